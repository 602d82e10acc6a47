"""Which documents a case file needs, from what happened. No base: a made-up visit, and what was issued about it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from itertools import count

import pytest

from inspector.documents.facts import is_ours
from inspector.domain.document import Attendance, DocumentKind, DocumentRecord, SignerRole
from inspector.domain.inspection import Case, Handling, InspectionState
from inspector.domain.paper import Paper, PaperDraft, Voiding
from inspector.domain.rectification import LedgerEvent, Step
from inspector.services.paper_needs import FileFacts, needs
from inspector.services.paper_reading import words
from inspector.services.wording import sample_case

K = DocumentKind
SEALED_AT = datetime(2026, 11, 18, 3, 0, tzinfo=UTC)
DUE = date(2026, 12, 3)
VISIT = (K.SITE_RECORD, K.CHECKLIST_RECORD, K.PHOTO_EVIDENCE, K.RECTIFICATION_NOTICE)


def day(number: int) -> datetime:
    """So many days after the visit."""
    return SEALED_AT + timedelta(days=number)


def made_up() -> Case:
    """Problems a and b are ours; c and d belong to two other departments."""
    case = sample_case()
    referred, ours = sorted(case.findings, key=is_ours)
    ours = replace(ours, handling=Handling.ORDER, due=DUE)
    findings = (
        replace(ours, id="a"),
        replace(ours, id="b", due=date(2026, 12, 8)),
        replace(referred, id="c", department="住房城乡建设主管部门"),
        replace(referred, id="d", department="城市管理部门"),
    )
    visit = replace(case.inspection, state=InspectionState.SEALED, sealed_at=SEALED_AT)
    documents = tuple(
        DocumentRecord(f"sealed-{kind}", visit.id, kind, kind.value, "", "", "", 1, 1, SEALED_AT)
        for kind in VISIT
    )
    return replace(case, inspection=visit, findings=findings, documents=documents)


@dataclass
class File:
    """What happens to a case, in order."""

    case: Case = field(default_factory=made_up)
    papers: list[Paper] = field(default_factory=list)
    drafts: list[PaperDraft] = field(default_factory=list)
    voidings: list[Voiding] = field(default_factory=list)
    events: dict[str, list[LedgerEvent]] = field(default_factory=dict)
    today: date = date(2026, 11, 20)
    ids: count = field(default_factory=count)

    def step(self, step: Step, at: datetime, *finding_ids: str, due: date | None = None) -> File:
        for one in finding_ids:
            event = LedgerEvent(f"e{next(self.ids)}", one, step, at, "王建国", due=due)
            self.events.setdefault(one, []).append(event)
        return self

    def issue(
        self, kind: DocumentKind, at: datetime, *finding_ids: str, served: tuple[str, ...] = ()
    ) -> Paper:
        identity = f"{kind}-{next(self.ids)}"
        digest = ("{}", "", (), "", 1, 1)
        paper = Paper(identity, "i", kind, "", "", finding_ids, served, {}, "", *digest, at, "王建国")
        self.papers.append(paper)
        return paper

    def void(self, document_id: str, number: str = "") -> File:
        self.voidings.append(Voiding(document_id, "i", number, "写错", SEALED_AT, "王建国"))
        return self

    def draft(self, kind: DocumentKind, *finding_ids: str, served: tuple[str, ...] = ()) -> PaperDraft:
        draft = PaperDraft(f"d{next(self.ids)}", "i", kind, SEALED_AT, "王建国", finding_ids, served)
        self.drafts.append(draft)
        return draft

    def change(self, finding_id: str, **changes) -> File:
        findings = tuple(
            replace(one, **changes) if one.id == finding_id else one for one in self.case.findings
        )
        self.case = replace(self.case, findings=findings)
        return self

    def plan(self, **changes) -> File:
        visit = self.case.inspection
        self.case = replace(self.case, inspection=replace(visit, plan=replace(visit.plan, **changes)))
        return self

    def state(self, state: InspectionState) -> File:
        documents = self.case.documents if state is InspectionState.SEALED else ()
        inspection = replace(self.case.inspection, state=state)
        self.case = replace(self.case, inspection=inspection, documents=documents)
        return self

    def all(self):
        events = {one.id: tuple(self.events.get(one.id, ())) for one in self.case.findings}
        gone = tuple(self.voidings)
        given = FileFacts(
            self.case, tuple(self.papers), tuple(self.drafts), gone, events, words(), self.today
        )
        return needs(given)

    def of(self, kind: DocumentKind):
        return [one for one in self.all() if one.kind is kind]

    def one(self, kind: DocumentKind):
        (found,) = self.of(kind)
        return found


@pytest.fixture
def file() -> File:
    """Sealed, with every problem noticed and served at the site."""
    given = File()
    for step in (Step.NOTICED, Step.SERVED):
        given.step(step, SEALED_AT, "a", "b", "c", "d")
    return given


# ---------------------------------------------------------------------- before and at the visit


def test_that_documents_come_in_the_order_of_the_file_and_each_says_why(file):
    found = file.all()
    order = list(DocumentKind)
    assert [order.index(one.kind) for one in found] == sorted(order.index(one.kind) for one in found)
    assert all(one.why for one in found)


@pytest.mark.parametrize(
    ("kind", "name"), [(K.APPROVAL, "approval_number"), (K.INSPECTION_NOTICE, "notice_number")]
)
def test_that_approval_and_notice_are_wanted_unless_registered_from_elsewhere(file, kind, name):
    assert not file.one(kind).wanted
    assert file.plan(**{name: ""}).one(kind).wanted


def test_that_a_number_from_a_paper_that_is_void_is_no_approval(file):
    paper = file.issue(K.APPROVAL, day(-1))
    file.plan(approval_number="示环检审〔2026〕1号")
    assert file.one(K.APPROVAL).document_id == paper.id
    assert file.void(paper.id, "示环检审〔2026〕1号").one(K.APPROVAL).wanted
    assert not file.one(K.APPROVAL).is_met


def test_that_a_task_needs_only_what_comes_before_the_visit():
    kinds = {one.kind for one in File().state(InspectionState.DRAFT).all()}
    assert kinds == {K.APPROVAL, K.INSPECTION_NOTICE}


def test_that_a_visit_under_way_needs_what_is_signed_at_the_site_and_no_more():
    found = File().state(InspectionState.IN_PROGRESS).all()
    wanted = {one.kind for one in found if one.wanted}
    assert wanted == set(VISIT)
    assert not any(one.is_met for one in found)


def test_that_a_visit_without_photos_and_problems_needs_no_papers_about_them(file):
    file.case = replace(file.case, findings=(), evidence=(), documents=file.case.documents[:2])
    kinds = {one.kind for one in file.all() if one.wanted}
    assert kinds == {K.SITE_RECORD, K.CHECKLIST_RECORD, K.RESULT_NOTICE}


def test_that_a_visit_sealed_before_there_was_a_filled_checklist_lacks_nothing(file):
    left = tuple(one for one in file.case.documents if one.kind is not K.CHECKLIST_RECORD)
    file.case = replace(file.case, documents=left)
    assert file.of(K.CHECKLIST_RECORD) == []


# ---------------------------------------------------------------------- interview, evidence, result


def test_that_an_interview_is_wanted_about_what_becomes_a_case(file):
    assert not file.one(K.INTERVIEW_RECORD).wanted
    need = file.change("b", handling=Handling.CASE_FILING).one(K.INTERVIEW_RECORD)
    assert (need.wanted, need.finding_ids) == (True, ("b",))
    file.change("b", handling=Handling.ORDER).step(Step.FILED, day(2), "a")
    assert file.one(K.INTERVIEW_RECORD).finding_ids == ("a",)


def test_that_result_and_evidence_are_met_once_they_are_issued(file):
    assert {one.kind for one in file.all() if one.wanted and not one.is_met} >= {
        K.EVIDENCE_LIST,
        K.RESULT_NOTICE,
    }
    for kind in (K.EVIDENCE_LIST, K.RESULT_NOTICE):
        assert file.one(kind).document_id == "" != file.issue(kind, day(0)).id
        assert file.one(kind).is_met


# ---------------------------------------------------------------------- orders


def test_that_an_order_is_wanted_for_a_case_and_met_by_one_about_all_of_it(file):
    assert file.of(K.RECTIFICATION_ORDER) == []
    file.change("a", handling=Handling.CASE_FILING).change("b", handling=Handling.CASE_FILING)
    assert file.one(K.RECTIFICATION_ORDER).finding_ids == ("a", "b")
    file.issue(K.RECTIFICATION_ORDER, day(1), "a")
    assert "" in [one.document_id for one in file.of(K.RECTIFICATION_ORDER)]
    whole = file.issue(K.RECTIFICATION_ORDER, day(1), "a", "b")
    assert whole.id in [one.document_id for one in file.of(K.RECTIFICATION_ORDER)]


@pytest.mark.parametrize("step", [Step.FAILED, Step.PARTLY])
def test_that_what_a_reinspection_found_not_put_right_is_ordered_again(file, step):
    old = file.issue(K.RECTIFICATION_ORDER, day(1), "a")
    file.step(step, day(16), "a")
    need = next(one for one in file.of(K.RECTIFICATION_ORDER) if not one.is_met)
    assert (need.finding_ids, need.wanted) == (("a",), True)
    assert old.id in [one.document_id for one in file.of(K.RECTIFICATION_ORDER)], "the first one stays"
    again = file.issue(K.RECTIFICATION_ORDER, day(17), "a")
    assert {one.document_id for one in file.of(K.RECTIFICATION_ORDER)} == {old.id, again.id}


# ---------------------------------------------------------------------- service


def test_that_the_notice_needs_a_proof_of_service_and_each_proof_stands_by_itself(file):
    notice = "sealed-rectification_notice"
    assert file.one(K.SERVICE_PROOF).served == (notice,)
    proof = file.issue(K.SERVICE_PROOF, day(1), served=(notice,))
    assert file.one(K.SERVICE_PROOF).document_id == proof.id
    order = file.issue(K.RECTIFICATION_ORDER, day(2), "a")
    assert [one.served for one in file.of(K.SERVICE_PROOF)] == [(notice,), (order.id,)]
    second = file.issue(K.SERVICE_PROOF, day(3), served=(order.id,))
    assert [one.document_id for one in file.of(K.SERVICE_PROOF)] == [proof.id, second.id]


def test_that_several_documents_wait_for_one_proof(file):
    order = file.issue(K.RECTIFICATION_ORDER, day(1), "a")
    assert file.one(K.SERVICE_PROOF).served == ("sealed-rectification_notice", order.id)


def test_that_after_a_refusal_the_reason_for_the_proof_is_another(file):
    usual = file.one(K.SERVICE_PROOF).why
    signatures = tuple(
        replace(one, attendance=Attendance.REFUSED) if one.role is SignerRole.PARTY else one
        for one in file.case.signatures
    )
    file.case = replace(file.case, signatures=signatures)
    assert file.one(K.SERVICE_PROOF).why == words().why("service_refused") != usual


def test_that_a_notice_in_the_place_of_a_void_one_is_served_anew(file):
    file.issue(K.SERVICE_PROOF, day(1), served=("sealed-rectification_notice",))
    file.void("sealed-rectification_notice")
    assert not file.one(K.RECTIFICATION_NOTICE).is_met
    again = file.issue(K.RECTIFICATION_NOTICE, day(2))
    assert file.one(K.RECTIFICATION_NOTICE).document_id == again.id
    assert [one.served for one in file.of(K.SERVICE_PROOF) if not one.is_met] == [(again.id,)]


# ---------------------------------------------------------------------- re-inspection


def test_that_a_reinspection_is_due_when_the_first_period_has_run_out(file):
    need = file.one(K.REINSPECTION_RECORD)
    assert (need.due, need.wanted, need.finding_ids) == (DUE, False, ("a", "b"))
    file.today = DUE
    assert not file.one(K.REINSPECTION_RECORD).wanted, "the last day is the company's"
    file.today = DUE + timedelta(days=1)
    assert file.one(K.REINSPECTION_RECORD).wanted


def test_that_an_extension_moves_the_reinspection(file):
    file.step(Step.EXTENDED, day(5), "a", due=date(2026, 12, 20))
    assert file.one(K.REINSPECTION_RECORD).due == date(2026, 12, 8), "problem b comes first now"


def test_that_an_order_is_reinspected_within_thirty_days_of_its_service(file):
    order = file.issue(K.RECTIFICATION_ORDER, day(2), "a")
    assert file.one(K.REINSPECTION_RECORD).due == DUE, "nothing runs before the order is served"
    file.step(Step.SERVED, day(4), "a")
    need = file.one(K.REINSPECTION_RECORD)
    assert (need.due, need.why) == (date(2026, 12, 22), words().why("reinspection_clock"))
    assert file.void(order.id).one(K.REINSPECTION_RECORD).due == DUE


def test_that_nothing_is_reinspected_before_it_was_served():
    assert File().step(Step.NOTICED, SEALED_AT, "a", "b").of(K.REINSPECTION_RECORD) == []


def test_that_a_reinspection_in_the_ledger_wants_its_record(file):
    file.step(Step.PASSED, day(10), "a")
    found = file.of(K.REINSPECTION_RECORD)
    assert [(one.finding_ids, one.wanted) for one in found] == [(("a",), True), (("b",), False)]
    file.issue(K.REINSPECTION_RECORD, day(11), "a")
    assert [(one.finding_ids, one.is_met) for one in file.of(K.REINSPECTION_RECORD)] == [
        (("a",), True),
        (("b",), False),
    ]


def test_that_what_was_ordered_again_and_served_is_reinspected_again(file):
    file.step(Step.FAILED, day(16), "a", "b").issue(K.REINSPECTION_RECORD, day(16), "a", "b")
    assert all(one.is_met for one in file.of(K.REINSPECTION_RECORD))
    file.issue(K.RECTIFICATION_ORDER, day(17), "a", "b")
    file.step(Step.ESCALATED, day(17), "a", "b").step(Step.SERVED, day(18), "a", "b")
    second = file.of(K.REINSPECTION_RECORD)[1]
    assert (second.due, second.finding_ids) == (date(2027, 1, 5), ("a", "b"))
    file.step(Step.PASSED, day(30), "a", "b")
    assert file.of(K.REINSPECTION_RECORD)[1].wanted, "the second one has no record yet"
    file.issue(K.REINSPECTION_RECORD, day(30), "a", "b")
    assert all(one.is_met for one in file.of(K.REINSPECTION_RECORD))


def test_that_a_record_that_became_void_is_wanted_again(file):
    file.step(Step.PASSED, day(10), "a", "b")
    record = file.issue(K.REINSPECTION_RECORD, day(10), "a", "b")
    assert file.one(K.REINSPECTION_RECORD).is_met
    need = file.void(record.id).one(K.REINSPECTION_RECORD)
    assert (need.wanted, need.finding_ids, need.document_id) == (True, ("a", "b"), "")


# ---------------------------------------------------------------------- referral, close-out


def test_that_each_department_gets_a_letter_of_its_own(file):
    assert [one.finding_ids for one in file.of(K.REFERRAL_LETTER)] == [("c",), ("d",)]
    letter = file.issue(K.REFERRAL_LETTER, day(1), "c")
    assert [one.document_id for one in file.of(K.REFERRAL_LETTER)] == [letter.id, ""]
    file.change("d", department="住房城乡建设主管部门")
    assert file.of(K.REFERRAL_LETTER)[0].finding_ids == ("c", "d")


def test_that_what_passed_is_closed_out_and_again_after_it_was_reopened(file):
    assert file.of(K.CLOSE_OUT) == []
    file.step(Step.PASSED, day(10), "a")
    assert file.one(K.CLOSE_OUT).finding_ids == ("a",)
    paper = file.issue(K.CLOSE_OUT, day(11), "a")
    file.step(Step.CLOSED, day(11), "a")
    assert file.one(K.CLOSE_OUT).document_id == paper.id
    file.step(Step.REOPENED, day(20), "a").step(Step.PASSED, day(25), "a")
    assert [one.document_id for one in file.of(K.CLOSE_OUT)] == [paper.id, ""]


def test_that_what_was_closed_by_hand_still_wants_its_form(file):
    file.step(Step.CLOSE_REQUESTED, day(10), "b").step(Step.CLOSED, day(10), "b")
    assert file.one(K.CLOSE_OUT).finding_ids == ("b",)


# ---------------------------------------------------------------------- void ones, drafts, others


@pytest.mark.parametrize("kind", [K.RESULT_NOTICE, K.EVIDENCE_LIST, K.INTERVIEW_RECORD])
def test_that_a_void_paper_comes_back_as_missing(file, kind):
    paper = file.issue(kind, day(1))
    assert file.one(kind).is_met
    assert not file.void(paper.id).one(kind).is_met


def test_that_a_draft_belongs_to_the_need_that_it_is_about(file):
    draft = file.draft(K.REFERRAL_LETTER, "d")
    assert [one.draft_id for one in file.of(K.REFERRAL_LETTER)] == ["", draft.id]
    other = file.draft(K.SERVICE_PROOF, served=("something else",))
    assert file.one(K.SERVICE_PROOF).draft_id == "" != other.id


def test_that_a_draft_of_what_is_there_already_is_not_shown_as_its_making(file):
    file.issue(K.RESULT_NOTICE, day(1))
    file.draft(K.RESULT_NOTICE)
    assert file.one(K.RESULT_NOTICE).draft_id == ""


def test_that_a_paper_that_nothing_asked_for_stands_in_the_file_all_the_same(file):
    first, second = (file.issue(K.INTERVIEW_RECORD, day(number)) for number in (1, 2))
    found = {one.document_id: one.wanted for one in file.of(K.INTERVIEW_RECORD)}
    assert found.keys() == {first.id, second.id}
