"""QR codes in the picture of a page, photographed or scanned."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from inspector.errors import KnownError
from inspector.evidence.photo import decode, name_of, opened
from inspector.evidence.renditions import fitted

LONGEST_SIDE = 5000
"""Pixels; the small code of a page fills a fifteenth of its width, and each of its squares needs three or four."""


def read_codes(source: Path | bytes) -> tuple[str, ...]:
    """The texts of the QR codes in a picture or its file, each once, in the order found; () where there is none.

    Raises KnownError for anything but a whole picture, and where the program lacks the reader.
    """
    try:
        import zxingcpp
    except ImportError as error:
        raise _no_reader() from error
    picture = _grey(source)
    found = zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    return tuple(dict.fromkeys(one.text for one in found if one.valid))


def _grey(source: Path | bytes) -> Image.Image:
    """The decoded picture, no larger than reading needs."""
    with opened(source) as image:
        target = fitted(image.size, LONGEST_SIDE)
        decode(image, target, name_of(source))
        picture = image.convert("L")
    return picture if picture.size == target else picture.resize(target, Image.Resampling.BOX)


def _no_reader() -> KnownError:
    return KnownError(
        "程序缺少读取二维码的部件（zxing-cpp），不能从图片核验。",
        "记录没有改动。",
        "请重新安装程序，或改用 PDF 文件或输入核验码核验。",
    )
