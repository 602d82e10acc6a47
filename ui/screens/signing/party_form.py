"""What the party says: signs with an opinion, refuses with a reason and its proof, or is not there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inspector.domain.document import Attendance
from ui.widgets.fields import LineField, TextField
from ui.widgets.segment import Option, OptionSegment
from ui.widgets.text import Text

LABEL = 62
OBJECTION, OTHER = "objection", "other"


@dataclass(frozen=True)
class Said:
    """What the form holds."""

    attendance: Attendance = Attendance.SIGNED
    opinion: str = ""
    reason: str = ""
    witness_name: str = ""
    recording: str = ""


class PartyForm(QWidget):
    """Signal: `changed()` what is said has changed. State: the reason segment's last proposal."""

    changed = Signal()
    typed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._proposed = ""
        self._opinions: tuple[str, ...] = ()
        self.attendance = OptionSegment(
            [
                Option(Attendance.SIGNED.value, self.tr("本人签字"), "pen-line"),
                Option(Attendance.REFUSED.value, self.tr("拒绝签字"), "ban"),
                Option(Attendance.ABSENT.value, self.tr("不在现场"), "user-x"),
            ],
            name=self.tr("当事人怎样签字"),
        )
        self.attendance.setObjectName("attendance")
        self._hint = Text("", "list", "t2")
        self.opinion = OptionSegment([], name=self.tr("审阅意见"))
        self.opinion.setObjectName("opinion")
        self.objection = TextField(placeholder=self.tr("写明当事人的异议"), min_lines=1, max_lines=3)
        self.reasons = OptionSegment([], name=self.tr("理由"))
        self.reasons.setObjectName("reasons")
        self.reason = TextField(min_lines=2, max_lines=4)
        self.recording = LineField(placeholder=self.tr("记录仪、文件编号和时间"), icon="video")
        self.witness = LineField(placeholder=self.tr("见证人姓名，由其签名"), icon="user-check")
        for field, name, spoken in (
            (self.objection, "objection", self.tr("异议内容")),
            (self.reason, "refusal_reason", self.tr("注明内容")),
            (self.recording, "recording", self.tr("音像记录")),
            (self.witness, "witness", self.tr("见证人")),
        ):
            field.edit.setObjectName(name)
            field.edit.setAccessibleName(spoken)
            field.edited.connect(lambda _text: self.changed.emit())
            field.typed.connect(lambda _text: self.typed.emit())
        self._build()
        self.attendance.chosen.connect(lambda _key: self._turn())
        self.opinion.chosen.connect(lambda _key: self._turn())
        self.reasons.chosen.connect(self._propose)
        self.set_said(Said())

    # ------------------------------------------------------------------ what is said

    def set_opinions(self, opinions: Sequence[str]) -> None:
        """The usual opinions, from the phrases of the library."""
        self._opinions = tuple(opinions)
        options = [Option(text, text.rstrip("。")) for text in opinions]
        self.opinion.set_options([*options, Option(OBJECTION, self.tr("有异议，写明内容…"))])
        if not self.opinion.value():
            self.opinion.set_value(opinions[0] if opinions else OBJECTION)
        self._show_parts()

    def said(self) -> Said:
        attendance = Attendance(self.attendance.value())
        if attendance is Attendance.SIGNED:
            own = self.opinion.value() == OBJECTION
            return Said(attendance, self.objection.text().strip() if own else self.opinion.value())
        return Said(
            attendance,
            reason=self.reason.text().strip(),
            witness_name=self.witness.text().strip(),
            recording=self.recording.text().strip(),
        )

    def set_said(self, said: Said) -> None:
        """Shows what was said before; tells nobody."""
        self.attendance.set_value(said.attendance.value)
        if said.opinion:
            usual = said.opinion in self._opinions
            self.opinion.set_value(said.opinion if usual else OBJECTION)
            self.objection.set_text("" if usual else said.opinion)
        self.reason.set_text(said.reason)
        self.witness.set_text(said.witness_name)
        self.recording.set_text(said.recording)
        self._show_parts()

    def set_attendance(self, attendance: Attendance) -> None:
        """As if the user had pressed it."""
        self.attendance.pick(attendance.value)

    def missing(self) -> str:
        """The sentence that says what still has to be written, "" if nothing."""
        said = self.said()
        if said.attendance is Attendance.SIGNED:
            return "" if said.opinion else self.tr("请写明异议内容")
        if not said.reason:
            return self.tr("请写明理由")
        if not said.witness_name and not said.recording:
            return self.tr("请填写音像记录，或见证人")
        return ""

    def flush(self) -> None:
        for field in (self.objection, self.reason, self.recording, self.witness):
            field.flush()

    # ------------------------------------------------------------------ parts

    def _turn(self) -> None:
        self._show_parts()
        attendance = Attendance(self.attendance.value())
        if attendance is Attendance.SIGNED and self.opinion.value() == OBJECTION:
            self.objection.edit.setFocus()
        self.changed.emit()

    def _show_parts(self) -> None:
        attendance = Attendance(self.attendance.value())
        signs = attendance is Attendance.SIGNED
        self._opinion_row.setVisible(signs)
        self._objection_row.setVisible(signs and self.opinion.value() == OBJECTION)
        for row in (self._reasons_row, self._reason_row, self._proof_row):
            row.setVisible(not signs)
        self._hint.set_text(self.tr("法定代表人不必到场") if signs else self.tr("不影响文书效力，如实注明"))
        if not signs:
            self.reasons.set_options(self._usual_reasons(attendance))

    def _usual_reasons(self, attendance: Attendance) -> list[Option]:
        if attendance is Attendance.REFUSED:
            texts = [self.tr("对检查事实有异议"), self.tr("要等负责人回来"), self.tr("未说明理由")]
        else:
            texts = [self.tr("检查中途离开"), self.tr("通知后没有到场")]
        return [*(Option(text, text) for text in texts), Option(OTHER, self.tr("其他"))]

    def _propose(self, key: str) -> None:
        """The usual words, unless somebody has written others."""
        proposal = "" if key == OTHER else key
        if self.reason.text().strip() in ("", self._proposed):
            self.reason.set_text(proposal)
        self._proposed = proposal
        if key == OTHER:
            self.reason.edit.setFocus()
        self.changed.emit()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        first = QHBoxLayout()
        first.addWidget(self.attendance)
        first.addStretch(1)
        first.addWidget(self._hint)
        column.addLayout(first)
        self._opinion_row = _row(self.tr("审阅意见"), self.opinion, None)
        self._objection_row = _row("", self.objection)
        self._reasons_row = _row(self.tr("理由"), self.reasons, None)
        self._reason_row = _row(self.tr("注明内容"), self.reason)
        self._proof_row = _row(self.tr("佐证"), self.recording, self.witness)
        for row in (
            self._opinion_row,
            self._objection_row,
            self._reasons_row,
            self._reason_row,
            self._proof_row,
        ):
            column.addWidget(row)


def _row(label: str, *parts: QWidget | None) -> QWidget:
    """A label and what belongs to it; None is room."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    word: QLabel = Text(label, "list", "t2")
    word.setFixedWidth(LABEL)
    row.addWidget(word)
    for part in parts:
        if part is None:
            row.addStretch(1)
        else:
            row.addWidget(part, 1 if not isinstance(part, OptionSegment) else 0)
    return holder
