"""Labels whose size and colour come from the text roles and tokens, and hairlines."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from ui.theme import Role, font, theme
from ui.widgets.paint import draw_text, fill, metrics


def restyle(widget: QWidget) -> None:
    """Makes the style sheet look again at a widget whose dynamic property changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def set_ground(widget: QWidget, token: str) -> None:
    """Fills the widget's background from a token: bg, surface, sunken, rail or viewer."""
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    widget.setProperty("ground", token)


class Text(QLabel):
    """A label of one role and one token; the colour follows the theme."""

    def __init__(
        self, text: str = "", role: Role = "base", token: str = "t1", bold: bool = False, wrap: bool = False
    ) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(role, bold))
        self.setProperty("token", token)
        self.setWordWrap(wrap)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def set_text(self, text: str) -> None:
        self.setText(text)

    def set_token(self, token: str) -> None:
        if self.property("token") != token:
            self.setProperty("token", token)
            restyle(self)


class ElidedText(QLabel):
    """One line that shortens itself with an ellipsis and then shows the whole text as tooltip."""

    def __init__(self, text: str = "", role: Role = "base", token: str = "t1", bold: bool = False) -> None:
        super().__init__(text)
        self._role: Role = role
        self._token, self._bold = token, bold
        self.setFont(font(role, bold))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        self.setText(text)
        self._tip()

    def set_token(self, token: str) -> None:
        self._token = token
        self.update()

    def sizeHint(self) -> QSize:
        text = metrics(self._role, self._bold)
        return QSize(int(text.horizontalAdvance(self.text())) + 2, int(text.height()) + 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        color = theme().color(self._token if self.isEnabled() else "t3")
        draw_text(painter, QRectF(self.rect()), self.text(), self._role, color, bold=self._bold)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._tip()

    def _tip(self) -> None:
        cut = metrics(self._role, self._bold).horizontalAdvance(self.text()) > self.width() + 0.5
        self.setToolTip(self.text() if cut else "")


class Divider(QFrame):
    """A hairline across the layout it stands in."""

    def __init__(self, vertical: bool = False, token: str = "line") -> None:
        super().__init__()
        self._token = token
        if vertical:
            self.setFixedWidth(theme().border)
        else:
            self.setFixedHeight(theme().border)

    def paintEvent(self, event: QPaintEvent) -> None:
        fill(QPainter(self), 0, 0, self.width(), self.height(), theme().color(self._token))
