"""A checklist through Excel and back, and everything a clerk may do to it in between."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from openpyxl import load_workbook

from inspector.content.catalogue import load_categories
from inspector.content.checklists import parse_checklist
from inspector.content.files import text_sha256
from inspector.content.laws import load_law
from inspector.content.workbook.export import write_workbook
from inspector.content.workbook.problems import WorkbookError
from inspector.content.workbook.reading import read_workbook
from inspector.content.writing import render_checklist
from inspector.domain.catalogue import SiteCategory
from inspector.domain.checklist import AnswerKind, Condition, Item, Limit
from inspector.domain.deadline import Deadline, DeadlineKind
from inspector.domain.law import Citation
from inspector.errors import KnownError
from inspector.paths import bundled
from inspector.services.opinions import without_ticks
from tests.unit.content.generated import LAWS, cell_text, checklists

CATEGORIES = tuple(SiteCategory(key, f"{key}类", "组") for key in ("site", "farm", "shop"))
SHIPPED = sorted(bundled("data/checklists").glob("*.toml"))


def content(checklist):
    return replace(checklist, sha256="")


@pytest.fixture
def checklist(checklist_text, laws):
    return parse_checklist(checklist_text, "small", laws)


WRITTEN: list[bytes] = []  # writing takes longer than most of what is tested here


@pytest.fixture
def path(tmp_path, checklist, laws):
    path = tmp_path / "小清单.xlsx"
    if not WRITTEN:
        write_workbook(checklist, path, laws=laws, categories=CATEGORIES, standards=("gb-1",))
        WRITTEN.append(path.read_bytes())
    path.write_bytes(WRITTEN[0])
    return path


class Clerk:
    """Edits the cells of a workbook by their headings."""

    def __init__(self, path):
        self.path = path
        self.book = load_workbook(path)

    def column(self, sheet, heading):
        return next(cell.column for cell in self.book[sheet][1] if cell.value == heading)

    def cell(self, sheet, row, heading):
        return self.book[sheet].cell(row, self.column(sheet, heading))

    def put(self, sheet, row, **values):
        for heading, value in values.items():
            self.cell(sheet, row, heading).value = value
        return self

    def copy_row(self, sheet, row, to):
        for cell in self.book[sheet][row]:
            self.book[sheet].cell(to, cell.column).value = cell.value
        return self

    def head(self, label):
        return next(row[1] for row in self.book["清单"].iter_rows() if row[0].value == label)

    def save(self):
        self.book.save(self.path)


@pytest.fixture
def clerk(path):
    return Clerk(path)


@pytest.fixture
def read(path, clerk, laws):
    def read(**more):
        clerk.save()
        return read_workbook(path, laws=laws, categories=CATEGORIES, **more)

    return read


@pytest.fixture
def problems(read):
    def problems(**more):
        with pytest.raises(WorkbookError) as caught:
            read(**more)
        assert "没有改动" in caught.value.safe
        return [str(problem) for problem in caught.value.problems]

    return problems


# ------------------------------------------------------------------ round trip


def test_that_an_untouched_workbook_gives_the_checklist_back(read, checklist):
    came_back = read()
    assert content(came_back) == content(checklist)
    assert came_back.sha256 == text_sha256(render_checklist(checklist))


@settings(max_examples=25)
@given(checklists(cell_text))
def test_that_every_checklist_comes_back_from_its_workbook_without_marks_of_verification(checklist):
    checklist = without_ticks(checklist)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "a.xlsx"
        write_workbook(checklist, path, laws=LAWS, categories=CATEGORIES)
        assert content(read_workbook(path, laws=LAWS, categories=CATEGORIES)) == checklist


@pytest.fixture(scope="module")
def known():
    """The laws of the pack."""
    return {law.key: law for law in map(load_law, bundled("data/laws").glob("*.toml"))}


@pytest.mark.parametrize("shipped", SHIPPED, ids=lambda path: path.stem)
def test_that_a_shipped_checklist_comes_back_from_its_workbook(shipped, tmp_path, known):
    categories = load_categories(bundled("data/categories.toml"))
    checklist = parse_checklist(shipped.read_text(encoding="utf-8"), shipped.name, known)
    path = tmp_path / "a.xlsx"
    write_workbook(checklist, path, laws=known, categories=categories)
    assert content(read_workbook(path, laws=known, categories=categories)) == content(checklist)


def test_that_text_which_looks_like_a_formula_stays_text(tmp_path, checklist, laws):
    first, second = checklist.sections[0].items
    odd = replace(first, question="=1+1", phrases=("#N/A", "-5 ℃", "@管理员", "+86"))
    changed = replace(checklist, sections=(replace(checklist.sections[0], items=(odd, second)),))
    path = tmp_path / "odd.xlsx"
    write_workbook(changed, path, laws=laws, categories=CATEGORIES)
    assert content(read_workbook(path, laws=laws, categories=CATEGORIES)) == content(changed)


def test_that_text_which_no_cell_can_hold_is_refused_before_anything_is_written(tmp_path, checklist, laws):
    path = tmp_path / "bell.xlsx"
    for title, why in (("钟\x07声", "控制字符"), ("长" * 32_768, "上限")):
        with pytest.raises(KnownError, match=why):
            write_workbook(replace(checklist, title=title), path, laws=laws, categories=CATEGORIES)
    assert not path.exists()


# ------------------------------------------------------------------ what the clerk sees


def test_that_citations_are_shown_the_way_people_write_them(clerk):
    assert clerk.cell("法律依据", 3, "处罚条款").value == "新法第1128条第1款第（一）项"


def test_that_defaults_are_shown_as_words_too(clerk):
    row = {
        heading: clerk.cell("检查项", 3, heading).value
        for heading in ("检查方式", "答案类型", "严重程度", "地方口径")
    }
    assert row == {"检查方式": "现场", "答案类型": "判断", "严重程度": "一般", "地方口径": "否"}


def test_that_every_choice_of_words_has_a_drop_down(clerk):
    checks = {
        str(check.sqref).split(":")[0]: check
        for check in clerk.book["检查项"].data_validations.dataValidation
    }
    for heading in (
        "检查方式",
        "答案类型",
        "限值关系",
        "期限类型",
        "严重程度",
        "地方口径",
        "条件：检查项",
        "适用标准",
    ):
        assert checks[clerk.cell("检查项", 2, heading).coordinate].type == "list"
    assert checks[clerk.cell("检查项", 2, "期限天数").coordinate].type == "whole"
    options = clerk.book["选项"]
    assert options.sheet_state == "hidden"
    assert {cell.value for row in options.iter_rows() for cell in row} >= {
        "自然日",
        "site类（site）",
        "gb-1",
        "否",
    }


def test_that_every_column_says_how_it_is_filled(clerk):
    guide = {(row[0].value, row[1].value) for row in clerk.book["填写说明"].iter_rows()}
    for sheet in ("检查项", "法律依据"):
        for heading in clerk.book[sheet][1]:
            assert heading.comment.text
            assert (sheet, heading.value) in guide


def test_that_headings_stay_in_sight_and_ids_are_shaded(clerk):
    assert clerk.book["检查项"].freeze_panes == "F2"
    assert clerk.cell("检查项", 2, "检查项编号").fill.fill_type == "solid"
    assert clerk.cell("检查项", 2, "检查内容").fill.fill_type is None
    assert clerk.cell("检查项", 2, "检查方法").alignment.wrap_text


# ------------------------------------------------------------------ what a clerk does


def test_that_an_edited_cell_changes_its_field_and_nothing_else(clerk, read, checklist):
    clerk.put("检查项", 3, 检查内容="围挡完好、无倒伏 ", 期限类型="工作日", 期限天数="３")
    changed = read().item("a2")
    assert changed == replace(
        checklist.item("a2"), question="围挡完好、无倒伏", deadline=Deadline(DeadlineKind.WORKING, 3)
    )


def test_that_columns_may_move_be_added_and_go(clerk, read, checklist):
    sheet = clerk.book["检查项"]
    sheet.insert_cols(1)
    sheet["A1"] = "我的备注"
    sheet["A2"] = "问一下老张"
    sheet.delete_cols(clerk.column("检查项", "常用语"))
    source = clerk.column("检查项", "来源")
    for row in range(1, 4):
        sheet.cell(row, 40).value = sheet.cell(row, source).value
    sheet.delete_cols(source)
    assert content(read()) == content(checklist)


def test_that_empty_rows_and_formatted_rows_are_passed_over(clerk, read, checklist):
    clerk.book["检查项"].insert_rows(3, amount=4)
    clerk.book["法律依据"].insert_rows(2, amount=2)
    for row in range(20, 60):
        clerk.cell("检查项", row, "检查内容").value = "  \u3000"
    assert content(read()) == content(checklist)


def test_that_renamed_and_moved_sheets_are_found_by_their_headings(clerk, read, checklist):
    clerk.book["检查项"].title = "Sheet2"
    clerk.book["清单"].title = "首页"
    clerk.book.move_sheet("法律依据", offset=-2)
    clerk.book["法律依据"].title = " 依据"
    assert content(read()) == content(checklist)


def test_that_a_title_row_above_the_headings_does_no_harm(clerk, read, checklist):
    clerk.book["检查项"].insert_rows(1)
    clerk.book["检查项"]["A1"] = "2026年第二版征求意见稿"
    assert content(read()) == content(checklist)


def test_that_a_cell_merged_over_rows_counts_for_each_of_them(clerk, read, checklist):
    sheet = clerk.book["检查项"]
    clerk.put("检查项", 3, 整改要求=None)
    letter = clerk.cell("检查项", 2, "整改要求").column_letter
    sheet.merge_cells(f"{letter}2:{letter}3")
    sheet.merge_cells("B2:B3")
    changed = read()
    assert changed.item("a2").requirement == checklist.item("a1").requirement
    assert changed.item("a2").question == checklist.item("a2").question


def test_that_numbers_and_dates_typed_in_any_way_are_understood(clerk, read, checklist):
    clerk.put("检查项", 2, 序号=1.1, 期限天数="3.0", 限值="２.５")
    clerk.put("检查项", 3, 检查项编号="Ａ2 ")
    clerk.put("法律依据", 2, 起始日=date(2018, 10, 26), 截止日="2026年8月14日", 检查项编号=" A1")
    clerk.put("法律依据", 3, 起始日="2026/8/15", 违反条款="《新法》第二百四十条第三款", 归本机关="no")
    clerk.put("法律依据", 4, 起始日=46249, 违反条款="new:240:3；", 处罚条款="新法 第1128条 第1款（一）")
    assert content(read()) == content(checklist)


def test_that_a_formula_counts_with_the_result_that_excel_saved(path, clerk, laws, problems):
    clerk.put("检查项", 2, 期限天数="=1+2")
    letter = clerk.cell("检查项", 2, "期限天数").column_letter
    told = f"检查项 第2行 {letter}列「期限天数」：是公式，没有算出的结果；请改为直接填写的内容"
    assert problems() == [told]


def test_that_a_new_item_gets_the_next_id_that_was_never_used(clerk, read):
    clerk.copy_row("检查项", 3, 5).put("检查项", 5, 检查项编号=None, 序号="1.3", **{"条件：检查项": "1.1"})
    clerk.copy_row("法律依据", 4, 6).put("法律依据", 6, 检查项编号="1.3")
    added = read(taken=("a3", "a4")).sections[0].items[2]
    assert added.id == "a5"
    assert added.condition == Condition("a1", ("compliant", "noncompliant"))
    assert added.bases[0].duties == (Citation("new", 240, 3),)


def test_that_a_new_section_needs_only_its_name(clerk, read):
    clerk.put("检查项", 3, 章节编号=None, 章节="第二节")
    sections = read().sections
    assert [(section.id, section.title, len(section.items)) for section in sections] == [
        ("one", "第一节", 1),
        ("section-01", "第二节", 1),
    ]


def test_that_an_item_without_a_section_belongs_to_the_one_above(clerk, read, checklist):
    clerk.put("检查项", 3, 章节编号=None, 章节=None)
    assert content(read()) == content(checklist)


def test_that_all_kinds_of_answer_can_be_made_in_excel(clerk, read):
    clerk.put("检查项", 2, 限值关系="区间", 限值=6, 限值上限=9, 单位=None)
    clerk.put("检查项", 2, 单位="无量纲")
    clerk.put("检查项", 3, 答案类型="多选", 选项="砂石\n水泥\n\n", 证据="录像: 装卸全过程\n照片：车牌：近景")
    first, second = read().items
    assert first.limit == Limit(first.limit.comparison, 6, "", 9)
    assert (second.answer_kind, second.choices) == (AnswerKind.CHOICES, ("砂石", "水泥"))
    assert [each.what for each in second.evidence] == ["装卸全过程", "车牌：近景"]


def test_that_categories_are_understood_by_title_key_or_both(clerk, read):
    rows = [row for row in clerk.book["清单"].iter_rows() if row[0].value == "适用对象"]
    for row, value in zip(rows, ("farm类", "shop", "site类（site）"), strict=False):
        row[1].value = value
    assert read().applies_to == ("farm", "shop", "site")


# ------------------------------------------------------------------ mistakes, all at once


def test_that_five_broken_cells_are_told_with_sheet_row_column_and_what_to_write(clerk, problems):
    clerk.put("检查项", 2, 期限类型="3天内", 证据="围挡全景", 检查内容=None)
    clerk.put("检查项", 3, 整改要求="修好围挡")
    clerk.put("法律依据", 4, 起始日="去年", 违反条款="新法第999条")
    found = problems()
    kinds = "，类型有：照片、录像、资料、测量"
    where = {
        heading: clerk.cell("检查项", 2, heading).column_letter
        for heading in ("检查内容", "证据", "期限类型", "整改要求")
    }
    assert found == [
        f"检查项 第2行 {where['检查内容']}列「检查内容」：没有填写；一件看得见的事，写成符合要求的样子。",
        f"检查项 第2行 {where['证据']}列「证据」：“围挡全景”没有写明类型或者内容；请写成“照片：围挡全景”{kinds}",
        f"检查项 第2行 {where['期限类型']}列「期限类型」：“3天内”不认识；请从下拉列表选择：立即、自然日、工作日",
        f"检查项 第3行 {where['整改要求']}列「整改要求」：整改要求要写成完整的句子，以句号结尾",
        "法律依据 第4行 F列「起始日」：“去年”不是日期；请写成 2026-08-15",
    ]
    clerk.put("法律依据", 4, 起始日=date(2026, 8, 15))
    assert problems()[-1].startswith(
        "法律依据 第4行 D列「违反条款」：《新法》中没有 新法第999条 这一处；请先"
    )


@pytest.mark.parametrize(
    ("sheet", "row", "values", "message"),
    [
        ("检查项", 3, {"检查项编号": "a1"}, "检查项编号「a1」重复"),
        ("检查项", 3, {"检查项编号": "围挡"}, "检查项编号「围挡」只能用小写字母、数字和连字符"),
        ("检查项", 3, {"序号": "1.1"}, "显示序号「1.1」重复"),
        ("检查项", 3, {"序号": date(2026, 1, 1)}, "被 Excel 当成了日期"),
        ("检查项", 3, {"章节": "另一节"}, "章节编号 one 在第2行叫“第一节”，这里叫“另一节”"),
        ("检查项", 2, {"单位": None}, "数值项要写单位「单位」"),
        ("检查项", 2, {"限值": "两米五"}, "“两米五”不是数；请只写数，如 2.5"),
        ("检查项", 2, {"期限天数": 2.5}, "“2.5”不是整数；请只写数字，如 3"),
        ("检查项", 2, {"期限天数": None}, "没有填写；自然日、工作日写整数"),
        ("检查项", 3, {"期限天数": 3}, "立即改正（immediate）不写天数"),
        ("检查项", 3, {"选项": "甲\n乙"}, "只有选择项（答案类型为单选或多选）才有选项"),
        ("检查项", 3, {"条件：检查项": "a9"}, "显示条件引用的检查项「a9」不在本清单中"),
        ("检查项", 3, {"条件：结果": "合格"}, "“合格”不认识；请从下拉列表选择：符合、不符合、不涉及、未检查"),
        ("检查项", 3, {"违法事实": "{谁}围挡破损。"}, "不认识的占位符 {谁}"),
        ("检查项", 3, {"证据": "相片：全景"}, "证据类型“相片”不认识"),
        ("检查项", 3, {"主管部门": "#REF!"}, "是错误值 #REF!"),
        ("法律依据", 4, {"检查项编号": "a7"}, "“检查项”表里没有编号或者序号为“a7”的检查项"),
        ("法律依据", 4, {"检查项编号": None}, "没有写这条依据属于哪个检查项"),
        ("法律依据", 4, {"归本机关": "不清楚"}, "“不清楚”不认识；请从下拉列表选择：是、否"),
        (
            "法律依据",
            4,
            {"违反条款": "新法240"},
            "不像一处条款；请写法规名称加条、款、项，如 新法第1128条第1款第（一）项",
        ),
        ("法律依据", 4, {"违反条款": "新发第240条第3款"}, "法规库中没有“新发”，是不是“新法”？"),
        ("法律依据", 4, {"违反条款": "法第240条第3款"}, "“法”可以是几部法规"),
        ("法律依据", 4, {"处罚条款": "新法第240条第3款"}, "在法规库中是「义务」，这里要的是「罚则」"),
        ("法律依据", 4, {"处罚条款": None}, "没有引用处罚条款「处罚条款」，请在「说明」写明为什么"),
        ("法律依据", 4, {"起始日": "2026-02-30"}, "“2026-02-30”不是日期"),
        ("法律依据", 3, {"起始日": "2026-09-01"}, "没有任何法律依据；前后两段要首尾相接"),
    ],
)
def test_that_a_wrong_cell_is_told_once_in_words_a_clerk_knows(clerk, problems, sheet, row, values, message):
    clerk.put(sheet, row, **values)
    told = [problem for problem in problems() if message in problem]
    assert len(told) == 1
    assert told[0].startswith(f"{sheet} 第{row}行 ")


def test_that_an_item_without_a_basis_is_told_where_to_add_one(clerk, problems):
    clerk.book["法律依据"].delete_rows(4)
    assert problems() == ["检查项 第3行：没有法律依据；请在“法律依据”表加一行，检查项编号写 1.2"]


def test_that_a_removed_column_that_must_stay_is_told_once(clerk, problems):
    clerk.book["检查项"].delete_cols(clerk.column("检查项", "检查内容"))
    assert problems() == ["检查项 第1行：缺少「检查内容」列；请从导出的文件中复制回来"]


def test_that_a_misspelt_or_doubled_heading_is_told(clerk, problems):
    clerk.cell("检查项", 1, "常用语").value = "常用语句"
    clerk.cell("检查项", 1, "问题名称").value = "检查内容"
    found = problems()
    assert any("「常用语句」：不认识这个列名；应写「常用语」" in problem for problem in found)
    assert any("「检查内容」：这一列出现了两次（E列也是）" in problem for problem in found)


def test_that_a_missing_sheet_and_missing_head_rows_are_told(clerk, problems):
    del clerk.book["法律依据"]
    clerk.book["清单"].delete_rows(3)
    clerk.head("名称").value = None
    clerk.head("适用对象").value = "工地类"
    found = problems()
    assert "清单 「版本」：缺少这一行；请从导出的文件中复制回来" in found
    assert "清单 第3行 B列「名称」：没有填写；清单的全名。" in found
    assert any("B列「适用对象」：“工地类”不是已有的对象类型" in problem for problem in found)
    assert "法律依据：没有工作表「法律依据」；请从导出的文件中复制回来，工作表名不要改" in found


def test_that_a_workbook_without_any_item_is_told(clerk, problems):
    clerk.book["检查项"].delete_rows(2, 5)
    assert "检查项：没有检查项；请至少写一行" in problems()


def test_that_the_first_mistakes_stand_in_the_message_and_all_in_the_error(clerk, read):
    for row in range(2, 60):
        clerk.put("法律依据", row, 起始日="?")
    with pytest.raises(WorkbookError) as caught:
        read()
    assert len(caught.value.problems) > 58
    assert "……另有" in caught.value.happened


def test_that_items_keep_their_type_after_the_round_trip(read):
    assert all(isinstance(item, Item) for item in read().items)
