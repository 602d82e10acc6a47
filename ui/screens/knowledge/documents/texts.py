"""The wordings while they are edited: kept per kind until they are published or the window closes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget

from inspector.domain.document import DocumentKind
from ui.screens.knowledge.documents.code_edit import code_document, replace_text
from ui.screens.knowledge.documents.highlighter import WordingHighlighter


@dataclass
class Opened:
    """A wording that was looked at. `base`: the text that holds; `position`: where the cursor was."""

    document: QTextDocument
    base: str
    position: int = 0

    @property
    def text(self) -> str:
        return self.document.toPlainText()

    @property
    def is_changed(self) -> bool:
        return self.text != self.base


class Texts(QObject):
    """State: the text of every kind that was looked at, with its own undo. Signal: `changed()` while one is typed."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._opened: dict[DocumentKind, Opened] = {}

    def take(self, texts: Mapping[DocumentKind, str]) -> None:
        """The texts that hold now. One that nobody changed follows; what was typed stays."""
        for kind, one in self._opened.items():
            was_changed, one.base = one.is_changed, texts[kind]
            if not was_changed and one.is_changed:
                replace_text(one.document, one.base)

    def opened(self, kind: DocumentKind, base: str) -> Opened:
        if kind not in self._opened:
            document = code_document(base, self._parent)
            WordingHighlighter(document)
            document.contentsChanged.connect(self.changed)
            self._opened[kind] = Opened(document, base)
        return self._opened[kind]

    def unpublished(self) -> tuple[DocumentKind, ...]:
        return tuple(kind for kind, one in self._opened.items() if one.is_changed)

    def forget(self) -> None:
        """Back to what holds, everywhere."""
        for one in self._opened.values():
            if one.is_changed:
                replace_text(one.document, one.base)
