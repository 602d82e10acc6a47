"""What the parts of the runner share: the desk, the laws, the photos, and the way to say that somebody types."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from inspector.domain.evidence import Evidence
from inspector.domain.law import CitedArticle
from ui.screens.runner.desk import Desk
from ui.screens.runner.knowledge import Knowledge
from ui.screens.runner.photos import Owner, PhotoImporter, Thumbnails
from ui.screens.runner.view import Laws
from ui.widgets.photos import PhotoItem, PhotoStrip


@dataclass(frozen=True)
class Tools:
    """Lent by the screen to its cards and pages.

    `typing` is called on every key in a text that is not stored yet; `open_photo` opens the viewer on an evidence id;
    `open_law` shows an article in the knowledge, `look_up` whatever else the knowledge finds by its key.
    """

    desk: Desk
    laws: Laws
    knowledge: Knowledge
    importer: PhotoImporter
    thumbnails: Thumbnails
    typing: Callable[[], None]
    open_photo: Callable[[str], None]
    open_law: Callable[[CitedArticle], None]
    look_up: Callable[[str], None]

    def photo_items(self, photos: tuple[Evidence, ...], captions: bool = True) -> list[PhotoItem]:
        """The photos as a strip shows them: number and caption on the picture."""
        return [
            PhotoItem(one.id, self.thumbnails.image(one.sha256), caption=_caption(one) if captions else "")
            for one in photos
        ]

    def feed(self, strip: PhotoStrip, owner: Callable[[], Owner]) -> None:
        """Files and pictures given to the strip come in for `owner()`; a photo opened there shows in the viewer."""
        strip.files_given.connect(lambda files: self.importer.add_files(files, owner(), "file"))
        strip.image_given.connect(lambda data: self.importer.add_picture(data, owner()))
        strip.chosen.connect(self.open_photo)


def _caption(one: Evidence) -> str:
    return f"{one.sequence:03d} {one.caption}".strip()
