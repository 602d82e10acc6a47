"""The review of a sealed file beside its documents: read when it is looked at, and again when something changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout

from inspector.domain.file_review import KeptReview, Target
from inspector.services.changes import Done
from inspector.services.review import Review
from inspector.services.sheets import typesetting
from ui.dialogs.sheet_dialog import SheetDialog
from ui.screens.base import Screen
from ui.screens.documents.side import Side
from ui.widgets.text import Text

if TYPE_CHECKING:
    from inspector.bootstrap import Services

SIZE = 860, 720
Judged = tuple[Review, tuple[KeptReview, ...]]


class ReviewTab(QObject):
    """Feeds the panel of the review. `go` is told the document that mends a gap."""

    def __init__(
        self, screen: Screen, side: Side, id_of: Callable[[], str], go: Callable[[str], None]
    ) -> None:
        super().__init__(screen)
        self._screen, self._side, self._id, self._go = screen, side, id_of, go
        side.review_opened.connect(self.refresh)
        side.review.wanted.connect(self._mend)
        side.review.keep_asked.connect(self._keep)
        side.review.print_asked.connect(lambda: ReviewSheetDialog(screen, id_of()).open())

    def refresh(self) -> None:
        inspection_id = self._id()

        def judge(services: Services) -> list[Judged]:
            return [(services.review.file(inspection_id), services.review.kept(inspection_id))]

        self._screen.lane(judge, lambda judged: self._side.review.show_review(*judged[0]))

    def _mend(self, target: Target) -> None:
        if target.place == "paper":
            self._go(target.id)
        elif target.place == "ledger":
            self._screen.navigator.go("ledger", finding_id=target.id)
        else:
            self._screen.navigator.go("runner", inspection_id=self._id(), target=target)

    def _keep(self, opinion: str) -> None:
        inspection_id = self._id()

        def kept(_done: Done[KeptReview]) -> None:
            self._side.review.kept()
            self._screen.navigator.toast(self.tr("评查已存卷"), None, "save")

        self._screen.lane(lambda services: services.review.keep(inspection_id, opinion), kept)


class ReviewSheetDialog(SheetDialog):
    """案卷评查表 of the file as it stands now."""

    def __init__(self, screen: Screen, inspection_id: str) -> None:
        name = screen.tr("案卷评查表")
        super().__init__(screen, name, name, SIZE)
        self.setObjectName("review_sheet_dialog")
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 10)
        head.addWidget(Text(name, "title", bold=True))
        head.addStretch(1)
        self.lay_out(head=head)
        self.make(lambda services: typesetting(services.review.sheet_model(inspection_id)))
