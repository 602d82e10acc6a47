"""One photo large, with what its file says about it and what the officer says about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from inspector.clock import local
from inspector.domain.evidence import Evidence
from ui.dialogs.picture_viewer import Loader
from ui.theme import theme
from ui.widgets.buttons import Button, IconButton, LinkButton
from ui.widgets.card import FactList
from ui.widgets.chips import StatusMark
from ui.widgets.dialog import AskDialog
from ui.widgets.fields import LineField, TextField
from ui.widgets.picture_canvas import STEP, Canvas
from ui.widgets.responsive import empty, scroll
from ui.widgets.text import Divider, ElidedText, Text, set_ground

FACTS_WIDTH = 312


@dataclass(frozen=True)
class ViewedPhoto:
    """A photo with what only its owner knows: to what it belongs, to what it may be assigned, the warnings in words."""

    evidence: Evidence
    belongs: str = ""
    assign_to: str = ""
    warnings: tuple[str, ...] = ()


class PhotoViewer(QDialog):
    """Shows photos one after the other (← →).

    State: the photos, which one is shown. Every text is told when it is left.
    Signals: `edited(evidence_id, field, text)` with field caption, proves, place or photographer · `removed(id)` ·
    `assigned(id)` to what the photo offers as `assign_to`.
    """

    edited = Signal(str, str, str)
    removed = Signal(str)
    assigned = Signal(str)

    def __init__(
        self, photos: Sequence[ViewedPhoto], start: str, load: Loader, read_only: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("photo_viewer")
        self.setWindowTitle(self.tr("照片"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(min(1220, parent.width() - 24), min(720, parent.height() - 24))
        self._photos, self._load, self._read_only = list(photos), load, read_only
        self._index = next((n for n, one in enumerate(self._photos) if one.evidence.id == start), 0)
        self.canvas = Canvas()
        self._caption, self._count = ElidedText("", "base", "on_photo"), ElidedText("", "list", "on_photo")
        self.texts = self._make_texts()
        self._facts = FactList(label_width=72)
        self._hash = Text("", "label", "t2", wrap=True)
        self._warnings = QVBoxLayout()
        self._warnings.setSpacing(2)
        self._belongs = Text("", "list", wrap=True)
        self._assign = LinkButton("", "link")
        self._assign.setObjectName("assign_photo")
        self._assign.clicked.connect(lambda: self.assigned.emit(self.shown.id))
        self._arrange()
        self._show()

    @property
    def shown(self) -> Evidence:
        return self._photos[self._index].evidence

    def set_photos(self, photos: Sequence[ViewedPhoto]) -> None:
        """The stored state has changed; stays at the same photo, closes when none is left."""
        here = self.shown.id
        self._photos = list(photos)
        if not self._photos:
            self.close()
            return
        same = next((n for n, one in enumerate(self._photos) if one.evidence.id == here), None)
        self._index = min(self._index, len(self._photos) - 1) if same is None else same
        if same is None:
            self._show()
        else:
            self._show_words()

    def go(self, step: int) -> None:
        """The next or the previous photo; texts are handed over first."""
        self.flush()
        index = self._index + step
        if 0 <= index < len(self._photos):
            self._index = index
            self._show()

    def flush(self) -> None:
        for field in self.texts.values():
            field.flush()

    def done(self, result: int) -> None:
        self.flush()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit):
            if event.key() == Qt.Key.Key_Escape:
                super().keyPressEvent(event)
            return
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        zooms = {Qt.Key.Key_Plus: STEP, Qt.Key.Key_Equal: STEP, Qt.Key.Key_Minus: 1 / STEP}
        if event.key() in steps:
            self.go(steps[Qt.Key(event.key())])
        elif event.key() in zooms:
            self.canvas.zoom(zooms[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_0:
            self.canvas.fit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(QRectF(self.rect()), theme().color("surface"))

    # ------------------------------------------------------------------ showing

    def _show(self) -> None:
        sha256 = self.shown.sha256
        self._load(self, sha256, False, lambda image: self._take(sha256, image, keep=False))
        self._show_words()

    def _take(self, sha256: str, image: QImage, *, keep: bool) -> None:
        if sha256 != self.shown.sha256 or image.isNull():
            return
        self.canvas.show_image(image, keep)
        if not keep:
            self._load(self, sha256, True, lambda whole: self._take(sha256, whole, keep=True))

    def _show_words(self) -> None:
        viewed, one = self._photos[self._index], self.shown
        self._caption.set_text(f"{one.sequence:03d}・{one.caption or one.original_name}")
        self._count.set_text(f"{self._index + 1} / {len(self._photos)}")
        for name, field in self.texts.items():
            if not field.edit.hasFocus():
                field.set_text(str(getattr(one, name)))
        self._belongs.set_text(viewed.belongs or self.tr("未归属任何检查项"))
        self._assign.set_text(self.tr("归到 {where}").format(where=viewed.assign_to))
        self._assign.setVisible(bool(viewed.assign_to) and not self._read_only)
        self._facts.set_facts(self._file_facts(one))
        self._hash.set_text(" ".join(one.sha256[at : at + 8] for at in range(0, 64, 8)))
        self._list_warnings(viewed.warnings)

    def _file_facts(self, one: Evidence) -> list[tuple[str, str | QWidget]]:
        taken = one.taken_text or (
            f"{local(one.taken_at):%Y-%m-%d %H:%M:%S}" if one.taken_at else self.tr("没有记录")
        )
        place = self.tr("没有记录")
        if one.lat_e7 is not None and one.lon_e7 is not None:
            place = coordinates(one.lat_e7, one.lon_e7)
        size = f"{one.width}×{one.height}・{file_size(one.size)}"
        return [
            (self.tr("拍摄时间"), taken),
            (self.tr("坐标"), place),
            (self.tr("设备"), one.device or self.tr("没有记录")),
            (self.tr("尺寸"), size),
            (self.tr("导入"), f"{local(one.imported_at):%Y-%m-%d %H:%M:%S}・{one.imported_by}"),
            (self.tr("文件"), one.original_name),
        ]

    def _list_warnings(self, sentences: Sequence[str]) -> None:
        empty(self._warnings)
        for sentence in sentences:
            self._warnings.addWidget(StatusMark(sentence, "warn", "triangle-alert"))

    # ------------------------------------------------------------------ arranging

    def _make_texts(self) -> dict[str, TextField | LineField]:
        texts: dict[str, TextField | LineField] = {
            "caption": LineField(self.tr("说明")),
            "proves": TextField(self.tr("证明对象"), min_lines=2, max_lines=5),
            "place": LineField(self.tr("拍摄地点")),
            "photographer": LineField(self.tr("拍摄人")),
        }
        for name, field in texts.items():
            field.edit.setObjectName(f"photo_{name}")
            field.edit.setReadOnly(self._read_only)
            field.edited.connect(lambda text, name=name: self.edited.emit(self.shown.id, name, text))
        return texts

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self._toolbar())
        left.addWidget(self.canvas, 1)
        left.addWidget(self._foot())
        row.addLayout(left, 1)
        row.addWidget(Divider(vertical=True))
        row.addWidget(self._panel())

    def _toolbar(self) -> QWidget:
        bar = QWidget()
        set_ground(bar, "surface")
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        for icon, name, key, act in (
            ("chevron-left", self.tr("上一张"), "Left", lambda: self.go(-1)),
            ("chevron-right", self.tr("下一张"), "Right", lambda: self.go(1)),
            ("zoom-out", self.tr("缩小"), "-", lambda: self.canvas.zoom(1 / STEP)),
            ("zoom-in", self.tr("放大"), "+", lambda: self.canvas.zoom(STEP)),
        ):
            row.addWidget(self._tool(icon, self.tr("{name}（{key}）").format(name=name, key=_cap(key)), act))
        fit = Button(self.tr("适合窗口"), "text", key="0", bind=False)
        fit.clicked.connect(self.canvas.fit)
        row.addWidget(fit)
        row.addStretch(1)
        close = Button(self.tr("关闭"), key="Escape", bind=False)
        close.setObjectName("close_viewer")
        close.clicked.connect(self.close)
        row.addWidget(close)
        return bar

    def _tool(self, icon: str, name: str, act: Callable[[], None]) -> IconButton:
        button = IconButton(icon, name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(act)
        return button

    def _foot(self) -> QWidget:
        foot = QWidget()
        foot.setFixedHeight(44)
        set_ground(foot, "viewer")
        row = QHBoxLayout(foot)
        row.setContentsMargins(14, 0, 14, 0)
        row.addWidget(self._caption, 1)
        row.addWidget(self._count)
        return foot

    def _panel(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for name in ("caption", "proves", "place", "photographer"):
            column.addWidget(self.texts[name])
        for title, content in (
            (self.tr("归属"), self._belongs),
            (self.tr("拍摄信息"), self._facts),
            (self.tr("校验 SHA-256"), self._hash),
        ):
            column.addWidget(Divider())
            column.addWidget(Text(title, "base", bold=True))
            column.addWidget(content)
            if content is self._belongs:
                column.addWidget(self._assign)
        column.addLayout(self._warnings)
        column.addStretch(1)
        panel = QWidget()
        set_ground(panel, "surface")
        panel.setFixedWidth(FACTS_WIDTH)
        outer = QVBoxLayout(panel)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scroll(inner), 1)
        if not self._read_only:
            outer.addWidget(Divider())
            outer.addLayout(self._remove_row())
        return panel

    def _remove_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 10, 16, 10)
        remove = Button(self.tr("从本次检查移出"), "danger", "trash-2")
        remove.setObjectName("remove_photo")
        remove.clicked.connect(self._ask_to_remove)
        row.addWidget(remove)
        row.addStretch(1)
        return row

    def _ask_to_remove(self) -> None:
        one = self.shown
        question = AskDialog(
            self.tr("把照片 {n:03d} 从本次检查移出？").format(n=one.sequence),
            self.tr("原件仍留在本机，可按 Ctrl+Z 撤销。"),
            self.tr("移出"),
            self.tr("不移出"),
            self,
            act_icon="trash-2",
        )
        question.confirmed.connect(lambda _reason: self.removed.emit(one.id))
        question.open()


def _cap(key: str) -> str:
    return {"Left": "←", "Right": "→"}.get(key, key)


def file_size(size: int) -> str:
    """In MB, or in KB below one."""
    return f"{size / 1e6:.1f} MB" if size >= 1_000_000 else f"{max(1, size // 1000)} KB"


def coordinates(lat_e7: int, lon_e7: int) -> str:
    """N 36.10242・E 117.03514, WGS-84 as the camera wrote it."""
    north, east = "N" if lat_e7 >= 0 else "S", "E" if lon_e7 >= 0 else "W"
    return f"{north} {abs(lat_e7) / 1e7:.5f}・{east} {abs(lon_e7) / 1e7:.5f}"
