"""The places for signatures on a paper: found in what stands on it, with who is to sign there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inspector.domain.document import Signature, SignerRole
from inspector.domain.inspection import Case
from inspector.domain.paper import PaperDraft
from inspector.errors import KnownError
from inspector.services.signature_places import SignatureInput, check_given

if TYPE_CHECKING:
    from inspector.documents.model import ReportModel, SignatureSlot


@dataclass(frozen=True)
class PaperSlot:
    """One place for a signature, by its `label` on the paper, and what stands in it so far."""

    id: str
    role: SignerRole
    label: str
    name: str
    identity: str
    officer_id: str | None
    position: str
    required: bool
    signature: Signature | None


def slots_of(report: ReportModel, case: Case, draft: PaperDraft) -> tuple[PaperSlot, ...]:
    """Each place once, in the order of the page; page-by-page slots are the same places again."""
    from inspector.documents.slots import slot_id
    from inspector.domain import plain

    digest = plain.digest(report)
    given = {slot_id(one): one for one in draft.signatures if one.content_sha256 == digest}
    found: dict[str, PaperSlot] = {}
    for slot, required in _places(report):
        if slot.id not in found:
            found[slot.id] = _slot(slot, required, case, draft, given.get(slot.id))
    return tuple(found.values())


def _places(report: ReportModel) -> Iterator[tuple[SignatureSlot, bool]]:
    from inspector.documents.model import SignatureBlock, SignedBox

    for block in report.blocks:
        if isinstance(block, SignatureBlock):
            yield from ((line.slot, not line.optional) for line in block.lines)
        elif isinstance(block, SignedBox) and block.slot is not None:
            yield block.slot, True
    yield from ((slot, True) for slot in report.footer.slots)


def _slot(
    slot: SignatureSlot, required: bool, case: Case, draft: PaperDraft, given: Signature | None
) -> PaperSlot:
    name, identity, position, officer_id = _who(slot, case, draft)
    label = slot.label.rstrip("：: ")
    return PaperSlot(slot.id, slot.role, label, name, identity, officer_id, position, required, given)


def _who(slot: SignatureSlot, case: Case, draft: PaperDraft) -> tuple[str, str, str, str | None]:
    """Name, identity, position and officer of whoever is expected to sign there."""
    for one in case.inspection.inspectors:
        if slot.id == f"officer:{one.officer_id}":
            return one.name, one.certificate, one.unit, one.officer_id
    named = draft.entries.get(slot.role.value, "")
    if slot.role is SignerRole.PARTY and not named:
        person = case.inspection.party
        return person.name, person.identity_tail, person.position, None
    return named, "", "", None


def check_ink(given: SignatureInput, content_sha256: str) -> None:
    """Raises KnownError for a signature on another text, without ink, or a refusal without its reason or proof."""
    check_given(given)
    if given.content_sha256 != content_sha256:
        raise KnownError("文书内容已经变化，这次签名没有存入。", "原来的签名都留着。", "请重新看过全文再签。")
