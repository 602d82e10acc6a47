"""Lines of Chinese text: no forbidden character at either end, no date or number cut in two (GB/T 15834, CLREQ).

Pure: widths come from the caller in thousandths of an em.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from inspector.documents.text import BOXES, RULE

NOT_AT_START = frozenset(
    "、。，．・：；？！ー～—…‥·’”）］｝〕〉》」』】〗〙〛％‰℃°′″)]}>,.:;?!%¢¹²³⁰⁴⁵⁶⁷⁸⁹⁻⁺₀₁₂₃₄₅₆₇₈₉ₓ々ゝゞ△"
)
_HYPHENS = "-‐"
"""Between the parts of a name (示-07 号) they stay with what they follow; after a blank they are a minus."""
NOT_AT_END = frozenset("（［｛〔〈《「『【〖〘〚“‘([{<￥＄№＃§$#")
DATE_PARTS = frozenset("年月日时分秒号〕")
"""What stands behind a rule or a blank to write on stays with it."""
LEFT_HALF = frozenset("、。，；：）］｝〕〉》」』】’”")
"""Full-width marks whose ink stands in the left half: at the end of a line they may take half a character."""

_UNITS = (
    "平方公里|平方米|立方米|公里|千米|厘米|毫米|微米|米|万吨|吨|千克|公斤|毫克|微克|克|毫升|升|万元|亿元|元|公顷|亩|分贝|摄氏度|"
    "个工作日|个月|小时|分钟|秒|工作日|个|张|份|项|处|堆|辆|台|套|条|页|名|人|日|天|时|分|年|月|号|次|倍|家|段|根|户|幅|款|项|岁"
)
_LATIN_UNITS = (
    "mg|μg|µg|ug|ng|kg|g|t|km|cm|mm|μm|µm|m|mL|ml|L|l|dB|kPa|MPa|Pa|kWh|kW|MW|W|kV|V|A|Hz|MHz|h|min|s|d|Bq|mSv|"
    "[%‰℃℉㎡㎥㎜㎝㎞㎎㎏]|°C"
)
_COUNTED = rf"[十百千万亿]?余?(?:{_UNITS})|[百千万亿]余?"
_NUMBER = (
    r"[A-Za-z0-9μµΩ](?:[A-Za-z0-9.,:/\\_+@#&'’~～%‰°℃℉㎡㎥㎜㎝㎞㎎㎏Ωμµ·×*^²³¹⁰⁴-⁹⁻⁺₀-₉\-–=]|(?<=\d)—(?=\d))*"
)
_QUANTITY = r"\d[\d.,]*(?:×10[⁻⁺]?[⁰¹²³⁴-⁹]+)?(?:[～~—–-]\d[\d.,]*)?"
_STANDARD = r"(?:(?:GB|HJ|JJ[FG]|DL|CJ|ISO)(?:/[TZ])?|DB\d+(?:/T)?) \d[\d.—–-]*"
_ATOM = re.compile(
    r"(?=[\dA-Za-zμµΩ<>≤≥≈±＜＞+\-−第〔—…])(?:"  # what any of them begins with: most characters do not
    r"\d{4}年\d{1,2}月(?:\d{1,2}日)?"
    r"|\d{1,2}月\d{1,2}日"
    r"|\d{1,2}时\d{1,2}分(?:\d{1,2}秒)?"
    r"|〔\d{4}〕\s?第?\d+号"
    rf"|{_STANDARD}"
    rf"|[<>≤≥≈±＜＞+\-−]?{_QUANTITY} (?:{_LATIN_UNITS})(?![A-Za-z])[A-Za-z0-9./²³·()]*"
    rf"|[第<>≤≥≈±＜＞+\-−]?{_NUMBER}(?: ?(?:{_COUNTED}))?"
    r"|——|……)"
)
_PARTS = re.compile(rf"\d[\d.,]*(?:{_COUNTED})?|〔\d{{4}}〕|[A-Za-z0-9.,]+|.", re.DOTALL)
_BLANKS = (" ", "　")
_WRITTEN_ON = frozenset((RULE, "　"))

Width = Callable[[str], int]


@dataclass(frozen=True)
class Unit:
    """A run that no line end may fall into: one character, or an atom, with the marks glued to it."""

    text: str
    rigid: tuple[bool, ...]
    """For each character: whether the gap after it stays closed (inside a date, number or word)."""


Sized = tuple[Unit, int]
"""A run and its width in thousandths of an em."""


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
    lines: list[list[Sized]] = [[]]
    room, used = first, 0
    for sized in _fitting(units(text), width_of, min(first, rest)):
        unit, width = sized
        over = used + width - room
        if over > 0 and over > _squeeze(unit.text) and lines[-1]:
            lines.append([])
            room, used = rest, 0
        if unit.text in _BLANKS and not used and len(lines) > 1:
            continue
        lines[-1].append(sized)
        used += width
    ends = len(lines) - 1
    return tuple(_line(line, rest if at else first, at == ends) for at, line in enumerate(lines))


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
    core = atom.rstrip(".,:;'’~～-–=/")
    return [core, *atom[len(core) :]] if core else list(atom)


@lru_cache(maxsize=4096)
def _atom(piece: str) -> Unit:
    """Nearly all are single characters, the same ones over and over."""
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
    last, first = before[-1], after[0]
    if first in NOT_AT_START or last in NOT_AT_END or last in BOXES:
        return False
    if first in _HYPHENS:
        return last == " "
    return first not in DATE_PARTS or last not in _WRITTEN_ON


def _fitting(found: list[Unit], width_of: Width, room: int) -> list[Sized]:
    fitting: list[Sized] = []
    for unit in found:
        width = sum(map(width_of, unit.text))
        if width <= room or width - _squeeze(unit.text) <= room:
            fitting.append((unit, width))
        else:
            fitting += _taken_apart(unit, width_of, room)
    return fitting


def _taken_apart(unit: Unit, width_of: Width, room: int) -> list[Sized]:
    """Joints of dates and words first, then between characters with their marks, at last anywhere."""
    joints = _glue([_atom(part) for part in _PARTS.findall(unit.text)])
    characters = _glue([_atom(char) for char in unit.text])
    for parts in (joints, characters, [_atom(char) for char in unit.text]):
        sized = [(part, sum(map(width_of, part.text))) for part in parts]
        if all(width <= room for _, width in sized):
            break
    return sized


def _line(line: list[Sized], room: int, last: bool) -> Line:
    while len(line) > 1 and (line[-1][0].text == " " or (line[-1][0].text == "　" and not last)):
        line = line[:-1]
    text = "".join(unit.text for unit, _ in line)
    rigid = [closed for unit, _ in line for closed in unit.rigid]
    if " " in text:
        rigid = [_closed(text, at, closed) for at, closed in enumerate(rigid)]
    width = sum(width for _, width in line)
    squeezed = width > room
    return Line(text, tuple(rigid), width - squeezed * _squeeze(text), last, squeezed)


def _closed(text: str, at: int, closed: bool) -> bool:
    """A space stretches itself; the gap before it does not."""
    if text[at] == " ":
        return False
    return closed or text[at + 1 : at + 2] == " "


def _squeeze(text: str) -> int:
    return 500 if text[-1:] in LEFT_HALF else 0
