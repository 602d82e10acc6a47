"""Photos on their way in and out: import in the pool, attach in the lane, thumbnails from the disk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from inspector.clock import Clock
from inspector.domain.evidence import Evidence
from inspector.errors import KnownError
from inspector.paths import Paths
from inspector.services.changes import Done
from inspector.services.evidence import prepare, thumbnail
from inspector.services.progress import Progress
from ui.screens.runner.desk import Desk
from ui.tasks import TaskRunner
from ui.widgets.drops import PATTERNS, pictures_folder

if TYPE_CHECKING:
    from inspector.bootstrap import Services

Attach = Callable[["Services"], Done[Evidence]]
T = TypeVar("T")
Way = Literal["file", "drop", "paste"]


@dataclass(frozen=True)
class Owner:
    """Whom new photos belong to: an item, a finding, or nobody yet. `caption` says what the photo is to show."""

    item_key: str = ""
    finding_id: str = ""
    caption: str = ""


@dataclass(frozen=True)
class Arrival:
    """One photo that is to come in."""

    source: Path | bytes
    name: str
    owner: Owner
    way: Way


class PhotoImporter(QObject):
    """Brings photos in, several at a time, attached in the order in which they were given.

    State: what waits to be attached, how many have come and gone since the last quiet moment, the failures, the item
    of the photo given last, the folder that the person picked from last.
    Signals: `moved(done, total, name)` · `finished(stored, failures)` with `failures` a list of KnownError, one for
    each photo that did not get in.
    """

    moved = Signal(int, int, str)
    finished = Signal(int, object)

    def __init__(self, runner: TaskRunner[Services], desk: Desk, paths: Paths, clock: Clock) -> None:
        super().__init__(desk)
        self._runner, self._desk, self._paths, self._clock = runner, desk, paths, clock
        self._names: list[str] = []
        self._ready: dict[int, Attach | None] = {}
        self._running: list[Progress] = []
        self._failures: list[KnownError] = []
        self._total = self._next = self._stored = 0
        self.last_key = ""
        self._folder = pictures_folder()

    @property
    def busy(self) -> bool:
        return self._next < self._total

    def add_files(self, files: Sequence[str], owner: Owner, way: Way) -> None:
        for file in files:
            path = Path(file)
            self._add(Arrival(path, path.name, owner, way))

    def choose(self, parent: QWidget, owner: Owner) -> None:
        """Lets the person pick several files."""
        kinds = self.tr("照片 ({0});;所有文件 (*)").format(PATTERNS)
        files, _kind = QFileDialog.getOpenFileNames(parent, self.tr("选择照片"), self._folder, kinds)
        if files:
            self._folder = str(Path(files[0]).parent)
        self.add_files(files, owner, "file")

    def add_picture(self, data: bytes, owner: Owner) -> None:
        """A picture from the clipboard."""
        self._add(Arrival(data, self.tr("剪贴板图片"), owner, "paste"))

    def cancel(self) -> None:
        """Photos that are not in yet stay out; those that are in stay in."""
        for progress in self._running:
            progress.cancel()

    def _add(self, arrival: Arrival) -> None:
        index, self._total = self._total, self._total + 1
        self._names.append(arrival.name)
        paths, now, inspection_id = self._paths, self._clock.now(), self._desk.inspection_id
        owner = arrival.owner
        self.last_key = owner.item_key
        keys = (owner.item_key,) if owner.item_key else ()
        self._running.append(
            self._runner.pool(
                lambda progress: _unless_cancelled(
                    progress, lambda: prepare(paths, arrival.source, arrival.name, now)
                ),
                lambda prepared: self._arrived(
                    index,
                    lambda services: _captioned(
                        services,
                        services.evidence.attach(
                            inspection_id,
                            prepared,
                            item_keys=keys,
                            finding_id=owner.finding_id,
                            source=arrival.way,
                        ),
                        owner.caption,
                    ),
                ),
                lambda error: self._failed(index, error),
                on_cancelled=lambda: self._arrived(index, None),
                owner=self,
            )
        )
        self.moved.emit(self._next, self._total, arrival.name)

    def _failed(self, index: int, error: KnownError) -> None:
        self._failures.append(error)
        self._arrived(index, None)

    def _arrived(self, index: int, attach: Attach | None) -> None:
        """Attaches in the order in which the photos were given, though two workers prepare them."""
        self._ready[index] = attach
        while self._next in self._ready:
            ready, name = self._ready.pop(self._next), self._names[self._next]
            self._next += 1
            if ready is not None:
                self._stored += 1
                self._desk.write(ready)
            self.moved.emit(self._next, self._total, name)
        if not self.busy:
            self._end()

    def _end(self) -> None:
        stored, failures = self._stored, self._failures
        self._names, self._running, self._failures = [], [], []
        self._total = self._next = self._stored = 0
        self.finished.emit(stored, failures)


def _unless_cancelled(progress: Progress, make: Callable[[], T]) -> T:
    """A photo is either wholly in or not begun."""
    progress.check()
    return make()


def _captioned(services: Services, done: Done[Evidence], caption: str) -> Done[Evidence]:
    if not caption:
        return done
    said = services.evidence.edit(done.value.id, caption=caption)
    return Done(said.value, done.changes | said.changes)


class Thumbnails(QObject):
    """Small pictures by the hash of their original, read from the disk in the pool.

    State: the pictures read so far. Signal: `ready(sha256)`.
    """

    ready = Signal(str)

    def __init__(self, runner: TaskRunner[Services], paths: Paths, parent: QObject) -> None:
        super().__init__(parent)
        self._runner, self._paths = runner, paths
        self._images: dict[str, QImage] = {}
        self._asked: set[str] = set()
        self._nothing = QImage(1, 1, QImage.Format.Format_ARGB32)
        self._nothing.fill(Qt.GlobalColor.transparent)

    def image(self, sha256: str) -> QImage:
        """The thumbnail; one transparent pixel until it has been read, then `ready` tells."""
        found = self._images.get(sha256)
        if found is None:
            self._ask(sha256)
            return self._nothing
        return found

    def _ask(self, sha256: str) -> None:
        if sha256 in self._asked:
            return
        self._asked.add(sha256)
        paths = self._paths
        self._runner.pool(
            lambda _progress: QImage(str(thumbnail(paths, sha256))),
            lambda image: self._take(sha256, image),
            lambda _error: None,  # a lost thumbnail leaves an empty tile; `check` names the file
            owner=self,
        )

    def _take(self, sha256: str, image: QImage) -> None:
        if not image.isNull():
            self._images[sha256] = image
            self.ready.emit(sha256)
