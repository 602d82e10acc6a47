"""Opening photos large: those of this visit with their words, those of the last visit as a picture only."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtWidgets import QWidget

from inspector.domain.evidence import Evidence
from inspector.domain.inspection import Case
from inspector.paths import Paths
from inspector.services.evidence import original, print_rendition, warning_words
from ui.dialogs.photo_viewer import PhotoViewer, ViewedPhoto
from ui.dialogs.picture_viewer import PictureViewer
from ui.screens.runner import view
from ui.screens.runner.asking import Place
from ui.screens.runner.desk import Desk
from ui.tasks import TaskRunner

if TYPE_CHECKING:
    from inspector.bootstrap import Services


SHORT = 16
"""Characters of a question that stand for it where there is little room."""


class PhotoDesk(QObject):
    """State: the viewer that is open, if any (it follows what is stored), and the item that is current."""

    def __init__(
        self, runner: TaskRunner[Services], paths: Paths, desk: Desk, parent: QWidget, *, read_only: bool
    ) -> None:
        super().__init__(parent)
        self._runner, self._paths, self._desk = runner, paths, desk
        self._widget, self._read_only = parent, read_only
        self._viewer: PhotoViewer | None = None
        self._current: Place | None = None
        desk.shown.connect(self._follow)

    def set_current(self, place: Place | None) -> None:
        """The item to which the viewer offers to assign a photo."""
        self._current = place

    def open_loose(self) -> None:
        """The first photo that belongs to nothing yet, else the first of all."""
        case = self._desk.case
        photos = view.loose_photos(case) or case.evidence
        if photos:
            self.open(photos[0].id)

    def open(self, evidence_id: str) -> None:
        """All photos of the visit, at this one."""
        window = self._widget.window()
        viewer = PhotoViewer(self._viewed(self._desk.case), evidence_id, self._load, self._read_only, window)
        viewer.edited.connect(self._edit)
        viewer.removed.connect(self._remove)
        viewer.assigned.connect(self._assign)
        self._viewer = viewer
        viewer.open()

    def open_last(self, sha256: str, caption: str) -> None:
        """A photo of the last visit."""
        PictureViewer(sha256, caption, self._load, self._widget.window()).open()

    # ------------------------------------------------------------------ inside

    def _viewed(self, case: Case) -> list[ViewedPhoto]:
        return [
            ViewedPhoto(one, self._belongs(case, one), self._offer(one), warning_words(one))
            for one in case.evidence
        ]

    def _offer(self, one: Evidence) -> str:
        place = self._current
        if place is None or place.key in one.item_ids:
            return ""
        return f"{place.item.number} {place.item.question[:SHORT]}"

    def _assign(self, evidence_id: str) -> None:
        one = view.evidence(self._desk.case, evidence_id)
        if one is not None and self._current is not None:
            self._desk.edit_photo(evidence_id, item_ids=(*one.item_ids, self._current.key))

    def _belongs(self, case: Case, one: Evidence) -> str:
        places = [view.find_place(case, key) for key in one.item_ids]
        names = [f"{place.item.number} {place.item.question}" for place in places if place is not None]
        linked = [finding for finding in case.findings if one.id in finding.evidence_ids]
        names += [self.tr("问题 {n}").format(n=finding.sequence) for finding in linked]
        return "\n".join(names)

    def _load(self, owner: QWidget, sha256: str, whole: bool, show: Callable[[QImage], None]) -> None:
        """Reads a picture in the pool; a lost file leaves the ground empty, the check of the base names it."""
        paths = self._paths

        def read() -> QImage:
            if not whole:
                return QImage(str(print_rendition(paths, sha256)))
            reader = QImageReader(str(original(paths, sha256)))
            reader.setAutoTransform(True)
            return reader.read()

        self._runner.pool(lambda _progress: read(), show, lambda _error: None, owner=owner)

    def _edit(self, evidence_id: str, field: str, text: str) -> None:
        self._desk.edit_photo(evidence_id, **{field: text.strip()})

    def _remove(self, evidence_id: str) -> None:
        self._desk.write(lambda services: services.evidence.remove(evidence_id))

    def _follow(self, case: Case) -> None:
        if self._viewer is not None and shiboken6.isValid(self._viewer) and self._viewer.isVisible():
            self._viewer.set_photos(self._viewed(case))
