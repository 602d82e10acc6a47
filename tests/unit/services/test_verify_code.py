"""A printed page leads back to its record by its code; a paper is checked like what was sealed at the site."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inspector.documents.model import Absences, Footer, Layout, Masthead, Paragraph, Remark, ReportModel
from inspector.documents.render import render
from inspector.domain import plain
from inspector.domain.document import DocumentKind, Signature, SignerRole
from inspector.domain.paper import Paper, Voiding
from inspector.domain.verify_code import VerifyCode
from inspector.errors import KnownError
from inspector.evidence.vault import Vault
from tests.unit.services.conftest import INK

NOTICE, RESULT = DocumentKind.RECTIFICATION_NOTICE, DocumentKind.RESULT_NOTICE
NO_WORDS = Absences(Remark("", ()), Remark("", ()))


def issued_notice(bench):
    """The sealed visit's notice."""
    sealed = bench.sealed()
    return next(one for one in bench.services.documents.of(sealed.id) if one.kind is NOTICE)


def code_of(record) -> str:
    return VerifyCode(record.kind, record.number, record.model_sha256).text


def stored_paper(bench, inspection_id: str, identity: str = "paper-1", **changes) -> Paper:
    """A result notice with one signature, issued without a screen."""
    number = f"示环检告〔2026〕{identity[-1]}号"
    model = ReportModel(
        RESULT,
        "检查结果告知书",
        number,
        author="示例市生态环境局",
        subject="",
        layout=Layout.FORM,
        footer=Footer("第{page}页"),
        blocks=(Masthead("示例市生态环境局", "检查结果告知书", number), Paragraph("检查结果如下。")),
        absences=NO_WORDS,
    )
    rendered, now = render(model, {}, lambda sha256: None, coded=True), bench.clock.now()
    digest, file = plain.digest(model), Vault(bench.paths.documents).store(rendered.pdf)
    ink = Signature("s1", inspection_id, SignerRole.PARTY, "孙立军", "3317", digest, now, strokes=INK)
    paper = Paper(
        identity,
        inspection_id,
        RESULT,
        model.title,
        number,
        (),
        (),
        {},
        "",
        plain.canonical(model).decode(),
        digest,
        (ink,),
        file.sha256,
        file.size,
        rendered.pages,
        now,
        "王建国",
    )
    paper = replace(paper, **changes)
    context = bench.services.context
    with context.database.write():
        context.papers.issue(paper, context.author())
    return paper


def make_void(bench, document_id: str, inspection_id: str, replaced_by: str = "") -> None:
    context = bench.services.context
    now = bench.clock.now()
    with context.database.write():
        context.papers.void(
            Voiding(document_id, inspection_id, "", "期限写错", now, "王建国", replaced_by), context.author()
        )


def in_vault(bench, paper: Paper):
    return Vault(bench.paths.documents).path(paper.pdf_sha256)


# -------------------------------------------------------------------------------------------------------- by the code


def test_that_the_code_of_a_sealed_document_says_which_it_is_and_that_its_visit_holds(bench):
    record = issued_notice(bench)
    verdict = bench.services.verification.code(code_of(record))
    assert verdict.ok
    first, second, third = verdict.lines
    assert first == (
        f"核验码属于《{record.title}》{record.number}，2026年11月18日签发，当事人 示例建筑工程有限公司"
    )
    assert "请核对纸上的内容" in second
    assert third.endswith("全部一致")


def test_that_a_typed_code_with_blanks_and_full_width_colons_is_found(bench):
    text = code_of(issued_notice(bench)).replace(":", "：")
    assert bench.services.verification.code(f"{text[:30]}\n {text[30:]}").ok


@pytest.mark.parametrize("text", ["", "https://example.cn/", "XCZF1:site_record:12:"])
def test_that_any_other_text_is_no_code_of_ours(bench, text):
    verdict = bench.services.verification.code(text)
    assert (verdict.ok, verdict.lines) == (False, ("这不是本程序文书上的核验码",))


def test_that_a_code_of_an_unknown_content_is_told_as_not_issued_here(bench):
    record = issued_notice(bench)
    verdict = bench.services.verification.code(code_of(replace(record, model_sha256="0" * 64)))
    assert not verdict.ok
    assert "不是本机签发的文书" in verdict.lines[0]


def test_that_a_code_with_another_number_than_registered_is_told(bench):
    record = issued_notice(bench)
    verdict = bench.services.verification.code(code_of(replace(record, number="示环限改字〔2026〕99号")))
    assert not verdict.ok
    assert "〔2026〕99号" in verdict.lines[0]
    assert record.number in verdict.lines[0]


def test_that_the_code_of_a_void_document_says_why_and_what_replaced_it(bench):
    record = issued_notice(bench)
    paper = stored_paper(bench, record.inspection_id)
    make_void(bench, record.id, record.inspection_id, paper.id)
    verdict = bench.services.verification.code(code_of(record))
    assert not verdict.ok
    void = f"《{record.title}》{record.number}已于2026年11月18日作废（王建国）：期限写错"
    assert f"{void}；由《检查结果告知书》{paper.number}替代" in verdict.lines


def test_that_the_code_of_a_document_whose_visit_was_tampered_with_is_not_good(bench):
    record = issued_notice(bench)
    path = Vault(bench.paths.documents).path(record.pdf_sha256)
    path.chmod(0o644)
    path.write_bytes(path.read_bytes() + b"%")
    verdict = bench.services.verification.code(code_of(record))
    assert not verdict.ok
    assert any(line.startswith(f"《{record.title}》的文件") for line in verdict.lines)


# ----------------------------------------------------------------------------------------------------- by a picture


def photographed(bench, record, folder):
    import pypdfium2

    with pypdfium2.PdfDocument(Vault(bench.paths.documents).path(record.pdf_sha256)) as document:
        page = document[0].render(scale=200 / 72).to_pil()
    page.convert("RGB").save(folder / "page.jpg", quality=70)
    return folder / "page.jpg"


def test_that_a_photo_of_the_first_page_leads_to_the_document(bench, tmp_path):
    record = issued_notice(bench)
    verdict = bench.services.verification.picture(photographed(bench, record, tmp_path))
    assert verdict == bench.services.verification.code(code_of(record))
    assert verdict.ok


def test_that_a_photo_without_a_code_says_what_to_photograph(bench, tmp_path):
    from PIL import Image

    Image.new("RGB", (800, 600), "white").save(tmp_path / "wall.jpg")
    verdict = bench.services.verification.picture(tmp_path / "wall.jpg")
    assert not verdict.ok
    assert "二维码" in verdict.lines[0]


def test_that_a_file_that_is_no_picture_is_refused(bench, tmp_path):
    (tmp_path / "page.jpg").write_bytes(b"nothing")
    with pytest.raises(KnownError):
        bench.services.verification.picture(tmp_path / "page.jpg")


# ---------------------------------------------------------------------------------------------------------- papers


def test_that_the_file_and_the_code_of_a_paper_lead_to_it_before_the_visit_is_sealed(bench):
    paper = stored_paper(bench, bench.begun().id)
    verdict = bench.services.verification.pdf(in_vault(bench, paper))
    assert verdict.ok
    assert f"与签发的《检查结果告知书》{paper.number}一致" in verdict.lines[0]
    assert bench.services.verification.code(code_of(paper)).ok


def test_that_a_paper_of_a_sealed_visit_is_checked_with_it(bench):
    sealed = bench.sealed()
    paper = stored_paper(bench, sealed.id)
    assert (
        "另行签发的文书 1 份，与签发时一致" in bench.services.verification.pdf(in_vault(bench, paper)).lines
    )
    in_vault(bench, paper).unlink()
    verdict = bench.services.verification.inspection(sealed.id)
    assert not verdict.ok
    assert verdict.lines[0].startswith("《检查结果告知书》")


def test_that_a_paper_whose_content_is_not_what_its_hash_says_is_found(bench):
    paper = stored_paper(bench, bench.begun().id, model="{}")
    verdict = bench.services.verification.pdf(in_vault(bench, paper))
    assert any("内容与登记的 SHA-256 不符" in line for line in verdict.lines)
    assert not verdict.ok


def test_that_a_signature_under_another_content_is_found(bench):
    inspection_id = bench.begun().id
    good = stored_paper(bench, inspection_id)
    other = tuple(replace(one, content_sha256="0" * 64) for one in good.signatures)
    paper = stored_paper(bench, inspection_id, "paper-2", signatures=other)
    verdict = bench.services.verification.code(code_of(paper))
    assert any("孙立军的签名不是签在这份内容上" in line for line in verdict.lines)
    assert not verdict.ok


def test_that_a_row_that_was_changed_behind_the_log_is_found(bench):
    paper = stored_paper(bench, bench.begun().id)
    with bench.services.context.database.write() as connection:
        guards = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'paper'"
        )
        for (name,) in guards.fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("UPDATE paper SET issued_by = '别人'")
    verdict = bench.services.verification.pdf(in_vault(bench, paper))
    assert not verdict.ok
    assert any("登记与签发时不同" in line for line in verdict.lines)


def test_that_a_void_paper_is_told_by_its_file(bench):
    paper = stored_paper(bench, bench.begun().id)
    make_void(bench, paper.id, paper.inspection_id)
    verdict = bench.services.verification.pdf(in_vault(bench, paper))
    assert not verdict.ok
    assert any("作废（王建国）：期限写错" in line for line in verdict.lines)


# ------------------------------------------------------------------------------------------------- by the command line


def test_that_the_command_takes_a_code_a_picture_or_a_target_but_not_two(bench, tmp_path, capsys):
    from inspector.cli import main

    record = issued_notice(bench)
    picture, text = photographed(bench, record, tmp_path), code_of(record)
    bench.services.close()
    told = ["--data-dir", str(bench.paths.root), "verify"]
    assert main([*told, "--code", text]) == 0
    assert main([*told, str(picture)]) == 0
    assert main([*told, "--code", "abc"]) == 1
    assert main([*told]) == 2
    assert main([*told, str(picture), "--code", text]) == 2
    assert "核验一致" in capsys.readouterr().out
