"""Demo data: an invented bureau whose officers do forty real visits through the real services, with painted photos.

History ends on a fixed day and is the same every time; the visits under way are dated to the given day. Whatever the
demo needs is content in `data/demo/`; ids, choices and pictures come from a seed.
"""

from __future__ import annotations

import tempfile
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

from inspector.clock import CHINA, ManualClock, local_date
from inspector.demo_ink import scribble
from inspector.domain import plain
from inspector.domain.bureau import Bureau
from inspector.domain.document import Attendance, DocumentKind, SignerRole
from inspector.domain.inspection import (
    Finding,
    Inspection,
    Notices,
    PartyRepresentative,
    PlanSource,
    Result,
    item_key,
)
from inspector.domain.officer import Officer, Recusal, Role, may_inspect
from inspector.domain.rectification import Step
from inspector.domain.site import Site
from inspector.errors import KnownError
from inspector.ids import seeded_ids
from inspector.paths import Paths, bundled
from inspector.services import evidence as photos
from inspector.services import signing
from inspector.services.changes import Changes, Done
from inspector.services.planning import NewInspection
from inspector.services.progress import Progress

if TYPE_CHECKING:
    from PIL.Image import Image

    from inspector.bootstrap import Services

CHECKLIST = "dust-six-hundred"
VISITS = 40
HISTORY_FROM = date(2024, 11, 20)
HISTORY_TO = date(2026, 11, 18)
CROWDING = 1.9
"""Above 1 the visits crowd towards the present, so that the ledger has work that is still open."""
SETTLED_AFTER_DAYS = 40
PICTURE = (1280, 960)
YEARS = (2024, 2025, 2026, 2027)

Table = dict[str, Any]


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
        return Done(
            summary, Changes(frozenset({"bureau", "officer", "site", "inspection", "ledger", "session"}))
        )


def _content(name: str) -> Table:
    return tomllib.loads(bundled(f"data/demo/{name}.toml").read_text(encoding="utf-8"))


@dataclass
class _Loader:
    """State: the clock that the demo's services run on, and the pictures painted so far."""

    base: Services
    rng: Random
    seed: str
    today: date
    folder: Path
    visits: Table = field(default_factory=lambda: _content("visits"))
    painted: dict[tuple[str, int], Image] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.clock = ManualClock(datetime.combine(HISTORY_FROM, time(8), CHINA))
        self.services = self.base.at(self.clock, seeded_ids(self.seed))

    @property
    def paths(self) -> Paths:
        return self.services.paths

    def run(self, progress: Progress) -> DemoSummary:
        people = self._bureau(_content("bureau"))
        sites = [self.services.sites.save(site=_site(one)).value for one in _content("sites")["sites"]]
        inspectable = [site for site in sites if self.services.library.checklists(category=site.category)]
        for number, visit in enumerate(self._schedule(inspectable)):
            progress.report(number, VISITS, visit.site.name)
            self._visit(number, visit, people)
        progress.report(VISITS, VISITS)
        self._settle()
        return self._summary(len(sites), len(people))

    # -- people and numbers -----------------------------------------------------------------------------------

    def _bureau(self, content: Table) -> tuple[Officer, ...]:
        self.services.bureau.save(bureau=plain.load(Bureau, content["bureau"], "bureau"))
        self.services.session.rename_device(name=content["device"])
        people = tuple(
            self.services.officers.save(officer=_officer(one)).value for one in content["officers"]
        )
        self.services.session.choose(officer_id=people[0].id)
        for year in YEARS:
            self.services.documents.add_block(
                kind=DocumentKind.RECTIFICATION_NOTICE, year=year, first=1, last=60
            )
        return people

    # -- the calendar of visits -------------------------------------------------------------------------------

    def _schedule(self, sites: list[Site]) -> Iterator[_Visit]:
        """36 visits of the past, then one waiting for signatures, one under way, one for today, one for later."""
        past = VISITS - 4
        span = (HISTORY_TO - HISTORY_FROM).days
        for number in range(past):
            ago = ((past - 1 - number) / (past - 1)) ** CROWDING
            day = HISTORY_TO - timedelta(days=round(span * ago))
            yield _Visit(sites[number % len(sites)], _weekday(day), "sealed")
        for number, stage in enumerate(("ready", "in_progress", "draft", "later")):
            yield _Visit(sites[(past + number) % len(sites)], self.today, stage)

    def _visit(self, number: int, visit: _Visit, people: tuple[Officer, ...]) -> None:
        began = self._morning(visit.day, number)
        self.clock.current = began - timedelta(hours=1)
        inspection = self.services.inspections.create(self._plan(number, visit, people)).value
        if visit.stage in ("draft", "later"):
            return
        self.clock.current = began
        inspection = self.services.inspections.start(inspection.id).value
        self._inspect(number, visit, inspection)
        if visit.stage == "in_progress":
            return
        self._record(number, inspection)
        package = self.services.signing.begin(inspection.id).value
        if visit.stage == "sealed":
            self._sign_and_seal(number, package)

    def _morning(self, day: date, number: int) -> datetime:
        """A time on that morning; never later than the machine's own clock less the length of a visit."""
        morning = datetime.combine(day, time(8 + number % 3, 10 + number % 40), CHINA)
        now = self.base.context.clock.now()
        return (
            now - timedelta(minutes=100)
            if day == local_date(now) and morning + timedelta(minutes=100) > now
            else morning
        )

    def _plan(self, number: int, visit: _Visit, people: tuple[Officer, ...]) -> NewInspection:
        able = [one for one in people if may_inspect(one, visit.site.credit_code, visit.day)]
        team = self.rng.sample([one for one in able if one.role is Role.OFFICER], 2)
        source = (PlanSource.DAILY, PlanSource.RANDOM, PlanSource.SPECIAL, PlanSource.CASE)[number % 4]
        year, before = visit.day.year, visit.day - timedelta(days=1)
        served = datetime.combine(before, time(16), CHINA)
        return NewInspection(
            site_id=visit.site.id,
            officer_ids=tuple(one.id for one in team),
            source=source,
            checklist_ids=(CHECKLIST,),
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

    # -- at the site -------------------------------------------------------------------------------------------

    def _inspect(self, number: int, visit: _Visit, inspection: Inspection) -> None:
        problems = self.rng.sample(self.visits["problems"], 1 + number % 3)
        wrong = {one["item"]: one for one in problems}
        checklist = self.services.library.checklist(checklist_id=CHECKLIST)
        limit = 14 if visit.stage == "in_progress" else len(checklist.items)
        for item in checklist.items[:limit]:
            self.clock.advance(seconds=self.rng.randrange(20, 90))
            result = self._result(item.id, wrong)
            value = self._value(item.unit, item.id, wrong, result)
            self.services.inspections.answer(inspection.id, CHECKLIST, item.id, result, value)
            if item.id in wrong:
                self._finding(inspection, wrong[item.id])
        self.services.inspections.edit(
            inspection.id, current_item=item_key(CHECKLIST, checklist.items[limit - 1].id)
        )
        self._photo(inspection, self.visits["overview"], number % 2, (item_key(CHECKLIST, "a06"),))

    def _result(self, item_id: str, wrong: Table) -> Result:
        if item_id in wrong:
            return Result.NONCOMPLIANT
        away = item_id in ("a05", "a20", "a26") or self.rng.random() < 0.06
        return Result.NOT_APPLICABLE if away else Result.COMPLIANT

    def _value(self, unit: str, item_id: str, wrong: Table, result: Result) -> str | None:
        if item_id in wrong:
            return str(wrong[item_id].get("value", "")) or None
        measured = unit == "m" and item_id == "a01" and result is Result.COMPLIANT
        return f"2.{self.rng.randrange(50, 80)}" if measured else None

    def _finding(self, inspection: Inspection, problem: Table) -> None:
        key = item_key(CHECKLIST, problem["item"])
        finding = next(
            one for one in self.services.inspections.case(inspection.id).findings if key in one.items
        )
        day = local_date(self.clock.now())
        words = {
            "date": f"{day.year}年{day.month}月{day.day}日",
            "place": self.rng.choice(self.visits["places"]),
        }
        self.services.findings.edit(
            finding_id=finding.id,
            fact=problem["fact"].format(**words),
            requirement=finding.requirement.replace("__", "3"),
        )
        for variant, scene in enumerate(problem["scenes"]):
            self._photo(inspection, scene, variant, (key,), words["place"])

    def _photo(
        self, inspection: Inspection, scene: str, variant: int, keys: tuple[str, ...], place: str = ""
    ) -> None:
        from inspector.evidence.scenes import Scene, paint, write_jpeg

        self.clock.advance(seconds=25)
        known = (scene, variant)
        if known not in self.painted:
            self.painted[known] = paint(Scene(scene), variant, PICTURE)
        path = self.folder / f"IMG_{self.clock.now():%Y%m%d_%H%M%S}.jpg"
        site = inspection.site
        lat = (site.lat_e7 or 0) + self.rng.randrange(-4000, 4000)
        lon = (site.lon_e7 or 0) + self.rng.randrange(-4000, 4000)
        write_jpeg(self.painted[known], path, self.clock.now().astimezone(CHINA), lat, lon)
        prepared = photos.prepare(self.paths, path, path.name, self.clock.now())
        path.unlink()
        row = self.services.evidence.attach(inspection.id, prepared, keys).value
        self.services.evidence.edit(
            row.id, place=f"{site.name}{place}", photographer=inspection.inspectors[1].name
        )

    # -- papers ------------------------------------------------------------------------------------------------

    def _record(self, number: int, inspection: Inspection) -> None:
        self.clock.advance(minutes=12)
        site, pick = inspection.site, self.rng.choice
        record = self.visits["record"].format(
            site=site.name,
            phase=pick(self.visits["phases"]),
            work=pick(self.visits["works"]),
            party=site.contact_name,
        )
        self.services.inspections.edit(
            inspection.id,
            party=PartyRepresentative(
                site.contact_name, site.contact_position, site.contact_phone, f"{3300 + number}", "现场负责人"
            ),
            notices=Notices(True, True, "不申请回避"),
            left_at=self.clock.now() - timedelta(seconds=30),
            weather=pick(self.visits["weathers"]),
            record_text=record,
            statement=pick(self.visits["statements"]),
            report_due=local_date(self.clock.now()) + timedelta(days=10),
        )

    def _sign_and_seal(self, number: int, package: signing.SigningPackage) -> None:
        inspection_id = package.case.inspection.id
        refused = number % 9 == 4
        for slot in package.slots:
            self.clock.advance(seconds=40)
            absent = refused and slot.role is SignerRole.PARTY
            given = signing.SignatureInput(
                slot.role,
                slot.name,
                package.content_sha256,
                slot.officer_id,
                slot.identity,
                slot.position,
                Attendance.REFUSED if absent else Attendance.SIGNED,
                "" if absent or slot.role is not SignerRole.PARTY else "以上笔录已阅，属实。",
                self.visits["refusal"] if absent else "",
                recording=self.visits["recording"] if absent else "",
                strokes=() if absent else scribble(slot.name),
            )
            self.services.signing.sign(inspection_id, given)
        plan = self.services.signing.seal_plan(inspection_id)
        self.services.signing.seal(plan, signing.render_sealed(plan, self.paths))

    # -- afterwards --------------------------------------------------------------------------------------------

    def _settle(self) -> None:
        """Carry the findings of the past on through the ledger, so that every state is there to be seen."""
        lines = sorted(self.services.ledger.lines(view="all"), key=lambda line: line.finding_id)
        courses = tuple(_COURSES.values())
        for number, line in enumerate(lines):
            finding = self.services.ledger.finding(finding_id=line.finding_id)
            found = line.found_on or HISTORY_FROM
            settled = (HISTORY_TO - found).days > SETTLED_AFTER_DAYS
            course = _SETTLED[number % len(_SETTLED)] if settled else courses[number % len(courses)]
            self._carry(finding, found, course)

    def _carry(self, finding: Finding, found: date, course: tuple[_Move, ...]) -> None:
        for move in course:
            moment = datetime.combine(found + timedelta(days=move.after), time(10, 20), CHINA)
            steps = self.services.ledger.next_steps(finding_id=finding.id)
            if moment.date() > HISTORY_TO or move.step not in steps:
                return
            self.clock.current = moment
            due = found + timedelta(days=move.due) if move.due else None
            self.services.ledger.record(
                finding_id=finding.id, step=move.step, reason=move.reason, due=due, approver=move.approver
            )

    def _summary(self, sites: int, people: int) -> DemoSummary:
        cases = [self.services.inspections.case(one.id) for one in self.services.inspections.all()]
        return DemoSummary(
            sites,
            people,
            len(cases),
            sum(len(one.evidence) for one in cases),
            sum(len(one.findings) for one in cases),
        )


@dataclass(frozen=True)
class _Visit:
    site: Site
    day: date
    stage: str


@dataclass(frozen=True)
class _Move:
    """A ledger step so many days after the visit; `due` is the new last day, counted the same way."""

    after: int
    step: Step
    reason: str = ""
    approver: str = ""
    due: int = 0


_REPORTED = _Move(4, Step.REPORTED, "企业报送整改报告，附照片")
_PASSED = _Move(6, Step.PASSED, "现场复查，已按要求整改")
_CLOSED = _Move(8, Step.CLOSED, "复查通过，同意销号", "周振华")
_SERVED = _Move(1, Step.SERVED, "直接送达")
_REOPENED = _Move(12, Step.REOPENED, "回头看发现问题反弹", due=30)
_REFERRED = _Move(2, Step.REFERRED, "抄告住房城乡建设部门")

_COURSES: dict[str, tuple[_Move, ...]] = {
    "closed": (_SERVED, _REPORTED, _PASSED, _CLOSED),
    "rectifying": (),
    "reported": (_SERVED, _REPORTED),
    "pending": (_SERVED, _REPORTED, _PASSED),
    "partly": (_SERVED, _REPORTED, _Move(6, Step.PARTLY, "冲洗设备已修复，洒水记录仍不连续")),
    "extended": (_SERVED, _Move(3, Step.EXTENDED, "设备到货延迟", "周振华", 40)),
    "reordered": (_SERVED, _Move(6, Step.FAILED, "复查时仍未覆盖")),
    "reopened": (_SERVED, _REPORTED, _PASSED, _CLOSED, _REOPENED),
    "referred": (_SERVED, _REFERRED),
    "filed": (_SERVED, _Move(5, Step.FILED, "拟立案调查")),
}


_SETTLED = (
    *(_COURSES["closed"],) * 8,
    (_SERVED, _REFERRED, _Move(25, Step.CLOSED, "主管部门函复已处理，同意销号", "周振华")),
    (
        *_COURSES["reopened"],
        _Move(26, Step.PASSED, "再次复查，已整改"),
        _Move(28, Step.CLOSED, "同意销号", "周振华"),
    ),
)
"""What became of older findings: closed, some by another department, some only the second time."""


def _weekday(day: date) -> date:
    return day - timedelta(days=max(0, day.weekday() - 4))


def _officer(table: Table) -> Officer:
    parties = table.get("recused_from", [])
    codes = {one["party_name"]: one["credit_code"] for one in _content("sites")["sites"]}
    return Officer(
        id="",
        name=table["name"],
        certificate=table["certificate"],
        issuing_body="示例省人民政府",
        valid_from=table["valid_from"],
        valid_to=table["valid_to"],
        unit=table["unit"],
        role=Role(table.get("role", "officer")),
        recusals=tuple(Recusal(codes[one], table["recusal_reason"], table["recusal_on"]) for one in parties),
    )


def _site(table: Table) -> Site:
    plain_table = {name: _as_text(value) for name, value in table.items()}
    return replace(plain.load(Site, {"id": "", **plain_table}, "site"), id="")


def _as_text(value: object) -> object:
    """TOML dates as the ISO text that `plain` reads."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list):
        return [_as_text(one) for one in value]
    return {name: _as_text(one) for name, one in value.items()} if isinstance(value, dict) else value
