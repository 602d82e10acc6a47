"""Before the window closes over wordings that are typed and not published, the person is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from ui.models.words import kind_word
from ui.widgets.dialog import AskDialog

if TYPE_CHECKING:
    from ui.screens.knowledge.documents.page import WordingPage


class ClosingGuard(QObject):
    """Watches the window that the page stands in, from wherever the person closes it."""

    def __init__(self, page: WordingPage) -> None:
        super().__init__(page)
        self._page = page
        self._watched: QObject | None = None

    def watch(self) -> None:
        """The page was put into a window."""
        window = self._page.window()
        if window is not self._watched and window is not self._page:
            self._watched = window
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Close or not self._page.texts.unpublished():
            return False
        event.ignore()
        self._ask()
        return True

    def _ask(self) -> None:
        names = self.tr("、").join(kind_word(kind) for kind in self._page.texts.unpublished())
        dialog = AskDialog(
            self.tr("文书模板改了没有发布，要关闭吗？"),
            self.tr("{0}：关闭后改动就没有了。要留着，请先发布，或者导出文件。").format(names),
            self.tr("放弃改动，关闭"),
            self.tr("先不关"),
            self._page.window(),
        )
        dialog.setObjectName("unpublished_dialog")
        dialog.confirmed.connect(lambda _reason: self._close())
        dialog.rejected.connect(self._show)
        dialog.open()

    def _close(self) -> None:
        self._page.texts.forget()
        self._page.window().close()

    def _show(self) -> None:
        self._page.host.navigator.go("knowledge", text=self._page.key)
