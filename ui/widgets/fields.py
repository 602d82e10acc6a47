"""Fields that store themselves: label above, box, and the sentence below when something is wrong.

There is no Save button anywhere: `edited` comes when typing rests, when focus leaves and on Enter, once per change.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QStyledItemDelegate

from ui.icons import icon
from ui.theme import font, theme
from ui.widgets.field_base import AutoSave, Field, LineEdit
from ui.widgets.paint import draw_icon
from ui.widgets.segment import Option

__all__ = ["ComboField", "LineField", "NumberField", "Option", "SearchField", "TextField"]


class LineField(Field):
    """One line. Signals: `edited(str)` when it should be stored, `typed(str)` at once, `submitted()` on Enter."""

    edited = Signal(str)
    typed = Signal(str)
    submitted = Signal()

    def __init__(
        self,
        label: str = "",
        required: bool = False,
        placeholder: str = "",
        icon: str = "",
        suffix: str = "",
        hint: str = "",
        height: int = 40,
    ) -> None:
        super().__init__(label, required)
        self.edit: LineEdit = LineEdit(placeholder, icon, suffix, height)
        self.edit.set_hint(hint)
        self._place(self.edit)
        self._save = AutoSave(self)
        self._save.edited.connect(self.edited)
        self.edit.textEdited.connect(self._on_typed)
        self.edit.left.connect(self._save.flush)
        self.edit.returnPressed.connect(self._on_enter)

    def text(self) -> str:
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Shows a stored text without telling anyone."""
        self._save.set_known(text)
        if text != self.edit.text():
            self.edit.setText(text)

    def flush(self) -> None:
        self._save.flush()

    def _on_typed(self, text: str) -> None:
        self._save.typed(text)
        self.typed.emit(text)

    def _on_enter(self) -> None:
        self._save.flush()
        self.submitted.emit()


class SearchField(LineField):
    """A line that searches while one types. Esc clears it; ↓ goes to the list (`go_down`)."""

    go_down = Signal()

    def __init__(self, placeholder: str, key: str = "", height: int = 40, hint: str = "") -> None:
        super().__init__(placeholder=placeholder, icon="search", hint=hint, height=height)
        self.edit.setAccessibleName(placeholder)
        self.edit.set_cap(key)
        self.edit.go_down.connect(self.go_down)
        self.edit.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return event.key() == Qt.Key.Key_Escape and self._clear()
        return False

    def _clear(self) -> bool:
        """Empties the line; False if it was empty."""
        was_empty = not self.text()
        self.edit.clear()
        self._on_typed("")
        return not was_empty


class GrowingEdit(QPlainTextEdit):
    """A text box as high as its text, within limits. Signal: `left()` when focus goes."""

    left = Signal()

    def __init__(self, min_lines: int, max_lines: int) -> None:
        super().__init__()
        self._limits = min_lines, max_lines
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(3)
        self.textChanged.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Takes the height that the wrapped text needs."""
        least, most = self._limits
        needed = max(least, int(self.document().size().height()))
        line = QFontMetricsF(self.font()).lineSpacing()
        self.setFixedHeight(max(40, round(line * min(needed, most)) + 16))
        cut = Qt.ScrollBarPolicy.ScrollBarAsNeeded if needed > most else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(cut)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A text that is all in sight does not scroll away under the wheel; the page below does."""
        if self.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            event.ignore()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return super().event(event)


class TextField(Field):
    """Several lines that grow. Signals: `edited(str)` when it should be stored, `typed(str)` at once."""

    edited = Signal(str)
    typed = Signal(str)

    def __init__(
        self,
        label: str = "",
        required: bool = False,
        placeholder: str = "",
        min_lines: int = 2,
        max_lines: int = 8,
    ) -> None:
        super().__init__(label, required)
        self.edit: GrowingEdit = GrowingEdit(min_lines, max_lines)
        self.edit.setPlaceholderText(placeholder)
        self._place(self.edit)
        self._save = AutoSave(self)
        self._save.edited.connect(self.edited)
        self.edit.textChanged.connect(self._on_typed)
        self.edit.left.connect(self._save.flush)

    def text(self) -> str:
        return self.edit.toPlainText()

    def set_text(self, text: str) -> None:
        """Shows a stored text without telling anyone."""
        if text != self.text():
            self.edit.blockSignals(True)
            self.edit.setPlainText(text)
            self.edit.blockSignals(False)
            self.edit.fit()
        self._save.set_known(text)

    def insert(self, text: str) -> None:
        """Puts a phrase in at the cursor, as if it were typed."""
        self.edit.insertPlainText(text)

    def flush(self) -> None:
        self._save.flush()

    def _on_typed(self) -> None:
        self._save.typed(self.text())
        self.typed.emit(self.text())


class NumberField(Field):
    """A decimal number with its unit. Signal: `edited(Decimal | None)`; what is no number is said, not stored."""

    edited = Signal(object)

    def __init__(
        self,
        label: str = "",
        unit: str = "",
        decimals: int = 2,
        minimum: Decimal | None = None,
        maximum: Decimal | None = None,
        width: int = 86,
    ) -> None:
        super().__init__(label)
        self._decimals, self._minimum, self._maximum = decimals, minimum, maximum
        self.edit: LineEdit = LineEdit(suffix=unit)
        self.edit.setMinimumWidth(width)
        self.edit.setMaximumWidth(max(width, 160))
        self.edit.setFont(font("item", bold=True))
        self.edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._place(self.edit)
        self.edit.setAccessibleName(label or self.tr("数值"))
        self._save = AutoSave(self)
        self._save.edited.connect(self._tell)
        self.edit.textEdited.connect(self._save.typed)
        self.edit.left.connect(self._save.flush)
        self.edit.returnPressed.connect(self._save.flush)

    def value(self) -> Decimal | None:
        """The number, or None while the field is empty or wrong."""
        return self._read(self.edit.text())[0]

    def set_value(self, value: Decimal | None) -> None:
        text = "" if value is None else str(value)
        self._save.set_known(text)
        self.edit.setText(text)
        self.set_error("")

    def flush(self) -> None:
        self._save.flush()

    def _tell(self, text: str) -> None:
        value, wrong = self._read(text)
        self.set_error(wrong)
        if not wrong:
            self.edited.emit(value)

    def _read(self, text: str) -> tuple[Decimal | None, str]:
        """The number in `text`, and the sentence that says why there is none."""
        plain = text.strip().replace("，", ".").replace("。", ".").replace("．", ".")
        if not plain:
            return None, ""
        try:
            value = Decimal(plain)
        except InvalidOperation:
            return None, self.tr("请填写数字")
        wrong = self._outside(value)
        return (None, wrong) if wrong else (value, "")

    def _outside(self, value: Decimal) -> str:
        if not value.is_finite():
            return self.tr("请填写数字")
        if self._minimum is not None and value < self._minimum:
            return self.tr("不能小于 {0}").format(self._minimum)
        if self._maximum is not None and value > self._maximum:
            return self.tr("不能大于 {0}").format(self._maximum)
        exponent = value.as_tuple().exponent
        too_fine = isinstance(exponent, int) and -exponent > self._decimals
        return self.tr("最多 {0} 位小数").format(self._decimals) if too_fine else ""


class ComboBox(QComboBox):
    """A combo box whose arrow is the theme's; the wheel never changes an unfocused one."""

    def __init__(self, height: int = 40) -> None:
        super().__init__()
        self.setFixedHeight(height)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        # Only with this delegate does the style sheet decide how high a row of the list is.
        self.setItemDelegate(QStyledItemDelegate(self))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        ink = theme().color("t1" if self.isEnabled() else "t3")
        draw_icon(QPainter(self), "chevron-down", ink, self.width() - 26, self.height() / 2, 16)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and not self.hasFocus():
            event.ignore()
            return False
        return super().event(event)


class ComboField(Field):
    """One of several named values. Signal: `chosen(str)`, the option's key, only when the user chose."""

    chosen = Signal(str)

    def __init__(
        self, label: str = "", options: Sequence[Option] = (), required: bool = False, height: int = 40
    ) -> None:
        super().__init__(label, required)
        self.edit: ComboBox = ComboBox(height)
        self._place(self.edit)
        self.set_options(options)
        self.edit.activated.connect(lambda _row: self.chosen.emit(self.value()))

    def value(self) -> str:
        """The key of the chosen option, "" if none."""
        key = self.edit.currentData()
        return key if isinstance(key, str) else ""

    def set_value(self, key: str) -> None:
        self.edit.setCurrentIndex(self.edit.findData(key))

    def set_options(self, options: Sequence[Option]) -> None:
        before = self.value()
        self.edit.clear()
        for option in options:
            if option.icon:
                self.edit.addItem(icon(option.icon, "t2", 16), option.text, option.key)
            else:
                self.edit.addItem(option.text, option.key)
        self.set_value(before)
