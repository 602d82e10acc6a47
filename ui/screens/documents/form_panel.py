"""The form beside a draft: what the officer may fill or correct, what is still missing, and the way to signing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.errors import KnownError
from ui.screens.documents.field_row import FieldRow
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button, LinkButton
from ui.widgets.chips import Chip, ChipSpec, KeyCap
from ui.widgets.flow import FlowLayout
from ui.widgets.responsive import empty, scroll
from ui.widgets.text import Divider, Text, set_ground

if TYPE_CHECKING:
    from inspector.services.papers import Asked, PaperForm

MOST_LINKS = 4
LINK = 22
"""px, the height of a link at the foot."""


class FormPanel(QWidget):
    """State: the rows by key in the order of the form, the heads of problems, the keys of what is missing.

    Signals: `edited(str key, str value)` · `typed()` · `forgotten(str key)` · `fix_asked()` · `drop_asked()`.
    """

    edited = Signal(str, str)
    typed = Signal()
    forgotten = Signal(str)
    fix_asked = Signal()
    drop_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_ground(self, "surface")
        self.setMinimumWidth(280)
        self._rows: dict[str, FieldRow] = {}
        self._heads: dict[str, QWidget] = {}
        self._missing: tuple[str, ...] = ()
        self._state = Chip(ChipSpec(""))
        self._state.setObjectName("form_state")
        self.banner = Banner("bad")
        self.banner.setObjectName("form_error")
        self.banner.hide()
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(16, 12, 16, 16)
        self._column.setSpacing(12)
        self._area = scroll(self._body)
        self._links = QWidget()
        self._links.setObjectName("missing_fields")
        self._flow = FlowLayout(self._links, 8)
        self.drop = Button(self.tr("放弃草稿"), "text")
        self.fix = Button(self.tr("定稿签字"), "primary", "pen-line", "F10")
        for button, name, signal in (
            (self.drop, "drop_draft", self.drop_asked),
            (self.fix, "fix_draft", self.fix_asked),
        ):
            button.setObjectName(name)
            button.clicked.connect(signal)
        self._build()

    # ------------------------------------------------------------------ what is shown

    def show_form(self, form: PaperForm, titles: Mapping[str, str], today: date) -> None:
        """The questions of a draft; rows that stay keep their place, their cursor and what is being typed."""
        self.banner.hide()
        self._place(_grouped(form.asked), titles, today)
        for one in form.asked:
            self._rows[one.key].show_asked(one)
        self._show_missing(form.missing)

    def refuse(self, error: KnownError) -> None:
        """Why the draft cannot be stored, shown or fixed."""
        self.banner.set("bad", error.happened, error.safe + error.remedy)
        self.banner.show()

    def forget(self) -> None:
        """Another draft comes: no row of this one stays."""
        self._rows, self._heads, self._missing = {}, {}, ()
        empty(self._column)
        self.banner.hide()

    def set_busy(self, busy: bool) -> None:
        for button in (self.drop, self.fix):
            button.setEnabled(not busy)

    def flush(self) -> None:
        for row in tuple(self._rows.values()):
            row.flush()

    def next_missing(self) -> None:
        """F2: the next empty field that must be filled, behind the one with the cursor."""
        keys = list(self._rows)
        here = next((at for at, key in enumerate(keys) if self._rows[key].has_focus()), -1)
        ordered = sorted(self._missing, key=lambda key: (keys.index(key) <= here, keys.index(key)))
        if ordered:
            self.go_to(ordered[0])

    def go_to(self, key: str) -> None:
        row = self._rows.get(key)
        if row is not None:
            self._area.ensureWidgetVisible(row, 0, 40)
            row.focus()

    # ------------------------------------------------------------------ rows

    def _place(
        self, groups: Sequence[tuple[str, list[Asked]]], titles: Mapping[str, str], today: date
    ) -> None:
        """Puts the rows into their order; what is not asked any more goes."""
        wanted = {one.key for _finding, asked in groups for one in asked}
        self._drop_rows(self._rows, wanted)
        self._drop_rows(self._heads, {asked[0].key for finding, asked in groups if finding})
        rows: dict[str, FieldRow] = {}
        place = 0
        for finding, asked in groups:
            if finding:
                self._put(self._head(asked[0], titles), place)
                place += 1
            for one in asked:
                rows[one.key] = self._rows.get(one.key) or self._row(one, today)
                self._put(rows[one.key], place)
                place += 1
        self._rows = rows
        if self._column.count() == place:
            self._column.addStretch(1)

    def _put(self, widget: QWidget, place: int) -> None:
        if self._column.indexOf(widget) != place:
            self._column.insertWidget(place, widget)

    def _drop_rows(self, there: dict[str, FieldRow] | dict[str, QWidget], wanted: set[str]) -> None:
        for key in [key for key in there if key not in wanted]:
            row: QWidget = there.pop(key)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()

    def _row(self, one: Asked, today: date) -> FieldRow:
        row = FieldRow(one, today)
        row.edited.connect(self.edited)
        row.typed.connect(self.typed)
        row.forgotten.connect(self.forgotten)
        return row

    def _head(self, first: Asked, titles: Mapping[str, str]) -> QWidget:
        if first.key not in self._heads:
            words = self.tr("问题 %1　%2").replace("%1", first.finding_at)
            title = titles.get(first.finding_id, "")
            self._heads[first.key] = Text(words.replace("%2", title), "list", bold=True, wrap=True)
        return self._heads[first.key]

    def _show_missing(self, missing: Sequence[Asked]) -> None:
        self._missing = tuple(one.key for one in missing)
        empty(self._flow)
        for one in missing[:MOST_LINKS]:
            link = LinkButton(one.label)
            link.setObjectName(f"missing_{one.field.name}")
            link.setFixedHeight(LINK)
            link.clicked.connect(lambda _on=False, key=one.key: self.go_to(key))
            self._flow.addWidget(link)
        if len(missing) > MOST_LINKS:
            more = self.tr("等 %1 项").replace("%1", str(len(missing)))
            rest = Text(more, "list", "t2")
            rest.setFixedHeight(LINK)
            self._flow.addWidget(rest)
        self._links.setVisible(bool(missing))
        words = self.tr("还缺 %1 项").replace("%1", str(len(missing)))
        ready = ChipSpec(self.tr("可以定稿"), "good", "circle-check")
        self._state.set_spec(ChipSpec(words, "warn", "triangle-alert") if missing else ready)

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 11, 16, 11)
        head.setSpacing(10)
        head.addWidget(Text(self.tr("填写"), "base", bold=True))
        head.addWidget(self._state)
        head.addStretch(1)
        head.addWidget(KeyCap("F2"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Divider())
        column.addWidget(self.banner)
        column.addWidget(self._area, 1)
        column.addWidget(Divider())
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 10, 16, 12)
        foot.setSpacing(8)
        foot.addWidget(self._links)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.drop)
        buttons.addWidget(self.fix, 1)
        foot.addLayout(buttons)
        column.addLayout(foot)


def _grouped(asked: Sequence[Asked]) -> list[tuple[str, list[Asked]]]:
    """The fields in their order; those of problems, which are asked in a row, by problem ("" for the paper's own)."""
    groups: list[tuple[str, list[Asked]]] = []
    for run in _runs(asked):
        findings = dict.fromkeys(one.finding_id for one in run)
        groups += [(finding, [one for one in run if one.finding_id == finding]) for finding in findings]
    return groups


def _runs(asked: Sequence[Asked]) -> Iterator[list[Asked]]:
    run: list[Asked] = []
    for one in asked:
        if run and bool(run[-1].finding_id) != bool(one.finding_id):
            yield run
            run = []
        run.append(one)
    if run:
        yield run
