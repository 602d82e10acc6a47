"""The gate for photo files: open, decode, refuse with a sentence. Nothing else calls Image.open."""

from __future__ import annotations

import io
import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from PIL import Image, ImageFile

from inspector.errors import KnownError
from inspector.evidence.disk import source_errors
from inspector.evidence.exif import PhotoFacts, facts_of

MAX_PIXELS = 144_000_000
"""Largest photo in pixels, for a JPEG that can be decoded at a fraction of its size."""

MAX_WHOLE_PIXELS = 40_000_000
"""Largest picture that must be decoded whole (PNG, TIFF, progressive JPEG): an A4 page at 600 dpi has 35 million."""

MAX_WEBP_PIXELS = 28_000_000
"""As above for WebP, whose decoder keeps three copies. Together the limits hold an import below 500 MB."""

FORMATS = ("JPEG", "PNG", "WEBP", "TIFF")
CLIPBOARD_NAME = "剪贴板图片"

# Process-wide settings of Pillow. They stand here because this module is the only place that opens photos; a
# filter set around each call would race between threads. Broken metadata is in PhotoFacts.warnings instead.
Image.MAX_IMAGE_PIXELS = MAX_PIXELS
ImageFile.LOAD_TRUNCATED_IMAGES = False
warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")
warnings.filterwarnings("error", category=Image.DecompressionBombWarning)

# What Pillow's decoders are known to raise on hostile bytes, beside OSError.
_DECODER_FAILURES = (
    OSError,
    ArithmeticError,
    AttributeError,
    EOFError,
    LookupError,
    MemoryError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
    zlib.error,
)
_BOMBS = (Image.DecompressionBombError, Image.DecompressionBombWarning)
_NOT_STORED = "这个文件没有入库，来源处的文件没有被改动，其他照片不受影响。"


def read_facts(source: Path | bytes, *, now: datetime | None = None) -> PhotoFacts:
    """What the photo says about itself; the photo is decoded once to be sure that it is whole.

    `now` lets a time in the future be flagged. Raises KnownError for anything that is not a whole photo.
    """
    with opened(source) as image:
        facts = facts_of(image, now)
        decode(image, (1, 1), name_of(source))
        return facts


@contextmanager
def opened(source: Path | bytes, name: str | None = None) -> Iterator[Image.Image]:
    """The photo with its header read, not yet decoded. `name` is what the user calls it.

    Raises KnownError when the file is gone, empty, not a photo, of another format, or larger than MAX_PIXELS.
    """
    shown = name or name_of(source)
    with _stream(source) as stream:
        _refuse_empty(stream, shown)
        with _identified(stream, shown) as image:
            _refuse_huge(image, shown)
            yield image


def decode(image: Image.Image, at_least: tuple[int, int], name: str) -> None:
    """Decode all of the file, a JPEG at the smallest of 1/1, 1/2, 1/4, 1/8 that still covers `at_least`.

    Raises KnownError for a truncated or damaged file: Image.verify() does not notice, only a full load does.
    """
    try:
        image.draft(None, at_least)
        image.load()
    except _BOMBS as error:
        raise _too_large(name) from error
    except _DECODER_FAILURES as error:
        raise _damaged(name) from error


def name_of(source: Path | bytes) -> str:
    return source.name if isinstance(source, Path) else CLIPBOARD_NAME


@contextmanager
def _stream(source: Path | bytes) -> Iterator[BinaryIO]:
    if isinstance(source, bytes):
        yield io.BytesIO(source)
        return
    with source_errors(source):
        stream = source.open("rb")
    with stream:
        yield stream


def _identified(stream: BinaryIO, name: str) -> Image.Image:
    try:
        return Image.open(stream, formats=FORMATS)
    except _BOMBS as error:
        raise _too_large(name) from error
    except _DECODER_FAILURES as error:
        raise _not_a_photo(stream, name) from error


def _refuse_empty(stream: BinaryIO, name: str) -> None:
    if not stream.read(1):
        remedy = "请在相机或手机上确认照片能打开，再重新复制。"
        raise KnownError(f"“{name}”是空文件（0 字节）。", _NOT_STORED, remedy)
    stream.seek(0)


def _refuse_huge(image: Image.Image, name: str) -> None:
    limit = _limit(image)
    if image.width * image.height > limit:
        raise _too_large(name, limit)


def _limit(image: Image.Image) -> int:
    if _decodes_small(image):
        return MAX_PIXELS
    return MAX_WEBP_PIXELS if image.format == "WEBP" else MAX_WHOLE_PIXELS


def _decodes_small(image: Image.Image) -> bool:
    return image.format in ("JPEG", "MPO") and not image.info.get("progressive")


def _too_large(name: str, limit: int = MAX_PIXELS) -> KnownError:
    happened = f"“{name}”的画面超过 {limit // 10_000} 万像素，超出可处理的范围。"
    return KnownError(happened, _NOT_STORED, "请改用普通照片；全景图请分段拍摄后导入。")


def _damaged(name: str) -> KnownError:
    happened = f"“{name}”不完整或已损坏，画面无法全部解码。"
    return KnownError(happened, _NOT_STORED, "请从相机或手机重新复制；原设备上也打不开时，请重新拍摄。")


def _not_a_photo(stream: BinaryIO, name: str) -> KnownError:
    kind = _recognised(stream)
    happened = f"“{name}”的内容是{kind}，不是照片。" if kind else f"“{name}”不是可识别的照片。"
    return KnownError(happened, _NOT_STORED, "请选择 JPEG、PNG、WebP 或 TIFF 格式的照片。")


_SIGNATURES = (
    (0, b"%PDF", "PDF 文件"),
    (0, b"PK\x03\x04", "压缩包或办公文档"),
    (0, b"\xd0\xcf\x11\xe0", "办公文档"),
    (0, b"MZ", "程序"),
    (0, b"\x7fELF", "程序"),
    (0, b"GIF8", "GIF 动图"),
    (0, b"BM", "BMP 图片"),
    (4, b"ftyphei", "HEIC 照片"),
    (4, b"ftypmif1", "HEIC 照片"),
    (4, b"ftyp", "视频"),
)


def _recognised(stream: BinaryIO) -> str:
    stream.seek(0)
    head = stream.read(16)
    return next((kind for at, mark, kind in _SIGNATURES if head[at:].startswith(mark)), "")
