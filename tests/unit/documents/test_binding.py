from __future__ import annotations

import io
from contextlib import closing
from functools import cache

import pikepdf
import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from inspector.documents.binding import Part, bind, count_pages, page_plan
from inspector.documents.model import (
    Absences,
    Footer,
    Layout,
    Masthead,
    PageBreak,
    Paragraph,
    Remark,
    ReportModel,
)
from inspector.documents.render import render
from inspector.documents.typeset.style import MM
from inspector.domain.document import DocumentKind
from inspector.errors import KnownError
from tests.unit.documents import sample

COVER, CONTENTS, RECORD, ORDER, PROOF = (
    DocumentKind.FILE_COVER,
    DocumentKind.FILE_CONTENTS,
    DocumentKind.SITE_RECORD,
    DocumentKind.RECTIFICATION_ORDER,
    DocumentKind.SERVICE_PROOF,
)
COUNTS = st.lists(st.integers(1, 30), max_size=12)
A_MARK = Remark("", ())


@cache
def pdf(title: str, pages: int) -> bytes:
    """A document of ours with so many pages."""
    texts = [Paragraph(f"《{title}》第{at}页：PM₂.₅与CODcr均未超标，堃䶮。") for at in range(1, pages + 1)]
    broken = [block for text in texts for block in (text, PageBreak())][:-1]
    model = ReportModel(
        ORDER,
        title,
        "",
        author="示例市生态环境局",
        subject="",
        layout=Layout.FORM,
        footer=Footer("第{page}页　共{pages}页"),
        blocks=(Masthead("示例市生态环境局", title), *broken),
        absences=Absences(A_MARK, A_MARK),
    )
    return render(model, {}, lambda sha256: None).pdf


def part(title: str, pages: int, kind: DocumentKind = ORDER) -> Part:
    return Part(title, pdf(title, pages), kind)


PARTS = (
    part("卷宗封面", 1, COVER),
    part("卷内目录", 1, CONTENTS),
    part("现场检查（勘察）笔录", 3, RECORD),
    part("责令改正违法行为决定书", 2),
    part("送达回证", 1, PROOF),
)


def where(page: bytes, text: str, at: int) -> tuple[float, float]:
    """Left and top edge of the last place where the text stands on the page, from the upper left corner, in mm."""
    with closing(pypdfium2.PdfDocument(page)) as document:
        shown = document[at].get_textpage()
        whole = shown.get_text_range()
        left, _, _, top = shown.get_charbox(whole.rindex(text))
        return left / MM, (document[at].get_height() - top) / MM


# ------------------------------------------------------------------------------------------------------ the numbers


@given(COUNTS)
def test_that_on_one_side_every_page_has_the_number_after_the_one_before(counts):
    firsts = page_plan(counts, duplex=False)
    assert [*firsts, 1 + sum(counts)] == [1 + sum(counts[:at]) for at in range(len(counts) + 1)]


@given(COUNTS)
def test_that_on_two_sides_every_document_begins_on_a_front_and_no_sheet_is_wasted(counts):
    firsts = page_plan(counts, duplex=True)
    assert all(first % 2 for first in firsts)
    for first, count, after in zip(firsts, counts, firsts[1:], strict=False):
        assert 0 <= after - (first + count) <= 1


@pytest.mark.parametrize("duplex", [False, True])
def test_that_every_document_begins_where_the_plan_says(duplex):
    bound = bind(PARTS, duplex)
    with closing(pypdfium2.PdfDocument(bound.pdf)) as document:
        labels = {document.get_page_label(at): at for at in range(bound.pages)}
        assert len(document) == bound.pages
    lines = sample.read_text(bound.pdf)
    counted = PARTS[2:]
    for one, first in zip(counted, page_plan([count_pages(each) for each in counted], duplex), strict=True):
        assert one.title in lines[labels[str(first)]]
        assert lines[labels[str(first)]].endswith(str(first))


def test_that_the_number_stands_at_the_upper_right_of_fronts_and_the_upper_left_of_backs():
    bound = bind(PARTS, duplex=True)
    x, y = where(bound.pdf, "1", 4)
    assert (185 < x < 200, 8 < y < 16) == (True, True)
    x, y = where(bound.pdf, "2", 5)
    assert (10 < x < 25, 8 < y < 16) == (True, True)


def test_that_printed_on_one_side_the_number_never_stands_at_the_binding():
    bound = bind(PARTS, duplex=False)
    assert all(where(bound.pdf, str(number), number + 1)[0] > 185 for number in range(1, 7))


# ------------------------------------------------------------------------------------------------------- the pages


@pytest.mark.parametrize("duplex", [False, True])
def test_that_every_page_says_what_its_document_says_and_its_number(duplex):
    expected, number = [], 0
    for one in PARTS:
        pages = sample.read_text(one.pdf)
        for text in pages + ["（此页空白）"] * (duplex and len(pages) % 2):
            number += not one.is_front
            expected.append((text, "" if one.is_front else str(number)))
    found = sample.read_text(bind(PARTS, duplex).pdf)
    # A blank page is drawn in one go, the number first.
    assert [
        text in (said + stamp, stamp + said) for text, (said, stamp) in zip(found, expected, strict=True)
    ] == [True] * len(expected)


def test_that_the_contents_of_the_pages_are_not_typeset_again():
    reader = PdfReader(io.BytesIO(bind(PARTS, duplex=False).pdf))
    original = PdfReader(io.BytesIO(PARTS[2].pdf)).pages[1]["/Contents"].get_object().get_data()
    streams = [one.get_object().get_data() for one in reader.pages[3]["/Contents"]]
    assert streams[0] == b"q\n"
    assert streams[1] == original
    assert streams[2].startswith(b"Q\n")


@pytest.mark.parametrize("box", [[0, 0, 10, 10], [0, 10, 10, 0]], ids=["usual", "other corners"])
def test_that_what_a_signature_shows_stays_on_the_page_without_the_signature(box):
    bound = bind([Part("签名副本", with_widget(pdf("决定书", 1), box), ORDER)], duplex=False)
    with pikepdf.open(io.BytesIO(bound.pdf)) as document:
        assert "/Annots" not in document.pages[0]
        assert "/AcroForm" not in document.Root
    with closing(pypdfium2.PdfDocument(bound.pdf)) as document:
        picture = document[0].render(scale=1).to_pil()
    assert picture.getpixel((120, 842 - 110)) == (255, 0, 0)
    assert picture.getpixel((120, 842 - 130)) == (255, 255, 255)
    assert picture.getpixel((90, 842 - 110)) == (255, 255, 255)


def with_widget(file: bytes, box: list[int]) -> bytes:
    """The file with a signature field on 40 points at (100, 100), the lower half of it red."""
    with pikepdf.open(io.BytesIO(file)) as document:
        form = document.make_stream(b"1 0 0 rg 0 0 10 5 re f")
        form.Type, form.Subtype, form.BBox = pikepdf.Name.XObject, pikepdf.Name.Form, box
        widget = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Widget,
            FT=pikepdf.Name.Sig,
            T="officer-1",
            Rect=[100, 100, 140, 140],
            AP=pikepdf.Dictionary(N=form),
        )
        document.pages[0].Annots = pikepdf.Array([document.make_indirect(widget)])
        document.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([document.pages[0].Annots[0]]))
        target = io.BytesIO()
        document.save(target)
    return target.getvalue()


# ---------------------------------------------------------------------------------------------------- the whole file


def test_that_the_outline_leads_to_every_document():
    reader = PdfReader(io.BytesIO(bind(PARTS, duplex=True).pdf))
    found = [(one.title, reader.get_destination_page_number(one)) for one in reader.outline]
    assert found == [
        (PARTS[0].title, 0),
        (PARTS[1].title, 2),
        (PARTS[2].title, 4),
        (PARTS[3].title, 8),
        (PARTS[4].title, 10),
    ]


def test_that_the_file_says_what_it_is():
    bound = bind(PARTS, duplex=False, title="示例建筑工程有限公司案卷", author="示例市生态环境局")
    with pikepdf.open(io.BytesIO(bound.pdf)) as document:
        assert str(document.docinfo["/Title"]) == "示例建筑工程有限公司案卷"
        assert str(document.docinfo["/Author"]) == "示例市生态环境局"
        assert str(document.Root.Lang) == "zh-CN"
        assert str(document.Root.PageMode) == "/UseOutlines"


def test_that_the_same_documents_give_the_same_bytes():
    assert bind(PARTS, duplex=True) == bind(PARTS, duplex=True)


def test_that_a_photo_in_two_documents_stands_in_the_file_once_and_no_two_fonts_have_one_name(tmp_path):
    from inspector.documents.assemble import assemble, load_templates
    from inspector.paths import bundled

    look = sample.renditions(tmp_path, 3)
    report = assemble(DocumentKind.PHOTO_EVIDENCE, sample.case(), load_templates(bundled("data/documents")))
    photos = Part("照片", render(report, {}, look).pdf, DocumentKind.PHOTO_EVIDENCE)
    bound = bind([*PARTS, photos, photos], duplex=True)
    with pikepdf.open(io.BytesIO(bound.pdf)) as document:
        things = [one for one in document.objects if isinstance(one, pikepdf.Dictionary | pikepdf.Stream)]
        images = [one for one in things if one.get("/Subtype") == "/Image"]
        names = [str(one.BaseFont) for one in things if one.get("/Type") == "/Font"]
        assert len(images) == 3
        assert len(names) == len(set(names))
        assert not any("Helvetica" in name for name in names)


@pytest.mark.parametrize(
    "file", [b"", b"not a PDF", pdf("决定书", 1)[:200]], ids=["empty", "other", "cut off"]
)
def test_that_a_damaged_document_stops_the_binding_and_is_named(file):
    with pytest.raises(KnownError, match="《决定书》的文件读不出来"):
        bind([PARTS[0], Part("决定书", file, ORDER)], duplex=False)
