"""The bureau's own wording: published for what comes, never for what was issued; refused where it would not hold."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inspector.domain.document import DocumentKind
from inspector.errors import KnownError
from inspector.services.wording import fault, preview, program_text, render_preview, sample_context
from tests.unit.services.conftest import TODAY

RESULT, PROOF, NOTICE = (
    DocumentKind.RESULT_NOTICE,
    DocumentKind.SERVICE_PROOF,
    DocumentKind.RECTIFICATION_NOTICE,
)


pytestmark = pytest.mark.usefixtures("clerk")


def test_that_an_officer_cannot_publish_or_retire(bench):
    bench.services.wording.publish(RESULT, retitled(RESULT, "本局"), "改标题")
    bench.services.session.choose(officer_id=bench.officers[0].id)
    with pytest.raises(KnownError, match="只有内勤"):
        bench.services.wording.publish(RESULT, retitled(RESULT, "又改"), "改标题")
    with pytest.raises(KnownError, match="只有内勤"):
        bench.services.wording.retire(RESULT)
    assert bench.services.context.papers.wording(RESULT).note == "改标题"


def changed(kind: DocumentKind, old: str, new: str) -> str:
    text = program_text(kind)
    assert old in text
    return text.replace(old, new)


def retitled(kind: DocumentKind, title: str) -> str:
    lines = program_text(kind).splitlines()
    at = next(at for at, line in enumerate(lines) if line.startswith("title ="))
    lines[at] = f'title = "{title}"'
    return "\n".join(lines)


# ---------------------------------------------------------------------- publishing


def test_that_drafts_follow_a_published_wording_and_issued_documents_do_not(bench):
    inspection = bench.sealed()
    bench.number_all()
    paper, notice = bench.paper(inspection.id, RESULT), bench.notice(inspection.id)
    draft = bench.draft(inspection.id, PROOF, served=(paper.id,))
    for kind in (RESULT, PROOF, NOTICE):
        bench.services.wording.publish(kind, retitled(kind, f"本局{kind.value}"), "改标题")
    assert bench.services.papers.form(draft.id).title == "本局service_proof"
    assert bench.services.context.papers.paper(paper.id) == paper
    assert bench.notice(inspection.id) == notice
    verdict = bench.services.verification.inspection(inspection.id)
    assert verdict.ok, verdict.lines


def test_that_what_is_fixed_for_signing_keeps_its_words(bench):
    inspection = bench.sealed()
    draft = bench.draft(inspection.id, PROOF, served=(bench.notice(inspection.id).id,))
    bench.services.papers.fix(draft.id)
    bench.services.wording.publish(PROOF, retitled(PROOF, "别的标题"), "改标题")
    assert bench.services.papers.form(draft.id).title == "送达回证"


def test_that_a_visit_is_sealed_under_the_wording_of_its_day(bench):
    bench.services.wording.publish(NOTICE, retitled(NOTICE, "限期整改通知书"), "改标题")
    inspection = bench.sealed()
    assert bench.notice(inspection.id).title == "限期整改通知书"
    bench.services.wording.retire(NOTICE)
    assert bench.services.verification.inspection(inspection.id).ok


def test_that_the_newest_wording_holds_and_the_older_ones_are_kept(bench):
    wording = bench.services.wording
    wording.publish(RESULT, retitled(RESULT, "一"), "第一次")
    second = wording.publish(RESULT, retitled(RESULT, "二"), "第二次").value
    line = next(one for one in wording.lines() if one.kind is RESULT)
    assert line.own == second
    kept = bench.services.context.papers.wordings()
    assert [(one.note, one.retired_at is None) for one in kept] == [("第一次", False), ("第二次", True)]


def test_that_retired_the_program_speaks_again_and_there_is_nothing_to_retire_twice(bench):
    wording = bench.services.wording
    wording.publish(RESULT, retitled(RESULT, "一"), "改标题")
    assert wording.text(RESULT) != program_text(RESULT)
    wording.retire(RESULT)
    assert wording.text(RESULT) == program_text(RESULT)
    with pytest.raises(KnownError, match="本局的模板"):
        wording.retire(RESULT)


def test_that_nothing_is_published_without_a_word_on_what_was_changed(bench):
    with pytest.raises(KnownError, match="改了什么"):
        bench.services.wording.publish(RESULT, retitled(RESULT, "一"), " ")
    assert bench.services.context.papers.wordings() == ()


# ---------------------------------------------------------------------- faults


@pytest.mark.parametrize("kind", list(DocumentKind))
def test_that_the_programs_own_wording_is_without_fault(kind):
    assert fault(kind, program_text(kind)) is None


@pytest.mark.parametrize("kind", [RESULT, NOTICE])
def test_that_an_unknown_placeholder_is_named_with_its_line(bench, kind):
    lines = program_text(kind).splitlines()
    at = next(number for number, line in enumerate(lines, 1) if "{{" in line and not line.startswith("#"))
    lines[at - 1] = lines[at - 1].replace("{{", "{{ nobody }}{{", 1)
    found = fault(kind, "\n".join(lines))
    assert "nobody" in str(found)
    assert (found.line, found.file) == (at, f"{kind.value}.toml")
    with pytest.raises(KnownError, match="nobody"):
        bench.services.wording.publish(kind, "\n".join(lines), "改措辞")
    assert bench.services.context.papers.wordings() == ()


def test_that_a_text_that_is_no_toml_is_a_fault():
    assert "有误" in str(fault(RESULT, "[text\n"))


def test_that_a_wording_that_breaks_where_it_is_filled_is_refused(bench):
    text = changed(
        RESULT, 'value = "{{ draft_by }}"', 'value = "{{ 1 // (findings | length - findings | length) }}"'
    )
    assert fault(RESULT, text) is None, "read alone it seems to be sound"
    with pytest.raises(KnownError, match="result_notice"):
        bench.services.wording.publish(RESULT, text, "改联系人")
    assert bench.services.context.papers.wordings() == ()


def test_that_the_fields_that_the_program_acts_upon_stay(bench):
    lost = changed(PROOF, 'effect = "service_moment"\n', "")
    found = fault(PROOF, lost)
    assert "送达时间" in str(found)
    assert found.key == "moment"
    renamed = program_text(DocumentKind.REINSPECTION_RECORD).replace("未改正", "没有改正")
    assert "选项" in str(fault(DocumentKind.REINSPECTION_RECORD, renamed))
    with pytest.raises(KnownError, match="service_proof"):
        bench.services.wording.publish(PROOF, lost, "精简")


# ---------------------------------------------------------------------- preview


@pytest.mark.parametrize("kind", list(DocumentKind))
def test_that_every_kind_is_previewed_with_the_made_up_visit(bench, kind):
    context = sample_context(TODAY)
    report = preview(kind, program_text(kind), context)
    assert render_preview(report, context.case, bench.paths).startswith(b"%PDF")


@pytest.mark.parametrize("kind", [RESULT, NOTICE, DocumentKind.FILE_CONTENTS])
def test_that_a_wording_is_tried_on_a_visit_of_our_own(bench, kind):
    inspection = bench.sealed()
    context = bench.services.wording.case_context(inspection.id)
    report = preview(kind, retitled(kind, "试一试"), context)
    assert report.title == "试一试"
    assert render_preview(report, context.case, bench.paths).startswith(b"%PDF")
    assert bench.services.context.papers.drafts(inspection.id) == ()


def test_that_without_a_visit_the_made_up_one_speaks(bench):
    case = bench.services.wording.case_context("").case
    assert replace(case, wording={}) == sample_context(TODAY).case


def test_that_every_kind_has_a_line(bench):
    assert [one.kind for one in bench.services.wording.lines()] == list(DocumentKind)
