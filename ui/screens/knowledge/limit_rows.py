"""Discharge standards and their limits as rows, and what the page of limits reads."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inspector.domain.inspection import item_key
from inspector.domain.law import Confidence
from inspector.domain.standard import Standard, StandardLimit
from ui.models.words import short_title
from ui.screens.knowledge.date_bar import ChosenDay
from ui.screens.knowledge.grouped import LongCell, heading
from ui.screens.knowledge.item_words import standard_days
from ui.widgets.chip_spec import ChipSpec
from ui.widgets.lists import ListRow
from ui.widgets.table import Cell, Column, TableRow

if TYPE_CHECKING:
    from inspector.bootstrap import Services

translate = QCoreApplication.translate
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True)
class User:
    """A check item that needs a standard at hand."""

    key: str
    words: str


def limit_columns() -> tuple[Column, ...]:
    return (
        Column(translate("limits", "污染物"), 184),
        Column(translate("limits", "限值"), 132, right=True),
        Column(translate("limits", "适用"), None),
        Column(translate("limits", "信度"), 104),
    )


def read_standards(services: Services) -> tuple[Standard, ...]:
    """By number, as people look for them. Runs in the lane."""
    return tuple(sorted(services.library.standards().values(), key=lambda one: _order(one.number)))


def read_users(services: Services) -> Mapping[str, tuple[User, ...]]:
    """Standard key → the items that use it. Runs in the lane."""
    library = services.library
    found: dict[str, list[User]] = {}
    for info in library.checklists():
        for item in library.pinned(info.pin).items:
            user = User(
                item_key(info.id, item.id), f"{item.number} {item.question}（{short_title(info.title)}）"
            )
            for key in item.standards:
                found.setdefault(key, []).append(user)
    return {key: tuple(users) for key, users in found.items()}


def confidence_cell(confidence: Confidence) -> Cell:
    """What is not confirmed from a full text is amber."""
    if confidence in (Confidence.HIGH, Confidence.HIGH_STAR):
        return Cell(confidence.value)
    words = translate("limits", "{0} 待核对").format(confidence.value)
    return Cell(chip=ChipSpec(words, "warn", "badge-alert"))


def standard_rows(
    standards: Iterable[Standard], day: ChosenDay, counts: Mapping[str, int] | None
) -> list[ListRow]:
    """Those that hold on the day first; with counts, those with hits alone."""
    shown = [one for one in standards if counts is None or counts.get(one.key)]
    holding = [one for one in shown if holds(one, day)]
    rest = [one for one in shown if not holds(one, day)]
    rows: list[ListRow] = []
    for title, group in (
        (translate("limits", "该日有效"), holding),
        (translate("limits", "该日无效"), rest),
    ):
        if group:
            rows.append(ListRow(f"group:{title}", title, heading=True))
            rows += [_standard_row(one, counts) for one in group]
    return rows


def _standard_row(one: Standard, counts: Mapping[str, int] | None) -> ListRow:
    count = counts[one.key] if counts is not None else len(one.limits)
    return ListRow(one.key, one.number, one.title, str(count))


def limit_rows(standard: Standard) -> list[TableRow]:
    return [_limit_row(standard, number, one) for number, one in enumerate(standard.limits)]


def found_rows(standards: Iterable[Standard], day: ChosenDay, text: str) -> list[TableRow]:
    """The limits with these words in every standard, those of the day first, each standard under its name."""
    rows: list[TableRow] = []
    for one in sorted(standards, key=lambda one: not holds(one, day)):
        found = [number for number, limit in enumerate(one.limits) if matches(one, limit, text)]
        if found:
            words = standard_days(one) if holds(one, day) else translate("limits", "该日无效")
            rows.append(heading(one.key, f"{one.number} {one.title}", words))
            rows += [_limit_row(one, number, one.limits[number]) for number in found]
    return rows


def matches(standard: Standard, limit: StandardLimit, text: str) -> bool:
    whole = f"{limit.pollutant}\n{limit.applies}\n{standard.number}\n{standard.title}".casefold()
    return all(word in whole for word in text.casefold().split())


def holds(standard: Standard, day: ChosenDay) -> bool:
    return day.holds(standard.in_force_from, standard.in_force_to)


def limit_of(standards: Iterable[Standard], row_id: str) -> tuple[Standard, StandardLimit] | None:
    """What a row of the table stands for."""
    key, _, number = row_id.partition("#")
    standard = next((one for one in standards if one.key == key), None)
    return (standard, standard.limits[int(number)]) if standard and number.isdecimal() else None


def _limit_row(standard: Standard, number: int, limit: StandardLimit) -> TableRow:
    cells = (
        Cell(limit.pollutant, bold=True),
        Cell(limit.text, bold=True),
        LongCell(limit.applies),
        confidence_cell(limit.confidence),
    )
    return TableRow(f"{standard.key}#{number}", cells)


def _order(number: str) -> tuple[str, list[int]]:
    """GB before HJ, and 3838 before 12348."""
    letters = number.partition(" ")[0]
    return letters, [int(part) for part in _NUMBER.findall(number)]
