"""The title of a law among the lines before its first article."""

from __future__ import annotations

import re
from collections.abc import Iterator

from inspector.content.law_text.raw import Raw, squeezed

_LAW = re.compile(
    r"[^。；：，;:,]{0,80}(?:法|法典|条例|规定|办法|细则|规则|准则|通则|决定)(?:[（(〔].{1,40}[）)〕])?"
)
# The first half of a title that was set in two lines; not the office or the order above it.
_HALF = re.compile(r"[\u4e00-\u9fff、《》（）]{4,60}(?<![令号告日会府局部委厅院])")
_SITE = re.compile(r"\s*[_|｜]\s*|\s+[-–—]+\s+|[-–—]{2,}")


def title_of(raw: Raw, preamble: tuple[str, ...]) -> str:
    """The law's title without 《》; "" where the file names none."""
    named = (raw.headline, *_lines(preamble), _SITE.split(raw.name)[0])
    titles = [plain for line in named if (plain := plain_title(line))]
    return next((title for title in titles if _LAW.fullmatch(title)), titles[0] if titles else "")


def _lines(preamble: tuple[str, ...]) -> Iterator[str]:
    """Every line; one that ends a title together with the line that begins it."""
    before = ""
    for line in map(squeezed, preamble):
        if _HALF.fullmatch(before) and not _LAW.fullmatch(before) and _LAW.fullmatch(line):
            yield before + line
        yield line
        before = line


def plain_title(text: str) -> str:
    """Without blanks and without the 《》 around the whole."""
    text = squeezed(text)
    return text[1:-1] if re.fullmatch("《[^《》]*》", text) else text
