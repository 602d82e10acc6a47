"""Demo data: an invented bureau whose officers do forty real visits through the real services, with painted photos.

Each visit takes the checklists that fit its site, several where several topics meet (综合查一次). History ends on a
fixed day and is the same every time; the visits under way are dated to the given day. Whatever the demo needs is
content in `data/demo/`; ids, choices and pictures come from a seed.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from inspector.clock import CHINA, ManualClock, local_date
from inspector.demo import people
from inspector.demo.aftermath import settle
from inspector.demo.deskwork import Deskwork
from inspector.demo.fieldwork import Fieldwork
from inspector.demo.paperwork import Paperwork
from inspector.demo.script import VisitPlan
from inspector.domain.document import DocumentKind
from inspector.domain.inspection import PlanSource
from inspector.domain.officer import Officer, Role, may_inspect
from inspector.domain.site import Site
from inspector.errors import KnownError
from inspector.ids import seeded_ids
from inspector.services.changes import Changes, Done
from inspector.services.planning import NewInspection
from inspector.services.progress import Progress

if TYPE_CHECKING:
    from inspector.bootstrap import Services

VISITS = 40
HISTORY_FROM = date(2024, 11, 20)
HISTORY_TO = date(2026, 11, 18)
CROWDING = 1.9
"""Above 1 the visits crowd towards the present, so that the ledger has work that is still open."""
LENGTH = timedelta(minutes=100)
"""Longer than any demo visit takes."""
ON_PAPER = (DocumentKind.APPROVAL, DocumentKind.INSPECTION_NOTICE)
PAPER_NUMBERS = 60
"""The office approved and announced the visits of the past on paper, with the first numbers of each year."""

YEARS = (2024, 2025, 2026, 2027)
CHANGED = frozenset(
    {"bureau", "officer", "site", "inspection", "ledger", "session", "checklist", "legal_opinion"}
)


@dataclass(frozen=True)
class DemoSummary:
    sites: int
    officers: int
    inspections: int
    photos: int
    findings: int


@dataclass(frozen=True)
class Demo:
    """Loads the demo into an empty base. `services` lends its base and folders."""

    services: Services

    def load(self, progress: Progress, *, seed: str = "demo", today: date | None = None) -> Done[DemoSummary]:
        """Raises KnownError when the base already has a bureau; Cancelled leaves the visits made so far."""
        if not self.services.session.is_empty():
            raise KnownError(
                "库里已有数据，没有装入演示数据。", "现有数据没有改动。", "请换一个空的数据文件夹再装。"
            )
        day = max(today or local_date(self.services.context.clock.now()), HISTORY_TO)
        with tempfile.TemporaryDirectory() as folder:
            summary = _Loader(self.services, Random(seed), seed, day, Path(folder)).run(progress)
        self.services.library.forget()
        return Done(summary, Changes(CHANGED))


@dataclass
class _Loader:
    """State: the clock that the demo's services run on."""

    base: Services
    rng: Random
    seed: str
    today: date
    folder: Path

    def __post_init__(self) -> None:
        self.clock = ManualClock(datetime.combine(HISTORY_FROM, time(8), CHINA))
        self.services = self.base.at(self.clock, seeded_ids(self.seed))
        self.fieldwork = Fieldwork(self.services, self.clock, self.rng, self.folder)

    def run(self, progress: Progress) -> DemoSummary:
        officers = self._bureau(people.content("bureau"))
        stored = (
            self.services.sites.save(site=people.site(one)).value for one in people.content("sites")["sites"]
        )
        sites = {site.name: site for site in stored}
        desk = Deskwork(self.services, self.clock, {one.name: one.id for one in officers})
        for number, visit in enumerate(self._schedule(sites)):
            progress.report(number, VISITS, visit.site.name)
            desk.until(visit.day)
            self._visit(number, visit, officers)
        desk.until(date.max)
        progress.report(VISITS, VISITS)
        settle(self.services, self.clock, HISTORY_TO)
        Paperwork(self.services, self.clock, HISTORY_TO).run()
        return self._summary(len(sites), len(officers))

    def _bureau(self, table: people.Table) -> tuple[Officer, ...]:
        self.services.bureau.save(bureau=people.bureau(table["bureau"]))
        self.services.session.rename_device(name=table["device"])
        officers = tuple(
            self.services.officers.save(officer=people.officer(one)).value for one in table["officers"]
        )
        self.services.session.choose(officer_id=officers[0].id)
        for kind in map(DocumentKind, table["bureau"]["number_patterns"]):
            for year in YEARS:
                first = PAPER_NUMBERS + 1 if kind in ON_PAPER else 1
                self.services.numbers.add_block(kind=kind, year=year, first=first, last=first + 59)
        return officers

    def _schedule(self, sites: dict[str, Site]) -> Iterator[_Visit]:
        """36 visits of the past, then one waiting for signatures, one under way, one for today, one for later."""
        past = VISITS - 4
        span = (HISTORY_TO - HISTORY_FROM).days
        plans = self.fieldwork.content.visits
        for number, plan in enumerate(plans[:past]):
            ago = ((past - 1 - number) / (past - 1)) ** CROWDING
            day = HISTORY_TO - timedelta(days=round(span * ago))
            yield _Visit(plan, sites[plan.site], _weekday(day), "sealed")
        for plan, stage in zip(plans[-4:], ("ready", "in_progress", "draft", "later"), strict=True):
            yield _Visit(plan, sites[plan.site], self.today, stage)

    def _visit(self, number: int, visit: _Visit, officers: tuple[Officer, ...]) -> None:
        began = self._morning(visit.day, number)
        self.clock.current = began - timedelta(hours=1)
        inspection = self.services.inspections.create(self._plan(number, visit, officers)).value
        if visit.stage in ("draft", "later"):
            return
        self.clock.current = began
        inspection = self.services.inspections.start(inspection.id).value
        self.fieldwork.inspect(inspection, visit.plan, visit.stage == "in_progress")
        if visit.stage == "in_progress":
            return
        self.fieldwork.record(number, inspection, visit.plan)
        package = self.services.signing.begin(inspection.id).value
        if visit.stage == "sealed":
            self.fieldwork.sign_and_seal(number, package)

    def _morning(self, day: date, number: int) -> datetime:
        """A time on that morning; on the machine's own day early enough that the visit lies in the past."""
        morning = datetime.combine(day, time(8 + number % 3, 10 + number % 40), CHINA)
        now = self.base.context.clock.now().replace(minute=0, second=0, microsecond=0)
        return min(morning, now - LENGTH) if day >= local_date(now) else morning

    def _plan(self, number: int, visit: _Visit, officers: tuple[Officer, ...]) -> NewInspection:
        able = [one for one in officers if may_inspect(one, visit.site.credit_code, visit.day)]
        team = self.rng.sample([one for one in able if one.role is Role.OFFICER], 2)
        source = (PlanSource.DAILY, PlanSource.RANDOM, PlanSource.SPECIAL, PlanSource.CASE)[number % 4]
        year, before = visit.day.year, visit.day - timedelta(days=1)
        served = datetime.combine(before, time(16), CHINA)
        return NewInspection(
            site_id=visit.site.id,
            officer_ids=tuple(one.id for one in team),
            source=source,
            checklist_ids=visit.plan.checklists,
            basis=f"示环发〔{year}〕{number + 1}号",
            case_source="12369 举报件" if source is PlanSource.CASE else "",
            approval_number=f"示环检审〔{year}〕{number + 1}号",
            approver="周振华",
            approved_on=before,
            notice_number=f"示环检通〔{year}〕{number + 1}号",
            notice_served_at=None if visit.stage == "later" else served,
            over_cap_reason="跟踪检查上次发现的问题",
            day=visit.day + timedelta(days=3) if visit.stage == "later" else visit.day,
        )

    def _summary(self, sites: int, officers: int) -> DemoSummary:
        cases = [self.services.inspections.case(one.id) for one in self.services.inspections.all()]
        return DemoSummary(
            sites,
            officers,
            len(cases),
            sum(len(one.evidence) for one in cases),
            sum(len(one.findings) for one in cases),
        )


@dataclass(frozen=True)
class _Visit:
    plan: VisitPlan
    site: Site
    day: date
    stage: str


def _weekday(day: date) -> date:
    return day - timedelta(days=max(0, day.weekday() - 4))
