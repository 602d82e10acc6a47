"""Find anything (Ctrl+K): one line over the window, results by group, never the mouse needed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.theme import theme
from ui.widgets.fields import SearchField
from ui.widgets.lists import ListRow, RowList
from ui.widgets.paint import RADIUS_CARD, panel
from ui.widgets.text import Text

WIDTH = 600
REST_MS = 80
MOST = 420
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindPalette(QFrame):
    """Signals: `asked(str)` when typing rests, `chosen(str id)`. Esc and focus elsewhere close it.

    State: whether the results are older than the text, and whether Enter waits for newer ones.
    """

    asked = Signal(str)
    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("查找"))
        self.field = SearchField(self.tr("查企业、文号、检查项、法条"), hint=self.tr("支持拼音首字母"))
        self.results = RowList(48, edge=True, name=self.tr("查找结果"))
        self.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._empty = Text("", "list", "t2")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        for part in (self.field, self.results, self._empty):
            column.addWidget(part)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._ask)
        self._stale = self._entered = False
        self.field.typed.connect(self._on_typed)
        self.results.clicked.connect(lambda _index: self._choose())
        self.field.edit.installEventFilter(self)
        self.hide()

    def open_over(self, window: QWidget) -> None:
        """Opens at the top of the window with an empty line."""
        self.setParent(window)
        self.setFixedWidth(min(WIDTH, window.width() - 32))
        self.field.set_text("")
        self._entered = False
        self.set_results([])
        self._empty.set_text("")
        self.move((window.width() - self.width()) // 2, 56)
        self.show()
        self.raise_()
        self.field.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_results(self, groups: Sequence[tuple[str, Sequence[ListRow]]]) -> None:
        """Groups with at least one result, in the order of likelihood."""
        rows: list[ListRow] = []
        for title, found in groups:
            if found:
                rows += [ListRow(f"#{title}", title, heading=True), *found]
        self.results.set_highlight(self.field.text())
        self.results.set_rows(rows)
        self.results.select_first()
        self.results.setVisible(bool(rows))
        self.results.setFixedHeight(min(MOST, self.results.height_for_all()))
        nothing = not rows and bool(self.field.text().strip())
        self._empty.set_text(self.tr("没有找到，换个名称、信用代码或拼音首字母试试") if nothing else "")
        self._empty.setVisible(nothing)
        self.adjustSize()
        self._stale = self._rest.isActive()
        if self._entered:
            self._entered = False
            self._choose()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._entered = False
            self.hide()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            return self._keep(event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event)
        return False

    def _keep(self, event: QKeyEvent) -> bool:
        """Enter is the palette's while it is open, not the button's below that has Enter for its shortcut."""
        if event.key() in ENTER:
            event.accept()
        return event.key() in ENTER

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, edge = QPainter(self), theme().color("ctl")
        panel(painter, QRectF(self.rect()), theme().color("surface"), edge, width=2, radius=RADIUS_CARD)

    def _on_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.hide()
        elif key in ENTER:
            self._on_enter()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.results.keyPressEvent(event)
        else:
            return False
        return True

    def _on_typed(self, _text: str) -> None:
        self._stale, self._entered = True, False
        self._rest.start()

    def _on_enter(self) -> None:
        """Who types fast, and a scanner does, means what is written now and not what was found for less of it."""
        if not self._stale:
            self._choose()
            return
        self._entered = True
        if self._rest.isActive():
            self._rest.stop()
            self._ask()

    def _ask(self) -> None:
        self.asked.emit(self.field.text().strip())

    def _choose(self) -> None:
        found = self.results.current_id()
        if found:
            self.hide()
            self.chosen.emit(found)
