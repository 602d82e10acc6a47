"""Questionnaires in the XLSForm notation (ODK, KoboToolbox, Survey123) → the draft of a checklist."""

from __future__ import annotations

from inspector.content.xlsform.notes import RowNote, XlsformResult
from inspector.content.xlsform.reading import read_xlsform

__all__ = ["RowNote", "XlsformResult", "read_xlsform"]
