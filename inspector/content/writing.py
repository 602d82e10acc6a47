"""Checklist → the text of its file: one form for every checklist, the way the files of `data/` are laid out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from inspector.domain.checklist import Checklist, Condition, Item, Limit, Section
from inspector.domain.deadline import Deadline
from inspector.domain.law import LegalBasis, Verification

Data = dict[str, object]
"""A TOML table: texts, whole numbers, flags, dates, lists and tables of them, in the order of the file."""

ITEM_DEFAULTS: Mapping[str, object] = {
    "method": "on_site",
    "answer_kind": "judgement",
    "severity": "major",
    "local_variant": False,
}
"""What holds where the table of an item says nothing."""

_WIDTH = 110
_ALWAYS = {"penalties"}  # an empty list of penalties is a statement, and the reader of the file should see it
_ONE_PER_LINE = {"applies_to", "guidance", "evidence", "phrases"}
_RULE = "# " + "=" * 71
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}
# Control characters, and whatever `str.splitlines` takes for the end of a line: errors are told by line.
_UNSAFE = re.compile('["\\\\\x00-\x1f\x7f\x85\u2028\u2029]')


def render_checklist(checklist: Checklist) -> str:
    """The canonical text of a checklist file; `parse_checklist` of it gives the checklist back.

    Only what differs from its default is written. The SHA-256 of a checklist is that of its text, so a
    checklist read from a file that a person laid out has another one.
    """
    return render_data(checklist_data(checklist))


def checklist_data(checklist: Checklist) -> Data:
    """The tables of a checklist file."""
    head = ("id", "version", "title", "topic", "applies_to", "source")
    return {
        **{key: _plain(getattr(checklist, key)) for key in head},
        "sections": [_section_data(section) for section in checklist.sections],
    }


def _section_data(section: Section) -> Data:
    return {"id": section.id, "title": section.title, "items": [item_data(item) for item in section.items]}


def item_data(item: Item) -> Data:
    """The table of one item, its bases last."""
    return _filled(
        {
            "id": item.id,
            "number": item.number,
            "question": item.question,
            "problem": item.problem,
            "guidance": list(item.guidance),
            "method": _unless_default("method", item.method.value),
            "answer_kind": _unless_default("answer_kind", item.answer_kind.value),
            "unit": item.unit,
            "limit": _limit_data(item.limit),
            "choices": list(item.choices),
            "condition": _condition_data(item.condition),
            "evidence": [{"kind": each.kind.value, "what": each.what} for each in item.evidence],
            "requirement": item.requirement,
            "deadline": _deadline_data(item.deadline),
            "fact": item.fact,
            "severity": _unless_default("severity", item.severity.value),
            "department": item.department,
            "local_variant": item.local_variant or "",
            "phrases": list(item.phrases),
            "standards": list(item.standards),
            "ask_once": item.ask_once,
            "source": item.source,
            "bases": [basis_data(basis) for basis in item.bases],
        }
    )


def basis_data(basis: LegalBasis) -> Data:
    """The table of one legal basis."""
    return _filled(
        {
            "duties": [str(citation) for citation in basis.duties],
            "penalties": [str(citation) for citation in basis.penalties],
            "valid_from": basis.valid_from,
            "valid_to": basis.valid_to,
            "authority": basis.authority,
            "own_competence": basis.own_competence,
            "confidence": basis.confidence.value,
            "applies_when": basis.applies_when,
            "note": basis.note,
            "question": basis.question,
            "local_rule": basis.local_rule,
            "verified": _verified_data(basis.verified),
        }
    )


def _limit_data(limit: Limit | None) -> Data | None:
    if limit is None:
        return None
    upper = "" if limit.upper is None else str(limit.upper)
    return _filled(
        {
            "comparison": limit.comparison.value,
            "value": str(limit.value),
            "upper": upper,
            "label": limit.label,
        }
    )


def _condition_data(condition: Condition | None) -> Data | None:
    if condition is None:
        return None
    both = {"results": list(condition.results), "values": list(condition.values)}
    return _filled({"item": condition.item, **both})


def _deadline_data(deadline: Deadline) -> Data:
    return {"kind": deadline.kind.value, **({"days": deadline.days} if deadline.days else {})}


def _verified_data(verified: Verification | None) -> Data | None:
    return None if verified is None else {"by": verified.by, "on": verified.on}


def _filled(data: Mapping[str, object]) -> Data:
    return {key: value for key, value in data.items() if value not in (None, "", []) or key in _ALWAYS}


def _unless_default(key: str, value: str) -> str:
    return "" if value == ITEM_DEFAULTS[key] else value


def _plain(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value


def render_data(data: Data) -> str:
    """The text of a checklist file's tables, whether or not they make a whole checklist."""
    return "\n".join(_lines(data)) + "\n"


def _lines(data: Data) -> Iterator[str]:
    yield from _keys(data, but_not="sections")
    sections = _tables(data, "sections")
    if not sections:
        yield "sections = []"
    for section in sections:
        title = str(section.get("title", section.get("id", "")))
        yield from ("", f"{_RULE} {escaped(title)}".rstrip(), "[[sections]]")
        yield from _keys(section, but_not="items")
        if not section.get("items"):
            yield "items = []"
        for item in _tables(section, "items"):
            yield from ("", "[[sections.items]]")
            yield from _keys(item, but_not="bases")
            for basis in _tables(item, "bases"):
                yield from ("", "[[sections.items.bases]]")
                yield from _keys(basis)


def _tables(data: Data, key: str) -> list[Data]:
    value = data.get(key)
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _keys(data: Data, but_not: str = "") -> Iterator[str]:
    for key, value in data.items():
        if key != but_not:
            yield from _pair(key, value)


def _pair(key: str, value: object) -> Iterator[str]:
    line = f"{key} = {_inline(value)}"
    if isinstance(value, list) and _is_tall(key, value, line):
        yield from (f"{key} = [", *(f"  {_inline(each)}," for each in value), "]")
    else:
        yield line


def _is_tall(key: str, values: Sequence[object], line: str) -> bool:
    return bool(values) and (len(line) > _WIDTH or (key in _ONE_PER_LINE and len(values) > 1))


def _inline(value: object) -> str:
    """A value on one line. Raises TypeError for what a checklist file does not hold."""
    match value:
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case date():
            return value.isoformat()
        case str():
            return f'"{escaped(value)}"'
        case list():
            return f"[{', '.join(map(_inline, value))}]"
        case dict():
            return f"{{ {', '.join(f'{key} = {_inline(each)}' for key, each in value.items())} }}"
    raise TypeError(f"no TOML form for {type(value).__name__}")


def escaped(text: str) -> str:
    """A text as it stands between the quotes of a TOML string."""
    return _UNSAFE.sub(lambda found: _escape(found.group()), text)


def _escape(char: str) -> str:
    return _ESCAPES.get(char) or f"\\u{ord(char):04X}"
