"""The head of the company page: which company, its board and permit, and what can be done."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.credit_code import is_valid
from inspector.domain.site import Site
from ui.screens.sites.words import grade_chip
from ui.widgets.buttons import Button, IconButton
from ui.widgets.chip_spec import ChipSpec
from ui.widgets.chips import ChipRow, StatusMark
from ui.widgets.text import ElidedText, Text, set_ground


class CompanyHead(QWidget):
    """Name, chips, code and place; `back`, `change` and `inspect` are its buttons."""

    def __init__(self) -> None:
        super().__init__()
        set_ground(self, "surface")
        self.back = IconButton("arrow-left", self.tr("返回列表"), framed=False)
        self.change = Button(self.tr("修改档案"), icon="pencil")
        self.inspect = Button(self.tr("新建检查"), "primary", "plus")
        names = {"back_to_list": self.back, "change_site": self.change, "inspect_site": self.inspect}
        for name, button in names.items():
            button.setObjectName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 16, 12)
        row.setSpacing(12)
        row.addWidget(self.back)
        row.addLayout(self._titles(), 1)
        row.addWidget(self.change)
        row.addWidget(self.inspect)

    def show_site(self, site: Site, category: str) -> None:
        self._name.set_text(site.name)
        self._chips.set_specs(self._specs(site, category))
        self._code.set_text(site.credit_code)
        good = is_valid(site.credit_code)
        words = self.tr("校验码正确") if good else self.tr("校验码不对")
        self._mark.set(words, "good" if good else "bad", "check" if good else "x")
        self._place.set_text("　".join(part for part in (site.address, site.grid) if part))

    def _specs(self, site: Site, category: str) -> list[ChipSpec]:
        grade = grade_chip(site.grade)
        chips = [grade] if grade else []
        chips.append(ChipSpec(category, "outline"))
        if site.permit_kind:
            chips.append(ChipSpec(self.tr("排污许可 {0}").format(site.permit_kind), "outline"))
        return chips

    def _titles(self) -> QVBoxLayout:
        lines, first, second = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        lines.setSpacing(4)
        self._name, self._chips = ElidedText("", "page", bold=True), ChipRow()
        self._code, self._mark, self._place = (
            Text("", "list", "t2"),
            StatusMark(),
            ElidedText("", "list", "t2"),
        )
        for row in (first, second):
            row.setSpacing(8)
            lines.addLayout(row)
        first.addWidget(self._name)
        first.addWidget(self._chips)
        second.addWidget(self._code)
        second.addWidget(self._mark)
        second.addWidget(self._place)
        first.addStretch(1)
        second.addStretch(1)
        return lines
