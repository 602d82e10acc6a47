"""What the runner shows, computed from a Case: pure questions, no widget and no service."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from inspector.clock import local_date
from inspector.domain.applicable_law import LawChoice, law_choice, resolve
from inspector.domain.checklist import (
    AnswerKind,
    Checklist,
    EvidenceKind,
    Item,
    RequiredEvidence,
    Section,
    bases_for,
    parse_measure,
)
from inspector.domain.evidence import Evidence
from inspector.domain.inspection import Answer, Case, Finding, InspectionState, Result
from inspector.domain.law import BasisKind, CitedArticle, Law, LegalBasis
from ui.screens.runner.asking import Asking, Place, asking
from ui.widgets.meter import StatusCounts

Laws = Mapping[str, Law]


def is_open(case: Case) -> bool:
    """Whether answers may still be changed here."""
    return case.inspection.state is InspectionState.IN_PROGRESS


def places(case: Case, checklist: Checklist) -> tuple[Place, ...]:
    """The items that are to be judged now: those whose condition is met."""
    index = asking(case)
    return tuple(_asked(case, index, one) for one in index.places[checklist.id] if is_shown(case, one))


def _asked(case: Case, index: Asking, place: Place) -> Place:
    if place.key not in index.first:
        return place
    there = home(case, place.key)
    return place if there == place.key else replace(place, asked_at=there)


def is_shown(case: Case, place: Place) -> bool:
    """Whether what was said so far calls for the item."""
    condition = place.item.condition
    return condition is None or condition.met_by(case.answer(place.checklist.id, condition.item))


def questions(case: Case) -> tuple[Place, ...]:
    """What the visit asks, over all its checklists, each question once."""
    return tuple(one for each in case.checklists for one in places(case, each) if not one.asked_at)


def tally(case: Case, shown: Iterable[Place]) -> StatusCounts:
    counted = Counter(result_of(case, one).value for one in shown)
    return StatusCounts(**counted)


def result_of(case: Case, place: Place) -> Result:
    answer = case.answers.get(place.key)
    return Result.UNCHECKED if answer is None else answer.result


def in_section(shown: Iterable[Place], section: Section) -> tuple[Place, ...]:
    return tuple(one for one in shown if one.section.id == section.id)


def find_place(case: Case, key: str) -> Place | None:
    """The item with this key in one of the inspection's checklists, hidden or not."""
    return asking(case).by_key.get(key)


def home(case: Case, key: str) -> str:
    """Where the visit asks a question: at the first of its places whose condition is met."""
    index = asking(case)
    keys = index.same_question(key)
    return next((one for one in keys if is_shown(case, index.by_key[one])), keys[0]) if len(keys) > 1 else key


def with_answer(case: Case, answer: Answer) -> Case:
    """The case as it will be once this answer is stored: what the screen shows in the meantime."""
    there = (one.partition("/") for one in asking(case).same_question(answer.key))
    answers = (replace(answer, checklist_id=one[0], item_id=one[2]) for one in there)
    return replace(case, answers={**case.answers, **{one.key: one for one in answers}})


def finding_of(case: Case, key: str) -> Finding | None:
    return next((one for one in case.findings if key in one.items), None)


def finding(case: Case, finding_id: str) -> Finding | None:
    return next((one for one in case.findings if one.id == finding_id), None)


def is_lead(case: Case, one: Finding, key: str) -> bool:
    """A finding that several answers share is edited in the card of its first item."""
    return bool(one.items) and home(case, one.items[0]) == key


def places_of(case: Case, one: Finding) -> tuple[Place, ...]:
    """The questions that a finding rests on, each once, where the visit asks them."""
    keys = dict.fromkeys(home(case, key) for key in one.items)
    return tuple(place for key in keys if (place := find_place(case, key)) is not None)


def free_findings(case: Case) -> tuple[Finding, ...]:
    return tuple(one for one in case.findings if not one.items)


def photos_of(case: Case, key: str) -> tuple[Evidence, ...]:
    return tuple(one for one in case.evidence if key in one.item_ids)


def evidence(case: Case, evidence_id: str) -> Evidence | None:
    return next((one for one in case.evidence if one.id == evidence_id), None)


def loose_photos(case: Case) -> tuple[Evidence, ...]:
    """Photos that belong to no item and no finding yet."""
    linked = {one for each in case.findings for one in each.evidence_ids}
    return tuple(one for one in case.evidence if not one.item_ids and one.id not in linked)


# ------------------------------------------------------------------ time and law


def visit_day(case: Case) -> date:
    """The day of the visit on the wall clock."""
    inspection = case.inspection
    return local_date(inspection.entered_at or inspection.created_at)


def law_day(case: Case, key: str) -> date:
    """The day whose law counts for an item: that of its finding, else that of the visit."""
    one = finding_of(case, key)
    return one.law_day if one is not None else visit_day(case)


def cited(item: Item, day: date, laws: Laws) -> tuple[CitedArticle, ...]:
    """What the first basis in force on that day cites, duties first; empty where nothing was in force."""
    bases = bases_for(item, day)
    return resolve(bases[0], laws) if bases else ()


def basis_on(item: Item, day: date) -> LegalBasis | None:
    return next(iter(bases_for(item, day)), None)


def other_basis(item: Item, day: date) -> LegalBasis | None:
    """The basis of the neighbouring time: the one that ended last before `day`, else the next to come."""
    before = [one for one in item.bases if one.valid_to is not None and one.valid_to < day]
    if before:
        return max(before, key=lambda one: one.valid_to or date.min)
    after = [one for one in item.bases if one.valid_from > day]
    return min(after, key=lambda one: one.valid_from) if after else None


def choice_of_law(case: Case, one: Finding) -> LawChoice:
    """How the law changed during the finding's conduct, and until the visit (典1057)."""
    bases = tuple(basis for place in places_of(case, one) for basis in place.item.bases)
    return law_choice(bases, one.conduct_from, one.conduct_to, visit_day(case))


def side_articles(case: Case, one: Finding, day: date, laws: Laws) -> tuple[CitedArticle, ...]:
    """What the finding's items cite for conduct of that day: one side of a choice of law."""
    found = (article for place in places_of(case, one) for article in cited(place.item, day, laws))
    return tuple(dict.fromkeys(found))


def foreign_department(one: Finding) -> str:
    """Who may fine, where that is not us; "" where we may."""
    penalties = [cited for cited in one.articles if cited.kind is BasisKind.PENALTY]
    if one.department:
        return one.department
    return next((cited.authority for cited in penalties if not cited.own_competence), "")


# ------------------------------------------------------------------ measuring and evidence


def verdict(item: Item, text: str) -> bool | None:
    """Whether a measured value meets the limit; None while there is nothing to compare."""
    measured = parse_measure(text)
    if item.limit is None or measured is None:
        return None
    return item.limit.met_by(measured)


def takes_value(item: Item) -> bool:
    return item.answer_kind is not AnswerKind.JUDGEMENT


@dataclass(frozen=True)
class EvidenceNeed:
    """One required piece of evidence, and whether it is there."""

    required: RequiredEvidence
    there: bool


def needs(case: Case, key: str, item: Item) -> tuple[EvidenceNeed, ...]:
    """Required evidence against what the officer said each photo shows; a measurement is there with its value."""
    said = " ".join(f"{one.caption} {one.proves}" for one in photos_of(case, key))
    answer = case.answers.get(key)
    measured = bool(answer and answer.value.strip())

    def there(required: RequiredEvidence) -> bool:
        if required.kind is EvidenceKind.MEASUREMENT and measured:
            return True
        return required.what in said

    return tuple(EvidenceNeed(one, there(one)) for one in item.evidence)


def is_left(case: Case, place: Place) -> bool:
    """Whether the question is asked here and nobody has judged it yet."""
    return not place.asked_at and result_of(case, place) is Result.UNCHECKED


# ------------------------------------------------------------------ one card


@dataclass(frozen=True)
class CardState:
    """All that one item card shows. Equal states look the same, so an unchanged card is left alone.

    `finding` is edited in this card; `shared` is one that the card of its first item shows (`shared_at`: its number).
    """

    answer: Answer
    law_day: date
    photos: tuple[Evidence, ...]
    finding: Finding | None = None
    finding_photos: tuple[Evidence, ...] = ()
    needs: tuple[EvidenceNeed, ...] = ()
    shared: Finding | None = None
    shared_at: str = ""


def card_state(case: Case, place: Place) -> CardState:
    answer = case.answer(place.checklist.id, place.item.id)
    photos = photos_of(case, place.key)
    one = finding_of(case, place.key)
    if one is None:
        return CardState(answer, visit_day(case), photos)
    if is_lead(case, one, place.key):
        linked = case.finding_evidence(one)
        return CardState(answer, one.law_day, photos, one, linked, needs(case, place.key, place.item))
    lead = find_place(case, home(case, one.items[0]))
    return CardState(answer, one.law_day, photos, shared=one, shared_at=lead.item.number if lead else "")
