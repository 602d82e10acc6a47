"""Ids for new items and sections: the next free number, never one that was used before."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator
from itertools import count

_NUMBERED = re.compile(r"(.*?)(\d+)")


def fresh_ids(ids: Collection[str], taken: Collection[str], prefix: str) -> Iterator[str]:
    """Ids that go on after the highest number of the usual prefix, at its usual width.

    `ids` are those of the checklist, `taken` all that it ever had; `prefix` is for a list without numbered ids.
    """
    used = {*ids, *taken}
    numbered = [found.groups() for found in map(_NUMBERED.fullmatch, ids) if found]
    usual = Counter(start for start, _ in numbered).most_common(1)
    start = usual[0][0] if usual else prefix
    digits = [number for each, number in numbered if each == start]
    width = min(map(len, digits), default=2)
    highest = max((int(found[2]) for found in _with_prefix(used, start)), default=0)
    for number in count(highest + 1):
        new = f"{start}{number:0{width}d}"
        if new not in used:
            yield new


def _with_prefix(ids: Collection[str], start: str) -> Iterator[re.Match[str]]:
    matches = (_NUMBERED.fullmatch(each) for each in ids)
    return (found for found in matches if found and found[1] == start)
