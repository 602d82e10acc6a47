"""Which names a template may use: placeholders are followed through loops, filters and parts before they are filled.

What the program does not know is found when the wording is loaded, not when an officer stands at the gate.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, is_dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, get_args, get_origin, get_type_hints

from inspector.documents.papers.namespace import Facts

if TYPE_CHECKING:
    from jinja2 import nodes


@dataclass(frozen=True)
class Shape:
    """What stands behind a name: a list of `item`, a record of `parts`, or with neither a plain value."""

    parts: Mapping[str, Shape] = field(default_factory=dict)
    item: Shape | None = None
    is_text: bool = False

    def part(self, name: str) -> Shape | None:
        """The shape of a part, None where there is no such part."""
        if self.parts:
            return self.parts.get(name)
        known = not self.is_text or (hasattr(str, name) and not name.startswith("_"))
        return VALUE if known else None


VALUE = Shape()
TEXT = Shape(is_text=True)

Scope = Mapping[str, Shape]


def shape_of(hint: object) -> Shape:
    """The shape of a typed value."""
    if get_origin(hint) is tuple:
        return Shape(item=shape_of(get_args(hint)[0]))
    if isinstance(hint, type) and is_dataclass(hint):
        return Shape({name: shape_of(part) for name, part in get_type_hints(hint).items()})
    return TEXT if hint is str else VALUE


@cache
def facts_scope() -> Scope:
    return shape_of(Facts).parts


def with_parts(scope: Scope, item_names: tuple[str, ...], extra: Mapping[str, Shape]) -> Scope:
    """The scope with further parts on every item of the named lists."""
    changed = dict(scope)
    for name in item_names:
        item = scope[name].item or VALUE
        changed[name] = replace(scope[name], item=Shape({**item.parts, **extra}))
    return changed


def unknown_names(tree: nodes.Node, scope: Scope) -> Iterator[str]:
    """The names of a parsed template that the scope does not have, as they are written: `party`, `finding.duo`."""
    yield from _Reader(dict(scope)).read(tree)


_SAME_LIST = frozenset({"list", "sort", "reverse", "unique", "select", "reject", "selectattr", "rejectattr"})
_ONE_OF = frozenset({"first", "last"})


class _Reader:
    """Goes through one template; `scope` grows with what it assigns."""

    def __init__(self, scope: dict[str, Shape]) -> None:
        self.scope = scope

    def read(self, node: nodes.Node) -> Iterator[str]:
        from jinja2 import nodes

        if isinstance(node, nodes.For):
            yield from self._loop(node)
        elif isinstance(node, nodes.Name | nodes.Getattr) and node.ctx == "load":
            yield from self._name(node)
        elif isinstance(node, nodes.Assign):
            yield from self.read(node.node)
            self._assign(node.target, self.shape(node.node))
        else:
            for child in node.iter_child_nodes():
                yield from self.read(child)

    def shape(self, node: nodes.Node) -> Shape:
        """What an expression gives, as far as it can be told."""
        from jinja2 import nodes

        if isinstance(node, nodes.Name):
            return self.scope.get(node.name, VALUE)
        if isinstance(node, nodes.Getattr):
            return self.shape(node.node).part(node.attr) or VALUE
        if isinstance(node, nodes.Getitem):
            return self.shape(node.node).item or VALUE
        if isinstance(node, nodes.Filter) and node.node is not None:
            return self._filtered(node.name, self.shape(node.node))
        return VALUE

    def _filtered(self, name: str, given: Shape) -> Shape:
        if name in _SAME_LIST:
            return given
        return (given.item or VALUE) if name in _ONE_OF else VALUE

    def _loop(self, node: nodes.For) -> Iterator[str]:
        yield from self.read(node.iter)
        outer = dict(self.scope)
        self.scope["loop"] = VALUE
        self._assign(node.target, self.shape(node.iter).item or VALUE)
        for child in (node.test, *node.body, *node.else_):
            if child is not None:
                yield from self.read(child)
        self.scope = outer

    def _assign(self, target: nodes.Node, shape: Shape) -> None:
        from jinja2 import nodes

        for name in target.find_all(nodes.Name) if not isinstance(target, nodes.Name) else (target,):
            self.scope[name.name] = shape

    def _name(self, node: nodes.Name | nodes.Getattr) -> Iterator[str]:
        from jinja2 import nodes

        if isinstance(node, nodes.Name):
            if node.name not in self.scope:
                yield node.name
            return
        inside = list(self.read(node.node))
        yield from inside
        if not inside and self.shape(node.node).part(node.attr) is None:
            yield f"{_written(node.node)}.{node.attr}"


def _written(node: nodes.Node) -> str:
    from jinja2 import nodes

    if isinstance(node, nodes.Name):
        return node.name
    return f"{_written(node.node)}.{node.attr}" if isinstance(node, nodes.Getattr) else "…"
