"""Lists inside the dossier form: outlets with their limits, papers with their days. Rows come and go."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.site import Outlet, Paper, PollutantLimit
from ui.screens.sites.words import limit_words
from ui.widgets.buttons import IconButton, LinkButton
from ui.widgets.dates import DateField
from ui.widgets.fields import LineField

TOP = Qt.AlignmentFlag.AlignTop


class _Row(QWidget):
    """Some fields side by side and a button that takes the row away."""

    def __init__(self, remove: str, *fields: tuple[QWidget, int]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for field, stretch in fields:
            row.addWidget(field, stretch, TOP)
        self.remove = IconButton("trash-2", remove)
        row.addWidget(self.remove, 0, TOP)


class _Rows(QWidget):
    """State: the rows shown, in order."""

    def __init__(self, add_text: str, add_name: str) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._add = LinkButton(add_text, "plus")
        self._add.setObjectName(add_name)
        self._column.addWidget(self._add)

    def _place(self, row: _Row) -> None:
        self._column.insertWidget(self._column.count() - 1, row)


class OutletRows(_Rows):
    """排放口: number, name, and its limits as one line: 颗粒物 20 mg/m³；二氧化硫 50 mg/m³."""

    def __init__(self) -> None:
        super().__init__(self.tr("加排放口"), "add_outlet")
        self._rows: list[_OutletRow] = []
        self._add.clicked.connect(lambda: self._append(Outlet("", "")))

    def outlets(self) -> tuple[Outlet, ...]:
        """The rows that say something."""
        read = (row.outlet() for row in self._rows)
        return tuple(one for one in read if one != Outlet("", ""))

    def set_outlets(self, outlets: tuple[Outlet, ...]) -> None:
        for outlet in outlets:
            self._append(outlet)

    def wrong(self) -> str:
        return next((problem for row in self._rows if (problem := row.wrong())), "")

    def _append(self, outlet: Outlet) -> None:
        row = _OutletRow(outlet)
        row.remove.clicked.connect(lambda: self._take(row))
        self._rows.append(row)
        self._place(row)

    def _take(self, row: _OutletRow) -> None:
        self._rows.remove(row)
        row.hide()
        row.deleteLater()


class _OutletRow(_Row):
    def __init__(self, outlet: Outlet) -> None:
        self._number, self._name, self._limits = LineField(), LineField(), LineField()
        super().__init__(self.tr("去掉这个排放口"), (self._number, 1), (self._name, 2), (self._limits, 4))
        words = (self.tr("编号"), self.tr("名称、位置"), self.tr("污染物 限值 单位；…"))
        texts = (outlet.number, outlet.name, limit_words(outlet))
        fields = (self._number, self._name, self._limits)
        for field, placeholder, text in zip(fields, words, texts, strict=True):
            field.edit.setPlaceholderText(placeholder)
            field.edit.setAccessibleName(placeholder)
            field.set_text(text)

    def outlet(self) -> Outlet:
        limits = tuple(one for one in map(_limit, self._parts()) if one is not None)
        return Outlet(self._number.text().strip(), self._name.text().strip(), limits)

    def wrong(self) -> str:
        """The first limit that cannot be read, as a sentence."""
        unread = next((part for part in self._parts() if _limit(part) is None), "")
        words = self.tr("“{0}”读不懂，请按“颗粒物 20 mg/m³”填写，几项之间用分号").format(unread)
        self._limits.set_error(words if unread else "")
        return words if unread else ""

    def _parts(self) -> list[str]:
        text = self._limits.text().replace(self.tr("；"), ";")
        return [part.strip() for part in text.split(";") if part.strip()]


def _limit(text: str) -> PollutantLimit | None:
    """颗粒物 20 mg/m³ as pollutant, value, unit."""
    parts = text.split()
    if len(parts) != 3:
        return None
    try:
        value = Decimal(parts[1])
    except InvalidOperation:
        return None
    return PollutantLimit(parts[0], value, parts[2]) if value.is_finite() else None


class PaperRows(_Rows):
    """证照: what it is, its number, issued on, valid to."""

    def __init__(self) -> None:
        super().__init__(self.tr("加一件证照、批复"), "add_paper")
        self._rows: list[_PaperRow] = []
        self._add.clicked.connect(lambda: self._append(Paper("", "")))

    def papers(self) -> tuple[Paper, ...]:
        """The rows that say something."""
        read = (row.paper() for row in self._rows)
        return tuple(one for one in read if one != Paper("", ""))

    def set_papers(self, papers: tuple[Paper, ...]) -> None:
        for paper in papers:
            self._append(paper)

    def wrong(self) -> str:
        return next((problem for row in self._rows if (problem := row.wrong())), "")

    def _append(self, paper: Paper) -> None:
        row = _PaperRow(paper)
        row.remove.clicked.connect(lambda: self._take(row))
        self._rows.append(row)
        self._place(row)

    def _take(self, row: _PaperRow) -> None:
        self._rows.remove(row)
        row.hide()
        row.deleteLater()


class _PaperRow(_Row):
    def __init__(self, paper: Paper) -> None:
        self._kind, self._number = LineField(), LineField()
        self._issued, self._valid = DateField(), DateField()
        days = ((self._issued, 0), (self._valid, 0))
        super().__init__(self.tr("去掉这件证照"), (self._kind, 2), (self._number, 3), *days)
        for field, words in ((self._kind, self.tr("名称")), (self._number, self.tr("文号、编号"))):
            field.edit.setPlaceholderText(words)
            field.edit.setAccessibleName(words)
        for day, words in ((self._issued, self.tr("签发日期")), (self._valid, self.tr("有效期至"))):
            day.edit.setPlaceholderText(words)
            day.edit.setAccessibleName(words)
            day.edit.setFixedWidth(146)
        self._kind.set_text(paper.kind)
        self._number.set_text(paper.number)
        self._issued.set_value(paper.issued_on)
        self._valid.set_value(paper.valid_to)

    def paper(self) -> Paper:
        days = self._issued.value(), self._valid.value()
        return Paper(self._kind.text().strip(), self._number.text().strip(), *days)

    def wrong(self) -> str:
        for day in (self._issued, self._valid):
            day.flush()
        broken = any(day.error() for day in (self._issued, self._valid))
        return self.tr("证照的日期填写有误") if broken else ""
