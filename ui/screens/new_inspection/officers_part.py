"""3 执法人员: at least two whose certificates are good on the day, in order: 检查人, 记录人."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from inspector.domain.officer import MINIMUM_OFFICERS, Fitness, Role
from inspector.services.officers import OfficerFitness
from inspector.services.planning import NewInspection
from ui.screens.new_inspection.look import Around
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card
from ui.widgets.chip_spec import ChipSpec
from ui.widgets.fields import LineField
from ui.widgets.statuses import certificate_chip, recusal_chip
from ui.widgets.table import Cell, Column, TableRow, TableView
from ui.widgets.text import Text

ORDER = tuple(Fitness)
ABLE = frozenset({Fitness.VALID, Fitness.EXPIRING})
ROW = 40
RECORDER_PLACE = 1


class OfficersPart(Card):
    """Signals: `edited()` · `typed()` while the assistants are being typed · `people_asked()` to the register.

    State: who was chosen, in order, and what is known of everybody.
    """

    edited = Signal()
    typed = Signal()
    people_asked = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self.set_title(self.tr("3 执法人员"))
        self._chosen: tuple[str, ...] = ()
        self._all: tuple[OfficerFitness, ...] = ()
        self._build()
        self._show_count()

    @property
    def chosen(self) -> tuple[str, ...]:
        return self._chosen

    def fill(self, plan: NewInspection) -> NewInspection:
        return replace(plan, officer_ids=self._chosen, assistants=self._assistants())

    def show_plan(self, plan: NewInspection) -> None:
        self._chosen = plan.officer_ids
        self.assistants.set_text(self.tr("、").join(plan.assistants))
        self._draw()

    def show_around(self, around: Around) -> None:
        self._all = tuple(sorted(around.officers, key=_order))
        self._draw()

    def flush(self) -> None:
        self.assistants.flush()

    def is_short_of_people(self) -> bool:
        """Whether nobody is left to be chosen, so that only the register of officers can help."""
        return sum(one.fitness in ABLE for one in self._all) < MINIMUM_OFFICERS

    def toggle(self, officer_id: str) -> None:
        """As a click on the row: an officer joins the visit or leaves it, others join as assistants."""
        one = next(each for each in self._all if each.officer.id == officer_id)
        if one.fitness is Fitness.NOT_AN_OFFICER:
            self._toggle_assistant(one.officer.name)
        elif officer_id in self._chosen:
            self._chosen = tuple(each for each in self._chosen if each != officer_id)
        elif one.fitness in ABLE:
            self._chosen = (*self._chosen, officer_id)
        else:
            return
        self._draw()
        self.edited.emit()

    def _toggle_assistant(self, name: str) -> None:
        names = self._assistants()
        left = tuple(one for one in names if one != name) if name in names else (*names, name)
        self.assistants.set_text(self.tr("、").join(left))

    def _assistants(self) -> tuple[str, ...]:
        text = self.assistants.text()
        for mark in self.tr("，；,;"):
            text = text.replace(mark, self.tr("、"))
        return tuple(one.strip() for one in text.split(self.tr("、")) if one.strip())

    def _build(self) -> None:
        columns = (
            Column("", 36),
            Column(self.tr("姓名"), None),
            Column(self.tr("执法证号"), 116),
            Column(self.tr("有效期至"), 92),
            Column(self.tr("本次可用"), 100),
        )
        self.table = TableView(columns, ROW, self.tr("执法人员"))
        self.table.setObjectName("officers")
        self.table.setMinimumHeight(32 + 5 * ROW // 2)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.table.checked.connect(lambda officer_id, _on: self.toggle(officer_id))
        self.table.clicked.connect(self._on_click)
        self.swap = LinkButton(self.tr("对调检查人和记录人"), "replace")
        self.swap.setObjectName("swap_officers")
        self.swap.clicked.connect(self._swap)
        self.add_header(self.swap)
        self.people = LinkButton(self.tr("登记人员、更新证件…"), "user-plus")
        self.people.setObjectName("register_officers")
        self.people.clicked.connect(self.people_asked)
        self._notes = Text("", "label", "t2", wrap=True)
        self.assistants = LineField(placeholder=self.tr("协助人员：网格员、第三方，用顿号分开"))
        self.assistants.edit.setObjectName("assistants")
        self.assistants.edit.setAccessibleName(self.tr("协助人员"))
        self.assistants.edited.connect(lambda _text: self._on_assistants())
        self.assistants.typed.connect(lambda _text: self.typed.emit())
        self.body.setContentsMargins(0, 0, 0, 12)
        self.body.addWidget(self.table, 1000)
        line = QHBoxLayout()
        line.setContentsMargins(16, 0, 16, 0)
        line.addWidget(self.people)
        line.addStretch(1)
        self.body.addLayout(line)
        for widget in (self._notes, self.assistants):
            widget.setContentsMargins(16, 0, 16, 0)
            self.add(widget)

    def _on_click(self, index: QModelIndex) -> None:
        row = self.table.rows.row(index.row())
        if index.column() > 0 and row is not None and row.enabled:
            self.toggle(row.id)

    def _on_assistants(self) -> None:
        self._draw()
        self.edited.emit()

    def _swap(self) -> None:
        first, second, *rest = self._chosen
        self._chosen = (second, first, *rest)
        self._draw()
        self.edited.emit()

    def _draw(self) -> None:
        self.table.set_rows([self._row(one) for one in self._all])
        notes = [self._note(one) for one in self._all if one.fitness is Fitness.RECUSED]
        self._notes.set_text("\n".join(notes))
        self._notes.setVisible(bool(notes))
        self._show_count()

    def _show_count(self) -> None:
        words = self.tr("已选 {0} 人，至少 {1} 人")
        self.set_count(words.format(len(self._chosen), MINIMUM_OFFICERS))
        self.swap.setVisible(len(self._chosen) >= MINIMUM_OFFICERS)
        self.people.setVisible(self.is_short_of_people())

    def _note(self, one: OfficerFitness) -> str:
        return self.tr("{0}：{1}").format(one.officer.name, one.note)

    def _row(self, one: OfficerFitness) -> TableRow:
        officer = one.officer
        assisting = one.fitness is Fitness.NOT_AN_OFFICER
        checked = officer.name in self._assistants() if assisting else officer.id in self._chosen
        cells = (
            Cell(check=checked),
            Cell(officer.name, second=self._part(officer.id, checked, assisting), bold=checked),
            "" if assisting else officer.certificate,
            "" if assisting else officer.valid_to.isoformat(),
            Cell(chip=self._chip(one)),
        )
        return TableRow(officer.id, cells, enabled=checked or assisting or one.fitness in ABLE)

    def _part(self, officer_id: str, checked: bool, assisting: bool) -> str:
        """What the person does on this visit; the second officer writes the record."""
        if not checked:
            return ""
        if assisting:
            return self.tr("协助")
        return self.tr("记录人") if self._chosen.index(officer_id) == RECORDER_PLACE else self.tr("检查人")

    def _chip(self, one: OfficerFitness) -> ChipSpec:
        chips = {
            Fitness.VALID: certificate_chip(999),
            Fitness.EXPIRING: ChipSpec(one.note, "warn", "hourglass"),
            Fitness.EXPIRED: certificate_chip(-1),
            Fitness.NOT_YET: ChipSpec(self.tr("未生效"), "bad", "clock"),
            Fitness.RECUSED: recusal_chip(),
            Fitness.NOT_AN_OFFICER: ChipSpec(self.tr("只能协助"), "na", "users"),
        }
        return chips[one.fitness]


def _order(one: OfficerFitness) -> tuple[int, bool]:
    """Those who may go first, the field officers before their heads; within that as stored, by name."""
    return ORDER.index(one.fitness), one.officer.role is not Role.OFFICER
