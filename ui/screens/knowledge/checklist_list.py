"""The left side of the items: a word, a kind of site, and the checklists that are left."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import cast

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QSizePolicy

from inspector.domain.catalogue import SiteCategory
from inspector.services.library import ChecklistInfo
from ui.models.words import short_title
from ui.screens.knowledge.side_list import SideList
from ui.widgets.chip_spec import ChipSpec
from ui.widgets.fields import ComboField
from ui.widgets.lists import ListRow
from ui.widgets.segment import Option

translate = QCoreApplication.translate
GROUP = "group:"


class ObjectCombo(ComboField):
    """The kinds of site under their groups, which cannot be chosen; the first choice is all of them."""

    def __init__(self) -> None:
        super().__init__(height=32)
        self.edit.setAccessibleName(self.tr("监管对象类型"))
        self.edit.setMaxVisibleItems(24)
        self.edit.setMinimumWidth(80)
        self.edit.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_kinds(())

    def set_kinds(self, kinds: Iterable[SiteCategory]) -> None:
        options = [Option("", self.tr("全部对象"))]
        groups: set[str] = set()
        for kind in kinds:
            if kind.group not in groups:
                groups.add(kind.group)
                options.append(Option(f"{GROUP}{kind.group}", kind.group, enabled=False))
            options.append(Option(kind.key, kind.title))
        chosen = self.value()
        self.set_options(options)
        self._close_groups()
        self.set_value(chosen)

    def _close_groups(self) -> None:
        model = cast(QStandardItemModel, self.edit.model())
        for row in range(model.rowCount()):
            key = self.edit.itemData(row)
            model.item(row).setEnabled(not (isinstance(key, str) and key.startswith(GROUP)))


class ChecklistList(SideList):
    """Signal: `object_chosen(str)` "" for all."""

    object_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(translate("knowledge", "检查项、问题、用语"), translate("knowledge", "检查清单"))
        self.search.edit.setObjectName("knowledge_search")
        self.list.setObjectName("knowledge_topics")
        self.objects = ObjectCombo()
        self.objects.edit.setObjectName("object_kind")
        self.head.addWidget(self.objects)
        self.objects.chosen.connect(self.object_chosen)


def list_rows(
    infos: Iterable[ChecklistInfo], kinds: tuple[SiteCategory, ...], counts: Mapping[str, int] | None
) -> list[ListRow]:
    """The checklists under the group of sites that they are mostly for; with counts, those with hits alone."""
    groups = {kind.key: kind.group for kind in kinds}
    shown = [one for one in infos if counts is None or counts.get(one.id)]
    names = {one.id: _home(one, groups) for one in shown}
    general = translate("knowledge", "各类对象通用")
    order = {name: number for number, name in enumerate(["", *dict.fromkeys(groups.values())])}
    rows: list[ListRow] = []
    for name in sorted(set(names.values()), key=lambda one: order[one]):
        rows.append(ListRow(f"group:{name}", name or general, heading=True))
        rows += [_row(one, counts) for one in shown if names[one.id] == name]
    return rows


def plain_rows(infos: Iterable[ChecklistInfo], title: str) -> list[ListRow]:
    """The checklists for one kind of site under its name."""
    return [ListRow("group:kind", title, heading=True), *(_row(one, None) for one in infos)]


def _home(info: ChecklistInfo, groups: Mapping[str, str]) -> str:
    """The group that more than half of its kinds of site belong to; "" for a checklist of many groups."""
    counted = Counter(groups.get(key, "") for key in info.applies_to)
    name, count = next(iter(counted.most_common(1)), ("", 0))
    return name if count * 2 > counted.total() else ""


def _row(info: ChecklistInfo, counts: Mapping[str, int] | None) -> ListRow:
    detail = translate("knowledge", "{0} 项，{1}").format(info.items, info.version)
    right = str(counts[info.id]) if counts is not None else ""
    return ListRow(info.id, short_title(info.title), detail, right, chip=own_chip(info))


def own_chip(info: ChecklistInfo) -> ChipSpec | None:
    """本局发布, or that the content pack has something newer than what the bureau published."""
    if not info.own:
        return None
    if newer_in_pack(info):
        return ChipSpec(translate("knowledge", "有新版"), "warn", "arrow-up")
    return ChipSpec(translate("knowledge", "本局"), "accent", "stamp")


def newer_in_pack(info: ChecklistInfo) -> bool:
    return info.own and list(_parts(info.pack_version)) > list(_parts(info.version))


def _parts(version: str) -> Iterator[tuple[int, str]]:
    for part in re.findall(r"\d+|[A-Za-z]+", version):
        yield (int(part), "") if part.isdecimal() else (-1, part)
