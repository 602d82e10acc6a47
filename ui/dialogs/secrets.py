"""Dialogs that ask for a passphrase: it stands in its field only until it was used."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from inspector.errors import KnownError
from inspector.services.certificates import Passphrase
from ui.widgets.buttons import Button, IconButton
from ui.widgets.dialog import BaseDialog
from ui.widgets.field_base import Field, LineEdit

WIDTH = 520


class PassphraseField(Field):
    """Dots instead of letters. Signals: `typed()` · `submitted()` on Enter.

    The eye shows the letters: an input method, which Chinese needs, does not work behind dots.
    """

    typed = Signal()
    submitted = Signal()

    def __init__(self, label: str, name: str, required: bool = False) -> None:
        super().__init__(label, required)
        self.edit: LineEdit = LineEdit()
        self.edit.setObjectName(name)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye = IconButton("eye", self.tr("显示口令"), checkable=True)
        self._eye.setObjectName(f"{name}_show")
        self._eye.toggled.connect(self._show_letters)
        self._place(self.edit, _beside(self.edit, self._eye))
        self.edit.textEdited.connect(lambda _text: self.typed.emit())
        self.edit.returnPressed.connect(self.submitted)

    def value(self) -> Passphrase:
        return Passphrase(self.edit.text())

    def length(self) -> int:
        return len(self.edit.text())

    def wipe(self) -> None:
        """Forgets what was typed, its undo steps too."""
        self.edit.setText("")
        self._eye.setChecked(False)

    def _show_letters(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.edit.setEchoMode(mode)
        self._eye.set_icon("eye-off" if shown else "eye")


class FileField(Field):
    """The path of one file, to read or (`save_as` gives its name) to write. Signal: `chosen()`."""

    chosen = Signal()

    def __init__(self, label: str, name: str, kinds: str, save_as: str = "", required: bool = False) -> None:
        super().__init__(label, required)
        self._kinds, self._save_as = kinds, save_as
        self.edit: LineEdit = LineEdit()
        self.edit.setObjectName(name)
        self.edit.setReadOnly(True)
        self.pick = Button(self.tr("选择…"), icon="folder-open")
        self.pick.setObjectName(f"{name}_pick")
        self.pick.clicked.connect(self._ask)
        self._drop = IconButton("x", self.tr("不用文件"))
        self._drop.setObjectName(f"{name}_drop")
        self._drop.clicked.connect(lambda: self.set_path(None))
        self._place(self.edit, _beside(self.edit, self._drop, self.pick))
        self.set_path(None)

    def path(self) -> Path | None:
        return Path(self.edit.text()) if self.edit.text() else None

    def set_path(self, path: Path | None) -> None:
        self.edit.setText(str(path) if path else "")
        self.edit.setToolTip(self.edit.text())
        self._drop.setVisible(path is not None)
        self.set_error("")
        self.chosen.emit()

    def set_save_name(self, name: str) -> None:
        self._save_as = name

    def _ask(self) -> None:
        dialog = file_dialog(self, self.label.text(), self._kinds, self._save_as)
        dialog.fileSelected.connect(lambda file: self.set_path(Path(file)))
        dialog.open()


class SecretDialog(BaseDialog):
    """Fields, a button that acts and one that does not; what is refused stands at `refusal_field`.

    A subclass adds its fields, says in `_wrong()` what must be filled in first, and acts in `_submit()`.
    State: the passphrase fields, emptied once used and whenever the dialog closes.
    """

    refusal_field: Field

    def __init__(
        self, title: str, act_text: str, act_icon: str, parent: QWidget, danger: bool = False
    ) -> None:
        super().__init__(title, parent, WIDTH)
        self._act_text = act_text
        self._fields: list[Field] = []
        self.safe_button = Button(self.tr("取消"), key="Escape", bind=False)
        self.act_button = Button(act_text, "danger" if danger else "primary", act_icon)
        self.safe_button.setObjectName("cancel")
        self.act_button.setObjectName("act")
        self.safe_button.clicked.connect(self.reject)
        self.act_button.clicked.connect(self._act)
        self.add_button(self.safe_button)
        self.add_button(self.act_button)

    def add_fields(self, *fields: Field) -> None:
        """One below the other; what is refused stands at the last one unless another is named."""
        for field in fields:
            self._fields.append(field)
            self.body.addWidget(field)
            if isinstance(field, PassphraseField):
                field.submitted.connect(self._act)
        self.refusal_field = fields[-1]

    def set_act(self, text: str) -> None:
        self._act_text = text
        self.act_button.set_text(text)

    def set_busy(self, words: str) -> None:
        self.act_button.setEnabled(False)
        self.act_button.set_text(words)

    def refuse(self, error: KnownError) -> None:
        """A passphrase that was refused is typed again."""
        self.act_button.setEnabled(True)
        self.act_button.set_text(self._act_text)
        if isinstance(self.refusal_field, PassphraseField):
            self.refusal_field.wipe()
        self.refusal_field.set_error(f"{error.happened}{error.remedy}")
        self.refusal_field.edit.setFocus()

    def done(self, result: int) -> None:
        for field in self._fields:
            if isinstance(field, PassphraseField):
                field.wipe()
        super().done(result)

    def event(self, event: QEvent) -> bool:
        """As high as what stands in it now: sentences and facts come and go."""
        fits = event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show)
        handled = super().event(event)  # may delete it: nothing is asked of it afterwards unless it fits
        if fits:
            self._fit()
        return handled

    def _fit(self) -> None:
        layout = self.layout()
        needed = layout.totalHeightForWidth(self.width()) if layout and layout.hasHeightForWidth() else 0
        if needed > 0:
            self.setFixedHeight(needed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter ends a field; only Enter in a passphrase acts, by its own signal.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _act(self) -> None:
        if not self.act_button.isEnabled():
            return
        for field in self._fields:
            field.set_error("")
        wrong = self._wrong()
        for field, sentence in wrong:
            field.set_error(sentence)
        if wrong:
            wrong[0][0].edit.setFocus()
        else:
            self._submit()

    def _wrong(self) -> Sequence[tuple[Field, str]]:
        """What keeps it from being sent: the field and the sentence."""
        raise NotImplementedError

    def _submit(self) -> None:
        raise NotImplementedError


def new_passphrase_wrong(
    first: PassphraseField, again: PassphraseField, shortest: int
) -> list[tuple[Field, str]]:
    """A new passphrase must be long enough and typed twice alike."""
    translate = QCoreApplication.translate
    if first.length() < shortest:
        words = translate("secrets", "至少 {0} 个字符，请用几个不相干的词连成口令。").format(shortest)
        return [(first, words)]
    if first.value() != again.value():
        return [(again, translate("secrets", "两次输入的口令不同。"))]
    return []


def missing(field: PassphraseField) -> list[tuple[Field, str]]:
    words = QCoreApplication.translate("secrets", "请输入口令。")
    return [] if field.length() else [(field, words)]


def content_of(path: Path) -> bytes:
    """Raises KnownError for a file that cannot be read; for the lane or the pool."""
    translate = QCoreApplication.translate
    try:
        return path.read_bytes()
    except OSError as error:
        raise KnownError(
            translate("secrets", "文件“{0}”读不出来。").format(path.name),
            translate("secrets", "没有改动任何记录。"),
            translate("secrets", "请重新选择文件。"),
        ) from error


def file_dialog(parent: QWidget, title: str, kinds: str, save_as: str = "") -> QFileDialog:
    """To read a file, or to write one that is called `save_as` at first; open it with `open()`."""
    dialog = QFileDialog(parent, title)
    dialog.setObjectName("file_dialog")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setNameFilter(kinds)
    if save_as:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(save_as).suffix.removeprefix("."))
        dialog.selectFile(save_as)
    else:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return dialog


def _beside(*parts: QWidget) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for at, part in enumerate(parts):
        row.addWidget(part, 0 if at else 1)
    return box
