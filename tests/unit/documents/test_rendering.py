from __future__ import annotations

import io
import re
from contextlib import closing
from dataclasses import replace

import pikepdf
import pypdfium2
import pytest

from inspector.documents.assemble import assemble, load_templates
from inspector.documents.coverage import GlyphMissing
from inspector.documents.model import (
    Column,
    DataTable,
    Heading,
    Paragraph,
    SignatureBlock,
    SignatureLine,
    SignatureSlot,
)
from inspector.documents.render import render
from inspector.documents.typeset.photo import without_metadata
from inspector.documents.typeset.style import MM
from inspector.domain.document import VISIT_KINDS, DocumentKind, SignerRole
from inspector.errors import KnownError
from inspector.paths import bundled
from tests.unit.documents import sample
from tests.unit.documents.test_linebreak import NASTY

RECORD, PHOTOS, NOTICE = (
    DocumentKind.SITE_RECORD,
    DocumentKind.PHOTO_EVIDENCE,
    DocumentKind.RECTIFICATION_NOTICE,
)
LEFT, RIGHT = 28 * MM, (210 - 26) * MM


@pytest.fixture(scope="module")
def templates():
    return load_templates(bundled("data/documents"))


@pytest.fixture(scope="module")
def look(tmp_path_factory):
    return sample.renditions(tmp_path_factory.mktemp("renditions"), 12)


def no_photo(sha256):
    raise AssertionError(sha256)


def with_blocks(templates, *blocks, kind=NOTICE):
    """The notice's or the record's page with other content."""
    return replace(assemble(kind, sample.case(), templates), blocks=blocks, header="")


def fonts_of(pdf: bytes) -> dict[str, bool]:
    """Base font name to whether its file is embedded."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        fonts = [
            one
            for one in document.objects
            if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/Font"
        ]
        return {str(font.BaseFont): "/FontFile2" in font.FontDescriptor for font in fonts}


@pytest.mark.parametrize("kind", [RECORD, NOTICE])
@pytest.mark.parametrize("text", NASTY)
def test_that_the_text_of_a_nasty_paragraph_is_read_back_exact_and_in_order(templates, kind, text):
    (page,) = sample.read_text(render(with_blocks(templates, Paragraph(text), kind=kind), {}, no_photo).pdf)
    assert page.startswith(text.replace(" ", ""))


@pytest.mark.parametrize(
    "case", [sample.case(), sample.clean_case(), sample.long_case()], ids=["usual", "clean", "long"]
)
@pytest.mark.parametrize("kind", VISIT_KINDS)
def test_that_nothing_stands_outside_the_margins(templates, look, case, kind):
    rendered = render(assemble(kind, case, templates), sample.refused(), look)
    with closing(pypdfium2.PdfDocument(rendered.pdf)) as document:
        assert len(document) == rendered.pages
        for page in document:
            text = page.get_textpage()
            boxes = [
                text.get_charbox(at) for at in range(text.count_chars()) if text.get_text_range(at, 1).strip()
            ]
            assert min(box[0] for box in boxes) >= LEFT - 1
            assert max(box[2] for box in boxes) <= RIGHT + 1
            assert min(box[1] for box in boxes) >= 7 * MM
            assert max(box[3] for box in boxes) <= (297 - 10) * MM


@pytest.mark.parametrize("kind", VISIT_KINDS)
def test_that_only_bundled_fonts_are_listed_and_all_are_embedded(templates, look, kind):
    fonts = fonts_of(render(assemble(kind, sample.case(), templates), sample.signed(), look).pdf)
    assert all(fonts.values())
    assert all("Inspector" in name for name in fonts), fonts


@pytest.mark.parametrize("kind", VISIT_KINDS)
def test_that_the_same_input_gives_the_same_bytes(templates, look, kind):
    model = assemble(kind, sample.case(), templates)
    assert render(model, sample.signed(), look) == render(model, sample.signed(), look)


def test_that_a_character_without_a_glyph_is_refused_with_its_place(templates):
    visit = replace(sample.INSPECTION, statement="料堆已覆盖𰻞，等待复查")
    model = assemble(RECORD, sample.case(inspection=visit), templates)
    with pytest.raises(GlyphMissing) as caught:
        render(model, {}, no_photo)
    assert caught.value.characters == "𰻞"
    assert "料堆已覆盖𰻞" in caught.value.happened


def test_that_a_character_without_a_glyph_in_a_remark_of_the_party_is_refused(templates):
    given = sample.signed()
    given["party"] = replace(given["party"], opinion="属实😀")
    with pytest.raises(GlyphMissing):
        render(assemble(RECORD, sample.case(), templates), given, no_photo)


def test_that_a_photo_leaves_its_metadata_behind(templates, look, tmp_path):
    pdf = render(assemble(PHOTOS, sample.case(), templates), {}, look).pdf
    assert b"ExifMakerThatMustNotLeak" in look(f"{1:064x}").read_bytes()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        pictures = [
            one
            for one in document.objects
            if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image"
        ]
        assert len(pictures) == 3
        assert all(b"ExifMaker" not in one.read_raw_bytes() for one in pictures)


def test_that_a_picture_without_metadata_is_the_same_picture(look):
    from PIL import Image, ImageChops

    data = look(f"{2:064x}").read_bytes()
    before, after = Image.open(io.BytesIO(data)), Image.open(io.BytesIO(without_metadata(data)))
    assert not after.getexif()
    assert ImageChops.difference(before, after).getbbox() is None


def test_that_a_rendition_that_cannot_be_read_is_refused_with_a_sentence(templates, tmp_path):
    (tmp_path / "broken.jpg").write_bytes(b"no picture")
    model = assemble(PHOTOS, sample.case(), templates)
    for path in (tmp_path / "broken.jpg", tmp_path / "missing.jpg"):
        with pytest.raises(KnownError) as caught:
            render(model, {}, lambda _sha256, path=path: path)
        assert path.name in caught.value.happened


def test_that_the_header_of_a_table_is_repeated_and_no_row_is_lost(templates):
    rows = tuple((str(at), f"第{at}行的内容" * 6) for at in range(1, 41))
    table = DataTable((Column("序号", 160), Column("内容标题", 1400)), rows)
    pages = sample.read_text(render(with_blocks(templates, table), {}, no_photo).pdf)
    assert len(pages) > 2
    assert all(page.startswith("序号内容标题") for page in pages)
    assert [f"{at}第{at}行的内容" in "".join(pages) for at in range(1, 41)] == [True] * 40


def test_that_a_row_taller_than_a_page_goes_on_over_the_next_ones(templates):
    long = "工地北侧砂石料堆未覆盖，" * 200
    table = DataTable((Column("序", 160), Column("内容", 500)), (("1", long),))
    pages = sample.read_text(render(with_blocks(templates, table), {}, no_photo).pdf)
    body = "".join(re.sub(r"^序内容1?|第\d+页共\d+页$", "", page) for page in pages)
    assert body == long


@pytest.mark.parametrize("lines", range(14, 24))
def test_that_signatures_are_never_alone_on_a_page(templates, lines):
    block = SignatureBlock((SignatureLine(SignatureSlot("party", SignerRole.PARTY, "签名：")),) * 3)
    text = "检查" * (14 * lines - 1)
    *_, last = sample.read_text(
        render(with_blocks(templates, Paragraph(text, keep_with_next=True), block), {}, no_photo).pdf
    )
    assert last.index("签名：") >= 40


@pytest.mark.parametrize("lines", range(17, 23))
def test_that_a_heading_stays_with_its_text(templates, lines):
    model = with_blocks(
        templates, Paragraph("检查" * (14 * lines - 1)), Heading("一、标题"), Paragraph("正文" * 60)
    )
    pages = sample.read_text(render(model, {}, no_photo).pdf)
    assert [page for page in pages if re.search(r"标题(第\d+页共\d+页)?$", page)] == []


def test_that_pages_are_numbered_of_how_many(templates, look):
    pages = sample.read_text(render(assemble(NOTICE, sample.long_case(), templates), {}, look).pdf)
    assert [f"第{at}页共{len(pages)}页" in page for at, page in enumerate(pages, 1)] == [True] * len(pages)


def test_that_a_page_of_the_official_layout_holds_22_lines_of_28_characters(templates):
    rendered = render(with_blocks(templates, Paragraph("检" * (28 * 22 - 2) + "查")), {}, no_photo)
    first, second = sample.read_text(rendered.pdf)
    assert first.startswith("检" * (28 * 20 - 2))
    assert rendered.pages == 2
    assert render(with_blocks(templates, Paragraph("检" * (28 * 22 - 2))), {}, no_photo).pages == 1
    assert second.endswith("查第2页共2页")


def test_that_ink_adds_no_text_and_stays_on_every_page(templates, look):
    model = assemble(RECORD, sample.long_case(), templates)
    blank, inked = (render(model, given, look) for given in ({}, sample.signed()))
    assert blank.pages == inked.pages
    with pikepdf.open(io.BytesIO(inked.pdf)) as document:
        forms = [
            [name for name in page.Resources.get("/XObject", {}) if "ink" in name] for page in document.pages
        ]
    assert [bool(names) for names in forms] == [True] * inked.pages


def test_that_a_refusal_is_noted_with_reason_witness_and_recording(templates):
    pages = sample.read_text(
        render(assemble(RECORD, sample.case(), templates), sample.refused(), no_photo).pdf
    )
    text = "".join(pages)
    assert "项目经理孙立军拒绝在本笔录上签名，理由：认为料堆属临时堆放，对检查记录的事实有异议。" in text
    assert "对检查记录的事实有异议。见证人：周宁。现场音像记录：记录仪03号20261118_1126。" in text
    assert all("（拒绝签名）" in page for page in pages)
    assert "见证人（签名）：" in text


def test_that_a_refusal_without_a_witness_names_none(templates):
    given = sample.refused()
    given["party"] = replace(given["party"], witness_name="")
    del given["witness"]
    text = "".join(sample.read_text(render(assemble(RECORD, sample.case(), templates), given, no_photo).pdf))
    assert "见证人" not in text
    assert "现场音像记录" in text


def test_that_two_photos_share_a_page_and_an_odd_one_is_followed_by_blank_below(templates, look):
    rendered = render(assemble(PHOTOS, sample.case(), templates), {}, look)
    first, second = sample.read_text(rendered.pdf)
    assert first.count("照片编号") == 2
    assert second.count("照片编号") == 1
    assert "（以下空白）" in second


def test_that_the_file_says_what_it_is(templates):
    with pikepdf.open(
        io.BytesIO(render(assemble(NOTICE, sample.case(), templates), {}, no_photo).pdf)
    ) as document:
        info = {key: str(document.docinfo[key]) for key in ("/Title", "/Author", "/Subject", "/Creator")}
        assert str(document.Root.Lang) == "zh-CN"
    assert info == {
        "/Title": "责令限期整改通知书 示环限改字〔2026〕24号",
        "/Author": "示例市生态环境局",
        "/Subject": "示环限改字〔2026〕24号",
        "/Creator": "现场执法检查",
    }


def test_that_no_stream_is_blown_up_by_ascii85(templates, look):
    assert b"ASCII85" not in render(assemble(PHOTOS, sample.case(), templates), {}, look).pdf


def test_that_no_kangxi_radical_is_read_back(templates, look):
    text = "".join(sample.read_text(render(assemble(NOTICE, sample.case(), templates), {}, look).pdf))
    assert re.findall(r"[\u2e80-\u2fdf]", text) == []


def test_that_a_name_beyond_the_basic_plane_is_copied_out_as_it_is(templates):
    name = "当事人：示例𫚭水产有限公司，联系人：王𬱖。"
    pdf = render(with_blocks(templates, Paragraph(name)), {}, no_photo).pdf
    assert name in "".join(sample.read_text(pdf))
