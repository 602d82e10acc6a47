"""One demo visit at its site: answers, findings, painted photos, record, signatures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

from inspector.clock import CHINA, ManualClock, local, local_date
from inspector.demo import script
from inspector.demo.answering import result_of, value_of
from inspector.demo.ink import scribble
from inspector.domain.checklist import Checklist, Item, asked_twice, is_visible
from inspector.domain.document import Attendance, SignerRole
from inspector.domain.inspection import (
    Answer,
    Finding,
    Inspection,
    Notices,
    PartyRepresentative,
    Result,
    item_key,
)
from inspector.services import evidence as photos
from inspector.services import signing
from inspector.services.findings import BLANK

if TYPE_CHECKING:
    from PIL.Image import Image

    from inspector.bootstrap import Services

PICTURE = (1280, 960)
UNDER_WAY = 14
"""How many items of a visit under way are judged."""


@dataclass
class Fieldwork:
    """State: the pictures painted so far, the scenes of this visit; the clock that the demo's services run on."""

    services: Services
    clock: ManualClock
    rng: Random
    folder: Path
    content: script.Visits = field(default_factory=script.visits)
    problems: dict[str, script.Problem] = field(default_factory=script.problems)
    answers: script.Answers = field(default_factory=script.answers)
    painted: dict[tuple[str, int], Image] = field(default_factory=dict)
    shown: Counter[str] = field(default_factory=Counter)

    def inspect(self, inspection: Inspection, plan: script.VisitPlan, under_way: bool) -> None:
        kind = self.content.kind(inspection.site.category)
        wrong = {self.problems[name].item: self.problems[name] for name in plan.problems}
        asked, key = self._asked(plan), ""
        self.shown.clear()
        for count, (checklist, item, said) in enumerate(asked, 1):
            key = item_key(checklist.id, item.id)
            said[item.id] = self._answer(inspection, kind, plan, key, item, wrong.get(key))
            if under_way and count == UNDER_WAY:
                break
        self.services.inspections.edit(inspection.id, current_item=key)
        calm = next(one for one in kind.overview_items if one.partition("/")[0] in plan.checklists)
        self._photo(inspection, kind.overview_scene, (calm,))

    def _asked(self, plan: script.VisitPlan) -> Iterator[tuple[Checklist, Item, dict[str, Answer]]]:
        """The items that the visit asks, each once, and what was said on its checklist so far."""
        library = self.services.library
        checklists = tuple(library.checklist(checklist_id=one) for one in plan.checklists)
        again = asked_twice(checklists)
        for checklist in checklists:
            said: dict[str, Answer] = {}
            for item in checklist.items:
                if (checklist.id, item.id) not in again and is_visible(item, said):
                    yield checklist, item, said

    def _answer(
        self,
        inspection: Inspection,
        kind: script.Kind,
        plan: script.VisitPlan,
        key: str,
        item: Item,
        problem: script.Problem | None,
    ) -> Answer:
        self.clock.advance(seconds=self.rng.randrange(15, 60))
        result = Result.NONCOMPLIANT if problem else result_of(key, self.answers, self.rng)
        value = problem.value if problem else plan.values.get(key)
        if value is None and result is Result.COMPLIANT:
            value = value_of(key, item, self.answers, self.rng)
        checklist_id = key.partition("/")[0]
        done = self.services.inspections.answer(inspection.id, checklist_id, item.id, result, value).value
        if problem and done.finding:
            self._finding(inspection, kind, problem, done.finding)
        return done.answer

    def _finding(
        self, inspection: Inspection, kind: script.Kind, problem: script.Problem, finding: Finding
    ) -> None:
        place = problem.place or self.rng.choice(kind.places)
        fact = self._fact(problem, finding, place)
        conduct = _conduct(problem, local_date(self.clock.now()))
        self.services.findings.edit(finding_id=finding.id, fact=fact, **conduct)
        for scene in problem.scenes:
            self._photo(inspection, scene, (problem.item,), place)

    def _fact(self, problem: script.Problem, finding: Finding, place: str) -> str:
        now = local(self.clock.now())
        words = {"date": f"{now.year}年{now.month}月{now.day}日", "time": f"{now.hour}时{now.minute:02d}分"}
        text = problem.fact.format(**words, place=place) or finding.fact
        for blank in problem.blanks:
            text = text.replace(BLANK, blank, 1)
        return text

    def _photo(self, inspection: Inspection, scene: str, keys: tuple[str, ...], place: str = "") -> None:
        """One more photo; no two of a visit are the same picture."""
        from inspector.evidence.scenes import Scene, paint, write_jpeg

        self.clock.advance(seconds=25)
        known = (scene, self.shown[scene])
        self.shown[scene] += 1
        if known not in self.painted:
            self.painted[known] = paint(Scene(scene), known[1], PICTURE)
        path = self.folder / f"IMG_{self.clock.now():%Y%m%d_%H%M%S}.jpg"
        site = inspection.site
        lat = (site.lat_e7 or 0) + self.rng.randrange(-4000, 4000)
        lon = (site.lon_e7 or 0) + self.rng.randrange(-4000, 4000)
        write_jpeg(self.painted[known], path, self.clock.now().astimezone(CHINA), lat, lon)
        prepared = photos.prepare(self.services.paths, path, path.name, self.clock.now())
        path.unlink()
        row = self.services.evidence.attach(inspection.id, prepared, keys).value
        self.services.evidence.edit(
            row.id, place=f"{site.name}{place}", photographer=inspection.inspectors[1].name
        )

    def record(self, number: int, inspection: Inspection, plan: script.VisitPlan) -> None:
        self.clock.advance(minutes=12)
        site, pick, words = inspection.site, self.rng.choice, self.content.words
        kind = self.content.kind(site.category)
        record = kind.record.format(
            site=site.name, phase=pick(kind.phases), work=pick(kind.works), party=site.contact_name
        )
        statement = pick(kind.statements)
        self.services.inspections.edit(
            inspection.id,
            party=PartyRepresentative(
                site.contact_name, site.contact_position, site.contact_phone, f"{3300 + number}", "现场负责人"
            ),
            notices=Notices(True, True, "不申请回避"),
            left_at=self.clock.now() - timedelta(seconds=30),
            weather=pick(words.weathers),
            record_text=record,
            statement=statement if plan.problems else words.quiet_statement,
            conclusion="" if plan.problems else words.quiet_conclusion,
            report_due=local_date(self.clock.now()) + timedelta(days=10) if plan.problems else None,
        )

    def sign_and_seal(self, number: int, package: signing.SigningPackage) -> None:
        inspection_id = package.case.inspection.id
        refused = number % 9 == 6
        words = self.content.words
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
                words.refusal if absent else "",
                recording=words.recording if absent else "",
                strokes=() if absent else scribble(slot.name),
            )
            self.services.signing.sign(inspection_id, given)
        plan = self.services.signing.seal_plan(inspection_id)
        self.services.signing.seal(plan, signing.render_sealed(plan, self.services.paths))


def _conduct(problem: script.Problem, day: date) -> dict[str, Any]:
    """The days of the conduct where it began before the visit, and the law that the officer chose for it."""
    if problem.conduct_from is None:
        return {}
    days: dict[str, Any] = {
        "conduct_from": problem.conduct_from,
        "conduct_to": day if problem.still else problem.conduct_to,
    }
    chosen = {"law_choice": day, "law_choice_reason": problem.law_reason} if problem.law_reason else {}
    return days | chosen
