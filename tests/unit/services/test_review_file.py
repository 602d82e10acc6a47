"""The review of a whole file: missing documents, numbers, names, signatures, days; and what is kept of it."""

from __future__ import annotations

import json
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

import pytest

from inspector.domain.document import Attendance, DocumentKind
from inspector.domain.file_review import Stage
from inspector.domain.paper import Paper
from inspector.domain.rectification import Step
from inspector.errors import BugError, KnownError
from inspector.services import papers
from inspector.services.sheets import render
from tests.unit.services.test_sheets import text_of


def gaps(bench, inspection):
    return {line.code: line for line in bench.services.review.file(inspection.id).gaps}


def issue(bench, inspection, kind, **about) -> Paper:
    """The paper filled in as far as the record does not say it, and signed on the printed sheet."""
    service = bench.services.papers
    draft = service.draft(inspection.id, kind, **about).value
    while missing := service.form(draft.id).missing:
        service.edit(draft.id, {one.key: answer(one) for one in missing})
    service.fix(draft.id)
    plan = service.issue_plan(draft.id, on_paper=True)
    return service.issue(plan, papers.render_paper(plan, bench.paths)).value


def answer(asked) -> str:
    field = asked.field
    plain = {"date": "2026-11-18", "moment": "2026-11-18T03:00:00.000Z", "flag": "1", "number": "3"}
    return field.choices[0] if field.choices else plain.get(field.kind, "如实填写")


def tampered(bench, paper, **changes):
    """What another program might have written: the row without its guard."""
    sets = ", ".join(f"{name} = ?" for name in changes)
    with unguarded(bench, "paper") as connection:
        connection.execute(f"UPDATE paper SET {sets} WHERE id = ?", (*changes.values(), paper.id))


@contextmanager
def unguarded(bench, table):
    """A transaction in which the table's triggers are gone."""
    wanted = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?"
    with bench.services.context.database.write() as connection:
        for (name,) in connection.execute(wanted, (table,)).fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        yield connection


def notice_of(bench, inspection):
    documents = bench.services.inspections.case(inspection.id).documents
    return next(one for one in documents if one.kind is DocumentKind.RECTIFICATION_NOTICE)


def test_that_only_a_sealed_file_is_judged_as_a_whole(bench):
    with pytest.raises(KnownError, match="封存"):
        bench.services.review.file(bench.filled().id)


def test_that_the_file_of_a_visit_lacks_what_must_follow_and_each_line_leads_to_its_document(bench):
    found = gaps(bench, bench.sealed())
    line = found["missing-service_proof"]
    assert (line.target.place, line.target.id) == ("paper", DocumentKind.SERVICE_PROOF.value)
    assert (line.document, line.taken) == ("service_proof", 2)
    assert "missing-result_notice" in found
    assert "missing-approval" not in found, "its number was registered from elsewhere"
    assert "missing-site_record" not in found


def test_that_a_document_that_was_issued_is_missing_no_more(bench):
    inspection = bench.sealed()
    issue(bench, inspection, DocumentKind.SERVICE_PROOF, served=(notice_of(bench, inspection).id,))
    found = gaps(bench, inspection)
    assert "missing-service_proof" not in found
    assert not {"name-differs", "code-differs", "number-differs", "unsigned"} & set(found)


def test_that_a_draft_is_not_yet_a_document_and_the_line_leads_to_it(bench):
    inspection = bench.sealed()
    served = (notice_of(bench, inspection).id,)
    draft = bench.services.papers.draft(inspection.id, DocumentKind.SERVICE_PROOF, served=served).value
    line = gaps(bench, inspection)["missing-service_proof"]
    assert line.target.id == draft.id
    assert "草稿已有" in line.detail


def test_that_another_name_of_the_party_in_one_paper_fails_the_file(bench):
    inspection = bench.sealed()
    paper = issue(bench, inspection, DocumentKind.SERVICE_PROOF, served=(notice_of(bench, inspection).id,))
    party = inspection.site.party_name
    tampered(bench, paper, model=paper.model.replace(party, "示例建筑公司"))
    review = bench.services.review.file(inspection.id)
    assert not review.passed
    line = next(one for one in review.outvoted if one.code == "name-differs")
    assert (line.target.place, line.target.id) == ("paper", paper.id)


def test_that_another_credit_code_in_a_paper_is_found(bench):
    from tests.unit.services.conftest import code

    inspection = bench.sealed()
    other = code("91990123MA3X2K8Q2")
    paper = issue(bench, inspection, DocumentKind.EVIDENCE_LIST)
    tampered(
        bench,
        paper,
        model=paper.model.replace(inspection.site.party_name, inspection.site.party_name + other),
    )
    assert other in gaps(bench, inspection)["code-differs"].detail


def test_that_a_number_that_the_register_does_not_hold_is_found(bench):
    inspection = bench.sealed()
    assert "number-differs" not in gaps(bench, inspection)
    paper = issue(bench, inspection, DocumentKind.SERVICE_PROOF, served=(notice_of(bench, inspection).id,))
    tampered(bench, paper, number="示环送〔2026〕1号")
    assert "示环送〔2026〕1号" in gaps(bench, inspection)["number-differs"].title


def test_that_a_place_left_unsigned_is_found_unless_it_was_signed_on_paper(bench):
    inspection = bench.sealed()
    paper = issue(bench, inspection, DocumentKind.SERVICE_PROOF, served=(notice_of(bench, inspection).id,))
    assert "unsigned" not in gaps(bench, inspection)
    tampered(bench, paper, on_paper=0)
    assert gaps(bench, inspection)["unsigned"].document == "service_proof"


def test_that_what_a_document_must_say_is_looked_for_in_its_text(bench):
    inspection = bench.sealed()
    paper = issue(bench, inspection, DocumentKind.SERVICE_PROOF, served=(notice_of(bench, inspection).id,))
    assert "service-elements" not in gaps(bench, inspection)
    tampered(bench, paper, model=paper.model.replace("送达方式", "方式"))
    assert "送达方式" in gaps(bench, inspection)["service-elements"].title


def test_that_the_notice_of_the_visit_tells_of_the_remedies(bench):
    assert "remedies" not in gaps(bench, bench.sealed())


def test_that_a_notice_that_orders_nothing_need_not_tell_of_remedies(bench):
    inspection = bench.sealed(("a03",))
    assert notice_of(bench, inspection).title == "问题整改告知书"
    assert "remedies" not in gaps(bench, inspection)


def test_that_remedies_left_out_of_the_wording_are_found(bench, monkeypatch):
    from inspector.services import review_reading

    whole = review_reading.text_of
    monkeypatch.setattr(review_reading, "text_of", lambda report: whole(report).replace("行政复议", "__"))
    line = gaps(bench, bench.sealed())["remedies"]
    assert line.document == "rectification_notice"


def test_that_a_party_that_signed_without_an_opinion_is_told(bench):
    inspection = bench.filled()
    package = bench.services.signing.begin(inspection.id).value
    for slot in package.slots:
        bench.clock.advance(seconds=30)
        given = replace(bench.ink(slot, package), opinion="")
        package = bench.services.signing.sign(inspection.id, given).value
    from inspector.services import signing

    plan = bench.services.signing.seal_plan(inspection.id)
    bench.services.signing.seal(plan, signing.render_sealed(plan, bench.paths))
    assert gaps(bench, inspection)["opinion"].document == "site_record"
    assert "opinion" not in gaps(bench, bench.sealed())


def test_that_a_refusal_needs_its_reason_and_its_proof(bench):
    inspection = bench.sealed()
    refused = "UPDATE signature SET attendance = ? WHERE role = 'party'"
    with unguarded(bench, "signature") as connection:
        connection.execute(refused, (Attendance.REFUSED.value,))
    assert {"refusal-reason", "witness"} <= set(gaps(bench, inspection))


def test_that_a_step_dated_before_the_one_it_follows_is_found(bench):
    inspection = bench.sealed()
    finding = bench.services.inspections.case(inspection.id).findings[0]
    assert "day-order" not in gaps(bench, inspection)
    event = bench.services.context.ledger.events(finding.id)[-1]
    early = replace(event, id="x", step=Step.PASSED, at=event.at - timedelta(days=3))
    with bench.services.context.database.write():
        bench.services.context.ledger.add(early, bench.services.context.author())
    line = gaps(bench, inspection)["day-order"]
    assert (line.target.place, line.target.id) == ("ledger", finding.id)


def test_that_sealing_keeps_the_review_with_the_file(bench):
    inspection = bench.filled()
    assert bench.services.review.kept(inspection.id) == ()
    before = bench.services.review.check(inspection.id)
    bench.sign_all(inspection)
    from inspector.services import signing

    plan = bench.services.signing.seal_plan(inspection.id)
    bench.services.signing.seal(plan, signing.render_sealed(plan, bench.paths))
    (kept,) = bench.services.review.kept(inspection.id)
    assert (kept.stage, kept.score, kept.passed) == (Stage.SEALING, before.score, True)
    assert [line.code for line in kept.lines] == [line.code for line in before.gaps]
    assert [line.rule for line in kept.lines] == [line.rule for line in before.gaps]


def test_that_a_reviewer_keeps_the_file_with_an_opinion_and_both_reviews_stay(bench):
    inspection = bench.sealed()
    done = bench.services.review.keep(inspection.id, " 补送达回证后归档。 ")
    assert done.changes.touches("file_review")
    kept = bench.services.review.kept(inspection.id)
    assert [one.stage for one in kept] == [Stage.SEALING, Stage.FILE]
    assert (kept[-1].opinion, kept[-1].by) == ("补送达回证后归档。", "王建国")
    with pytest.raises(KnownError, match="意见"):
        bench.services.review.keep(inspection.id, "  ")


def test_that_a_kept_review_never_changes(bench):
    inspection = bench.sealed()
    with pytest.raises(BugError), bench.services.context.database.write() as connection:
        connection.execute("UPDATE file_review SET score = 100")
    assert len(bench.services.review.kept(inspection.id)) == 1


def test_that_a_withdrawn_certificate_does_not_fail_the_visits_of_before(bench):
    inspection = bench.sealed()
    bench.services.officers.save(officer=replace(bench.officers[1], valid_to=inspection.entered_at.date()))
    assert "officers" not in gaps(bench, inspection)


def test_that_the_sheet_shows_the_score_every_gap_and_its_rule(bench):
    inspection = bench.sealed()
    review = bench.services.review.file(inspection.id)
    text = text_of(render(bench.services.review.sheet_model(inspection.id)).pdf)
    assert text.startswith("示例市生态环境局案卷评查表")
    assert f"{review.score}分（满分100分，60分以上合格）" in text
    for line in review.gaps:
        assert "".join(line.title.split()) in text
    assert "软件建议" in text


def test_that_the_sheet_of_a_kept_review_says_what_it_said_then(bench):
    inspection = bench.sealed()
    kept = bench.services.review.keep(inspection.id, "缺送达回证。").value
    issue(bench, inspection, DocumentKind.SERVICE_PROOF, served=(notice_of(bench, inspection).id,))
    text = text_of(render(bench.services.review.sheet_model(inspection.id, kept.id)).pdf)
    assert "缺送达回证。" in text
    assert "缺《送达回证》" in text or "缺送达回证" in text
    with pytest.raises(KnownError):
        bench.services.review.sheet_model(inspection.id, "no-such-review")


def ordered(bench, inspection) -> Paper:
    bench.services.numbers.add_block(kind=DocumentKind.RECTIFICATION_ORDER, year=2026, first=1, last=9)
    finding = bench.services.inspections.case(inspection.id).findings[0]
    return issue(bench, inspection, DocumentKind.RECTIFICATION_ORDER, finding_ids=(finding.id,))


def test_that_a_paper_without_the_number_that_its_kind_carries_is_found(bench):
    inspection = bench.sealed()
    order = ordered(bench, inspection)
    assert "number-missing" not in gaps(bench, inspection)
    tampered(bench, order, number="")
    assert gaps(bench, inspection)["number-missing"].target.id == order.id


@pytest.mark.parametrize(("after", "late"), [(30, False), (31, True)])
def test_that_an_order_is_looked_at_again_within_the_period_from_its_service(bench, after, late):
    inspection = bench.sealed()
    (finding_id,) = ordered(bench, inspection).finding_ids
    served = bench.services.context.ledger.events(finding_id)[-1]
    seen = replace(served, id="seen", step=Step.PASSED, at=served.at + timedelta(days=after))
    with bench.services.context.database.write():
        bench.services.context.ledger.add(seen, bench.services.context.author())
    assert ("reinspection-late" in gaps(bench, inspection)) is late


def test_that_an_interview_without_a_place_for_a_signature_on_each_page_is_found(bench):
    inspection = bench.sealed()
    paper = issue(bench, inspection, DocumentKind.INTERVIEW_RECORD)
    assert "page-sign" not in gaps(bench, inspection)
    model = json.loads(paper.model)
    model["footer"]["slots"] = []
    tampered(bench, paper, model=json.dumps(model, ensure_ascii=False))
    assert gaps(bench, inspection)["page-sign"].document == "interview_record"
