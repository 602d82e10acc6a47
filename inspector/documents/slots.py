"""Which signature goes into which slot: the same ids on every document of a case."""

from __future__ import annotations

from collections.abc import Iterable

from inspector.domain.document import Signature, SignerRole
from inspector.domain.inspection import Inspector

PARTY = SignerRole.PARTY.value
WITNESS = SignerRole.WITNESS.value


def officer_slot(officer: Inspector) -> str:
    return f"officer:{officer.officer_id}"


def slot_id(signature: Signature) -> str:
    """`officer:<officer id>`, for all others the word of their role."""
    if signature.role in (SignerRole.INSPECTOR, SignerRole.RECORDER):
        return f"officer:{signature.officer_id}"
    return signature.role.value


def by_slot(signatures: Iterable[Signature]) -> dict[str, Signature]:
    """The mapping that `render` takes; of two signatures for one slot the later one counts."""
    return {slot_id(one): one for one in sorted(signatures, key=lambda one: one.signed_at)}
