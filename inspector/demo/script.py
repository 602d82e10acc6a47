"""What happens at the demo's sites: the content of `data/demo/` as values."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from inspector.demo.people import content, read
from inspector.domain.knowledge import Verdict


@dataclass(frozen=True)
class Problem:
    """One thing that is not in order. `blanks` fill the fact that the program drafts; `fact` replaces it.

    A conduct that began before the visit has `conduct_from`, and `conduct_to` or `still` (it lasts). With `law_reason`
    the officer chose the law of the day of the visit.
    """

    item: str
    scenes: tuple[str, ...]
    place: str = ""
    blanks: tuple[str, ...] = ()
    fact: str = ""
    value: str = ""
    conduct_from: date | None = None
    conduct_to: date | None = None
    still: bool = False
    law_reason: str = ""


@dataclass(frozen=True)
class Kind:
    """How a visit to sites of these categories reads. `record` knows {site}, {party}, {phase} and {work}.

    The overview photo goes with the first of `overview_items` that the visit asks.
    """

    categories: tuple[str, ...]
    record: str
    statements: tuple[str, ...]
    overview_scene: str
    overview_items: tuple[str, ...]
    places: tuple[str, ...] = ("",)
    phases: tuple[str, ...] = ("",)
    works: tuple[str, ...] = ("",)


@dataclass(frozen=True)
class VisitPlan:
    """`values` are this site's answers by item key; `problems` are keys of the problems."""

    site: str
    checklists: tuple[str, ...]
    problems: tuple[str, ...] = ()
    values: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Words:
    weathers: tuple[str, ...]
    refusal: str
    recording: str
    quiet_statement: str
    quiet_conclusion: str


@dataclass(frozen=True)
class Visits:
    words: Words
    kinds: tuple[Kind, ...]
    visits: tuple[VisitPlan, ...]

    def kind(self, category: str) -> Kind:
        return next(one for one in self.kinds if category in one.categories)


@dataclass(frozen=True)
class Answers:
    """`away` and `sometimes_away`: item keys that do not apply; `values`: plausible ones of an item in order.

    `shares` are the least and greatest share of its limit that a measured value takes, by unit ("" for any other).
    """

    away: tuple[str, ...]
    sometimes_away: tuple[str, ...]
    values: dict[str, tuple[str, ...]]
    shares: dict[str, tuple[Decimal, Decimal]]


@dataclass(frozen=True)
class Publication:
    """A local rule that the bureau's clerk writes into a checklist: an item's limit, its name, its question."""

    on: date
    by: str
    item: str
    question: str
    limit: Decimal
    label: str
    note: str


@dataclass(frozen=True)
class Opinion:
    """The reviewer's word on the bases that hold on `law_day` for the items."""

    on: date
    by: str
    verdict: Verdict
    law_day: date
    items: tuple[str, ...]
    note: str = ""


@dataclass(frozen=True)
class Office:
    publications: tuple[Publication, ...]
    opinions: tuple[Opinion, ...]


def visits() -> Visits:
    return read(Visits, content("visits"), "visits")


def answers() -> Answers:
    return read(Answers, content("answers"), "answers")


def office() -> Office:
    return read(Office, content("office"), "office")


def problems() -> dict[str, Problem]:
    return {name: read(Problem, table, name) for name, table in content("problems").items()}
