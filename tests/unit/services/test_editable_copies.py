"""Copies for the office: the words of the issued document, whatever the wording says by now."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import pytest

from inspector.domain import plain
from inspector.domain.document import VISIT_KINDS, DocumentKind
from inspector.domain.paper import OwnWording
from inspector.errors import KnownError
from inspector.services.editable_copies import render_copy
from inspector.services.wording import program_text

pytestmark = pytest.mark.usefixtures("clerk")

NOTICE = DocumentKind.RECTIFICATION_NOTICE


def document(bench, inspection, kind=NOTICE):
    return next(one for one in bench.services.documents.of(inspection.id) if one.kind is kind)


def republish(bench, old: str, new: str, kind=NOTICE) -> None:
    text = bench.services.wording.text(kind)
    assert old in text
    bench.services.wording.publish(kind, text.replace(old, new), "改措辞")


def words_of(bench, plan) -> str:
    with zipfile.ZipFile(io.BytesIO(render_copy(plan, bench.paths))) as archive:
        return archive.read("word/document.xml").decode()


@pytest.mark.parametrize("kind", VISIT_KINDS)
def test_that_a_sealed_document_has_a_copy_with_its_very_words(bench, kind):
    record = document(bench, bench.sealed(), kind)
    plan = bench.services.copies.issued(record.id)
    assert plan.exact
    assert plain.digest(plan.model) == record.model_sha256
    assert record.title in words_of(bench, plan)


def test_that_a_document_keeps_the_words_of_its_day_when_the_wording_changes(bench):
    before = document(bench, bench.sealed())
    republish(bench, "责令限期整改通知书", "限期整改通知书")
    after = document(bench, bench.sealed(("a30",), over_cap_reason="举报"))
    bench.services.wording.retire(NOTICE)
    found = [bench.services.copies.issued(one.id) for one in (before, after)]
    assert all(one.exact for one in found)
    assert [one.model.title for one in found] == ["责令限期整改通知书", "限期整改通知书"]


def test_that_a_wording_that_cannot_be_read_any_more_does_not_hide_the_right_one(bench):
    republish(bench, "责令限期整改通知书", "限期整改通知书")
    record = document(bench, bench.sealed())
    bench.services.wording.retire(NOTICE)
    context, now = bench.services.context, bench.clock.now()
    broken = OwnWording("018", NOTICE, "[text]\nof_old = '{{ gone }}'", "旧版", now, "王建国", now, "王建国")
    with context.database.write():
        context.papers.publish_wording(replace(broken, published_at=record.issued_at), context.author())
    assert bench.services.copies.issued(record.id).exact


def test_that_a_document_whose_words_are_lost_is_copied_in_todays_and_says_so(bench, monkeypatch):
    republish(bench, "责令限期整改通知书", "限期整改通知书")
    record = document(bench, bench.sealed())
    bench.services.wording.retire(NOTICE)
    repository = type(bench.services.context.papers)
    monkeypatch.setattr(repository, "wordings", lambda self: ())
    plan = bench.services.copies.issued(record.id)
    assert not plan.exact
    assert plan.model.title == "责令限期整改通知书"


def test_that_a_paper_has_a_copy_of_what_was_fixed_with_its_signatures(bench):
    inspection = bench.sealed()
    draft = bench.draft(inspection.id, DocumentKind.SERVICE_PROOF, served=(bench.notice(inspection.id).id,))
    paper = bench.issued(draft, on_paper=False)
    bench.services.wording.publish(
        DocumentKind.SERVICE_PROOF,
        program_text(DocumentKind.SERVICE_PROOF).replace('title = "送达回证"', 'title = "文书送达回证"'),
        "改标题",
    )
    plan = bench.services.copies.issued(paper.id)
    assert plan.exact
    assert plain.digest(plan.model) == paper.model_sha256
    assert plan.case.signatures == paper.signatures
    assert "孙立军" in words_of(bench, plan)


def test_that_a_notice_issued_again_is_copied_as_it_was_issued(bench):
    inspection = bench.sealed()
    paper = bench.issued(bench.services.papers.reissue(bench.notice(inspection.id).id, "写错").value)
    assert plain.digest(bench.services.copies.issued(paper.id).model) == paper.model_sha256


def test_that_an_unknown_document_is_said_to_be_unknown(bench):
    with pytest.raises(KnownError, match="该文书"):
        bench.services.copies.issued("018")
