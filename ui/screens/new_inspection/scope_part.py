"""5 检查内容: the day, the matters, the checklists proposed for this kind of site, and the way to all others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from inspector.services.library import ChecklistInfo
from inspector.services.planning import NewInspection
from ui.models.words import weekday_word
from ui.screens.new_inspection.look import Around
from ui.screens.new_inspection.more_lists import ROW, MoreLists
from ui.screens.new_inspection.proposal import is_general, proposed
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card
from ui.widgets.checks import CheckRow
from ui.widgets.dates import DateField
from ui.widgets.fields import LineField
from ui.widgets.responsive import empty
from ui.widgets.text import Text


class ScopePart(Card):
    """Signals: `edited()` · `typed()` while a text is being typed · `unfolded()` the other checklists are shown.

    State: the checklists chosen, whether a person chose them (until then the site's category does), which are listed,
    which of all fit the site, how many of their items are asked once for several checklists.
    """

    edited = Signal()
    typed = Signal()
    unfolded = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self.set_title(self.tr("5 检查内容"))
        self._chosen: tuple[str, ...] = ()
        self._by_hand = False
        self._infos: tuple[ChecklistInfo, ...] = ()
        self._listed: tuple[str, ...] = ()
        self._always: frozenset[str] = frozenset()
        self._fitting: frozenset[str] = frozenset()
        self._repeated = 0
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
        kinds, category = around.categories, around.site.category if around.site else ""
        kind = next((one for one in kinds if one.key == category), None)
        self._fitting = frozenset(one.id for one in self._infos if category and category in one.applies_to)
        self._always = frozenset(one.id for one in self._infos if is_general(one, kinds))
        proposal = proposed(self._infos, kind, kinds)
        if not self._by_hand and around.site is not None:
            self._chosen = proposal
        listed = dict.fromkeys((*proposal, *self._listed, *self._chosen))
        self._listed = tuple(one for one in listed if one in proposal or one in self._chosen)
        self._repeated = around.repeated if around.plan.checklist_ids == self._chosen else 0
        self._draw()

    def toggle(self, checklist_id: str) -> None:
        """As a click on its row; what belongs to every visit is asked first."""
        had = checklist_id in self._chosen
        left = tuple(one for one in self._chosen if one != checklist_id)
        first = checklist_id in self._always
        self._chosen = left if had else (checklist_id, *left) if first else (*left, checklist_id)
        self._listed = tuple(dict.fromkeys((*self._listed, checklist_id)))
        self._repeated = 0
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
        self._sum = Text("", "label", "t2", wrap=True)
        self._sum.setObjectName("scope_sum")
        self.body.addWidget(self._sum)
        self.others = LinkButton("", "list-checks")
        self.others.setObjectName("other_checklists")
        self.others.clicked.connect(self._toggle_more)
        self.body.addWidget(self.others)
        self.more = MoreLists()
        self.more.picked.connect(self.toggle)
        self.more.hide()
        self.body.addWidget(self.more)
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
        empty(self._rows)
        infos = {info.id: info for info in self._infos}
        for one in self._listed:
            if one in infos:
                self._rows.addWidget(self._row(infos[one]))
        self.set_count(self.tr("已选 {0} 张清单").format(len(self._chosen)))
        self._draw_sum([infos[one] for one in self._chosen if one in infos])
        self._draw_more()
        self._draw_day()

    def _draw_sum(self, chosen: Sequence[ChecklistInfo]) -> None:
        """How much there is to ask; a question that several checklists ask is asked once."""
        total = self.tr("共 {0} 项").format(sum(one.items for one in chosen))
        again = self.tr("，其中 {0} 项重复，只问一次").format(self._repeated) if self._repeated else ""
        self._sum.set_text(total + again)
        self._sum.setVisible(bool(chosen))

    def _draw_more(self) -> None:
        """The fitting ones that are not on the form are one click away, all others a search."""
        left = [info for info in self._infos if info.id not in self._listed]
        fitting = [info for info in left if info.id in self._fitting]
        self.more.show_lists(fitting, [info for info in left if info.id not in self._fitting])
        if not self.more.isHidden():
            self.others.set_text(self.tr("收起其他清单"))
        else:
            fit = self.tr("另有 {0} 张适合这类对象的清单…").format(len(fitting))
            self.others.set_text(fit if fitting else self.tr("加其他清单…"))
        self.others.setVisible(bool(left))

    def _row(self, info: ChecklistInfo) -> CheckRow:
        always = self.tr("，每次都查") if info.id in self._always else ""
        row = CheckRow(self.tr("{0}（{1} 项{2}）").format(info.title, info.items, always))
        row.setFixedHeight(ROW)
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

    def _toggle_more(self) -> None:
        self.more.setVisible(self.more.isHidden())
        self._draw_more()
        if not self.more.isHidden():
            self.more.search.edit.setFocus()
            self.unfolded.emit()
