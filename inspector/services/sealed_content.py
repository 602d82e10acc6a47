"""What is signed and what is sealed: two plain values with one canonical byte form each.

The *content* is what every signature is bound to: the visit, its answers, findings, photos, numbers and the hash of
each document's text. The *seal* is the content plus signatures, issued files and the draft's change trail; its SHA-256
is signed with the device's key and stands in the log.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import cast

from inspector.domain import plain
from inspector.domain.document import DocumentRecord
from inspector.domain.inspection import Case
from inspector.storage.trail import Change

VOLATILE = ("state", "sealed_at", "current_item", "void_reason")
"""Fields of an inspection that change after signing began and are not part of what is signed."""

Facts = dict[str, plain.Plain]


def content(case: Case, model_hashes: Mapping[str, str]) -> Facts:
    """What the signers had before them."""
    inspection = cast(Facts, plain.dump(case.inspection))
    return {
        "bureau": plain.dump(case.bureau),
        "inspection": {name: part for name, part in inspection.items() if name not in VOLATILE},
        "answers": [plain.dump(case.answers[key]) for key in sorted(case.answers)],
        "findings": plain.dump(case.findings),
        "evidence": plain.dump(case.evidence),
        "numbers": plain.dump(dict(case.numbers or {})),
        "documents": dict(model_hashes),
    }


def seal(
    facts: Facts, case: Case, documents: Sequence[DocumentRecord], trail: Sequence[Change], sealed_at: str
) -> Facts:
    """The whole sealed record."""
    return {
        "content": facts,
        "signatures": plain.dump(tuple(sorted(case.signatures, key=lambda one: one.id))),
        "files": plain.dump(tuple(sorted(documents, key=lambda one: one.kind))),
        "trail": [_trace(change) for change in trail],
        "sealed_at": sealed_at,
    }


def _trace(change: Change) -> plain.Plain:
    """One change, only the fields that differ: `[old, new]` each."""
    old: Facts = json.loads(change.old) if change.old else {}
    new: Facts = json.loads(change.new) if change.new else {}
    differs = {
        name: [old.get(name), new.get(name)]
        for name in sorted({*old, *new})
        if old.get(name) != new.get(name)
    }
    return {
        "op": change.operation,
        "at": change.at,
        "by": change.by,
        "entity": change.entity,
        "row": change.row_id,
        "why": change.why,
        "fields": cast(plain.Plain, differs),
    }
