"""Sentences that stay where the matter is: errors, warnings, information. Never a pop-up."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from inspector.errors import KnownError
from ui.theme import Tone, font, theme
from ui.widgets.buttons import LinkButton
from ui.widgets.card import IconLabel
from ui.widgets.paint import RADIUS_CONTROL, panel

ICONS: dict[Tone, str] = {
    "bad": "circle-x",
    "warn": "triangle-alert",
    "good": "circle-check",
    "accent": "info",
    "na": "info",
    "outline": "info",
}


class Banner(QWidget):
    """Icon, what happened in bold, what is safe and what to do, perhaps a link. Signal: `link_clicked()`."""

    link_clicked = Signal()

    def __init__(
        self, tone: Tone = "accent", strong: str = "", detail: str = "", link: str = "", icon: str = ""
    ) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        self._sign = IconLabel("info", "t1", 16)
        self._words = QLabel()
        self._words.setFont(font("list"))
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setWordWrap(True)
        self._link = LinkButton(link)
        self._link.clicked.connect(self.link_clicked)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        row.addWidget(self._link)
        self.set(tone, strong, detail, link, icon)

    @classmethod
    def of(cls, error: KnownError) -> Banner:
        """A known error as a red banner."""
        return cls("bad", error.happened, "".join(part for part in (error.safe, error.remedy) if part))

    def set(self, tone: Tone, strong: str, detail: str = "", link: str = "", icon: str = "") -> None:
        self._tone: Tone = tone
        self._sign.set_icon(icon or ICONS[tone], _token(tone))
        head = f"<b>{_escaped(strong)}</b>" if strong else ""
        self._words.setText(head + _escaped(detail))
        self._link.set_text(link)
        self._link.setVisible(bool(link))
        self.setAccessibleName(strong + detail)
        self.update()

    def text(self) -> str:
        return self.accessibleName()

    def paintEvent(self, event: QPaintEvent) -> None:
        edge = theme().tone(self._tone) if theme().is_contrast else None
        rect = QRectF(self.rect())
        panel(
            QPainter(self), rect, theme().tint(self._tone), edge, width=theme().border, radius=RADIUS_CONTROL
        )


def _token(tone: Tone) -> str:
    return {"accent": "accent_text", "outline": "t2"}.get(tone, tone)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
