"""The template of a paper: what is asked, what stands on it, in one TOML file that a bureau may change.

Everything is checked when the file is read: keys, names, loops, widths. Errors name the file, the line and the name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from inspector.documents.model import Absences, Layout, Remark
from inspector.documents.papers.blocks import (
    SPECS,
    FooterSpec,
    OpinionSpec,
    SignaturesSpec,
    SignedBoxSpec,
    Spec,
)
from inspector.documents.papers.check import check
from inspector.documents.papers.fields import FieldKind, PaperField
from inspector.documents.papers.text import Source
from inspector.documents.wording_parts import GeneralBasis, absences, bases, headers, parse
from inspector.domain import plain
from inspector.domain.document import DocumentKind, SignerRole

__all__ = ["FieldKind", "PaperField", "PaperTemplate", "load_paper"]

T = TypeVar("T")

_KEYS = ("layout", "text", "field", "block", "basis", "refused", "absent", "footer")
_OUTSIDERS = {SignerRole.PARTY.value, SignerRole.RECIPIENT.value}
"""Who may refuse to sign."""

_NO_WORDS = Absences(Remark("", ()), Remark("", ()))


@dataclass(frozen=True)
class PaperTemplate:
    """`texts` by name, not filled. `uses`: the placeholders that stand anywhere in the file."""

    kind: DocumentKind
    file: str
    layout: Layout
    fields: tuple[PaperField, ...]
    texts: Mapping[str, str]
    blocks: tuple[Spec, ...]
    footer: tuple[FooterSpec, ...]
    absences: Absences
    bases: tuple[GeneralBasis, ...]
    uses: frozenset[str] = frozenset()

    def effect(self, name: str, entries: Mapping[str, str]) -> str:
        """What was entered in the field with this effect; "" where the template has none."""
        found = (one.name for one in self.fields if one.effect == name and not one.each)
        return next((entries.get(one, "") for one in found), "")

    def where(self, key: str, line: int = 0) -> Source:
        return Source(self.file, key, line)


def load_paper(text: str, file: str, kind: DocumentKind) -> PaperTemplate:
    """Read a template. Raises KnownError naming the file, the line, and the key or placeholder that is wrong."""
    content = parse(text, file)
    reader = _Reader(text, file)
    reader.known(content, _KEYS, Source(file))
    head = reader.load(
        _Head, {key: content[key] for key in ("layout", "text", "footer") if key in content}, Source(file)
    )
    fields = tuple(reader.field(raw, source) for raw, source in reader.tables(content, "field"))
    blocks = tuple(reader.block(raw, source) for raw, source in reader.tables(content, "block"))
    may_refuse = bool(head.footer.slots) or any(map(_may_refuse, blocks))
    words = absences(content, file, text) if may_refuse or "refused" in content else _NO_WORDS
    template = PaperTemplate(
        kind, file, head.layout, fields, head.text, blocks, head.footer.slots, words, bases(content, file)
    )
    return check(template, text)


@dataclass(frozen=True)
class _Footer:
    slots: tuple[FooterSpec, ...] = ()


@dataclass(frozen=True)
class _Head:
    layout: Layout
    text: dict[str, str]
    footer: _Footer = _Footer()


def _may_refuse(block: Spec) -> bool:
    if isinstance(block, SignaturesSpec):
        return any(one.slot in _OUTSIDERS for one in block.lines)
    return isinstance(block, OpinionSpec) or (isinstance(block, SignedBoxSpec) and block.slot in _OUTSIDERS)


@dataclass(frozen=True)
class _Reader:
    """Tables of the file to values. `text` is the file, to find the lines of its tables."""

    text: str
    file: str

    def tables(self, content: Mapping[str, object], key: str) -> Iterator[tuple[dict[str, object], Source]]:
        """The tables under [[key]], each with where it begins."""
        raw = content.get(key, [])
        if not isinstance(raw, list):
            raise Source(self.file, key).broken(f"[[{key}]] 应是一组表")
        lines = headers(self.text, key)
        for at, one in enumerate(raw):
            source = Source(self.file, key, lines[at] if at < len(lines) else 0)
            if not isinstance(one, dict):
                raise source.broken("应是表")
            yield dict(one), source

    def field(self, raw: dict[str, object], source: Source) -> PaperField:
        named = Source(source.file, str(raw.get("name", "field")), source.line)
        return self.load(PaperField, {**raw, "line": source.line}, named)

    def block(self, raw: dict[str, object], source: Source) -> Spec:
        name = str(raw.pop("block", ""))
        if name not in SPECS:
            raise source.broken(f"没有“{name}”这种版块，可用的有：{'、'.join(SPECS)}")
        named = Source(source.file, name, source.line)
        return self.load(SPECS[name], {**_tidied(raw), "line": source.line}, named)

    def known(self, raw: Mapping[str, object], keys: tuple[str, ...], source: Source) -> None:
        for key in raw:
            if key not in keys:
                raise source.broken(f"没有“{key}”这一项，可用的有：{'、'.join(keys)}")

    def load(self, kind: type[T], raw: object, source: Source) -> T:
        try:
            return plain.load(kind, raw)
        except ValueError as error:
            raise source.broken(_in_chinese(str(error))) from error


_SAID = {
    ": not a known field": "：没有这一项",
    ": is missing": "：缺少这一项",
    ": a list is expected": "：应是一组",
    ": an object is expected": "：应是表",
    " is not a ": " 不能作为 ",
}


def _in_chinese(text: str) -> str:
    for english, chinese in _SAID.items():
        text = text.replace(english, chinese)
    return text


_ON_BLANK = {True: "yes", False: "no"}


def _tidied(raw: dict[str, object]) -> dict[str, object]:
    """`blank` as a word, and every row of a grid as a table."""
    tidy = dict(raw)
    blank = tidy.get("blank", True)
    tidy["blank"] = _ON_BLANK[blank] if isinstance(blank, bool) else blank
    rows = tidy.get("rows")
    if isinstance(rows, list):
        tidy["rows"] = [_row(one) for one in rows]
    return tidy


def _row(raw: object) -> object:
    if isinstance(raw, list):
        return {"row": raw}
    if isinstance(raw, dict) and "fields" in raw:
        return {("row" if key == "fields" else key): value for key, value in raw.items()}
    return raw
