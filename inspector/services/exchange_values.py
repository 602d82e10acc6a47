"""A file that no seal binds, as the values of a visit: what it leaves out is filled in, what cannot be is refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import PurePosixPath
from typing import cast

from inspector.clock import local_date
from inspector.domain import plain
from inspector.domain.checklist import Item
from inspector.domain.document import Signature
from inspector.domain.evidence import Evidence
from inspector.domain.inspection import (
    Answer,
    Finding,
    Inspection,
    InspectionState,
    Inspector,
    PinnedChecklist,
    Plan,
    item_key,
)
from inspector.domain.site import Site
from inspector.evidence.importing import ImportedPhoto
from inspector.services.exchange_checklists import pin_of
from inspector.services.exchange_desk import Desk, dossier, named, register
from inspector.services.exchange_format import refused
from inspector.services.exchange_reading import loaded
from inspector.services.sealed_content import Facts

_BY_CAMERA = ("size", "mime", "width", "height", "taken_at", "taken_text", "lat_e7", "lon_e7", "device")


def entries(document: Facts, name: str) -> list[Facts]:
    return cast(list[Facts], document.get(name, []))


def section(document: Facts, name: str) -> Facts:
    return cast(Facts, document.get(name, {}))


@dataclass
class Visit:
    """One file being read against one base. `exported` files carry their change trail; others are checked harder.

    State: the items of the checklists by key, filled once the checklists are known.
    """

    desk: Desk
    document: Facts
    inspection_id: str
    items: dict[str, Item] = field(default_factory=dict)

    @property
    def state(self) -> InspectionState:
        return InspectionState(str(self.document.get("state", "in_progress")))

    @property
    def exported(self) -> bool:
        return "trail" in self.document

    def inspection(self) -> Inspection:
        """The visit itself; its site, officers and plan get their rows here."""
        given = section(self.document, "inspection")
        if self.state is not InspectionState.DRAFT and not given.get("entered_at"):
            raise refused("$.inspection.entered_at", "已经开始的检查要写进入时间")
        site = dossier(self.desk, section(self.document, "site"))
        officers = self._officers()
        pins = self._checklists()
        started = self.state is not InspectionState.DRAFT
        usual: Facts = {
            "created_at": given.get("entered_at") or plain.dump(self.desk.context.clock.now()),
            "created_by": officers[0].name if officers else "",
            "place": site.address if started else "",
        }
        fixed: Facts = {
            "id": self.inspection_id,
            "plan": plain.dump(self._plan(site, pins, given)),
            "site": plain.dump(site),
            "inspectors": plain.dump(officers),
            "checklists": plain.dump(pins),
            "state": "in_progress" if started else "draft",
            "sealed_at": None,
        }
        inspection = loaded(Inspection, {**usual, **given, **fixed}, "$.inspection")
        self._check_times(inspection)
        return inspection

    def _officers(self) -> tuple[Inspector, ...]:
        made: list[Inspector] = []
        for index, entry in enumerate(entries(self.document, "officers")):
            path = f"$.officers[{index}]"
            officer = register(self.desk, entry, path)
            if any(one.officer_id == officer.id for one in made):
                raise refused(path, f"{officer.name}写了两次")
            facts: Facts = {
                "officer_id": officer.id,
                "name": officer.name,
                "certificate": entry["certificate"],
                "role": entry.get("duty", "recorder" if index == 1 else "inspector"),
                "unit": entry.get("unit", officer.unit),
            }
            made.append(loaded(Inspector, facts, path))
        return tuple(made)

    def _checklists(self) -> tuple[PinnedChecklist, ...]:
        pins: list[PinnedChecklist] = []
        for index, entry in enumerate(entries(self.document, "checklists")):
            pin = pin_of(self.desk, entry, f"$.checklists[{index}]")
            if pin.id in [one.id for one in pins]:
                raise refused(f"$.checklists[{index}]", f"清单 {pin.id} 写了两次")
            pins.append(pin)
            with named(f"$.checklists[{index}]"):
                checklist = self.desk.library.pinned(pin)
            self.items |= {item_key(pin.id, item.id): item for item in checklist.items}
        return tuple(pins)

    def _plan(self, site: Site, pins: tuple[PinnedChecklist, ...], given: Facts) -> Plan:
        entered = given.get("entered_at")
        day = local_date(loaded_moment(entered, "$.inspection.entered_at") or self.desk.context.clock.now())
        titles = (self.desk.library.pinned(pin).title for pin in pins)
        usual: Facts = {
            "id": self.desk.context.ids(),
            "source": "daily",
            "matters": "、".join(titles),
            "planned_on": day.isoformat(),
        }
        return loaded(Plan, {**usual, **section(self.document, "plan"), "site_id": site.id}, "$.plan")

    def _check_times(self, one: Inspection) -> None:
        if one.entered_at and one.left_at and one.left_at <= one.entered_at:
            raise refused("$.inspection.left_at", "离开时间不晚于进入时间")
        if self.exported:
            return
        now = self.desk.context.clock.now()
        for name in ("created_at", "entered_at", "left_at"):
            moment: datetime | None = getattr(one, name)
            if moment is not None and moment > now:
                raise refused(f"$.inspection.{name}", "时间晚于现在")

    def key(self, text: str, path: str) -> str:
        """An item key, its checklist added where there is only one. Raises ExchangeError for an unknown item."""
        checklists = entries(self.document, "checklists")
        full = text if "/" in text or len(checklists) != 1 else item_key(str(checklists[0]["id"]), text)
        if full not in self.items:
            raise refused(path, f"清单里没有检查项“{text}”")
        return full

    def keys(self, names: plain.Plain, path: str) -> list[plain.Plain]:
        listed = names if isinstance(names, list) else []
        return [self.key(str(name), f"{path}[{index}]") for index, name in enumerate(listed)]

    def answers(self, inspection: Inspection) -> tuple[Answer, ...]:
        made: dict[str, Answer] = {}
        for index, entry in enumerate(entries(self.document, "answers")):
            path = f"$.answers[{index}]"
            prefix = f"{entry['checklist_id']}/" if "checklist_id" in entry else ""
            key = self.key(f"{prefix}{entry['item_id']}", f"{path}.item_id")
            if key in made:
                raise refused(path, f"检查项 {key} 写了两次")
            checklist_id, _, item_id = key.partition("/")
            usual: Facts = {
                "answered_at": plain.dump(inspection.entered_at or inspection.created_at),
                "author": inspection.created_by,
            }
            fixed: Facts = {"inspection_id": inspection.id, "checklist_id": checklist_id, "item_id": item_id}
            made[key] = loaded(Answer, {**usual, **entry, **fixed}, path)
        return tuple(made.values())

    def evidence(self, inspection: Inspection, photos: tuple[ImportedPhoto, ...]) -> tuple[Evidence, ...]:
        made: list[Evidence] = []
        for index, (entry, photo) in enumerate(zip(entries(self.document, "photos"), photos, strict=True)):
            path = f"$.photos[{index}]"
            if photo.sha256 in [one.sha256 for one in made]:
                raise refused(path, "与前面的一张是同一个文件")
            made.append(loaded(Evidence, self._evidence(inspection, entry, photo, index), path))
        return tuple(made)

    def _evidence(self, inspection: Inspection, entry: Facts, photo: ImportedPhoto, index: int) -> Facts:
        path, seen = f"$.photos[{index}]", _seen(photo)
        for name in _BY_CAMERA:
            if name in entry and not _same(entry[name], seen[name]):
                raise refused(f"{path}.{name}", f"与照片本身不符（照片为 {seen[name]}）")
        keys = self.keys(entry.get("item_ids"), f"{path}.item_ids")
        usual: Facts = {
            "id": self.desk.context.ids(),
            "sequence": index + 1,
            "original_name": PurePosixPath(str(entry["file"])).name,
            "imported_at": plain.dump(self._visit_moment(inspection)),
            "imported_by": inspection.created_by,
            "place": inspection.place,
            "photographer": inspection.created_by,
            "proves": self.items[str(keys[0])].question if keys else "",
            "warnings": plain.dump(photo.facts.warnings),
        }
        said = {name: part for name, part in entry.items() if name != "file"}
        fixed: Facts = {"inspection_id": inspection.id, "sha256": photo.sha256, "item_ids": keys}
        return {**usual, **said, **seen, **fixed}

    def _visit_moment(self, inspection: Inspection) -> datetime:
        return inspection.left_at or inspection.entered_at or self.desk.context.clock.now()

    def signatures(self, inspection: Inspection) -> tuple[Signature, ...]:
        """What was signed, ready to be given again or, in an export, to be stored as it is."""
        return tuple(
            loaded(
                Signature,
                self._signature(inspection, entry, f"$.signatures[{index}]"),
                f"$.signatures[{index}]",
            )
            for index, entry in enumerate(entries(self.document, "signatures"))
        )

    def _signature(self, inspection: Inspection, entry: Facts, path: str) -> Facts:
        usual: Facts = {
            "id": self.desk.context.ids(),
            "content_sha256": "",
            "signed_at": plain.dump(self._visit_moment(inspection)),
            **self._signer(inspection, entry, path),
        }
        strokes = cast(list[list[list[int]]], entry.get("strokes", []))
        points: list[plain.Plain] = [[_point(point) for point in stroke] for stroke in strokes]
        return {**usual, **entry, "inspection_id": inspection.id, "strokes": points}

    def _signer(self, inspection: Inspection, entry: Facts, path: str) -> Facts:
        """Who signs in this role: the only party there is, or the officer of that name or number."""
        if entry["role"] == "party":
            person = inspection.party
            return {"name": person.name, "identity": person.identity_tail, "position": person.position}
        if entry["role"] == "witness":
            return {"name": "", "identity": ""}
        asked = {name: entry[name] for name in ("officer_id", "name") if name in entry}
        for one in inspection.inspectors:
            own: Mapping[str, plain.Plain] = {"officer_id": one.officer_id, "name": one.name}
            if one.role == entry["role"] and all(own[name] == value for name, value in asked.items()):
                return {**own, "identity": one.certificate, "position": one.unit}
        raise refused(path, "签名人不是这次检查的执法人员")

    def findings(self, inspection: Inspection, evidence: tuple[Evidence, ...]) -> tuple[Finding, ...]:
        from inspector.services.exchange_findings import read_findings

        return read_findings(self, inspection, evidence)


def loaded_moment(value: plain.Plain, path: str) -> datetime | None:
    if value is None:
        return None
    try:
        return datetime.fromisoformat(str(value))
    except ValueError as error:
        raise refused(path, f"{value!r} 不是有效的时间") from error


def _same(given: plain.Plain, seen: plain.Plain) -> bool:
    """Whether two facts say the same; times may be written with another offset."""
    if isinstance(given, str) and isinstance(seen, str) and "T" in given and given != seen:
        return loaded_moment(given, "$") == loaded_moment(seen, "$") if "T" in seen else False
    return given == seen


def _seen(photo: ImportedPhoto) -> Facts:
    """What the photo itself says."""
    facts = photo.facts
    return {
        "size": photo.size,
        "mime": facts.mime,
        "width": facts.width,
        "height": facts.height,
        "taken_at": plain.dump(facts.taken_at),
        "taken_text": facts.taken_local_text,
        "lat_e7": facts.lat_e7,
        "lon_e7": facts.lon_e7,
        "device": facts.device,
    }


def _point(point: list[int]) -> plain.Plain:
    return dict(zip(("x", "y", "t_ms", "pressure"), point, strict=True))
