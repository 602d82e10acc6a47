"""typst, fpdf2, weasyprint and Qt drawing the photo sheet of a job, each imported when it is asked for."""

from __future__ import annotations

import html
import json
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.pdf_job import BOTTOM, LABEL_MM, LEFT, PICTURE_MM, RIGHT, TEXT_MM, TOP, Content, Draw

if TYPE_CHECKING:
    from fpdf import FPDF  # type: ignore[import-untyped]

# ---------------------------------------------------------------------------------------------------- typst

_TYPST = """
#let it = json(bytes(sys.inputs.content))
#let sizes = row => row.map(_ => (24mm, 156mm / row.len() - 24mm)).flatten()
#set page(paper: "a4", margin: (top: 21mm, right: 26mm, bottom: 28mm, left: 28mm),
  header: context if counter(page).get().first() > 1 { align(right, text(9pt, font: "Inspector Song", it.header)) },
  footer: context [
    #grid(columns: (1fr,) * it.slots.len(), ..it.slots.map(one => text(10.5pt, one)))
    #align(center, text(9pt, font: "Inspector Song", it.page_label
      .replace("{page}", str(counter(page).get().first()))
      .replace("{pages}", str(counter(page).final().first()))))
  ])
#set text(font: ("Inspector Fang", "Inspector Song"), size: 10.5pt, lang: "zh", region: "cn")
#set par(justify: true, leading: 4pt)
#align(center, text(16pt, font: "Inspector Song Title", it.bureau))
#align(center, text(22pt, font: "Inspector Song Title", it.title))
#for (at, photo) in it.photos.enumerate() {
  if at > 0 and calc.rem(at, 2) == 0 { pagebreak() }
  block(width: 156mm, stroke: 0.9pt, inset: 4pt, below: 0pt, align(center, image("/" + photo.path, height: 50mm)))
  for row in photo.rows {
    block(spacing: 0pt, table(columns: sizes(row), stroke: 0.5pt, inset: 4pt,
      ..row.flatten().map(one => one.split("\\n").join(linebreak()))))
  }
  v(8pt)
}
"""


def typst(fonts: dict[str, str]) -> Draw:
    import typst  # type: ignore[import-not-found]

    folder = str(Path(fonts["song"]).parent)
    known = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder])

    def draw(content: Content) -> bytes:
        photos = [{**photo, "path": Path(photo["path"]).name} for photo in content["photos"]]
        said = json.dumps({**content, "photos": photos, "marks": []})
        root = str(Path(content["photos"][0]["path"]).parent)
        compiler = typst.Compiler(_TYPST.encode(), root=root, font_paths=known, sys_inputs={"content": said})
        return bytes(compiler.compile(pdf_tags=False))

    return draw


# ---------------------------------------------------------------------------------------------------- fpdf2


def fpdf2(fonts: dict[str, str]) -> Draw:

    def form(pdf: FPDF, row: list[tuple[str, str]]) -> None:
        widths = [LABEL_MM, TEXT_MM / len(row) - LABEL_MM] * len(row)
        options = {"first_row_as_headings": False, "line_height": 5, "wrapmode": "CHAR"}
        with pdf.table(width=TEXT_MM, col_widths=widths, **options) as table:
            table.row([text for pair in row for text in pair])

    def draw(content: Content) -> bytes:
        pdf = _fpdf2_sheet(content)
        for role in ("song", "song_title", "fang"):
            pdf.add_font(role, fname=fonts[role])
        pdf.set_fallback_fonts(["song"])
        pdf.add_page()
        for text, size in ((content["bureau"], 16), (content["title"], 22)):
            pdf.set_font("song_title", size=size)
            pdf.cell(TEXT_MM, 12, text, align="C", new_x="LMARGIN", new_y="NEXT")
        for at, photo in enumerate(content["photos"]):
            if at and not at % 2:
                pdf.add_page()
            pdf.image(photo["path"], LEFT + 40, pdf.get_y(), h=PICTURE_MM)
            pdf.set_y(pdf.get_y() + PICTURE_MM)
            pdf.set_font("fang", size=10.5)
            for row in photo["rows"]:
                form(pdf, row)
        return bytes(pdf.output())

    return draw


def _fpdf2_sheet(content: Content) -> FPDF:
    """An empty file with the running head, the slots and the page number."""
    from fpdf import FPDF

    class Sheet(FPDF):  # type: ignore[misc]
        def header(self) -> None:
            if self.page_no() > 1:
                self.set_font("song", size=9)
                self.set_y(12)
                self.cell(TEXT_MM, 5, content["header"], align="R")
            self.set_y(TOP)

        def footer(self) -> None:
            self.set_font("fang", size=10.5)
            self.set_y(-22)
            for slot in content["slots"]:
                self.cell(52, 5, slot)
            self.set_font("song", size=9)
            self.set_xy(LEFT, -12)
            label = content["page_label"].format(page=self.page_no(), pages="{nb}")
            self.cell(TEXT_MM, 5, label, align="C")

    sheet = Sheet(format="A4")
    sheet.set_margins(LEFT, TOP, RIGHT)
    sheet.set_auto_page_break(True, BOTTOM)
    return sheet


# ---------------------------------------------------------------------------------------------------- HTML engines

_CSS = """
@page { size: A4; margin: 21mm 26mm 28mm 28mm;
  @top-right { content: "%(header)s"; font: 9pt 'Inspector Song' }
  @bottom-left { content: "%(slots)s"; font: 10.5pt 'Inspector Fang' }
  @bottom-center { content: "%(label)s"; font: 9pt 'Inspector Song' } }
@page :first { @top-right { content: none } }
"""
_STYLE = """
body { font: 10.5pt/14.5pt 'Inspector Fang', 'Inspector Song'; margin: 0; text-align: justify }
h1 { font: 22pt 'Inspector Song Title'; text-align: center; margin: 0 }
h2 { font: 16pt 'Inspector Song Title'; text-align: center; margin: 0 }
table { border-collapse: collapse; table-layout: fixed; width: 156mm }
td { border: 0.5pt solid black; padding: 1mm } td.label { width: 22mm }
p.picture { text-align: center; margin: 0 } p.next { page-break-before: always }
"""


def _body(content: Content, picture: str) -> str:
    parts = [f"<h2>{html.escape(content['bureau'])}</h2><h1>{html.escape(content['title'])}</h1>"]
    for at, photo in enumerate(content["photos"]):
        place = "picture next" if at and not at % 2 else "picture"
        parts.append(f'<p class="{place}"><img src="{Path(photo["path"]).as_uri()}" {picture}></p>')
        for row in photo["rows"]:
            cells = "".join(
                f'<td class="label">{_cell(name)}</td><td>{_cell(text)}</td>' for name, text in row
            )
            parts.append(f'<table border="1" cellspacing="0" width="100%"><tr>{cells}</tr></table>')
    return "".join(parts)


def _cell(text: str) -> str:
    return html.escape(text).replace("\n", "<br>")


def weasyprint(fonts: dict[str, str]) -> Draw:
    from weasyprint import CSS, HTML  # type: ignore[import-not-found]
    from weasyprint.text.fonts import FontConfiguration  # type: ignore[import-not-found]

    families = {"song": "Inspector Song", "song_title": "Inspector Song Title", "fang": "Inspector Fang"}
    faces = "".join(
        f"@font-face {{ font-family: '{name}'; src: url('{Path(fonts[role]).as_uri()}') }}"
        for role, name in families.items()
    )
    known = FontConfiguration()

    def draw(content: Content) -> bytes:
        label = content["page_label"].replace("{page}", '" counter(page) "')
        label = label.replace("{pages}", '" counter(pages) "')
        page = _CSS % {"header": content["header"], "slots": "　".join(content["slots"]), "label": label}
        style = CSS(string=faces + page + _STYLE, font_config=known)
        document = HTML(string=_body(content, f'style="height: {PICTURE_MM}mm"'))
        return bytes(document.write_pdf(stylesheets=[style], font_config=known))

    return draw


def qt(fonts: dict[str, str]) -> Draw:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt
    from PySide6.QtGui import (
        QAbstractTextDocumentLayout,
        QFont,
        QFontDatabase,
        QGuiApplication,
        QPageLayout,
        QPageSize,
        QPainter,
        QPdfWriter,
        QTextDocument,
    )

    application = QGuiApplication(["", "-platform", "offscreen"])
    for path in fonts.values():
        QFontDatabase.addApplicationFont(path)

    def footer(painter: QPainter, content: Content, room: QRectF, page: int, pages: int) -> None:
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft, "　".join(content["slots"]))
        label = content["page_label"].format(page=page, pages=pages)
        painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, label)

    def draw(content: Content) -> bytes:
        target, buffer = QByteArray(), QBuffer()
        buffer.setBuffer(target)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(300)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(LEFT, TOP, RIGHT, 8), QPageLayout.Unit.Millimeter)
        dot = 300 / 25.4
        width, height = TEXT_MM * dot, (297 - TOP - BOTTOM) * dot
        document = QTextDocument()
        document.documentLayout().setPaintDevice(writer)
        document.setDocumentMargin(0)
        document.setDefaultFont(QFont(["Inspector Fang", "Inspector Song"], 10))
        document.setDefaultStyleSheet(_STYLE)
        document.setHtml(_body(content, f'height="{round(PICTURE_MM / 25.4 * 96)}"'))
        document.setPageSize(QSizeF(width, height))
        painter = QPainter(writer)
        pages = document.pageCount()
        for page in range(pages):
            if page:
                writer.newPage()
                painter.drawText(
                    QRectF(0, -6 * dot, width, 6 * dot), Qt.AlignmentFlag.AlignRight, content["header"]
                )
            painter.save()
            painter.translate(0, -page * height)
            context = QAbstractTextDocumentLayout.PaintContext()
            context.clip = QRectF(0, page * height, width, height)
            painter.setClipRect(context.clip)
            document.documentLayout().draw(painter, context)
            painter.restore()
            footer(painter, content, QRectF(0, height + 2 * dot, width, 14 * dot), page + 1, pages)
        painter.end()
        buffer.close()
        return bytes(target.data())

    draw.__dict__["application"] = application  # must outlive the last drawing
    return draw
