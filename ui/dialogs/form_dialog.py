"""A form in a dialog: fields in a grid, one button that stores, and no way to lose what was typed by a slip."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from inspector.errors import KnownError
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.dialog import AskDialog, BaseDialog
from ui.widgets.field_base import Field
from ui.widgets.responsive import scroll
from ui.widgets.text import Divider, Text

WIDTH = 720
HEIGHT = 560
TOP = Qt.AlignmentFlag.AlignTop


class FormDialog(BaseDialog):
    """Sections of fields that scroll, a banner for what was refused, 存入 and 取消.

    Subclasses read their fields in `_entered()` and store it in `_submit()`. State: what stood in it at first.
    """

    def __init__(
        self, title: str, store_text: str, parent: QWidget, width: int = WIDTH, height: int = HEIGHT
    ) -> None:
        super().__init__(title, parent, width)
        self.fields: dict[str, Field] = {}
        self._first: object = None
        self._content = QWidget()
        self._sections = QVBoxLayout(self._content)
        self._sections.setContentsMargins(0, 0, 12, 4)
        self._sections.setSpacing(12)
        self.banner = Banner("bad")
        self.banner.hide()
        area = scroll(self._content)
        area.setMinimumHeight(min(height, max(200, parent.height() - 180)))
        self.body.addWidget(area, 1)
        self.body.addWidget(Divider())
        self.body.addWidget(self.banner)
        self.cancel_button = Button(self.tr("取消"), key="Escape", bind=False)
        self.store_button = Button(store_text, "primary", "check", "Ctrl+Return")
        self.cancel_button.setObjectName("cancel")
        self.store_button.setObjectName("store")
        self.cancel_button.clicked.connect(self.reject)
        self.store_button.clicked.connect(self._on_store)
        self.add_button(self.cancel_button)
        self.add_button(self.store_button)

    def add_section(self, title: str, rows: list[list[tuple[str, Field]]]) -> None:
        """Rows of named fields under a heading; the fields of a row share its width."""
        self._sections.addWidget(Text(title, "base", bold=True))
        for row in rows:
            grid = QGridLayout()
            grid.setHorizontalSpacing(12)
            for column, (name, field) in enumerate(row):
                field.edit.setObjectName(name)
                self.fields[name] = field
                grid.addWidget(field, 0, column, TOP)
                grid.setColumnStretch(column, 1)
            self._sections.addLayout(grid)

    def add_widget(self, widget: QWidget) -> None:
        self._sections.addWidget(widget)

    def begin(self) -> None:
        """The fields are filled: what is different from now on was typed."""
        self._first = self._entered()

    def refuse(self, error: KnownError) -> None:
        """Say what was refused at its field if it names one, else below the form."""
        name = getattr(error, "field", "")
        field = self.fields.get(self._alias().get(name, name))
        self.store_button.setEnabled(True)
        if field is None:
            self.banner.set("bad", error.happened, error.remedy)
            self.banner.show()
        else:
            field.set_error(f"{error.happened}{error.remedy}")
            field.edit.setFocus()

    def reject(self) -> None:
        """Esc, × and 取消: asks first if anything was typed."""
        if self._entered() == self._first:
            super().reject()
            return
        ask = AskDialog(
            self.tr("放弃填写的内容？"),
            self.tr("这张表里新填的内容还没有存入。"),
            self.tr("放弃"),
            self.tr("接着填"),
            self,
        )
        ask.confirmed.connect(lambda _reason: self.done(0))
        ask.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter ends a field, not the form.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _on_store(self) -> None:
        self.banner.hide()
        for field in self.fields.values():
            field.set_error("")
        self.store_button.setEnabled(False)
        self._submit()

    def _entered(self) -> object:
        raise NotImplementedError

    def _submit(self) -> None:
        raise NotImplementedError

    def _alias(self) -> Mapping[str, str]:
        """Names of the service's fields that are called differently here."""
        return {}
