"""What a verification found: the verdict in one line, which document it is, and every difference."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.clock import local
from inspector.services.issued_checks import Identified, named
from ui.models.verifying import Outcome
from ui.theme import Tone, theme
from ui.widgets.buttons import Button, LinkButton
from ui.widgets.card import FactList, IconLabel
from ui.widgets.chips import Chip, ChipSpec
from ui.widgets.paint import RADIUS_CONTROL, panel
from ui.widgets.responsive import empty
from ui.widgets.text import Divider, ElidedText, Text

SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
DETAILS = 92
"""Width of the labels, so that the facts stand below the words of the head."""


class VerdictHead(QWidget):
    """A tinted line with a large icon: the verdict, and below it what was verified."""

    def __init__(self) -> None:
        super().__init__()
        self._tone: Tone = "na"
        self._icon = IconLabel("hourglass", "t2", 28)
        self.head = ElidedText("", "title", bold=True)
        self.head.setObjectName("verdict")
        self.about = ElidedText("", "list", "t2")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.head)
        words.addWidget(self.about)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)

    def set(self, tone: Tone, icon: str, head: str, about: str) -> None:
        self._tone = tone
        token = tone if tone in ("good", "bad", "warn") else "t2"
        self._icon.set_icon(icon, token)
        self.head.set_text(head)
        self.head.set_token(token if token != "t2" else "t1")
        self.about.set_text(about)
        self.setAccessibleName(f"{head} {about}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        edge = theme().tone(self._tone) if theme().is_contrast else None
        ground = theme().tint(self._tone)
        panel(QPainter(self), QRectF(self.rect()), ground, edge, width=theme().border, radius=RADIUS_CONTROL)


class VerifyResult(QFrame):
    """State: the outcome shown. Signal: `open_asked(str inspection_id, str document_id)`."""

    open_asked = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.outcome: Outcome | None = None
        self._head = VerdictHead()
        self._details = QVBoxLayout()
        self._details.setContentsMargins(14, 0, 14, 0)
        self._details.setSpacing(10)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(self._head)
        self._column.addLayout(self._details)
        self._column.addStretch(1)

    def height_for(self, width: int) -> int:
        """Logical pixels that everything needs at this width."""
        return max(self._column.totalHeightForWidth(width), self._column.totalMinimumSize().height())

    def wait(self, about: str) -> None:
        """Says that it is being verified."""
        self.outcome = None
        self._head.set("na", "hourglass", self.tr("正在核验…"), about)
        empty(self._details)

    def show_outcome(self, outcome: Outcome) -> None:
        self.outcome = outcome
        self._head.set(outcome.tone, outcome.icon, outcome.head, outcome.about)
        empty(self._details)
        for one in outcome.documents:
            for part in (self._title_row(one), self._facts(one), Divider()):
                self._add(part)
        lines = Text("\n".join(outcome.lines), "list", wrap=True)
        # As high as the lines are at this width, and not as Qt guesses them before it knows the width.
        lines.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        lines.setObjectName("verdict_lines")
        lines.setTextInteractionFlags(SELECTABLE)
        lines.setAccessibleName("\n".join(outcome.lines))
        self._add(lines)

    def _add(self, part: QWidget) -> None:
        """Shown at once: the layout would not count it before Qt shows it."""
        self._details.addWidget(part)
        part.show()

    def plain_text(self) -> str:
        """All of it, to be pasted into a letter."""
        if self.outcome is None:
            return ""
        documents = [
            f"{label}：{value}"
            for one in self.outcome.documents
            for label, value in ((self.tr("文书"), named(one.record)), *self._words(one))
        ]
        return "\n".join((self.outcome.head, self.outcome.about, *documents, *self.outcome.lines))

    # ------------------------------------------------------------------ one document

    def _title_row(self, one: Identified) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(ElidedText(one.record.title, "item", bold=True))
        row.addWidget(Chip(self._chip(one)))
        row.addStretch(1)
        button = Button(self.tr("打开卷宗"), icon="folder-open", height=32)
        button.setObjectName("open_case")
        record = one.record
        button.clicked.connect(lambda: self.open_asked.emit(record.inspection_id, record.id))
        row.addWidget(button)
        return holder

    def _chip(self, one: Identified) -> ChipSpec:
        if one.voiding is not None:
            return ChipSpec(self.tr("已作废"), "bad", "ban")
        return ChipSpec(self.tr("登记有效"), "good", "check")

    def _facts(self, one: Identified) -> FactList:
        facts: list[tuple[str, str | QWidget]] = [(label, value) for label, value in self._words(one)]
        if one.heir is not None:
            facts.append((self.tr("替代文书"), self._heir_link(one)))
        return FactList(facts, label_width=DETAILS)

    def _words(self, one: Identified) -> list[tuple[str, str]]:
        issued = local(one.record.issued_at)
        facts = [
            (self.tr("文号"), one.record.number or self.tr("不编号")),
            (self.tr("签发"), f"{issued:%Y-%m-%d %H:%M}"),
            (self.tr("当事人"), one.party or self.tr("没有读出")),
        ]
        if one.voiding is not None:
            words = self.tr("%1，%2：%3").replace("%1", f"{local(one.voiding.at):%Y-%m-%d}")
            words = words.replace("%2", one.voiding.by).replace("%3", one.voiding.reason)
            facts.append((self.tr("作废"), words))
        return facts

    def _heir_link(self, one: Identified) -> QWidget:
        assert one.heir is not None
        heir = one.heir
        link = LinkButton(named(heir))
        link.setObjectName("open_heir")
        link.clicked.connect(lambda: self.open_asked.emit(heir.inspection_id, heir.id))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(link)
        row.addStretch(1)
        return holder
