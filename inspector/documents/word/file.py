"""A whole Word file: page, headers and footers, what it says about itself, and bytes that depend on the model alone."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.rel import Relationships
from docx.shared import Pt
from docx.text.paragraph import Paragraph

from inspector.documents.model import Layout, Place, ReportModel
from inspector.documents.typeset.compose import Composer as PageComposer
from inspector.documents.typeset.file import CREATOR
from inspector.documents.typeset.photo import PhotoPiece
from inspector.documents.typeset.signature import Ink
from inspector.documents.typeset.style import MM, PAGES, Page
from inspector.documents.word.composing import Composer
from inspector.documents.word.forms import Forms
from inspector.documents.word.pad import Pad
from inspector.documents.word.shaping import element, write, write_field
from inspector.documents.word.signing import write_slot
from inspector.documents.word.styles import FOOT_SLOTS, PAGE_LABEL, define_styles
from inspector.domain.document import Signature

_OF_DOCUMENT = (RELATIONSHIP_TYPE.STYLES, RELATIONSHIP_TYPE.SETTINGS)
_OF_PACKAGE = (RELATIONSHIP_TYPE.OFFICE_DOCUMENT, RELATIONSHIP_TYPE.CORE_PROPERTIES)
_FIELDS = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
_FIELD_OR_TEXT = re.compile(r"\{pages?\}|[^{]+")
_OLDEST = (1980, 1, 1, 0, 0, 0)
"""The first moment that a ZIP file can tell."""

_UNIX, _WORD = 3, "http://schemas.microsoft.com/office/word"


def write_file(
    model: ReportModel, signatures: Mapping[str, Signature], photo_path: Callable[[str], Path]
) -> bytes:
    """The bytes of the file."""
    page, ink = PAGES[model.layout], Ink(signatures, model.absences)
    document, two_sided = docx.Document(), model.layout is Layout.OFFICIAL
    _strip(document)
    _set_up(document, two_sided)
    define_styles(document, page)
    pad = Pad(document)
    forms = Forms(pad, page, ink, photo_path, _picture_heights(model, page, ink, photo_path))
    Composer(pad, forms).write(model.blocks)
    _lay_out(document, page, two_sided)
    _write_header(document, model.header, two_sided)
    _write_footers(document, model, ink, two_sided)
    _describe(document, model)
    return _packed(document)


def _picture_heights(
    model: ReportModel, page: Page, ink: Ink, photo_path: Callable[[str], Path]
) -> Iterator[float]:
    """Points of height of each picture on the printed page; laid out with the first that is asked for."""
    for piece in PageComposer(page, ink, photo_path).pieces(model.blocks):
        if isinstance(piece, PhotoPiece):
            yield piece.picture_height


def _strip(document: Document) -> None:
    """What the template brings along and nothing here needs: a thumbnail, a theme, lists, metadata of its maker."""
    _keep_only(document.part.rels, _OF_DOCUMENT)
    _keep_only(document.part.package.rels, _OF_PACKAGE)


def _keep_only(relations: Relationships, wanted: tuple[str, ...]) -> None:
    for name in [name for name, one in relations.items() if one.reltype not in wanted]:
        del relations[name]


def _set_up(document: Document, two_sided: bool) -> None:
    """The settings, in the order of the schema; a file that names no mode is shown as Word 2007 would."""
    settings, compatible = document.settings.element, element("compat")
    for old in list(settings):
        settings.remove(old)
    compatible.append(element("compatSetting", name="compatibilityMode", uri=_WORD, val=15))
    settings.append(element("zoom", percent=100))
    if two_sided:
        settings.append(element("evenAndOddHeaders"))
    settings.append(element("characterSpacingControl", val="compressPunctuation"))
    settings.append(compatible)
    settings.append(element("themeFontLang", val="en-US", eastAsia="zh-CN"))


def _lay_out(document: Document, page: Page, two_sided: bool) -> None:
    """A4 with the margins of the layout; the first page has no running head."""
    section = document.sections[0]
    section.page_width, section.page_height = Pt(page.width), Pt(page.height)
    section.top_margin, section.bottom_margin = Pt(page.top), Pt(page.bottom)
    section.left_margin, section.right_margin = Pt(page.left), Pt(page.right)
    section.header_distance = Pt(page.top - 10 * MM)
    section.footer_distance = Pt(page.bottom - 13 * MM if two_sided else 8 * MM)
    section.different_first_page_header_footer = True


def _write_header(document: Document, text: str, two_sided: bool) -> None:
    section = document.sections[0]
    for header in (section.header, section.even_page_header) if two_sided and text else (section.header,):
        header.is_linked_to_previous = not text
        if text:
            write(header.paragraphs[0], text)


def _write_footers(document: Document, model: ReportModel, ink: Ink, two_sided: bool) -> None:
    section = document.sections[0]
    for footer in (section.first_page_footer, section.footer):
        footer.is_linked_to_previous = False
        (first,) = footer.paragraphs
        if model.footer.slots and not two_sided:
            _write_slots(first, model, ink)
            first = footer.add_paragraph()
        _write_label(first, model.footer.page_label, Place.RIGHT if two_sided else Place.CENTRE)
    if two_sided:
        section.even_page_footer.is_linked_to_previous = False
        _write_label(section.even_page_footer.paragraphs[0], model.footer.page_label, Place.LEFT)


def _write_slots(paragraph: Paragraph, model: ReportModel, ink: Ink) -> None:
    """All slots of the page-by-page signature side by side."""
    paragraph._p.style = FOOT_SLOTS
    for slot in model.footer.slots:
        write_slot(paragraph, slot, ink)
        write(paragraph, "　")


def _write_label(paragraph: Paragraph, label: str, place: Place) -> None:
    paragraph._p.style = PAGE_LABEL[place]
    for part in _FIELD_OR_TEXT.findall(label):
        if part in _FIELDS:
            write_field(paragraph, _FIELDS[part])
        else:
            write(paragraph, part)


def _describe(document: Document, model: ReportModel) -> None:
    """What the file says about itself; no dates, which would be those of the copy."""
    said = document.core_properties
    for old in list(said._element):
        said._element.remove(old)
    said.title, said.author, said.subject = (
        f"{model.title} {model.number}".strip(),
        model.author,
        model.subject,
    )
    said.language, said.last_modified_by = "zh-CN", CREATOR


def _packed(document: Document) -> bytes:
    """The file with the time of day left out of its ZIP directory."""
    raw, fixed = io.BytesIO(), io.BytesIO()
    document.save(raw)
    with zipfile.ZipFile(raw) as source, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, _OLDEST)
            entry.create_system = _UNIX
            target.writestr(entry, source.read(name), zipfile.ZIP_DEFLATED)
    return fixed.getvalue()
