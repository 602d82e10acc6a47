"""限值标准: every discharge standard, a pollutant looked up in all of them, on the day of the conduct."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

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
from ui.screens.knowledge.side_list import SideList
from ui.screens.knowledge.table_page import TablePage
from ui.widgets.lists import ListRow
from ui.widgets.table import TableRow
from ui.widgets.text import Divider

if TYPE_CHECKING:
    from ui.screens.knowledge.screen import KnowledgeScreen

translate = QCoreApplication.translate
_KEY = re.compile(r"[a-z]+(?:-[a-z0-9]+)*-\d+")
"""What the key of a standard looks like: gb-12348-2008."""


class LimitsPage(TablePage):
    """State: the standards, the items that use each (None until they are read); a standard and a limit are chosen."""

    WATCHES = frozenset({"library", "checklist"})

    def __init__(self, host: KnowledgeScreen) -> None:
        left = SideList(translate("knowledge", "污染物、标准号"), translate("knowledge", "标准"))
        super().__init__(host, left, GroupedTable(limit_columns(), 48, translate("knowledge", "限值")))
        self._standards: tuple[Standard, ...] = ()
        self._users: Mapping[str, tuple[User, ...]] | None = None
        self.detail = LimitSheet()
        self.lay_out("limits", self.detail, above=(DateBar(host.day), Divider()))
        host.day.changed.connect(self._draw)

    def keys(self) -> Keys:
        return ((("/",), self.tr("查污染物")), (("Up", "Down"), self.tr("选择")))

    def refresh(self) -> None:
        self.host.lane(read_standards, self._take)
        self.host.lane(lambda services: services.library.checklists(), self._read_users)

    def follow(self, target: str) -> bool:
        """A standard by its key."""
        if not _KEY.fullmatch(target):
            return False
        self._chosen, self._row = target, ""
        self.left.search.set_text("")
        self._draw()
        return True

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

    def _table_rows(self) -> list[TableRow]:
        if self.left.text():
            return found_rows(self._standards, self.host.day, self.left.text())
        standard = self._standard()
        return limit_rows(standard) if standard is not None else []

    def _list_rows(self, rows: list[TableRow]) -> list[ListRow]:
        counts = Counter(row.id.partition("#")[0] for row in rows if not is_heading(row))
        return standard_rows(self._standards, self.host.day, counts if self.left.text() else None)

    def _note(self) -> str:
        if self.table.first_id():
            return ""
        if self.left.text():
            return self.tr("没有限值含有“{0}”。").format(self.left.text())
        if self._standard() is None:
            return self.tr("没有收录这个标准。")
        return self.tr("这个标准还没有录入限值。")

    def _first_row(self) -> str:
        return self.table.first_id() if self.left.text() else ""

    def _draw_detail(self) -> None:
        found = limit_of(self._standards, self._row)
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

    def _choose(self, row_id: str) -> None:
        """The standard as a whole comes first, not one of its limits."""
        self._row = ""
        super()._choose(row_id)
