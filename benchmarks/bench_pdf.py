"""A 10-page file with 20 photos, against plain reportlab drawing the same marks, measured in the same run.

`floor` gets every string with its font and place, every rule and every picture as a finished list (read back out of
our own file), and does nothing but hand them to a reportlab canvas (ASCII85 off): no layout, no line breaking, no
fallback. `ours` begins with the report model. Both write the same text and pictures; fonts are loaded before. Every
round has other texts, so that nothing which was laid out before serves again but labels. Rounds are interleaved,
medians shown.

    python -m benchmarks.bench_pdf
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pypdfium2 as pdfium
from PIL import Image, ImageDraw
from pypdfium2 import raw

from benchmarks.pdf_engines import reportlab_bare
from benchmarks.pdf_job import Content, Marks, Photo
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
    SignatureSlot,
)
from inspector.documents.render import render
from inspector.domain.document import DocumentKind, SignerRole
from inspector.fonts import font_files

BUDGET = 1.2
FULL, LABEL = 1560, 240
PHOTOS = 20
NOBODY = Absences(Remark("", ()), Remark("", ()))
_BEFORE = "示例某某建材有限公司东城分公司二期工程土石方作业面"
"""A little more of it for each photo, so that the marks behind it come to stand at every place of a line."""

_FONTS = {
    "InspectorSong-Regular": "song",
    "InspectorSongTitle-Regular": "song_title",
    "InspectorHei-Regular": "hei",
    "InspectorKai-Regular": "kai",
    "InspectorFang-Regular": "fang",
}
"""PostScript names of the faces that sheets and papers use → their roles."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; returns the process's exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--rounds", type=int, default=15, help="interleaved rounds")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        contents = contents_with_marks(make_photos(Path(folder)), options.rounds + 1)
        bare = reportlab_bare({one.role.value: str(one.path) for one in font_files()})
        rounds = [{"floor": _timed(bare, one), "ours": _timed(draw, one)} for one in contents]
    sys.stdout.write(_table(rounds[1:], len(contents[0]["marks"])))
    return 0


def _timed(drawing: Callable[[Content], bytes], content: Content) -> tuple[float, int]:
    """Seconds and bytes; the garbage of what was drawn before is not charged to it."""
    gc.collect()
    start = time.perf_counter()
    size = len(drawing(content))
    return time.perf_counter() - start, size


def _table(rounds: list[dict[str, tuple[float, int]]], pages: int) -> str:
    median = {name: statistics.median(one[name][0] for one in rounds) for name in rounds[0]}
    lines = [f"{name:6} {median[name] * 1000:8.1f} ms  {rounds[0][name][1] / 1e6:6.2f} MB" for name in median]
    ratio = statistics.median(one["ours"][0] / one["floor"][0] for one in rounds)
    return "\n".join([f"{pages} pages, 20 photos", *lines, f"ratio  {ratio:8.2f}     budget {BUDGET}"]) + "\n"


# ------------------------------------------------------------------------------------------------- the content


def make_photos(folder: Path) -> list[Path]:
    """Print renditions of 1600 pixels with some grain, about 0.4 MB each."""
    return [_photo(folder / f"{number}.jpg", number) for number in range(PHOTOS)]


def _photo(path: Path, number: int) -> Path:
    picture = Image.effect_noise((1600, 1200), 13).convert("RGB")
    ImageDraw.Draw(picture).ellipse((200 + 20 * number, 300, 900, 1000), fill=(140, 110, 80))
    picture.save(path, quality=80)
    return path


def contents_with_marks(photos: list[Path], rounds: int) -> list[Content]:
    """One content a round, each with what a bare canvas needs to draw our file of it."""
    contents = [content_of(photos, number) for number in range(rounds)]
    for one in contents:
        one["marks"] = marks_of(draw(one), one)
    return contents


def content_of(photos: list[Path], number: int) -> Content:
    """The texts of a photo sheet as a visit leaves them, rare names and units among them; other ones every round."""
    return {
        "bureau": "示例市生态环境局",
        "title": "现场照片（图片）证据",
        "header": f"现场照片（图片）证据　示例某某建材（集团）有限公司第{number}分公司",
        "page_label": "第{page}页　共{pages}页",
        "slots": ["当事人（签名）：", "检查人（签名）：", "记录人（签名）："],
        "photos": [{"path": str(path), "rows": _rows(at, number)} for at, path in enumerate(photos)],
        "marks": [],
    }


def _rows(at: int, number: int) -> list[list[tuple[str, str]]]:
    seen = f"2026年11月18日9时{at:02d}分{number % 60:02d}秒"
    proves = (
        f"{_BEFORE[: at + 1]}（第{at}处，{seen}）：工地北侧围挡缺口约{at + number} m；"
        f"砂石料堆3堆约1{number:02d}0㎡“未覆盖”，装载机上料未开启喷淋；"
        f"PM₂.₅在线值{75 + number}μg/m³，CODcr {at + 60} mg/L。"
    )
    place = f"示例县东城镇工业大道18号工地北侧围挡内（东经119.1234{at:02d}°，北纬36.12{number:04d}°）"
    file = f"IMG_{at:04d}{number:04d}.JPG，2,745,112字节\n{at * 7919 + number:064x}"
    return [
        [("照片编号", str(at + 1)), ("拍摄人", "王喆、陈镕堃、李䶮")],
        [("证明对象", proves)],
        [("拍摄时间", f"{seen}（相机记录）")],
        [("拍摄地点", place)],
        [("原始文件\n及SHA-256", file)],
    ]


def report(content: Content) -> ReportModel:
    """The content as a report model; photos are named by their place in the list."""
    slots = (SignatureSlot(str(at), SignerRole.PARTY, label) for at, label in enumerate(content["slots"]))
    blocks: list[Block] = [Masthead(content["bureau"], content["title"])]
    blocks += [PhotoEntry(f"{at:064x}", _fields(photo)) for at, photo in enumerate(content["photos"])]
    return ReportModel(
        DocumentKind.PHOTO_EVIDENCE,
        content["title"],
        "",
        content["bureau"],
        "",
        Layout.FORM,
        Footer(content["page_label"], tuple(slots)),
        tuple(blocks),
        NOBODY,
        content["header"],
    )


def _fields(photo: Photo) -> FieldGrid:
    return FieldGrid(
        tuple(
            tuple(Field(name, value, FULL // len(row), LABEL) for name, value in row) for row in photo["rows"]
        )
    )


def draw(content: Content) -> bytes:
    """Our file of the content."""
    photos = [Path(one["path"]) for one in content["photos"]]
    return render(report(content), {}, lambda sha256: photos[int(sha256, 16)]).pdf


# ------------------------------------------------------------------------------------------------- the marks


def marks_of(pdf: bytes, content: Content) -> list[Marks]:
    """What stands on each page of our file: runs of text, straight rules, pictures in the order of the photos."""
    photos = iter(content["photos"])
    return [_page_marks(page, photos) for page in pdfium.PdfDocument(pdf)]


def _page_marks(page: pdfium.PdfPage, photos: Iterator[Photo]) -> Marks:
    marks: Marks = {"texts": [], "rules": [], "pictures": []}
    reading = page.get_textpage()
    for one in page.get_objects(max_depth=1):
        if one.type == raw.FPDF_PAGEOBJ_TEXT:
            marks["texts"].append(_text_mark(one, reading))
        elif one.type == raw.FPDF_PAGEOBJ_PATH:
            marks["rules"] += _rules(one)
        elif one.type == raw.FPDF_PAGEOBJ_IMAGE:
            marks["pictures"].append((*one.get_bounds(), next(photos)["path"]))
    return marks


def _text_mark(one: pdfium.PdfObject, reading: pdfium.PdfTextPage) -> tuple[float, float, float, str, str]:
    size = ctypes.c_float()
    raw.FPDFTextObj_GetFontSize(one.raw, size)
    length = raw.FPDFTextObj_GetText(one.raw, reading.raw, None, 0)
    text = (raw.FPDF_WCHAR * (length // 2))()
    raw.FPDFTextObj_GetText(one.raw, reading.raw, text, length)
    name = ctypes.create_string_buffer(100)
    raw.FPDFFont_GetBaseFontName(raw.FPDFTextObj_GetFont(one.raw), name, 100)
    place = one.get_matrix()
    said = bytes(text).decode("utf-16-le").rstrip("\0 ")
    return place.e, place.f, size.value, _FONTS[name.value.decode()], said


def _rules(one: pdfium.PdfObject) -> list[tuple[float, float, float, float]]:
    """Every straight piece of a path."""
    points, found = [], []
    for at in range(raw.FPDFPath_CountSegments(one.raw)):
        segment, x, y = raw.FPDFPath_GetPathSegment(one.raw, at), ctypes.c_float(), ctypes.c_float()
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        points.append((x.value, y.value))
        if raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_LINETO:
            found.append((*points[-2], *points[-1]))
    return found


if __name__ == "__main__":
    sys.exit(main())
