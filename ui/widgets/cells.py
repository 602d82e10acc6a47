"""What a table or list row holds, and how one cell is painted."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from ui.theme import Role, theme
from ui.widgets.chip_spec import ChipSpec
from ui.widgets.paint import check_box, draw_chip, draw_icon, draw_text, metrics, text_width

PAD = 8
FIRST_PAD = 16
_RIGHT = Qt.AlignmentFlag.AlignRight
_LEFT = Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True)
class Cell:
    """One cell: words, perhaps a second line, a chip, a check mark or an icon."""

    text: str = ""
    second: str = ""
    token: str = "t1"
    bold: bool = False
    chip: ChipSpec | None = None
    check: bool | None = None
    icon: str = ""

    def spoken(self) -> str:
        """The cell in words, for screen readers, tooltips and copying."""
        chip = self.chip.text if self.chip else ""
        return " ".join(part for part in (self.text, chip, self.second) if part)


@dataclass(frozen=True)
class TableRow:
    """One row: a stable id and its cells; a plain str is a cell of plain words."""

    id: str
    cells: tuple[Cell | str, ...]
    enabled: bool = True

    def cell(self, column: int) -> Cell:
        cell = self.cells[column]
        return Cell(cell) if isinstance(cell, str) else cell


def draw_cell(
    painter: QPainter, rect: QRectF, cell: Cell, *, right: bool, enabled: bool, first: bool = False
) -> None:
    """Paints a cell into its rectangle, elided; the first column keeps the page's margin."""
    inner = rect.adjusted(FIRST_PAD if first else PAD, 0, -PAD, 0)
    ink = theme().color(cell.token if enabled else "t3")
    if cell.check is not None:
        check_box(painter, inner.left(), inner.center().y(), cell.check, enabled)
        return
    if cell.icon:
        draw_icon(painter, cell.icon, ink, inner.left(), inner.center().y(), 16)
        inner.setLeft(inner.left() + 22)
    if cell.chip is not None and not cell.text:
        draw_chip(painter, inner.left(), inner.center().y(), cell.chip, inner.width())
        return
    _draw_words(painter, inner, cell, ink, _RIGHT if right else _LEFT)


def _draw_words(painter: QPainter, rect: QRectF, cell: Cell, ink: QColor, align: Qt.AlignmentFlag) -> None:
    first = QRectF(rect)
    if cell.second:
        middle = rect.center().y()
        first = QRectF(rect.left(), middle - 20, rect.width(), 20)
        below = QRectF(rect.left(), middle, rect.width(), 18)
        draw_text(painter, below, cell.second, "label", theme().color("t2"), align=align)
    draw_text(painter, first, cell.text, "list", ink, bold=cell.bold, align=align)
    if cell.chip is not None:
        used = text_width(cell.text, "list", cell.bold) + 8
        draw_chip(painter, first.left() + used, first.center().y(), cell.chip, max(0, first.width() - used))


def is_cut(cell: Cell, width: float) -> bool:
    """True if the cell's words do not fit into a column of that width."""
    room = width - 2 * PAD - (22 if cell.icon else 0)
    role: Role = "list"
    longest = max(
        metrics(role, cell.bold).horizontalAdvance(cell.text),
        text_width(cell.second, "label") if cell.second else 0,
    )
    return longest > room + 0.5
