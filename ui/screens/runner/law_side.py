"""One side of a choice of law: which law, for which days, its range as figures and as a bar, its articles."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.domain.applicable_law import LawOption
from inspector.domain.law import CitedArticle, Fine
from inspector.domain.ranges import Weight, plain_fine
from ui.screens.runner import words
from ui.screens.runner.view import Laws
from ui.theme import theme
from ui.widgets.checks import RadioRow
from ui.widgets.chips import Chip
from ui.widgets.paint import RADIUS_CONTROL, panel
from ui.widgets.text import Text

BAR = 8


class RangeBar(QWidget):
    """A range of fines on a scale from nothing to `top` yuan."""

    def __init__(self, fine: Fine, top: int) -> None:
        super().__init__()
        self._fine, self._top = fine, max(top, 1)
        self.setFixedHeight(BAR)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words.fines((fine,)))

    def sizeHint(self) -> QSize:
        return QSize(120, BAR)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect, color = QPainter(self), QRectF(self.rect()), theme().color
        edge = color("line2") if theme().is_contrast else None
        panel(painter, rect, color("na_tint"), edge, width=theme().border, radius=BAR / 2)
        low = (self._fine.minimum_yuan or 0) / self._top
        high = (self._fine.maximum_yuan or self._top) / self._top
        width = max(BAR, rect.width() * (high - low))
        part = QRectF(min(rect.width() * low, rect.width() - width), 0, width, BAR)
        panel(painter, part, color("accent"), None, radius=BAR / 2)


class LawSide(QFrame):
    """State: whether it is the law to be applied. `radio` is what the person presses."""

    def __init__(
        self,
        option: LawOption,
        articles: tuple[CitedArticle, ...],
        laws: Laws,
        top: int,
        weight: Weight | None,
    ) -> None:
        super().__init__()
        names = dict.fromkeys(words.law_name(one, laws) for one in articles)
        self.radio = RadioRow(self.tr("、").join(names), self._period(option))
        self.radio.toggled.connect(self.update)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 2, 10, 8)
        column.setSpacing(4)
        column.addWidget(self.radio)
        column.addLayout(self._figures(articles, top, weight))
        for one in articles:
            line = f"{words.article_place(one)} {words.basis_kind(one.kind)}"
            column.addWidget(Text(_with_rest(line, one, plain_fine(articles)), "label", "t2", wrap=True))
        column.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen, color = self.radio.isChecked(), theme().color
        edge = color("accent") if chosen else color("line2")
        panel(
            QPainter(self),
            QRectF(self.rect()),
            color("surface"),
            edge,
            width=2 if chosen else theme().border,
            radius=RADIUS_CONTROL,
        )

    def _period(self, option: LawOption) -> str:
        if option.later:
            return self.tr("作出决定时的规定（{day}）").format(day=option.last_day)
        if option.first_day == option.last_day:
            return self.tr("行为 {day}").format(day=option.first_day)
        return self.tr("行为 {first} 至 {last}").format(first=option.first_day, last=option.last_day)

    def _figures(self, articles: tuple[CitedArticle, ...], top: int, weight: Weight | None) -> QVBoxLayout:
        """The range in figures, how it stands to the older one, and the bar below."""
        column, row = QVBoxLayout(), QHBoxLayout()
        column.setSpacing(4)
        row.setSpacing(8)
        fine = plain_fine(articles)
        said = words.fines((fine,)) if fine is not None else self.tr("没有可比的罚款幅度")
        row.addWidget(Text(said, "item", bold=True), 0, Qt.AlignmentFlag.AlignVCenter)
        if weight is not None:
            chip = Chip(words.weight_chip(weight))
            chip.setObjectName("law_weight")
            row.addWidget(chip)
        row.addStretch(1)
        column.addLayout(row)
        if fine is not None:
            column.addWidget(RangeBar(fine, top))
        return column


def _with_rest(line: str, one: CitedArticle, shown: Fine | None) -> str:
    """The article with the fines that the figures above do not show, and its further measures."""
    fines = words.fines(fine for fine in one.fines if fine is not shown)
    rest = words.translate("；").join(part for part in (fines, *one.consequences) if part)
    return words.translate("{line}：{rest}").format(line=line, rest=rest) if rest else line
