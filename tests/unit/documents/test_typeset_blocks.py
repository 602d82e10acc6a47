from __future__ import annotations

import io
from contextlib import closing
from dataclasses import replace
from functools import cache

import pikepdf
import pypdfium2
import pytest
import zxingcpp

from inspector.documents.assemble import assemble, load_templates
from inspector.documents.model import (
    BlankBelow,
    Field,
    FieldGrid,
    Footer,
    Gap,
    Heading,
    Layout,
    Masthead,
    PageBreak,
    Paragraph,
    PhotoEntry,
    Place,
    SealSpace,
    SignatureBlock,
    SignatureLine,
    SignatureSlot,
    SignedBox,
    Tick,
    TickRow,
)
from inspector.documents.photo_evidence import assemble as photo_sheet
from inspector.documents.render import render
from inspector.documents.templates import PHOTOS_PER_PAGE, load
from inspector.documents.text import RULE
from inspector.documents.typeset.style import MM, PAGES
from inspector.domain import plain
from inspector.domain.document import VISIT_KINDS, DocumentKind, SignerRole
from inspector.domain.verify_code import VerifyCode, parse_code
from inspector.errors import KnownError
from inspector.paths import bundled
from tests.unit.documents import sample
from tests.unit.documents.corpus import FINDING
from tests.unit.documents.page_reading import marks_outside, read_chars, read_lines

LEFT, RIGHT = 28 * MM, (210 - 26) * MM
APPROVER = SignatureSlot("approver", SignerRole.APPROVER, "审批人（签名）：")
PARTY = SignatureSlot("party", SignerRole.PARTY, "当事人（签名）：")


@cache
def templates():
    return load_templates(bundled("data/documents"))


@pytest.fixture(scope="module")
def look(tmp_path_factory):
    return sample.renditions(tmp_path_factory.mktemp("renditions"), 12)


def model_of(*blocks, layout=Layout.FORM, label=""):
    model = assemble(DocumentKind.RECTIFICATION_NOTICE, sample.case(), templates())
    return replace(model, blocks=blocks, layout=layout, header="", footer=Footer(label))


def drawn(*blocks, layout=Layout.FORM, signatures=None, label=""):
    return render(model_of(*blocks, layout=layout, label=label), signatures or {}, lambda sha256: sha256).pdf


def page_of(pdf, text):
    return next(line.page for line in read_lines(pdf) if text in line.text)


def height_of(pdf, text):
    return next(line.baseline for line in read_lines(pdf) if text in line.text)


def rules_of(pdf, number=1):
    """Left, bottom, right, top of the strokes of a page."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        paths = document[number - 1].get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_PATH])
        return [one.get_bounds() for one in paths]


def lines_of_text(count, layout):
    """A paragraph of so many lines."""
    return Paragraph("检" * (count * (36 if layout is Layout.FORM else 28) - 2))


def grid(name, value=""):
    return FieldGrid(((Field(name, value, 1560, 300),),))


def box(text="同意。", slot=APPROVER, least=300):
    return SignedBox("审批意见", text, slot, 300, least)


def test_that_a_grid_and_the_boxes_under_it_are_one_form_with_one_outer_rule():
    form = drawn(grid("检查对象"), box(), box(), grid("备注"))
    apart = drawn(
        grid("检查对象"), Paragraph("间"), box(), Paragraph("隔"), box(), Paragraph("开"), grid("备注")
    )
    framed = [one for one in rules_of(form) if one[2] - one[0] > 155 * MM and one[3] - one[1] > 20]
    assert len(framed) == 2  # the outer rule, and the path that holds all inner ones
    assert len([one for one in rules_of(apart) if one[2] - one[0] > 155 * MM and one[3] - one[1] > 20]) > 4


@pytest.mark.parametrize("layout", Layout)
def test_that_an_opinion_stands_over_its_signature_and_day_at_the_bottom_right(layout):
    given = {"approver": replace(sample.signed()["officer:o1"], role=SignerRole.APPROVER)}
    pdf = drawn(box(least=400), layout=layout, signatures=given)
    opinion, signing = height_of(pdf, "同意。"), height_of(pdf, "审批人（签名）：2026年11月18日")
    assert opinion - signing > 20 * MM
    assert max(char.box[2] for char in read_chars(pdf)) > RIGHT - 3 * MM
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert any("ink" in name for name in document.pages[0].Resources.XObject)


def test_that_a_box_without_a_signer_has_neither_label_nor_day():
    assert [line.text for line in read_lines(drawn(box("无", slot=None)))] == ["无", "审批意见"]


def test_that_a_box_says_what_the_signer_added_and_why_one_did_not_sign():
    text = FieldGrid(()), box("本单位意见：", PARTY)
    added = "".join(line.text for line in read_lines(drawn(text[1], signatures=sample.signed())))
    refused = "".join(line.text for line in read_lines(drawn(text[1], signatures=sample.refused())))
    assert "以上笔录已阅，属实。" in added
    assert "认为料堆属临时堆放，对检查记录的事实有异议" in refused


@pytest.mark.parametrize("lines", range(28, 36))
def test_that_a_box_which_fits_on_a_page_is_never_cut(lines):
    pdf = drawn(lines_of_text(lines, Layout.FORM), box(FINDING, least=600))
    assert page_of(pdf, FINDING[:10]) == page_of(pdf, "签名") == page_of(pdf, FINDING[-4:])


def test_that_a_box_longer_than_a_page_goes_on_and_is_signed_at_its_end():
    text = FINDING * 12
    lines = read_lines(drawn(box(text)))
    assert {line.page for line in lines} == {1, 2, 3}
    body = "".join(line.text for line in lines).replace("审批意见", "")
    assert body == "".join(text.split()) + "审批人（签名）：年月日"


def test_that_a_long_name_makes_its_box_higher_rather_than_leave_it():
    pdf = drawn(SignedBox("很长的栏目名称" * 6, "同意。", APPROVER, 160, 200))
    assert marks_outside(pdf, LEFT - 1, RIGHT + 1) == []
    low = min(one[1] for one in rules_of(pdf) if one[3] - one[1] > 20)
    assert min(line.baseline for line in read_lines(pdf)) > low


def test_that_a_page_break_begins_a_page_and_two_of_them_no_empty_one():
    pdf = drawn(PageBreak(), Paragraph("正面"), PageBreak(), PageBreak(), Paragraph("背面"), PageBreak())
    assert [(line.page, line.text) for line in read_lines(pdf)] == [(1, "正面"), (2, "背面")]
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        assert len(document) == 2


def test_that_a_page_break_ends_a_chain_that_would_be_kept_together():
    pdf = drawn(Paragraph("正面", keep_with_next=True), PageBreak(), Paragraph("背面"))
    assert [line.page for line in read_lines(pdf)] == [1, 2]


@pytest.mark.parametrize("before", [(), (Paragraph("正面"), PageBreak())])
def test_that_a_gap_is_as_high_as_said_also_at_the_head_of_a_page_begun_on_purpose(before):
    high, low = (height_of(drawn(*before, Gap(size), Paragraph("封面")), "封面") for size in (100, 350))
    assert high - low == pytest.approx(25 * MM, abs=0.1)


def test_that_a_gap_at_a_natural_page_end_is_swallowed():
    full = lines_of_text(37, Layout.FORM)
    pdf = drawn(full, Gap(300), Paragraph("下页"))
    assert height_of(pdf, "下页") == pytest.approx(height_of(drawn(Paragraph("下页")), "下页"))


@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize("level", [1, 2, 3, 4])
def test_that_headings_of_every_level_stand_two_characters_in(layout, level):
    first = next(iter(read_chars(drawn(Heading("一、标题", level), layout=layout))))
    assert first.x == pytest.approx(LEFT + 2 * PAGES[layout].body.size, abs=1)


@pytest.mark.parametrize("lines", range(30, 38))
def test_that_a_heading_over_a_grid_stays_with_it(lines):
    pdf = drawn(lines_of_text(lines, Layout.FORM), Heading("一、基本情况"), grid("检查对象"))
    assert page_of(pdf, "基本情况") == page_of(pdf, "检查对象")


@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize("lines", range(17, 38, 2))
@pytest.mark.parametrize(
    "last",
    [SignatureBlock((SignatureLine(PARTY),) * 3), SealSpace("示例市生态环境局", "2026年11月22日")],
    ids=["signatures", "seal"],
)
def test_that_places_to_sign_and_to_seal_are_never_alone_on_a_page(layout, lines, last):
    pages = {
        line.page: line.text
        for line in reversed(read_lines(drawn(lines_of_text(lines, layout), last, layout=layout)))
    }
    assert pages[max(pages)].startswith("检")


@pytest.mark.parametrize("rows", range(26, 36, 3))
def test_that_signatures_under_a_form_take_its_last_rows_along(rows):
    form = FieldGrid(tuple((Field(f"第{at}项", "", 1560, 300),) for at in range(rows)))
    pdf = drawn(form, SignatureBlock((SignatureLine(PARTY),) * 4))
    assert page_of(pdf, f"第{rows - 1}项") == page_of(pdf, "当事人")


def test_that_odd_official_pages_are_numbered_right_and_even_ones_left_one_character_in():
    pdf = drawn(*[lines_of_text(20, Layout.OFFICIAL)] * 3, layout=Layout.OFFICIAL, label="— {page} —")
    labels = {line.page: line for line in read_lines(pdf) if line.text[0] == "—"}
    assert [labels[page].text for page in (1, 2, 3)] == ["—1—", "—2—", "—3—"]
    assert labels[1].chars[-1].box[2] == pytest.approx(RIGHT - 14, abs=1.5)
    assert labels[2].chars[0].box[0] == pytest.approx(LEFT + 14, abs=1.5)
    assert labels[3].baseline == pytest.approx(35 * MM - 7 * MM - 14, abs=0.1)


@pytest.mark.parametrize("layout", Layout)
def test_that_a_box_to_tick_and_its_text_stand_on_one_line(layout):
    ways = ("直接送达", "留置送达", "邮寄送达", "电子送达", "委托送达", "公告送达")
    pdf = drawn(TickRow("送达方式：", tuple(Tick(way, False) for way in ways)), layout=layout)
    lines = [line.text for line in read_lines(pdf)]
    assert "".join(lines) == "送达方式：" + "".join(ways)
    assert [way for way in ways if not any(way in line for line in lines)] == []


def horizontal(pdf):
    """Left and right end of each rule to write on, from the top of the page."""
    found = [one for one in rules_of(pdf) if one[3] - one[1] < 1.5]
    return [(left, right) for left, _, right, _ in sorted(found, key=lambda one: (-one[1], one[0]))]


def test_that_a_rule_to_write_on_stands_in_paragraphs_and_in_cells_and_is_no_text():
    pdf = drawn(Paragraph(f"当事人{RULE}，地址{RULE}。"), grid("日期", f"{RULE}年{RULE}月{RULE}日"))
    assert [line.text for line in read_lines(pdf)] == ["当事人，地址。", "日期年月日"]
    assert len(horizontal(pdf)) >= 5


def test_that_an_open_rule_takes_what_its_line_leaves_and_one_of_a_date_does_not():
    (_, right), *_ = horizontal(drawn(Paragraph(f"姓名：{RULE}")))
    assert right == pytest.approx(RIGHT, abs=1)
    dates = horizontal(drawn(Paragraph(f"{RULE}年{RULE}月{RULE}日")))
    assert [round(right - left) for left, right in dates] == [
        37,
        37,
        37,
    ]  # three characters and half the stroke at either end


def test_that_a_date_to_fill_in_at_the_right_edge_stays_there():
    pdf = drawn(Paragraph(f"{RULE}年{RULE}月{RULE}日", Place.RIGHT))
    assert max(char.box[2] for char in read_chars(pdf)) > RIGHT - 4
    assert min(left for left, _ in horizontal(pdf)) > RIGHT - 120


def code_in(pdf):
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        found = [zxingcpp.read_barcodes(page.render(scale=150 / 72).to_pil()) for page in document]
    return [[one.text for one in page] for page in found]


@pytest.mark.parametrize("kind", VISIT_KINDS)
def test_that_the_code_is_read_from_a_print_at_150_dots_an_inch(kind, look):
    model = assemble(kind, sample.case(), templates())
    first, *others = code_in(render(model, sample.signed(), look, coded=True).pdf)
    assert list(map(parse_code, first)) == [VerifyCode(kind, model.number, plain.digest(model))]
    assert not any(others)
    assert not any(code_in(render(model, sample.signed(), look).pdf))


@pytest.mark.parametrize("layout", Layout)
def test_that_the_code_touches_no_text_even_under_the_longest_masthead(layout):
    head = Masthead(
        "示例市生态环境局示例经济技术开发区（示例综合保税区）分局综合行政执法支队" * 2,
        "行政检查审批表" * 5,
        "示环〔2026〕1号",
    )
    model = model_of(head, Paragraph(FINDING), layout=layout)
    pdf = render(model, {}, lambda sha256: sha256, coded=True).pdf
    quiet = 4 * 15 * MM / 49
    low, bottom, high, top = max(rules_of(pdf), key=lambda one: one[1])
    assert (high - low, top - bottom) == (pytest.approx(15 * MM, abs=0.2), pytest.approx(15 * MM, abs=0.2))
    assert low == pytest.approx(LEFT, abs=0.2)
    assert top < (297 - 4.2) * MM
    for char in read_chars(pdf):
        left, under, right, over = char.box
        apart = right < low - quiet or left > high + quiet or over < bottom - quiet or under > top + quiet
        assert apart, char


def test_that_the_first_digits_of_the_hash_stand_beside_the_code():
    model = model_of(Paragraph("正文"))
    lines = [line.text for line in read_lines(render(model, {}, lambda sha256: sha256, coded=True).pdf)]
    assert lines == ["核验码", plain.digest(model)[:8], "正文"]


def test_that_a_code_is_no_picture_and_the_same_model_gives_the_same_bytes():
    model = model_of(Paragraph("正文"))
    one, other = (render(model, {}, lambda sha256: sha256, coded=True).pdf for _ in range(2))
    assert one == other
    with pikepdf.open(io.BytesIO(one)) as document:
        assert "/XObject" not in document.pages[0].Resources


@pytest.mark.parametrize("layout", Layout)
def test_that_a_long_title_is_set_in_lines_of_much_the_same_length(layout):
    title = "关于责令示例县宏图建筑工程有限公司限期改正环境违法行为并报告整改情况的通知书"
    first, second, *_ = [
        line for line in read_lines(drawn(Masthead("局", title), layout=layout)) if len(line.text) > 1
    ]
    assert first.text + second.text == title
    assert abs(len(first.text) - len(second.text)) <= 2
    middle = (first.chars[0].box[0] + first.chars[-1].box[2]) / 2
    assert middle == pytest.approx((LEFT + RIGHT) / 2, abs=6)


def test_that_a_long_running_head_keeps_clear_of_the_text():
    model = replace(
        model_of(*[lines_of_text(37, Layout.FORM)] * 2), header="示例县宏图（集团）建筑工程有限公司" * 4
    )
    second = [line for line in read_lines(render(model, {}, lambda sha256: sha256).pdf) if line.page == 2]
    assert second[0].text + second[1].text == model.header
    assert second[1].baseline - second[2].baseline > 20


def test_that_long_labels_leave_every_footer_slot_room_to_sign():
    slots = [
        SignatureSlot(f"officer:{at}", SignerRole.INSPECTOR, label) for at, label in enumerate("甲乙", 1)
    ]
    long = SignatureSlot("party", SignerRole.PARTY, "被询问人（逐页签名）：")
    model = model_of(Paragraph("正文"))
    named = tuple(replace(slot, label="执法人员：") for slot in slots)
    pdf = render(replace(model, footer=Footer("", (long, *named))), {}, lambda sha256: sha256).pdf
    assert min(right - left for left, right in horizontal(pdf)) > 18 * MM
    assert marks_outside(pdf, LEFT - 1, RIGHT + 1) == []


def photos(count, per_page, look, **more):
    wording = replace(templates()[DocumentKind.PHOTO_EVIDENCE], per_page=per_page)
    shown = tuple(replace(sample.photo(at), **more) for at in range(1, count + 1))
    return render(photo_sheet(sample.case(photos=shown), wording, ""), {}, look).pdf


def numbers_by_page(pdf):
    """The numbers of the photos on each page, those side by side on one line."""
    lines = [line for line in read_lines(pdf) if line.text.startswith("照片编号")]
    return [(line.page, line.text.count("照片编号")) for line in lines]


@pytest.mark.parametrize(
    ("per_page", "rows"),
    [
        (1, [(1, 1), (2, 1), (3, 1), (4, 1), (5, 1), (6, 1), (7, 1)]),
        (2, [(1, 1), (1, 1), (2, 1), (2, 1), (3, 1), (3, 1), (4, 1)]),
        (4, [(1, 2), (1, 2), (2, 2), (2, 1)]),
    ],
)
def test_that_one_two_or_four_photos_share_a_page(per_page, rows, look):
    pdf = photos(7, per_page, look)
    assert numbers_by_page(pdf) == rows
    assert marks_outside(pdf, LEFT - 1, RIGHT + 1) == []


@pytest.mark.parametrize("count", [1, 3, 5, 7])
def test_that_blank_below_follows_the_last_photo_on_its_page(count, look):
    for per_page in (2, 4):
        pdf = photos(count, per_page, look)
        assert page_of(pdf, "以下空白") == numbers_by_page(pdf)[-1][0]


def test_that_a_full_last_page_says_nothing_of_blank_below(look):
    assert not [line for line in read_lines(photos(4, 4, look)) if "以下空白" in line.text]


@pytest.mark.parametrize("per_page", PHOTOS_PER_PAGE)
@pytest.mark.parametrize("proves", ["短", FINDING, FINDING + FINDING[:200]])
def test_that_a_photo_and_its_form_stand_on_one_page_however_long_the_form(per_page, proves, look):
    lines = read_lines(photos(5, per_page, look, proves=proves))
    for at in range(1, 6):
        (end,) = [line.page for line in lines if f"2026000{at}.JPG" in line.text]
        assert [line.page for line in lines if f"照片编号{at}" in line.text] == [end]


def test_that_a_form_longer_than_a_page_goes_on_over_the_next_one(look):
    for per_page in PHOTOS_PER_PAGE:
        pdf = photos(2, per_page, look, proves=FINDING * 6)
        text = "".join(char.text for char in read_chars(pdf))
        assert text.count("上述事实有现场检查笔录") == 2 * 6
        assert marks_outside(pdf, LEFT - 1, RIGHT + 1) == []


@pytest.mark.parametrize("size", [(1600, 1200), (1200, 1600), (4000, 500), (500, 4000)])
@pytest.mark.parametrize("per_page", PHOTOS_PER_PAGE)
def test_that_a_picture_keeps_its_proportions_within_its_frame(size, per_page, tmp_path):
    from PIL import Image

    Image.new("RGB", size, "grey").save(tmp_path / "picture.jpg")
    fields = FieldGrid(((Field("照片编号", "1", 765 if per_page > 2 else 1560, 190),),))
    model = model_of(PhotoEntry("a", fields, per_page), BlankBelow("（以下空白）"))
    pdf = render(model, {}, lambda sha256: tmp_path / "picture.jpg").pdf
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        (picture,) = document[0].get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE])
        left, bottom, right, top = picture.get_bounds()
    assert (right - left) / (top - bottom) == pytest.approx(size[0] / size[1], rel=0.01)
    frame = max(rules_of(pdf), key=lambda one: (one[3] - one[1]) * (one[3] > 270 * MM))
    assert frame[0] <= left < right <= frame[2]
    assert frame[1] <= bottom < top <= frame[3]


def test_that_an_impossible_number_of_photos_a_page_is_refused_with_its_line(tmp_path):
    source = (bundled("data/documents") / "photo_evidence.toml").read_text("utf-8")
    file = tmp_path / "photo_evidence.toml"
    from inspector.documents.photo_evidence import PLACEHOLDERS

    for wrong in ("3", '"2"', "true", "0"):
        file.write_text(source.replace("per_page = 2", f"per_page = {wrong}"), "utf-8")
        with pytest.raises(KnownError, match="第 3 行“per_page”"):
            load(file, PLACEHOLDERS)
    file.write_text(source.replace("per_page = 2", "per_page = 4"), "utf-8")
    assert load(file, PLACEHOLDERS).per_page == 4
    file.write_text(source.replace("per_page = 2", ""), "utf-8")
    assert load(file, PLACEHOLDERS).per_page == 2


@pytest.mark.parametrize("lines", range(28, 36))
def test_that_nothing_but_a_closing_line_never_stands_over_the_signatures_of_a_page(lines):
    closing = (BlankBelow("（以下空白）"), SignatureBlock((SignatureLine(PARTY),) * 3))
    pdf = drawn(lines_of_text(lines, Layout.FORM), *closing)
    assert page_of(pdf, "以下空白") == page_of(pdf, "当事人（签名）")
    first = next(line.text for line in read_lines(pdf) if line.page == page_of(pdf, "以下空白"))
    assert first.startswith("检")


def test_that_a_form_does_not_touch_the_text_above_it():
    pdf = drawn(Paragraph("通知如下："), grid("检查时间", "今日"))
    top = max(rule[3] for rule in rules_of(pdf))
    assert height_of(pdf, "通知如下") - top > 2 * MM
