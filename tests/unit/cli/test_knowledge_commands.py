"""checklists, laws and content on the command line."""

from __future__ import annotations

from openpyxl import load_workbook

DUST = "dust-six-hundred"


def test_that_checklists_are_listed_for_an_object(shell):
    every = shell.json("checklists", "list")
    fitting = shell.json("checklists", "list", "--object", "petrol-station")
    assert len(every) == 50
    assert "petrol-station" in {one["id"] for one in fitting}
    assert "livestock" not in {one["id"] for one in fitting}


def test_that_a_checklist_is_shown_section_by_section(shell):
    code, page, _ = shell.run("checklists", "show", DUST)
    assert code == 0
    assert "1. 工地周边围挡" in page
    assert len(shell.json("checklists", "show", DUST)["checklist"]["sections"]) == 10


def test_that_a_workbook_goes_out_and_comes_back_as_a_draft_that_changes_nothing(shell, tmp_path):
    book = tmp_path / "危废.xlsx"
    shell.run("checklists", "export-xlsx", "hazardous-waste", "--out", book)
    _, said, _ = shell.run("checklists", "validate", book)
    assert "26 项，没有错误" in said
    assert shell.json("checklists", "import-xlsx", book)["based_on"] == "2026.1"
    _, said, _ = shell.run("checklists", "diff", "hazardous-waste")
    assert said.strip() == "没有差别。"


def test_that_an_edited_workbook_is_compared_and_published(clerk, tmp_path):
    book = tmp_path / "扬尘.xlsx"
    clerk.run("checklists", "export-xlsx", DUST, "--out", book)
    change(book, {"围挡不连续或者高度不足": "围挡有缺口"})
    clerk.run("checklists", "import-xlsx", book)
    _, said, _ = clerk.run("checklists", "diff", DUST)
    assert "- 围挡不连续或者高度不足" in said
    assert "+ 围挡有缺口" in said
    made = clerk.json("checklists", "publish", DUST, "--note", "名称改短")
    listed = {one["id"]: one for one in clerk.json("checklists", "list")}
    assert listed[DUST]["sha256"] == made["sha256"]
    assert listed[DUST]["own"]


def test_that_a_broken_workbook_is_refused_with_every_cell_named(shell, tmp_path):
    book = tmp_path / "坏.xlsx"
    shell.run("checklists", "export-xlsx", DUST, "--out", book)
    change(book, {"立即": "马上", "自然日": "3天内"})
    code, _, said = shell.run("checklists", "import-xlsx", book)
    assert code == 2
    assert "检查项" in said
    assert "行" in said
    assert "“马上”" in said
    assert "“3天内”" in said


def change(book, words):
    """Write other words into every cell of the items that holds one of the old ones."""
    workbook = load_workbook(book)
    for row in workbook["检查项"].iter_rows():
        for cell in row:
            if cell.value in words:
                cell.value = words[cell.value]
    workbook.save(book)


def test_that_an_officer_cannot_publish(shell, tmp_path):
    book = tmp_path / "x.xlsx"
    shell.run("checklists", "export-xlsx", DUST, "--out", book)
    shell.run("checklists", "import-xlsx", book)
    code, _, said = shell.run("checklists", "publish", DUST, "--note", "改")
    assert code == 2
    assert "内勤" in said


def test_that_a_blank_sheet_is_written_as_pdf(shell, tmp_path):
    out = tmp_path / "空白.pdf"
    assert shell.run("checklists", "blank-pdf", DUST, "common", "--out", out)[0] == 0
    assert out.read_bytes().startswith(b"%PDF")


def test_that_an_unknown_checklist_is_refused_in_a_sentence(shell):
    code, _, said = shell.run("checklists", "show", "nothing")
    assert code == 2
    assert "没有编号为“nothing”的检查清单" in said


def test_that_the_laws_in_force_change_with_the_day(shell):
    before = {one["key"] for one in shell.json("laws", "list", "--on", "2026-08-14")}
    after = {one["key"] for one in shell.json("laws", "list", "--on", "2026-08-15")}
    assert before - after >= {"air-2018", "water-2017", "solid-waste-2020"}
    assert after - before == {"code"}


def test_that_an_article_is_shown_with_its_ranges(shell):
    _, page, _ = shell.run("laws", "show", "生态环境法典", 1175)
    assert "50,000–200,000 元" in page
    assert "拒不改正，200,000–1,000,000 元" in page
    code, _, said = shell.run("laws", "show", "code", 1242)
    assert code == 2
    assert "第1242条" in said


def test_that_the_bases_of_an_item_are_those_of_the_day(shell):
    old, new = (
        [
            article["citation"]
            for basis in shell.json("laws", "bases", "f01", "--on", day)["bases"]
            for article in basis["articles"]
        ]
        for day in ("2026-08-14", "2026-08-15")
    )
    assert old == ["solid-waste-2020:77", "solid-waste-2020:112:1:1"]
    assert new == ["code:531", "code:1175:1:1"]


def test_that_a_day_without_a_basis_for_some_item_is_reported(shell):
    assert shell.json("laws", "check", "--on", "2026-11-22")["without_basis"] == []
    assert shell.json("laws", "check", "--on", "2000-01-01", code=1)["without_basis"]


def test_that_the_content_is_what_the_manifest_says(shell):
    assert shell.json("content", "verify")["problems"] == []
