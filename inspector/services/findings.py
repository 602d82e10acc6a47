"""问题: drafted from an item or free, with the law of the day of the conduct, a requirement and a last day."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from typing import Any

from inspector.clock import local, local_date
from inspector.domain.applicable_law import law_choice, resolve
from inspector.domain.checklist import Item
from inspector.domain.deadline import Deadline, DeadlineKind
from inspector.domain.inspection import Answer, Finding, Handling, Inspection
from inspector.domain.law import CitedArticle, competent_department
from inspector.domain.typed import tidied
from inspector.errors import KnownError
from inspector.services import workdays
from inspector.services.changes import Changes, Done
from inspector.services.context import Context, known
from inspector.services.drafts import Draft, drafting, editable
from inspector.services.library import LibraryService

BLANK = "__"
"""Stands in a drafted fact for what the officer must still fill in; the review stops at it."""

EDITABLE_FIELDS = frozenset(field.name for field in fields(Finding)) - {"id", "inspection_id", "sequence"}
_AROUND_VALUE = re.compile(r"([^{}]*)\{value\}([^{}]*)")

REDATED = frozenset({"conduct_from", "conduct_to", "law_choice", "items"})


@dataclass(frozen=True)
class LawSide:
    """The law of one part of a conduct period, both days included; `later`: of the day of the decision."""

    first_day: date
    last_day: date
    articles: tuple[CitedArticle, ...]
    later: bool = False


@dataclass(frozen=True)
class FindingLaw:
    """The laws that a finding's conduct touches, oldest first; `must_choose` when a person must decide (典1057)."""

    sides: tuple[LawSide, ...]

    @property
    def must_choose(self) -> bool:
        return sum(not side.later for side in self.sides) > 1


@dataclass(frozen=True)
class FindingService:
    context: Context
    library: LibraryService

    def add(
        self, *, inspection_id: str, title: str = "", fact: str = "", items: tuple[str, ...] = ()
    ) -> Done[Finding]:
        """A finding of the officer's own, without an item."""
        with drafting(self.context, inspection_id, undoable=True) as draft:
            finding = tidied(self._free(draft.inspection, title, fact, items))
            draft.insert("finding", finding.id, finding)
        return Done(finding, Changes.of("finding", finding.id, inspection_id))

    def edit(self, *, finding_id: str, **fields: Any) -> Done[Finding]:  # noqa: ANN401  checked below
        """Change fields of a finding. New conduct days or items choose its articles again; a new period its last day.

        Raises KnownError when the conduct ends before it begins, or lies after the inspection.
        """
        wanted: dict[str, Any] = editable(fields, EDITABLE_FIELDS)
        with self._editing(finding_id) as (draft, old):
            new = self._consistent(draft.inspection, old, replace(old, **wanted), frozenset(wanted))
            draft.replace("finding", finding_id, old, new)
        return Done(new, Changes.of("finding", finding_id, old.inspection_id))

    def remove(self, *, finding_id: str) -> Done[None]:
        """Take a finding out of the draft; undo brings it back."""
        with self._editing(finding_id) as (draft, old):
            draft.delete("finding", finding_id, old)
        return Done(None, Changes.of("finding", finding_id, old.inspection_id))

    def merge(self, *, finding_id: str, into: str) -> Done[Finding]:
        """Let several answers share one finding: items, photos and articles of the first go over to the second."""
        with self._editing(into) as (draft, target):
            source = known(self.context.inspections.finding(finding_id), "该问题")
            if source.id == target.id or source.inspection_id != target.inspection_id:
                raise KnownError("只能并入同一次检查的另一个问题。", "两个问题都没有改动。", "请另选问题。")
            merged = replace(
                target,
                items=tuple(dict.fromkeys((*target.items, *source.items))),
                evidence_ids=tuple(dict.fromkeys((*target.evidence_ids, *source.evidence_ids))),
                articles=tuple(dict.fromkeys((*target.articles, *source.articles))),
                fact="\n".join(dict.fromkeys(part for part in (target.fact, source.fact) if part.strip())),
            )
            draft.replace("finding", into, target, merged)
            draft.delete("finding", finding_id, source)
        return Done(merged, Changes.of("finding", into, finding_id, target.inspection_id))

    @contextmanager
    def _editing(self, finding_id: str) -> Iterator[tuple[Draft, Finding]]:
        """One action on a finding, which is read in the transaction that changes it."""
        with self.context.database.write():
            old = known(self.context.inspections.finding(finding_id), "该问题")
            with drafting(self.context, old.inspection_id, undoable=True) as draft:
                yield draft, old

    def law(self, *, finding_id: str) -> FindingLaw:
        """Which laws the finding's conduct touches, by the items it rests on."""
        finding = known(self.context.inspections.finding(finding_id), "该问题")
        inspection = known(self.context.inspections.get(finding.inspection_id), "该检查")
        items = self._items(inspection, finding.items)
        return self._sides(items, finding.conduct_from, finding.conduct_to)

    def due(self, *, deadline: Deadline, start: date) -> workdays.Due:
        """The last day of a period from the day of the inspection."""
        return workdays.due(deadline, start)

    def search_articles(self, *, text: str, day: date, limit: int = 40) -> tuple[CitedArticle, ...]:
        """Articles in force on the day that the current checklists cite, by number or gist."""
        wanted = text.strip()
        found: dict[CitedArticle, None] = {}
        for info in self.library.checklists():
            for item in self.library.pinned(info.pin).items:
                for option in self.library.options(item=item, day=day):
                    found.update(dict.fromkeys(option.articles))
        hits = (one for one in found if wanted in f"{one.law_title}第{one.article}条 {one.gist}")
        return tuple(hits)[:limit]

    def from_item(self, draft: Draft, keys: tuple[str, ...], item: Item, answer: Answer) -> Finding:
        """Draft a finding from an item that is not in order, and store it; `keys` are all it answers."""
        finding = replace(self.drafted(draft.inspection, item, answer), items=keys)
        draft.insert("finding", finding.id, finding)
        return finding

    def drafted(self, inspection: Inspection, item: Item, answer: Answer) -> Finding:
        """The finding of an item that is not in order: its fact, the law of today, requirement and last day."""
        now = self.context.clock.now()
        day = local_date(now)
        articles = self.library.cited(item=item, day=day)
        foreign = is_foreign(articles)
        return Finding(
            id=self.context.ids(),
            inspection_id=inspection.id,
            sequence=self.context.inspections.next_sequence("finding", inspection.id),
            title=item.problem_title,
            fact=_fact(item, inspection, now, answer),
            requirement=item.requirement,
            deadline=item.deadline,
            handling=_handling(item.deadline, foreign),
            conduct_from=day,
            due=workdays.due(item.deadline, day).day,
            items=(answer.key,),
            articles=articles,
            department=_department(articles),
        )

    def restated(self, draft: Draft, finding: Finding, item: Item, before: Answer, after: Answer) -> Finding:
        """A measured value goes on into the fact, where the fact still words it as it was drafted."""
        new = replace(finding, fact=_with_value(finding.fact, item.fact, before.value, after.value))
        draft.replace("finding", finding.id, finding, new)
        return new

    def of_item(self, inspection_id: str, key: str) -> Finding | None:
        """The finding that carries the item, if any."""
        return self.context.inspections.finding_of_item(inspection_id, key)

    def _free(self, inspection: Inspection, title: str, fact: str, items: tuple[str, ...]) -> Finding:
        day = local_date(self.context.clock.now())
        deadline = Deadline(DeadlineKind.IMMEDIATE)
        return Finding(
            id=self.context.ids(),
            inspection_id=inspection.id,
            sequence=self.context.inspections.next_sequence("finding", inspection.id),
            title=title.strip(),
            fact=fact,
            requirement="",
            deadline=deadline,
            handling=Handling.ORDER,
            conduct_from=day,
            due=day,
            items=items,
        )

    def _consistent(
        self, inspection: Inspection, old: Finding, new: Finding, changed: frozenset[str]
    ) -> Finding:
        _check_days(new, local_date(self.context.clock.now()))
        if "due" in changed:
            new = replace(new, due_overridden=True)
        elif "deadline" in changed:
            start = local_date(inspection.entered_at or self.context.clock.now())
            new = replace(new, due=workdays.due(new.deadline, start).day, due_overridden=False)
        if changed & REDATED and "articles" not in changed:
            new = self._rechosen(inspection, old, new)
        return new if "handling" in changed else _handed_over(old, new)

    def _rechosen(self, inspection: Inspection, old: Finding, new: Finding) -> Finding:
        """The articles of the new law day for the items; those that the officer added stay while in force."""
        items = self._items(inspection, new.items)
        fresh = self._proposed(items, new.law_day)
        former = {one for item in self._items(inspection, old.items) for one in self._ever(item)}
        own = tuple(one for one in old.articles if one not in former and one.holds_on(new.law_day))
        return replace(new, articles=tuple(dict.fromkeys((*fresh, *own))))

    def _ever(self, item: Item) -> tuple[CitedArticle, ...]:
        laws = self.library.laws()
        return tuple(one for basis in item.bases for one in resolve(basis, laws))

    def _items(self, inspection: Inspection, keys: tuple[str, ...]) -> tuple[Item, ...]:
        wanted = defaultdict(list)
        for key in keys:
            checklist_id, _, item_id = key.partition("/")
            wanted[checklist_id].append(item_id)
        pins = [pin for pin in inspection.checklists if pin.id in wanted]
        return tuple(
            item for pin in pins for item in self.library.pinned(pin).items if item.id in wanted[pin.id]
        )

    def _sides(self, items: tuple[Item, ...], first: date, last: date | None) -> FindingLaw:
        bases = tuple(basis for item in items for basis in item.bases)
        today = local_date(self.context.clock.now())
        return FindingLaw(
            tuple(
                LawSide(one.first_day, one.last_day, self._proposed(items, one.last_day), one.later)
                for one in law_choice(bases, first, last, today).options
            )
        )

    def _proposed(self, items: tuple[Item, ...], day: date) -> tuple[CitedArticle, ...]:
        return tuple(dict.fromkeys(one for item in items for one in self.library.cited(item=item, day=day)))


def _handed_over(old: Finding, new: Finding) -> Finding:
    """Another law may make another department competent: the department follows, and where ours begins or ends the
    handling too. A department that the officer wrote stays while the matter is not ours.
    """
    if not new.articles:
        return new
    foreign = is_foreign(new.articles)
    if foreign != is_foreign(old.articles):
        department = _department(new.articles)
        return replace(new, handling=_handling(new.deadline, foreign), department=department)
    as_drafted = new.department == _department(old.articles)
    return replace(new, department=_department(new.articles)) if as_drafted else new


def _department(articles: tuple[CitedArticle, ...]) -> str:
    return competent_department(articles) if is_foreign(articles) else ""


def is_foreign(articles: tuple[CitedArticle, ...]) -> bool:
    """Whether none of the articles is ours to enforce, so that the finding is referred (移送、抄告)."""
    return bool(articles) and not any(one.own_competence for one in articles)


def _handling(deadline: Deadline, foreign: bool) -> Handling:
    if foreign:
        return Handling.REFERRAL
    return Handling.IMMEDIATE if deadline.kind is DeadlineKind.IMMEDIATE else Handling.ORDER


def _fact(item: Item, inspection: Inspection, now: datetime, answer: Answer) -> str:
    """The draft of the fact. {place} stands for the owner or doer: the site, not the address of the visit."""
    moment, place = local(now), inspection.site.name or inspection.site.address
    words = {
        "date": f"{moment.year}年{moment.month}月{moment.day}日",
        "time": f"{moment.hour}时{moment.minute:02d}分",
        "place": place,
        "value": answer.value or BLANK,
    }
    return _without_echo(item.fact, place).format_map(defaultdict(str, words))


def _without_echo(template: str, place: str) -> str:
    """A word that ends the place and follows it in the template stands once: …施工工地, 工地的施工合同."""
    before, gap, after = template.partition("{place}")
    longest = min(len(place), len(after))
    shared = next((n for n in range(longest, 1, -1) if place.endswith(after[:n])), 0)
    return before + gap + after[shared:]


def _with_value(fact: str, template: str, before: str, after: str) -> str:
    """The fact with the new value between the words that stand around {value} in the template."""
    around = _AROUND_VALUE.search(template)
    if around is None or not any(around.groups()):
        return fact
    left, right = around.groups()
    return fact.replace(f"{left}{before or BLANK}{right}", f"{left}{after or BLANK}{right}")


def _check_days(finding: Finding, today: date) -> None:
    if finding.conduct_to is not None and finding.conduct_to < finding.conduct_from:
        raise KnownError("行为终了日早于开始日。", "问题没有改动。", "请核对行为发生的日期。")
    if finding.conduct_from > today or (finding.conduct_to or today) > today:
        raise KnownError("行为发生日不能晚于今天。", "问题没有改动。", "请核对行为发生的日期。")
