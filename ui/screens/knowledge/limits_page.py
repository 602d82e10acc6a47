"""限值标准: every discharge standard, a pollutant looked up in all of them, on the day of the conduct."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.standard import Standard
from inspector.services.library import ChecklistInfo
from ui.screens.base import Keys
from ui.screens.knowledge.date_bar import DateBar
from ui.screens.knowledge.facts import read_in_turns
from ui.screens.knowledge.grouped import GroupedTable, is_heading
from ui.screens.knowledge.limit_rows import (
    User,
    found_rows,
    holds,
    limit_columns,
    limit_of,
    limit_rows,
    read_standards,
    read_users,
    standard_rows,
)
from ui.screens.knowledge.limit_sheet import LimitSheet
from ui.screens.knowledge.page import KnowledgePage
from ui.screens.knowledge.panes import Panes
from ui.screens.knowledge.side_list import SideList
from ui.widgets.table import TableRow
from ui.widgets.text import Divider, Text, set_ground

if TYPE_CHECKING:
    from ui.screens.knowledge.screen import KnowledgeScreen

_KEY = re.compile(r"[a-z]+(?:-[a-z0-9]+)*-\d+")
"""What the key of a standard looks like: gb-12348-2008."""


class LimitsPage(KnowledgePage):
    """State: the standards, the items that use each (None until they are read), the standard and the limit chosen."""

    WATCHES = frozenset({"library", "checklist"})

    def __init__(self, host: KnowledgeScreen) -> None:
        super().__init__(host)
        self._standards: tuple[Standard, ...] = ()
        self._users: Mapping[str, tuple[User, ...]] | None = None
        self._chosen = self._limit = ""
        self.left = SideList(self.tr("污染物、标准号"), self.tr("标准"))
        self.dates = DateBar(host.day)
        self.table = GroupedTable(limit_columns(), 48, self.tr("限值"))
        self.none = Text("", "list", "t2", wrap=True)
        self.detail = LimitSheet()
        self._build()
        self._connect()

    def keys(self) -> Keys:
        return ((("/",), self.tr("查污染物")), (("Up", "Down"), self.tr("选择")))

    def refresh(self) -> None:
        self.host.lane(read_standards, self._take)
        self.host.lane(lambda services: services.library.checklists(), self._read_users)

    def follow(self, target: str) -> bool:
        """A standard by its key."""
        if not _KEY.fullmatch(target):
            return False
        self._chosen, self._limit = target, ""
        self.left.search.set_text("")
        self._draw()
        return True

    def search(self, words: str) -> None:
        self.left.search.set_text(words)
        self._draw()

    # ------------------------------------------------------------------ what is shown

    def _take(self, standards: tuple[Standard, ...]) -> None:
        self._standards = standards
        self.host.set_count("limits", len(standards))
        if self._standard() is None:
            rows = standard_rows(standards, self.host.day, None)
            self._chosen = next((row.id for row in rows if not row.heading), "")
        self._draw()

    def _read_users(self, infos: tuple[ChecklistInfo, ...]) -> None:
        read_in_turns(self.host, infos, read_users, self._take_users)

    def _take_users(self, users: Mapping[str, tuple[User, ...]]) -> None:
        self._users = users
        self._draw_detail()

    def _standard(self) -> Standard | None:
        return next((one for one in self._standards if one.key == self._chosen), None)

    def _draw(self) -> None:
        rows = self._rows()
        self._draw_list(rows)
        self.table.set_rows(rows)
        self.none.setVisible(not rows)
        self.table.setVisible(bool(rows))
        self.none.set_text(self._nothing())
        if not self.table.has(self._limit):
            self._limit = self.table.first_id() if self.left.text() else ""
        self.table.clearSelection()
        self.table.select(self._limit)
        if self._limit == self.table.first_id():
            self.table.scrollToTop()  # with the heading above it
        self._draw_detail()

    def _rows(self) -> list[TableRow]:
        if self.left.text():
            return found_rows(self._standards, self.host.day, self.left.text())
        standard = self._standard()
        return limit_rows(standard) if standard is not None else []

    def _draw_list(self, rows: list[TableRow]) -> None:
        searching = bool(self.left.text())
        counts = Counter(row.id.partition("#")[0] for row in rows if not is_heading(row))
        self.left.list.set_rows(standard_rows(self._standards, self.host.day, counts if searching else None))
        if searching:
            self.left.list.clearSelection()
        else:
            self.left.list.select(self._chosen)

    def _nothing(self) -> str:
        if self.left.text():
            return self.tr("没有限值含有“{0}”。").format(self.left.text())
        if self._standard() is None:
            return self.tr("没有收录这个标准。")
        return self.tr("这个标准还没有录入限值。")

    def _draw_detail(self) -> None:
        found = limit_of(self._standards, self._limit)
        standard = found[0] if found else self._standard()
        if standard is None:
            self.detail.show_nothing(self.tr("选一个标准，这里显示它的说明。"))
            return
        users = None if self._users is None else self._users.get(standard.key, ())
        limit = found[1] if found else None
        self.detail.show_standard(
            self._standards, standard, limit, users, holds=holds(standard, self.host.day)
        )

    # ------------------------------------------------------------------ what a person does

    def _choose(self, key: str) -> None:
        self._chosen, self._limit = key, ""
        self.left.search.set_text("")
        self._draw()

    def _choose_limit(self, row_id: str) -> None:
        self._limit = row_id
        self._draw_detail()

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        self.setObjectName("limits_page")
        names = {
            "limits_search": self.left.search.edit,
            "limits_standards": self.left.list,
            "limits_table": self.table,
            "limits_detail": self.detail,
            "limits_none": self.none,
        }
        for name, widget in names.items():
            widget.setObjectName(name)
        self.none.setContentsMargins(16, 16, 16, 16)
        middle = QWidget()
        set_ground(middle, "surface")
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.dates)
        column.addWidget(Divider())
        column.addWidget(self.table, 1)
        column.addWidget(self.none, 0, Qt.AlignmentFlag.AlignTop)
        column.addStretch(0)
        self.none.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Panes(self.left, middle, self.detail))

    def _connect(self) -> None:
        self.left.searched.connect(lambda _text: self._draw())
        self.left.chosen.connect(self._choose)
        self.left.go_down.connect(self.table.setFocus)
        self.table.current_changed.connect(self._choose_limit)
        self.host.day.changed.connect(self._draw)
        self.detail.followed.connect(self.host.follow)
        find = QShortcut(QKeySequence("/"), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.left.search.edit.setFocus)
