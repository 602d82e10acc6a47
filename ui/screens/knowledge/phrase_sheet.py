"""One ready sentence in full, with its gaps explained, to be copied."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal

from ui.screens.knowledge.phrase_rows import GROUP, Phrase, gap_meaning, gap_word, phrase_chip, use_words
from ui.screens.knowledge.sheet import Sheet
from ui.widgets.buttons import Button
from ui.widgets.text import Text


class PhraseSheet(Sheet):
    """Signals: `followed(str)` an item key · `copy_asked()`."""

    copy_asked = Signal()

    def show_phrase(self, phrase: Phrase) -> None:
        self.begin()
        self.add_chips([phrase_chip(phrase.kind)])
        self.add(self._words(phrase))
        copy = Button(self.tr("复制"), "primary", "copy", key="Ctrl+C", bind=False, height=32)
        copy.setObjectName("copy_phrase")
        copy.clicked.connect(self.copy_asked)
        self.add_left(copy)
        self._add_gaps(tuple(dict.fromkeys(phrase.gaps)))
        self._add_source(phrase)
        self.finish()

    def _words(self, phrase: Phrase) -> Text:
        """Gaps stand out by weight and a line, in every theme."""
        pieces = (
            escape(words) if gap is None else f"<b><u>&nbsp;{gap_word(gap)}&nbsp;</u></b>"
            for words, gap in phrase.parts()
        )
        text = Text("".join(pieces), "item", wrap=True)
        text.setTextFormat(Qt.TextFormat.RichText)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        text.setAccessibleName(phrase.text)
        return text

    def _add_gaps(self, gaps: Sequence[str]) -> None:
        if not gaps:
            return
        self.add_heading(self.tr("要填的地方"))
        self.add_facts([(gap_word(one), gap_meaning(one)) for one in gaps])
        self.add(Text(self.tr("复制到别处时，这些地方成为空白，由人填写。"), "label", "t2", wrap=True))

    def _add_source(self, phrase: Phrase) -> None:
        self.add_heading(self.tr("用在哪里"))
        self.add(Text(use_words(phrase), "list", wrap=True))
        if phrase.kind != GROUP:
            self.add_link(phrase.item_key, phrase.title, "clipboard-list")
            self.add(Text(phrase.source_title, "list", "t2", wrap=True))
