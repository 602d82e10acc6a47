"""The beginnings of articles and headings: a paragraph that begins with one is told from one that cites one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from inspector.content.law_text.numerals import NUMBER, label_of, parse_number
from inspector.content.law_text.raw import squeezed

_ARTICLE = re.compile(rf"第\s*({NUMBER})\s*条(?:\s*之\s*([一二三四五六七八九十]+))?(\s*)(.*)", re.DOTALL)
_HEADING = re.compile(rf"(第\s*{NUMBER}\s*(分\s*编|编|章|节))(\s*)(.*)", re.DOTALL)
# 第五条规定的…, 第五条第一款…: the paragraph speaks of an article and does not begin it.
_CITES = re.compile(
    rf"第\s*{NUMBER}\s*[条款项]|[、，,的]|规定|所[称列规指]|之规定|中[的规]|以[外及下上]|[至到和或与及]第|或者第|以及第|及其"
)
_DOTS = re.compile(r"[\s.．…·‥—_-]*\d*$")
_RANGE = re.compile(r"[（(]第[^（）()]*条[）)]$")
LEVELS = ("编", "分编", "章", "节")
LONGEST_HEADING = 60


@dataclass(frozen=True)
class Label:
    """The number that an article begins with, and what follows it on the line. `sub` is 1 for 之一, 0 for none."""

    number: int
    sub: int
    rest: str = ""

    def __str__(self) -> str:
        return label_of(self.number, self.sub)

    @property
    def place(self) -> tuple[int, int]:
        return self.number, self.sub

    def follows(self, before: Label) -> bool:
        return self.place in ((before.number + 1, 0), (before.number, before.sub + 1))


@dataclass(frozen=True)
class Heading:
    """第三章　监督管理; `level` 0 (编) to 3 (节). A heading whose title stands on the next line has none yet."""

    level: int
    label: str
    title: str

    def __str__(self) -> str:
        return f"{self.label}\u3000{self.title}" if self.label and self.title else self.label or self.title


def article_label(line: str) -> Label | None:
    """The article that begins here, or None."""
    found = _ARTICLE.match(line) if line.startswith("第") else None
    number = parse_number(found[1]) if found else None
    if found is None or number is None:
        return None
    if not found[3] and _CITES.match(found[4]):
        return None
    return Label(number, parse_number(found[2] or "") or 0, found[4])


def heading(line: str) -> Heading | None:
    """The part of the law that begins here, or None."""
    if squeezed(line) == "附则":
        return Heading(0, "", "附则")
    found = _HEADING.match(line) if line.startswith("第") and len(line) <= LONGEST_HEADING else None
    if found is None or re.search("[。；：;:]" if found[3] else "[。；：，;:,]", found[4]):
        return None
    return Heading(LEVELS.index(squeezed(found[2])), squeezed(found[1]), squeezed(found[4]))


def contents_entry(line: str) -> str:
    """A heading as it can be found again in the text: without blanks, dots, page number, range of articles."""
    return _RANGE.sub("", _DOTS.sub("", squeezed(line)))
