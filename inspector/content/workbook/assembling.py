"""The lines of both tables → the tables of a checklist file, and which cell each value came from."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from inspector.content.locate import Place
from inspector.content.workbook.layout import BASIS_COLUMNS, ITEM_COLUMNS, Column
from inspector.content.workbook.numbering import fresh_ids
from inspector.content.workbook.problems import Spot
from inspector.content.workbook.sheets import Findings, Line
from inspector.content.writing import Data

_BELONGING = {"section.id", "section.title"}
_NO_DATA = {*_BELONGING, "item", "shown"}


@dataclass
class Assembled:
    """A checklist file's tables in the making; `spots` tells the cell of each place in them."""

    data: Data = field(default_factory=dict)
    spots: dict[Place, Spot] = field(default_factory=dict)


@dataclass
class _Section:
    """The lines that go into one section, by the order of their rows."""

    id: str
    title: str
    head: Line
    lines: list[Line] = field(default_factory=list)


def assemble_items(lines: Sequence[Line], taken: Collection[str], findings: Findings) -> Assembled:
    """Sections with their items, still without bases; new ones get their ids."""
    made = Assembled()
    sections = _sections(lines, findings)
    item_ids = [str(line.values["id"]) for line in lines if line.values.get("id")]
    new_ids = fresh_ids(item_ids, taken, "item-")
    made.data["sections"] = [
        _section_data(section, ("sections", index), new_ids, made) for index, section in enumerate(sections)
    ]
    return made


def _sections(lines: Sequence[Line], findings: Findings) -> list[_Section]:
    known = {str(line.values["section.id"]) for line in lines if line.values.get("section.id")}
    new_ids = fresh_ids((), known, "section-")
    sections: list[_Section] = []
    current: _Section | None = None
    for line in lines:
        current = _section_of(line, sections, current, new_ids, findings)
        if current is not None and not line.values.keys() <= _BELONGING:
            current.lines.append(line)
    return [section for section in sections if section.lines]


def _section_of(
    line: Line, sections: list[_Section], current: _Section | None, new_ids: Iterator[str], findings: Findings
) -> _Section | None:
    """The section that the line names, made if it is new; the one of the line before where it names none."""
    section_id = str(line.values.get("section.id", ""))
    title = str(line.values.get("section.title", ""))
    if not section_id and not title:
        if current is None:
            findings.add(line.spots.get("section.title", line.spot), "没有写章节；请写章节的名称")
        return current
    found = _known_section(section_id, title, sections)
    if found is None:
        found = _Section(section_id or next(new_ids), title, line)
        sections.append(found)
    _check_title(line, title, found, findings)
    return found


def _known_section(section_id: str, title: str, sections: Sequence[_Section]) -> _Section | None:
    if section_id:
        return next((each for each in sections if each.id == section_id), None)
    return next((each for each in sections if each.title == title), None)


def _check_title(line: Line, title: str, section: _Section, findings: Findings) -> None:
    if title and section.title and title != section.title:
        findings.add(
            line.spots["section.title"],
            f"章节编号 {section.id} 在第{section.head.row}行叫“{section.title}”，这里叫“{title}”；"
            "改名的，每一行都要改；新章节请把章节编号留空",
        )
    section.title = section.title or title


def _section_data(section: _Section, place: Place, new_ids: Iterator[str], made: Assembled) -> Data:
    for key in ("id", "title"):
        made.spots[(*place, key)] = section.head.spots.get(f"section.{key}", section.head.spot)
    made.spots[place] = made.spots[(*place, "title")]
    items = [
        _item_data(line, (*place, "items", index), new_ids, made) for index, line in enumerate(section.lines)
    ]
    title = {"title": section.title} if section.title else {}
    return {"id": section.id, **title, "items": items}


def _item_data(line: Line, place: Place, new_ids: Iterator[str], made: Assembled) -> Data:
    data = _nested(line, place, ITEM_COLUMNS, made)
    if not data.get("id"):
        data = {"id": next(new_ids), **data}
    return data


def _nested(line: Line, place: Place, columns: Sequence[Column], made: Assembled) -> Data:
    """The line as a table of the file, and its spots; `deadline.kind` goes into the table `deadline`."""
    data: Data = {}
    made.spots[place] = line.spot
    for column in columns:
        if column.key in _NO_DATA or column.key not in line.spots:
            continue
        parts = column.key.split(".")
        made.spots[(*place, *parts)] = line.spots[column.key]
        made.spots.setdefault((*place, parts[0]), line.spots[column.key])
        if column.key in line.values:
            inner = data.setdefault(parts[0], {}) if parts[1:] else data
            if isinstance(inner, dict):
                inner[parts[-1]] = line.values[column.key]
    return data


def add_bases(lines: Sequence[Line], made: Assembled, findings: Findings) -> None:
    """Put every line of the second table under the item that it names, by id or by display number."""
    items = list(_items(made))
    for line in lines:
        name = str(line.values.get("item", ""))
        found = _named(name, items)
        if found is None:
            _note_owner(line, name, findings)
            continue
        place, item = found
        bases = item.setdefault("bases", [])
        if isinstance(bases, list):
            bases.append(_nested(line, (*place, "bases", len(bases)), BASIS_COLUMNS, made))
    for place, item in items:
        if not item.get("bases"):
            message = f"没有法律依据；请在“法律依据”表加一行，检查项编号写 {item.get('number', item['id'])}"
            findings.add(made.spots[place], message)


def _note_owner(line: Line, name: str, findings: Findings) -> None:
    spot = line.spots.get("item", line.spot)
    if spot in findings.spots:
        return
    wrong = f"“检查项”表里没有编号或者序号为“{name}”的检查项" if name else "没有写这条依据属于哪个检查项"
    findings.add(spot, f"{wrong}；请写检查项的编号，新增的写序号")


def _items(made: Assembled) -> Iterator[tuple[Place, Data]]:
    sections = made.data.get("sections")
    for at, section in enumerate(sections if isinstance(sections, list) else ()):
        for index, item in enumerate(section["items"]):
            yield ("sections", at, "items", index), item


def _named(name: str, items: Sequence[tuple[Place, Data]]) -> tuple[Place, Data] | None:
    """The item with this id, else with this display number."""
    for key in ("id", "number"):
        for place, item in items:
            if name and str(item.get(key, "")).lower() == name:
                return place, item
    return None


def point_conditions_to_ids(made: Assembled) -> None:
    """Let conditions that name an item by its display number name it by its id."""
    items = list(_items(made))
    for _, item in items:
        condition = item.get("condition")
        found = _named(str(condition.get("item", "")), items) if isinstance(condition, dict) else None
        if isinstance(condition, dict) and found:
            condition["item"] = found[1]["id"]
