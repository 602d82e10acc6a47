from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from inspector.documents.assemble import applicable_kinds, assemble, load_templates
from inspector.documents.slots import by_slot
from inspector.domain import plain
from inspector.domain.checklist import NO_UNIT, AnswerKind, Comparison, Limit
from inspector.domain.document import VISIT_KINDS
from inspector.domain.inspection import Handling, Notices, Result
from inspector.errors import KnownError
from inspector.paths import bundled
from tests.unit.documents import sample

RECORD, CHECKLIST, PHOTOS, NOTICE = VISIT_KINDS


@pytest.fixture(scope="module")
def templates():
    return load_templates(bundled("data/documents"))


def words(model) -> str:
    return plain.canonical(model).decode()


def with_item(base=None, result=Result.NONCOMPLIANT, value="1.6", note="", **changes):
    """The case with its first item changed and answered so."""
    (section,) = sample.CHECKLIST.sections
    items = (replace(section.items[0], **changes), *section.items[1:])
    checklist = replace(sample.CHECKLIST, sections=(replace(section, items=items),))
    answer = replace(sample.ANSWERS[0], result=result, value=value, note=note)
    case = base or sample.case()
    return replace(case, checklists=(checklist,), answers={**case.answers, answer.key: answer})


def rows_of(model):
    return [row for block in model.blocks if block.block == "data_table" for row in block.rows]


def part(model, heading: str) -> str:
    """The text from the heading that contains `heading` to the next heading."""
    blocks = [plain.canonical(block).decode() for block in model.blocks]
    start = next(at for at, block in enumerate(model.blocks) if heading in getattr(block, "text", ""))
    ends = (at for at in range(start + 1, len(blocks)) if model.blocks[at].block == "heading")
    return "".join(blocks[start : next(ends, len(blocks))])


def test_that_a_case_needs_the_documents_of_what_happened():
    assert applicable_kinds(sample.case()) == (RECORD, CHECKLIST, PHOTOS, NOTICE)
    assert applicable_kinds(sample.clean_case()) == (RECORD, CHECKLIST)


def test_that_the_same_case_gives_the_same_hash_and_a_changed_word_another(templates):
    first, again = (plain.digest(assemble(RECORD, sample.case(), templates)) for _ in range(2))
    changed = sample.case(inspection=replace(sample.INSPECTION, statement="无。"))
    assert first == again
    assert plain.digest(assemble(RECORD, changed, templates)) != first


@pytest.mark.parametrize(
    "element",
    [
        "2026年11月18日9时10分至11时32分",
        "王建国（执法证号99012305017）",
        "李晓梅（执法证号99012305023）",
        "示例县宏图（集团）建筑工程有限公司",
        "91990123MA3X2K8Q17",
        "赵志强",
        "孙立军",
        "项目经理",
        "0990-5550199",
        "回避",
        "陈述和申辩",
        "配合检查",
        "不申请回避。",
        "占地约12500㎡",
        "符合2项、不符合3项、不涉及1项",
        "1.6 m（应≥2.0 m）",
        "防尘网上周被大风刮坏",
        "现场拍摄照片3张",
        "示环检通〔2026〕31号",
        "（以下空白）",
        "第{page}页　共{pages}页",
    ],
)
def test_that_the_site_record_has_the_required_element(templates, element):
    assert element in words(assemble(RECORD, sample.case(), templates))


def test_that_the_site_record_states_facts_and_cites_no_law(templates):
    text = words(assemble(RECORD, sample.case(), templates))
    assert "法典" not in text
    assert "违反" not in text


def test_that_what_was_not_shown_or_told_is_not_ticked(templates):
    visit = replace(sample.INSPECTION, notices=Notices())
    model = assemble(RECORD, sample.case(inspection=visit), templates)
    (row,) = (block for block in model.blocks if block.block == "tick_row")
    assert [tick.checked for tick in row.ticks] == [False, False]


def test_that_an_empty_place_of_the_form_is_struck_through(templates):
    visit = replace(sample.INSPECTION, weather="")
    grid = assemble(RECORD, sample.case(inspection=visit), templates).blocks[1]
    assert next(field.value for row in grid.rows for field in row if field.name == "天气情况") == "／"


def test_that_unchecked_items_are_counted_and_not_called_compliant(templates):
    answers = [replace(sample.ANSWERS[0], result=Result.UNCHECKED, value="")]
    text = words(assemble(RECORD, sample.case(answers=answers), templates))
    assert "符合0项、不符合0项、不涉及0项、未检查6项" in text


def test_that_a_visit_without_findings_says_so(templates):
    text = words(assemble(RECORD, sample.clean_case(), templates))
    assert "未发现需要整改的问题" in text
    assert "本次检查未拍摄照片" in text


def test_that_the_notice_orders_what_is_ours_with_duty_and_basis_of_the_order(templates):
    own = part(assemble(NOTICE, sample.case(), templates), "责令整改的问题")
    assert "违反《中华人民共和国生态环境法典》第二百四十三条第一款" in own
    assert "责令依据《中华人民共和国生态环境法典》第一千一百三十条第（二）项" in own
    assert "《生态环境行政处罚办法》第九条" in own
    assert "2026年11月25日前" in own
    assert "立即改正（2026年11月18日）" in own


def test_that_the_notice_neither_orders_nor_threatens_what_belongs_to_another_department(templates):
    model = assemble(NOTICE, sample.case(), templates)
    referred = part(model, "其他部门")
    assert "住房城乡建设部门" in referred
    assert "第二百四十条第三款" in referred
    assert "围挡缺口" in referred
    assert "责令" not in referred
    assert "第一千一百二十八条" not in words(model)
    assert "围挡缺口" not in part(model, "责令整改的问题")


def test_that_a_remark_for_the_officer_stays_off_the_notice(templates):
    finding = replace(
        sample.FINDINGS[0], department="住房城乡建设部门（建筑土方）；环境卫生主管部门（建筑垃圾）"
    )
    text = words(assemble(NOTICE, sample.case(findings=[finding]), templates))
    assert "住房城乡建设部门；环境卫生主管部门的职责" in text
    assert "建筑土方" not in text
    street = replace(finding, department="乡镇（街道）人民政府")
    assert "乡镇（街道）人民政府的职责" in words(assemble(NOTICE, sample.case(findings=[street]), templates))


def test_that_a_penalty_of_another_department_outranks_the_chosen_handling(templates):
    finding = replace(sample.FINDINGS[0], handling=Handling.ORDER)
    text = words(assemble(NOTICE, sample.case(findings=[finding]), templates))
    assert "责令" not in text


def test_that_a_notice_of_referrals_alone_carries_no_order_and_no_path_of_review(templates):
    model = assemble(NOTICE, sample.case(findings=sample.FINDINGS[:1]), templates)
    assert model.title == "问题整改告知书"
    assert "责令" not in words(model)
    assert "行政复议" not in words(model)


def test_that_problems_have_the_same_number_on_the_record_and_the_notice(templates):
    """Ours come first on both, and the second table of the notice goes on counting."""
    record = [
        block.text
        for block in assemble(RECORD, sample.case(), templates).blocks
        if block.block == "paragraph" and block.text[:2] in ("1.", "2.", "3.")
    ]
    tables = [b for b in assemble(NOTICE, sample.case(), templates).blocks if b.block == "data_table"]
    rows = [row for table in tables for row in table.rows]
    assert [row[0] for row in rows] == ["1", "2", "3"]
    for row, text in zip(rows, record, strict=True):
        assert row[1].split("（照片")[0] in text


@pytest.mark.parametrize("kind", [RECORD, NOTICE])
def test_that_a_conduct_of_earlier_days_is_dated_where_its_fact_does_not_say_when(templates, kind):
    """Otherwise the paper would show a conduct of today under a law of another day."""
    chosen = date(2026, 11, 18)
    finding = replace(
        sample.FINDINGS[1], conduct_from=date(2026, 7, 10), conduct_to=chosen, law_choice=chosen
    )
    text = words(assemble(kind, sample.case(findings=[finding]), templates))
    assert "行为时间：2026年7月10日至2026年11月18日" in text
    told = replace(finding, fact=f"自2026年7月10日起堆放，{finding.fact}")
    assert "行为时间" not in words(assemble(kind, sample.case(findings=[told]), templates))
    assert "行为时间" not in words(assemble(kind, sample.case(), templates))


@pytest.mark.parametrize(
    ("label", "printed"),
    [
        (
            "地方口径：主要路段≥2.5 m，一般路段≥2 m",
            "1.6 m（应≥2.0 m，地方口径：主要路段≥2.5 m，一般路段≥2 m）",
        ),
        ("示例规程：围挡高度≥2.0 m", "1.6 m（应≥2.0 m，示例规程：围挡高度）"),
        ("≥2.0m", "1.6 m（应≥2.0 m）"),
        ("示例规程（主要路段）", "1.6 m（应≥2.0 m，示例规程〔主要路段〕）"),
    ],
)
def test_that_the_requirement_is_printed_and_the_label_only_for_what_it_adds(templates, label, printed):
    checklist = sample.with_limit_label(label)
    text = words(assemble(RECORD, replace(sample.case(), checklists=(checklist,)), templates))
    assert printed in text


def test_that_a_range_without_dimension_is_printed_without_the_word(templates):
    limit = Limit(Comparison.BETWEEN, Decimal(6), upper=Decimal(9))
    case = with_item(unit=NO_UNIT, limit=limit, answer_kind=AnswerKind.NUMBER, value="7.1")
    text = words(assemble(RECORD, case, templates))
    assert "7.1（应为6～9）" in text
    assert NO_UNIT not in text


def test_that_a_measurement_that_the_fact_states_is_not_repeated_below_it(templates):
    assert "1.6 m（" not in part(assemble(RECORD, sample.case(), templates), "发现的问题")
    for vague in ("工地北侧围挡高度不足。", "工地北侧围挡高度不足，缺口宽21.6 m。"):
        finding = replace(sample.FINDINGS[0], fact=vague)
        found = part(assemble(RECORD, sample.case(findings=[finding]), templates), "发现的问题")
        assert "检查项1实测1.6 m（应≥2.0 m）。" in found


def test_that_a_measurement_names_its_checklist_where_there_are_several(templates):
    finding = replace(sample.FINDINGS[0], fact="工地北侧围挡高度不足。")
    other = replace(sample.CHECKLIST, id="other", title="另一份清单")
    case = replace(sample.case(findings=[finding]), checklists=(sample.CHECKLIST, other))
    found = part(assemble(RECORD, case, templates), "发现的问题")
    assert f"《{sample.CHECKLIST.title}》检查项1实测1.6 m" in found


def test_that_a_question_of_two_checklists_gives_one_measurement(templates):
    once = with_item(ask_once="fence", base=sample.case(findings=[]))
    (checklist,) = once.checklists
    other = replace(checklist, id="other")
    again = replace(sample.ANSWERS[0], checklist_id="other")
    finding = replace(sample.FINDINGS[0], fact="围挡高度不足。", items=(sample.ANSWERS[0].key, again.key))
    case = replace(
        once,
        checklists=(checklist, other),
        answers={**once.answers, again.key: again},
        findings=(finding,),
    )
    assert part(assemble(RECORD, case, templates), "发现的问题").count("实测1.6 m") == 1


@pytest.mark.parametrize(
    ("kind", "value", "printed"),
    [
        (AnswerKind.CHOICE, "3类", "3类"),
        (AnswerKind.CHOICES, "性质、地点", "性质、地点"),
        (AnswerKind.TEXT, "执行示例标准表2", "执行示例标准表2"),
        (AnswerKind.DATE, "2026-08-01", "2026年8月1日"),
    ],
)
def test_that_an_item_in_order_is_listed_with_what_was_chosen_or_written(templates, kind, value, printed):
    case = with_item(answer_kind=kind, value=value, unit="", limit=None, result=Result.COMPLIANT)
    (row,) = [row for row in rows_of(assemble(RECORD, case, templates)) if row[1].startswith("1 ")]
    assert row[2:] == ("符合", printed)


@pytest.mark.parametrize("result", [Result.COMPLIANT, Result.UNCHECKED])
def test_that_a_note_is_in_the_record_whatever_the_result(templates, result):
    case = with_item(result=result, value="", note="电话核实")
    rows = rows_of(assemble(RECORD, case, templates))
    assert [row[3] for row in rows if row[1].startswith("1 ")] == ["电话核实"]


CHOSEN = date(2026, 11, 18)
OLD_LAW = [
    replace(
        one,
        law_title="中华人民共和国大气污染防治法",
        in_force_from=date(2018, 10, 26),
        in_force_to=date(2026, 8, 14),
    )
    for one in sample.FINDINGS[1].articles
]


@pytest.mark.parametrize("at", [0, 1])
def test_that_a_later_law_chosen_for_an_earlier_conduct_is_told_on_the_notice(templates, at):
    finding = replace(sample.FINDINGS[at], conduct_from=date(2026, 7, 10), law_choice=CHOSEN)
    case = sample.case(findings=[finding])
    text = words(assemble(NOTICE, case, templates))
    assert "从旧兼从轻的原则，适用2026年11月18日有效的《生态环境法典》，理由已记录在案。" in text
    assert "法典" not in words(assemble(RECORD, case, templates))


def test_that_an_older_law_chosen_for_a_lasting_conduct_is_told_on_the_notice(templates):
    finding = replace(
        sample.FINDINGS[1],
        conduct_from=date(2026, 7, 10),
        conduct_to=CHOSEN,
        law_choice=date(2026, 8, 14),
        articles=tuple(OLD_LAW),
    )
    text = words(assemble(NOTICE, sample.case(findings=[finding]), templates))
    assert "适用2026年8月14日有效的《大气污染防治法》，理由已记录在案。" in text
    assert "从旧兼从轻" not in text


@pytest.mark.parametrize("kind", [RECORD, NOTICE])
def test_that_the_law_of_the_conduct_needs_no_word(templates, kind):
    finding = replace(
        sample.FINDINGS[1], conduct_from=date(2026, 7, 10), conduct_to=CHOSEN, law_choice=CHOSEN
    )
    assert "记录在案，" not in words(assemble(kind, sample.case(findings=[finding]), templates))
    assert "适用2026年" not in words(assemble(kind, sample.case(findings=[finding]), templates))


@pytest.mark.parametrize("said", ["", "无", "无。", "没有"])
def test_that_a_party_without_a_statement_is_recorded_in_a_sentence(templates, said):
    visit = replace(sample.INSPECTION, statement=said)
    stated = part(assemble(RECORD, sample.case(inspection=visit), templates), "陈述、申辩")
    assert "被检查人未提出陈述、申辩意见。" in stated


def test_that_a_paper_without_an_order_never_calls_itself_a_notice_of_order(templates):
    text = words(assemble(NOTICE, sample.case(findings=sample.FINDINGS[:1]), templates))
    assert "本通知书" not in text


def test_that_no_amount_of_a_fine_stands_in_a_notice(templates):
    text = words(assemble(NOTICE, sample.case(), templates))
    assert "罚款" not in text
    assert "万元" not in text


@pytest.mark.parametrize(
    "element",
    [
        "示环限改字〔2026〕24号",
        "示例县宏图（集团）建筑工程有限公司：",
        "91990123MA3X2K8Q17",
        "赵志强",
        "示例县东城镇工业大道18号",
        "2026年11月18日9时10分至11时32分",
        "2026年11月27日前",
        "0990-5550123",
        "复查",
        "60日内向示例市人民政府申请行政复议",
        "6个月内直接向示例市东城区人民法院提起行政诉讼",
        "受送达人（签章）：",
        "执法证号99012305017",
    ],
)
def test_that_the_notice_has_the_required_element(templates, element):
    assert element in words(assemble(NOTICE, sample.case(), templates))


def test_that_a_law_not_yet_in_force_on_the_day_of_the_conduct_is_refused(templates):
    early = replace(sample.FINDINGS[1], conduct_from=date(2026, 7, 3))
    with pytest.raises(KnownError) as caught:
        assemble(NOTICE, sample.case(findings=[early]), templates)
    assert "问题2" in caught.value.happened
    assert "自2026年8月15日起才施行" in caught.value.happened


def test_that_a_repealed_law_is_refused_for_later_conduct(templates):
    old = replace(
        sample.FINDINGS[1].articles[0], in_force_from=date(2018, 10, 26), in_force_to=date(2026, 8, 14)
    )
    finding = replace(sample.FINDINGS[1], articles=(old,))
    with pytest.raises(KnownError) as caught:
        assemble(NOTICE, sample.case(findings=[finding]), templates)
    assert "施行至2026年8月14日为止" in caught.value.happened


def test_that_a_conduct_that_straddles_the_change_is_judged_by_the_recorded_choice(templates):
    finding = replace(sample.FINDINGS[1], conduct_from=date(2026, 7, 3), law_choice=date(2026, 11, 18))
    assert assemble(NOTICE, sample.case(findings=[finding]), templates).number == "示环限改字〔2026〕24号"


@pytest.mark.parametrize(
    "element",
    [
        "2026年11月18日9时20分07秒（相机记录）",
        "照片文件未记录拍摄时间；2026年11月18日11时32分00秒导入本机",
        "工地北侧围挡内（东经119.123456°，北纬36.123456°）",
        "李晓梅",
        "IMG_20260001.JPG，2,745,113字节",
        f"{1:064x}",
        "原始文件未作修改",
        "当事人确认：",
        "执法人员：",
    ],
)
def test_that_the_photo_sheet_has_the_required_element(templates, element):
    assert element in words(assemble(PHOTOS, sample.case(), templates))


def test_that_party_code_and_officers_read_the_same_on_every_document(templates):
    texts = [words(assemble(kind, sample.case(), templates)) for kind in VISIT_KINDS]
    assert all(sample.SITE.party_name in text for text in texts)
    assert all("officer:o1" in text and "officer:o2" in text for text in texts)


def test_that_signatures_find_their_slots():
    given = sample.refused()
    assert by_slot(given.values()) == given
