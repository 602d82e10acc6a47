"""The rows of a table of any length: pages are asked for as they are needed, the least recently seen forgotten."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from ui.widgets.cells import TableRow

Index = QModelIndex | QPersistentModelIndex
PAGE = 128
KEPT_PAGES = 24


@dataclass(frozen=True)
class Column:
    """A column: its title, fixed width in logical pixels (None: takes the rest), numbers at the right."""

    title: str
    width: int | None
    right: bool = False
    sortable: bool = False


class PagedModel(QAbstractTableModel):
    """Rows by page, the least recently seen pages forgotten. Signal: `page_wanted(int first, int count)`.

    State: how many rows there are, the pages at hand, the pages asked for.
    """

    page_wanted = Signal(int, int)

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._total = 0
        self._paged = True
        self._pages: OrderedDict[int, tuple[TableRow, ...]] = OrderedDict()
        self._asked: set[int] = set()

    def set_rows(self, rows: Sequence[TableRow]) -> None:
        """All rows at once, for short tables."""
        self.beginResetModel()
        self._paged, self._total = False, len(rows)
        self._pages = OrderedDict({0: tuple(rows)})
        self.endResetModel()

    def reset(self, total: int) -> None:
        """A new list of `total` rows whose pages will be asked for."""
        self.beginResetModel()
        self._paged, self._total = True, total
        self._pages.clear()
        self._asked.clear()
        self.endResetModel()

    def put(self, first: int, rows: Sequence[TableRow]) -> None:
        """A page that was asked for. A page of a list that is gone meanwhile is dropped."""
        page = first // PAGE
        if page not in self._asked or first + len(rows) > self._total:
            return
        self._asked.discard(page)
        self._pages[page] = tuple(rows)
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        self.dataChanged.emit(self.index(first, 0), self.index(first + len(rows) - 1, len(self.columns) - 1))

    def row(self, number: int) -> TableRow | None:
        """The row if it is at hand; otherwise its page is asked for."""
        page = number // PAGE if self._paged else 0
        rows = self._pages.get(page)
        if rows is None:
            self._ask(page)
            return None
        if self._paged:
            self._pages.move_to_end(page)
        within = number - page * PAGE
        return rows[within] if within < len(rows) else None

    def find(self, row_id: str) -> int:
        """The number of the row with that id among the rows at hand, -1 if it is not there."""
        for page, rows in self._pages.items():
            for within, row in enumerate(rows):
                if row.id == row_id:
                    return page * PAGE + within
        return -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.row(index.row())
        return row.cell(index.column()).spoken() if row else ""

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row(index.row()) if index.isValid() else None
        if row is not None and not row.enabled:
            return Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return column.title if role == Qt.ItemDataRole.DisplayRole else None

    def _ask(self, page: int) -> None:
        if page not in self._asked:
            self._asked.add(page)
            first = page * PAGE
            self.page_wanted.emit(first, min(PAGE, self._total - first))
