"""The right side of the review: what is missing, worst first; the report's day; the way on, pinned at the foot."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.domain.inspection import Case, InspectionState
from inspector.services.review import Review, ReviewLine
from ui.screens.review.rows import TONES, GapRow, GoodRow, GroupHead
from ui.screens.review.words import proposal_words
from ui.widgets.buttons import Button, LinkButton
from ui.widgets.chips import Chip, ChipSpec, KeyCap
from ui.widgets.dates import DateField
from ui.widgets.responsive import empty, scroll
from ui.widgets.text import Divider, Text, set_ground

LINKED = ("fatal", "major")


class ReviewPanel(QWidget):
    """State: the review shown, the gaps that have a way to their field, and which of them is the next.

    Signals: `mend_asked(Target)` · `sign_asked()` · `report_due_edited(date | None)` · `basis_asked()` the internal
    sheet of legal bases.
    """

    mend_asked = Signal(object)
    sign_asked = Signal()
    report_due_edited = Signal(object)
    basis_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_ground(self, "surface")
        self.setMinimumWidth(300)
        self._lines: tuple[ReviewLine, ...] = ()
        self._gaps: list[GapRow] = []
        self._next = -1
        self._verdict = Chip(ChipSpec(""))
        self._verdict.setObjectName("verdict")
        self._score = Text("", "list", "t2")
        self._score.setObjectName("score")
        self._score.setToolTip(proposal_words())
        self._rows_holder = QWidget()
        self._rows = QVBoxLayout(self._rows_holder)
        self._rows.setContentsMargins(0, 0, 0, 8)
        self._rows.setSpacing(0)
        self._area = scroll(self._rows_holder)
        self.report_due = DateField(self.tr("整改报告报送期限"))
        self.report_due.edit.setObjectName("report_due")
        self.report_due.edited.connect(self.report_due_edited)
        self.report_due.edit.returnPressed.connect(self._area.setFocus)  # the next Enter mends the next line
        self.mend = Button("", "primary", key="Return", bind=False)
        self.mend.setObjectName("mend_next")
        self.mend.clicked.connect(self.mend_next)
        self.basis = LinkButton(self.tr("法律依据核对表（内部）"), "scale")
        self.basis.setObjectName("basis_sheet")
        self.basis.setFixedHeight(24)
        self.basis.clicked.connect(self.basis_asked)
        self.reason = Text("", "list", "t2", wrap=True)
        self.reason.setObjectName("sign_reason")
        self.sign = Button(self.tr("去签字"), "primary", "pen-line", key="F10")
        self.sign.setObjectName("go_sign")
        self.sign.setEnabled(False)
        self.sign.clicked.connect(self.sign_asked)
        self._build()

    # ------------------------------------------------------------------ what is shown

    def show_review(self, review: Review, case: Case) -> None:
        editable = case.inspection.state is InspectionState.IN_PROGRESS
        self._due_box.setVisible(bool(case.findings) and editable)
        self.basis.setVisible(bool(case.findings))
        if not self.report_due.edit.hasFocus():
            self.report_due.set_value(case.inspection.report_due)
        if review.lines != self._lines:
            self._lines = review.lines
            self._list(review)
        self._say_verdict(review)
        self._score.set_text(self.tr("%1 分").replace("%1", str(review.score)))
        self._show_way(review, editable)

    def refuse_report_due(self, sentence: str) -> None:
        self.report_due.set_error(sentence)

    def next_gap(self) -> None:
        """F2: marks the next line that has to be mended, after the last the first again."""
        if self._gaps:
            self._mark((self._next + 1) % len(self._gaps))

    def mend_next(self) -> None:
        """Goes to the field of the marked gap."""
        if self._gaps:
            self.mend_asked.emit(self._gaps[max(0, self._next)].line.target)

    def flush(self) -> None:
        self.report_due.flush()

    # ------------------------------------------------------------------ the lines

    def _list(self, review: Review) -> None:
        before = self._gaps[self._next].line if 0 <= self._next < len(self._gaps) else None
        empty(self._rows)
        self._gaps = []
        for level, name in self._groups():
            lines = [line for line in review.lines if line.level == level]
            if lines:
                self._add_group(name, level, lines)
        if review.gaps:
            self._rows.addWidget(_remark(proposal_words()))
        self._rows.addStretch(1)
        same = [n for n, row in enumerate(self._gaps) if row.line == before]
        self._mark(same[0] if same else 0 if self._gaps else -1)

    def _add_group(self, name: str, level: str, lines: list[ReviewLine]) -> None:
        count = self.tr("%1 项").replace("%1", str(len(lines)))
        head = GroupHead(name, count, TONES[level])
        head.setObjectName(f"group_{level}")
        body = QWidget()
        body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 6 if level == "good" else 0)
        column.setSpacing(0)
        for line in lines:
            column.addWidget(GoodRow(line) if level == "good" else self._gap(line))
        head.toggled.connect(body.setVisible)
        self._rows.addWidget(head)
        self._rows.addWidget(body)

    def _gap(self, line: ReviewLine) -> GapRow:
        linked = line.level in LINKED
        row = GapRow(line, len(self._gaps) + 1 if linked else 0, self._link(line.target.place))
        row.wanted.connect(lambda: self.mend_asked.emit(line.target))
        if linked:
            self._gaps.append(row)
        return row

    def _mark(self, index: int) -> None:
        self._next = index
        for number, row in enumerate(self._gaps):
            row.set_next(number == index)
        if 0 <= index < len(self._gaps):
            target = self._gaps[index].line.target
            words = self.tr("补第 %1 项：%2").replace("%1", str(index + 1))
            self.mend.set_text(words.replace("%2", self._link(target.place)))
            self._area.ensureWidgetVisible(self._gaps[index], 0, 40)

    # ------------------------------------------------------------------ the way on

    def _say_verdict(self, review: Review) -> None:
        fatal, major = review.count("fatal"), review.count("major")
        if fatal:
            text = self.tr("缺 %1 项，不能签字").replace("%1", str(fatal))
            self._verdict.set_spec(ChipSpec(text, "bad", "circle-x"))
        elif major:
            text = self.tr("可以签字，%1 项宜补正").replace("%1", str(major))
            self._verdict.set_spec(ChipSpec(text, "warn", "triangle-alert"))
        else:
            self._verdict.set_spec(ChipSpec(self.tr("可以签字"), "good", "circle-check"))

    def _show_way(self, review: Review, editable: bool) -> None:
        may = review.may_sign or not editable
        fatal = review.count("fatal")
        self.sign.setEnabled(may)
        self.sign.set_text(self.tr("去签字") if editable else self.tr("继续签字"))
        self.mend.setVisible(editable and bool(self._gaps))
        self.mend.set_kind("secondary" if may else "primary")
        self.reason.set_text(self._reason(fatal, editable))

    def _reason(self, fatal: int, editable: bool) -> str:
        if not editable:
            return self.tr("内容已固定，正在签字；要改先“返回修改”")
        if fatal:
            return self.tr("还有 %1 项必须补正，补齐后才能签字").replace("%1", str(fatal))
        return self.tr("签字后内容固定，逐个签名")

    # ------------------------------------------------------------------ words

    def _groups(self) -> list[tuple[str, str]]:
        return [
            ("fatal", self.tr("必须补正")),
            ("major", self.tr("应当补正")),
            ("minor", self.tr("提示")),
            ("good", self.tr("已满足")),
        ]

    def _link(self, place: str) -> str:
        """What the button says: where it leads."""
        words = {
            "item": self.tr("去判定"),
            "finding": self.tr("去问题"),
            "evidence": self.tr("看照片"),
            "officers": self.tr("看证件"),
        }
        return words.get(place, self.tr("去填写"))

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 11, 16, 11)
        head.setSpacing(10)
        head.addWidget(Text(self.tr("案卷评查"), "base", bold=True))
        head.addWidget(self._verdict)
        head.addStretch(1)
        head.addWidget(self._score)
        head.addWidget(KeyCap("F2"))
        column.addLayout(head)
        column.addWidget(Divider())
        column.addWidget(self._area, 1)
        column.addWidget(Divider())
        column.addWidget(self._foot())

    def _foot(self) -> QWidget:
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        self._due_box = QWidget()
        due = QVBoxLayout(self._due_box)
        due.setContentsMargins(0, 0, 0, 0)
        due.addWidget(self.report_due)
        column.addWidget(self.basis, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._due_box)
        column.addWidget(self.mend)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.reason, 1)
        row.addWidget(self.sign)
        column.addLayout(row)
        return foot


def _remark(text: str) -> QWidget:
    remark = Text(text, "label", "t3", wrap=True)
    remark.setContentsMargins(16, 10, 16, 4)
    return remark
