"""Every version of a checklist: the program's and the bureau's, with who, when, why, and which is in use."""

from __future__ import annotations

from PySide6.QtCore import Signal

from inspector.services.editing_shown import PublishedHead
from inspector.services.library import ChecklistInfo
from ui.screens.knowledge.editing.read import InUse
from ui.screens.knowledge.editing.words import day
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.chip_spec import ChipSpec
from ui.widgets.table import Cell, Column, TableRow, TableView

ROW = 52
PACK = "pack"


class VersionsCard(Card):
    """State: the versions shown."""

    def __init__(self) -> None:
        super().__init__(margin=0)
        self.set_title(self.tr("版本"))
        self._heads: dict[str, PublishedHead] = {}
        columns = (
            Column(self.tr("版本"), 104),
            Column(self.tr("发布"), 132),
            Column(self.tr("改了什么"), None),
            Column(self.tr("状态"), 108),
        )
        self.table = TableView(columns, ROW, self.tr("版本"))
        self.body.setContentsMargins(0, 0, 0, 0)
        self.add(self.table)

    def show_versions(self, versions: tuple[PublishedHead, ...], info: ChecklistInfo | None) -> None:
        """The bureau's versions, newest first, and the program's; `info`: the one in use. What was chosen stays."""
        self._heads = {one.id: one for one in versions}
        rows = [self._row(one, info.sha256 if info else "") for one in versions]
        rows += self._pack_rows(info) if info else []
        self.table.set_rows(rows)
        self.table.setFixedHeight(self.table.sizeHintForRows())
        self.set_count(str(len(rows)))

    def chosen(self) -> PublishedHead | None:
        """The bureau's version that is chosen; None for the program's."""
        return self._heads.get(self.table.current_id())

    def _row(self, head: PublishedHead, sha256: str) -> TableRow:
        used = head.retired_at is None and head.sha256 == sha256
        if head.retired_at is not None:
            chip = ChipSpec(self.tr("已停用"), "na", "ban")
            second = self.tr("{0} {1} 停用：{2}").format(
                day(head.retired_at), head.retired_by, head.retired_why
            )
        else:
            chip = self._used() if used else ChipSpec(self.tr("旧版"), "na", "history")
            second = self.tr("基于 {0} 版").format(head.based_on) if head.based_on else self.tr("新清单")
        cells = (
            Cell(head.version, second=self.tr("{0} 项").format(head.items), bold=used),
            Cell(day(head.published_at), second=head.published_by),
            Cell(head.note, second=second),
            Cell(chip=chip),
        )
        return TableRow(head.id, cells)

    def _pack_rows(self, info: ChecklistInfo) -> list[TableRow]:
        """One row, none for a checklist that the program does not bring along."""
        version, used = info.pack_version if info.own else info.version, not info.own
        if not version:
            return []
        chip = self._used() if used else ChipSpec(self.tr("备用"), "na", "history")
        words = self.tr("随程序带来") if used else self.tr("随程序带来，本局的版本都停用时用它")
        return [TableRow(PACK, (Cell(version, bold=used), self.tr("内容包"), words, Cell(chip=chip)))]

    def _used(self) -> ChipSpec:
        return ChipSpec(self.tr("在用"), "good", "circle-check")


class RetiringCard(VersionsCard):
    """The versions of a checklist in use. Signal: `retire_asked(published id, version)`."""

    retire_asked = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._may = False
        self.table.setObjectName("versions_table")
        self.retire = Button(self.tr("停用…"), icon="ban", height=32)
        self.retire.setObjectName("retire_version")
        self.add_header(self.retire)
        self.table.current_changed.connect(lambda _id: self._allow())
        self.retire.clicked.connect(self._ask)

    def show_in_use(self, shown: InUse) -> None:
        """The newest version that can be retired is chosen."""
        self._may = shown.may_publish
        self.show_versions(shown.versions, shown.info)
        active = [one.id for one in shown.versions if one.retired_at is None]
        self.retire.setVisible(bool(active))
        if active and self.table.current_id() not in active:
            self.table.select(active[0])
        self._allow()

    def _allow(self) -> None:
        head = self.chosen()
        self.retire.setEnabled(self._may and head is not None and head.retired_at is None)
        if self.retire.isEnabled() and head is not None:
            self.retire.set_text(self.tr("停用 {0} 版…").format(head.version))
        words = (
            self.tr("选一个本局发布、没有停用的版本") if self._may else self.tr("内勤、法制、负责人可以停用")
        )
        self.retire.setToolTip("" if self.retire.isEnabled() else words)

    def _ask(self) -> None:
        head = self.chosen()
        if head is not None:
            self.retire_asked.emit(head.id, head.version)
