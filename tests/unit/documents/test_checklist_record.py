from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from inspector.clock import CHINA
from inspector.documents.assemble import applicable_kinds, assemble, load_templates
from inspector.domain import plain
from inspector.domain.checklist import Condition, Method
from inspector.domain.document import DocumentKind
from inspector.domain.inspection import Answer, PlanSource, Result
from inspector.domain.law import Verification
from inspector.paths import bundled
from tests.unit.documents import sample

KIND = DocumentKind.CHECKLIST_RECORD
NUMBER, QUESTION, LAW, METHOD, RESULT, RECORD = range(6)


@pytest.fixture(scope="module")
def templates():
    return load_templates(bundled("data/documents"))


def words(model) -> str:
    return plain.canonical(model).decode()


def rows_of(model) -> dict[str, tuple[str, ...]]:
    """Rows by the number of their item."""
    return {row[0]: row for block in model.blocks if block.block == "data_table" for row in block.rows}


def texts_of(model, block: str) -> list[str]:
    return [one.text for one in model.blocks if one.block == block]


def with_item(at: int = 0, **changes):
    """The case with one item of its checklist changed."""
    (section,) = sample.CHECKLIST.sections
    items = list(section.items)
    items[at] = replace(items[at], **changes)
    checklist = replace(sample.CHECKLIST, sections=(replace(section, items=tuple(items)),))
    return replace(sample.case(), checklists=(checklist,))


def twice():
    """The first question stands on a second checklist, too, which asks one more of its own."""
    case = with_item(ask_once="fence")
    (first,) = case.checklists
    again = replace(
        first,
        id="noise",
        title="另一份清单",
        sections=(replace(first.sections[0], items=first.sections[0].items[:2]),),
    )
    answers = [
        replace(sample.ANSWERS[0], checklist_id="noise"),
        Answer("i1", "noise", "dust-02", Result.UNCHECKED, note="大门已锁"),
    ]
    return replace(
        case,
        checklists=(first, again),
        answers={**case.answers, **{one.key: one for one in answers}},
    )


@pytest.mark.parametrize(
    "element",
    [
        "示例市生态环境局",
        "2026年11月18日9时10分至11时32分",
        "审批编号示环检审〔2026〕31号",
        "示例县宏图（集团）建筑工程有限公司",
        "示例花园二期工程施工工地",
        "91990123MA3X2K8Q17",
        "赵志强",
        "孙立军 项目经理",
        "示例县东城镇工业大道18号",
        "0990-5550199",
        "☐日常检查　☑“双随机、一公开”抽查　☐专项检查　☐个案检查",
        "一、《建筑施工扬尘“六个百分百”检查清单》（版本2026.11）",
        "（一）工地周边围挡",
        "检查6项：未发现问题2项，发现问题3项，不涉及1项。",
        "发现问题3个",
        "被检查单位意见：",
        "被检查单位（逐页签名）：",
        "执法证号99012305017",
        "执法证号99012305023",
        "见证人（签名）：",
        "（以下空白）",
        "第{page}页　共{pages}页",
    ],
)
def test_that_the_checklist_record_has_the_required_element(templates, element):
    assert element in words(assemble(KIND, sample.case(), templates))


def test_that_every_item_stands_there_with_its_result_ticked(templates):
    rows = rows_of(assemble(KIND, sample.case(), templates))
    assert list(rows) == ["1", "2", "3", "4", "5", "21"]
    assert rows["1"][RESULT] == "☐未发现问题\n☑发现问题\n☐不涉及\n☐未检查"
    assert rows["3"][RESULT] == "☑未发现问题\n☐发现问题\n☐不涉及\n☐未检查"
    assert rows["5"][RESULT] == "☐未发现问题\n☐发现问题\n☑不涉及\n☐未检查"


def test_that_the_record_says_value_note_photos_and_the_number_of_the_problem(templates):
    """The numbers are those of the notice, where what is ours comes first."""
    rows = rows_of(assemble(KIND, sample.case(), templates))
    assert rows["1"][RECORD] == "1.6 m（应≥2.0 m）\n北侧围挡缺口约8 m\n照片第1号\n见问题3"
    assert rows["2"][RECORD] == "2堆未覆盖\n照片第2号\n见问题1"
    assert rows["3"][RECORD] == "／"


def test_that_the_rule_of_the_day_of_the_visit_is_cited_and_no_penalty(templates):
    rows = rows_of(assemble(KIND, sample.case(), templates))
    assert rows["1"][LAW] == "《生态环境法典》第240条第3款"
    assert "1128" not in words(assemble(KIND, sample.case(), templates))
    old = datetime(2026, 8, 14, 10, tzinfo=CHINA)
    early = replace(sample.INSPECTION, entered_at=old, left_at=old)
    assert rows_of(assemble(KIND, sample.case(inspection=early), templates))["1"][LAW] == "／"


def test_that_a_reviewers_tick_between_two_signatures_changes_nothing(templates):
    """The hash that the party signed must still be that of the officers."""
    basis = sample.CHECKLIST.items[0].bases[0]
    ticked = with_item(bases=(replace(basis, verified=Verification("孙静", date(2026, 11, 18))),))
    first, second = (assemble(KIND, case, templates) for case in (sample.case(), ticked))
    assert plain.digest(first) == plain.digest(second)


def test_that_a_local_rule_stands_where_no_law_says_what_must_be_done(templates):
    cited = replace(sample.CHECKLIST.items[0].bases[0], local_rule="地方性法规的罚则（如有）")
    rows = rows_of(assemble(KIND, with_item(bases=(cited, cited), local_variant=True), templates))
    assert rows["1"][LAW] == "《生态环境法典》第240条第3款\n（以当地规定为准）"
    local = replace(cited, duties=(), local_rule="地方性法规")
    rows = rows_of(assemble(KIND, with_item(bases=(cited, local)), templates))
    assert rows["1"][LAW] == "《生态环境法典》第240条第3款\n地方性法规"


def test_that_an_item_looked_at_elsewhere_says_how(templates):
    rows = rows_of(assemble(KIND, with_item(method=Method.OFF_SITE), templates))
    assert (rows["1"][METHOD], rows["2"][METHOD]) == ("非现场", "现场")


def test_that_what_was_not_to_be_looked_at_is_counted_but_not_listed(templates):
    hidden = with_item(at=1, condition=Condition("dust-03", results=("noncompliant",)))
    model = assemble(KIND, hidden, templates)
    assert "2" not in rows_of(model)
    assert "另有1项因前提不存在，不需检查，未列入。" in words(model)
    assert "另有" not in words(assemble(KIND, sample.case(), templates))


def test_that_a_question_asked_twice_is_told_once(templates):
    model = assemble(KIND, twice(), templates)
    first, second = (
        {row[0]: row for row in block.rows} for block in model.blocks if block.block == "data_table"
    )
    assert first["1"][RECORD].startswith("1.6 m")
    told = f"与《{sample.CHECKLIST.title}》第1项为同一问题，问一次，两处同算，记录见该处。"
    assert second["1"][RECORD] == told
    assert second["1"][RESULT] == first["1"][RESULT]
    assert second["2"][RESULT].endswith("☑未检查")
    assert second["2"][RECORD] == "大门已锁"


def test_that_several_checklists_are_numbered_and_counted(templates):
    model = assemble(KIND, twice(), templates)
    heads = [text for text in texts_of(model, "heading") if "《" in text]
    assert [head.partition("、")[0] for head in heads] == ["一", "二"]
    assert "使用检查清单2张" in words(model)


def test_that_a_problem_beside_the_checklists_is_named(templates):
    free = replace(sample.FINDINGS[1], items=())
    model = assemble(KIND, sample.case(findings=[sample.FINDINGS[0], free]), templates)
    assert "检查清单以外发现的问题：问题1（砂石料堆未覆盖）。" in texts_of(model, "paragraph")
    assert "检查清单以外" not in words(assemble(KIND, sample.case(), templates))


def test_that_a_visit_without_problems_says_so(templates):
    assert "未发现需要整改的问题" in words(assemble(KIND, sample.clean_case(), templates))


def test_that_an_urgent_visit_on_a_report_shows_both(templates):
    plan = replace(
        sample.INSPECTION.plan,
        source=PlanSource.CASE,
        case_source="12369举报",
        approval_number="",
        urgent=True,
        matters="扬尘污染防治",
    )
    text = words(assemble(KIND, sample.case(inspection=replace(sample.INSPECTION, plan=plan)), templates))
    assert "☑个案检查（12369举报）" in text
    assert "扬尘污染防治（紧急检查，事后补办审批）" in text


def test_that_a_visit_without_checklists_needs_no_checklist_record():
    assert KIND not in applicable_kinds(replace(sample.case(), checklists=()))
