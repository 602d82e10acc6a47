"""The left side: every kind of document, whose wording holds, and what is typed and not published."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.clock import local
from inspector.domain.document import BOUND_KINDS, PAPER_KINDS, VISIT_KINDS, DocumentKind
from inspector.domain.paper import OwnWording
from ui.models.words import kind_word
from ui.screens.knowledge.documents.read import Overview
from ui.widgets.lists import ListRow, RowList
from ui.widgets.text import set_ground

translate = QCoreApplication.translate
ROW = 48


class KindSide(QWidget):
    """Signal: `chosen(DocumentKind)`."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        set_ground(self, "surface")
        self.list = RowList(ROW, edge=True, name=self.tr("文书种类"))
        self.list.setObjectName("wording_kinds")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        self.list.current_changed.connect(lambda kind: self.chosen.emit(DocumentKind(kind)))

    def show_kinds(self, overview: Overview, unpublished: Collection[DocumentKind]) -> None:
        groups = (
            (self.tr("现场签署"), VISIT_KINDS),
            (self.tr("单独签发"), PAPER_KINDS),
            (self.tr("装卷"), BOUND_KINDS),
        )
        rows: list[ListRow] = []
        for title, kinds in groups:
            rows.append(ListRow(f"group:{title}", title, heading=True))
            rows += [self._row(kind, overview.own.get(kind), kind in unpublished) for kind in kinds]
        if tuple(rows) != self.list.rows.rows:
            place = self.list.verticalScrollBar().value()
            self.list.set_rows(rows)
            self.list.verticalScrollBar().setValue(place)

    def _row(self, kind: DocumentKind, own: OwnWording | None, changed: bool) -> ListRow:
        words = self.tr("改过，未发布") if changed else whose(own)
        return ListRow(
            kind.value,
            kind_word(kind),
            words,
            icon="pencil" if changed else "stamp" if own else "file-text",
            icon_token="warn" if changed else "accent" if own else "t2",
        )


def whose(own: OwnWording | None) -> str:
    """程序自带, or since when by whom."""
    if own is None:
        return translate("wording", "程序自带")
    day = f"{local(own.published_at):%Y-%m-%d}"
    return translate("wording", "本局 {0} {1}").format(day, own.published_by)
