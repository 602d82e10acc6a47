"""Paragraphs → articles: headings, paragraphs and items in order, every number there once and none left out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from inspector.content.law_text.labels import Heading, Label, article_label, contents_entry, heading
from inspector.content.law_text.numerals import label_of
from inspector.content.law_text.raw import refused, squeezed
from inspector.domain.knowledge import TextArticle

FEWEST_ARTICLES = 3
_CONTENTS = frozenset({"目录", "目次"})
_ATTACHED = re.compile(r"附\s*[件表录图]\s*[\d一二三四五六七八九十]*\s*(?:[：:].*)?")
_ITEM = re.compile(r"(?<=[：；:;])\s*(?=[（(][一二三四五六七八九十百]+[）)])")
_ENDED = tuple("。；：！？…”）」』.;:!?)")
_START = Label(0, 0)


@dataclass
class _Open:
    """An article that is still being read."""

    label: Label
    heading: str
    lines: list[str]


@dataclass
class _Reader:
    """Takes paragraph after paragraph; `path` is the way of headings to where it stands."""

    articles: list[_Open] = field(default_factory=list)
    path: list[Heading] = field(default_factory=list)

    def take(self, line: str) -> None:
        if label := article_label(line):
            way = "\u3000".join(map(str, self.path))
            self.articles.append(_Open(label, way, list(_parts(label.rest))))
        elif part := heading(line):
            self._enter(part)
        elif self._untitled():
            self.path[-1] = Heading(self.path[-1].level, self.path[-1].label, squeezed(line))
        elif self.articles:
            self.articles[-1].lines += _parts(line)

    def _enter(self, part: Heading) -> None:
        self.path = [one for one in self.path if one.level < part.level] + [part]

    def _untitled(self) -> bool:
        return bool(self.path) and not self.path[-1].title


@dataclass(frozen=True)
class Split:
    """A text taken apart. `preamble` are the lines before the first article, `notes` what was left out or looks odd."""

    preamble: tuple[str, ...]
    articles: tuple[TextArticle, ...]
    notes: tuple[str, ...]


def split(lines: Sequence[str]) -> Split:
    """Take a law apart. Raises KnownError for what is no law, or one with an article missing, twice or out of order."""
    lines = _without_contents(lines)
    starts = [at for at, line in enumerate(lines) if article_label(line)]
    if len(starts) < FEWEST_ARTICLES:
        raise refused(
            f"这份文件里只找到 {len(starts)} 个以条号开头的段落，不像一部法规。",
            "请选择法规全文的文件（不是解读、通知或修改决定）；扫描件里的字是图片，请先识别成文字并核对。",
        )
    end = _end(lines, starts[-1])
    articles = _read(lines[:end])
    _check_order([one.label for one in articles])
    notes = (*_attached(lines[end:]), *_cut_tail(articles[-1]), *_check_lines(articles))
    return Split(tuple(lines[: starts[0]]), tuple(_article(one) for one in articles), notes)


def _without_contents(lines: Sequence[str]) -> Sequence[str]:
    """Without the table of contents: from the line that names it to where its first entry stands again."""
    at = next((at for at, line in enumerate(lines) if squeezed(line) in _CONTENTS), None)
    if at is None or at + 1 == len(lines):
        return lines
    first = contents_entry(lines[at + 1])
    again = next((at for at in range(at + 2, len(lines)) if contents_entry(lines[at]) == first), None)
    return lines if again is None else [*lines[:at], *lines[again:]]


def _end(lines: Sequence[str], last: int) -> int:
    """Where attachments begin after the beginning of the last article; the end where there are none."""
    after = range(last + 1, len(lines))
    return next((at for at in after if _ATTACHED.fullmatch(lines[at])), len(lines))


def _read(lines: Sequence[str]) -> list[_Open]:
    reader = _Reader()
    for line in lines:
        reader.take(line)
    return reader.articles


def _parts(line: str) -> Iterator[str]:
    """The paragraph's lines: every item on its own, as the law prints it."""
    return (part.strip() for part in _ITEM.split(line) if part.strip())


def _article(one: _Open) -> TextArticle:
    return TextArticle(one.label.number, str(one.label), one.heading, "\n".join(one.lines))


def _check_order(labels: Sequence[Label]) -> None:
    seen: set[tuple[int, int]] = set()
    for before, label in pairwise((_START, *labels)):
        if not label.follows(before):
            raise refused(
                _fault(before, label, label.place in seen),
                "请对照原件改正或重新下载后再导入；一个文件只放一部法规。",
            )
        seen.add(label.place)


def _fault(before: Label, label: Label, twice: bool) -> str:
    if before is _START:
        return f"条文从{label}开始，前面缺{_span(_START, label)}。"
    if twice:
        return f"{label}出现了两次：{before}之后又是{label}。"
    if label.place < before.place:
        return f"条文次序不对：{before}之后是{label}。"
    return f"条文不连续：{before}之后是{label}，缺{_span(before, label)}。"


def _span(before: Label, label: Label) -> str:
    """The missing articles between two: one by its name, several as first to last."""
    if label.number == before.number:
        return label_of(label.number, before.sub + 1)
    first, last = before.number + 1, label.number if label.sub else label.number - 1
    return label_of(first) if first == last else f"{label_of(first)}至{label_of(last)}"


def _attached(lines: Sequence[str]) -> tuple[str, ...]:
    return (f"“{lines[0][:20]}”起的附件共 {len(lines)} 行，没有收入。",) if lines else ()


def _cut_tail(last: _Open) -> tuple[str, ...]:
    """Take off what stands behind the last article and is no sentence: signatures, what a web page says at its foot."""
    tail = next((at for at, line in enumerate(last.lines) if at and not line.endswith(_ENDED)), None)
    if tail is None:
        return ()
    cut, last.lines = last.lines[tail:], last.lines[:tail]
    return (f"文末“{cut[0][:20]}”起的 {len(cut)} 行不像条文，没有收入。",)


def _check_lines(articles: Sequence[_Open]) -> tuple[str, ...]:
    """Raises KnownError for an article that says nothing; notes paragraphs that end in the middle of a sentence."""
    empty = next((one.label for one in articles if not one.lines), None)
    if empty is not None:
        raise refused(f"{empty}没有内容。", "请对照原件补全，或重新下载后再导入。")
    broken = [one.label for one in articles for line in one.lines if not line.endswith(_ENDED)]
    if not broken:
        return ()
    return (f"有 {len(broken)} 行不以标点结尾（先看{broken[0]}），可能是断行，请对照原文。",)
