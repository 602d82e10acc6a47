"""The law of an item on the day of the conduct: one panel for each article, the old or new law below."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.applicable_law import resolve
from inspector.domain.checklist import Item, bases_for
from inspector.domain.knowledge import LegalOpinion
from inspector.domain.law import BasisKind, CitedArticle, Confidence, LegalBasis
from ui.screens.runner import view, words
from ui.screens.runner.knowledge import CONCURRENCE, LENIENCY
from ui.screens.runner.legal_note import NoteBox
from ui.screens.runner.tools import Tools
from ui.screens.runner.view import Laws
from ui.theme import theme
from ui.widgets.buttons import LinkButton
from ui.widgets.chips import Chip, ChipSpec, StatusMark
from ui.widgets.paint import RADIUS_CONTROL, panel
from ui.widgets.responsive import empty
from ui.widgets.text import Text


class LawPanel(QFrame):
    """One article: its place, gist or fines, whose competence, how sure. Signal: `opened()`."""

    opened = Signal()

    def __init__(self, one: CitedArticle, basis: LegalBasis, mark: ChipSpec, title: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 7)
        column.setSpacing(2)
        column.addLayout(self._title_row(one, title))
        self._add_matter(column, one)
        if one.kind is BasisKind.PENALTY and not basis.own_competence and basis.authority:
            chip = Chip(ChipSpec(self.tr("主管：{who}").format(who=basis.authority), "warn", "building-2"))
            chip.setToolTip(basis.authority)
            column.addWidget(chip)
        column.addLayout(self._foot(one, mark))

    def paintEvent(self, event: QPaintEvent) -> None:
        rect, color = QRectF(self.rect()), theme().color
        panel(
            QPainter(self),
            rect,
            color("surface"),
            color("line2"),
            width=theme().border,
            radius=RADIUS_CONTROL,
        )

    def _title_row(self, one: CitedArticle, title: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        link = LinkButton(title, role="base")
        link.setFixedHeight(24)
        link.clicked.connect(self.opened)
        row.addWidget(link)
        row.addStretch(1)
        row.addWidget(Text(words.basis_kind(one.kind), "label", "t2"))
        return row

    def _add_matter(self, column: QVBoxLayout, one: CitedArticle) -> None:
        if one.fines:
            column.addWidget(Text(words.fines(one.fines), "list", bold=True, wrap=True))
        if one.gist and not one.fines:
            column.addWidget(Text(one.gist, "list", wrap=True))
        if one.consequences:
            column.addWidget(Text(self.tr("；").join(one.consequences), "list", "t2", wrap=True))

    def _foot(self, one: CitedArticle, mark: ChipSpec) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Text(self.tr("{day} 起施行").format(day=one.in_force_from), "label", "t2"))
        row.addStretch(1)
        status = StatusMark(mark.text, mark.tone, mark.icon)
        status.setToolTip(confidence_words(one.confidence))
        row.addWidget(status)
        return row


class LawCards(QWidget):
    """All articles of an item on a day, with what reviewers doubt and what is to be borne in mind."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools, self._laws = tools, tools.laws
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_law(self, item: Item, day: date) -> None:
        self._clear()
        bases = bases_for(item, day)
        if not bases:
            sentence = self.tr("{day} 没有可引用的条款，请在问题里另选依据。").format(day=day)
            self._column.addWidget(Text(sentence, "list", "warn", wrap=True))
        for basis in bases[:1]:
            self._add_basis(item, basis, day, several=len(bases) > 1)
        for basis in bases[1:]:
            self._add_short(item, basis)
        for key in notes_on(bases):
            self._add_note(key)
        self._add_other(item, day, self._laws)

    def _add_basis(self, item: Item, basis: LegalBasis, day: date, *, several: bool) -> None:
        if several and basis.applies_when:
            self._column.addWidget(Text(basis.applies_when + self.tr("："), "label", "t2", wrap=True))
        before, doubt = "", self._tools.knowledge.doubt(item, basis, self._laws)
        for one in resolve(basis, self._laws):
            law = words.law_name(one, self._laws)
            title = words.article_place(one) if law == before else words.article_label(one, self._laws)
            before = law
            mark = words.verified_mark(basis, one, day)
            made = LawPanel(one, basis, words.doubt_mark() if doubt else mark, title)
            made.opened.connect(lambda one=one: self._tools.open_law(one))
            self._column.addWidget(made)
        if basis.local_rule:
            self._column.addWidget(Text(basis.local_rule, "label", "t2", wrap=True))
        self._add_review(basis, doubt)

    def _add_review(self, basis: LegalBasis, doubt: LegalOpinion | None) -> None:
        """What the legal reviewer has said against the basis, and what he is still asked."""
        if doubt is not None:
            self._column.addWidget(Text(words.doubt_sentence(doubt), "label", "warn", wrap=True))
        if basis.question:
            sentence = self.tr("待法制审核：{question}").format(question=basis.question)
            self._column.addWidget(Text(sentence, "label", "warn", wrap=True))

    def _add_note(self, key: str) -> None:
        note = self._tools.knowledge.notes.get(key)
        if note is not None:
            self._column.addWidget(NoteBox(note, self._laws, self._tools.look_up))

    def _add_short(self, item: Item, basis: LegalBasis) -> None:
        """A further basis of the same day: when it applies, and its places to open."""
        laws = self._laws
        self._column.addWidget(Text(basis.applies_when + self.tr("："), "label", "t2", wrap=True))
        for one in resolve(basis, laws):
            label = words.article_label(one, laws)
            link = LinkButton(label if one.fines else f"{label}  {words.basis_kind(one.kind)}", role="list")
            link.setFixedHeight(24)
            link.clicked.connect(lambda one=one: self._tools.open_law(one))
            self._column.addWidget(link)
            if one.fines:
                self._column.addWidget(Text(words.fines(one.fines), "label", "t2", wrap=True))
        self._add_review(basis, self._tools.knowledge.doubt(item, basis, laws))

    def _add_other(self, item: Item, day: date, laws: Laws) -> None:
        """The neighbouring time, so that nobody cites it by habit."""
        other = view.other_basis(item, day)
        if other is None:
            return
        articles = resolve(other, laws)
        if other.valid_to is not None and other.valid_to < day:
            head = self.tr("{day} 及以前的行为：").format(day=other.valid_to.isoformat())
        else:
            head = self.tr("{day} 起的行为：").format(day=other.valid_from.isoformat())
        text = head + words.places(articles, laws)
        self._column.addWidget(Text(text, "label", "t2", wrap=True))

    def _clear(self) -> None:
        empty(self._column)


def notes_on(bases: tuple[LegalBasis, ...]) -> tuple[str, ...]:
    """The notes to bear in mind: several penalties on one day, and a penalty that is ours to impose or to spare."""
    fined = [basis for basis in bases if basis.penalties]
    several = (CONCURRENCE,) if len({basis.penalties for basis in fined}) > 1 else ()
    return (*several, LENIENCY) if any(basis.own_competence for basis in fined) else several


def confidence_words(level: Confidence) -> str:
    """How well the number of the article was confirmed, for the tooltip."""
    tr = words.translate
    return {
        Confidence.HIGH: tr("条号已对照法律全文"),
        Confidence.HIGH_STAR: tr("条号已对照两份全文副本"),
        Confidence.MEDIUM: tr("条号来自二手资料，请核对"),
        Confidence.LOW: tr("条号未经核对，不要直接引用"),
    }[level]
