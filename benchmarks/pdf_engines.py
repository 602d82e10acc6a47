"""One photo sheet drawn by one engine, in a process of its own: `python -m benchmarks.pdf_engines ENGINE JOB.json`.

Nothing but the standard library is imported before the engine is, and only `ours` imports the program, so that this
also runs in an environment that holds nothing but the other engines. Every engine gets the same texts, renditions
and bundled fonts, and the fallback that it offers; what it makes of them is for bench_pdf_engines to judge.
"""

from __future__ import annotations

import io
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.pdf_job import BOTTOM, LABEL_MM, LEFT, MM, PICTURE_MM, RIGHT, TEXT_MM, TOP, Content, Draw, Job
from benchmarks.pdf_other_engines import fpdf2, qt, typst, weasyprint


def main(arguments: list[str]) -> int:
    """Draw every round; print when the first stood (seconds since the epoch) and how long each later one took."""
    engine, path = arguments
    job: Job = json.loads(Path(path).read_text("utf-8"))
    draw = _ENGINES[engine](job["fonts"])
    Path(job["out"]).write_bytes(draw(job["rounds"][0]))
    first, later = time.time(), []
    for content in job["rounds"][1:]:
        start = time.perf_counter()
        draw(content)
        later.append(time.perf_counter() - start)
    sys.stdout.write(json.dumps({"first": first, "later": later}))
    return 0


# ---------------------------------------------------------------------------------------------------- ours


def _ours(_fonts: dict[str, str]) -> Draw:
    from benchmarks.bench_pdf import report
    from inspector.documents.render import render

    def draw(content: Content) -> bytes:
        photos = [Path(one["path"]) for one in content["photos"]]
        return render(report(content), {}, lambda sha256: photos[int(sha256, 16)]).pdf

    return draw


# ---------------------------------------------------------------------------------------------------- reportlab


def reportlab_bare(fonts: dict[str, str]) -> Draw:
    """Finished marks handed to a canvas: no layout, no line breaking, no fallback."""
    from reportlab import rl_config
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    rl_config.useA85 = 0
    for role, path in fonts.items():
        pdfmetrics.registerFont(TTFont(role, path))

    def draw(content: Content) -> bytes:
        stream = io.BytesIO()
        canvas = Canvas(stream, invariant=1, pageCompression=1, initialFontName="song")  # type: ignore[arg-type]
        for page in content["marks"]:
            for x, y, size, font, text in page["texts"]:
                canvas.setFont(font, size)
                canvas.drawString(x, y, text)
            canvas.lines(page["rules"])
            for left, bottom, right, top, path in page["pictures"]:
                canvas.drawImage(path, left, bottom, right - left, top - bottom)
            canvas.showPage()
        canvas.save()
        return stream.getvalue()

    return draw


def _reportlab_stock(fonts: dict[str, str]) -> Draw:
    """Its own paragraphs and tables, as its manual shows them."""
    from reportlab import rl_config
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import Flowable, Image, PageBreak, Paragraph, SimpleDocTemplate, Table, TableStyle

    rl_config.useA85 = 0
    for role, path in fonts.items():
        pdfmetrics.registerFont(TTFont(role, path))
    cell = ParagraphStyle("cell", fontName="fang", fontSize=10.5, leading=14.5, wordWrap="CJK")
    head = ParagraphStyle("head", fontName="song_title", fontSize=22, leading=34, alignment=1, wordWrap="CJK")
    ruled = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, "black"), ("FONTNAME", (0, 0), (-1, -1), "song")])

    def form(row: list[tuple[str, str]]) -> Table:
        value = TEXT_MM / len(row) - LABEL_MM
        cells = [Paragraph(text.replace("\n", "<br/>"), cell) for pair in row for text in pair]
        return Table([cells], [LABEL_MM * MM, value * MM] * len(row), style=ruled)

    def draw(content: Content) -> bytes:
        pages = len(content["photos"]) // 2

        def furniture(canvas: Canvas, document: SimpleDocTemplate) -> None:
            canvas.setFont("song", 9)
            if document.page > 1:
                canvas.drawRightString((210 - RIGHT) * MM, 282 * MM, content["header"])
            label = content["page_label"].format(page=document.page, pages=pages)
            canvas.drawCentredString(105 * MM, 9 * MM, label)
            canvas.setFont("fang", 10.5)
            for at, slot in enumerate(content["slots"]):
                canvas.drawString((LEFT + 52 * at) * MM, 18 * MM, slot)

        stream = io.BytesIO()
        story: list[Flowable] = [Paragraph(content["bureau"], head), Paragraph(content["title"], head)]
        for at, photo in enumerate(content["photos"]):
            if at and not at % 2:
                story.append(PageBreak())
            story.append(Image(photo["path"], PICTURE_MM * MM * 4 / 3, PICTURE_MM * MM))
            story += [form(row) for row in photo["rows"]]
        document = SimpleDocTemplate(
            stream,
            leftMargin=LEFT * MM,
            rightMargin=RIGHT * MM,
            topMargin=TOP * MM,
            bottomMargin=BOTTOM * MM,
            initialFontName="song",
        )
        document.build(story, onFirstPage=furniture, onLaterPages=furniture)
        return stream.getvalue()

    return draw


_ENGINES: dict[str, Callable[[dict[str, str]], Draw]] = {
    "ours": _ours,
    "reportlab-bare": reportlab_bare,
    "reportlab-stock": _reportlab_stock,
    "typst": typst,
    "fpdf2": fpdf2,
    "weasyprint": weasyprint,
    "qt": qt,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
