"""Colours of a wording: heads of sections, keys, comments, placeholders and conditions."""

from __future__ import annotations

import re

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from ui.theme import theme

PLAIN, LONG = 0, 1
"""Whether a line ends inside of a text of several lines."""

_HEAD = re.compile(r"\s*\[{1,2}[^\[\]\"]+\]{1,2}\s*(?:#.*)?$")
_KEY = re.compile(r"\s*[A-Za-z_]+(?=\s*=)")
_INNER_KEY = re.compile(r"(?<=[{,])\s*[a-z_]+(?=\s*=\s)")
_COMMENT = re.compile(r"\s*#.*")
_PLACEHOLDER = re.compile(r"\{\{.*?\}\}|(?<!\{)\{[a-z]+\}(?!\})")
_STATEMENT = re.compile(r"\{%.*?%\}")
_QUOTES = '"""'


class WordingHighlighter(QSyntaxHighlighter):
    """Follows the theme. State of a line: whether it ends inside of a text of several lines."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        theme().changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        inside = self.previousBlockState() == LONG
        comment = None if inside else _COMMENT.match(text)
        turns = comment is None and text.count(_QUOTES) % 2 == 1
        self.setCurrentBlockState(LONG if inside != turns else PLAIN)
        if comment:
            self._mark(comment, "t3")
            return
        if not inside:
            self._mark_writing(text)
        for found in _STATEMENT.finditer(text):
            self._mark(found, "na", ground="na_tint")
        for found in _PLACEHOLDER.finditer(text):
            self._mark(found, "accent_text", ground="accent_tint")

    def _mark_writing(self, text: str) -> None:
        if found := _HEAD.match(text):
            self._mark(found, "t1", bold=True)
        elif found := _KEY.match(text):
            self._mark(found, "t2", bold=True)
        else:
            for found in _INNER_KEY.finditer(text):
                self._mark(found, "t2", bold=True)

    def _mark(self, found: re.Match[str], token: str, *, ground: str = "", bold: bool = False) -> None:
        how = QTextCharFormat()
        how.setForeground(theme().color(token))
        if ground:
            how.setBackground(theme().color(ground))
        if bold:
            how.setFontWeight(QFont.Weight.DemiBold)
        self.setFormat(found.start(), found.end() - found.start(), how)
