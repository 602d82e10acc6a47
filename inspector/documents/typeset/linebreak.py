"""Lines of Chinese text: no forbidden character at either end, no date or number cut in two (GB/T 15834, CLREQ).

Pure: widths come from the caller in thousandths of an em.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from inspector.documents.text import BOXES

NOT_AT_START = frozenset(
    "、。，．・：；？！ー～—…‥·’”）］｝〕〉》」』】〗〙〛％‰℃°′″)]}>,.:;?!%¢²³₂₃₄₅ₓ⁻⁺々ゝゞ"
)
NOT_AT_END = frozenset("（［｛〔〈《「『【〖〘〚“‘([{<￥＄№＃§$#")
LEFT_HALF = frozenset("、。，；：）］｝〕〉》」』】’”")
"""Full-width marks whose ink stands in the left half: at the end of a line they may take half a character."""

_UNITS = (
    "平方公里|平方米|立方米|公里|千米|厘米|毫米|微米|米|万吨|吨|千克|公斤|毫克|微克|克|毫升|升|万元|亿元|元|公顷|亩|分贝|摄氏度|"
    "个月|小时|分钟|秒|工作日|个|张|份|项|处|堆|辆|台|套|条|页|名|人|日|天|时|分|年|月|号|次|倍|家|段|根|户|幅|款|项|岁"
)
_LATIN_UNITS = (
    "mg|μg|µg|ug|ng|kg|g|t|km|cm|mm|μm|µm|m|mL|ml|L|l|dB|kPa|MPa|Pa|kWh|kW|MW|W|kV|V|A|Hz|MHz|h|min|s|d|Bq|mSv|"
    "[%‰℃℉㎡㎥㎜㎝㎞㎎㎏]|°C"
)
_NUMBER = r"[A-Za-z0-9μµΩ][A-Za-z0-9.,:/\\_+@#&'’~%‰°℃℉㎡㎥㎜㎝㎞㎎㎏Ωμµ·×*^²³¹⁰⁴-⁹⁻⁺₀-₉\-–=]*"
_ATOM = re.compile(
    r"\d{4}年\d{1,2}月(?:\d{1,2}日)?"
    r"|\d{1,2}月\d{1,2}日"
    r"|\d{1,2}时\d{1,2}分(?:\d{1,2}秒)?"
    r"|〔\d{4}〕\s?\d+号"
    rf"|[<>≤≥≈±＜＞+\-−]?\d[\d.,]* (?:{_LATIN_UNITS})(?![A-Za-z])[A-Za-z0-9./²³·()]*"
    rf"|[<>≤≥≈±＜＞+\-−]?{_NUMBER}(?: ?(?:{_UNITS}))?"
    r"|——|……"
)
_PARTS = re.compile(r"\d+[年月日时分秒号]?|〔\d{4}〕|[A-Za-z0-9.,]+|.", re.DOTALL)

Width = Callable[[str], int]


@dataclass(frozen=True)
class Unit:
    """A run that no line end may fall into: one character, or an atom, with the marks glued to it."""

    text: str
    rigid: tuple[bool, ...]
    """For each character: whether the gap after it stays closed (inside a date, number or word)."""


@dataclass(frozen=True)
class Line:
    """One line: its characters, the gaps that may stretch, its width in thousandths of an em."""

    text: str
    rigid: tuple[bool, ...]
    width: int
    last: bool
    squeezed: bool = False

    @property
    def gaps(self) -> int:
        return sum(not closed for closed in self.rigid[:-1])


def break_lines(text: str, width_of: Width, first: int, rest: int) -> tuple[Line, ...]:
    """Fill lines greedily: the first of `first`, the others of `rest` thousandths of an em.

    A unit wider than a whole line is taken apart at its inner joints, then between characters.
    """
    lines: list[list[Unit]] = [[]]
    room, used = first, 0
    for unit in _fitting(units(text), width_of, min(first, rest)):
        width = _width(unit.text, width_of)
        if used + width - _squeeze(unit.text) > room and lines[-1]:
            lines.append([])
            room, used = rest, 0
        if unit.text == " " and not used and len(lines) > 1:
            continue
        lines[-1].append(unit)
        used += width
    return tuple(
        _line(line, width_of, first if not at else rest, at == len(lines) - 1)
        for at, line in enumerate(lines)
    )


def units(text: str) -> list[Unit]:
    """The text as runs between which a line may end."""
    return _glue([_atom(piece) for piece in _pieces(text)])


def _pieces(text: str) -> list[str]:
    pieces: list[str] = []
    at = 0
    for match in _ATOM.finditer(text):
        pieces += [*text[at : match.start()], *_trimmed(match.group())]
        at = match.end()
    return pieces + list(text[at:])


def _trimmed(atom: str) -> list[str]:
    """Marks at the end of a word (a comma, a full stop) are glued to it like any other, not part of it."""
    core = atom.rstrip(".,:;'’~-–=/")
    return [core, *atom[len(core) :]] if core else list(atom)


def _atom(piece: str) -> Unit:
    return Unit(piece, (True,) * (len(piece) - 1) + (False,))


def _glue(pieces: list[Unit]) -> list[Unit]:
    glued: list[Unit] = []
    for piece in pieces:
        if glued and not may_break(glued[-1].text, piece.text):
            glued[-1] = Unit(glued[-1].text + piece.text, glued[-1].rigid + piece.rigid)
        else:
            glued.append(piece)
    return glued


def may_break(before: str, after: str) -> bool:
    """Whether a line may end between these two runs."""
    return before[-1] not in NOT_AT_END and after[0] not in NOT_AT_START and before[-1] not in BOXES


def _fitting(found: list[Unit], width_of: Width, room: int) -> list[Unit]:
    fitting: list[Unit] = []
    for unit in found:
        if _width(unit.text, width_of) - _squeeze(unit.text) <= room:
            fitting.append(unit)
        else:
            fitting += _taken_apart(unit, width_of, room)
    return fitting


def _taken_apart(unit: Unit, width_of: Width, room: int) -> list[Unit]:
    parts = _glue([_atom(part) for part in _PARTS.findall(unit.text)])
    if any(_width(part.text, width_of) > room for part in parts):
        parts = _glue([_atom(char) for char in unit.text])
    if any(_width(part.text, width_of) > room for part in parts):
        parts = [_atom(char) for char in unit.text]
    return parts


def _line(line: list[Unit], width_of: Width, room: int, last: bool) -> Line:
    text = "".join(unit.text for unit in line)
    rigid = [closed for unit in line for closed in unit.rigid]
    bare = text.rstrip(" ")
    for at, (left, right) in enumerate(pairwise(bare)):
        if " " in (left, right):
            rigid[at] = left != " "
    width = _width(bare, width_of)
    squeezed = width > room
    return Line(bare, tuple(rigid[: len(bare)]), width - squeezed * _squeeze(bare), last, squeezed)


def _width(text: str, width_of: Width) -> int:
    return sum(map(width_of, text))


def _squeeze(text: str) -> int:
    return 500 if text[-1:] in LEFT_HALF else 0
