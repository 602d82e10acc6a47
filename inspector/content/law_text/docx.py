"""Paragraphs of a Word file (.docx, ECMA-376): what a reader of the final version sees, text boxes left out."""

from __future__ import annotations

import html
import io
import re
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from xml.parsers import expat

from inspector.content.law_text.raw import Raw, clean, clean_lines, refused
from inspector.errors import KnownError

LARGEST_PART = 64 * 2**20
"""Bytes of a part when unpacked: the longest law has about 5 MB, a bomb has more."""

_MAIN = re.compile(r"word/document\d*\.xml")
_SKIPPED = frozenset({"del", "moveFrom", "drawing", "pict", "object", "rt", "pPrChange"})
_CHARACTERS = {"br": "\n", "cr": "\n", "tab": "\t", "noBreakHyphen": "-"}
_Start = Callable[[str, dict[str, str]], None]
_Text = Callable[[str], None]
_TITLE = re.compile(r"<dc:title[^>]*>([^<]*)</dc:title>")


def read_docx(data: bytes) -> Raw:
    """Raises KnownError for a damaged, encrypted or exploding file, one of another kind, or with automatic numbers."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _read(archive)
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        ValueError,
        expat.ExpatError,
    ) as error:
        raise _damaged() from error


def _read(archive: zipfile.ZipFile) -> Raw:
    names = archive.namelist()
    main = next((name for name in names if _MAIN.fullmatch(name)), None)
    if main is None:
        raise refused("这个文件不是 Word 文档（.docx）。", "请在 Word 或 WPS 中另存为 .docx 再导入。")
    styles = "word/styles.xml"
    numbered = _numbered_styles(_part(archive, styles)) if styles in names else frozenset()
    paragraphs = _Paragraphs(numbered)
    _parse(_part(archive, main), paragraphs.start, paragraphs.end, paragraphs.characters)
    if paragraphs.numbered:
        raise refused(
            f"有 {len(paragraphs.numbered)} 段用了 Word 的自动编号，编号不在文字里"
            f"（“{paragraphs.numbered[0][:15]}”）。",
            "请在 Word 中另存为“纯文本（.txt）”，编号会写成文字，再导入那个文件。",
        )
    return Raw(clean_lines(paragraphs.done), name=_name(archive))


def _name(archive: zipfile.ZipFile) -> str:
    core = "docProps/core.xml"
    if core not in archive.namelist():
        return ""
    found = _TITLE.search(_part(archive, core).decode("utf-8", "replace"))
    return clean(html.unescape(found[1])) if found else ""


def _part(archive: zipfile.ZipFile, name: str) -> bytes:
    entry = archive.getinfo(name)
    if entry.flag_bits & 1:
        raise refused("这个文件加了密码。", "请去掉密码、另存后再导入。")
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise _damaged()
    with archive.open(entry) as part:
        data = part.read(LARGEST_PART + 1)
    if len(data) > LARGEST_PART:
        raise refused("这个文件解压后大得不合常理，没有打开。", "请从发布网站重新下载。")
    return data


def _damaged() -> KnownError:
    return refused("这个 Word 文件打不开，可能已损坏或没有下载完整。", "请重新下载，或另存为 .docx 再导入。")


@dataclass
class _Paragraphs:
    """Collects the text of each paragraph: tracked deletions, moves from here, pictures and text boxes left out.

    `skipping` counts the open elements of what is left out. `numbered` are the paragraphs that Word would number.
    """

    numbered_styles: frozenset[str]
    done: list[str] = field(default_factory=list)
    numbered: list[str] = field(default_factory=list)
    _text: list[str] = field(default_factory=list)
    _skipping: int = 0
    _in_text: bool = False
    _in_properties: bool = False
    _numbered: bool = False
    _joined: bool = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        local = _local(name)
        if self._in_properties and local == "del":
            self._joined = True  # the end of this paragraph was deleted: the next one goes on in it
        if self._skipping or local in _SKIPPED:
            self._skipping += 1
        elif local in ("t", "pPr"):
            self._in_text, self._in_properties = local == "t", local == "pPr"
        elif self._in_properties:
            self._property(local, _value(attributes))
        else:
            self._text.append(_CHARACTERS.get(local, ""))

    def _property(self, local: str, value: str) -> None:
        if local == "pStyle":
            self._numbered = value in self.numbered_styles
        elif local == "numId":
            self._numbered = value != "0"

    def characters(self, text: str) -> None:
        if self._in_text and not self._skipping:
            self._text.append(text)

    def end(self, name: str) -> None:
        local = _local(name)
        if self._skipping:
            self._skipping -= 1
        elif local in ("t", "pPr"):
            self._in_text = self._in_properties = False
        elif local == "p" and not self._joined:
            self._finish()
        elif local == "p":
            self._joined = False

    def _finish(self) -> None:
        text = "".join(self._text)
        if self._numbered and text.strip():
            self.numbered.append(text.strip())
        self.done.append(text)
        self._text, self._numbered = [], False


@dataclass
class _Styles:
    """Finds the paragraph styles that number their paragraphs."""

    found: set[str] = field(default_factory=set)
    _style: str = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        local = _local(name)
        if local == "style":
            self._style = _value(attributes, "styleId")
        elif local == "numId" and _value(attributes) != "0":
            self.found.add(self._style)


def _numbered_styles(data: bytes) -> frozenset[str]:
    styles = _Styles()
    _parse(data, styles.start, _nothing, _nothing)
    return frozenset(styles.found)


def _nothing(_: str) -> None:
    """What an element's end or its text says does not matter."""


def _parse(data: bytes, start: _Start, end: _Text, characters: _Text) -> None:
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _no_doctype
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = characters
    parser.Parse(data, True)


def _no_doctype(*_: object) -> None:
    """Word never writes one; entities declared in one can unfold without end."""
    raise _damaged()


def _local(name: str) -> str:
    return name.rpartition(" ")[2]


def _value(attributes: dict[str, str], wanted: str = "val") -> str:
    return next((value for name, value in attributes.items() if _local(name) == wanted), "")
