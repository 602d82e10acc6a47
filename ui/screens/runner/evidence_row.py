"""The evidence of a finding: its photos, the place for new ones, and what is still missing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from inspector.domain.checklist import EvidenceKind
from inspector.domain.evidence import Evidence
from ui.screens.runner.photos import Owner
from ui.screens.runner.tools import Tools
from ui.screens.runner.view import EvidenceNeed
from ui.widgets.buttons import LinkButton
from ui.widgets.chips import StatusMark
from ui.widgets.photos import PhotoStrip
from ui.widgets.responsive import empty

NEED_WIDTH = 220


class EvidenceRow(QWidget):
    """State: the photos and needs shown. A click on what is missing offers the photos that might show it."""

    def __init__(self, tools: Tools, read_only: bool) -> None:
        super().__init__()
        self._tools, self._read_only = tools, read_only
        self._item_key = self._finding_id = ""
        self._photos: tuple[Evidence, ...] = ()
        self._listed: tuple[tuple[EvidenceNeed, ...], bool, bool] | None = None
        self.strip = PhotoStrip("small", with_add=not read_only)
        self.strip.setObjectName("evidence_strip")
        tools.feed(self.strip, self.owner)
        self._missing = QVBoxLayout()
        self._missing.setSpacing(0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.strip)
        row.addLayout(self._missing)
        row.addStretch(1)

    def set_item(self, key: str) -> None:
        self._item_key = key

    def owner(self, caption: str = "") -> Owner:
        """New photos go to the item; those of a free finding to the finding."""
        finding_id = "" if self._item_key else self._finding_id
        return Owner(self._item_key, finding_id, caption)

    def show_evidence(
        self, finding_id: str, photos: tuple[Evidence, ...], needs: tuple[EvidenceNeed, ...]
    ) -> None:
        self._finding_id, self._photos = finding_id, photos
        self.refresh_photos()
        shown = (needs, bool(photos), any(one.lat_e7 is not None for one in photos))
        if shown != self._listed:
            self._listed = shown
            self._list_needs(needs)

    def refresh_photos(self) -> None:
        self.strip.set_items(self._tools.photo_items(self._photos))

    # ------------------------------------------------------------------ what is missing

    def _list_needs(self, needs: tuple[EvidenceNeed, ...]) -> None:
        empty(self._missing)
        for need in needs:
            line = self._line(need)
            line.setMinimumWidth(min(line.sizeHint().width(), NEED_WIDTH))
            self._missing.addWidget(line)
        if not self._photos:
            self._missing.addWidget(StatusMark(self.tr("还没有证据"), "warn", "triangle-alert"))
        elif any(one.lat_e7 is not None for one in self._photos):
            self._missing.addWidget(StatusMark(self.tr("有定位"), "good", "check"))
        self._missing.addStretch(1)

    def _line(self, need: EvidenceNeed) -> QWidget:
        what = need.required.what
        if need.there:
            return StatusMark(what, "good", "check")
        words = self.tr("缺：{what}").format(what=what)
        if self._read_only or need.required.kind is EvidenceKind.MEASUREMENT:
            return StatusMark(words, "warn", "triangle-alert")
        link = LinkButton(words, "triangle-alert", "label", "warn")
        link.setFixedHeight(24)
        link.setMaximumWidth(NEED_WIDTH)
        link.setToolTip(self.tr("点开，指出哪张照片拍的是它"))
        link.clicked.connect(lambda: self._offer(what, link))
        return link

    def _offer(self, what: str, link: QWidget) -> None:
        """Photos not described yet may be what is wanted; or a new one is."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for one in self._photos:
            if not one.caption:
                words = self.tr("照片 {n:03d} 就是“{what}”").format(n=one.sequence, what=what)
                menu.addAction(words, partial(self._describe, one, what))
        menu.addAction(self.tr("选照片…"), partial(self._pick, what))
        menu.popup(link.mapToGlobal(QPoint(0, link.height())))

    def _describe(self, one: Evidence, what: str) -> None:
        self._tools.desk.write(lambda services: services.evidence.edit(one.id, caption=what))

    def _pick(self, what: str) -> None:
        self._tools.importer.choose(self, self.owner(what))
