from __future__ import annotations

import io
from contextlib import closing
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pikepdf
import pypdfium2
import pytest

from inspector.documents.checklist_rows import Rules
from inspector.documents.checklist_sheet import PLACEHOLDERS, blank_checklist, blank_checklists
from inspector.documents.coverage import GlyphMissing
from inspector.documents.model import Paragraph, Place
from inspector.documents.render import render_sheet
from inspector.documents.sheet import Sheet
from inspector.documents.templates import load_texts
from inspector.documents.text import RULE
from inspector.documents.typeset.style import MM
from inspector.domain.checklist import (
    AnswerKind,
    Checklist,
    Comparison,
    Condition,
    Item,
    Limit,
    Method,
    Section,
)
from inspector.domain.law import (
    BasisKind,
    Confidence,
    Law,
    LegalBasis,
    Provision,
    Verification,
    parse_citation,
)
from inspector.domain.standard import Standard
from inspector.paths import bundled
from tests.unit.documents import sample
from tests.unit.documents.test_linebreak import NASTY

OLD, NEW = date(2026, 8, 14), date(2026, 8, 15)
RIGHT = (297 - 15) * MM
SHA256 = "0123456789abcdef" * 4


def law(key: str, title: str, start: date, end: date | None, *places: str) -> Law:
    cited = [parse_citation(f"{key}:{one}") for one in places]
    provisions = (Provision(one.article, BasisKind.DUTY, "要点", one.paragraph, one.item) for one in cited)
    return Law(key, title, title, "", start, start, end, "", tuple(provisions))


RULES = Rules(
    {
        "air": law("air", "大气污染防治法", date(2018, 10, 26), OLD, "69:3", "115:1:1"),
        "code": law("code", "生态环境法典", NEW, None, "240:3", "1128:1:1"),
    },
    {
        "gb": Standard(
            "gb", "GB 18483-2001", "油烟", date(2002, 1, 1), None, "", Confidence.HIGH, note="", limits=()
        )
    },
)


def basis(duty: str, penalty: str, start: date, end: date | None = None, **more) -> LegalBasis:
    places = (parse_citation(duty),), (parse_citation(penalty),)
    return LegalBasis(*places, start, end, "", True, Confidence.HIGH, **more)


BASES = (
    basis("air:69:3", "air:115:1:1", date(2018, 10, 26), OLD),
    basis("code:240:3", "code:1128:1:1", NEW),
)


def item(at: int, question: str = "", **more) -> Item:
    ready: dict[str, object] = {
        "number": f"1.{at}",
        "guidance": (f"看第{at}处", "拍全景；放标尺"),
        "bases": BASES,
    }
    return replace(sample.item(at, question or f"第{at}号设施完好"), **(ready | more))


def checklist(*items, title: str = "示例清单", id: str = "one") -> Checklist:
    return Checklist(id, "2026.1", title, "", (), "", (Section("s", "一般规定", items),), SHA256)


@pytest.fixture(scope="module")
def wording():
    return load_texts(bundled("data/documents/checklist_sheet.toml"), PLACEHOLDERS)


@pytest.fixture
def printed(wording):
    def printed(*lists: Checklist, day: date = NEW, bureau=sample.BUREAU) -> bytes:
        return render_sheet(blank_checklists(lists, bureau, RULES, day, wording)).pdf

    return printed


def text_of(pdf: bytes) -> str:
    return "".join(sample.read_text(pdf))


def boxes(pdf: bytes) -> int:
    """Small squares drawn in the file."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        drawn = [
            [float(one) for one in operands]
            for page in document.pages
            for operands, operator in pikepdf.parse_content_stream(page)
            if str(operator) == "re"
        ]
    return sum(one[2] == one[3] and one[2] < 12 for one in drawn)


def test_that_the_head_has_a_field_for_everything_that_is_asked_about_the_visit(printed):
    text = text_of(printed(checklist(item(1))))
    labels = (
        "示例市生态环境局行政检查单检查时间",
        "任务名称（编号）",
        "单位名称",
        "统一社会信用代码",
        "类型",
        "法定代表人（负责人）",
        "现场负责人及职务",
        "住所",
        "电话",
        "检查来源日常检查双随机抽查专项检查投诉举报转办交办其他",
    )
    found = [text.find(one) for one in labels]
    assert -1 not in found
    assert found == sorted(found)


def test_that_nobody_must_sign_as_legal_representative(printed):
    text = text_of(printed(checklist(item(1))))
    assert text.count("法定代表人") == 1
    assert "被检查单位（签名）" in text


def test_that_a_row_reads_in_the_order_of_its_columns(printed):
    text = text_of(printed(checklist(item(1, method=Method.OFF_SITE))))
    assert (
        "序号检查项检查要点检查标准（依据）方式结果记录《示例清单》2026.1版共1项校验值0123456789ab一、一般规定"
        in text
    )
    assert (
        "1.1第1号设施完好1.看第1处。2.拍全景。《生态环境法典》第240条第3款、第1128条第1款（一）△"
        "非现场未发现问题发现问题不涉及未检查原因："
    ) in text


@pytest.mark.parametrize(
    ("day", "place"),
    [
        (OLD, "《大气污染防治法》第69条第3款、第115条第1款（一）"),
        (NEW, "《生态环境法典》第240条第3款、第1128条第1款（一）"),
    ],
)
def test_that_the_law_of_the_day_is_printed_and_no_other(printed, day, place):
    text = text_of(printed(checklist(item(1)), day=day))
    assert place in text
    assert text.count("款、第") == 1


def test_that_an_item_without_law_on_the_day_says_so(printed):
    assert "检查当日没有有效依据" in text_of(printed(checklist(item(1)), day=date(2010, 1, 1)))


def test_that_alternatives_are_told_apart_and_local_rules_named(printed):
    bases = (
        replace(BASES[1], applies_when="料堆"),
        replace(BASES[1], applies_when="路面", local_rule="省条例"),
    )
    text = text_of(printed(checklist(item(1, bases=bases, local_variant=True, standards=("gb", "gone")))))
    assert "料堆：《生态环境法典》第240条" in text
    assert "路面：《生态环境法典》第240条第3款、第1128条第1款（一），省条例" in text
    assert "（地方口径，以当地规定为准）GB18483-2001" in text


def test_that_a_long_text_of_law_stands_once_in_a_checklist(printed):
    bases = tuple(replace(BASES[1], applies_when=f"第{at}种没有采取措施的情形") for at in "甲乙丙")
    text = text_of(printed(checklist(item(1, bases=bases), item(2), item(3, bases=bases), item(4))))
    assert text.count("第甲种没有采取措施的情形") == 1
    assert text.count("依据同1.1") == 1
    assert "依据同1.2" not in text


def test_that_choices_stand_on_one_line_or_each_on_its_own(printed, wording):
    few, many = ("甲类", "乙类"), ("城镇污水厂一级A", "按排污许可证", "综合排放一级")
    one, other = (item(at, answer_kind=AnswerKind.CHOICE, choices=of) for at, of in ((1, few), (2, many)))
    lines = "\n".join(sample.read_lines(printed(checklist(one, other))))
    for choice in many:
        assert f"\n{choice}\n" in lines.replace("\r", "")
    assert "\n甲类\n" not in lines


def test_that_an_unverified_basis_is_marked_and_the_mark_explained(printed):
    text = text_of(printed(checklist(item(1))))
    assert "（一）△" in text
    assert "△待核对：" in text


def test_that_nothing_is_marked_where_everything_is_verified(printed):
    verified = replace(BASES[1], verified=Verification("周宁", date(2026, 9, 2)))
    assert "△" not in text_of(printed(checklist(item(1, bases=(BASES[0], verified)))))


def test_that_every_page_names_version_and_hash_and_its_number(printed):
    pages = sample.read_text(printed(checklist(*map(item, range(1, 21)))))
    assert len(pages) > 2
    for at, page in enumerate(pages, 1):
        assert f"《示例清单》2026.1版SHA-256前12位：{SHA256[:12]}第{at}页共{len(pages)}页" in page
        assert SHA256[:13] not in page


def test_that_tick_boxes_are_drawn_and_not_written(printed):
    choices = item(2, answer_kind=AnswerKind.CHOICES, choices=("布袋", "电除尘", "湿法"))
    pdf = printed(checklist(item(1), choices))
    assert boxes(pdf) == 6 + 2 * 3 + 3
    assert not {"☐", "☑", "□"} & set(text_of(pdf))


def test_that_a_number_has_a_rule_its_unit_and_its_limit(printed):
    number = {"answer_kind": AnswerKind.NUMBER, "unit": "m"}
    limit = Limit(Comparison.AT_LEAST, Decimal("2.5"))
    text = text_of(printed(checklist(item(1, **number, limit=limit))))
    assert "实测值：m应≥2.5m未检查原因：" in text
    named = replace(limit, label="地方口径：主要路段≥2.5 m")
    nameless = replace(limit, label="主要路段")
    assert "应≥2.5m，主要路段" in text_of(printed(checklist(item(1, **number, limit=nameless))))
    assert "实测值：m应≥2.5m，地方口径：主要路段" in text_of(
        printed(checklist(item(1, **number, limit=named)))
    )


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (AnswerKind.CHOICE, "选一项：甲类乙类未检查原因："),
        (AnswerKind.CHOICES, "可选多项：甲类乙类未检查原因："),
        (AnswerKind.DATE, "年月日未检查原因："),
    ],
)
def test_that_other_answers_have_what_they_need(printed, kind, expected):
    text = text_of(printed(checklist(item(1, answer_kind=kind, choices=("甲类", "乙类")))))
    assert expected in text


def test_that_a_rule_takes_the_room_its_line_leaves(wording):
    line = Sheet("表", "", "", "第{page}页{pages}", (Paragraph(f"实测值：{RULE}m", Place.LEFT),))
    with closing(pypdfium2.PdfDocument(render_sheet(line).pdf)) as document:
        page = document[0].get_textpage()
        found = page.get_text_range()
        _, _, right, _ = page.get_charbox(found.index("m"))
    assert right == pytest.approx(RIGHT, abs=1)


def test_that_what_a_condition_asks_for_is_said(printed):
    only = Condition("dust-01", ("noncompliant", "unchecked"))
    unless = Condition("dust-01", ("compliant", "noncompliant", "unchecked"))
    value = Condition("dust-01", values=("甲类", "乙类"))
    text = text_of(
        printed(
            checklist(item(1), item(2, condition=only), item(3, condition=unless), item(4, condition=value))
        )
    )
    assert "（1.1为“发现问题”时检查本项）" in text
    assert "（1.1为“不涉及”的，本项不查）" in text
    assert "（1.1为“甲类、乙类”时检查本项）" in text


def test_that_a_question_of_an_earlier_checklist_is_referred_to_and_not_asked_again(printed):
    first = checklist(item(1), item(3, ask_once="permit"))
    second = checklist(item(2, ask_once="permit"), item(4), title="另一清单", id="two")
    pdf = printed(first, second)
    text = text_of(pdf)
    assert "1.2第2号设施完好见《示例清单》1.3，问一次，两处同算" in text
    assert boxes(pdf) == 6 + 3 * 3
    assert text.count("检查来源") == 1
    assert "《另一清单》2026.1版共2项" in text


@pytest.mark.parametrize("count", [1, 3, 4, 5, 6, 40])
def test_that_rows_stay_whole_and_the_foot_stays_with_the_last(printed, count):
    pages = sample.read_text(printed(checklist(*map(item, range(1, count + 1)))))
    asked = [page.count("号设施完好") for page in pages]
    assert sum(asked) == count
    assert [page.count("未检查原因：") for page in pages[1:]] == asked[1:]
    assert pages[0].count("未检查原因：") == asked[0]
    for page in pages:
        assert ("序号检查项检查要点" in page) == (page.count("号设施完好") > 0)
    assert asked[-1] > 0
    for label in ("被检查单位意见", "被检查单位（签名）职务日期", "检查人员（签名）执法证号日期"):
        assert label in pages[-1]
    assert pages[-1].count("检查人员（签名）") == 2
    assert not any("（签名）" in page for page in pages[:-1])


def test_that_a_banner_is_never_the_last_line_of_a_page(printed):
    sections = tuple(
        Section(f"s{at}", f"第{at}部分", (item(at, guidance=("长" * 30 * (at % 7),)),)) for at in range(1, 40)
    )
    pages = sample.read_text(printed(replace(checklist(), sections=sections)))
    for page in pages:
        assert page.count("部分") == page.count("未检查原因：")


@pytest.mark.parametrize("length", [600, 3000, 9000])
def test_that_a_row_higher_than_a_page_is_cut_and_nothing_lost(printed, length):
    text = text_of(printed(checklist(item(1), item(2, guidance=("尘" * length,)), item(3))))
    assert text.count("尘") == length
    assert "第3号设施完好" in text
    last = text_of(printed(checklist(item(1), item(2, guidance=("尘" * length,)))))
    assert last.count("尘") == length
    assert last.count("检查人员（签名）") == 2


def test_that_many_checklists_share_one_line_at_the_foot(printed):
    lists = [checklist(item(at), title=f"清单{at}", id=f"c{at}") for at in range(1, 41)]
    text = text_of(printed(*lists))
    assert f"《清单40》2026.1版共1项校验值{SHA256[:12]}" in text
    assert "本单含检查清单40张" in text
    assert "《清单1》2026.1版SHA-256" not in text


@pytest.mark.parametrize("nasty", NASTY)
def test_that_a_nasty_question_is_read_back_exact(printed, nasty):
    assert f"1.1{nasty.replace(' ', '')}1.看第1处。" in text_of(printed(checklist(item(1, nasty))))


def test_that_a_form_of_no_items_and_of_no_bureau_still_prints(printed):
    text = text_of(printed(checklist(), bureau=None))
    assert "（检查机关）行政检查单" in text
    assert text.count("检查人员（签名）") == 2


def test_that_an_unpublished_checklist_says_so(printed):
    assert "SHA-256前12位：未发布" in text_of(printed(replace(checklist(item(1)), sha256="")))


def test_that_a_character_without_a_glyph_is_refused(printed):
    with pytest.raises(GlyphMissing, match="U\\+1F600"):
        printed(checklist(item(1, "\U0001f600")))


def test_that_the_same_form_gives_the_same_bytes_in_embedded_fonts_alone(printed, wording):
    one = checklist(*map(item, range(1, 8)))
    pdf = printed(one)
    assert pdf == render_sheet(blank_checklist(one, sample.BUREAU, RULES, NEW, wording)).pdf
    with pikepdf.open(io.BytesIO(pdf)) as document:
        fonts = [
            one
            for one in document.objects
            if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/Font"
        ]
        assert fonts
        assert all("/FontFile2" in font.FontDescriptor for font in fonts)


def test_that_everything_stands_inside_the_paper_lying(printed):
    with closing(pypdfium2.PdfDocument(printed(checklist(*map(item, range(1, 13)))))) as document:
        for page in document:
            assert page.get_size() == pytest.approx((297 * MM, 210 * MM), abs=1)
            text = page.get_textpage()
            found = [
                text.get_charbox(at) for at in range(text.count_chars()) if text.get_text_range(at, 1).strip()
            ]
            assert min(one[0] for one in found) >= 15 * MM - 1
            assert max(one[2] for one in found) <= RIGHT + 1
            assert min(one[1] for one in found) >= 6 * MM
            assert max(one[3] for one in found) <= (210 - 7) * MM
