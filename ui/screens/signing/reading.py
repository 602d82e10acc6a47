"""The left side of signing: every document as it will be printed, and which of its pages have been read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.document import DocumentKind
from inspector.errors import KnownError
from ui.screens.documents.paper import Made, list_word, short_word
from ui.widgets.buttons import IconButton
from ui.widgets.chips import ChipRow, ChipSpec
from ui.widgets.pdf_view import PdfView
from ui.widgets.segment import Option, OptionSegment
from ui.widgets.text import Divider, ElidedText, set_ground

MOST_CHIPS = 4
STRIP = 52
NARROW = 560
"""px of the pane; below that only the present page is told."""


class ReadingPane(QWidget):
    """State: the pages of every document, which of them were looked at since the text was fixed, which one is shown.

    Signal: `read_changed()` another page has been looked at, or none of a new text.
    """

    read_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._content = ""
        self._kinds: tuple[DocumentKind, ...] = ()
        self._made: dict[DocumentKind, Made] = {}
        self._seen: dict[DocumentKind, frozenset[int]] = {}
        self._current: DocumentKind | None = None
        self._ticked: tuple[bool, ...] | None = None
        self.choice = OptionSegment([], height=32, name=self.tr("文书"))
        self.choice.setObjectName("document_choice")
        self.choice.chosen.connect(lambda kind: self.show_kind(DocumentKind(kind)))
        self._marks = ChipRow()
        self._state = ElidedText("", "list", "t2")
        self._zoom = IconButton("zoom-in", self.tr("放大"), size=32)
        self._zoom.setObjectName("zoom")
        self._zoom.clicked.connect(self._toggle_zoom)
        self.pdf = PdfView(self.tr("要签字的文书"))
        self.pdf.view.setObjectName("reading")
        self.pdf.view.seen_changed.connect(self._note_seen)
        self.pdf.view.page_changed.connect(lambda _page: self._show_marks())
        self._build()

    # ------------------------------------------------------------------ the text

    def set_content(self, content_sha256: str, kinds: Sequence[DocumentKind]) -> None:
        """Another text has to be read anew; the same text with one more signature has not."""
        if content_sha256 != self._content:
            self._content, self._seen, self._made = content_sha256, {}, {}
            self.pdf.say(self.tr("正在排版…"))
        self._kinds = tuple(kinds)
        if self._current not in self._kinds:
            self._current = self._kinds[0] if self._kinds else None
        self._ticked = None
        self._tick()

    def take(self, kind: DocumentKind, made: Made) -> None:
        """The pages of one document, with the ink so far."""
        self._made[kind] = made
        if kind is self._current:
            self._show(self.pdf.view.share() if self.pdf.is_showing() else 0.0)
        self._tick()
        self.read_changed.emit()

    def refuse(self, error: KnownError) -> None:
        self.pdf.say(f"{error.happened}\n{error.remedy}", "file-warning", "bad")

    def show_kind(self, kind: DocumentKind) -> None:
        if kind is not self._current:
            self._current = kind
            self._show(0.0)
            self._tick()

    def show_end(self) -> None:
        """The last page of the first document, where the signatures stand."""
        if self._kinds:
            self.show_kind(self._kinds[0])
            self.pdf.view.scroll_to_share(1.0)

    @property
    def pages(self) -> int:
        """Of all documents together."""
        return sum(made.pages for made in self._made.values())

    # ------------------------------------------------------------------ what was read

    def unread(self) -> list[tuple[DocumentKind, int]]:
        """Documents with pages nobody has looked at yet, and the first such page, from 0."""
        found = []
        for kind in self._kinds:
            made, seen = self._made.get(kind), self._seen.get(kind, frozenset())
            missing = [page for page in range(made.pages if made else 1) if page not in seen]
            if missing:
                found.append((kind, missing[0]))
        return found

    def is_read(self) -> bool:
        return bool(self._kinds) and not self.unread()

    def unread_words(self) -> str:
        """Which document goes on where, for the sentence beside the button."""
        unread = self.unread()
        if not unread:
            return ""
        kind, page = unread[0]
        words = self.tr("请当事人看全文，%1第 %2 页还没看").replace("%1", short_word(kind))
        return words.replace("%2", str(page + 1))

    def go_to_unread(self) -> None:
        unread = self.unread()
        if unread:
            kind, page = unread[0]
            self.show_kind(kind)
            self.pdf.view.go_to(page)
            self.pdf.view.setFocus()

    def turn(self, step: int) -> None:
        """A page on (+1) or back (−1); from the end of a document on to the next one."""
        bar = self.pdf.view.verticalScrollBar()
        here = self._kinds.index(self._current) if self._current in self._kinds else 0
        at_end = bar.value() >= bar.maximum() if step > 0 else bar.value() <= bar.minimum()
        if at_end and 0 <= here + step < len(self._kinds):
            self.show_kind(self._kinds[here + step])
            if step < 0:
                self.pdf.view.scroll_to_share(1.0)
        else:
            self.pdf.view.turn(step)

    def _note_seen(self) -> None:
        if self._current is not None:
            self._seen[self._current] = self._seen.get(self._current, frozenset()) | self.pdf.view.seen()
            self._tick()
            self._show_marks()
            self.read_changed.emit()

    # ------------------------------------------------------------------ drawing

    def _show(self, at: float) -> None:
        made = self._made.get(self._current) if self._current else None
        if made is None or self._current is None:
            self.pdf.say(self.tr("正在排版…"))
        else:
            self.pdf.show_file(made.pdf, self._seen.get(self._current, frozenset()), at)
        self._show_marks()

    def _tick(self) -> None:
        """The segment with a tick at every document that was read to its end."""
        unread = {kind for kind, _page in self.unread()}
        ticked = tuple(kind not in unread for kind in self._kinds)
        if ticked != self._ticked:
            self._ticked = ticked
            pairs = zip(self._kinds, ticked, strict=True)
            self.choice.set_options(
                [
                    Option(kind.value, short_word(kind), "check" if done else "file-text")
                    for kind, done in pairs
                ]
            )
        self.choice.set_value(self._current.value if self._current else "")

    def _show_marks(self) -> None:
        made = self._made.get(self._current) if self._current else None
        if made is None or self._current is None:
            self._marks.set_specs([])
            self._state.set_text("")
            return
        seen, page = self._seen.get(self._current, frozenset()), self.pdf.view.page()
        self._marks.set_specs(self._chips(made.pages, seen, page))
        done = len(seen) >= made.pages
        self._state.set_text(self.tr("已逐页看完") if done else self.tr("请逐页看完"))
        self._state.set_token("good" if done else "warn")
        self._state.setToolTip(list_word(self._current))

    def _chips(self, pages: int, seen: frozenset[int], current: int) -> list[ChipSpec]:
        here = ChipSpec(
            self.tr("%1 / %2 页").replace("%1", str(current + 1)).replace("%2", str(pages)), "accent"
        )
        if self.width() < NARROW:
            return [ChipSpec(f"{current + 1}/{pages}", "accent")]
        if pages > MOST_CHIPS:
            read = self.tr("已看 %1 页").replace("%1", str(len(seen)))
            return [ChipSpec(read, "good" if len(seen) >= pages else "na", "check"), here]
        chips = []
        for page in range(pages):
            looked = page in seen
            one = ChipSpec(str(page + 1), "good" if looked else "na", "check" if looked else "circle-dashed")
            chips.append(here if page == current else one)
        return chips

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        if self._state.isHidden() != narrow:
            self._state.setVisible(not narrow)
            self._show_marks()

    def _toggle_zoom(self) -> None:
        view = self.pdf.view
        if view.fits():
            view.zoom_by(+1)
            view.zoom_by(+1)
        else:
            view.fit_width()
        name = self.tr("放大") if view.fits() else self.tr("适合宽度")
        self._zoom.set_icon("zoom-in" if view.fits() else "zoom-out")
        self._zoom.setAccessibleName(name)
        self._zoom.setToolTip(name)

    def _build(self) -> None:
        strip = QWidget()
        set_ground(strip, "surface")
        strip.setFixedHeight(STRIP)
        row = QHBoxLayout(strip)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(10)
        row.addWidget(self.choice)
        row.addStretch(1)
        for part in (self._marks, self._state, self._zoom):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(strip)
        column.addWidget(Divider(token="line2"))
        column.addWidget(self.pdf, 1)
