"""Which law applies to a conduct, and bases turned into articles that a finding can keep."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from inspector.domain import plain
from inspector.domain.law import BasisKind, Citation, CitedArticle, Confidence, Law, LegalBasis, bases_on

_WEAKEST_LAST = (Confidence.HIGH, Confidence.HIGH_STAR, Confidence.MEDIUM, Confidence.LOW)
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class LawOption:
    """The bases that held from `first_day` to `last_day` of a conduct, both included.

    `later`: they came after the conduct and hold on the day of the decision, `last_day`.
    """

    first_day: date
    last_day: date
    bases: tuple[LegalBasis, ...]
    later: bool = False


@dataclass(frozen=True)
class LawChoice:
    """The law of a conduct period, oldest first, and the newer law of the day of the decision, if there is one.

    A person must choose, and say why, where the law changed while the conduct lasted; may choose where it changed
    afterwards (从旧兼从轻). The software never does.
    """

    options: tuple[LawOption, ...]

    @property
    def must_choose(self) -> bool:
        return sum(not option.later for option in self.options) > 1

    @property
    def may_choose(self) -> bool:
        return len(self.options) > 1


def law_choice(
    bases: tuple[LegalBasis, ...],
    conduct_from: date,
    conduct_to: date | None = None,
    decided_on: date | None = None,
) -> LawChoice:
    """Split the conduct period where the bases change (典1057). Days on which no basis holds give no option.

    With the day of the decision, the law of that day is an option too where it is another than the conduct's last.
    Raises ValueError when the period ends before it begins.
    """
    last = conduct_to or conduct_from
    if last < conduct_from:
        raise ValueError("the conduct ends before it begins")
    starts = _starts(bases, conduct_from, last)
    ends = [*(start - _DAY for start in starts[1:]), last]
    spans = ((first, end, bases_on(bases, first)) for first, end in zip(starts, ends, strict=True))
    during = tuple(LawOption(*span) for span in spans if span[2])
    return LawChoice((*during, *_later(bases, last, decided_on or last)))


def _later(bases: tuple[LegalBasis, ...], last: date, decided_on: date) -> Iterator[LawOption]:
    now = bases_on(bases, decided_on)
    if decided_on > last and now and now != bases_on(bases, last):
        yield LawOption(max(basis.valid_from for basis in now), decided_on, now, later=True)


def _starts(bases: tuple[LegalBasis, ...], first: date, last: date) -> list[date]:
    changes = {basis.valid_from for basis in bases}
    changes |= {basis.valid_to + _DAY for basis in bases if basis.valid_to}
    return [first, *sorted(day for day in changes if first < day <= last)]


def resolve(basis: LegalBasis, laws: Mapping[str, Law]) -> tuple[CitedArticle, ...]:
    """The places that a basis cites, duties first, as values that stay citable without the library.

    Raises KeyError for a law or a place that the library does not hold.
    """
    duties = (_cite(citation, BasisKind.DUTY, basis, laws) for citation in basis.duties)
    penalties = (_cite(citation, BasisKind.PENALTY, basis, laws) for citation in basis.penalties)
    return (*duties, *penalties)


def _cite(citation: Citation, kind: BasisKind, basis: LegalBasis, laws: Mapping[str, Law]) -> CitedArticle:
    law = laws[citation.law]
    provision = law.find(citation)
    if provision is None:
        raise KeyError(str(citation))
    return CitedArticle(
        citation=str(citation),
        law_title=law.title,
        kind=kind,
        gist=provision.gist,
        in_force_from=law.in_force_from,
        in_force_to=law.in_force_to,
        authority=provision.authority or basis.authority,
        own_competence=basis.own_competence,
        confidence=max(basis.confidence, provision.confidence, key=_WEAKEST_LAST.index),
        verified=basis.verified is not None,
        article=citation.article,
        paragraph=citation.paragraph,
        item=citation.item,
        fines=provision.fines,
        consequences=provision.consequences,
        question=basis.question,
    )


def fingerprint(basis: LegalBasis, laws: Mapping[str, Law]) -> str:
    """SHA-256 of what a legal reviewer judges: the basis and the provisions it cites, figures and all.

    A reviewer's word lapses with any of it. Raises KeyError like `resolve`.
    """
    judged = replace(basis, verified=None, note="", question="")
    return plain.digest((judged, resolve(judged, laws)))
