"""The law a finding rests on: the day of the conduct, the articles in force that day, the way to change both."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.inspection import Finding
from inspector.domain.law import CitedArticle
from ui.screens.runner import words
from ui.screens.runner.view import Laws
from ui.widgets.buttons import LinkButton
from ui.widgets.card import IconLabel
from ui.widgets.chips import LawChip
from ui.widgets.dates import DateField
from ui.widgets.responsive import empty
from ui.widgets.text import Text


class BasisBox(QWidget):
    """State: the articles shown, whether the dates are open.

    Signals: `dated(first, last)` a date or None each · `opened(CitedArticle)` · `change_asked()`.
    """

    dated = Signal(object, object)
    opened = Signal(object)
    change_asked = Signal()

    def __init__(self, read_only: bool) -> None:
        super().__init__()
        self._shown: tuple[CitedArticle, ...] | None = None
        self._title = Text("", "label", "t2")
        self._redate = LinkButton(self.tr("改日期"), role="label")
        self._redate.setObjectName("redate")
        self._redate.clicked.connect(self._toggle_dates)
        self._change = LinkButton(self.tr("选依据"), role="label")
        self._change.setObjectName("change_basis")
        self._change.clicked.connect(self.change_asked)
        self.first, self.last = DateField(), DateField()
        self._dates = self._date_row()
        self._chips = QVBoxLayout()
        self._chips.setSpacing(4)
        self._doubt = Text("", "label", "warn", wrap=True)
        self._doubt.setObjectName("basis_doubt")
        self._doubt.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._title_row(read_only))
        column.addWidget(self._dates)
        column.addLayout(self._chips)
        column.addWidget(self._doubt)
        column.addStretch(1)

    def show_finding(self, one: Finding, laws: Laws) -> None:
        period = one.conduct_from.isoformat()
        if one.conduct_to is not None:
            period += self.tr(" 至 {day}").format(day=words.month_day(one.conduct_to))
        self._title.set_text(self.tr("法律依据（按行为日 {period}）").format(period=period))
        for field, day in ((self.first, one.conduct_from), (self.last, one.conduct_to)):
            if not field.edit.hasFocus() and field.value() != day:
                field.set_value(day)
        if one.articles != self._shown:
            self._shown = one.articles
            self._fill(one.articles, laws, one.law_day)

    def say_doubts(self, sentences: Iterable[str]) -> None:
        """What a legal reviewer doubts about the articles; nothing hides the line."""
        text = "\n".join(sentences)
        self._doubt.set_text(text)
        self._doubt.setVisible(bool(text))

    def flush(self) -> None:
        self.first.flush()
        self.last.flush()

    # ------------------------------------------------------------------ inside

    def _title_row(self, read_only: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._title, 1)
        for link in (self._redate, self._change):
            link.setFixedHeight(18)
            if read_only:
                link.hide()
            row.addWidget(link)
        return row

    def _date_row(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for field, name, spoken in (
            (self.first, "conduct_from", self.tr("行为发生日")),
            (self.last, "conduct_to", self.tr("行为终了日")),
        ):
            field.setObjectName(name)
            field.edit.setAccessibleName(spoken)
            field.edited.connect(self._tell_dates)
        row.addWidget(self.first, 1)
        row.addWidget(Text(self.tr("至"), "list", "t2"))
        row.addWidget(self.last, 1)
        self.last.edit.setPlaceholderText(self.tr("同一天"))
        holder.hide()
        return holder

    def _toggle_dates(self) -> None:
        self._dates.setVisible(self._dates.isHidden())
        if not self._dates.isHidden():
            self.first.setFocus()

    def _tell_dates(self, _day: date | None) -> None:
        if self.first.value() is not None and not self.last.error():
            self.dated.emit(self.first.value(), self.last.value())

    def _fill(self, articles: tuple[CitedArticle, ...], laws: Laws, day: date) -> None:
        empty(self._chips)
        for one in articles:
            self._chips.addWidget(self._article_row(one, laws, day))
        if not articles:
            self._chips.addWidget(
                Text(self.tr("这一天没有可引用的条款，请点“选依据”"), "label", "warn", wrap=True)
            )

    def _article_row(self, one: CitedArticle, laws: Laws, day: date) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        chip = LawChip(words.article_label(one, laws))
        chip.clicked.connect(lambda: self.opened.emit(one))
        mark = words.verified_mark(None, one, day)
        sign = IconLabel(mark.icon, mark.tone, 14)
        sign.setToolTip(mark.text)
        sign.setAccessibleName(mark.text)
        row.addWidget(chip)
        row.addWidget(Text(words.basis_kind(one.kind), "label", "t2"))
        row.addWidget(sign)
        row.addStretch(1)
        return holder
