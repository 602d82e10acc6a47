"""Which documents a case file needs, from what happened: approval to close-out, each with the reason why.

The sentences, with the rules they rest on, are content (`data/documents/case_file.toml`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from inspector.clock import local_date
from inspector.documents import facts
from inspector.domain.document import VISIT_KINDS, DocumentKind
from inspector.domain.inspection import Case, Finding, Handling, InspectionState
from inspector.domain.paper import Need, PaperDraft
from inspector.domain.rectification import RectificationState, Step
from inspector.services.file_facts import FileFacts, covering, is_about

__all__ = ["FileFacts", "last_day", "needs", "to_serve"]

_VERDICTS = frozenset({Step.PASSED, Step.PARTLY, Step.FAILED})
_ORDERED_AGAIN = (RectificationState.ORDERED_AGAIN, RectificationState.PARTLY)
_DONE = (RectificationState.TO_APPROVE, RectificationState.CLOSED)


def needs(given: FileFacts) -> tuple[Need, ...]:
    """Every document of the file in its order: what is there, what is missing, and what may be made besides."""
    wanted = [need for rule in _RULES for need in rule(given)]
    taken = {need.document_id for need in wanted}
    others = (
        Need(one.kind, "", False, one.finding_ids, one.served, one.id)
        for one in given.valid_papers()
        if one.id not in taken
    )
    order = list(DocumentKind)
    whole = sorted((*wanted, *others), key=lambda one: order.index(one.kind))
    return tuple(_drafted(need, given.drafts) for need in whole)


def _drafted(need: Need, drafts: Iterable[PaperDraft]) -> Need:
    for one in drafts:
        same = (one.kind, set(one.finding_ids), set(one.served))
        if not need.is_met and same == (need.kind, set(need.finding_ids), set(need.served)):
            return replace(need, draft_id=one.id)
    return need


def _before(given: FileFacts) -> Iterator[Need]:
    """Approval and notice: wanted of us unless their numbers were registered from elsewhere.

    A number that the plan has from a paper that is void now is none.
    """
    plan, gone = given.case.inspection.plan, {one.number for one in given.voidings} | {""}
    for kind, key, number in (
        (DocumentKind.APPROVAL, "approval", plan.approval_number),
        (DocumentKind.INSPECTION_NOTICE, "notice_before", plan.notice_number),
    ):
        yield Need(kind, given.words.why(key), number in gone, document_id=given.holds(kind))


def _visit(given: FileFacts) -> Iterator[Need]:
    """What is sealed with the visit. An older visit may have been sealed without the filled checklist."""
    case = given.case
    if case.inspection.state is InspectionState.DRAFT:
        return
    keys = dict(zip(VISIT_KINDS, ("record", "checklist", "photos", "notice"), strict=True))
    there = {one.kind for one in case.documents}
    for kind, applies in (
        (DocumentKind.SITE_RECORD, True),
        (DocumentKind.CHECKLIST_RECORD, not given.is_sealed or DocumentKind.CHECKLIST_RECORD in there),
        (DocumentKind.PHOTO_EVIDENCE, bool(facts.photos(case))),
        (DocumentKind.RECTIFICATION_NOTICE, bool(case.findings)),
    ):
        if applies:
            yield Need(kind, given.words.why(keys[kind]), document_id=given.holds(kind))


def _interview(given: FileFacts) -> Iterator[Need]:
    if given.case.inspection.state is InspectionState.DRAFT:
        return
    serious = tuple(one.id for one in given.case.findings if _is_case(given, one))
    held = given.holds(DocumentKind.INTERVIEW_RECORD)
    yield Need(
        DocumentKind.INTERVIEW_RECORD, given.words.why("interview"), bool(serious), serious, document_id=held
    )


def _evidence(given: FileFacts) -> Iterator[Need]:
    if given.is_sealed and given.case.evidence:
        held = given.holds(DocumentKind.EVIDENCE_LIST)
        yield Need(DocumentKind.EVIDENCE_LIST, given.words.why("evidence_list"), document_id=held)


def _is_case(given: FileFacts, finding: Finding) -> bool:
    """拟立案: said at the site, or decided afterwards."""
    filed = finding.handling is Handling.CASE_FILING or given.state(finding) is RectificationState.FILED
    return filed and facts.is_ours(finding)


def _orders(given: FileFacts) -> Iterator[Need]:
    """The formal order: for what becomes a case, and again for what a re-inspection found not put right."""
    if not given.is_sealed:
        return
    issued = given.valid_papers(DocumentKind.RECTIFICATION_ORDER)
    ours = [one for one in facts.findings(given.case) if facts.is_ours(one)]
    failed = tuple(one.id for one in ours if given.state(one) in _ORDERED_AGAIN)
    again = covering(issued, failed, _since(given, failed))
    cases = tuple(one.id for one in ours if _is_case(given, one) and one.id not in failed)
    kind = DocumentKind.RECTIFICATION_ORDER
    if cases:
        yield Need(kind, given.words.why("order"), True, cases, document_id=covering(issued, cases))
    if failed:
        yield Need(kind, given.words.why("reorder"), True, failed, document_id=again)


def _since(given: FileFacts, finding_ids: Sequence[str]) -> datetime | None:
    """When the last re-inspection of these findings said that they are not put right."""
    said = [given.last(one, Step.FAILED, Step.PARTLY) for one in given.case.findings if one.id in finding_ids]
    return max((one.at for one in said if one), default=None)


def _result(given: FileFacts) -> Iterator[Need]:
    if given.is_sealed:
        held = given.holds(DocumentKind.RESULT_NOTICE)
        yield Need(DocumentKind.RESULT_NOTICE, given.words.why("result"), document_id=held)


def _service(given: FileFacts) -> Iterator[Need]:
    """One proof for each document that was served, and one for those that still have to be."""
    if not given.is_sealed:
        return
    proofs = given.valid_papers(DocumentKind.SERVICE_PROOF)
    why = given.words.why("service_refused" if _was_refused(given.case) else "service")
    for one in proofs:
        yield Need(DocumentKind.SERVICE_PROOF, why, True, (), one.served, one.id)
    served = {identity for one in proofs for identity in one.served}
    left = tuple(identity for identity in to_serve(given) if identity not in served)
    if left:
        yield Need(DocumentKind.SERVICE_PROOF, why, True, (), left)


def _was_refused(case: Case) -> bool:
    return any(one.role.value == "party" and one.attendance.value != "signed" for one in case.signatures)


def to_serve(given: FileFacts) -> tuple[str, ...]:
    """The notice and the orders that hold: what must be handed over with a proof."""
    notice = given.holds(DocumentKind.RECTIFICATION_NOTICE)
    orders = (one.id for one in given.valid_papers(DocumentKind.RECTIFICATION_ORDER))
    return tuple(one for one in (notice, *orders) if one)


def _reinspections(given: FileFacts) -> Iterator[Need]:
    """One record for each re-inspection that the ledger knows of; else one, due by the clock or the last day."""
    if not given.is_sealed:
        return
    kind = DocumentKind.REINSPECTION_RECORD
    for one in given.valid_papers(kind):
        yield Need(kind, given.words.why("reinspection"), True, one.finding_ids, document_id=one.id)
    ours = [one for one in facts.findings(given.case) if facts.is_ours(one)]
    seen = tuple(one.id for one in ours if _is_unrecorded(given, one))
    if seen:
        yield Need(kind, given.words.why("reinspection"), True, seen)
    waiting = [one for one in ours if one.id not in seen and _is_waiting(given, one)]
    if waiting:
        yield _next_reinspection(given, waiting)


def _is_unrecorded(given: FileFacts, finding: Finding) -> bool:
    """The ledger knows of a re-inspection later than the last record of one."""
    verdict, recorded = given.last(finding, *_VERDICTS), _recorded(given, finding)
    return verdict is not None and (recorded is None or verdict.at > recorded)


def _is_waiting(given: FileFacts, finding: Finding) -> bool:
    """Served, and not re-inspected since."""
    served, verdict = given.last(finding, Step.SERVED), given.last(finding, *_VERDICTS)
    if served is None or (verdict is None and _recorded(given, finding)):
        return False
    return verdict is None or served.at > verdict.at


def _recorded(given: FileFacts, finding: Finding) -> datetime | None:
    """When the last record of a re-inspection of the finding was issued."""
    records = given.valid_papers(DocumentKind.REINSPECTION_RECORD)
    return max((one.issued_at for one in records if is_about(one, finding)), default=None)


def _next_reinspection(given: FileFacts, waiting: Sequence[Finding]) -> Need:
    """By the clock of an order from its service on; else when the first period has run out."""
    kind, about = DocumentKind.REINSPECTION_RECORD, tuple(one.id for one in waiting)
    served = max((day for one in waiting if (day := _order_served(given, one))), default=None)
    if served:
        due = served + timedelta(days=given.words.days("reinspection_clock"))
        return Need(kind, given.words.why("reinspection_clock"), due < given.today, about, due=due)
    due = min((day for one in waiting if (day := last_day(given, one))), default=given.today)
    return Need(kind, given.words.why("reinspection"), due < given.today, about, due=due)


def _order_served(given: FileFacts, finding: Finding) -> date | None:
    """The day on which the newest order about the finding was served; None without one, or before its service."""
    orders = given.valid_papers(DocumentKind.RECTIFICATION_ORDER)
    issued = max((one.issued_at for one in orders if is_about(one, finding)), default=None)
    served = given.last(finding, Step.SERVED)
    return local_date(served.at) if issued and served and served.at >= issued else None


def last_day(given: FileFacts, finding: Finding) -> date | None:
    """The last day of the finding's period after extensions and reissues."""
    moved = [one.due for one in given.events.get(finding.id, ()) if one.due]
    return moved[-1] if moved else finding.due


def _referrals(given: FileFacts) -> Iterator[Need]:
    """One letter for each department that is competent."""
    if not given.is_sealed:
        return
    issued = given.valid_papers(DocumentKind.REFERRAL_LETTER)
    by_department: dict[str, list[str]] = {}
    for one in facts.findings(given.case):
        if not facts.is_ours(one):
            by_department.setdefault(facts.department(one), []).append(one.id)
    for found in by_department.values():
        about = tuple(found)
        held = covering(issued, about)
        yield Need(DocumentKind.REFERRAL_LETTER, given.words.why("referral"), True, about, document_id=held)


def _close_out(given: FileFacts) -> Iterator[Need]:
    """For what passed the re-inspection or is closed in the ledger, again after it was reopened."""
    if not given.is_sealed:
        return
    issued = given.valid_papers(DocumentKind.CLOSE_OUT)
    for one in issued:
        yield Need(one.kind, given.words.why("close_out"), True, one.finding_ids, document_id=one.id)
    ready = tuple(
        one.id
        for one in facts.findings(given.case)
        if given.state(one) in _DONE and not covering(issued, (one.id,), _reopened(given, one))
    )
    if ready:
        yield Need(DocumentKind.CLOSE_OUT, given.words.why("close_out"), True, ready)


def _reopened(given: FileFacts, finding: Finding) -> datetime | None:
    event = given.last(finding, Step.REOPENED)
    return event.at if event else None


_RULES = (
    _before,
    _visit,
    _interview,
    _evidence,
    _orders,
    _result,
    _service,
    _reinspections,
    _referrals,
    _close_out,
)
