"""The lists and tables of the knowledge pages as rows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from inspector.domain.checklist import Checklist, Item
from inspector.domain.inspection import item_key
from inspector.domain.law import Law, Provision
from ui.screens.knowledge.facts import Knowledge, citation_of
from ui.screens.knowledge.words import (
    deadline_words,
    force_words,
    kind_chip,
    place_words,
    short_fines,
    verification_chip,
)
from ui.widgets.lists import ListRow
from ui.widgets.table import Cell, Column, TableRow

translate = QCoreApplication.translate


def item_columns() -> tuple[Column, ...]:
    return (
        Column(translate("knowledge", "编号"), 56),
        Column(translate("knowledge", "检查项"), None),
        Column(translate("knowledge", "该日依据"), 204),
        Column(translate("knowledge", "期限"), 72),
        Column(translate("knowledge", "法制核对"), 112),
    )


def provision_columns() -> tuple[Column, ...]:
    return (
        Column(translate("knowledge", "条款"), 168),
        Column(translate("knowledge", "主要内容"), None),
        Column(translate("knowledge", "类型"), 84),
        Column(translate("knowledge", "罚款"), 116, right=True),
        Column(translate("knowledge", "信度"), 56),
    )


def checklist_rows(knowledge: Knowledge) -> list[ListRow]:
    """Checklists under their topics."""
    rows: list[ListRow] = []
    for topic in dict.fromkeys(one.topic for one in knowledge.checklists):
        rows.append(ListRow(f"topic:{topic}", topic, heading=True))
        rows += [_checklist_row(one) for one in knowledge.checklists if one.topic == topic]
    return rows


def _checklist_row(one: Checklist) -> ListRow:
    words = translate("knowledge", "{0} 项，版本 {1}")
    return ListRow(one.id, one.title, words.format(len(one.items), one.version))


def law_rows(knowledge: Knowledge, day: date) -> list[ListRow]:
    """Laws that hold on the day first; the others below, so that nobody cites them by mistake."""
    laws = sorted(knowledge.laws.values(), key=lambda law: law.in_force_from, reverse=True)
    holding = [law for law in laws if law.holds_on(day)]
    rest = [law for law in laws if not law.holds_on(day)]
    rows: list[ListRow] = []
    for title, group in (
        (translate("knowledge", "该日有效"), holding),
        (translate("knowledge", "该日无效，不能引用"), rest),
    ):
        if group:
            rows.append(ListRow(f"heading:{title}", title, heading=True))
            rows += [
                ListRow(law.key, law.short_title, force_words(law), str(len(law.provisions))) for law in group
            ]
    return rows


def item_rows(
    knowledge: Knowledge, checklists: tuple[Checklist, ...], text: str, day: date
) -> list[TableRow]:
    """The items that contain the text, under their sections."""
    rows: list[TableRow] = []
    for checklist in checklists:
        for section in checklist.sections:
            found = [item for item in section.items if matches(_item_text(item), text)]
            if found:
                count = translate("knowledge", "{0} 项").format(len(found))
                head = Cell(section.title, second=count, bold=True)
                rows.append(
                    TableRow(f"section:{checklist.id}/{section.id}", ("", head, "", "", ""), enabled=False)
                )
                rows += [_item_row(knowledge, checklist, item, day) for item in found]
    return rows


def _item_row(knowledge: Knowledge, checklist: Checklist, item: Item, day: date) -> TableRow:
    chip = verification_chip(item, day)
    cells = (
        item.number,
        Cell(item.question, second=item.requirement),
        Cell(*_basis_words(knowledge, item, day)),
        deadline_words(item.deadline),
        Cell(chip=chip) if chip else "",
    )
    return TableRow(item_key(checklist.id, item.id), cells)


def _basis_words(knowledge: Knowledge, item: Item, day: date) -> tuple[str, str]:
    """The first duty and the first penalty of the day, one a line."""
    held = knowledge.bases(item, day)
    if not held:
        return translate("knowledge", "没有可用的依据"), ""
    cited = [knowledge.provision(one.citation) for one in held[0].articles]
    words = [f"{found[0].short_title} {place_words(found[1])}" for found in cited if found]
    local = held[0].basis.local_rule
    return (words[0] if words else local), (words[1] if len(words) > 1 else "")


def provision_rows(laws: tuple[Law, ...], text: str) -> list[TableRow]:
    return [
        _provision_row(law, provision, named=len(laws) > 1)
        for law in laws
        for provision in law.provisions
        if matches(_provision_text(law, provision), text)
    ]


def _provision_row(law: Law, provision: Provision, *, named: bool) -> TableRow:
    cells = (
        Cell(place_words(provision), second=law.short_title if named else "", bold=True),
        Cell(provision.gist, second=provision.authority),
        Cell(chip=kind_chip(provision.kind)),
        short_fines(provision.fines),
        provision.confidence.value,
    )
    return TableRow(str(citation_of(law, provision)), cells)


def matches(haystack: Iterator[str], text: str) -> bool:
    """True if every word of the text occurs somewhere."""
    whole = "\n".join(haystack).casefold()
    return all(word in whole for word in text.casefold().split())


def _item_text(item: Item) -> Iterator[str]:
    yield from (item.number, item.question, item.requirement, item.problem, item.fact, item.department)
    yield from item.guidance


def _provision_text(law: Law, provision: Provision) -> Iterator[str]:
    yield from (law.title, law.short_title, place_words(provision), str(provision.article), provision.gist)
    yield from (provision.authority, *provision.consequences)
