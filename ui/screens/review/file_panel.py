"""案卷评查 of a sealed file: the score, every gap by document, the reviews kept so far, and the reviewer's opinion."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.clock import local
from inspector.domain.document import DocumentKind
from inspector.domain.file_review import KeptReview, Stage
from inspector.services.review import Review, ReviewLine
from ui.models.words import kind_word
from ui.screens.review.rows import GapRow, GoodRow, GroupHead
from ui.screens.review.words import is_note, proposal_words
from ui.widgets.buttons import Button
from ui.widgets.chips import Chip, ChipSpec
from ui.widgets.fields import TextField
from ui.widgets.responsive import empty, scroll
from ui.widgets.text import Divider, Text, set_ground


class FileReviewPanel(QWidget):
    """State: the review shown, and what was typed as opinion.

    Signals: `wanted(Target)` the place that mends a gap · `keep_asked(str)` keep the review with this opinion ·
    `print_asked()` the 案卷评查表.
    """

    wanted = Signal(object)
    keep_asked = Signal(str)
    print_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_ground(self, "surface")
        self.setMinimumWidth(300)
        self._shown: tuple[tuple[ReviewLine, ...], tuple[KeptReview, ...]] | None = None
        self._score = Text("", "number", bold=True)
        self._score.setObjectName("file_score")
        self._verdict = Chip(ChipSpec(""))
        self._verdict.setObjectName("file_verdict")
        self._scale = Text("", "list", "t2")
        holder = QWidget()
        self._rows = QVBoxLayout(holder)
        self._rows.setContentsMargins(0, 0, 0, 8)
        self._rows.setSpacing(0)
        self._area = scroll(holder)
        self.opinion = TextField(self.tr("评查意见"), placeholder=self.tr("写明意见后存卷"), max_lines=5)
        self.opinion.edit.setObjectName("review_opinion")
        self.opinion.typed.connect(self._on_typed)
        self.keep = Button(self.tr("评查存卷"), "primary", "save")
        self.keep.setObjectName("keep_review")
        self.keep.setEnabled(False)
        self.keep.clicked.connect(lambda: self.keep_asked.emit(self.opinion.text().strip()))
        self.print = Button(self.tr("评查表…"), icon="printer")
        self.print.setObjectName("print_review")
        self.print.clicked.connect(self.print_asked)
        self._build()

    # ------------------------------------------------------------------ what is shown

    def show_review(self, review: Review, kept: Sequence[KeptReview]) -> None:
        """The file as it stands now; `kept` are the reviews that stay with it, oldest first."""
        self._score.set_text(str(review.score))
        self._say_verdict(review)
        scale = self.tr("满分 %1，%2 分合格").replace("%1", str(review.total))
        self._scale.set_text(scale.replace("%2", str(review.passing)))
        shown = (review.lines, tuple(kept))
        if shown != self._shown:
            self._shown = shown
            self._list(review, kept)

    def kept(self) -> None:
        """The opinion was stored: an empty field for the next."""
        self.opinion.set_text("")
        self.keep.setEnabled(False)

    # ------------------------------------------------------------------ the lines

    def _list(self, review: Review, kept: Sequence[KeptReview]) -> None:
        empty(self._rows)
        for kind, lines in review.by_document():
            costly = [line for line in lines if not is_note(line)]
            if costly:
                self._add_group(*self._group_head(kind, costly), [self._gap(line) for line in costly])
        notes = [line for line in review.gaps if is_note(line)]
        if notes:
            head = GroupHead(self.tr("提示"), self._count(len(notes)), "na")
            self._add_group(head, "notes", [self._gap(line) for line in notes])
        good = [line for line in review.lines if line.level == "good"]
        if good:
            head = GroupHead(self.tr("已满足"), self._count(len(good)), "good")
            self._add_group(head, "good", [GoodRow(line) for line in good])
        if kept:
            head = GroupHead(self.tr("存卷的评查"), self._count(len(kept)), "na")
            self._add_group(head, "kept", [self._kept_row(one) for one in reversed(kept)])
        self._rows.addStretch(1)

    def _group_head(self, kind: str, lines: Sequence[ReviewLine]) -> tuple[GroupHead, str]:
        name = kind_word(DocumentKind(kind)) if kind else self.tr("整卷")
        taken = sum(line.taken for line in lines)
        cost = self.tr("扣 %1 分").replace("%1", str(taken)) if taken else self._count(len(lines))
        fatal = any(line.level == "fatal" for line in lines)
        return GroupHead(name, cost, "bad" if fatal else "warn"), kind or "file"

    def _add_group(self, head: GroupHead, name: str, rows: Sequence[QWidget]) -> None:
        head.setObjectName(f"file_group_{name}")
        body = QWidget()
        body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 6 if name == "good" else 0)
        column.setSpacing(0)
        for row in rows:
            column.addWidget(row)
        head.toggled.connect(body.setVisible)
        self._rows.addWidget(head)
        self._rows.addWidget(body)

    def _gap(self, line: ReviewLine) -> GapRow:
        row = GapRow(line, 0, self._link(line))
        row.wanted.connect(lambda: self.wanted.emit(line.target))
        return row

    def _kept_row(self, one: KeptReview) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(16, 6, 16, 6)
        column.setSpacing(1)
        stage = self.tr("封存时") if one.stage is Stage.SEALING else self.tr("整卷")
        score = self.tr("%1 分").replace("%1", str(one.score))
        verdict = self.tr("合格") if one.passed else self.tr("不合格")
        column.addWidget(Text(f"{stage}　{score}　{verdict}", "list", bold=True))
        column.addWidget(Text(f"{local(one.at):%Y-%m-%d %H:%M}　{one.by}", "list", "t2"))
        if one.opinion:
            column.addWidget(Text(one.opinion, "list", wrap=True))
        row.setAccessibleName(f"{stage} {score} {verdict} {one.opinion}")
        return row

    # ------------------------------------------------------------------ words

    def _say_verdict(self, review: Review) -> None:
        if review.outvoted:
            text = self.tr("不合格：一票否决 %1 项").replace("%1", str(len(review.outvoted)))
            self._verdict.set_spec(ChipSpec(text, "bad", "circle-x"))
        elif not review.passed:
            self._verdict.set_spec(ChipSpec(self.tr("不合格"), "bad", "circle-x"))
        elif review.score < review.total:
            self._verdict.set_spec(ChipSpec(self.tr("合格，有扣分"), "warn", "triangle-alert"))
        else:
            self._verdict.set_spec(ChipSpec(self.tr("合格"), "good", "circle-check"))

    def _count(self, count: int) -> str:
        return self.tr("%1 项").replace("%1", str(count))

    def _link(self, line: ReviewLine) -> str:
        """What the button says: where it leads."""
        if line.target.place == "paper":
            return self.tr("去出具") if line.code.startswith("missing-") else self.tr("看文书")
        words = {"ledger": self.tr("看台账"), "evidence": self.tr("看照片")}
        return words.get(line.target.place, self.tr("看记录"))

    def _on_typed(self, text: str) -> None:
        self.keep.setEnabled(bool(text.strip()))

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._top())
        column.addWidget(Divider())
        column.addWidget(self._area, 1)
        column.addWidget(Divider())
        column.addWidget(self._foot())

    def _top(self) -> QHBoxLayout:
        top = QHBoxLayout()
        top.setContentsMargins(16, 10, 16, 10)
        top.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._verdict, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(self._scale)
        top.addWidget(self._score)
        top.addLayout(words, 1)
        return top

    def _foot(self) -> QWidget:
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(8)
        column.addWidget(Text(proposal_words(), "label", "t3", wrap=True))
        column.addWidget(self.opinion)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.print)
        row.addStretch(1)
        row.addWidget(self.keep)
        column.addLayout(row)
        return foot
