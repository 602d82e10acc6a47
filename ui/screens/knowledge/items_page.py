"""检查清单: every checklist, searched by word and by kind of site, each item in full with the law of the day."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.services.library import ChecklistInfo
from ui.dialogs.file_dialogs import ask_to_write
from ui.screens.base import Keys
from ui.screens.knowledge.checklist_list import ChecklistList, list_rows, plain_rows
from ui.screens.knowledge.date_bar import DateBar
from ui.screens.knowledge.grouped import GroupedTable
from ui.screens.knowledge.item_rows import CHECKED, FINES, Entry, checklist_table, found_table, item_columns
from ui.screens.knowledge.item_sheet import ItemSheet
from ui.screens.knowledge.items_head import ItemsHead
from ui.screens.knowledge.items_reading import ItemsReading
from ui.screens.knowledge.page import KnowledgePage
from ui.screens.knowledge.panes import Panes
from ui.widgets.text import Divider, Text, set_ground

if TYPE_CHECKING:
    from ui.screens.knowledge.screen import KnowledgeScreen

CHECKLIST = "checklist:"
"""Before the id of a checklist that is to be followed."""
REST = 150
"""ms without a key after which what was found is shown in full."""


class ItemsPage(KnowledgePage):
    """State: the checklist chosen, the item shown in full; what was read is in `reading`."""

    WATCHES = frozenset({"library", "checklist", "legal_opinion"})

    def __init__(self, host: KnowledgeScreen) -> None:
        super().__init__(host)
        self.setObjectName("items_page")
        self._chosen = self._item = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._draw_detail)
        self.reading = ItemsReading(host, self)
        self.left = ChecklistList()
        self.head = ItemsHead()
        self.dates = DateBar(host.day)
        self.items = GroupedTable(item_columns(), 56, self.tr("检查项"))
        self.items.setObjectName("items_table")
        self.items.hide_when_narrow(FINES, 620)
        self.items.hide_when_narrow(CHECKED, 540)
        self.none = Text("", "list", "t2", wrap=True)
        self.detail = ItemSheet()
        self.detail.setObjectName("items_detail")
        self.detail.show_nothing(self.tr("选一项，这里显示详情"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Panes(self.left, self._middle(), self.detail))
        self._connect()

    def keys(self) -> Keys:
        return (
            (("/",), self.tr("查找")),
            (("Up", "Down"), self.tr("选择")),
            (("Ctrl+P",), self.tr("打印空白检查单")),
        )

    def refresh(self) -> None:
        self.reading.begin()

    def follow(self, target: str) -> bool:
        """An item by its key, a checklist by its id after `checklist:`."""
        checklist_id, slash, _item = target.removeprefix(CHECKLIST).partition("/")
        if not slash and not target.startswith(CHECKLIST):
            return False
        self._chosen, self._item = checklist_id, target if slash else ""
        self._forget_search()
        self._draw()
        return True

    def search(self, words: str) -> None:
        self._forget_search()
        self.left.search.set_text(words)
        self._draw()

    # ------------------------------------------------------------------ drawing

    def _choose_first(self) -> None:
        """The lists came: a checklist is always chosen, so that the page is never an empty promise."""
        lists = self.reading.lists
        self.host.set_count("items", len(lists.infos))
        self.left.objects.set_kinds(lists.kinds)
        ids = [one.id for one in lists.infos]
        self._draw_list()
        if self._chosen not in ids:
            rows = self.left.list.rows.rows
            self._chosen = next((row.id for row in rows if not row.heading), "")
            self.left.list.select(self._chosen)
        self.reading.first = self._chosen

    def _draw(self) -> None:
        self._draw_soon()
        self._rest.stop()
        self._draw_detail()

    def _draw_soon(self) -> None:
        """While somebody types: what was found at once, one of it in full when typing rests."""
        found = self._found() if self._text() else None
        self._draw_list(found)
        self._draw_items(found)
        self._rest.start(REST)

    def _text(self) -> str:
        return self.left.search.text().strip()

    def _wanted(self) -> tuple[ChecklistInfo, ...]:
        """All checklists, or those for the kind of site that is chosen, the ones made for few kinds first."""
        key, infos = self.left.objects.value(), self.reading.lists.infos
        if not key:
            return infos
        return tuple(
            sorted((one for one in infos if key in one.applies_to), key=lambda one: len(one.applies_to))
        )

    def _found(self) -> tuple[Entry, ...]:
        shown = self.reading.shown
        within = frozenset(one.id for one in self._wanted())
        return shown.index.find(self._text(), within) if shown is not None else ()

    def _draw_list(self, found: tuple[Entry, ...] | None = None) -> None:
        kinds, wanted = self.reading.lists.kinds, self._wanted()
        kind = next((one.title for one in kinds if one.key == self.left.objects.value()), "")
        counts = Counter(one.checklist_id for one in found) if found is not None else None
        if kind and counts is None:
            self.left.list.set_rows(plain_rows(wanted, self.tr("{0}：{1} 张").format(kind, len(wanted))))
        else:
            self.left.list.set_rows(list_rows(wanted, kinds, counts))
        if counts is None:
            self.left.list.select(self._chosen)
            self.left.list.scrollTo(self.left.list.currentIndex())
        else:
            self.left.list.clearSelection()

    def _draw_items(self, found: tuple[Entry, ...] | None) -> None:
        shown, text = self.reading.shown, self._text()
        if shown is None:
            return
        info = next((one for one in self.reading.lists.infos if one.id == self._chosen), None)
        checklist = shown.knowledge.checklist(self._chosen)
        if found is not None:
            rows = found_table(shown.knowledge.checklists, found, shown.index.rows)
            self.head.show_found(text, len(found), len({one.checklist_id for one in found}))
        else:
            rows = checklist_table(checklist, shown.index.rows) if checklist else []
        if info is not None and found is None:
            self.head.show_checklist(info)
        self.items.set_rows(rows)
        self.items.setVisible(bool(rows))
        self.none.setVisible(not rows)
        self.none.set_text(self.tr("没有找到“{0}”。").format(text) if text else self.tr("正在读取…"))
        if not self.items.has(self._item):
            self._item = self.items.first_id()
        self.items.select(self._item)

    def _draw_detail(self) -> None:
        shown = self.reading.shown
        found = shown.knowledge.item(self._item) if shown is not None else None
        if shown is not None and found is not None:
            self.detail.show_item(shown.knowledge, *found, shown.day)
        else:
            self.detail.show_nothing(self.tr("选一项，这里显示详情"))

    # ------------------------------------------------------------------ what a person does

    def _choose(self, checklist_id: str) -> None:
        if checklist_id and (checklist_id != self._chosen or self._text()):
            self._chosen, self._item = checklist_id, ""
            self.left.search.set_text("")
            self._draw()

    def _choose_object(self, _key: str) -> None:
        """What is most its own is shown: the checklist made for the fewest kinds of site."""
        wanted = self._wanted()
        if wanted:
            self._chosen, self._item = wanted[0].id, ""
        self._draw()

    def _choose_item(self, key: str) -> None:
        self._item = key
        self._draw_detail()

    def _forget_search(self) -> None:
        self.left.search.set_text("")
        self.left.objects.set_value("")

    def _print(self) -> None:
        from ui.screens.knowledge.blank_sheet import BlankSheetDialog

        key = self.left.objects.value()
        chosen = tuple(one.id for one in self._wanted()) if key else (self._chosen,)
        BlankSheetDialog(self.host, self.reading.lists.infos, chosen).open()

    def _export(self) -> None:
        info = next(one for one in self.reading.lists.infos if one.id == self._chosen)
        name = f"{info.title} {info.version}.xlsx"
        ask_to_write(self, self.tr("导出 Excel"), "", name, lambda path: self._write(info.id, path))

    def _write(self, checklist_id: str, file: Path) -> None:
        self.host.lane(
            lambda services: services.editing.export_workbook(checklist_id=checklist_id, path=file),
            lambda path: self.host.navigator.toast(self.tr("已导出 {0}").format(path.name), None, "download"),
        )

    # ------------------------------------------------------------------ building

    def _middle(self) -> QWidget:
        middle = QWidget()
        set_ground(middle, "surface")
        self.none.setContentsMargins(16, 16, 16, 16)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, self.dates, Divider()):
            column.addWidget(part)
        column.addWidget(self.items, 1)
        column.addWidget(self.none)
        column.addStretch(0)
        self.items.hide()
        return middle

    def _connect(self) -> None:
        self.reading.listed.connect(self._choose_first)
        self.reading.read.connect(self._draw)
        self.left.chosen.connect(self._choose)
        self.left.searched.connect(lambda _text: self._draw_soon())
        self.left.object_chosen.connect(self._choose_object)
        self.left.go_down.connect(self.items.setFocus)
        self.items.current_changed.connect(self._choose_item)
        self.detail.followed.connect(self.host.follow)
        self.head.print_asked.connect(self._print)
        self.head.export_asked.connect(self._export)
        self.head.edit_asked.connect(lambda: self.host.edit(self._chosen))
        self.bind("/", self.left.search.edit.setFocus)
