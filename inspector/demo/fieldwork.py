"""One demo visit at its site: answers, findings, painted photos, record, signatures."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from inspector.clock import CHINA, ManualClock, local_date
from inspector.demo.ink import scribble
from inspector.demo.people import Table, content
from inspector.domain.document import Attendance, SignerRole
from inspector.domain.inspection import Inspection, Notices, PartyRepresentative, Result, item_key
from inspector.services import evidence as photos
from inspector.services import signing

if TYPE_CHECKING:
    from PIL.Image import Image

    from inspector.bootstrap import Services

CHECKLIST = "dust-six-hundred"
PICTURE = (1280, 960)
UNDER_WAY = 14
"""How many items of a visit under way are judged."""


@dataclass
class Fieldwork:
    """State: the pictures painted so far; the clock that the demo's services run on."""

    services: Services
    clock: ManualClock
    rng: Random
    folder: Path
    visits: Table = field(default_factory=lambda: content("visits"))
    painted: dict[tuple[str, int], Image] = field(default_factory=dict)

    def inspect(self, number: int, inspection: Inspection, under_way: bool) -> None:
        problems = self.rng.sample(self.visits["problems"], 1 + number % 3)
        wrong = {one["item"]: one for one in problems}
        checklist = self.services.library.checklist(checklist_id=CHECKLIST)
        limit = UNDER_WAY if under_way else len(checklist.items)
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
        prepared = photos.prepare(self.services.paths, path, path.name, self.clock.now())
        path.unlink()
        row = self.services.evidence.attach(inspection.id, prepared, keys).value
        self.services.evidence.edit(
            row.id, place=f"{site.name}{place}", photographer=inspection.inspectors[1].name
        )

    def record(self, number: int, inspection: Inspection) -> None:
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

    def sign_and_seal(self, number: int, package: signing.SigningPackage) -> None:
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
        self.services.signing.seal(plan, signing.render_sealed(plan, self.services.paths))
