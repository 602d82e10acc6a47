"""Papers, what became void and kept reviews travel with their inspection, or the file is refused."""

from __future__ import annotations

import json
import shutil

import pytest

from inspector.domain.document import DocumentKind
from inspector.errors import KnownError
from tests.unit.services.exchange_files import another_base, handwritten, on_disk, rewritten

RESULT, PROOF, NOTICE = (
    DocumentKind.RESULT_NOTICE,
    DocumentKind.SERVICE_PROOF,
    DocumentKind.RECTIFICATION_NOTICE,
)


@pytest.fixture
def empty(tmp_path):
    services = another_base(tmp_path / "second")
    yield services
    services.close()


@pytest.fixture
def visit(bench):
    """Sealed; its notice void and issued again, served by a proof signed on the screen; the file reviewed."""
    inspection = bench.sealed(("a18", "a30"))
    bench.number_all()
    old = bench.notice(inspection.id)
    draft = bench.services.papers.reissue(old.id, "期限写错").value
    bench.clock.advance(hours=2)
    paper = bench.issued(draft)
    moment = bench.services.context.now_text()
    proof = bench.draft(inspection.id, PROOF, served=(paper.id,))
    bench.issued(proof, {"moment": moment}, on_paper=False)
    bench.paper(inspection.id, RESULT)
    bench.services.review.keep(inspection.id, "补送达回证后合格")
    return inspection


def export(bench, inspection, folder):
    return bench.services.exchange.export(inspection_id=inspection.id, folder=folder)


def files_of(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_that_papers_void_ones_and_reviews_come_back_byte_for_byte(bench, visit, empty, tmp_path):
    first = export(bench, visit, tmp_path / "first")
    empty.exchange.import_file(target=first)
    second = empty.exchange.export(inspection_id=visit.id, folder=tmp_path / "again")
    assert files_of(second.parent) == files_of(first.parent)
    assert len(list((first.parent / "papers").iterdir())) == 3
    for services in (bench.services, empty):
        file = services.paper_reader.file(visit.id)
        assert file.papers == bench.services.context.papers.of(visit.id)
        assert [(one.reason, one.replaced_by) for one in file.voidings.values()] == [
            ("期限写错", file.papers[0].id)
        ]
        assert [one.stage.value for one in services.review.kept(visit.id)] == ["sealing", "file"]
    assert empty.maintenance.check().problems == ()
    verdict = empty.verification.inspection(visit.id)
    assert verdict.ok, verdict.lines


def test_that_numbers_stand_in_the_other_register_as_they_stood(bench, visit, empty, tmp_path):
    empty.exchange.import_file(target=export(bench, visit, tmp_path / "out"))

    def states(services):
        found = services.context.numbers.numbers(NOTICE, 2026)
        return [(one.text, one.state, one.paper_id) for one in found]

    assert states(empty) == states(bench.services)
    assert [state for _, state, _ in states(empty)] == ["void", "issued"]
    assert "期限写错" in empty.numbers.register(NOTICE, 2026)[1].reason


def test_that_the_approval_of_a_task_goes_with_it(bench, empty, tmp_path):
    inspection = bench.services.inspections.create(bench.plan(approval_number="", approver="")).value
    bench.number_all()
    paper = bench.paper(inspection.id, DocumentKind.APPROVAL)
    first = export(bench, inspection, tmp_path / "first")
    empty.exchange.import_file(target=first)
    assert empty.context.papers.of(inspection.id) == (paper,)
    second = empty.exchange.export(inspection_id=inspection.id, folder=tmp_path / "again")
    assert second.read_bytes() == first.read_bytes()


def test_that_the_export_verifies_as_a_whole(bench, visit, empty, tmp_path):
    verdict = empty.exchange.verify(target=export(bench, visit, tmp_path / "out"))
    assert verdict.ok
    assert "另行签发的文书 3 份，与签发时一致" in verdict.lines


def text_of_a_paper(document) -> None:
    document["papers"][2]["model"]["author"] = "别的局"


def number_of_a_paper(document) -> None:
    document["papers"][2]["number"] = "示环检告〔2026〕99号"


def ink_of_a_paper(document) -> None:
    document["papers"][1]["signatures"][0]["content_sha256"] = "0" * 64


def void_of_nothing(document) -> None:
    document["voidings"][0]["id"] = "018"


def heir_of_nothing(document) -> None:
    document["voidings"][0]["replaced_by"] = "018"


TAMPERING = {
    "$.papers[2].model": text_of_a_paper,
    "$.papers[2].number": number_of_a_paper,
    "$.papers[1].signatures[0]": ink_of_a_paper,
    "$.voidings[0].id": void_of_nothing,
    "$.voidings[0].replaced_by": heir_of_nothing,
}


def test_that_whatever_is_changed_about_papers_is_named_and_nothing_taken(bench, visit, empty, tmp_path):
    whole = export(bench, visit, tmp_path / "out")
    for at, (where, change) in enumerate(TAMPERING.items()):
        file = shutil.copytree(whole.parent, tmp_path / f"changed-{at}") / whole.name
        rewritten(file, change)
        assert where in "\n".join(empty.exchange.verify(target=file).lines)
        with pytest.raises(KnownError) as refusal:
            empty.exchange.import_file(target=file)
        assert where in refusal.value.happened
    assert empty.inspections.all() == ()


def test_that_a_swapped_or_missing_file_of_a_paper_is_named(bench, visit, empty, tmp_path):
    folder = export(bench, visit, tmp_path / "out").parent
    first, second, third = sorted((folder / "papers").iterdir())
    shutil.copy(second, first)
    third.unlink()
    told = "\n".join(empty.exchange.verify(target=folder).lines)
    assert "$.papers[0].file" in told
    assert "$.papers[2].file" in told
    with pytest.raises(KnownError, match="SHA-256 不符"):
        empty.exchange.import_file(target=folder)


def test_that_papers_written_by_hand_are_refused(bench, visit, empty, tmp_path):
    exported = json.loads(export(bench, visit, tmp_path / "out").read_text(encoding="utf-8"))
    for name in ("papers", "voidings", "reviews"):
        file = on_disk(tmp_path / name, handwritten(**{name: exported[name]}))
        with pytest.raises(KnownError, match=rf"\$\.{name}：只有导出的文件"):
            empty.exchange.import_file(target=file)


def test_that_papers_issued_after_an_earlier_import_are_counted_and_not_merged(bench, visit, empty, tmp_path):
    empty.exchange.import_file(target=export(bench, visit, tmp_path / "first"))
    paper = bench.paper(visit.id, DocumentKind.EVIDENCE_LIST)
    bench.services.papers.void(paper.id, "写错")
    again = empty.exchange.import_file(target=export(bench, visit, tmp_path / "second-out")).value
    assert (again.fresh, again.unmerged) == (False, 2)
    assert len(empty.context.papers.of(visit.id)) == 3


def test_that_a_number_that_was_used_here_already_refuses_the_import(bench, visit, empty, tmp_path):
    empty.bureau.save(bureau=empty.bureau.suggest(name="示例市生态环境局", region="示"))
    empty.numbers.add_block(kind=RESULT, year=2026, first=1, last=2)
    empty.numbers.spoil(RESULT, 2026, 1, "手写文书写坏")
    with pytest.raises(KnownError, match=r"\$\.papers\[2\]\.number：文号 示环检告〔2026〕1号 已用于"):
        empty.exchange.import_file(target=export(bench, visit, tmp_path / "out"))
    assert empty.inspections.all() == ()
