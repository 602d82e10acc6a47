"""The styles of a file: our page layout in Word's terms, so that the office can restyle a copy at one place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from inspector.documents.model import Place
from inspector.documents.typeset.style import (
    MM,
    SIZE_2,
    SIZE_4,
    SIZE_5,
    SIZE_SMALL_5,
    Page,
    Style,
)
from inspector.documents.word.shaping import element, twips
from inspector.fonts import FontRole

FONTS = {
    FontRole.SONG: "宋体",
    FontRole.SONG_TITLE: "宋体",
    FontRole.HEI: "黑体",
    FontRole.HEI_BOLD: "黑体",
    FontRole.KAI: "楷体",
    FontRole.FANG: "仿宋",
}
"""What every office has. 小标宋 is rarely there: bold Song stands in for it."""

BETWEEN = 6.0
"""Points around a table and under a title."""

LETTERHEAD, TITLE, COLUMN, PICTURE = "Letterhead", "Title", "CellTitle", "Picture"
SIGNING, SIGNING_DAY, SIGNED_CELL = "Signing", "SigningDay", "CellSigned"
FOOT_SLOTS, HEADER = "FootSigned", "Header"
PAGE_LABEL = {Place.CENTRE: "Footer", Place.RIGHT: "FooterOdd", Place.LEFT: "FooterEven"}
BODY = {Place.INDENT: "Normal", Place.LEFT: "BodyLeft", Place.CENTRE: "BodyCentre", Place.RIGHT: "BodyRight"}
CELL = {Place.INDENT: "Cell", Place.LEFT: "Cell", Place.CENTRE: "CellCentre", Place.RIGHT: "CellRight"}


_PLACES = {Place.INDENT: "both", Place.LEFT: "both", Place.CENTRE: "center", Place.RIGHT: "right"}


def heading(level: int) -> str:
    return f"Heading{level}"


@dataclass(frozen=True)
class _Named:
    """A style: what the office calls it, how it looks, points after it and at its sides, its level in the outline."""

    id: str
    name: str
    look: Style
    after: float = 0.0
    inset: float = 0.0
    level: int = 0
    keep_with_next: bool = False
    ragged: bool = False


def define_styles(document: Document, page: Page) -> None:
    """Our styles in place of those of the template."""
    styles = document.styles.element
    for old in list(styles):
        styles.remove(old)
    styles.append(_defaults(page.body))
    for one in _styles(page):
        styles.append(_style(one))


def _styles(page: Page) -> Iterator[_Named]:
    body, cell = page.body, page.cell
    loose = replace(body, indent=0, place=Place.LEFT)
    yield _Named(BODY[Place.INDENT], "Normal", body)
    yield _Named(BODY[Place.LEFT], "正文顶格", loose)
    yield _Named(BODY[Place.CENTRE], "正文居中", replace(loose, place=Place.CENTRE))
    yield _Named(BODY[Place.RIGHT], "正文居右", replace(loose, place=Place.RIGHT))
    for level, role in enumerate((FontRole.HEI, FontRole.KAI, FontRole.FANG, FontRole.FANG), 1):
        yield _Named(
            heading(level), f"heading {level}", replace(body, role=role), level=level, keep_with_next=True
        )
    title = Style(FontRole.SONG_TITLE, SIZE_2, 34.0, Place.CENTRE)
    yield _Named(LETTERHEAD, "机关名称", page.letterhead, keep_with_next=True)
    yield _Named(TITLE, "Title", title, BETWEEN, keep_with_next=True)
    yield _Named(CELL[Place.LEFT], "表格文字", cell, ragged=True)
    yield _Named(CELL[Place.CENTRE], "表格居中", replace(cell, place=Place.CENTRE))
    yield _Named(CELL[Place.RIGHT], "表格居右", replace(cell, place=Place.RIGHT))
    yield _Named(COLUMN, "表格栏目", replace(cell, role=FontRole.HEI, place=Place.CENTRE))
    yield _Named(SIGNED_CELL, "表格签名", replace(cell, leading=11 * MM, place=Place.RIGHT))
    signing = Style(FontRole.FANG, SIZE_5, 16.0)
    yield _Named(SIGNING, "签名行", signing, ragged=True)
    yield _Named(SIGNING_DAY, "签名日期", replace(signing, place=Place.RIGHT))
    yield _Named(PICTURE, "图片", Style(FontRole.FANG, SIZE_5, 0.0, Place.CENTRE), keep_with_next=True)
    yield _Named(HEADER, "header", Style(FontRole.SONG, SIZE_SMALL_5, 12.0, Place.RIGHT))
    yield _Named(PAGE_LABEL[Place.CENTRE], "footer", Style(FontRole.SONG, SIZE_SMALL_5, 14.0, Place.CENTRE))
    outer = Style(FontRole.SONG, SIZE_4, 20.0, Place.RIGHT)
    yield _Named(PAGE_LABEL[Place.RIGHT], "页码（单页）", outer, inset=SIZE_4)
    yield _Named(PAGE_LABEL[Place.LEFT], "页码（双页）", replace(outer, place=Place.LEFT), inset=SIZE_4)
    yield _Named(FOOT_SLOTS, "逐页签名", Style(FontRole.FANG, SIZE_5, 22.0))


def _defaults(body: Style) -> BaseOxmlElement:
    made, runs = element("docDefaults"), element("rPrDefault")
    font = _font(body)
    font.append(element("lang", val="en-US", eastAsia="zh-CN", bidi="ar-SA"))
    runs.append(font)
    made.append(runs)
    made.append(element("pPrDefault"))
    return made


def _style(named: _Named) -> BaseOxmlElement:
    made = element("style", type="paragraph", styleId=named.id)
    if named.id == BODY[Place.INDENT]:
        made.set(qn("w:default"), "1")
    made.append(element("name", val=named.name))
    made.append(element("qFormat"))
    shape = element("pPr")
    for child in _shape(named):
        shape.append(child)
    made.append(shape)
    made.append(_font(named.look))
    return made


def _shape(named: _Named) -> Iterator[BaseOxmlElement]:
    """The children of a `pPr`, in the order that the schema wants."""
    look = named.look
    if named.keep_with_next:
        yield element("keepNext")
    if named.id == HEADER:
        yield _rule_below()
    # Punctuation in the margin and blanks between Chinese and figures are Word's own taste.
    for taste in ("overflowPunct", "autoSpaceDE", "autoSpaceDN"):
        yield element(taste, val=0)
    spacing = element("spacing", before=0, after=twips(named.after))
    if look.leading:
        spacing = element(
            "spacing", before=0, after=twips(named.after), line=twips(look.leading), lineRule="exact"
        )
    yield spacing
    if look.indent:
        indent = twips(look.indent * look.size)
        yield element("ind", firstLineChars=look.indent * 100, firstLine=indent)
    elif named.inset:
        yield element("ind", left=twips(named.inset), right=twips(named.inset))
    yield element("jc", val="left" if named.ragged else _PLACES[look.place])
    if named.level:
        yield element("outlineLvl", val=named.level - 1)


def _rule_below() -> BaseOxmlElement:
    made = element("pBdr")
    made.append(element("bottom", val="single", sz=4, space=1, color="auto"))
    return made


def _font(look: Style) -> BaseOxmlElement:
    """The `rPr` of a style."""
    made, name = element("rPr"), FONTS[look.role]
    made.append(element("rFonts", ascii=name, hAnsi=name, eastAsia=name, cs=name))
    if look.role in (FontRole.SONG_TITLE, FontRole.HEI_BOLD):
        made.append(element("b"))
    if look.tracking:
        made.append(element("spacing", val=twips(look.tracking * look.size / 1000)))
    made.append(element("sz", val=round(look.size * 2)))
    made.append(element("szCs", val=round(look.size * 2)))
    return made
