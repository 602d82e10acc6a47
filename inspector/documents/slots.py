"""Which signature goes into which slot: the same ids on every document of a case."""

from __future__ import annotations

from collections.abc import Iterable

from inspector.domain.document import Signature, SignerRole
from inspector.domain.inspection import Inspector

PARTY = "party"
WITNESS = "witness"


def officer_slot(officer: Inspector) -> str:
    return f"officer:{officer.officer_id}"


def slot_id(signature: Signature) -> str:
    """`party`, `witness` or `officer:<officer id>`."""
    if signature.role is SignerRole.PARTY:
        return PARTY
    return WITNESS if signature.role is SignerRole.WITNESS else f"officer:{signature.officer_id}"


def by_slot(signatures: Iterable[Signature]) -> dict[str, Signature]:
    """The mapping that `render` takes; of two signatures for one slot the later one counts."""
    return {slot_id(one): one for one in sorted(signatures, key=lambda one: one.signed_at)}
