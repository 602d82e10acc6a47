"""What the legal reviewer works on: every basis, which of them are wanted, and what a new word changes at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from inspector.clock import local_date
from inspector.domain.knowledge import LegalOpinion, TextArticle, Verdict
from inspector.domain.law import Citation, Law, Verification, parse_citation
from inspector.domain.officer import Officer
from inspector.services.legal_review import BasisUse
from ui.screens.knowledge.words import place_words

if TYPE_CHECKING:
    from inspector.bootstrap import Services

OPEN, QUESTION, DOUBTED, VERIFIED, ALL = "open", "question", "doubted", "verified", "all"
STATES = (OPEN, QUESTION, DOUBTED, VERIFIED, ALL)
"""Not judged · not judged and with a question for the reviewer · doubted · confirmed · every one."""


def use_id(use: BasisUse) -> str:
    return "|".join(use.key)


def state_of(use: BasisUse) -> str:
    """OPEN, DOUBTED or VERIFIED; the newest word counts."""
    if use.doubted:
        return DOUBTED
    return VERIFIED if use.verified else OPEN


def laws_of(use: BasisUse) -> frozenset[str]:
    return frozenset(one.law for one in (*use.basis.duties, *use.basis.penalties))


def to_confirm(uses: Iterable[BasisUse]) -> tuple[BasisUse, ...]:
    """Those that are not confirmed yet."""
    return tuple(one for one in uses if state_of(one) != VERIFIED)


@dataclass(frozen=True)
class Wanted:
    """Which bases to show: of a state, of a day (None: of any), of a law, of a confidence, with these words."""

    state: str = OPEN
    day: date | None = None
    law: str = ""
    confidence: str = ""
    words: str = ""

    def takes(self, use: BasisUse, text: str) -> bool:
        """`text` is everything about the basis in lower case."""
        return self.takes_state(use) and self.takes_rest(use, text)

    def takes_state(self, use: BasisUse) -> bool:
        if self.state == QUESTION:
            return bool(use.basis.question) and state_of(use) == OPEN
        return self.state in (ALL, state_of(use))

    def takes_rest(self, use: BasisUse, text: str) -> bool:
        return (
            (self.day is None or use.basis.holds_on(self.day))
            and (not self.law or self.law in laws_of(use))
            and (not self.confidence or use.basis.confidence.value == self.confidence)
            and all(word in text for word in self.words.casefold().split())
        )


@dataclass(frozen=True)
class Review:
    """Every basis in the order of use, all laws, and who may judge here (None: nobody).

    `texts`: id → what the search looks through; `older`: citation → the places of earlier laws that it took over from.
    """

    uses: tuple[BasisUse, ...]
    laws: Mapping[str, Law]
    reviewer: Officer | None
    texts: Mapping[str, str]
    older: Mapping[str, tuple[str, ...]]

    @cached_property
    def by_id(self) -> Mapping[str, BasisUse]:
        return {use_id(use): use for use in self.uses}

    def newer(self, citation: str) -> tuple[str, ...]:
        """The places of the later law that took over from the place."""
        place = parse_citation(citation)
        law = self.laws.get(place.law)
        provision = law.find(place) if law else None
        return tuple(map(str, provision.successors)) if provision else ()

    def place(self, citation: str) -> str:
        """生态环境法典 第240条第1款"""
        place = parse_citation(citation)
        law = self.laws.get(place.law)
        provision = law.find(place) if law else None
        return f"{law.short_title} {place_words(provision)}" if law and provision else citation

    def siblings(self, use: BasisUse) -> tuple[BasisUse, ...]:
        """The other bases of the same item, by the day from which they hold."""
        found = (one for one in self.uses if one.item.id == use.item.id and one.key != use.key)
        return tuple(sorted(found, key=lambda one: one.basis.valid_from))

    def sharing(self, use: BasisUse) -> tuple[BasisUse, ...]:
        """The bases of other items that are exactly this one."""
        return tuple(self.by_id["|".join(key)] for key in use.same if "|".join(key) in self.by_id)

    def judged(self, uses: Iterable[BasisUse], opinion: LegalOpinion) -> Review:
        """As it will be once this word on each of them is stored."""
        chosen = {use_id(use) for use in uses}
        return replace(
            self, uses=tuple(_judged(use, opinion) if use_id(use) in chosen else use for use in self.uses)
        )

    def seen(self, use: BasisUse) -> object:
        """What the panel of a basis shows of all this: another value, another look."""
        around = (use, *self.sharing(use))
        return use.key, use.used, self.reviewer, [(one.key, state_of(one), one.opinion) for one in around]

    def looks_like(self, other: Review | None) -> bool:
        """True if a person would see no difference."""
        return other is not None and _seen(self) == _seen(other)


@dataclass(frozen=True)
class Near:
    """What is read for one basis when it is shown: the words on it, newest first, and the full texts it cites.

    `texts`: citation → its article in the text that the bureau imported. `missing`: laws without such a text.
    """

    history: tuple[LegalOpinion, ...]
    texts: Mapping[str, tuple[TextArticle, ...]]
    missing: frozenset[str]


def read_review(services: Services) -> Review:
    """Runs in the lane."""
    uses, laws = services.legal_review.bases(), dict(services.library.laws())
    texts = {use_id(use): _text(use, laws).casefold() for use in uses}
    return Review(uses, laws, services.legal_review.reviewer(), texts, _older(laws))


def read_near(services: Services, use: BasisUse) -> Near:
    """Runs in the lane."""
    imported = {one.law_key for one in services.law_texts.texts()}
    texts = {
        one.citation: services.law_texts.article(parse_citation(one.citation).law, one.article)
        for one in use.articles
    }
    return Near(services.legal_review.history(key=use.key), texts, laws_of(use) - imported)


def _older(laws: Mapping[str, Law]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for law in laws.values():
        for provision in law.provisions:
            here = Citation(law.key, provision.article, provision.paragraph, provision.item)
            for successor in provision.successors:
                found.setdefault(str(successor), []).append(str(here))
    return {citation: tuple(places) for citation, places in found.items()}


def _judged(use: BasisUse, opinion: LegalOpinion) -> BasisUse:
    withdrawn = opinion.verdict is Verdict.WITHDRAWN
    word = None if withdrawn else replace(opinion, item_id=use.key[0], basis=use.key[1])
    ticked = Verification(opinion.by, local_date(opinion.at))
    verified = ticked if opinion.verdict is Verdict.CONFIRMED else None
    if use.opinion is None and verified is None:
        verified = use.basis.verified  # the content pack itself says so
    return replace(use, opinion=word, basis=replace(use.basis, verified=verified))


def _seen(review: Review) -> object:
    uses = tuple((use.key, use.used, state_of(use), use.opinion and use.opinion.note) for use in review.uses)
    return uses, review.reviewer and review.reviewer.id


def _text(use: BasisUse, laws: Mapping[str, Law]) -> str:
    item, basis = use.item, use.basis
    parts = [use.checklist.title, item.number, item.question, basis.applies_when, basis.question, basis.note]
    for one in use.articles:
        law = laws[parse_citation(one.citation).law]
        parts += [law.title, law.short_title, str(one.article), one.gist, one.authority]
    return "\n".join(parts)
