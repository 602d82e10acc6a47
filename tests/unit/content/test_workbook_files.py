"""Files that are no sound workbook: refused with a sentence, never a crash."""

from __future__ import annotations

import io
import random
import re
import zipfile

import pytest
from openpyxl import Workbook

from inspector.content.checklists import parse_checklist
from inspector.content.workbook import opening
from inspector.content.workbook.export import write_workbook
from inspector.content.workbook.opening import open_book
from inspector.content.workbook.problems import WorkbookError
from inspector.content.workbook.reading import read_workbook
from inspector.domain.catalogue import SiteCategory

CATEGORIES = (SiteCategory("site", "工地", "组"),)
OLE = bytes.fromhex("d0cf11e0a1b11ae1")


@pytest.fixture
def path(tmp_path, checklist_text, laws):
    path = tmp_path / "清单.xlsx"
    write_workbook(parse_checklist(checklist_text, "small", laws), path, laws=laws, categories=CATEGORIES)
    return path


def refused(path, laws):
    with pytest.raises(WorkbookError) as caught:
        read_workbook(path, laws=laws, categories=CATEGORIES)
    assert caught.value.safe == "程序中原有的清单没有改动。"
    assert caught.value.remedy
    return caught.value.happened


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "文件是空的"),
        (OLE + b"\0" * 600, "旧格式（.xls 或 .et）"),
        (OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "加了打开密码"),
        ("序号,检查内容\n1,围挡\n".encode(), "不是 Excel 工作簿"),
        (b"PK\x03\x04" + b"\0" * 50, "已损坏"),
        (b"<html></html>", "不是 Excel 工作簿"),
    ],
)
def test_that_other_files_are_refused_by_what_they_are(tmp_path, laws, data, message):
    path = tmp_path / "清单.xlsx"
    path.write_bytes(data)
    assert message in refused(path, laws)


def test_that_a_missing_file_and_a_folder_are_refused(tmp_path, laws):
    assert "位置不存在" in refused(tmp_path / "没有.xlsx", laws)
    assert "读不出来" in refused(tmp_path, laws)


def test_that_a_word_document_is_refused(tmp_path, laws):
    path = tmp_path / "文档.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    assert "里面没有工作表" in refused(path, laws)


def test_that_a_workbook_of_something_else_is_told_what_is_missing(tmp_path, laws):
    book = Workbook()
    book.active.append(["姓名", "电话"])
    book.save(tmp_path / "通讯录.xlsx")
    happened = refused(tmp_path / "通讯录.xlsx", laws)
    for sheet in ("清单", "检查项", "法律依据"):
        assert f"没有工作表「{sheet}」" in happened


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.99])
def test_that_a_truncated_workbook_is_refused(path, laws, share):
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    assert "已损坏" in refused(path, laws)


def test_that_a_bomb_is_refused_before_it_is_unpacked(tmp_path, laws, monkeypatch):
    monkeypatch.setattr(opening, "MAX_UNPACKED", 1_000_000)
    path = tmp_path / "炸弹.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr("xl/sharedStrings.xml", b" " * 2_000_000)
    assert "解开后超过" in refused(path, laws)
    monkeypatch.setattr(opening, "MAX_FILE", 1_000)
    assert "不像一张清单" in refused(path, laws)


def is_refused(path, laws):
    try:
        read_workbook(path, laws=laws, categories=CATEGORIES)
    except WorkbookError:
        return True
    return False


def parts_of(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return data.getvalue()


def test_that_damaged_parts_never_crash_the_reading(path, laws):
    """Bytes of the parts changed, cut out or doubled: the checklist, or an error for the clerk."""
    parts, chance = parts_of(path.read_bytes()), random.Random(7)
    told = 0
    for _ in range(120):
        name = chance.choice(list(parts))
        at, length = chance.randrange(len(parts[name])), chance.randrange(40)
        noise = chance.choice(
            (b"", chance.randbytes(3), parts[name][at : at + length] * 2, b"-1", b"99999999999")
        )
        path.write_bytes(packed({**parts, name: parts[name][:at] + noise + parts[name][at + length :]}))
        told += is_refused(path, laws)
    assert told > 20


def test_that_missing_parts_never_crash_the_reading(path, laws):
    parts = parts_of(path.read_bytes())
    for name in parts:
        path.write_bytes(packed({other: part for other, part in parts.items() if other != name}))
        is_refused(path, laws)


def sheet_with_rows(path, rows):
    """The sheet 检查项 with more rows put into its XML."""
    parts = parts_of(path.read_bytes())
    name = "xl/worksheets/sheet2.xml"
    parts[name] = parts[name].replace(b"</sheetData>", rows + b"</sheetData>")
    path.write_bytes(packed(parts))


def test_that_many_formatted_rows_are_passed_over(path, laws):
    rows = "".join(f'<row r="{row}" ht="20"><c r="A{row}" s="1"/></row>' for row in range(4, 60_000))
    sheet_with_rows(path, rows.encode())
    assert len(read_workbook(path, laws=laws, categories=CATEGORIES).items) == 2


def test_that_a_row_number_beyond_every_sheet_is_refused(path, laws, monkeypatch):
    monkeypatch.setattr(opening, "MAX_ROWS", 50_000)
    sheet_with_rows(path, b'<row r="999999999999"><c r="A999999999999" t="str"><v>x</v></c></row>')
    assert "超出了 Excel 的上限" in refused(path, laws)


def test_that_a_merged_region_of_the_whole_sheet_takes_no_time(path, laws):
    parts = parts_of(path.read_bytes())
    name = "xl/worksheets/sheet2.xml"
    merged = b'<mergeCells count="1"><mergeCell ref="B4:B1048576"/></mergeCells>'
    parts[name] = parts[name].replace(b"</sheetData>", b"</sheetData>" + merged)
    path.write_bytes(packed(parts))
    assert len(read_workbook(path, laws=laws, categories=CATEGORIES).items) == 2


def test_that_the_file_is_not_held_open(path):
    open_book(path)
    path.rename(path.with_name("anders.xlsx"))


def test_that_a_saved_result_stands_for_its_formula(path, laws):
    parts = parts_of(path.read_bytes())
    name = "xl/worksheets/sheet2.xml"
    days = re.search(rb'<c r="([A-Z]+2)"( s="\d+")? t="n"><v>3</v>', parts[name])
    formula = b'<c r="%s"><f>1+6</f><v>7</v>' % days[1]
    parts[name] = parts[name].replace(days[0], formula)
    path.write_bytes(packed(parts))
    assert read_workbook(path, laws=laws, categories=CATEGORIES).items[0].deadline.days == 7
