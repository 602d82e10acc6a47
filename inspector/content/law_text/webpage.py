"""Paragraphs of a web page, as a browser shows them; scripts, menus and page feet left out."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from inspector.content.law_text.raw import Raw, clean, clean_lines

_IGNORED = frozenset(
    {"script", "style", "nav", "noscript", "template", "footer", "aside", "button", "select", "svg", "del"}
)
_BLOCK = re.compile(
    "address|article|blockquote|body|br|caption|center|d[dlt]|div|fieldset|figure|form|h[1-6]|header|hr|li|main|ol|p|pre"
    "|section|table|tbody|t[dhr]|thead|title|ul"
)
# A line end of the source between two Chinese characters is no blank, however an editor wrapped the line.
_WRAPPED = re.compile(
    "(?<=[\u3000-\u9fff\uff00-\uffef])[ \t]*[\r\n][ \t\r\n]*(?=[\u3000-\u9fff\uff00-\uffef])"
)
_BLANKS = re.compile("[ \t\r\n\f]+")


def read_html(text: str) -> Raw:
    page = _Page()
    page.feed(text)
    page.close()
    page.flush()
    return Raw(clean_lines(page.lines), clean(page.headline), clean(page.title))


class _Page(HTMLParser):
    """Collects the lines of a page, its first <h1> and its <title>. State: what is open now, and the line so far."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[str] = []
        self.headline = ""
        self.title = ""
        self._line: list[str] = []
        self._ignoring = 0
        self._preformatted = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _IGNORED:
            self._ignoring += 1
        elif _BLOCK.fullmatch(tag):
            self.flush()
            self._preformatted = self._preformatted or tag == "pre"

    def handle_endtag(self, tag: str) -> None:
        if tag in _IGNORED:
            self._ignoring = max(0, self._ignoring - 1)
        elif _BLOCK.fullmatch(tag):
            self._close(tag)

    def _close(self, tag: str) -> None:
        if tag == "pre":
            self._preformatted = False
        text = self.flush()
        if tag == "h1":
            self.headline = self.headline or text
        elif tag == "title":
            self.title = self.title or text
            del self.lines[len(self.lines) - bool(text) :]

    def handle_data(self, data: str) -> None:
        if self._ignoring:
            return
        if self._preformatted:
            data = data.replace("\r\n", "\n").replace("\n", "\x0b")
        self._line.append(data)

    def flush(self) -> str:
        """End the line, and say what it said."""
        text = _BLANKS.sub(" ", _WRAPPED.sub("", "".join(self._line))).strip()
        self._line = []
        if text:
            self.lines.append(text)
        return text
