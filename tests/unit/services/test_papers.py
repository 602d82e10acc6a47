"""A paper from its draft to its issue, void and again: what is kept, what is refused, what nothing may change."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from inspector.domain import plain
from inspector.domain.document import Attendance, DocumentKind, SignerRole
from inspector.domain.inspection import PartyRepresentative
from inspector.domain.rectification import RectificationState, state_after
from inspector.errors import BugError, KnownError
from inspector.evidence.vault import Vault
from inspector.services import signing
from inspector.services.number_register import NumberState
from inspector.services.papers import render_blank, render_form, render_paper
from tests.unit.services.conftest import INK, TODAY

RESULT, PROOF, NOTICE = (
    DocumentKind.RESULT_NOTICE,
    DocumentKind.SERVICE_PROOF,
    DocumentKind.RECTIFICATION_NOTICE,
)
ORDER, APPROVAL = DocumentKind.RECTIFICATION_ORDER, DocumentKind.APPROVAL


@pytest.fixture
def sealed(bench):
    inspection = bench.sealed()
    bench.number_all()
    return inspection


def numbers(bench, kind=RESULT) -> dict[str, str]:
    return {one.text: one.state for one in bench.services.context.numbers.numbers(kind, 2026)}


def proof_draft(bench, sealed):
    return bench.draft(sealed.id, PROOF, served=(bench.notice(sealed.id).id,))


# ---------------------------------------------------------------------- from draft to paper


def test_that_a_paper_goes_from_draft_over_form_and_signatures_to_a_file_in_the_vault(bench, sealed):
    papers = bench.services.papers
    draft = proof_draft(bench, sealed)
    assert draft in bench.services.paper_reader.file(sealed.id).drafts
    form = papers.form(draft.id)
    assert (form.title, form.missing) == ("送达回证", ())
    assert form.entries["recipient"] == "孙立军", "the record fills it in"
    form = papers.fix(draft.id).value
    assert {slot.name for slot in form.slots} == {"孙立军", "王建国", "李晓梅"}
    for slot in form.slots:
        form = papers.sign(draft.id, bench.paper_ink(form, slot)).value
    assert all(slot.signature for slot in form.slots)
    plan = papers.issue_plan(draft.id)
    paper = papers.issue(plan, render_paper(plan, bench.paths)).value
    assert not paper.on_paper
    assert len(paper.signatures) == 3
    assert Vault(bench.paths.documents).verify(paper.pdf_sha256) is None
    assert bench.services.context.papers.draft(draft.id) is None
    assert bench.services.verification.inspection(sealed.id).ok
    assert bench.services.maintenance.check().problems == ()


def test_that_the_draft_of_the_same_paper_is_continued_and_of_another_begun(bench, sealed):
    first = proof_draft(bench, sealed)
    bench.services.papers.edit(first.id, {"remark": "当面送达"})
    again = proof_draft(bench, sealed)
    assert (again.id, again.entries["remark"]) == (first.id, "当面送达")
    assert bench.draft(sealed.id, RESULT).id != first.id


def test_that_what_is_entered_stands_over_the_record_and_goes_back_to_it(bench, sealed):
    papers, draft = bench.services.papers, bench.draft(sealed.id, RESULT)
    papers.edit(draft.id, {"contact": "李晓梅"})
    assert papers.form(draft.id).entries["contact"] == "李晓梅"
    papers.forget(draft.id, "contact")
    assert papers.form(draft.id).entries["contact"] == "王建国"


def test_that_a_pasted_text_loses_what_no_paper_can_carry(bench, sealed):
    draft = bench.draft(sealed.id, RESULT)
    bench.services.papers.edit(draft.id, {"reminder": "第一行\r\n第二\x00行\ud800"})
    assert bench.services.papers.form(draft.id).entries["reminder"] == "第一行\n第二行"


@pytest.mark.parametrize("typed", ["2026-11-18T10:41", "2026年11月18日10时41分"])
def test_that_a_moment_is_kept_in_one_form_however_it_was_typed(bench, sealed, typed):
    draft = proof_draft(bench, sealed)
    bench.services.papers.edit(draft.id, {"moment": typed})
    assert bench.services.papers.form(draft.id).entries["moment"].startswith("2026-11-18T10:41")


def test_that_a_draft_follows_the_record_until_it_is_fixed(bench):
    inspection = bench.begun()
    bench.number_all()
    draft = bench.draft(inspection.id, DocumentKind.INTERVIEW_RECORD)
    bench.services.inspections.edit(inspection.id, party=PartyRepresentative("赵敏", "站长"))
    assert bench.services.papers.form(draft.id).entries["person"] == "赵敏"
    bench.fill(draft)
    bench.services.papers.fix(draft.id)
    bench.services.inspections.edit(inspection.id, party=PartyRepresentative("钱进", "站长"))
    fixed = plain.canonical(bench.services.papers.form(draft.id).model).decode()
    assert "赵敏" in fixed
    assert "钱进" not in fixed


def test_that_back_in_editing_only_what_was_entered_stays(bench, sealed):
    papers, draft = bench.services.papers, proof_draft(bench, sealed)
    papers.edit(draft.id, {"where": "示例市示例路9号"})
    papers.fix(draft.id)
    assert papers.unfix(draft.id).value.entries == {"where": "示例市示例路9号"}


def test_that_a_draft_is_a_pdf_before_and_after_it_is_fixed(bench, sealed):
    papers, draft = bench.services.papers, proof_draft(bench, sealed)
    assert render_form(papers.form(draft.id), bench.paths).startswith(b"%PDF")
    assert render_form(papers.fix(draft.id).value, bench.paths).startswith(b"%PDF")


# ---------------------------------------------------------------------- what is refused


def test_that_a_missing_field_is_named_and_nothing_is_fixed(bench, sealed):
    draft = proof_draft(bench, sealed)
    bench.services.papers.edit(draft.id, {"recipient": " "})
    with pytest.raises(KnownError, match="还没有填写“收件人姓名”"):
        bench.services.papers.fix(draft.id)
    assert not bench.services.papers.form(draft.id).draft.is_fixed


def test_that_a_period_that_is_over_is_refused_with_its_day(bench, sealed):
    finding = bench.services.inspections.case(sealed.id).findings[0]
    draft = bench.draft(sealed.id, ORDER, finding_ids=(finding.id,))
    bench.fill(draft, {f"last_day:{finding.id}": "2026-11-17"})
    with pytest.raises(KnownError, match="2026年11月17日已经过了"):
        bench.services.papers.fix(draft.id)
    assert numbers(bench, ORDER) == {}, "no number is taken by what is refused"
    bench.services.papers.edit(draft.id, {f"last_day:{finding.id}": TODAY.isoformat()})
    assert bench.services.papers.fix(draft.id).value.draft.number == "示环责改〔2026〕1号"


@pytest.mark.parametrize("days", ["十五", "0", "15天", "99999"])
def test_that_a_period_from_service_is_a_number_of_days(bench, sealed, days):
    finding = bench.services.inspections.case(sealed.id).findings[0]
    draft = bench.draft(sealed.id, ORDER, finding_ids=(finding.id,))
    bench.fill(draft, {"counted": "自送达之日起计算", "days": days})
    with pytest.raises(KnownError, match=f"“{days}”不是天数"):
        bench.services.papers.fix(draft.id)


def test_that_a_character_that_no_font_has_is_named_and_no_number_taken(bench, sealed):
    draft = bench.draft(sealed.id, RESULT)
    bench.fill(draft, {"reminder": "请处理\U0001f3ed粉尘"})
    with pytest.raises(KnownError, match="\U0001f3ed"):
        bench.services.papers.fix(draft.id)
    assert numbers(bench) == {}


def test_that_a_fixed_paper_is_not_edited(bench, sealed):
    papers, draft = bench.services.papers, proof_draft(bench, sealed)
    before = papers.fix(draft.id).value
    for act in (
        lambda: papers.edit(draft.id, {"where": "别处"}),
        lambda: papers.forget(draft.id, "where"),
        lambda: papers.fix(draft.id),
    ):
        with pytest.raises(KnownError, match="已定稿待签"):
            act()
    assert papers.form(draft.id).model == before.model


def test_that_an_open_draft_is_neither_signed_nor_issued(bench, sealed):
    papers, draft = bench.services.papers, proof_draft(bench, sealed)
    form = papers.form(draft.id)
    with pytest.raises(KnownError, match="还没有定稿"):
        papers.sign(draft.id, bench.paper_ink(form, form.slots[0]))
    with pytest.raises(KnownError, match="还没有定稿"):
        papers.issue_plan(draft.id, on_paper=True)


def test_that_unfixing_drops_the_signatures_and_keeps_the_number(bench, sealed):
    papers, draft = bench.services.papers, bench.draft(sealed.id, ORDER)
    bench.fill(draft)
    number = papers.fix(draft.id).value.draft.number
    papers.unfix(draft.id)
    paper = bench.issued(draft)
    assert paper.number == number
    assert numbers(bench, ORDER) == {number: "issued"}
    proof = proof_draft(bench, sealed)
    form = papers.fix(proof.id).value
    papers.sign(proof.id, bench.paper_ink(form, form.slots[0]))
    assert papers.unfix(proof.id).value.signatures == ()


def test_that_ink_under_another_text_is_refused(bench, sealed):
    papers, draft = bench.services.papers, proof_draft(bench, sealed)
    old = papers.fix(draft.id).value
    papers.unfix(draft.id)
    papers.edit(draft.id, {"where": "别处"})
    papers.fix(draft.id)
    with pytest.raises(KnownError, match="内容已经变化"):
        papers.sign(draft.id, bench.paper_ink(old, old.slots[0]))
    assert papers.form(draft.id).draft.signatures == ()


def test_that_a_place_that_the_paper_does_not_have_is_not_signed(bench, sealed):
    papers, draft = bench.services.papers, proof_draft(bench, sealed)
    form = papers.fix(draft.id).value
    given = signing.SignatureInput(SignerRole.APPROVER, "周振华", plain.digest(form.model), strokes=INK)
    with pytest.raises(BugError):
        papers.sign(draft.id, given)


def test_that_a_second_signature_takes_the_place_of_the_first(bench, sealed):
    papers, draft = bench.services.papers, proof_draft(bench, sealed)
    form = papers.fix(draft.id).value
    for _ in range(2):
        form = papers.sign(draft.id, bench.paper_ink(form, form.slots[0])).value
    assert len(form.draft.signatures) == 1


def test_that_a_recipient_may_refuse_with_a_reason_and_a_proof(bench, sealed):
    papers, draft = bench.services.papers, proof_draft(bench, sealed)
    form = papers.fix(draft.id).value
    place = (SignerRole.RECIPIENT, "孙立军", plain.digest(form.model))
    refused = signing.SignatureInput(*place, attendance=Attendance.REFUSED, reason="不认可")
    with pytest.raises(KnownError, match="见证人"):
        papers.sign(draft.id, refused)
    refused = signing.SignatureInput(
        *place, attendance=Attendance.REFUSED, reason="不认可", recording="录像 03"
    )
    assert papers.sign(draft.id, refused).value.draft.signatures[0].reason == "不认可"


def test_that_a_paper_without_all_signatures_is_issued_only_for_signing_on_the_sheet(bench, sealed):
    papers, draft = bench.services.papers, proof_draft(bench, sealed)
    papers.fix(draft.id)
    with pytest.raises(KnownError, match="还缺孙立军、王建国、李晓梅的签名"):
        papers.issue_plan(draft.id)
    assert papers.issue_plan(draft.id, on_paper=True).on_paper


def test_that_a_clock_before_the_signatures_issues_nothing(bench, sealed):
    papers, draft = bench.services.papers, proof_draft(bench, sealed)
    form = papers.fix(draft.id).value
    papers.sign(draft.id, bench.paper_ink(form, form.slots[0]))
    bench.clock.current = datetime(2026, 11, 18, 1, 0, tzinfo=UTC)
    with pytest.raises(KnownError, match="本机时钟早于签名时间"):
        papers.issue_plan(draft.id, on_paper=True)


def test_that_a_paper_that_changed_while_its_file_was_made_is_not_issued(bench, sealed):
    papers, draft = bench.services.papers, proof_draft(bench, sealed)
    form = papers.fix(draft.id).value
    plan = papers.issue_plan(draft.id, on_paper=True)
    file = render_paper(plan, bench.paths)
    papers.sign(draft.id, bench.paper_ink(form, form.slots[0]))
    with pytest.raises(KnownError, match="签发时文书有变化"):
        papers.issue(plan, file)
    assert bench.services.context.papers.of(sealed.id) == ()
    assert len(papers.form(draft.id).draft.signatures) == 1


def test_that_a_proof_needs_something_to_serve_that_still_holds(bench, sealed):
    papers = bench.services.papers
    nothing = bench.draft(sealed.id, PROOF)
    bench.fill(nothing)
    with pytest.raises(KnownError, match="没有选定送达哪些文书"):
        papers.fix(nothing.id)
    draft = proof_draft(bench, sealed)
    papers.fix(draft.id)
    plan = papers.issue_plan(draft.id, on_paper=True)
    file = render_paper(plan, bench.paths)
    papers.void(bench.notice(sealed.id).id, "期限写错")
    with pytest.raises(KnownError, match="已经作废"):
        papers.issue(plan, file)


@pytest.mark.parametrize("kind", [DocumentKind.SITE_RECORD, DocumentKind.FILE_COVER])
def test_that_what_is_no_paper_of_its_own_is_not_drafted(bench, sealed, kind):
    with pytest.raises(BugError):
        bench.draft(sealed.id, kind)


def test_that_a_notice_is_drafted_only_in_the_place_of_a_void_one(bench, sealed):
    with pytest.raises(KnownError, match="随检查签发"):
        bench.draft(sealed.id, NOTICE)


def test_that_a_void_visit_gets_no_papers(bench):
    inspection = bench.begun()
    bench.services.inspections.discard(inspection.id, "走错了工地")
    with pytest.raises(KnownError, match="检查已作废"):
        bench.draft(inspection.id, APPROVAL)


def test_that_only_what_is_of_the_day_of_the_visit_is_taken_to_be_served_then(bench, sealed):
    bench.clock.advance(days=2)
    order = bench.paper(sealed.id, ORDER)
    assert bench.services.papers.form(proof_draft(bench, sealed).id).missing == ()
    draft = bench.draft(sealed.id, PROOF, served=(order.id,))
    assert [one.label for one in bench.services.papers.form(draft.id).missing] == ["送达时间"]


# ---------------------------------------------------------------------- given up


def test_that_a_dropped_draft_leaves_its_number_void(bench, sealed):
    draft = bench.draft(sealed.id, ORDER)
    bench.fill(draft)
    number = bench.services.papers.fix(draft.id).value.draft.number
    bench.services.papers.drop(draft.id)
    assert numbers(bench, ORDER) == {number: "void"}
    line = bench.services.numbers.register(ORDER, 2026)[0]
    assert (line.state, line.reason) == (NumberState.VOID, "作废：草稿已放弃")
    again = bench.draft(sealed.id, ORDER)
    bench.fill(again)
    assert bench.services.papers.fix(again.id).value.draft.number == "示环责改〔2026〕2号"


def test_that_a_dropped_draft_without_a_number_takes_none(bench, sealed):
    bench.services.papers.drop(bench.draft(sealed.id, ORDER).id)
    assert numbers(bench, ORDER) == {}


# ---------------------------------------------------------------------- void and again


def test_that_a_paper_becomes_void_once_and_never_without_a_reason(bench, sealed):
    papers, paper = bench.services.papers, bench.paper(sealed.id, RESULT)
    with pytest.raises(KnownError, match="理由"):
        papers.void(paper.id, " \n")
    papers.void(paper.id, "当事人名称有误")
    with pytest.raises(KnownError, match="已经作废"):
        papers.void(paper.id, "再来一次")
    assert numbers(bench) == {paper.number: "void"}
    assert bench.services.numbers.register(RESULT, 2026)[0].reason == "作废：当事人名称有误"


def test_that_the_notice_is_issued_again_under_a_new_number_and_served_again(bench, sealed):
    papers, old = bench.services.papers, bench.notice(sealed.id)
    finding = bench.services.inspections.case(sealed.id).findings[0]
    bench.paper(sealed.id, PROOF, served=(old.id,))
    draft = papers.reissue(old.id, "期限写错").value
    bench.clock.advance(days=1)
    paper = bench.issued(draft, {f"new_due:{finding.id}": "2026-12-20"})
    assert (old.number, paper.number) == ("示环限改字〔2026〕20号", "示环限改字〔2026〕21号")
    assert numbers(bench, NOTICE) == {old.number: "void", paper.number: "issued"}
    voiding = bench.services.paper_reader.file(sealed.id).voidings[old.id]
    assert (voiding.reason, voiding.replaced_by) == ("期限写错", paper.id)
    assert old.number in paper.model, "the new one names the old one"
    assert "期限写错" in paper.model
    last = bench.services.ledger.events(finding_id=finding.id)[-1]
    assert (last.step.value, last.due) == ("noticed", date(2026, 12, 20))
    assert state_after((last,)) is RectificationState.TO_SERVE
    missing = bench.services.paper_reader.file(sealed.id).missing
    assert (paper.id,) in [one.served for one in missing if one.kind is PROOF]


def test_that_a_problem_left_out_of_the_new_notice_is_not_noticed_again(bench):
    inspection = bench.sealed(("a18", "a30"))
    one, other = bench.services.inspections.case(inspection.id).findings
    draft = bench.services.papers.reissue(bench.notice(inspection.id).id, "第二项不成立").value
    bench.clock.advance(days=1)
    bench.issued(draft, {f"left_out:{other.id}": "1"})
    assert bench.steps(one.id)[-1] == "noticed"
    assert bench.steps(other.id)[-1] == "served"


def test_that_a_paper_issued_again_keeps_what_was_entered(bench, sealed):
    first = bench.issued(bench.draft(sealed.id, RESULT), {"reminder": "请每日洒水。", "contact": "李晓梅"})
    draft = bench.services.papers.reissue(first.id, "联系人有误").value
    assert (draft.replaces, draft.entries["reminder"]) == (first.id, "请每日洒水。")
    second = bench.issued(draft, {"contact": "王建国"})
    assert "请每日洒水。" in second.model
    assert second.number != first.number
    assert bench.services.context.papers.voiding(first.id).replaced_by == second.id
    third = bench.services.papers.reissue(second.id, "又有误").value
    assert third.replaces == second.id


def test_that_a_paper_made_again_after_it_became_void_takes_its_place(bench, sealed):
    first = bench.paper(sealed.id, RESULT)
    bench.services.papers.void(first.id, "误发")
    second = bench.paper(sealed.id, RESULT)
    assert second.replaces == first.id
    assert bench.services.context.papers.voiding(first.id).replaced_by == second.id
    assert bench.draft(sealed.id, RESULT).replaces == ""


def test_that_a_reissue_that_was_given_up_can_be_begun_again(bench, sealed):
    old = bench.notice(sealed.id)
    papers = bench.services.papers
    papers.drop(papers.reissue(old.id, "期限写错").value.id)
    draft = bench.draft(sealed.id, NOTICE)
    assert draft.replaces == old.id
    assert bench.issued(draft).replaces == old.id
    with pytest.raises(KnownError, match="已经重新出具过"):
        bench.draft(sealed.id, NOTICE, replaces=old.id)


def test_that_the_record_of_the_site_is_not_issued_again_and_stays_valid(bench, sealed):
    documents = bench.services.documents.of(sealed.id)
    record = next(one for one in documents if one.kind is DocumentKind.SITE_RECORD)
    with pytest.raises(KnownError, match="现场签字的记录"):
        bench.services.papers.reissue(record.id, "写错")
    assert bench.services.context.papers.voiding(record.id) is None


def test_that_a_sealed_visit_still_verifies_after_all_of_it(bench, sealed):
    old = bench.notice(sealed.id)
    bench.paper(sealed.id, RESULT)
    bench.paper(sealed.id, PROOF, served=(old.id,))
    paper = bench.issued(bench.services.papers.reissue(old.id, "期限写错").value)
    bench.clock.advance(days=1)
    bench.paper(sealed.id, PROOF, served=(paper.id,))
    verdict = bench.services.verification.inspection(sealed.id)
    assert verdict.ok, verdict.lines
    assert bench.services.maintenance.check().problems == ()


# ---------------------------------------------------------------------- without a draft


def test_that_a_sample_says_what_the_record_says_and_stores_nothing(bench, sealed):
    report, case = bench.services.papers.sample(sealed.id, RESULT)
    assert "示例建筑工程有限公司" in plain.canonical(report).decode()
    assert case.signatures == ()
    assert bench.services.paper_reader.file(sealed.id).drafts == ()
    with pytest.raises(KnownError, match="photo_evidence"):
        bench.services.papers.sample(bench.begun().id, DocumentKind.PHOTO_EVIDENCE)


@pytest.mark.parametrize("kind", list(DocumentKind))
def test_that_every_kind_has_a_form_for_paper_use(bench, kind):
    if kind is DocumentKind.CHECKLIST_RECORD:
        with pytest.raises(KnownError, match="按清单"):
            bench.services.papers.blank(kind)
    else:
        assert render_blank(bench.services.papers.blank(kind)).startswith(b"%PDF")


def test_that_a_numbered_kind_is_not_fixed_without_its_pattern(bench):
    inspection = bench.sealed()
    draft = bench.services.papers.draft(inspection.id, DocumentKind.RESULT_NOTICE).value
    bench.fill(draft)
    bureau = bench.services.bureau.get()
    bench.services.bureau.save(bureau=replace(bureau, number_patterns={}))
    with pytest.raises(KnownError, match="文号格式"):
        bench.services.papers.fix(draft.id)
    assert not bench.services.papers.form(draft.id).draft.is_fixed
