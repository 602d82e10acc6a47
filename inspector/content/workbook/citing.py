"""Citations the way people write them, and back: the law's name, then its article, paragraph and item."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping

from inspector.content.workbook.words import narrow
from inspector.domain.law import Citation, Law, chinese_number, parse_citation

_NUMERAL = r"([0-9]+|[零〇一二三四五六七八九十百千]+)"
_HUMAN = re.compile(
    rf"《?(.+?)》?第{_NUMERAL}条(?:第{_NUMERAL}款)?(?:第?[(]{_NUMERAL}[)]项?|第{_NUMERAL}项)?"
)
_LAST = 9999
_DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"〇": 0}
_UNITS = {"十": 10, "百": 100, "千": 1000}


class Citer:
    """Writes and reads citations of the laws of a library."""

    def __init__(self, laws: Mapping[str, Law]) -> None:
        self._laws = laws
        self._names: dict[str, set[str]] = {}
        for key, law in laws.items():
            for name in (key, law.title, law.short_title):
                self._names.setdefault(_squeezed(name), set()).add(key)

    def text(self, citation: Citation) -> str:
        """As a person writes it; as code:1128:1:1 where that could be read as another place."""
        law = self._laws.get(citation.law)
        if law is None or (citation.item or 0) > _LAST:
            return str(citation)
        human = f"{law.short_title}第{citation.article}条"
        if citation.paragraph:
            human += f"第{citation.paragraph}款"
        if citation.item:
            human += f"第（{chinese_number(citation.item)}）项"
        return human if self._is_read_as(human, citation) else str(citation)

    def read(self, text: str) -> Citation:
        """Raises ValueError with a Chinese sentence that says what to write instead."""
        plain = _squeezed(text)
        try:
            return parse_citation(plain.lower())
        except ValueError:
            pass
        found = _HUMAN.fullmatch(plain)
        if found is None:
            raise ValueError(f"“{text}”不像一处条款；请写法规名称加条、款、项，如 {self.example()}")
        name, article, paragraph, *items = found.groups()
        numbers = [_number(each) for each in (article, paragraph, items[0] or items[1])]
        return Citation(self._key(name), numbers[0] or 0, numbers[1], numbers[2])

    def example(self) -> str:
        """A citation of the library."""
        for key, law in self._laws.items():
            if law.provisions:
                most = max(law.provisions, key=lambda each: (bool(each.paragraph), bool(each.item)))
                return self.text(Citation(key, most.article, most.paragraph, most.item))
        return "law:1:1:1"

    def _is_read_as(self, human: str, citation: Citation) -> bool:
        try:
            return self.read(human) == citation
        except ValueError:
            return False

    def _key(self, name: str) -> str:
        keys = self._names.get(name) or {
            key for known, each in self._names.items() if known.endswith(name) for key in each
        }
        if len(keys) == 1:
            return next(iter(keys))
        if keys:
            raise ValueError(
                f"“{name}”可以是几部法规；请写全名，或者写法规键加条款：{'、'.join(sorted(keys))}"
            )
        raise ValueError(f"法规库中没有“{name}”{self._nearest(name)}")

    def _nearest(self, name: str) -> str:
        titles = [law.short_title for law in self._laws.values()]
        close = difflib.get_close_matches(name, titles, n=1, cutoff=0.5)
        return f"，是不是“{close[0]}”？" if close else f"；现有：{'、'.join(titles)}"


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", "", narrow(text)).removeprefix("《").replace("》", "")


def _number(text: str | None) -> int | None:
    """An Arabic or Chinese numeral up to 9999."""
    if not text:
        return None
    if text.isdecimal():
        return int(text)
    total, digit = 0, 0
    for char in text:
        if char in _UNITS:
            total += (digit or 1) * _UNITS[char]
            digit = 0
        else:
            digit = _DIGITS[char]
    return total + digit
