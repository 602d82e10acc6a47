"""The stored form of what stands on a paper, and back."""

from __future__ import annotations

import json

from inspector.documents.model import ReportModel
from inspector.domain import plain


def read_model(text: str) -> ReportModel:
    """The model of `plain.canonical(model)`. Raises ValueError for a text that holds none."""
    return plain.load(ReportModel, json.loads(text))
