"""Laws by date: which provision held on the day of the conduct (《生态环境法典》第1057条)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property


class Confidence(StrEnum):
    """How well the number of an article was confirmed; H* = two third-party full texts agree."""

    HIGH = "H"
    HIGH_STAR = "H*"
    MEDIUM = "M"
    LOW = "L"


class BasisKind(StrEnum):
    """duty: what must be done · penalty: what a breach costs · rule: powers, procedure, choice of law."""

    DUTY = "duty"
    PENALTY = "penalty"
    RULE = "rule"


@dataclass(frozen=True)
class Fine:
    """A range of fines in yuan. `per` is the counted unit (每辆 …), `condition` when it applies (拒不改正 …)."""

    minimum_yuan: int | None = None
    maximum_yuan: int | None = None
    per: str = ""
    condition: str = ""
    subject: str = ""


@dataclass(frozen=True)
class Provision:
    """One cited place of a law: article, paragraph (款) and item (项), with its gist in our own words.

    `successors` are the places of the later law that took over the matter (empty where nothing did).
    """

    article: int
    kind: BasisKind
    gist: str
    paragraph: int | None = None
    item: int | None = None
    fines: tuple[Fine, ...] = ()
    consequences: tuple[str, ...] = ()
    authority: str = ""
    confidence: Confidence = Confidence.MEDIUM
    successors: tuple[Citation, ...] = ()


@dataclass(frozen=True)
class Chapter:
    """A part of a law for finding one's way in it: it begins with article `first`."""

    first: int
    title: str


@dataclass(frozen=True)
class Law:
    """A law or regulation. In force from `in_force_from` to `in_force_to`, both days included."""

    key: str
    title: str
    short_title: str
    document_number: str
    adopted_on: date | None
    in_force_from: date
    in_force_to: date | None
    repealed_by: str
    provisions: tuple[Provision, ...]
    chapters: tuple[Chapter, ...] = ()

    def chapter_of(self, article: int) -> str:
        """The title of the part that the article stands in; "" where the law is not divided."""
        return next((one.title for one in reversed(self.chapters) if one.first <= article), "")

    def holds_on(self, day: date) -> bool:
        return self.in_force_from <= day and (self.in_force_to is None or day <= self.in_force_to)

    def find(self, citation: Citation) -> Provision | None:
        return self._by_place.get(citation.place)

    @cached_property
    def _by_place(self) -> dict[tuple[int, int | None, int | None], Provision]:
        return {place(provision): provision for provision in self.provisions}


LOCAL_LAW = "local"
"""The law key of an article that the officer typed from a local rule; its title stands in the cited article."""


@dataclass(frozen=True)
class Citation:
    """A pointer to a provision: `code:1128:1:1` is 法典 第1128条第1款第(一)项."""

    law: str
    article: int
    paragraph: int | None = None
    item: int | None = None

    @property
    def place(self) -> tuple[int, int | None, int | None]:
        return (self.article, self.paragraph, self.item)

    def __str__(self) -> str:
        tail = [self.article, self.paragraph or 0, self.item or 0]
        while tail and not tail[-1]:
            tail.pop()
        return ":".join([self.law, *map(str, tail)])


def place(provision: Provision) -> tuple[int, int | None, int | None]:
    return (provision.article, provision.paragraph, provision.item)


_CITATION = re.compile(r"([a-z0-9-]+):(\d+)(?::(\d+))?(?::(\d+))?")


def parse_citation(text: str) -> Citation:
    """Read `law:article[:paragraph[:item]]`; paragraph 0 means none. Raises ValueError."""
    match = _CITATION.fullmatch(text)
    if match is None:
        raise ValueError(f"not a citation: {text!r}")
    law, article, paragraph, item = match.groups()
    return Citation(law, int(article), int(paragraph or 0) or None, int(item or 0) or None)


@dataclass(frozen=True)
class Verification:
    """The legal reviewer's tick: who confirmed the basis, and on which day."""

    by: str
    on: date


@dataclass(frozen=True)
class LegalBasis:
    """What an item rests on: duty and penalty places of the law, and the days on which they hold.

    `own_competence` is false where the penalty belongs to another department (移送/抄告). `question` is an
    open question for the legal reviewer that the software never decides. Where several bases hold on one day,
    the officer picks by `applies_when`; the first is the one to propose. `local_rule` names what the basis
    rests on outside the law library (地方性法规, policy): with no duty cited, the local article must be added
    by hand.
    """

    duties: tuple[Citation, ...]
    penalties: tuple[Citation, ...]
    valid_from: date
    valid_to: date | None
    authority: str
    own_competence: bool
    confidence: Confidence
    note: str = ""
    question: str = ""
    verified: Verification | None = None
    applies_when: str = ""
    local_rule: str = ""

    def holds_on(self, day: date) -> bool:
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True)
class CitedArticle:
    """One provision frozen into a finding: what the officer saw when choosing it, citable without the library."""

    citation: str
    law_title: str
    kind: BasisKind
    gist: str
    in_force_from: date
    in_force_to: date | None
    authority: str
    own_competence: bool
    confidence: Confidence
    verified: bool
    article: int
    paragraph: int | None = None
    item: int | None = None
    fines: tuple[Fine, ...] = ()
    consequences: tuple[str, ...] = ()
    question: str = ""

    def holds_on(self, day: date) -> bool:
        return self.in_force_from <= day and (self.in_force_to is None or day <= self.in_force_to)


_REMARK = re.compile("（[^）]*）(?=[、，；]|$)")


def without_remarks(department: str) -> str:
    """Without what stands in brackets after a name: when or for what it is competent.

    Brackets inside a name are part of it: 乡镇（街道）人民政府.
    """
    return _REMARK.sub("", department).strip()


def competent_department(articles: Iterable[CitedArticle]) -> str:
    """Who enforces what is not ours: the authority of the first such article, "" where all are ours.

    Duties stand first and carry the authority of their basis; a penalty often names several departments.
    """
    foreign = (one.authority for one in articles if one.authority and not one.own_competence)
    return without_remarks(next(foreign, ""))


_DIGITS = "零一二三四五六七八九"


def chinese_number(number: int) -> str:
    """1–9999 as Chinese numerals, the way articles are cited: 1128 → 一千一百二十八, 10 → 十."""
    if not 0 < number < 10_000:
        raise ValueError(number)
    text = ""
    for unit, power in (("千", 1000), ("百", 100), ("十", 10), ("", 1)):
        digit = number // power % 10
        if digit:
            text += _DIGITS[digit] + unit
        elif text and not text.endswith("零") and number % power:
            text += "零"
    return text[1:] if text.startswith("一十") else text


def formal_place(article: int, paragraph: int | None = None, item: int | None = None) -> str:
    """第一千一百二十八条第一款第(一)项, as it stands in a document."""
    text = f"第{chinese_number(article)}条"
    if paragraph:
        text += f"第{chinese_number(paragraph)}款"
    if item:
        text += f"第（{chinese_number(item)}）项"
    return text


def short_place(article: int, paragraph: int | None = None, item: int | None = None) -> str:
    """第1128条第1款（一）, as it stands on screen."""
    text = f"第{article}条"
    if paragraph:
        text += f"第{paragraph}款"
    if item:
        text += f"（{chinese_number(item)}）"
    return text


def bases_on(bases: tuple[LegalBasis, ...], day: date) -> tuple[LegalBasis, ...]:
    """The bases that held on the day of the conduct (典1057)."""
    return tuple(basis for basis in bases if basis.holds_on(day))
