"""The panel at the right: one check item with its law of the day, or one provision."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.checklist import Checklist, Item
from inspector.domain.law import BasisKind, CitedArticle, Law, LegalBasis, Provision
from ui.screens.knowledge.facts import BasisArticles, Knowledge, citation_of
from ui.screens.knowledge.words import (
    confidence_words,
    day_chip,
    deadline_words,
    evidence_word,
    fine_words,
    force_words,
    kind_chip,
    method_word,
    place_words,
    severity_word,
)
from ui.widgets.banner import Banner
from ui.widgets.buttons import LinkButton
from ui.widgets.card import FactList
from ui.widgets.chip_spec import ChipSpec
from ui.widgets.chips import ChipRow
from ui.widgets.responsive import scroll
from ui.widgets.statuses import basis_chip
from ui.widgets.text import Divider, Text, set_ground

LABELS = 64
LEAST_LINK = 40
Facts = list[tuple[str, str | QWidget]]


class _Link(LinkButton):
    """A link that is cut rather than wider than the panel."""

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_LINK, self.sizeHint().height())


class DetailPanel(QWidget):
    """Signal: `followed(str)` a citation or an item key that a link names."""

    followed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        set_ground(self, "surface")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._holder = QWidget()
        self._area = scroll(self._holder)
        outer.addWidget(self._area)
        self.show_nothing(self.tr("选一项，这里显示详情"))

    def show_nothing(self, words: str) -> None:
        column = self._fresh()
        column.addWidget(Text(words, "list", "t2", wrap=True))
        column.addStretch(1)

    def show_item(self, knowledge: Knowledge, checklist: Checklist, item: Item, day: date) -> None:
        column = self._fresh()
        column.addWidget(
            Text(self.tr("{0} {1}").format(item.number, item.question), "item", bold=True, wrap=True)
        )
        chips = [ChipSpec(method_word(item.method), "outline", "eye")]
        chips.append(ChipSpec(severity_word(item.severity), "outline"))
        if item.local_variant:
            chips.append(ChipSpec(self.tr("地方口径"), "warn", "map-pin"))
        _add_left(column, ChipRow(chips))
        column.addWidget(FactList(self._item_facts(checklist, item), LABELS))
        self._add_list(column, self.tr("怎么查"), item.guidance)
        wanted = tuple(f"{evidence_word(one.kind)}：{one.what}" for one in item.evidence)
        self._add_list(column, self.tr("应取证据"), wanted)
        self._add_bases(column, knowledge, item, day)
        column.addStretch(1)

    def show_provision(self, knowledge: Knowledge, law: Law, provision: Provision, day: date) -> None:
        column = self._fresh()
        head = self.tr("{0} {1}").format(law.short_title, place_words(provision))
        column.addWidget(Text(head, "title", "accent_text", bold=True, wrap=True))
        _add_left(column, ChipRow([kind_chip(provision.kind), day_chip(law.holds_on(day))]))
        column.addWidget(Text(provision.gist, "base", wrap=True))
        column.addWidget(Divider())
        column.addWidget(FactList(self._provision_facts(law, provision), LABELS))
        self._add_links(
            column, self.tr("此后由新法接替"), [str(one) for one in provision.successors], knowledge
        )
        users = knowledge.items_citing(citation_of(law, provision))
        self._add_links(column, self.tr("用到它的检查项"), list(users), knowledge)
        column.addStretch(1)

    # ------------------------------------------------------------------ items

    def _item_facts(self, checklist: Checklist, item: Item) -> Facts:
        limit = ""
        if item.limit is not None:
            sign = self.tr("不低于") if item.limit.comparison.value == ">=" else self.tr("不高于")
            limit = self.tr("{0} {1} {2}").format(sign, item.limit.value, item.unit).strip()
            limit += self.tr("，{0}").format(item.limit.label) if item.limit.label else ""
        facts = (
            (self.tr("清单"), self.tr("{0}，版本 {1}").format(checklist.title, checklist.version)),
            (self.tr("限值"), limit),
            (self.tr("主管"), item.department),
            (self.tr("整改要求"), item.requirement),
            (self.tr("期限"), deadline_words(item.deadline)),
            (self.tr("事实底稿"), item.fact),
            (self.tr("来源"), item.source),
        )
        return [(label, value) for label, value in facts if value]

    def _add_bases(self, column: QVBoxLayout, knowledge: Knowledge, item: Item, day: date) -> None:
        column.addWidget(Divider())
        column.addWidget(
            Text(self.tr("法律依据（行为发生在 {0}）").format(day), "base", bold=True, wrap=True)
        )
        held = knowledge.bases(item, day)
        if not held:
            column.addWidget(Banner("warn", self.tr("这一天没有可用的依据。")))
        for one in held:
            self._add_basis(column, knowledge, one)

    def _add_basis(self, column: QVBoxLayout, knowledge: Knowledge, one: BasisArticles) -> None:
        basis = one.basis
        chips = [basis_chip("verified" if basis.verified else "unverified")]
        if not basis.own_competence:
            chips.append(ChipSpec(self.tr("移送抄告"), "warn", "send"))
        _add_left(column, ChipRow(chips))
        if basis.applies_when:
            column.addWidget(Text(self.tr("适用于：{0}").format(basis.applies_when), "list", "t2", wrap=True))
        for article in one.articles:
            self._add_article(column, knowledge, article)
        column.addWidget(FactList(self._basis_facts(basis), LABELS))
        if basis.question:
            column.addWidget(Banner("warn", self.tr("待法制回答："), basis.question))
        column.addWidget(Divider())

    def _add_article(self, column: QVBoxLayout, knowledge: Knowledge, article: CitedArticle) -> None:
        self._add_link(column, article.citation, _target_words(article.citation, knowledge), "scale")
        column.addWidget(Text(article.gist, "list", wrap=True))
        if article.kind is BasisKind.PENALTY:
            words = [*map(fine_words, article.fines), *article.consequences]
            column.addWidget(Text(self.tr("；").join(words), "list", "t2", wrap=True))

    def _basis_facts(self, basis: LegalBasis) -> Facts:
        reviewer = basis.verified
        checked = self.tr("{0} {1}").format(reviewer.by, reviewer.on) if reviewer else self.tr("还没有人核对")
        until = basis.valid_to.isoformat() if basis.valid_to else self.tr("今")
        facts = (
            (self.tr("主管"), basis.authority),
            (self.tr("适用"), self.tr("{0} 至 {1}").format(basis.valid_from, until)),
            (self.tr("法制核对"), checked),
            (self.tr("信度"), confidence_words(basis.confidence)),
            (self.tr("地方规定"), basis.local_rule),
            (self.tr("说明"), basis.note),
        )
        return [(label, value) for label, value in facts if value]

    # ------------------------------------------------------------------ provisions

    def _provision_facts(self, law: Law, provision: Provision) -> Facts:
        facts = (
            (self.tr("罚款"), self.tr("；").join(map(fine_words, provision.fines))),
            (self.tr("另可"), self.tr("；").join(provision.consequences)),
            (self.tr("主管"), provision.authority),
            (self.tr("全称"), law.title),
            (self.tr("文号"), law.document_number),
            (self.tr("有效"), force_words(law)),
            (self.tr("废止"), self.tr("由 {0} 废止").format(law.repealed_by) if law.repealed_by else ""),
            (self.tr("信度"), confidence_words(provision.confidence)),
        )
        return [(label, value) for label, value in facts if value]

    def _add_links(self, column: QVBoxLayout, title: str, targets: list[str], knowledge: Knowledge) -> None:
        if not targets:
            return
        column.addWidget(Divider())
        column.addWidget(Text(title, "base", bold=True))
        for target in targets:
            self._add_link(column, target, _target_words(target, knowledge))

    # ------------------------------------------------------------------ building

    def _add_list(self, column: QVBoxLayout, title: str, lines: tuple[str, ...]) -> None:
        if not lines:
            return
        column.addWidget(Divider())
        column.addWidget(Text(title, "base", bold=True))
        for number, line in enumerate(lines, start=1):
            column.addWidget(Text(self.tr("{0}. {1}").format(number, line), "list", wrap=True))

    def _add_link(self, column: QVBoxLayout, target: str, words: str, icon: str = "") -> None:
        link = _Link(words, icon)
        link.setObjectName(f"follow_{target}")
        link.setToolTip(words)
        link.clicked.connect(lambda: self.followed.emit(target))
        _add_left(column, link)

    def _fresh(self) -> QVBoxLayout:
        """An empty column in the scroll area; what was shown before is thrown away."""
        self._holder = QWidget()
        set_ground(self._holder, "surface")
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        self._area.setWidget(self._holder)
        return column


def _add_left(column: QVBoxLayout, widget: QWidget) -> None:
    """In its own width, and cut rather than wider than the panel."""
    row = QHBoxLayout()
    row.addWidget(widget)
    row.addStretch(1)
    column.addLayout(row)


def _target_words(target: str, knowledge: Knowledge) -> str:
    found = knowledge.item(target)
    if found is not None:
        return f"{found[1].number} {found[1].problem_title}"
    law_place = knowledge.provision(target)
    return f"{law_place[0].short_title} {place_words(law_place[1])}" if law_place else target
