"""What must hold inside an item and between the items of a checklist."""

from __future__ import annotations

import re
from collections.abc import Iterator

from inspector.content.fields import Table
from inspector.content.locate import Place
from inspector.domain.checklist import CHOICE_SEPARATOR, AnswerKind, Checklist, Condition, Item, Section
from inspector.domain.inspection import Result

_ID = re.compile(r"[a-z0-9][a-z0-9-]*")
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_PLACEHOLDERS = ("{date}", "{time}", "{place}", "{value}")
_WITH_CHOICES = (AnswerKind.CHOICE, AnswerKind.CHOICES)
_RESULTS = tuple(result.value for result in Result)


def check_item(item: Item, table: Table) -> None:
    """Rules that one item must keep by itself."""
    _check_answer(item, table)
    _check_fact(item, table)
    if item.requirement and not item.requirement.endswith("。"):
        table.note("requirement", "整改要求要写成完整的句子，以句号结尾")
    if item.ask_once and item.condition:
        table.note("ask_once", "几张清单共用的问题（ask_once）不能有显示条件")
    if not item.department and any(not basis.own_competence for basis in item.bases):
        table.note("department", "罚则不归本机关的，要写明主管部门「department」")


def _check_answer(item: Item, table: Table) -> None:
    if item.answer_kind is AnswerKind.NUMBER and not item.unit:
        table.note("limit" if item.limit else "answer_kind", "数值项要写单位「unit」")
    if item.limit and item.answer_kind is not AnswerKind.NUMBER:
        table.note("limit", '只有数值项（answer_kind = "number"）才有限值')
    if item.answer_kind in _WITH_CHOICES and len(item.choices) < 2:
        table.note("choices", "选择项至少要有两个选项「choices」")
    if item.choices and item.answer_kind not in _WITH_CHOICES:
        table.note("choices", '只有选择项（answer_kind = "choice" 或 "choices"）才有选项')
    if any(CHOICE_SEPARATOR in choice for choice in item.choices):
        table.note("choices", f"选项里不能有顿号「{CHOICE_SEPARATOR}」，它用来分隔选中的几项")


def _check_fact(item: Item, table: Table) -> None:
    for placeholder in _PLACEHOLDER.findall(item.fact):
        if placeholder not in _PLACEHOLDERS:
            table.note("fact", f"不认识的占位符 {placeholder}，可用：{'、'.join(_PLACEHOLDERS)}")
    if "{value}" in item.fact and item.answer_kind is AnswerKind.JUDGEMENT:
        table.note("fact", "判断项没有数值，事实中不能用 {value}")
    if item.fact and not item.fact.endswith("。"):
        table.note("fact", "违法事实要写成完整的句子，以句号结尾")


def check_checklist(checklist: Checklist, table: Table) -> None:
    """Rules between items: names are unique, conditions look back."""
    if checklist.id and not _ID.fullmatch(checklist.id):
        table.note("id", f"清单编号「{checklist.id}」只能用小写字母、数字和连字符")
    _check_unique(table, "章节编号", ((place, each.id) for place, each in _sections(checklist)))
    _check_unique(table, "检查项编号", ((place, item.id) for place, item in _items(checklist)))
    _check_unique(table, "显示序号", ((place, item.number) for place, item in _items(checklist)), "number")
    _check_conditions(checklist, table)


def _sections(checklist: Checklist) -> Iterator[tuple[Place, Section]]:
    for index, section in enumerate(checklist.sections):
        yield ("sections", index), section


def _items(checklist: Checklist) -> Iterator[tuple[Place, Item]]:
    for place, section in _sections(checklist):
        for index, item in enumerate(section.items):
            yield (*place, "items", index), item


def _check_unique(table: Table, what: str, names: Iterator[tuple[Place, str]], key: str = "id") -> None:
    seen: set[str] = set()
    for place, name in names:
        if not name:
            continue
        if key == "id" and not _ID.fullmatch(name):
            table.problems.add((*place, key), f"{what}「{name}」只能用小写字母、数字和连字符")
        if name in seen:
            table.problems.add((*place, key), f"{what}「{name}」重复")
        seen.add(name)


def _check_conditions(checklist: Checklist, table: Table) -> None:
    earlier: set[str] = set()
    every = {item.id for item in checklist.items}
    for place, item in _items(checklist):
        if item.condition:
            wrong = _wrong_condition(item.id, item.condition, earlier, every)
            if wrong:
                table.problems.add((*place, "condition"), wrong)
        earlier.add(item.id)


def _wrong_condition(item_id: str, condition: Condition, earlier: set[str], every: set[str]) -> str:
    unknown = [result for result in condition.results if result not in _RESULTS]
    if condition.item not in every:
        return f"显示条件引用的检查项「{condition.item}」不在本清单中"
    if condition.item not in earlier:
        return f"显示条件只能引用前面的检查项，「{condition.item}」不在「{item_id}」之前"
    return f"显示条件的结果「{unknown[0]}」不认识，应为 {'、'.join(_RESULTS)}" if unknown else ""
