"""The list of a case file: heads by stage of the work, one row a document, void ones struck through."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from inspector.clock import local_date
from inspector.domain.document import DocumentKind
from ui.models.words import day_word
from ui.screens.documents.entries import Entry, Stage
from ui.screens.documents.paper import list_word
from ui.theme import theme
from ui.widgets.lists import Index, ListRow, RowDelegate, RowList, RowModel
from ui.widgets.paint import draw_icon, draw_text, text_width

translate = QCoreApplication.translate
LOW, HIGH, HEAD = 32, 46, 24
"""Heights of a row of one line, of two lines, and of a head."""
RIGHT = Qt.AlignmentFlag.AlignRight
_HEADS = {
    DocumentKind.APPROVAL: "before",
    DocumentKind.INSPECTION_NOTICE: "before",
    DocumentKind.SITE_RECORD: "visit",
    DocumentKind.CHECKLIST_RECORD: "visit",
    DocumentKind.INTERVIEW_RECORD: "visit",
    DocumentKind.PHOTO_EVIDENCE: "visit",
    DocumentKind.EVIDENCE_LIST: "visit",
    DocumentKind.RECTIFICATION_NOTICE: "orders",
    DocumentKind.RECTIFICATION_ORDER: "orders",
    DocumentKind.RESULT_NOTICE: "orders",
    DocumentKind.SERVICE_PROOF: "orders",
}
_ICONS = {
    Stage.ISSUED: "lock",
    Stage.VISIT: "pencil",
    Stage.DRAFT: "pencil",
    Stage.WANTED: "circle-dashed",
    Stage.OPTIONAL: "circle",
    Stage.VOID: "ban",
}


@dataclass(frozen=True)
class FileRow(ListRow):
    """A row of the case file; `tip` is what the pointer is told."""

    right_token: str = "t2"
    struck: bool = False
    faint: bool = False
    tip: str = ""

    def spoken(self) -> str:
        return "，".join(part for part in (super().spoken(), self.tip) if part)


def head_word(head: str) -> str:
    return {
        "before": translate("case_file", "检查前"),
        "visit": translate("case_file", "现场"),
        "orders": translate("case_file", "责令与送达"),
        "after": translate("case_file", "复查与销号"),
    }[head]


def stage_word(stage: Stage) -> str:
    return {
        Stage.ISSUED: translate("case_file", "已签发"),
        Stage.VISIT: translate("case_file", "草稿"),
        Stage.DRAFT: translate("case_file", "草稿"),
        Stage.WANTED: translate("case_file", "待办"),
        Stage.OPTIONAL: translate("case_file", "可选"),
        Stage.VOID: translate("case_file", "已作废"),
    }[stage]


def file_rows(entries: Sequence[Entry], pages: dict[str, int], today: date) -> list[FileRow]:
    """The rows with their heads. `pages` by the key of the row, where they are known."""
    rows: list[FileRow] = []
    last = ""
    for one in entries:
        head = _HEADS.get(one.kind, "after")
        if head != last:
            rows.append(FileRow(f"head:{head}", head_word(head), heading=True))
            last = head
        rows.append(_row(one, pages.get(one.key, 0), today))
    return rows


def counts(entries: Sequence[Entry]) -> tuple[int, int]:
    """How many of the documents that the file needs are issued, and how many it needs."""
    issued = sum(one.stage is Stage.ISSUED for one in entries)
    wanted = sum(
        one.stage in (Stage.WANTED, Stage.VISIT) or (one.stage is Stage.DRAFT and _is_wanted(one))
        for one in entries
    )
    return issued, issued + wanted


def _is_wanted(one: Entry) -> bool:
    return one.need is None or one.need.wanted


def _row(one: Entry, pages: int, today: date) -> FileRow:
    late = one.due is not None and one.due < today and one.stage in (Stage.WANTED, Stage.DRAFT)
    icon, token = _ICONS[one.stage], "t2"
    if one.paper is not None and one.paper.copy:
        icon = "signature"
    if one.draft is not None and one.draft.is_fixed:
        icon, token = "pen-line", "accent_text"
    return FileRow(
        one.key,
        list_word(one.kind),
        one.tells,
        _right(one, pages, late, today),
        icon,
        "bad" if late else token,
        right_token="bad" if late else "t2",
        struck=one.stage is Stage.VOID,
        faint=one.stage in (Stage.OPTIONAL, Stage.VOID),
        tip=_tip(one),
    )


def _right(one: Entry, pages: int, late: bool, today: date) -> str:
    if late and one.due is not None:
        return translate("case_file", "逾期 %1").replace("%1", day_word(one.due, today))
    if one.draft is not None and one.draft.is_fixed:
        return translate("case_file", "待签")
    if one.stage is Stage.ISSUED or (one.stage is Stage.VISIT and pages):
        return translate("case_file", "%1 页").replace("%1", str(pages or _pages(one)))
    return stage_word(one.stage)


def _pages(one: Entry) -> int:
    return one.record.pages if one.record else 0


def _tip(one: Entry) -> str:
    if one.voiding is not None:
        words = translate("case_file", "%1作废：%2").replace("%1", f"{local_date(one.voiding.at):%m-%d} ")
        return words.replace("%2", one.voiding.reason)
    return one.need.why if one.need and (one.is_missing or one.stage is Stage.DRAFT) else ""


class FileDelegate(RowDelegate):
    """Rows of one or two lines, with a coloured word at the right and a line through what is void."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        model = index.model()
        row = model.rows[index.row()] if isinstance(model, RowModel) else None
        height = HEAD if row and row.heading else HIGH if row and row.subtitle else LOW
        return QSize(120, height)

    def _draw_row(self, painter: QPainter, rect: QRectF, row: ListRow, selected: bool) -> None:
        if not isinstance(row, FileRow):
            return
        color, middle = theme().color, rect.center().y()
        inner = rect.adjusted(14, 0, -12, 0)
        draw_icon(painter, row.icon, color(row.icon_token), inner.left(), middle, 16)
        inner.setLeft(inner.left() + 26)
        first = QRectF(inner.left(), middle - (21 if row.subtitle else 11), inner.width(), 22)
        width = text_width(row.right, "label")
        right = QRectF(first.right() - width, first.top(), width + 1, first.height())
        draw_text(painter, right, row.right, "label", color(row.right_token), align=RIGHT)
        self._draw_title(painter, first.adjusted(0, 0, -width - 8, 0), row, selected)
        if row.subtitle:
            below = QRectF(inner.left(), first.bottom() - 1, inner.width(), 19)
            draw_text(painter, below, row.subtitle, "label", color("t2"))

    def _draw_title(self, painter: QPainter, rect: QRectF, row: FileRow, selected: bool) -> None:
        ink = theme().color("t2" if row.faint and not selected else "t1")
        draw_text(painter, rect, row.title, "list", ink, bold=selected)
        if row.struck:
            length = min(rect.width(), text_width(row.title, "list", selected))
            painter.fillRect(QRectF(rect.left(), rect.center().y(), length, 1), ink)


class FileList(RowList):
    """The rows of a case file. Signals as `RowList`."""

    def __init__(self, name: str) -> None:
        super().__init__(LOW, edge=True, name=name)
        self._delegate = FileDelegate(self, LOW, True)
        self.setItemDelegate(self._delegate)

    def height_for_all(self) -> int:
        rows = self.rows.rows
        return sum(HEAD if one.heading else HIGH if one.subtitle else LOW for one in rows)
