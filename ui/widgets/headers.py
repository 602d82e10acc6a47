"""The two headers: of a page (48), and of one inspection or document (64)."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import theme
from ui.widgets.chips import ChipRow, ChipSpec
from ui.widgets.paint import cap_width, draw_cap, draw_icon, draw_text, fill, panel, text_width
from ui.widgets.text import ElidedText, set_ground

PAGE_HEIGHT = 48
INSPECTION_HEIGHT = 64
SHORT_HEIGHT = 40
SEARCH_WIDTH = 300


class HeaderItem(QAbstractButton):
    """An icon and a few words in the header: sync state, law pack. Clickable."""

    def __init__(self, icon: str, text: str) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.set(icon, text)

    def set(self, icon: str, text: str) -> None:
        self._icon = icon
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(ceil(16 + 6 + text_width(self.text(), "list")) + 2, 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, middle = QPainter(self), self.height() / 2
        ink = theme().color("accent_text" if self.underMouse() else "t2")
        draw_icon(painter, self._icon, ink, 0, middle, 16)
        draw_text(painter, QRectF(22, 0, self.width() - 22, self.height()), self.text(), "list", ink)


class UserItem(HeaderItem):
    """Who is at the keyboard: the family name in a ring, and the whole name."""

    def __init__(self, name: str) -> None:
        super().__init__("", name)

    def sizeHint(self) -> QSize:
        return QSize(ceil(28 + 6 + text_width(self.text(), "list")) + 2, 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, color = QPainter(self), theme().color
        ring = QRectF(0, self.height() / 2 - 14, 28, 28)
        panel(painter, ring, color("sunken"), color("line2"), radius=14)
        center = Qt.AlignmentFlag.AlignCenter
        draw_text(painter, ring, self.text()[:1], "label", color("t1"), bold=True, align=center)
        words = QRectF(34, 0, self.width() - 34, self.height())
        draw_text(painter, words, self.text(), "list", color("t1"))


class SearchSlot(QAbstractButton):
    """Looks like a search field; a click opens the find-anything palette."""

    def __init__(self) -> None:
        super().__init__()
        self.setText(self.tr("查企业、文号、检查项、法条"))
        self.setAccessibleName(self.text())
        self.setFixedHeight(32)
        self.setMaximumWidth(SEARCH_WIDTH)
        self.setMinimumWidth(120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def sizeHint(self) -> QSize:
        return QSize(SEARCH_WIDTH, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, color = QPainter(self), theme().color
        ground = color("surface" if self.isEnabled() else "na_tint")
        panel(painter, QRectF(self.rect()), ground, color("ctl"), width=theme().border)
        draw_icon(painter, "search", color("t2"), 10, self.height() / 2, 16)
        cap = cap_width("Ctrl+K")
        words = QRectF(34, 0, self.width() - cap - 48, self.height())
        draw_text(painter, words, self.text(), "list", color("t3"))
        draw_cap(painter, self.width() - cap - 8, self.height() / 2, "Ctrl+K")


class Header(QWidget):
    """Ground and lower edge of both headers."""

    def __init__(self, height: int) -> None:
        super().__init__()
        set_ground(self, "surface")
        self._full = height
        self.setFixedHeight(height)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(20, 0, 16, 1)
        self.row.setSpacing(12)

    def set_short(self, short: bool) -> None:
        """40 high on windows of less than 560."""
        self.setFixedHeight(SHORT_HEIGHT if short else self._full)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill(painter, 0, 0, self.width(), self.height(), theme().color("surface"))
        fill(painter, 0, self.height() - 1, self.width(), 1, theme().color("line2"))


class PageHeader(Header):
    """Title, one line of context, search, items at the right. Signal: `search_asked()`."""

    search_asked = Signal()

    def __init__(self, title: str = "", context: str = "") -> None:
        super().__init__(PAGE_HEIGHT)
        self._title = ElidedText(title, "title", bold=True)
        self._context = ElidedText(context, "list", "t2")
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.search = SearchSlot()
        self.search.clicked.connect(self.search_asked)
        self.row.addWidget(self._title)
        self.row.addWidget(self._context, 1)
        self.row.addWidget(self.search)
        self._right = QHBoxLayout()
        self._right.setSpacing(24)
        self._right.setContentsMargins(8, 0, 0, 0)
        self.row.addLayout(self._right)

    def set_title(self, title: str) -> None:
        self._title.set_text(title)

    def set_context(self, context: str) -> None:
        self._context.set_text(context)

    def add_right(self, widget: QWidget) -> None:
        self._right.addWidget(widget)


class FactLine(QWidget):
    """Facts with small icons on one line, cut at the right when there is no room."""

    def __init__(self) -> None:
        super().__init__()
        self._facts: list[tuple[str, str]] = []
        self.setFixedHeight(20)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_facts(self, facts: Iterable[tuple[str, str]]) -> None:
        self._facts = list(facts)
        self.setAccessibleName("，".join(text for _icon, text in self._facts))
        self.setToolTip("\n".join(text for _icon, text in self._facts))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, ink = QPainter(self), theme().color("t2")
        x = 0.0
        for name, text in self._facts:
            if x > self.width():
                return
            if name:
                draw_icon(painter, name, ink, x, self.height() / 2, 14)
                x += 18
            room = QRectF(x, 0, max(0.0, self.width() - x), self.height())
            draw_text(painter, room, text, "list", ink)
            x += text_width(text, "list") + 14


class InspectionHeader(Header):
    """Back, object and chips, a line of facts, actions. Signal: `back()`."""

    back = Signal()

    def __init__(self) -> None:
        from ui.widgets.buttons import IconButton

        super().__init__(INSPECTION_HEIGHT)
        self.row.setContentsMargins(12, 0, 16, 1)
        self.back_button = IconButton("arrow-left", self.tr("返回"), framed=False)
        self.back_button.clicked.connect(self.back)
        self._object = ElidedText("", "title", bold=True)
        self._chips, self._facts = ChipRow(), FactLine()
        self.row.addWidget(self.back_button)
        self.row.addLayout(self._lines(), 1)

    def set_object(self, title: str) -> None:
        self._object.set_text(title)

    def set_chips(self, specs: Iterable[ChipSpec]) -> None:
        self._chips.set_specs(specs)

    def set_facts(self, facts: Iterable[tuple[str, str]]) -> None:
        """Pairs of icon name ("" for none) and words."""
        self._facts.set_facts(facts)

    def add_action(self, button: QWidget) -> None:
        self.row.addWidget(button)

    def _lines(self) -> QVBoxLayout:
        lines, first = QVBoxLayout(), QHBoxLayout()
        lines.setSpacing(2)
        first.setSpacing(8)
        first.addWidget(self._object)
        first.addWidget(self._chips)
        first.addStretch(1)
        lines.addStretch(1)
        lines.addLayout(first)
        lines.addWidget(self._facts)
        lines.addStretch(1)
        return lines
