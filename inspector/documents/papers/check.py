"""Whether a paper template uses only names, loops and slots that there are, and widths that fit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from inspector.documents.papers.blocks import (
    FULL,
    OFFICER_SLOTS,
    SLOTS,
    GridSpec,
    LineSpec,
    OpinionSpec,
    Part,
    RowSpec,
    SignaturesSpec,
    SignedBoxSpec,
    Spec,
    TableSpec,
    said,
)
from inspector.documents.papers.fields import LAW_CHOICE, LAW_CHOICE_NAMES, FieldKind, PaperField
from inspector.documents.papers.names import TEXT, VALUE, Scope, Shape, facts_scope, unknown_names, with_parts
from inspector.documents.papers.namespace import FINDING_LISTS, LOOPS, listed
from inspector.documents.papers.text import Source, parsed, parsed_condition
from inspector.documents.wording_parts import line_of

if TYPE_CHECKING:
    from jinja2 import nodes

    from inspector.documents.papers.template import PaperTemplate

_NAME = re.compile(r"[a-z][a-z_]*")
_REQUIRED = ("title", "page_label")


def check(template: PaperTemplate, text: str) -> PaperTemplate:
    """The template with the names that it uses. Raises KnownError for the first thing that is wrong."""
    checker = _Checker(template, text)
    checker.fields()
    checker.texts()
    for spec in template.blocks:
        checker.block(spec)
    for slot in template.footer:
        checker.named(slot.slot, SLOTS, template.where("footer"))
        checker.read(slot.label, checker.scope, template.where("footer"))
    return replace(template, uses=frozenset(checker.used))


class _Checker:
    """Goes through the template from top to bottom; `scope` grows by its fields and texts, `used` by what it uses."""

    def __init__(self, template: PaperTemplate, text: str) -> None:
        self.template, self.text = template, text
        self.scope: dict[str, Shape] = dict(facts_scope())
        self.of_finding: dict[str, Shape] = {}
        self.used: set[str] = set()

    # ------------------------------------------------------------------ fields

    def fields(self) -> None:
        seen: set[str] = set()
        for one in self.template.fields:
            source = self.template.where(one.name, one.line)
            if not _NAME.fullmatch(one.name) or one.name in seen:
                raise source.broken(f"填写项的名称“{one.name}”重复，或者不是小写字母和下划线")
            seen.add(one.name)
            self._field(one, source)
        self.scope = dict(with_parts(self.scope, FINDING_LISTS, self.of_finding))

    def _field(self, one: PaperField, source: Source) -> None:
        if one.each not in ("", "finding"):
            raise source.broken("each 只能是 finding")
        self.used |= {"findings"} if one.each else set()
        if (one.kind in (FieldKind.CHOICE, FieldKind.CHOICES)) != bool(one.choices):
            raise source.broken("choice、choices 要有 choices，其他的不能有")
        scope = self._asked_in(one)
        self.read(one.value, scope, source)
        self.condition(one.when, scope, source)
        shape = VALUE if one.kind in (FieldKind.FLAG, FieldKind.CHOICES) else TEXT
        self._add(one, shape, source)

    def _asked_in(self, one: PaperField) -> Scope:
        """For what is asked of each problem also the problem, and what was asked of it before."""
        if not one.each:
            return self.scope
        finding = self.scope["findings"].item or VALUE
        return {**self.scope, **self.of_finding, "finding": Shape({**finding.parts, **self.of_finding})}

    def _add(self, one: PaperField, shape: Shape, source: Source) -> None:
        """An entry may stand in the place of a text of the record, not of a list."""
        names = (self.scope["findings"].item or VALUE).parts if one.each else self.scope
        before = names.get(one.name)
        if before is not None and (before.parts or before.item):
            raise source.broken(f"“{one.name}”已经是别的内容的名称")
        (self.of_finding if one.each else self.scope)[one.name] = shape

    # ------------------------------------------------------------------ texts

    def texts(self) -> None:
        """Each may use those above it as `text.name`."""
        said: dict[str, Shape] = {}
        self.scope["text"] = Shape({"title": TEXT})
        for key, text in self.template.texts.items():
            source = self.template.where(key, line_of(self.text, rf"^\s*{re.escape(key)}\s*="))
            own = dict.fromkeys(LAW_CHOICE_NAMES, VALUE) if key == LAW_CHOICE else {}
            self.read(text, {**self.scope, "text": Shape(said) if said else VALUE, **own}, source)
            said[key] = TEXT
        for key in _REQUIRED:
            if key not in said:
                raise self.template.where("text", line_of(self.text, r"^\[text\]")).broken(f"缺少 {key}")
        if "finding.law_choice" in self.text and LAW_CHOICE not in said:
            raise self.template.where("text", line_of(self.text, r"finding\.law_choice")).broken(
                "缺少 law_choice 这段文字"
            )
        self.scope["text"] = Shape(said)

    # ------------------------------------------------------------------ blocks

    def block(self, spec: Spec) -> None:
        source = self.template.where(_kind(spec), spec.line)
        for part in _parts(spec):
            if part.each and part.each not in LOOPS:
                raise source.broken(f"each 不能是“{part.each}”，可用的有：{'、'.join(LOOPS)}")
            self.used |= {listed(part.each)} if part.each else set()
        for one in said(spec):
            scope = self._inside(one.loops)
            if one.is_condition:
                self.condition(one.text, scope, source)
            else:
                self.read(one.text, scope, source)
        self._slots(spec, source)
        _check_widths(spec, source)

    def _inside(self, loops: tuple[str, ...]) -> Scope:
        scope = dict(self.scope)
        for each in loops:
            scope |= {LOOPS[each]: self.scope[listed(each)].item or VALUE, "at": VALUE}
        return scope

    def _slots(self, spec: Spec, source: Source) -> None:
        if isinstance(spec, SignedBoxSpec):
            self.named(spec.slot, ("", *SLOTS, *OFFICER_SLOTS), source)
            if spec.role and spec.role != spec.slot:
                raise source.broken("role 须与 slot 相同")
        elif isinstance(spec, OpinionSpec):
            self.named(spec.slot, SLOTS, source)
        elif isinstance(spec, SignaturesSpec):
            for line in spec.lines:
                self._line(line, source)

    def _line(self, line: LineSpec, source: Source) -> None:
        if line.each and (LOOPS[line.each] != "officer" or line.slot not in ("", *OFFICER_SLOTS)):
            raise source.broken('签名行只能按 each = "officers" 重复，且不写 slot')
        if not line.each:
            self.named(line.slot, SLOTS, source)

    def named(self, name: str, known: Mapping[str, object] | tuple[str, ...], source: Source) -> None:
        if name not in known:
            raise source.broken(f"没有“{name}”这个签名位置，可用的有：{'、'.join(filter(None, known))}")

    # ------------------------------------------------------------------ names

    def read(self, text: str, scope: Scope, source: Source) -> None:
        if "{" in text:
            there = self._found(text, source)
            self._names(parsed(text, there), scope, there)

    def condition(self, text: str, scope: Scope, source: Source) -> None:
        if text:
            there = self._found(text, source)
            self._names(parsed_condition(text, there), scope, there)

    def _found(self, text: str, source: Source) -> Source:
        """Where the text itself begins, in its block."""
        return replace(source, line=line_of(self.text, re.escape(text.split("\n")[0]), source.line or 1))

    def _names(self, tree: nodes.Template, scope: Scope, source: Source) -> None:
        from jinja2.meta import find_undeclared_variables

        for name in unknown_names(tree, scope):
            line = line_of(self.text, rf"(?<!\w){re.escape(name.lstrip('…'))}(?!\w)", source.line)
            raise source.broken(f"没有 {{{{ {name} }}}} 这个占位符", line)
        self.used |= find_undeclared_variables(tree)


def _kind(spec: Spec) -> str:
    from inspector.documents.papers.blocks import SPECS

    return next(name for name, kind in SPECS.items() if kind is type(spec))


def _parts(spec: Spec) -> Iterator[Part]:
    yield spec
    if isinstance(spec, GridSpec):
        yield from spec.rows
    elif isinstance(spec, SignaturesSpec):
        yield from spec.lines


def _check_widths(spec: Spec, source: Source) -> None:
    rows: tuple[RowSpec, ...] = spec.rows if isinstance(spec, GridSpec) else ()
    widths = [sum(cell.width for cell in row.row) for row in rows]
    if isinstance(spec, TableSpec):
        widths.append(sum(column.width for column in spec.columns))
    for at, width in enumerate(widths, 1):
        if width != FULL:
            raise source.broken(f"第 {at} 行的宽度合计是 {width}，应是 {FULL}")
