"""Sealing: the plan is read, the final files are made beside the lane, then everything is frozen in one transaction."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector.domain.document import DocumentRecord
from inspector.paths import Paths
from inspector.services.progress import Progress
from inspector.services.signing import SealedFiles, SealPlan, render_sealed
from ui.tasks import TaskRunner

if TYPE_CHECKING:
    from inspector.bootstrap import Services


def seal_files(plan: SealPlan, paths: Paths, progress: Progress) -> SealedFiles:
    """One document after the other, so that it can be told how far it is, and be cancelled between two."""
    records: list[DocumentRecord] = []
    for number, (kind, identity) in enumerate(zip(plan.kinds, plan.ids, strict=True)):
        progress.report(number, len(plan.kinds))
        part = replace(plan, kinds=(kind,), ids=(identity,))
        records.extend(render_sealed(part, paths).records)
    progress.report(len(records), len(plan.kinds))
    return SealedFiles(tuple(records))


class Sealing(QObject):
    """One attempt. Nothing is changed before its last step; cancelled or refused, everything is as before.

    State: the progress while files are made.
    Signals: `progressed(int, int)` · `sealed(Inspection)` · `refused(KnownError)` · `cancelled()`.
    """

    progressed = Signal(int, int)
    sealed = Signal(object)
    refused = Signal(object)
    cancelled = Signal()

    def __init__(
        self, runner: TaskRunner[Services], paths: Paths, inspection_id: str, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._runner, self._paths, self._inspection_id = runner, paths, inspection_id
        self._progress: Progress | None = None

    def start(self) -> None:
        inspection_id = self._inspection_id
        self._runner.lane(
            lambda services: services.signing.seal_plan(inspection_id), self._make, self.refused.emit, self
        )

    def cancel(self) -> None:
        """Possible until the files are made."""
        if self._progress is not None:
            self._progress.cancel()

    def _make(self, plan: SealPlan) -> None:
        paths = self._paths
        self.progressed.emit(0, len(plan.kinds))
        self._progress = self._runner.pool(
            lambda progress: seal_files(plan, paths, progress),
            lambda files: self._freeze(plan, files),
            self.refused.emit,
            lambda done, total, _what: self.progressed.emit(done, total),
            self.cancelled.emit,
            self,
        )

    def _freeze(self, plan: SealPlan, files: SealedFiles) -> None:
        self._progress = None
        self._runner.lane(
            lambda services: services.signing.seal(plan, files),
            lambda done: self.sealed.emit(done.value),
            self.refused.emit,
            self,
        )
