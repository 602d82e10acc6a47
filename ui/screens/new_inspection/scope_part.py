"""5 检查内容: the day, the matters, and the checklists made for this kind of site, or others."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout

from inspector.services.library import ChecklistInfo
from inspector.services.planning import NewInspection
from ui.models.words import weekday_word
from ui.screens.new_inspection.look import Around
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card
from ui.widgets.checks import CheckRow
from ui.widgets.dates import DateField
from ui.widgets.fields import LineField
from ui.widgets.text import Text


class ScopePart(Card):
    """Signals: `edited()` · `typed()` while a text is being typed.

    State: the checklists chosen, whether a person chose them (until then the site's category does), which are listed.
    """

    edited = Signal()
    typed = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self.set_title(self.tr("5 检查内容"))
        self._chosen: tuple[str, ...] = ()
        self._by_hand = False
        self._infos: tuple[ChecklistInfo, ...] = ()
        self._listed: tuple[str, ...] = ()
        self._today: date | None = None
        self._build()

    def fill(self, plan: NewInspection) -> NewInspection:
        return replace(plan, checklist_ids=self._chosen, matters=self.matters.text(), day=self.day.value())

    def show_plan(self, plan: NewInspection) -> None:
        self._chosen = plan.checklist_ids
        self._by_hand = bool(plan.checklist_ids)
        self._listed = plan.checklist_ids
        self.matters.set_text(plan.matters)
        self.day.set_value(plan.day)
        self._draw()

    def set_today(self, today: date) -> None:
        self._today = today

    def flush(self) -> None:
        self.matters.flush()
        self.day.flush()

    def show_around(self, around: Around) -> None:
        """Draws the lists. Until a person chooses, the kind of site does, and the plan becomes another one."""
        self._infos = around.checklists
        category = around.site.category if around.site else ""
        fitting = tuple(one.id for one in self._infos if category and category in one.applies_to)
        if not self._by_hand and around.site is not None:
            self._chosen = fitting
        self._listed = tuple(dict.fromkeys((*fitting, *self._listed, *self._chosen)))
        self._listed = tuple(one for one in self._listed if one in fitting or one in self._chosen)
        self._draw()

    def toggle(self, checklist_id: str) -> None:
        """As a click on its row or in the menu of the others."""
        had = checklist_id in self._chosen
        left = tuple(one for one in self._chosen if one != checklist_id)
        self._chosen = left if had else (*self._chosen, checklist_id)
        self._listed = tuple(dict.fromkeys((*self._listed, checklist_id)))
        self._by_hand = True
        self._draw()
        self.edited.emit()

    def _build(self) -> None:
        self.day, self.matters = DateField(height=32), LineField()
        self.matters.edit.setPlaceholderText(self.tr("检查事项：不填则按所选清单"))
        self.day.edit.setObjectName("day")
        self.day.edit.setAccessibleName(self.tr("检查日期"))
        self.matters.edit.setObjectName("matters")
        self.matters.edit.setAccessibleName(self.tr("检查事项"))
        self._weekday = Text("", "list", "t2")
        self._day_words = Text("", "label", "warn", wrap=True)
        self.add(self._day_words)
        self.add(self.matters)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.setSpacing(4)
        self.body.addLayout(self._rows)
        self.others = LinkButton(self.tr("加其他清单…"), "plus")
        self.others.setObjectName("other_checklists")
        self.others.clicked.connect(self._open_others)
        self.body.addWidget(self.others)
        for part in (self._weekday, self.day):
            self.add_header(part)
        self.add_stretch()
        self.day.edited.connect(lambda _day: self._on_day())
        self.matters.edited.connect(lambda _text: self.edited.emit())
        self.matters.typed.connect(lambda _text: self.typed.emit())

    def _on_day(self) -> None:
        self._draw_day()
        self.edited.emit()

    def _draw(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for info in self._infos:
            if info.id in self._listed:
                self._rows.addWidget(self._row(info))
        self.set_count(self.tr("已选 {0} 张清单").format(len(self._chosen)))
        self.others.setVisible(any(info.id not in self._listed for info in self._infos))
        self._draw_day()

    def _row(self, info: ChecklistInfo) -> CheckRow:
        row = CheckRow(self.tr("{0}（{1} 项）").format(info.title, info.items))
        row.setToolTip(self.tr("版本 {0}").format(info.version))
        row.setObjectName(f"checklist_{info.id}")
        row.setChecked(info.id in self._chosen)
        row.clicked.connect(lambda _on: self.toggle(info.id))
        return row

    def _draw_day(self) -> None:
        day = self.day.value()
        self._weekday.set_text(
            self.tr("检查日期 {0}").format(weekday_word(day)) if day else self.tr("检查日期")
        )
        other = day is not None and day != self._today
        missing = self.tr("请填写检查日期")
        self._day_words.set_text(
            self.tr("不是今天。现在开始检查，则按今天登记和核对。") if other else missing
        )
        self._day_words.setVisible(other or day is None)

    def _open_others(self) -> None:
        menu = self.others_menu()
        menu.popup(self.others.mapToGlobal(self.others.rect().bottomLeft()))

    def others_menu(self) -> QMenu:
        """Every checklist that the site's category did not bring along."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for info in self._infos:
            if info.id not in self._listed:
                action = menu.addAction(self.tr("{0}（{1} 项）").format(info.title, info.items))
                action.setObjectName(f"add_{info.id}")
                action.triggered.connect(lambda _on=False, one=info.id: self.toggle(one))
        return menu
