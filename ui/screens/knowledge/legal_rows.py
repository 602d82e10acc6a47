"""The bases as rows of the reviewer's table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QItemSelection, QItemSelectionModel, Signal
from PySide6.QtGui import QResizeEvent

from inspector.domain.law import LegalBasis
from inspector.services.legal_review import BasisUse
from ui.screens.knowledge.legal_facts import DOUBTED, OPEN, VERIFIED, Review, state_of, use_id
from ui.screens.knowledge.words import short_fines
from ui.widgets.chip_spec import ChipSpec
from ui.widgets.table import Cell, Column, TableRow, TableView

translate = QCoreApplication.translate
FINES, DAYS, CONFIDENCE, USED = 2, 3, 4, 5
ROOM_FOR = {CONFIDENCE: 700, USED: 700, DAYS: 640, FINES: 560}
"""From which width of the table on a column that can be spared is shown."""
SELECT_ROW = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


def columns() -> tuple[Column, ...]:
    return (
        Column(translate("legal", "检查项"), None),
        Column(translate("legal", "依据"), 220),
        Column(translate("legal", "罚款"), 96, right=True),
        Column(translate("legal", "适用期"), 100),
        Column(translate("legal", "信度"), 40),
        Column(translate("legal", "引用"), 40, right=True),
        Column(translate("legal", "核对"), 112),
    )


def state_chip(use: BasisUse) -> ChipSpec:
    """What the reviewer has said; what nobody has judged and nobody asks about stays grey."""
    state = state_of(use)
    if state == OPEN and use.basis.question:
        return ChipSpec(translate("legal", "待法制审核"), "warn", "badge-alert")
    return {
        OPEN: ChipSpec(translate("legal", "待核对"), "na", "circle-dashed"),
        DOUBTED: ChipSpec(translate("legal", "有疑问"), "bad", "badge-x"),
        VERIFIED: ChipSpec(translate("legal", "已核对"), "good", "badge-check"),
    }[state]


def basis_row(review: Review, use: BasisUse) -> TableRow:
    fines = tuple(fine for article in use.articles for fine in article.fines)
    cells = (
        Cell(use.item.question, second=f"{use.checklist.title} {use.item.number}"),
        Cell(*cited_words(review, use)),
        short_fines(fines),
        Cell(*_days(use.basis)),
        use.basis.confidence.value,
        Cell(str(use.used) if use.used else "", bold=True),
        Cell(chip=state_chip(use)),
    )
    return TableRow(use_id(use), cells)


def cited_words(review: Review, use: BasisUse) -> tuple[str, str]:
    """The first duty and the first penalty, one a line; a local rule where the library has no duty."""
    basis = use.basis
    duties = [review.place(str(one)) for one in basis.duties] or [basis.local_rule]
    penalties = [review.place(str(one)) for one in basis.penalties]
    lines = [_first(words) for words in (duties, penalties) if words and words[0]]
    return (lines[0] if lines else "", lines[1] if len(lines) > 1 else "")


def _first(places: list[str]) -> str:
    if len(places) == 1:
        return places[0]
    return translate("legal", "{0} 等 {1} 条").format(places[0], len(places))


def _days(basis: LegalBasis) -> tuple[str, str]:
    first = translate("legal", "{0} 起").format(basis.valid_from)
    return first, (translate("legal", "至 {0}").format(basis.valid_to) if basis.valid_to else "")


class PickTable(TableView):
    """A table of several selected rows (Shift, Ctrl, Ctrl+A). Signal: `picked()`, other rows are selected."""

    picked = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(columns(), 56, name)
        self.setSelectionMode(TableView.SelectionMode.ExtendedSelection)
        self.selectionModel().selectionChanged.connect(self._on_selection)

    def selected_ids(self) -> tuple[str, ...]:
        """From top to bottom."""
        numbers = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(row.id for number in numbers if (row := self.rows.row(number)) is not None)

    def select_all_of(self, ids: Sequence[str]) -> None:
        """Selects these rows without telling anyone, the first of them is the current one; what is gone is left out."""
        self.select(next(iter(ids), ""))
        numbers = [number for number in map(self.rows.find, ids[1:]) if number >= 0]
        model = self.selectionModel()
        model.blockSignals(True)
        for number in numbers:
            model.select(self.rows.index(number, 0), SELECT_ROW)
        model.blockSignals(False)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column, room in ROOM_FOR.items():
            self.setColumnHidden(column, self.width() < room)

    def _on_selection(self, _new: QItemSelection, _old: QItemSelection) -> None:
        # Qt's own drawing of changed cells leaves the rest of a painted row as it was.
        self.viewport().update()
        self.picked.emit()
