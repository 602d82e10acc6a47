"""A 10-page file with 20 photos, against plain reportlab drawing the same marks, measured in the same run.

`floor` gets every string with its font and place, every rule and every picture as a finished list, and does nothing but
hand them to a reportlab canvas (ASCII85 off): no layout, no line breaking, no fallback. `ours` begins with the report
model. Both write the same text and pictures; fonts are loaded before. Rounds are interleaved, medians shown.

    python -m benchmarks.bench_pdf
"""

from __future__ import annotations

import argparse
import io
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image, ImageDraw
from reportlab.pdfgen.canvas import Canvas

from inspector.documents.model import (
    Absences,
    Block,
    Field,
    FieldGrid,
    Footer,
    Layout,
    Masthead,
    PhotoEntry,
    Remark,
    ReportModel,
)
from inspector.documents.render import render
from inspector.documents.typeset.compose import Composer
from inspector.documents.typeset.fonts import face, font_name
from inspector.documents.typeset.pages import paginate
from inspector.documents.typeset.paragraph import ASCENT, TextPiece, lay
from inspector.documents.typeset.photo import PhotoPiece
from inspector.documents.typeset.piece import Piece
from inspector.documents.typeset.signature import Ink
from inspector.documents.typeset.style import PAGES
from inspector.documents.typeset.table import PAD_X, PAD_Y, Table
from inspector.domain.document import DocumentKind
from inspector.fonts import FontRole

BUDGET = 1.2
FULL, LABEL = 1560, 240
NOBODY = Absences(Remark("", ()), Remark("", ()))


@dataclass
class Marks:
    """One page as a finished list: (font, size, x, y, text), rules, and (path, x, y, width, height)."""

    texts: list[tuple[str, float, float, float, str]] = field(default_factory=list)
    rules: list[tuple[float, float, float, float]] = field(default_factory=list)
    pictures: list[tuple[Path, float, float, float, float]] = field(default_factory=list)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; returns the process's exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--rounds", type=int, default=15, help="interleaved rounds")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        photos = _photos(Path(folder), 20)
        model = _model(len(photos))
        marks = _marks(model, photos)
        candidates: dict[str, Callable[[], bytes]] = {
            "floor": lambda: _plain(marks),
            "ours": lambda: render(model, {}, lambda sha256: photos[int(sha256, 16)]).pdf,
        }
        rounds = [
            {name: _timed(draw) for name, draw in candidates.items()} for _ in range(options.rounds + 1)
        ]
        sys.stdout.write(_table(rounds[1:], len(marks)))
    return 0


def _timed(draw: Callable[[], bytes]) -> tuple[float, int]:
    """Seconds and bytes; what an earlier round laid out is forgotten first."""
    lay.cache_clear()
    start = time.perf_counter()
    size = len(draw())
    return time.perf_counter() - start, size


def _table(rounds: list[dict[str, tuple[float, int]]], pages: int) -> str:
    median = {name: statistics.median(one[name][0] for one in rounds) for name in rounds[0]}
    lines = [f"{name:6} {median[name] * 1000:8.1f} ms  {rounds[0][name][1] / 1e6:6.2f} MB" for name in median]
    ratio = statistics.median(one["ours"][0] / one["floor"][0] for one in rounds)
    return "\n".join([f"{pages} pages, 20 photos", *lines, f"ratio  {ratio:8.2f}     budget {BUDGET}"]) + "\n"


def _photos(folder: Path, count: int) -> list[Path]:
    """Print renditions of 1600 pixels with some grain, about 0.4 MB each."""
    return [_photo(folder / f"{number}.jpg", number) for number in range(count)]


def _photo(path: Path, number: int) -> Path:
    picture = Image.effect_noise((1600, 1200), 40).convert("RGB")
    ImageDraw.Draw(picture).ellipse((200 + 20 * number, 300, 900, 1000), fill=(140, 110, 80))
    picture.save(path, quality=80)
    return path


def _model(count: int) -> ReportModel:
    blocks: list[Block] = [Masthead("示例市生态环境局", "现场照片（图片）证据")]
    blocks += [PhotoEntry(f"{number:064x}", _fields(number)) for number in range(count)]
    footer = Footer("第{page}页　共{pages}页")
    return ReportModel(
        DocumentKind.PHOTO_EVIDENCE,
        "照片",
        "",
        "局",
        "",
        Layout.FORM,
        footer,
        tuple(blocks),
        NOBODY,
    )


def _fields(number: int) -> FieldGrid:
    values = {
        "证明对象": f"第{number}处：工地北侧围挡缺口约{number} m，其余围挡实测高度1.6 m；"
        "砂石料堆3堆约1150㎡未覆盖，装载机上料未开启喷淋。",
        "拍摄时间": f"2026年11月18日9时{number:02d}分07秒（相机记录）",
        "拍摄地点": f"示例县东城镇工业大道18号工地北侧围挡内（东经119.1234{number:02d}°，北纬36.123456°）",
        "原始文件": f"IMG_{number:08}.JPG，2,745,112字节\n{number:064x}",
    }
    return FieldGrid(tuple((Field(name, value, FULL, LABEL),) for name, value in values.items()))


def _marks(model: ReportModel, photos: list[Path]) -> list[Marks]:
    page = PAGES[model.layout]
    composer = Composer(page, Ink({}, NOBODY), lambda sha256: photos[int(sha256, 16)])
    found = []
    for placed in paginate(composer.pieces(model.blocks), page.text_height):
        marks = Marks()
        for one in placed:
            _mark(marks, one.piece, page.left, page.height - page.top - one.below)
        found.append(marks)
    return found


def _mark(marks: Marks, piece: Piece, left: float, top: float) -> None:
    match piece:
        case TextPiece():
            _mark_text(marks, piece, left, top)
        case Table():
            _mark_table(marks, piece, left, top)
        case PhotoPiece():
            height = piece.picture_height
            marks.pictures.append((piece.path, left + 4, top - height + 4, (height - 8) * 4 / 3, height - 8))
            _mark_table(marks, piece.table, left, top - height)


def _mark_text(marks: Marks, piece: TextPiece, left: float, top: float) -> None:
    style, look = piece.style, face(piece.style.role)
    baseline = top - (style.leading - style.size) / 2 - ASCENT * style.size
    for placed in piece.lines:
        x = left + placed.offset
        for run in look.runs(placed.line.text):
            marks.texts.append((run.font, style.size, x, baseline, run.text))
            x += sum(map(look.width, run.text)) * style.size / 1000
        baseline -= style.leading


def _mark_table(marks: Marks, table: Table, left: float, top: float) -> None:
    for row in table.rows:
        x = left
        for cell in row.cells:
            marks.rules += [(x, top, x, top - row.height), (x, top, x + cell.width, top)]
            _mark_text(marks, cell.text, x + PAD_X, top - PAD_Y)
            x += cell.width
        top -= row.height


def _plain(pages: list[Marks]) -> bytes:
    stream = io.BytesIO()
    first = font_name(FontRole.SONG)
    canvas = Canvas(stream, invariant=1, pageCompression=1, initialFontName=first)  # type: ignore[arg-type]
    for page in pages:
        for font, size, x, y, text in page.texts:
            canvas.setFont(font, size)
            canvas.drawString(x, y, text)
        canvas.lines(page.rules)
        for path, x, y, width, height in page.pictures:
            canvas.drawImage(str(path), x, y, width, height)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


if __name__ == "__main__":
    sys.exit(main())
