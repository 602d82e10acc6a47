"""Questionnaires in the XLSForm notation, as many offices write them, become drafts of checklists."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from inspector.content.checklists import parse_checklist
from inspector.content.workbook.problems import WorkbookError
from inspector.content.writing import render_checklist
from inspector.content.xlsform import read_xlsform
from inspector.content.xlsform.expressions import Test as Condition_
from inspector.content.xlsform.expressions import read_constraint, read_relevant
from inspector.domain.checklist import AnswerKind, Comparison, Condition, EvidenceKind, Limit
from inspector.domain.law import Confidence

SINCE = date(2026, 8, 15)
YES_NO = [["list_name", "name", "label"], ["yn", "yes", "是"], ["yn", "no", "否"]]
MATERIALS = [
    ["list_name", "name", "label"],
    ["m", "sand", "砂石"],
    ["m", "cement", "水泥"],
    ["m", "ash", "灰土"],
]


@pytest.fixture
def write(tmp_path):
    def write(**sheets):
        book = Workbook()
        book.remove(book.active)
        for name, rows in sheets.items():
            sheet = book.create_sheet(name.replace("_and_", " and "))
            for row in rows:
                sheet.append(row)
        path = tmp_path / "form.xlsx"
        book.save(path)
        return path

    return write


@pytest.fixture
def read(write):
    def read(survey, choices=(), form_settings=(), **more):
        optional = {"choices": choices, "settings": form_settings}
        sheets = {"survey": survey, **{name: rows for name, rows in optional.items() if rows}, **more}
        result = read_xlsform(write(**sheets), valid_from=SINCE, applies_to=("site",))
        text = render_checklist(result.checklist)
        assert parse_checklist(text, "again", None) == result.checklist
        return result

    return read


def told(result):
    return [str(note) for note in result.notes]


@pytest.fixture
def problems(read):
    def problems(*arguments, **more):
        with pytest.raises(WorkbookError) as caught:
            read(*arguments, **more)
        assert "没有改动" in caught.value.safe
        return [str(problem) for problem in caught.value.problems]

    return problems


def survey(*rows, columns=("type", "name", "label")):
    return [list(columns), *map(list, rows)]


# ------------------------------------------------------------------ what is carried over


def test_that_each_kind_of_question_becomes_the_kind_of_answer_it_asks_for(read):
    rows = survey(
        ("text", "site_name", "工地名称"),
        ("integer", "trucks", "车辆数（辆）"),
        ("decimal", "height", "围挡高度（m）"),
        ("date", "begun", "开工日期"),
        ("select_one yn", "covered", "物料已覆盖"),
        ("select_one m", "main", "主要物料"),
        ("select_multiple m", "all", "现有物料"),
    )
    result = read(rows, [*YES_NO, *MATERIALS[1:]])
    kinds = [item.answer_kind.value for item in result.checklist.items]
    assert kinds == ["text", "number", "number", "date", "judgement", "choice", "choices"]
    assert [item.unit for item in result.checklist.items[1:3]] == ["辆", "m"]
    assert result.checklist.items[5].choices == ("砂石", "水泥", "灰土")
    assert [item.id for item in result.checklist.items[:2]] == ["site-name", "trucks"]


def test_that_an_item_says_that_its_law_is_missing_and_whose_draft_it_is(read):
    result = read(
        survey(("text", "a", "问题？")), form_settings=[["form_title", "form_id"], ["扬尘问卷", "Dust Form"]]
    )
    checklist, item = result.checklist, result.checklist.items[0]
    (basis,) = item.bases
    assert (checklist.id, checklist.title, checklist.version) == ("dust-form", "扬尘问卷", "1")
    assert basis.local_rule == "来源问卷《扬尘问卷》，依据待法制补充"
    assert (basis.penalties, basis.confidence, basis.valid_from) == ((), Confidence.LOW, SINCE)
    assert not basis.own_competence
    assert item.department == "待法制确定"
    assert item.requirement == "请按要求整改：问题。"


def test_that_photos_prove_the_question_before_them_or_stand_alone(read):
    rows = survey(
        ("image", "gate", "拍大门"),
        ("image", "sign", "拍公示牌"),
        ("text", "name", "名称"),
        ("begin_group", "g", "围挡"),
        ("photo", "fence", "拍围挡"),
        ("video", "walk", None),
    )
    result = read([*rows, ["end_group"]])
    gate, name, fence = result.checklist.items
    assert gate.question == "拍大门"
    assert gate.answer_kind is AnswerKind.JUDGEMENT
    assert [each.what for each in gate.evidence] == ["拍大门", "拍公示牌"]
    assert not name.evidence
    assert [(each.kind, each.what) for each in fence.evidence] == [
        (EvidenceKind.PHOTO, "拍围挡"),
        (EvidenceKind.VIDEO, "现场录像"),
    ]


def test_that_notes_and_hints_guide_the_next_question_or_the_first_of_their_section(read):
    rows = survey(
        ("note", "n1", "先看公示牌", None),
        ("text", "a", "甲", "看编号"),
        ("text", "b", "乙", None),
        ("note", "n2", "最后核对", None),
        columns=("type", "name", "label", "hint"),
    )
    first, second = read(rows).checklist.items
    assert first.guidance == ("先看公示牌", "看编号", "最后核对")
    assert second.guidance == ("按问题现场查看，拍照并记录。",)


def test_that_groups_become_sections_in_the_order_of_the_questions(read):
    rows = survey(
        ("text", "q0", "零"),
        ("begin group", "a", "甲"),
        ("text", "q1", "一"),
        ("begin_group", "b", "乙"),
        ("text", "q2", "二"),
        ("end_group", None, None),
        ("text", "q3", "三"),
        ("end group", None, None),
        ("begin_group", "empty", "空"),
        ("end_group", None, None),
    )
    sections = read(rows).checklist.sections
    assert [(section.title, [item.question for item in section.items]) for section in sections] == [
        ("基本情况", ["零"]),
        ("甲", ["一"]),
        ("甲 / 乙", ["二"]),
        ("甲（续）", ["三"]),
    ]


def test_that_conditions_are_carried_over_with_the_words_of_the_checklist(read):
    rows = survey(
        ("select_one yn", "q", "有物料", None),
        ("select_one m", "kind", "哪种", "${q} = 'yes'"),
        ("text", "more", "说明", "selected(${kind}, 'sand') or ${kind} = 'ash'"),
        ("text", "why", "原因", "not(selected(${q}, 'yes'))"),
        ("text", "town", "乡镇", None),
        ("text", "street", "街道", '${town} = "城关"'),
        columns=("type", "name", "label", "relevance"),
    )
    items = read(rows, [*YES_NO, *MATERIALS[1:]]).checklist.items
    assert [item.condition for item in items] == [
        None,
        Condition("q", ("compliant",)),
        Condition("kind", (), ("砂石", "灰土")),
        Condition("q", ("noncompliant", "not_applicable", "unchecked")),
        None,
        Condition("town", (), ("城关",)),
    ]


def test_that_a_groups_condition_holds_for_its_questions(read):
    rows = survey(
        ("select_one yn", "q", "有物料", None),
        ("begin_group", "g", "物料", "${q} = 'yes'"),
        ("text", "a", "甲", None),
        ("text", "b", "乙", "${a} = '是'"),
        ("end_group", None, None, None),
        columns=("type", "name", "label", "relevant"),
    )
    result = read(rows, YES_NO)
    assert [item.condition for item in result.checklist.items[1:]] == [
        Condition("q", ("compliant",)),
        Condition("a", (), ("是",)),
    ]
    assert "survey 第5行：几层显示条件不能合并，只带入第5行的" in told(result)


def test_that_bounds_become_the_limit(read):
    rows = survey(
        ("decimal", "ph", "pH（无量纲）", ".>=6 and . <= 9", "pH 应在 6 到 9 之间"),
        ("integer", "n", "车辆（辆）", ". > 0", None),
        columns=("type", "name", "label", "constraint", "constraint message"),
    )
    ph, trucks = read(rows).checklist.items
    assert ph.limit == Limit(Comparison.BETWEEN, Decimal(6), "pH 应在 6 到 9 之间", Decimal(9))
    assert trucks.limit == Limit(Comparison.AT_LEAST, Decimal(1))


def test_that_chinese_is_preferred_then_the_forms_own_language(read):
    rows = [
        ["type", "name", "label::English (en)", "label::Chinese (zh)", "hint::English (en)"],
        ["text", "a", "Name", "名称", "Full name"],
        ["text", "b", "Town", None, None],
    ]
    result = read(rows)
    assert [item.question for item in result.checklist.items] == ["名称", "Town"]
    assert result.checklist.items[0].guidance == ("Full name",)
    assert told(result) == ["survey 第1行：用“Chinese (zh)”的文字；其他语言不带入：English (en)"]
    french = [["type", "name", "label:English", "label:French"], ["text", "a", "Name", "Nom"]]
    assert read(french, form_settings=[["default_language"], ["French"]]).checklist.items[0].question == "Nom"


def test_that_yes_and_no_are_understood_in_many_words(read):
    choices = [
        ["list name", "name", "label"],
        *[["a", "1", "是"], ["a", "2", "否"], ["a", "3", "不涉及"]],
        *[["b", "y", "Yes"], ["b", "n", "No"]],
        *[["c", "yes", "Yes"], ["c", "no", "No"], ["c", "dk", "Don't know"]],
    ]
    rows = survey(*((f"select_one {each}", each, each) for each in "abc"))
    kinds = [item.answer_kind for item in read(rows, choices).checklist.items]
    assert kinds == [AnswerKind.JUDGEMENT, AnswerKind.JUDGEMENT, AnswerKind.CHOICE]


# ------------------------------------------------------------------ what is not, is told


@pytest.mark.parametrize(
    ("row", "message"),
    [
        (("geopoint", "x", "定位"), "geopoint（定位）：不能带入"),
        (("barcode", "x", "条码"), "barcode（条码）：不能带入"),
        (("range", "x", "滑块"), "range（滑块）：不能带入"),
        (("calculate", "x", None), "calculate（计算）：不能带入"),
        (("audio", "x", "录音"), "audio（录音）：不能带入"),
        (("rank m", "x", "排序"), "rank m（排序）：不能带入"),
        (("start", "x", None), "start：由手机自动记录的，不带入"),
        (("integr", "x", "数"), "integr：不能带入"),
        ((None, "x", "没有类型"), "没有 type，这一行不带入"),
        (("select_one_from_file towns.csv", "x", "乡镇"), "选项在另外的文件里）：不能带入"),
        (("select_one_external towns", "x", "乡镇"), "选项在另外的文件里）：不能带入"),
        (("cascading_select lga", "x", None), "级联选择）：不能带入"),
        (("begin_repeat", "x", "每辆车"), "begin_repeat：不能重复填写，组里的题只带入一次"),
    ],
)
def test_that_a_row_which_cannot_come_along_is_told(read, row, message):
    rows = survey(
        ("text", "a", "甲"), row, *([("end_repeat", None, None)] if row[0] == "begin_repeat" else [])
    )
    notes = told(read(rows, MATERIALS))
    assert [note for note in notes if note.startswith("survey 第3行：") and message in note]


@pytest.mark.parametrize(
    ("column", "value", "message"),
    [
        ("relevant", "${a} > 3", "显示条件（relevant）“${a} > 3”不能带入，这一项总是显示"),
        ("relevant", "${later} = 'x'", "显示条件（relevant）“${later} = 'x'”不能带入"),
        ("relevant", "${a}='x' and ${a}='y'", "不能带入，这一项总是显示"),
        ("constraint", "regex(., '[0-9]+')", "限制条件（constraint）“regex(., '[0-9]+')”不能带入"),
        ("required", "${a} = 'x'", "必填条件（required）“${a} = 'x'”不能带入，各项都要判断"),
        ("choice_filter", "town=${a}", "choice_filter：选项不能按前面的题筛选，全部列出（town=${a}）"),
        ("default", "5", "default：默认值不带入（5）"),
        ("disabled", "yes", "已停用（disabled），不带入"),
    ],
)
def test_that_a_cell_which_cannot_come_along_is_told_with_its_row(read, column, value, message):
    rows = survey(
        ("text", "a", "甲", None), ("text", "b", "乙", value), columns=("type", "name", "label", column)
    )
    assert any(note.startswith("survey 第3行：") and message in note for note in told(read(rows)))


def test_that_columns_sheets_and_settings_left_behind_are_told_once(read):
    result = read(
        [["type", "name", "label", "appearance", "media::image"], ["text", "a", "甲", "multiline", "a.png"]],
        form_settings=[["form_title", "style"], ["问卷", "pages"], ["另一份", None]],
        external_choices=[["list_name", "name"], ["towns", "x"]],
    )
    assert told(result) == [
        "survey 第1行：appearance 列（第2行）：只影响显示，不带入",
        "survey 第1行：media::image 列（第2行）：只影响显示，不带入",
        "settings 第1行：style 列（第2行）：只影响显示，不带入",
        "settings 第3行：settings 只读第一行，这一行不带入",
        "external_choices 第1行：这张表不带入",
    ]


def test_that_answers_which_lists_cannot_hold_are_told(read):
    choices = [
        ["list_name", "name", "label"],
        *[["a", "1", "砂、石"], ["a", "2", "水泥"], ["a", "3", "水泥"]],
        ["one", "ok", "已确认"],
        [None, "x", "无主"],
    ]
    rows = survey(("select_multiple a or_other", "q", "物料"), ("select_one one", "p", "确认"))
    result = read(rows, choices)
    first, second = result.checklist.items
    assert first.choices == ("砂，石", "水泥", "其他")
    assert second.answer_kind is AnswerKind.JUDGEMENT
    assert told(result) == [
        "survey 第2行：or_other：加了选项“其他”，另填的文字请写在备注里",
        "survey 第2行：有同名的选项，只带入一个",
        "survey 第3行：只有一个选项“已确认”，改为判断题",
        "choices 第2行：选项里的顿号改成了逗号",
        "choices 第6行：没有 list_name，这个选项不带入",
    ]


def test_that_names_that_are_missing_doubled_or_chinese_still_give_ids(read):
    rows = survey(("text", None, "甲"), ("text", "a", "乙"), ("text", "a", "丙"), ("text", "名称", None))
    result = read(rows)
    assert [item.id for item in result.checklist.items] == ["q2", "a", "a-2", "q5"]
    assert [item.question for item in result.checklist.items][3] == "名称"
    assert "survey 第4行：name “a”与第3行重复，编号用 a-2" in told(result)


def test_that_braces_in_a_question_do_not_become_placeholders(read):
    result = read(survey(("text", "a", "<b>您好</b> ${name}，{value} 是多少")))
    assert result.checklist.items[0].question == "您好 ${name}，{value} 是多少"
    assert "survey 第2行：文字里的 ${…} 不会换成答案" in told(result)


# ------------------------------------------------------------------ what cannot be read at all


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ([("begin_group", "g", "甲"), ("text", "a", "乙")], "survey 第2行 A列「type」：这个组没有结束"),
        (
            [("text", "a", "乙"), ("end_group", None, None)],
            "survey 第3行 A列「type」：end_group 之前没有开始的组",
        ),
        (
            [("begin_group", "g", "甲"), ("end_repeat", None, None)],
            "survey 第3行 A列「type」：与第2行的 begin_group 不配对",
        ),
        ([("select_one nowhere", "a", "甲")], "survey 第2行 A列「type」：choices 表里没有选项列表“nowhere”"),
        ([("geopoint", "a", "甲")], "survey：没有能带入的题"),
    ],
)
def test_that_a_form_whose_shape_is_broken_is_refused_with_its_row(problems, rows, message):
    assert any(problem.startswith(message) for problem in problems(survey(*rows)))


def test_that_a_form_with_nothing_to_carry_says_why_row_by_row(problems):
    assert problems(survey(("geopoint", "a", "甲")))[1] == "survey 第2行：geopoint（定位）：不能带入"


def test_that_a_workbook_that_is_no_form_is_refused(problems, tmp_path):
    assert "缺少 type、name 列，不像 XLSForm 问卷" in problems([["姓名", "电话"], ["甲", "1"]])[0]
    (tmp_path / "a.xlsx").write_bytes(b"type,name,label\n")
    with pytest.raises(WorkbookError, match="不是 Excel 工作簿"):
        read_xlsform(tmp_path / "a.xlsx", valid_from=SINCE, applies_to=("site",))


# ------------------------------------------------------------------ how others write them

LOOP_CHOICES = [
    ["list name", "name", "label:English"],
    ["toilet", "pit", "Pit"],
    ["toilet", "flush", "Flush"],
]
STATES = [
    ["list name", "name", "label", "state"],
    *[["states", "tx", "Texas", None], ["states", "wa", "Washington", None]],
    *[["counties", "king", "King", "wa"], ["counties", "webb", "Webb", "tx"]],
]
PUBLIC = {
    "old colon languages and a bound to another node": (
        [
            ["type", "name", "label:English", "label:French", "bind:constraint"],
            ["begin loop over toilet", "loop", None, None, None],
            ["integer", "total", "How many?", "Combien?", None],
            ["integer", "working", "How many work?", "Combien marchent?", ". <= ../total"],
            ["end loop"],
        ],
        LOOP_CHOICES,
    ),
    "select one from, string and bind:relevant": (
        [
            ["type", "name", "label", "hint", "bind:relevant"],
            ["integer", "age", "How old?", "Enter your real age.", None],
            ["string", "name", "Your name?", None, "${age} >= 18"],
            ["select one from toilet", "t", "Which?", None, None],
        ],
        LOOP_CHOICES,
    ),
    "select all that apply or specify other": (
        [
            ["type", "name", "label:english"],
            ["select all that apply from toilet or specify other", "kinds", "What types?"],
        ],
        LOOP_CHOICES,
    ),
    "a sheet called Choices and an empty second row": (
        [["type", "name", "label"], [], ["select1 toilet", "t", "Which?"]],
        LOOP_CHOICES,
    ),
    "cascading lists by choice_filter": (
        [
            ["type", "name", "label", "choice_filter"],
            ["select_one states", "state", "State", None],
            ["select_one counties", "county", "County", "state=${state}"],
        ],
        STATES,
    ),
    "an external list beside an ordinary one": (
        [
            ["type", "name", "label", "choice_filter"],
            ["select_one states", "state", "State", None],
            ["select_one_external counties", "county", "County", "state=${state}"],
        ],
        STATES,
    ),
    "telephone data around the questions": (
        [
            ["type", "name", "label", "calculation"],
            *[["start", "start", None, None], ["end", "end", None, None], ["today", "today", None, None]],
            *[
                ["deviceid", "d", None, None],
                ["subscriberid", "s", None, None],
                ["phonenumber", "p", None, None],
            ],
            ["calculate", "c", None, "2+2"],
            ["text", "q", "A question", None],
        ],
        [],
    ),
    "a search in another file": (
        [
            ["type", "name", "label", "appearance"],
            ["select_one fruits", "fruit", "Choose", "search('fruits')"],
            ["note", "n", "You chose ${fruit}", None],
        ],
        [["list name", "name", "label"], ["fruits", "name_key", "name"]],
    ),
    "columns before type and several label columns": (
        [
            [
                "tr_id",
                "_l1",
                "read_only",
                "required",
                "type",
                "repeat_count",
                "label::english",
                "name",
                "caption",
            ],
            [130, None, None, "true()", "text", None, "Permission?", "permission", "May I?"],
            [140, "x", "yes", None, "integer", None, "How many premises?", "count", None],
        ],
        [],
    ),
    "media, big images and hints without labels": (
        [
            ["type", "name", "label", "hint", "image", "audio", "big-image"],
            ["text", "some", None, "a hint", None, None, None],
            ["note", "see", None, None, "img.jpg", None, "big.jpg"],
        ],
        [],
    ),
    "a table of selections in a field-list": (
        [
            ["type", "name", "label", "appearance"],
            ["begin group", "t", "Table", "table-list"],
            ["select_one toilet", "a", "Q1", None],
            ["select_one toilet", "b", "Q2", None],
            ["end group"],
        ],
        LOOP_CHOICES,
    ),
    "numbers where texts are meant": (
        [
            ["type", "repeat_count", "name", "label", "bind:jr:constraintMsg"],
            ["note", None, 39793, 1, None],
            ["begin repeat", "${n}", "r", "Again", None],
            ["text", None, 7, 2026, 5],
            ["end repeat"],
        ],
        [],
    ),
    "groups in groups with a condition on the outer": (
        [
            ["type", "name", "label", "relevant"],
            ["select_one toilet", "t", "Which?", None],
            ["begin group", "outer", "Outer", "not(selected(${t}, 'pit'))"],
            ["begin group", None, None, None],
            ["select_multiple toilet", "u", "More?", "selected(${t}, 'flush')"],
            ["end group"],
            ["end group"],
        ],
        LOOP_CHOICES,
    ),
    "short message fields and a date": (
        [
            ["type", "name", "sms_field", "label"],
            ["begin group", "section1", "a", None],
            ["date", "bday", "q3", "When were you born?"],
            ["end group", None, None, None],
            ["geopoint", "loc", "q5", "Where?"],
        ],
        [],
    ),
    "capitals everywhere": (
        [["TYPE", "Name", "LABEL"], ["Select_One toilet", "T", "Which?"], ["TEXT", "Q", "What?"]],
        LOOP_CHOICES,
    ),
    "add … prompt and comment columns": (
        [
            ["_Category", "type", "name", "label:English", ""],
            ["Background", None, None, None, "free words"],
            [None, "add text prompt", "farmer", "Name of farmer", None],
            [None, "add photo prompt", "p", "Picture", None],
        ],
        [],
    ),
    "bounds, required by an expression, and an email": (
        [
            ["type", "name", "label", "constraint", "constraint_message::english", "required"],
            ["text", "mail", "Mail", "regex(., '.+@.+')", "No address", "true()"],
            ["integer", "a", "Number", ". < 10", "Too big", "${mail} != ''"],
            ["decimal", "b", "Number", ". < ${a}", None, "no"],
        ],
        [],
    ),
}


@pytest.mark.parametrize("name", PUBLIC)
def test_that_a_form_as_others_write_it_comes_along_or_tells_its_rows(read, name):
    rows, choices = PUBLIC[name]
    result = read(rows, choices)
    asked = {item.question for item in result.checklist.items}
    noted = {note.row for note in result.notes if note.sheet == "survey"}
    questions = ("text", "string", "integer", "decimal", "date", "select")
    kind_at = [str(each).lower() for each in rows[0]].index("type")
    for number, row in enumerate(rows[1:], start=2):
        kind = str(row[kind_at]) if len(row) > kind_at else ""
        if kind.lower().replace("add ", "").startswith(questions) and number not in noted:
            assert asked & {str(cell) for cell in row}


cells = (
    st.none()
    | st.sampled_from(
        (
            "text",
            "integer",
            "select_one m",
            "begin_group",
            "end_group",
            "begin repeat",
            "image",
            "note",
            "${a} = 'x'",
        )
    )
    | st.text(st.characters(exclude_categories=("C",)), max_size=6)
    | st.integers()
    | st.booleans()
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(cells, min_size=6, max_size=6), max_size=8))
def test_that_no_survey_crashes_the_reading(read, rows):
    columns = ["type", "name", "label", "relevant", "constraint", "hint"]
    try:
        read([columns, *rows], MATERIALS)
    except WorkbookError as error:
        assert error.problems  # noqa: PT017


@pytest.mark.parametrize(
    ("text", "test"),
    [
        ("${a}='x'", Condition_("a", ("x",))),
        ("( ${ a } = ‘x’ )", Condition_("a", ("x",))),
        ('selected( ${a} , "x")', Condition_("a", ("x",))),
        ("${a} = 1 or ${a} = 2", Condition_("a", ("1", "2"))),
        ("${a} != 'x'", Condition_("a", ("x",), negated=True)),
        ("not(selected(${a}, 'x'))", Condition_("a", ("x",), negated=True)),
        ("not(not(${a} = 'x'))", None),
        ("${a} = 'x' or ${b} = 'x'", None),
        ("${a} = 'x' and ${b} = 'x'", None),
        ("${a} != ''", None),
        ("true()", None),
        ("", None),
    ],
)
def test_that_only_equality_with_answers_is_read_as_a_condition(text, test):
    assert read_relevant(text) == test


@pytest.mark.parametrize(
    ("text", "whole", "limit"),
    [
        (". >= 0", False, Limit(Comparison.AT_LEAST, Decimal(0))),
        (".<=14.5", False, Limit(Comparison.AT_MOST, Decimal("14.5"))),
        ("0 <= . and . <= 5", False, Limit(Comparison.BETWEEN, Decimal(0), "", Decimal(5))),
        ("(. > -1) AND (. < 10)", True, Limit(Comparison.BETWEEN, Decimal(0), "", Decimal(9))),
        (". > 0", False, None),
        (". > 0 or . < 5", True, None),
        (". >= 5 and . <= 5", False, None),
        (". >= 1 and . >= 2", False, None),
        (". >= ${x}", False, None),
        ("", False, None),
    ],
)
def test_that_only_bounds_by_numbers_are_read_as_a_limit(text, whole, limit):
    assert read_constraint(text, whole, "") == limit


def test_that_the_same_form_gives_the_same_draft(read):
    rows = survey(("text", "a", "甲"), ("integer", "b", "乙（个）"))
    assert replace(read(rows).checklist) == read(rows).checklist
