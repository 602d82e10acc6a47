"""Pages of finished files under one cover: pypdf carries them over, reportlab draws what stands on top."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from itertools import groupby

from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.errors import PyPdfError
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DecodedStreamObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    NumberObject,
    TextStringObject,
)
from reportlab.pdfgen.canvas import Canvas

from inspector.documents.binding import Part, Side
from inspector.documents.model import Layout, Place
from inspector.documents.typeset.file import CREATOR, new_canvas
from inspector.documents.typeset.paragraph import lay
from inspector.documents.typeset.style import MM, PAGES, SIZE_4, SIZE_SMALL_4, Page, Style
from inspector.errors import KnownError
from inspector.fonts import FontRole

BLANK = "（此页空白）"
_BESIDE, _ABOVE = 15 * MM, 10 * MM
"""From the number to the outer and the upper edge of the paper."""

_Matrix = tuple[float, float, float, float, float, float]
_UNMOVED: _Matrix = (1, 0, 0, 1, 0, 0)


def opened(part: Part) -> PdfReader:
    """Raises KnownError for anything but a PDF with pages."""
    try:
        reader = PdfReader(io.BytesIO(part.pdf), strict=True)
        if len(reader.pages):
            return reader
    except (PyPdfError, ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise _unreadable(part) from error
    raise _unreadable(part)


def _unreadable(part: Part) -> KnownError:
    return KnownError(
        f"《{part.title}》的文件读不出来，案卷没有装订。", "各份文书都没有改动。", "请核验这份文书后再试。"
    )


def write_bound(
    parts: Sequence[Part],
    readers: Sequence[PdfReader],
    sides: Sequence[Side],
    duplex: bool,
    title: str,
    author: str,
) -> bytes:
    """The bytes of the whole file. Photos that several documents hold stand in it once."""
    said = readers[0].metadata if readers else None
    writer = _new_writer(title or (said and said.title) or "", author or (said and said.author) or "")
    for side, over in zip(sides, _overlay(sides, duplex).pages, strict=True):
        if side.page is None:
            writer.add_page(over)
        else:
            _add_page(writer, readers[side.part].pages[side.page], over if side.number else None)
    _add_outline(writer, parts, sides)
    _label_pages(writer, parts, sides)
    writer.compress_identical_objects()
    _tell_subsets_apart(writer)
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


def _new_writer(title: str, author: str) -> PdfWriter:
    writer = PdfWriter()
    writer.pdf_header = "%PDF-1.4"
    writer.add_metadata({"/Title": title, "/Author": author, "/Creator": CREATOR, "/Producer": CREATOR})
    root = writer.root_object
    root[NameObject("/Lang")] = TextStringObject("zh-CN")
    root[NameObject("/ViewerPreferences")] = _dictionary({"/DisplayDocTitle": BooleanObject(True)})
    writer.page_mode = "/UseOutlines"
    return writer


def _add_outline(writer: PdfWriter, parts: Sequence[Part], sides: Sequence[Side]) -> None:
    at = 0
    for part, group in groupby(sides, key=lambda side: side.part):
        writer.add_outline_item(title=parts[part].title, page_number=at)
        at += len(list(group))


def _label_pages(writer: PdfWriter, parts: Sequence[Part], sides: Sequence[Side]) -> None:
    """A reader shows the numbers that are printed; before them, the title of what stands there."""
    ranges = ArrayObject()
    for at, side in enumerate(sides):
        if side.number == 1:
            ranges.extend((NumberObject(at), _dictionary({"/S": NameObject("/D")})))
        elif not side.number:
            said = TextStringObject(parts[side.part].title)
            ranges.extend((NumberObject(at), _dictionary({"/P": said})))
    writer.root_object[NameObject("/PageLabels")] = writer._add_object(_dictionary({"/Nums": ranges}))


def _tell_subsets_apart(writer: PdfWriter) -> None:
    """Every document calls its first subset of a font AAAAAA; a printer may take two of one name for the same font.

    A subset has a tag of its own (PDF 32000-1:2008, 9.6.4).
    """
    fonts = [one for one in writer._objects if isinstance(one, DictionaryObject) and "/FontDescriptor" in one]
    for at, font in enumerate(fonts):
        _, plus, name = str(font["/BaseFont"]).partition("+")
        if plus:
            own = NameObject(f"/{_tag(at)}+{name}")
            font[NameObject("/BaseFont")] = _dictionary_of(font, "/FontDescriptor")[
                NameObject("/FontName")
            ] = own


def _tag(number: int) -> str:
    """Six capital letters."""
    return "".join(chr(ord("A") + number // 26**place % 26) for place in reversed(range(6)))


# -------------------------------------------------------------------------------------------- what stands on the pages


def _overlay(sides: Sequence[Side], duplex: bool) -> PdfReader:
    """A file of as many pages with the numbers and the marks of blank pages alone: one subset of each font for all."""
    page, stream = PAGES[Layout.FORM], io.BytesIO()
    canvas = new_canvas(stream, page, "", "", "")
    for side in sides:
        if side.number:
            _stamp(canvas, page, side.number, duplex and side.number % 2 == 0)
        if side.page is None:
            _mark_blank(canvas, page)
        canvas.showPage()
    canvas.save()
    return PdfReader(stream)


def _stamp(canvas: Canvas, page: Page, number: int, at_left: bool) -> None:
    style = Style(FontRole.SONG, SIZE_SMALL_4, SIZE_SMALL_4, Place.LEFT if at_left else Place.RIGHT)
    lay(str(number), style, page.width - 2 * _BESIDE).draw(canvas, _BESIDE, page.height - _ABOVE)


def _mark_blank(canvas: Canvas, page: Page) -> None:
    style = Style(FontRole.FANG, SIZE_4, SIZE_4, Place.CENTRE)
    lay(BLANK, style, page.text_width).draw(canvas, page.left, page.height / 2)


def _add_page(writer: PdfWriter, original: PageObject, over: PageObject | None) -> None:
    """The page without what can be clicked or signed on it; what that showed is drawn, then what comes over it."""
    page = writer.add_page(original, excluded_keys=("/Annots",))
    drawn = list(_appearances(original, writer))
    if over is not None:
        drawn.append((_as_form(over, writer), _UNMOVED))
    if drawn:
        _draw_over(writer, page, drawn)


def _as_form(page: PageObject, writer: PdfWriter) -> IndirectObject:
    """The page as something that can be drawn on another one."""
    form, contents = DecodedStreamObject(), page.get_contents()
    form.set_data(contents.get_data() if contents is not None else b"")
    form[NameObject("/Type")] = NameObject("/XObject")
    form[NameObject("/Subtype")] = NameObject("/Form")
    form[NameObject("/BBox")] = page.mediabox.clone(writer)
    form[NameObject("/Resources")] = _dictionary_of(page, "/Resources").clone(writer)
    return writer._add_object(form)


def _appearances(page: PageObject, writer: PdfWriter) -> Iterator[tuple[IndirectObject, _Matrix]]:
    """What the annotations of the page show: signatures with their ink, the seal."""
    for annotation in page.annotations or ():
        one = annotation.get_object()
        assert isinstance(one, DictionaryObject)
        states = _dictionary_of(one, "/AP")
        form = _dictionary_of(states, "/N")
        if "/BBox" in form:
            placed = _placed(_corners(form["/BBox"]), _corners(one["/Rect"]))
            yield _reference(states, "/N").clone(writer), placed


def _reference(holder: DictionaryObject, name: str) -> IndirectObject:
    """A stream is never held directly."""
    found = holder.raw_get(name)
    assert isinstance(found, IndirectObject)
    return found


def _placed(box: list[float], place: list[float]) -> _Matrix:
    """From the box of an appearance to its rectangle on the page (PDF 32000-1:2008, 12.5.5)."""
    wide, high = box[2] - box[0], box[3] - box[1]
    across = (place[2] - place[0]) / wide if wide else 1.0
    up = (place[3] - place[1]) / high if high else 1.0
    return across, 0, 0, up, place[0] - box[0] * across, place[1] - box[1] * up


def _draw_over(writer: PdfWriter, page: PageObject, drawn: Sequence[tuple[IndirectObject, _Matrix]]) -> None:
    """Draw the forms over the page. Its own contents are shut between q and Q, else untouched."""
    resources = DictionaryObject(_dictionary_of(page, "/Resources"))
    forms = DictionaryObject(_dictionary_of(resources, "/XObject"))
    commands = ["Q"]
    for at, (form, matrix) in enumerate(drawn):
        forms[NameObject(f"/Bound{at}")] = form
        commands.append(f"q {' '.join(f'{value:.6g}' for value in matrix)} cm /Bound{at} Do Q")
    resources[NameObject("/XObject")] = forms
    page[NameObject("/Resources")] = resources
    own = page.raw_get("/Contents")
    streams = list(own.get_object()) if isinstance(own.get_object(), ArrayObject) else [own]
    page[NameObject("/Contents")] = ArrayObject(
        [_stream(writer, "q"), *streams, _stream(writer, "\n".join(commands))]
    )


def _stream(writer: PdfWriter, commands: str) -> IndirectObject:
    stream = DecodedStreamObject()
    stream.set_data(commands.encode() + b"\n")
    return writer._add_object(stream)


def _dictionary(entries: dict[str, object]) -> DictionaryObject:
    return DictionaryObject({NameObject(name): value for name, value in entries.items()})


def _dictionary_of(holder: DictionaryObject, name: str) -> DictionaryObject:
    """The dictionary under this name, an empty one where there is none."""
    found = holder.get(name)
    value = found.get_object() if found is not None else None
    return value if isinstance(value, DictionaryObject) else DictionaryObject()


def _corners(values: object) -> list[float]:
    """Left, bottom, right, top of a rectangle, which may be told by any two of its corners."""
    assert isinstance(values, ArrayObject)
    x, y, far_x, far_y = (float(value) for value in values)
    return [min(x, far_x), min(y, far_y), max(x, far_x), max(y, far_y)]
