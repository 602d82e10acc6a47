"""导入法规全文: a file, what it holds, and the person's yes. Nothing is stored before that."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QLayout, QWidget

from inspector.clock import local_date
from inspector.domain.law import Law
from inspector.errors import KnownError
from inspector.services.law_texts import LawTextPreview
from ui.screens.knowledge.page import KnowledgePage
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.card import FactList
from ui.widgets.dialog import BaseDialog
from ui.widgets.fields import ComboField, Option
from ui.widgets.text import Text

FIRST_WORDS = 60
"""Characters of the first and last article that are shown: enough to see that it is the right file."""


class PreviewDialog(BaseDialog):
    """What a file holds. Signal: `confirmed(str)`, the key of the law it is the text of, "" for none.

    State: the law chosen where several bear the title.
    """

    confirmed = Signal(str)

    def __init__(self, preview: LawTextPreview, names: dict[str, str], parent: QWidget) -> None:
        super().__init__(self.tr("导入这份法规全文？"), parent)
        self.setObjectName("import_preview")
        self._key = preview.law_key
        facts = [
            (self.tr("名称"), preview.title),
            (self.tr("条数"), self.tr("{0} 条").format(preview.count)),
            (preview.first.label, _begun(preview.first.text)),
            (preview.last.label, _begun(preview.last.text)),
            (self.tr("属于"), preview.law_title or self._without(preview)),
        ]
        self.body.addWidget(FactList(facts, 92))
        self.laws = ComboField(
            self.tr("是其中哪一部"), [Option(key, names[key]) for key in preview.candidates]
        )
        self.laws.edit.setObjectName("which_law")
        self.laws.setVisible(len(preview.candidates) > 1)
        self.body.addWidget(self.laws)
        self._add_notes(preview)
        self._act = Button(self.tr("导入"), "primary", "upload")
        self._act.setObjectName("act")
        safe = Button(self.tr("不导入"), key="Escape", bind=False)
        safe.setObjectName("safe")
        self.add_button(safe, safe=True)
        self.add_button(self._act)
        self._act.setEnabled(not preview.unchanged)
        self._act.clicked.connect(self._confirm)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _without(self, preview: LawTextPreview) -> str:
        if preview.candidates:
            return self.tr("法规库里有几部同名的法，请选定")
        return self.tr("法规库没有收这部法；导入后只供检索")

    def _add_notes(self, preview: LawTextPreview) -> None:
        if preview.unchanged:
            self.body.addWidget(Banner("accent", self.tr("这份文件已经导入，不用再导。")))
        elif preview.replaces is not None:
            day = local_date(preview.replaces.imported_at)
            words = self.tr("会替换 {0} 导入的“{1}”。").format(day, preview.replaces.source_name)
            self.body.addWidget(Banner("accent", words))
        for note in preview.notes:
            self.body.addWidget(Banner("warn", "", note))
        self.body.addWidget(
            Text(
                self.tr("全文只存在本局的库里，供对照和检索；文书仍按法规库的条款引用。"),
                "label",
                "t2",
                wrap=True,
            )
        )

    def _fit(self) -> None:
        """As high as its wrapped words are at this width: left alone, the layout asks for much more."""
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
            self.setFixedHeight(layout.totalHeightForWidth(self.width()))

    def _confirm(self) -> None:
        if self.laws.isVisible() and not self.laws.value():
            self.laws.set_error(self.tr("请先选定是哪一部"))
            self._fit()
            return
        self.confirmed.emit(self.laws.value() if self.laws.isVisible() else self._key)
        self.accept()


class TextImport(QObject):
    """The way of one file from the dialog into the base. State: the page it belongs to."""

    def __init__(self, page: KnowledgePage) -> None:
        super().__init__(page)
        self._page, self._host = page, page.host

    def ask(self) -> None:
        dialog = QFileDialog(self._page, self.tr("导入法规全文"))
        dialog.setObjectName("file_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("法规全文 (*.docx *.txt *.html *.htm)"))
        dialog.fileSelected.connect(lambda file: self.look(Path(file)))
        dialog.open()

    def look(self, path: Path) -> None:
        """Read the file and show what it holds; a file that cannot be imported is refused with its reason."""
        self._host.lane(
            lambda services: (services.law_texts.look(path), _names(dict(services.library.laws()))),
            lambda seen: self._show(path, *seen),
            self._refuse,
        )

    def _show(self, path: Path, preview: LawTextPreview, names: dict[str, str]) -> None:
        dialog = PreviewDialog(preview, names, self._page)
        dialog.confirmed.connect(lambda key: self._store(path, key))
        dialog.open()

    def _store(self, path: Path, law_key: str) -> None:
        self._host.lane(
            lambda services: services.law_texts.import_file(path, law_key or None),
            lambda done: self._host.navigator.toast(self.tr("已导入《{0}》全文").format(done.value.title)),
            self._refuse,
        )

    def _refuse(self, error: KnownError) -> None:
        self._page.refuse(error)


def _names(laws: dict[str, Law]) -> dict[str, str]:
    return {key: f"{law.title}（{law.in_force_from}）" for key, law in laws.items()}


def _begun(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= FIRST_WORDS else f"{words[:FIRST_WORDS]}…"
