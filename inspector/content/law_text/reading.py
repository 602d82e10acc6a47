"""A file → a law: what kind of file it is by what it holds, its text, its articles and its title."""

from __future__ import annotations

import codecs
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from inspector.content.law_text.docx import read_docx
from inspector.content.law_text.raw import Raw, clean_lines, refused
from inspector.content.law_text.splitting import split
from inspector.content.law_text.titles import title_of
from inspector.content.law_text.webpage import read_html
from inspector.domain.knowledge import TextArticle
from inspector.errors import KnownError
from inspector.files import reason

LARGEST_FILE = 20 * 2**20
_OLE = bytes.fromhex("D0CF11E0A1B11AE1")
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)
_SAVE_AS = "请从发布网站下载 Word（.docx）、网页（.html）或纯文本（.txt）文件。"
_SCANNED = "扫描件和图片要先识别成文字、核对后存为 .txt。"
_OTHERS = (
    (b"%PDF", "PDF 文件里的条文读不可靠，没有导入。", _SAVE_AS + _SCANNED),
    (b"{\\rtf", "这是 RTF 文件。", "请用 Word 或 WPS 打开，另存为 .docx 再导入。"),
    (b"\xff\xd8\xff", "这是图片，不是文字。", _SCANNED),
    (b"\x89PNG", "这是图片，不是文字。", _SCANNED),
    (b"II*\x00", "这是图片，不是文字。", _SCANNED),
    (b"MM\x00*", "这是图片，不是文字。", _SCANNED),
    (b"Rar!", "这是压缩包。", "请先解压，再导入里面的文件。"),
    (b"7z\xbc\xaf", "这是压缩包。", "请先解压，再导入里面的文件。"),
)


@dataclass(frozen=True)
class ReadText:
    """A law as its file tells it. `notes` are sentences on what was left out or looks odd, `sha256` the file's hash."""

    title: str
    articles: tuple[TextArticle, ...]
    notes: tuple[str, ...]
    sha256: str


def read_law_text(path: Path) -> ReadText:
    """Read .docx, .txt, .html or .htm; the text of an article is without its number.

    Raises KnownError for any other file, and for a text whose articles are not 1, 2, 3 … without a gap.
    """
    data = _load(path)
    raw = _raw(data, path)
    parts = split(raw.lines)
    title = title_of(raw, parts.preamble)
    notes = parts.notes if title else (*parts.notes, "文件里没有写标题，取了文件名。")
    return ReadText(title or path.stem, parts.articles, notes, hashlib.sha256(data).hexdigest())


def _load(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise refused(f"读不出文件 {path.name}：{reason(error)}。", "请检查文件后再试。") from error
    if len(data) > LARGEST_FILE:
        raise refused(
            f"{path.name} 超过 {LARGEST_FILE // 2**20} MB，法规全文没有这么大。",
            "请下载只有文字、没有图片的文件。",
        )
    if not data.strip(b"\0 \t\r\n"):
        raise refused(f"{path.name} 是空的。", "请重新下载。")
    return data


def _raw(data: bytes, path: Path) -> Raw:
    """What it holds decides before what it is called: web pages are often saved as .doc, Word files as .txt."""
    for mark, happened, remedy in _OTHERS:
        if data.startswith(mark):
            raise refused(happened, remedy)
    if data.startswith(_OLE):
        raise _old_word(data)
    if data.startswith(b"PK"):
        return read_docx(data)
    return _text(data, path)


def _old_word(data: bytes) -> KnownError:
    if "EncryptedPackage".encode("utf-16-le") in data:
        return refused("这个文件加了密码。", "请去掉密码、另存后再导入。")
    return refused("这是旧格式的 Word 文件（.doc）。", "请用 Word 或 WPS 打开，另存为 .docx 再导入。")


def _text(data: bytes, path: Path) -> Raw:
    text = decoded(data)
    if _PAGE.match(text) or path.suffix.lower() in (".html", ".htm"):
        return read_html(text)
    if path.suffix.lower() != ".txt":
        raise refused(f"{path.name} 不是能导入的文件。", _SAVE_AS)
    return Raw(clean_lines([text]))


def decoded(data: bytes) -> str:
    """The text of UTF-8, UTF-16 or GB18030 (GBK, GB2312) bytes. Raises KnownError for other bytes.

    What a page declares is not asked: Chinese in the one encoding is never valid in the other.
    """
    for encoding in _encodings(data):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise refused("认不出这个文件的文字编码。", "请用记事本打开，另存时编码选 UTF-8。")


def _encodings(data: bytes) -> tuple[str, ...]:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return (encoding,)
    if b"\0" in data:
        return (_order_of_utf16(data),)
    return ("utf-8", "gb18030")


def _order_of_utf16(data: bytes) -> str:
    """Without a mark, by where the zero half of line ends and digits stands."""
    return "utf-16-le" if data[1::2].count(0) >= data[::2].count(0) else "utf-16-be"
