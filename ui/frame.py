"""The fixed parts around a screen: rail, header, banner slot, status bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.widgets.headers import Header, HeaderItem, PageHeader, UserItem
from ui.widgets.rail import Rail, RailItem
from ui.widgets.responsive import is_short, width_class
from ui.widgets.statusbar import StatusBar

if TYPE_CHECKING:
    from inspector.domain.officer import Officer
    from inspector.errors import KnownError
    from ui.frame_facts import FrameFacts
    from ui.widgets.banner import Banner

SMALLEST = (608, 300)
"""The body never gets smaller than this; a smaller window scrolls."""


class Frame(QWidget):
    """Rail at the left, header above, the screens in the middle, status bar below.

    State: which header is shown (the page header or a screen's own), the banner.
    Signals: `place_chosen(str)`, `find_asked()`, `officer_chosen(str id)`, `library_asked()`.
    """

    place_chosen = Signal(str)
    find_asked = Signal()
    officer_chosen = Signal(str)
    library_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rail = Rail(self._rail_items())
        self.page_header = PageHeader()
        self.library = HeaderItem("scale", "")
        self.user = UserItem("")
        self.status = StatusBar()
        self._headers = QStackedWidget()
        self._banner_slot = QVBoxLayout()
        self._banner: Banner | None = None
        self.pages = QStackedWidget()
        self._officers: tuple[Officer, ...] = ()
        self._build()
        self._connect()

    def rail_keys(self) -> tuple[str, ...]:
        return tuple(item.key for item in self._rail_items())

    # ------------------------------------------------------------------ header

    def show_header(self, own: QWidget | None) -> None:
        """A screen's own header, or the page header."""
        header = own or self.page_header
        if self._headers.indexOf(header) < 0:
            self._headers.addWidget(header)
        self._headers.setCurrentWidget(header)
        self._fit_header()

    def _fit_header(self) -> None:
        """The header keeps its own height, lower on a window without much of it."""
        header = self._headers.currentWidget()
        if isinstance(header, Header):
            header.set_short(is_short(self.height()))
            self._headers.setFixedHeight(header.maximumHeight())

    def set_stage(self, stage: QWidget) -> None:
        """The widget in which the screens are shown; a window too small for it scrolls."""
        from PySide6.QtWidgets import QFrame, QScrollArea

        stage.setMinimumSize(*SMALLEST)
        body = QScrollArea()
        body.setWidgetResizable(True)
        body.setFrameShape(QFrame.Shape.NoFrame)
        body.setWidget(stage)
        self.pages.insertWidget(0, body)

    def set_facts(self, facts: FrameFacts) -> None:
        self._officers = facts.officers
        self.user.set("", facts.actor.name if facts.actor else self.tr("选择使用人"))
        self.library.set("scale", self.tr("法规库 %1").replace("%1", facts.library))
        left = self.tr("文号段余 %1 号").replace("%1", str(facts.numbers_left))
        self.status.set_machine(f"{facts.machine}・{left}")

    def set_chrome_visible(self, visible: bool) -> None:
        """Before a bureau is set up nothing but the page itself can be used."""
        for part in (self.rail, self.library, self.user):
            part.setVisible(visible)
        self.page_header.search.setVisible(visible)

    def set_overdue(self, overdue: int) -> None:
        self.rail.set_badge("ledger", str(overdue) if overdue else "", "bad")

    def set_ways_enabled(self, enabled: bool) -> None:
        for part in (self.rail, self.page_header.search, self.library, self.user):
            part.setEnabled(enabled)

    # ------------------------------------------------------------------ banner

    def show_banner(self, error: KnownError) -> None:
        from ui.widgets.banner import Banner

        self.clear_banner()
        detail = "".join(part for part in (error.safe, error.remedy) if part)
        self._banner = Banner("bad", error.happened, detail, self.tr("知道了"))
        self._banner.setObjectName("error_banner")
        self._banner.link_clicked.connect(self.clear_banner)
        self._banner_slot.addWidget(self._banner)

    def clear_banner(self) -> None:
        if self._banner is not None:
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None

    # ------------------------------------------------------------------ pages beside the screens

    def show_page(self, page: QWidget) -> None:
        """A page in place of the screens (the base cannot be opened, a bug)."""
        self.clear_page()
        self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)

    def clear_page(self) -> None:
        self.pages.setCurrentIndex(0)
        while (old := self.pages.widget(1)) is not None:
            self.pages.removeWidget(old)
            old.deleteLater()

    # ------------------------------------------------------------------ building

    def _rail_items(self) -> list[RailItem]:
        return [
            RailItem("workbench", self.tr("工作台"), "layout-dashboard"),
            RailItem("inspections", self.tr("检查"), "clipboard-check"),
            RailItem("ledger", self.tr("整改台账"), "list-checks"),
            RailItem("sites", self.tr("监管对象"), "building-2"),
            RailItem("knowledge", self.tr("知识库"), "book-open"),
            RailItem("settings", self.tr("设置"), "settings", at_bottom=True),
        ]

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        column = QVBoxLayout()
        column.setSpacing(0)
        row.addLayout(column, 1)
        self._headers.addWidget(self.page_header)
        self.show_header(None)
        self.page_header.add_right(self.library)
        self.page_header.add_right(self.user)
        column.addWidget(self._headers)
        column.addLayout(self._banner_slot)
        column.addWidget(self.pages, 1)
        column.addWidget(self.status)
        for name, part in (("rail", self.rail), ("header_user", self.user), ("header_library", self.library)):
            part.setObjectName(name)

    def _connect(self) -> None:
        self.rail.chosen.connect(self.place_chosen)
        self.page_header.search_asked.connect(self.find_asked)
        self.library.clicked.connect(self.library_asked)
        self.user.clicked.connect(self._choose_officer)

    def _choose_officer(self) -> None:
        from PySide6.QtWidgets import QMenu

        from ui.icons import icon

        menu = QMenu(self)
        menu.setObjectName("user_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for officer in self._officers:
            action = menu.addAction(icon("user", "t2", 16), f"{officer.name}　{officer.certificate}")
            action.triggered.connect(lambda _on=False, chosen=officer.id: self.officer_chosen.emit(chosen))
        menu.addSeparator()
        settings = menu.addAction(icon("settings", "t2", 16), self.tr("登记执法人员…"))
        settings.triggered.connect(lambda: self.place_chosen.emit("settings"))
        corner = self.user.mapToGlobal(QPoint(self.user.width(), self.user.height()))
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rail.set_compact(width_class(self.width()) == "narrow")
        self.status.setVisible(not is_short(self.height()))
        self._fit_header()
