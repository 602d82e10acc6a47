"""The places for signatures on the papers of one visit, and what may stand in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from inspector.domain.document import Attendance, DocumentKind, Signature, SignerRole, Stroke
from inspector.domain.inspection import Case
from inspector.errors import KnownError


@dataclass(frozen=True)
class SignSlot:
    """One place for a signature, and what stands in it so far. The witness is asked for only after a refusal."""

    role: SignerRole
    name: str
    identity: str
    officer_id: str | None
    position: str
    required: bool
    signature: Signature | None


@dataclass(frozen=True)
class SigningPackage:
    """What is being signed. `content_sha256` is what every signature is bound to."""

    case: Case
    content_sha256: str
    slots: tuple[SignSlot, ...]
    kinds: tuple[DocumentKind, ...]
    numbers: Mapping[str, str]

    @property
    def complete(self) -> bool:
        return all(slot.signature is not None for slot in self.slots if slot.required)

    @property
    def signed(self) -> int:
        return sum(slot.signature is not None for slot in self.slots if slot.required)


@dataclass(frozen=True)
class SignatureInput:
    """One signature as given. See `Signature` for the meaning of the fields."""

    role: SignerRole
    name: str
    content_sha256: str
    officer_id: str | None = None
    identity: str = ""
    position: str = ""
    attendance: Attendance = Attendance.SIGNED
    opinion: str = ""
    reason: str = ""
    witness_name: str = ""
    recording: str = ""
    strokes: tuple[Stroke, ...] = ()
    aspect: int = 5000


def slots_of(case: Case, content_sha256: str) -> tuple[SignSlot, ...]:
    """The party first, then the officers; a witness after a refusal or absence that names no recording.

    A signature on another text (the bureau's address was corrected meanwhile) does not fill its place.
    """
    bound = (one for one in case.signatures if one.content_sha256 == content_sha256)
    given = {(one.role, one.officer_id): one for one in bound}
    person = case.inspection.party
    party = given.get((SignerRole.PARTY, None))
    slots = [
        SignSlot(SignerRole.PARTY, person.name, person.identity_tail, None, person.position, True, party)
    ]
    for one in case.inspection.inspectors:
        signature = given.get((one.role, one.officer_id))
        slots.append(SignSlot(one.role, one.name, one.certificate, one.officer_id, one.unit, True, signature))
    if party is not None and party.attendance is not Attendance.SIGNED:
        witness = given.get((SignerRole.WITNESS, None))
        needed = not party.recording
        slots.append(SignSlot(SignerRole.WITNESS, party.witness_name, "", None, "", needed, witness))
    return tuple(slots)


def check_given(given: SignatureInput) -> None:
    """Raises KnownError for a signature without ink, or a refusal without its reason or proof."""
    if given.attendance is Attendance.SIGNED:
        if not given.strokes:
            raise KnownError("签名框里没有笔迹，没有存入。", "已签的名都在。", "请签名后再确认。")
        return
    if given.role not in (SignerRole.PARTY, SignerRole.RECIPIENT):
        raise KnownError("只有当事人和受送达人可以拒签或不在场。", "已签的名都在。", "执法人员须本人签名。")
    if not given.reason.strip():
        raise KnownError("没有写明拒签或不在场的情况。", "已签的名都在。", "请写明原因。")
    if not given.witness_name.strip() and not given.recording.strip():
        raise KnownError("拒签须有见证人签名或音像记录。", "已签的名都在。", "请填写见证人，或音像记录编号。")
