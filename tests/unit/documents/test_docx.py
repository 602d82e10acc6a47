from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import docx
import pytest
from docx.oxml.ns import qn
from lxml import etree

from inspector.documents.assemble import assemble, load_templates
from inspector.documents.coverage import GlyphMissing
from inspector.documents.docx import write_docx
from inspector.documents.model import (
    BlankBelow,
    Column,
    DataTable,
    Field,
    FieldGrid,
    Gap,
    Heading,
    Layout,
    PageBreak,
    Paragraph,
    Place,
    SealSpace,
    SignatureSlot,
    SignedBox,
    Tick,
    TickRow,
)
from inspector.documents.render import render
from inspector.documents.text import RULE
from inspector.domain.document import VISIT_KINDS, DocumentKind, SignerRole
from inspector.errors import KnownError
from inspector.paths import bundled
from tests.unit.documents import sample

RECORD, PHOTOS, NOTICE = (
    DocumentKind.SITE_RECORD,
    DocumentKind.PHOTO_EVIDENCE,
    DocumentKind.RECTIFICATION_NOTICE,
)
BOX = SignedBox("审批意见", "同意。", SignatureSlot("approver", SignerRole.APPROVER, "签名："), 300)
NOT_PRINTED = "☐☑_"


@pytest.fixture(scope="module")
def templates():
    return load_templates(bundled("data/documents"))


@pytest.fixture(scope="module")
def look(tmp_path_factory):
    return sample.renditions(tmp_path_factory.mktemp("renditions"), 12)


def with_blocks(templates, *blocks, kind=RECORD):
    return replace(assemble(kind, sample.case(), templates), blocks=blocks, header="")


def opened(file: bytes):
    return docx.Document(io.BytesIO(file))


def words(element) -> str:
    """All text in the order of the file, without blanks."""
    return "".join("".join(one.text or "" for one in element.iter(qn("w:t"))).split())


def body(file: bytes) -> str:
    return words(opened(file).element.body)


def no_photo(sha256):
    raise AssertionError(sha256)


def printed(model, look) -> str:
    """What the pages of the PDF say without running heads, feet, and the header rows that come again."""
    pages = sample.read_text(render(model, {}, look).pdf)
    tables = [one for one in model.blocks if isinstance(one, DataTable)]
    heads = ["".join(column.title for column in table.columns) for table in tables]
    said = []
    for number, page in enumerate(pages, 1):
        label = model.footer.page_label.format(page=number, pages=len(pages))
        slots = [slot.label for slot in model.footer.slots]
        said.append(without(page, [label, *slots, model.header if number > 1 else ""]))
        again = [head for head in heads if number > 1 and said[-1].startswith(head) and head in said[-2]]
        said[-1] = said[-1].removeprefix("".join(again))
    return "".join(said)


def without(text: str, others: list[str]) -> str:
    """The text without the last place where each of the others stands."""
    for other in others:
        text = "".join(text.rsplit("".join(other.split()), 1)) if other else text
    return text


@pytest.mark.parametrize("case", [sample.case(), sample.clean_case()], ids=["usual", "clean"])
@pytest.mark.parametrize("kind", VISIT_KINDS)
def test_that_the_copy_says_what_the_printed_document_says_in_the_same_order(templates, look, kind, case):
    model = assemble(kind, case, templates)
    text = body(write_docx(model, {}, look))
    assert "".join(char for char in text if char not in NOT_PRINTED) == printed(model, look).replace("_", "")


def test_that_every_block_keeps_its_place_in_the_copy(templates, look):
    blocks = (
        Heading("一、甲"),
        Heading("（1）乙", 4),
        Paragraph("第一行\n第二行。"),
        Gap(100),
        FieldGrid(((Field("栏", "值一\n值二", 1560, 300),),)),
        BOX,
        DataTable((Column("序", 110, Place.CENTRE), Column("事", 1450)), (("1", "丙"), ("2", "丁"))),
        TickRow("问：", (Tick("是", True), Tick("否", False))),
        PageBreak(),
        Paragraph("背面。"),
        SealSpace("示例市生态环境局", "2026年11月18日", "（印章）"),
        BlankBelow("（以下空白）"),
    )
    model = with_blocks(templates, *blocks)
    text = body(write_docx(model, {}, look))
    assert "".join(char for char in text if char not in NOT_PRINTED) == printed(model, look)
    assert "☑是☐否" in text


def test_that_a_rule_to_write_on_is_one_in_the_copy(templates):
    file = write_docx(with_blocks(templates, Paragraph(f"姓名{RULE}，电话{RULE}")), {}, no_photo)
    assert body(file) == "姓名____，电话____"


def test_that_boxes_are_in_a_font_that_has_them(templates):
    file = write_docx(with_blocks(templates, Paragraph("☑是☐否")), {}, no_photo)
    runs = [(run.text, run.font.name) for run in opened(file).paragraphs[0].runs]
    assert runs == [("☑", "Segoe UI Symbol"), ("是", None), ("☐", "Segoe UI Symbol"), ("否", None)]


def test_that_who_signed_stands_there_by_name_and_the_ink_is_not_copied(templates, look):
    text = body(write_docx(assemble(RECORD, sample.case(), templates), sample.signed(), look))
    assert "孙立军（已签名）2026年11月18日" in text
    assert "王建国（已签名）执法证号99012305017" in text
    assert text.count("（已签名）") == 3


def test_that_a_refusal_is_told_as_on_the_printed_document(templates, look):
    text = body(write_docx(assemble(NOTICE, sample.case(), templates), sample.refused(), look))
    assert "（拒绝签收）" in text
    assert "认为料堆属临时堆放" in text
    assert "孙立军（已签名）" not in text


def test_that_a_signed_box_shows_opinion_name_and_day(templates):
    approver = replace(
        sample.signed()["party"], role=SignerRole.APPROVER, name="周振华", opinion="限期整改。"
    )
    text = body(write_docx(with_blocks(templates, BOX), {"approver": approver}, no_photo))
    assert text == "审批意见同意。限期整改。签名：周振华（已签名）2026年11月18日"


def test_that_every_font_is_one_that_offices_have(templates, look):
    file = write_docx(assemble(NOTICE, sample.case(), templates), {}, look)
    with zipfile.ZipFile(io.BytesIO(file)) as parts:
        styles = etree.fromstring(parts.read("word/styles.xml"))
    fonts = list(styles.iter(qn("w:rFonts")))
    assert {one.get(qn("w:eastAsia")) for one in fonts} == {"仿宋", "宋体", "黑体", "楷体"}
    assert all(one.get(qn("w:ascii")) == one.get(qn("w:eastAsia")) for one in fonts)


@pytest.mark.parametrize(("kind", "margins"), [(NOTICE, (37, 35, 28, 26)), (RECORD, (21, 28, 28, 26))])
def test_that_the_page_is_a4_with_the_margins_of_its_layout(templates, look, kind, margins):
    section = opened(write_docx(assemble(kind, sample.case(), templates), {}, look)).sections[0]
    found = (section.top_margin, section.bottom_margin, section.left_margin, section.right_margin)
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    assert tuple(round(one.mm) for one in found) == margins


def test_that_headings_are_in_the_outline_of_the_document(templates):
    headings = [Heading(f"标题{level}", level) for level in (1, 2, 3, 4)]
    document = opened(write_docx(with_blocks(templates, *headings, kind=NOTICE), {}, no_photo))
    assert [one.style.name for one in document.paragraphs] == [f"Heading {level}" for level in (1, 2, 3, 4)]
    levels = document.styles.element.xpath("//w:outlineLvl/@w:val")
    assert levels == ["0", "1", "2", "3"]


def test_that_the_foot_counts_pages_and_has_the_places_for_page_by_page_signatures(templates, look):
    model = assemble(PHOTOS, sample.case(), templates)
    section = opened(write_docx(model, {}, look)).sections[0]
    for footer in (section.first_page_footer, section.footer):
        fields = footer._element.xpath(".//w:fldSimple/@w:instr")
        assert fields == ["PAGE", "NUMPAGES"]
        text = words(footer._element)
        assert all(slot.label in text for slot in model.footer.slots)


def test_that_the_running_head_begins_on_the_second_page(templates, look):
    model = assemble(RECORD, sample.case(), templates)
    section = opened(write_docx(model, {}, look)).sections[0]
    assert section.different_first_page_header_footer
    assert words(section.header._element) == "".join(model.header.split())
    assert words(section.first_page_header._element) == ""


def test_that_an_official_document_has_its_page_number_outside_on_both_sides(templates, look):
    model = assemble(NOTICE, sample.case(), templates)
    assert model.layout is Layout.OFFICIAL
    document = opened(write_docx(model, {}, look))
    (section,) = document.sections
    assert document.settings.odd_and_even_pages_header_footer
    styles = [one.paragraphs[0]._p.style for one in (section.footer, section.even_page_footer)]
    assert styles == ["FooterOdd", "FooterEven"]


def test_that_the_header_of_a_table_comes_again_and_short_rows_stay_whole(templates):
    rows = tuple((str(at), "事" * (2000 if at == 2 else 5)) for at in range(1, 4))
    table = DataTable((Column("序", 110, Place.CENTRE), Column("事", 1450)), rows)
    (made,) = opened(write_docx(with_blocks(templates, table), {}, no_photo)).element.body.xpath("./w:tbl")
    assert [bool(row.xpath("./w:trPr/w:tblHeader")) for row in made.tr_lst] == [True, False, False, False]
    assert [bool(row.xpath("./w:trPr/w:cantSplit")) for row in made.tr_lst] == [True, True, False, True]


def test_that_a_box_belongs_to_the_form_above_it(templates):
    grid = FieldGrid(((Field("甲", "1", 780, 300), Field("乙", "2", 780, 300)),))
    (form,) = opened(write_docx(with_blocks(templates, grid, BOX), {}, no_photo)).element.body.xpath(
        "./w:tbl"
    )
    spans = [[cell.grid_span for cell in row.tc_lst] for row in form.tr_lst]
    assert spans == [[1, 1, 1, 1], [1, 3]]


def test_that_the_date_stands_four_characters_in_and_the_name_over_its_middle(templates):
    seal = SealSpace("示例市生态环境局", "2026年11月18日")
    name, dated = opened(write_docx(with_blocks(templates, seal, kind=NOTICE), {}, no_photo)).paragraphs
    (stop,) = dated.paragraph_format.tab_stops
    assert dated.text == "\t2026年11月18日"
    assert round(in_points(156) - stop.position.pt) == 4 * 16
    assert 40 < name.paragraph_format.right_indent.pt < 64


def in_points(millimetres: int) -> float:
    return millimetres * 72 / 25.4


def test_that_what_follows_a_page_break_begins_a_page(templates):
    blocks = (Paragraph("正面。"), PageBreak(), BOX)
    document = opened(write_docx(with_blocks(templates, *blocks), {}, no_photo))
    front = document.paragraphs[0]
    (first,) = document.tables[0].cell(0, 0).paragraphs
    assert first.paragraph_format.page_break_before
    assert not front.paragraph_format.page_break_before


def test_that_photos_are_in_the_copy_as_high_as_printed_and_without_what_the_camera_wrote(templates, look):
    file = write_docx(assemble(PHOTOS, sample.case(), templates), {}, look)
    shapes = opened(file).inline_shapes
    assert len(shapes) == 3
    assert all(50 < shape.height.mm < 80 for shape in list(shapes)[:2])
    with zipfile.ZipFile(io.BytesIO(file)) as parts:
        pictures = [parts.read(name) for name in parts.namelist() if name.startswith("word/media/")]
    assert len(pictures) == 3
    assert not any(b"ExifMakerThatMustNotLeak" in picture for picture in pictures)


def test_that_a_rendition_that_cannot_be_read_is_refused_with_a_sentence(templates, tmp_path):
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff\xda nothing")
    model = assemble(PHOTOS, sample.case(), templates)
    with pytest.raises(KnownError, match=r"broken\.jpg 读不出来"):
        write_docx(model, {}, lambda sha256: broken)


def test_that_a_character_that_cannot_be_printed_is_refused_in_the_copy_too(templates):
    with pytest.raises(GlyphMissing):
        write_docx(with_blocks(templates, Paragraph("甲\x07乙")), {}, no_photo)


def test_that_the_same_model_gives_the_same_bytes_without_any_time(templates, look):
    model = assemble(PHOTOS, sample.case(), templates)
    file = write_docx(model, sample.signed(), look)
    assert file == write_docx(model, sample.signed(), look)
    with zipfile.ZipFile(io.BytesIO(file)) as parts:
        assert {one.date_time for one in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        core = parts.read("docProps/core.xml").decode()
    assert "created" not in core
    assert "modified" not in core


def test_that_the_file_holds_the_parts_that_word_needs_and_nothing_of_a_template(templates, look):
    file = write_docx(assemble(RECORD, sample.case(), templates), {}, look)
    with zipfile.ZipFile(io.BytesIO(file)) as parts:
        names = set(parts.namelist())
        for name in names:
            etree.fromstring(parts.read(name))
    assert {"[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/styles.xml"} <= names
    assert not any(
        word in name for name in names for word in ("thumbnail", "theme", "customXml", "numbering")
    )
    properties = opened(file).core_properties
    assert (properties.title, properties.author) == ("现场检查（勘察）笔录", "示例市生态环境局")


def test_that_every_style_that_is_used_is_defined(templates, look):
    for kind in VISIT_KINDS:
        document = opened(write_docx(assemble(kind, sample.case(), templates), sample.refused(), look))
        used = set(document.element.xpath("//w:pStyle/@w:val"))
        for footer in (document.sections[0].footer, document.sections[0].header):
            used |= set(footer._element.xpath(".//w:pStyle/@w:val"))
        assert used <= set(document.styles.element.xpath("//w:style/@w:styleId"))
