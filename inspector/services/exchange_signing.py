"""Hand-written signatures given again: review, begin, sign and seal as the screens do, at the times of the file."""

from __future__ import annotations

from datetime import datetime

from inspector.clock import ManualClock
from inspector.domain.document import Signature, SignerRole
from inspector.domain.inspection import Inspection, InspectionState
from inspector.services.exchange_desk import Desk, named
from inspector.services.exchange_format import ExchangeError, Problem, refused
from inspector.services.exchange_values import Visit
from inspector.services.review import ReviewLine
from inspector.services.signing import SignatureInput, SigningPackage, SignSlot, render_sealed


def sign(visit: Visit, inspection: Inspection) -> None:
    """Review, begin, sign and seal as the screens do, at the times that the file tells."""
    desk = visit.desk
    clock = ManualClock(inspection.left_at or desk.context.clock.now())
    then = desk.at(clock, desk.context.ids)
    _review(then, inspection)
    with named("$"):
        package = then.signing.begin(inspection.id).value
    for index, given in _in_order(visit.signatures(inspection)):
        path = f"$.signatures[{index}]"
        clock.current = _signing_time(given, inspection, desk.context.clock.now(), path)
        slot = _slot(package, given, path)
        with named(path):
            package = then.signing.sign(inspection.id, _input(given, package, slot)).value
    if visit.state is InspectionState.SEALED:
        _seal(then, package)


def _review(then: Desk, inspection: Inspection) -> None:
    lines = [line for line in then.review.check(inspection.id).lines if line.level == "fatal"]
    case = then.cases.read(inspection.id)
    answered = {key: index for index, key in enumerate(case.answers)}
    numbered = {one.id: f"$.findings[{index}]" for index, one in enumerate(case.findings)}
    numbered |= {one.id: f"$.photos[{index}]" for index, one in enumerate(case.evidence)}
    numbered |= {key: "$.answers" for key in (*answered, *(line.target.id for line in lines)) if "/" in key}
    if lines:
        raise ExchangeError(tuple(_review_problem(line, numbered) for line in lines))


def _in_order(given: tuple[Signature, ...]) -> list[tuple[int, Signature]]:
    """The party first: only its refusal opens the witness's place."""
    return sorted(enumerate(given), key=lambda one: (one[1].role is not SignerRole.PARTY, one[1].signed_at))


def _signing_time(given: Signature, inspection: Inspection, now: datetime, path: str) -> datetime:
    if inspection.entered_at and given.signed_at < inspection.entered_at:
        raise refused(f"{path}.signed_at", "签名时间早于进入时间")
    if given.signed_at > now:
        raise refused(f"{path}.signed_at", "签名时间晚于现在")
    return given.signed_at


def _seal(then: Desk, package: SigningPackage) -> None:
    missing = [slot.name or "当事人" for slot in package.slots if slot.required and slot.signature is None]
    if missing:
        raise refused("$.signatures", f"缺{'、'.join(missing)}的签名，不能封存")
    last = max(one.signed_at for one in package.case.signatures)
    now = then.at(ManualClock(last), then.context.ids)
    with named("$"):
        plan = now.signing.seal_plan(package.case.inspection.id)
        now.signing.seal(plan, render_sealed(plan, then.context.paths))


_REVIEW_PATHS = {
    "officers": "$.officers",
    "plan": "$.plan",
    "party": "$.inspection.party",
    "notices": "$.inspection.notices",
    "times": "$.inspection.left_at",
    "record": "$.inspection.record_text",
    "report": "$.inspection.report_due",
}


def _review_problem(line: ReviewLine, numbered: dict[str, str]) -> Problem:
    path = numbered.get(line.target.id) or _REVIEW_PATHS.get(line.target.place, "$")
    return Problem(path, f"{line.title}：{line.detail}".rstrip("。："))


def _slot(package: SigningPackage, given: Signature, path: str) -> SignSlot:
    officer = given.officer_id if given.role in (SignerRole.INSPECTOR, SignerRole.RECORDER) else None
    slot = next((one for one in package.slots if (one.role, one.officer_id) == (given.role, officer)), None)
    if slot is None:
        raise refused(path, "这次检查没有这个签名位")
    if slot.signature is not None:
        raise refused(path, f"{slot.name}签了两次")
    if slot.name and given.name and slot.name != given.name:
        raise refused(f"{path}.name", f"这里应由{slot.name}签名")
    return slot


def _input(given: Signature, package: SigningPackage, slot: SignSlot) -> SignatureInput:
    return SignatureInput(
        slot.role,
        given.name or slot.name,
        given.content_sha256 or package.content_sha256,
        slot.officer_id,
        given.identity or slot.identity,
        given.position or slot.position,
        given.attendance,
        given.opinion,
        given.reason,
        given.witness_name,
        given.recording,
        given.strokes,
        given.aspect,
    )
