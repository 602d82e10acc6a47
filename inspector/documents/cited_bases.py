"""The articles of a finding by the bases that they come from, each with the reviewers' word on it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from inspector.clock import local_date
from inspector.domain.applicable_law import fingerprint
from inspector.domain.checklist import Item, bases_for
from inspector.domain.inspection import Case, Finding, item_key
from inspector.domain.knowledge import LegalOpinion, Verdict
from inspector.domain.law import CitedArticle, Law, LegalBasis, Verification

BasisKey = tuple[str, str]
"""Item id and fingerprint of one of its bases."""


@dataclass(frozen=True)
class Cited:
    """Articles of a finding that rest on one basis; those that the officer added stand alone, without a basis.

    `tick` says who verified the basis, `doubt` what a reviewer holds against it: with a doubt it is not verified.
    """

    finding: Finding
    articles: tuple[CitedArticle, ...]
    questions: tuple[str, ...]
    tick: Verification | None = None
    doubt: LegalOpinion | None = None
    alone: bool = False

    @property
    def verified(self) -> bool:
        if self.alone:
            return all(one.verified for one in self.articles)
        return self.tick is not None and self.doubt is None


def cited_bases(
    case: Case, finding: Finding, laws: Mapping[str, Law], opinions: Mapping[BasisKey, LegalOpinion]
) -> tuple[Cited, ...]:
    """Of the bases that hold on the finding's law day, those that its articles are from, the fullest match first."""
    left, found = list(finding.articles), list[Cited]()
    bases = [(item, basis) for item in _items(case, finding) for basis in bases_for(item, finding.law_day)]
    for item, basis in sorted(bases, key=lambda one: -len(_of(one[1], left))):
        articles = _of(basis, left)
        if articles:
            found.append(_cited(finding, articles, basis, _opinion(item, basis, laws, opinions)))
            left = [one for one in left if one not in articles]
    return (*found, *(Cited(finding, (one,), _questions(one.question), alone=True) for one in left))


def _cited(
    finding: Finding, articles: tuple[CitedArticle, ...], basis: LegalBasis, opinion: LegalOpinion | None
) -> Cited:
    confirmed = opinion is not None and opinion.verdict is Verdict.CONFIRMED
    by_opinion = Verification(opinion.by, local_date(opinion.at)) if opinion and confirmed else None
    return Cited(
        finding,
        articles,
        _questions(basis.question, *(one.question for one in articles)),
        basis.verified or by_opinion,
        opinion if opinion and opinion.verdict is Verdict.DOUBTED else None,
    )


def _questions(*asked: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, asked)))


def _items(case: Case, finding: Finding) -> tuple[Item, ...]:
    return tuple(
        item for one in case.checklists for item in one.items if item_key(one.id, item.id) in finding.items
    )


def _of(basis: LegalBasis, articles: Iterable[CitedArticle]) -> tuple[CitedArticle, ...]:
    places = {str(one) for one in (*basis.duties, *basis.penalties)}
    return tuple(one for one in articles if one.citation in places)


def _opinion(
    item: Item, basis: LegalBasis, laws: Mapping[str, Law], opinions: Mapping[BasisKey, LegalOpinion]
) -> LegalOpinion | None:
    try:
        return opinions.get((item.id, fingerprint(basis, laws)))
    except KeyError:  # nobody can have judged what cites a law that the library does not hold
        return None
