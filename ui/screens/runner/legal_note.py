"""A note on applying the law, said quietly: its name, the article it rests on, what to bear in mind."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.domain.catalogue import LegalNote
from inspector.domain.law import Citation, short_place
from ui.screens.runner.view import Laws
from ui.widgets.buttons import LinkButton
from ui.widgets.text import Text


class NoteBox(QWidget):
    """One note; its places open in the knowledge through `look_up`."""

    def __init__(self, note: LegalNote, laws: Laws, look_up: Callable[[str], None]) -> None:
        super().__init__()
        self.setObjectName(f"note_{note.key}")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Text(note.title, "label", "t2", bold=True))
        for citation in note.citations:
            if citation.law in laws:
                head.addWidget(_link(citation, laws, look_up))
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(Text(note.text, "label", "t2", wrap=True))


def _link(citation: Citation, laws: Laws, look_up: Callable[[str], None]) -> LinkButton:
    place = short_place(citation.article, citation.paragraph, citation.item)
    link = LinkButton(f"{laws[citation.law].short_title} {place}", role="label")
    link.setFixedHeight(18)
    link.clicked.connect(lambda: look_up(str(citation)))
    return link
