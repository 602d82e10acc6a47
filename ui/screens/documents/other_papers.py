"""＋ 其他文书: a paper that no row asks for, or one more of its kind; which problems or documents it is about."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtWidgets import QMenu, QSizePolicy, QVBoxLayout, QWidget

from inspector.domain.document import PAPER_KINDS, DocumentKind
from inspector.domain.inspection import InspectionState
from ui.icons import icon
from ui.models.words import kind_word
from ui.screens.documents.entries import Entry, Stage
from ui.screens.documents.opened import Opened
from ui.screens.documents.panel import SERVABLE
from ui.widgets.buttons import Button
from ui.widgets.checks import CheckRow
from ui.widgets.dialog import BaseDialog
from ui.widgets.responsive import scroll
from ui.widgets.text import Text

translate = QCoreApplication.translate
Begin = Callable[[DocumentKind, tuple[str, ...], tuple[str, ...]], None]
BEFORE = (DocumentKind.APPROVAL, DocumentKind.INSPECTION_NOTICE)
DURING = (*BEFORE, DocumentKind.INTERVIEW_RECORD)
OURS = (DocumentKind.RECTIFICATION_ORDER, DocumentKind.REINSPECTION_RECORD, DocumentKind.CLOSE_OUT)
ABOUT = (*OURS, DocumentKind.REFERRAL_LETTER)
"""What is about problems: ours, or another department's."""
ROW = 34
MOST_ROWS = 10


def kinds_for(opened: Opened) -> tuple[DocumentKind, ...]:
    """What may be made now: before the visit only what comes first, and nothing that waits in the list already."""
    state = opened.case.inspection.state
    if state is InspectionState.VOIDED:
        return ()
    here = {InspectionState.DRAFT: BEFORE, InspectionState.SEALED: PAPER_KINDS}.get(state, DURING)
    once = {one.kind for one in opened.rows if one.kind in BEFORE and one.stage is not Stage.VOID}
    about = {kind for kind in (*ABOUT, DocumentKind.SERVICE_PROOF) if not choices_for(opened, kind)}
    return tuple(kind for kind in here if kind not in once and kind not in about)


def open_other_menu(button: QWidget, opened: Opened, begin: Begin) -> None:
    menu = QMenu(button)
    menu.setObjectName("other_papers_menu")
    for kind in kinds_for(opened):
        action = menu.addAction(icon("file-plus", "t2", 16), kind_word(kind))
        action.setData(kind.value)
        action.triggered.connect(lambda _on=False, kind=kind: _ask(button, opened, kind, begin))
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))


def _ask(parent: QWidget, opened: Opened, kind: DocumentKind, begin: Begin) -> None:
    choices = choices_for(opened, kind)
    if not choices:
        begin(kind, (), ())
        return
    dialog = ChoiceDialog(kind, choices, parent.window())
    served = kind is DocumentKind.SERVICE_PROOF
    dialog.chosen.connect(lambda ids: begin(kind, () if served else ids, ids if served else ()))
    dialog.open()


def choices_for(opened: Opened, kind: DocumentKind) -> list[tuple[str, str, bool]]:
    """Id, words, and whether it is proposed: the documents to serve, or the problems of a paper about problems."""
    if kind is DocumentKind.SERVICE_PROOF:
        return [(one.key, _named(one), False) for one in _to_serve(opened)]
    if kind in ABOUT:
        ours = kind in OURS
        words = translate("other_papers", "问题 %1　%2")
        return [
            (one.id, words.replace("%1", str(one.at)).replace("%2", one.title), True)
            for one in opened.file.problems
            if one.ours is ours
        ]
    return []


def _to_serve(opened: Opened) -> list[Entry]:
    """What is handed to the company and has no proof yet."""
    served = opened.file.served
    return [
        one
        for one in opened.rows
        if one.stage is Stage.ISSUED and one.kind in SERVABLE and one.key not in served
    ]


def _named(one: Entry) -> str:
    number = one.record.number if one.record else ""
    return f"《{one.title}》{number}"


class ChoiceDialog(BaseDialog):
    """Which of these the paper is about. Signal: `chosen(tuple of ids)`."""

    chosen = Signal(object)

    def __init__(self, kind: DocumentKind, choices: Sequence[tuple[str, str, bool]], parent: QWidget) -> None:
        super().__init__(translate("other_papers", "拟写《%1》").replace("%1", kind_word(kind)), parent, 560)
        self.setObjectName("about_dialog")
        served = kind is DocumentKind.SERVICE_PROOF
        asks = self.tr("送达哪些文书？") if served else self.tr("写哪些问题？")
        self.body.addWidget(Text(asks, "list", "t2"))
        self._boxes: dict[str, CheckRow] = {}
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for at, (identity, words, proposed) in enumerate(choices, 1):
            box = CheckRow(words)
            box.setFixedHeight(ROW)
            box.setToolTip(words)
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.setObjectName(f"about_{at}")
            box.setChecked(proposed)
            box.clicked.connect(lambda _on: self._update())
            self._boxes[identity] = box
            column.addWidget(box)
        area = scroll(holder)
        area.setFixedHeight(ROW * min(MOST_ROWS, len(choices)) + 4)
        self.body.addWidget(area)
        cancel = Button(self.tr("取消"), key="Escape", bind=False)
        self._go = Button(self.tr("开始拟写"), "primary", "pencil")
        self._go.setObjectName("begin_paper")
        self._go.clicked.connect(self._give)
        self.add_button(cancel, safe=True)
        self.add_button(self._go)
        self._update()

    def _ids(self) -> tuple[str, ...]:
        return tuple(identity for identity, box in self._boxes.items() if box.isChecked())

    def _update(self) -> None:
        self._go.setEnabled(bool(self._ids()))

    def _give(self) -> None:
        self.chosen.emit(self._ids())
        self.accept()
