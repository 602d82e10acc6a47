"""The header of the screens that show documents: what is shown, its zoom, printing."""

from __future__ import annotations

from PySide6.QtCore import Qt

from ui.widgets.buttons import Button, IconButton
from ui.widgets.headers import InspectionHeader
from ui.widgets.pdf_view import PageView


class PaperHeader(InspectionHeader):
    """Zoom buttons drive the page view; the rest belongs to the screen. State: the view that is zoomed."""

    def __init__(self, view: PageView) -> None:
        super().__init__()
        self._view = view
        self.smaller = IconButton("zoom-out", self.tr("缩小"), key="Ctrl+-")
        self.larger = IconButton("zoom-in", self.tr("放大"), key="Ctrl+=")
        self.fit = Button("", "text")
        self.fit.setMinimumWidth(124)
        self.fit.setToolTip(self.tr("按窗口宽度显示"))
        self.print_button = Button("", icon="printer", key="Ctrl+P")
        for widget, name in (
            (self.smaller, "zoom_out"),
            (self.fit, "zoom_fit"),
            (self.larger, "zoom_in"),
            (self.print_button, "print"),
        ):
            widget.setObjectName(name)
            self.add_action(widget)
        self.row.setAlignment(self.fit, Qt.AlignmentFlag.AlignVCenter)
        self.smaller.clicked.connect(lambda: view.zoom_by(-1))
        self.larger.clicked.connect(lambda: view.zoom_by(+1))
        self.fit.clicked.connect(view.fit_width)
        view.zoom_changed.connect(self.show_zoom)

    def show_zoom(self) -> None:
        word = self.tr("适合宽度 %1%") if self._view.fits() else self.tr("%1%")
        self.fit.set_text(word.replace("%1", str(round(self._view.zoom() * 100))))

    def set_narrow(self, narrow: bool) -> None:
        """Little room: no key caps, no zoom."""
        self.print_button.set_caps_visible(not narrow)
        for widget in (self.smaller, self.fit, self.larger):
            widget.setVisible(not narrow)
