"""What the loader says of a checklist file, said again for the cells that the file came from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from inspector.content.locate import Place
from inspector.content.problems import Problem
from inspector.content.workbook.citing import Citer
from inspector.content.workbook.layout import BASIS_COLUMNS, HEAD_ROWS, ITEM_COLUMNS, Column
from inspector.content.workbook.problems import Spot, WorkbookProblem
from inspector.content.workbook.words import BASIS
from inspector.domain.law import parse_citation

_MISSING = re.compile(r"缺少必填的键「(\w+)」")
_EMPTY = re.compile(r"「(\w+)」(?:不能为空|至少要有一项)")
_KEY = re.compile(r"「(\w+)」")
_SETTING = re.compile(r'(\w+) = "([^"]+)"(?: 或 "([^"]+)")?')
_BARE_KEY = re.compile(r"（(\w+)）")
_CITATION = re.compile(r"[a-z0-9-]+(?::\d+){1,3}")
# A wrong cell makes the loader complain of these as well; that says nothing new.
_FOLLOWS = {
    "answer_kind": {"limit", "choices", "fact", "unit"},
    "own_competence": {"department"},
    "valid_from": {"valid_from", "valid_to", "duties", "penalties"},
    "valid_to": {"valid_from", "valid_to", "duties", "penalties"},
}


class Explainer:
    """Turns the loader's problems into those of the workbook. `broken` are the spots that were noted already."""

    def __init__(self, spots: Mapping[Place, Spot], broken: set[Spot], citer: Citer) -> None:
        self._spots = spots
        self._citer = citer
        self._broken = broken
        self._unsure = {place for place, spot in spots.items() if spot in broken and _key(place)}

    def explain(self, problems: tuple[Problem, ...]) -> Iterator[WorkbookProblem]:
        for problem in problems:
            place = self._place(problem)
            spot = self._spot(place)
            if _MISSING.match(problem.message) and place not in self._spots:
                continue  # its column or its rows are missing, which was told already
            if spot is not None and spot not in self._broken and not self._follows(place):
                yield WorkbookProblem(spot, self._say(problem.message, place))

    def _place(self, problem: Problem) -> Place:
        """The loader tells of a missing key at its table or beside it; its own cell is where to write it."""
        place, named = problem.place, _KEY.search(problem.message)
        if _MISSING.match(problem.message) and named:
            return (*place, named[1])
        own = ((*around, named[1]) for around in (place, place[:-1]) if named)
        return next((each for each in own if each in self._spots), place)

    def _spot(self, place: Place) -> Spot | None:
        """The cell of the value, else of what it stands in."""
        ends = (place[:end] for end in range(len(place), 0, -1))
        return next((self._spots[end] for end in ends if end in self._spots), None)

    def _follows(self, place: Place) -> bool:
        return any(_is_due_to(broken, place) for broken in self._unsure)

    def _say(self, message: str, place: Place) -> str:
        column = _COLUMNS.get(_key(place))
        if _MISSING.match(message) or _EMPTY.match(message):
            return f"没有填写；{column.how}" if column else "没有填写"
        text = _SETTING.sub(_say_setting, message)
        text = _KEY.sub(lambda found: f"「{_heading(found[1])}」", text)
        text = _BARE_KEY.sub(
            lambda found: f"（{_heading(found[1])}）" if found[1] in _COLUMNS else found[0], text
        )
        return _CITATION.sub(lambda found: self._citer.text(parse_citation(found[0])), text)


def _is_due_to(broken: Place, place: Place) -> bool:
    """Whether a wrong value makes the loader complain of another one, too: in the same item or inner table."""
    if broken[:4] != place[:4]:
        return False
    inner = "." in _key(broken) and place[: len(broken) - 1] == broken[:-1]
    return inner or _key(place) in _FOLLOWS.get(_key(broken), ())


def _key(place: Place) -> str:
    """The last named part of a place with its table: deadline.days, duties."""
    names = [part for part in place if isinstance(part, str) and part not in ("sections", "items", "bases")]
    return ".".join(names)


_COLUMNS: Mapping[str, Column] = {
    column.key: column for column in (*BASIS_COLUMNS, *HEAD_ROWS, *ITEM_COLUMNS)
}
_HEADINGS = {
    **{key.split(".")[-1]: column.heading for key, column in _COLUMNS.items()},
    **{key: column.heading for key, column in _COLUMNS.items() if "." not in key},
    "limit": "限值",
    "condition": "条件：检查项",
    "deadline": "期限类型",
    **BASIS,
}


def _heading(key: str) -> str:
    return _HEADINGS.get(key, key)


def _say_setting(found: re.Match[str]) -> str:
    key, *values = found.groups()
    words = (_COLUMNS[key].words if key in _COLUMNS else None) or {}
    return f"{_heading(key)}为" + "或".join(words.get(value, value) for value in values if value)
