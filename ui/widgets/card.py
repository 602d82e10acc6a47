"""Cards and the rows in them: title row with count and link, action rows, facts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Tone, theme
from ui.widgets.buttons import LinkButton
from ui.widgets.chips import Chip, ChipSpec
from ui.widgets.paint import RADIUS_CARD, draw_icon, panel
from ui.widgets.responsive import empty
from ui.widgets.text import Divider, ElidedText, Text

HEAD = 40
MARGIN = 16
EDGE = 4


class Card(QFrame):
    """A panel with an edge, an optional title row, and a body. Signal: `link_clicked()`.

    State: whether it is the current one (2 px accent edge) and its status edge at the left.
    """

    link_clicked = Signal()

    def __init__(self, title: str = "", count: str = "", link: str = "", margin: int = MARGIN) -> None:
        super().__init__()
        self._current = False
        self._edge: Tone | None = None
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(1, 1, 1, 1)
        self._outer.setSpacing(0)
        self._head = self._make_head(title, count, link)
        self._head_line = Divider()
        self.body = QVBoxLayout()
        self.body.setContentsMargins(margin, 12, margin, 12)
        self.body.setSpacing(8)
        for part in (self._head, self._head_line):
            self._outer.addWidget(part)
            part.setVisible(bool(title))
        self._outer.addLayout(self.body)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._outer.addLayout(self._rows)
        self.setAccessibleName(title)

    def add(self, widget: QWidget) -> None:
        """Puts a widget into the body, inside the margins."""
        self.body.addWidget(widget)

    def add_row(self, row: QWidget) -> None:
        """Puts a row below the body from edge to edge, a hairline above it; without a body there is no margin."""
        if self.body.count() == 0:
            self.body.setContentsMargins(0, 0, 0, 0)
        if self._rows.count() or self.body.count():
            self._rows.addWidget(Divider())
        self._rows.addWidget(row)

    def clear_rows(self) -> None:
        empty(self._rows)

    def add_divider(self) -> None:
        self.body.addWidget(Divider())

    def add_stretch(self) -> None:
        self._outer.addStretch(1)

    def add_header(self, widget: QWidget) -> None:
        """Puts a widget at the right end of the title row."""
        self._head_row.addWidget(widget)

    def set_title(self, title: str) -> None:
        self._title.set_text(title)
        self._head.setVisible(bool(title))
        self._head_line.setVisible(bool(title))
        self.setAccessibleName(title)

    def set_count(self, count: str) -> None:
        self._count.set_text(count)
        self._count.setVisible(bool(count))

    def set_link(self, link: str) -> None:
        self._link.set_text(link)
        self._link.setVisible(bool(link))

    def set_current(self, current: bool) -> None:
        if current != self._current:
            self._current = current
            self.update()

    def set_edge(self, tone: Tone | None) -> None:
        """A status edge of 4 px at the left; None removes it. "outline" is the grey of an item not judged."""
        self._edge = tone
        self._outer.setContentsMargins(1 + (EDGE if tone else 0), 1, 1, 1)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, color = QPainter(self), theme().color
        rect = QRectF(self.rect())
        panel(painter, rect, color("surface"), color("line"), width=theme().border, radius=RADIUS_CARD)
        if self._edge is not None:
            painter.setClipRect(QRectF(0, 0, EDGE, self.height()))
            tone = color("line2") if self._edge == "outline" else theme().tone(self._edge)
            panel(painter, rect, tone, None, radius=RADIUS_CARD)
            painter.setClipping(False)
        if self._current:
            panel(painter, rect, None, color("accent"), width=2, radius=RADIUS_CARD)

    def _make_head(self, title: str, count: str, link: str) -> QWidget:
        head = QWidget()
        head.setMinimumHeight(HEAD)
        self._head_row = QHBoxLayout(head)
        self._head_row.setContentsMargins(MARGIN, 3, MARGIN, 3)
        self._head_row.setSpacing(8)
        self._title, self._count = Text(title, "base", bold=True), Text(count, "list", "t2")
        self._link = LinkButton(link)
        self._link.clicked.connect(self.link_clicked)
        self._head_row.addWidget(self._title)
        self._head_row.addWidget(self._count)
        self._head_row.addStretch(1)
        self._head_row.addWidget(self._link)
        self._count.setVisible(bool(count))
        self._link.setVisible(bool(link))
        return head


class IconLabel(QWidget):
    """An icon in a token's colour, 16–32."""

    def __init__(self, name: str, token: str = "t2", size: int = 18) -> None:
        super().__init__()
        self._name, self._token, self._size = name, token, size
        self.setFixedSize(size, size)

    def set_icon(self, name: str, token: str) -> None:
        self._name, self._token = name, token
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_icon(QPainter(self), self._name, theme().color(self._token), 0, self.height() / 2, self._size)


class ActionRow(QWidget):
    """Leading word or icon, two lines, chips and a button at the right: one thing to do. `clicked()` on the row."""

    clicked = Signal()

    def __init__(
        self,
        title: str,
        subtitle: str = "",
        leading: str = "",
        icon: str = "",
        icon_token: str = "t2",
        chip: ChipSpec | None = None,
        tag: str = "",
        height: int = 56,
    ) -> None:
        super().__init__()
        self._selected = False
        self.setMinimumHeight(height)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(MARGIN, 6, MARGIN, 6)
        self._row.setSpacing(12)
        if leading:
            self._row.addWidget(_leading(leading))
        if icon:
            self._row.addWidget(IconLabel(icon, icon_token, 18))
        self._row.addLayout(self._lines(title, subtitle, tag, bool(leading)), 1)
        if chip is not None:
            self._row.addWidget(Chip(chip))
        self.setAccessibleName(title)
        self.setAccessibleDescription(subtitle)

    def add(self, widget: QWidget) -> None:
        self._row.addWidget(widget)

    def set_selected(self, selected: bool) -> None:
        self._selected = selected
        self.update()

    def mouseReleaseEvent(self, event: object) -> None:
        self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._selected:
            draw_selected(QPainter(self), QRectF(self.rect()))

    def _lines(self, title: str, subtitle: str, tag: str, strong: bool) -> QVBoxLayout:
        lines = QVBoxLayout()
        lines.setSpacing(1)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(ElidedText(title, "base", bold=strong))
        if tag:
            first.addWidget(Chip(ChipSpec(tag, "outline")))
        first.addStretch(1)
        lines.addStretch(1)
        lines.addLayout(first)
        if subtitle:
            lines.addWidget(ElidedText(subtitle, "list", "t2"))
        lines.addStretch(1)
        return lines


def _leading(text: str) -> Text:
    label = Text(text, "item", bold=True)
    label.setFixedWidth(52)
    return label


def draw_selected(painter: QPainter, rect: QRectF) -> None:
    """The ground of a selected row: tinted, or framed where nothing is tinted."""
    if theme().is_contrast:
        panel(painter, rect, None, theme().color("accent"), width=2, radius=0)
    else:
        painter.fillRect(rect, theme().color("sel"))


class FactList(QWidget):
    """Labels and values in two columns: 行业 水泥制品…"""

    def __init__(self, facts: Sequence[tuple[str, str | QWidget]] = (), label_width: int = 84) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnMinimumWidth(0, label_width)
        self._grid.setColumnStretch(1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.set_facts(facts)

    def set_facts(self, facts: Sequence[tuple[str, str | QWidget]]) -> None:
        empty(self._grid)
        for row, (label, value) in enumerate(facts):
            self._grid.addWidget(Text(label, "list", "t2"), row, 0, Qt.AlignmentFlag.AlignTop)
            shown = value if isinstance(value, QWidget) else _value(value)
            self._grid.addWidget(shown, row, 1)


def _value(text: str) -> Text:
    label = Text(text, "list", wrap=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
