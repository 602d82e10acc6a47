"""One cited article as the reviewer compares it: what we wrote about it, and what the law itself says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from inspector.domain.knowledge import TextArticle
from inspector.domain.law import CitedArticle
from ui.screens.knowledge.words import fine_words, kind_chip
from ui.widgets.chips import Chip
from ui.widgets.text import Text, set_ground

SIDE_BY_SIDE = 560
_ITEM = re.compile(r"\s*[（(][一二三四五六七八九十]+[）)]")


class ArticleBlock(QWidget):
    """The gist with fines and consequences; beside it the full text, below it where there is no room."""

    def __init__(self, article: CitedArticle, texts: Sequence[TextArticle], head: QWidget) -> None:
        super().__init__()
        self.setObjectName(f"article_{article.citation}")
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self._gist(article, head), 1)
        for one in texts:
            self._row.addWidget(FullText(one, article), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= SIDE_BY_SIDE
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(way)

    def _gist(self, article: CitedArticle, head: QWidget) -> QWidget:
        gist = QWidget()
        column = QVBoxLayout(gist)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        chips = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        chips.setSpacing(8)
        chip = Chip(kind_chip(article.kind))
        chip.setMinimumWidth(chip.sizeHint().width())  # the link beside it is cut, never the chip
        chips.addWidget(chip)
        chips.addWidget(head)
        chips.addStretch(1)
        column.addLayout(chips)
        column.addWidget(_selectable(Text(article.gist, "list", wrap=True)))
        for line in self._lines(article):
            column.addWidget(line)
        column.addStretch(1)
        return gist

    def _lines(self, article: CitedArticle) -> Iterator[Text]:
        for fine in article.fines:
            yield Text(fine_words(fine), "list", bold=True, wrap=True)
        if article.consequences:
            yield Text(self.tr("另可：{0}").format("；".join(article.consequences)), "list", wrap=True)
        yield Text(
            self.tr("{0}｜信度 {1}").format(
                article.authority or self.tr("未写主管部门"), article.confidence.value
            ),
            "label",
            "t2",
            wrap=True,
        )


class FullText(QWidget):
    """An article of the text that the bureau imported; the cited paragraph stands out from the others."""

    def __init__(self, text: TextArticle, cited: CitedArticle) -> None:
        super().__init__()
        set_ground(self, "sunken")
        self.setObjectName(f"full_{cited.citation}")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(4)
        column.addWidget(Text(self.tr("全文 {0}").format(text.label), "label", "t2", bold=True))
        for words, meant in cited_paragraphs(text.text, cited.paragraph):
            column.addWidget(_selectable(Text(words, "list", "t1" if meant else "t3", wrap=True)))
        column.addStretch(1)


def cited_paragraphs(text: str, paragraph: int | None) -> list[tuple[str, bool]]:
    """The lines of an article, and whether each belongs to the cited paragraph (every one if none is named).

    Lines that begin with （一） are items of the paragraph above.
    """
    found, number = [], 0
    for line in text.split("\n"):
        if not (_ITEM.match(line) and number):
            number += 1
        found.append((line, paragraph is None or number == paragraph))
    return found if any(meant for _, meant in found) else [(line, True) for line, _ in found]


def _selectable(text: Text) -> Text:
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return text
