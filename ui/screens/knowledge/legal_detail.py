"""Everything that is needed to judge one basis, at one glance."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from inspector.clock import local
from inspector.domain.knowledge import LegalOpinion, Verdict
from inspector.domain.law import LegalBasis
from inspector.services.legal_review import BasisUse
from ui.screens.knowledge.legal_articles import ArticleBlock
from ui.screens.knowledge.legal_facts import Near, Review, to_confirm, use_id
from ui.screens.knowledge.legal_rows import cited_words, state_chip
from ui.screens.knowledge.sheet import CutLink, Sheet
from ui.screens.knowledge.words import confidence_words, short_fines
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.chip_spec import ChipSpec
from ui.widgets.text import Divider, Text


class LegalDetail(Sheet):
    """Signals: `followed(str)` an item or a citation · `jumped(str)` another basis by its id · `all_asked()`."""

    jumped = Signal(str)
    all_asked = Signal()

    def show_basis(self, review: Review, use: BasisUse, near: Near) -> None:
        self.begin()
        self._show_item(use)
        self._show_banners(use)
        self.add_facts(self._facts(use.basis))
        self._show_articles(review, use, near)
        self._show_siblings(review, use)
        self._show_same(review, use)
        self._show_history(near.history)
        self.finish()

    def _show_item(self, use: BasisUse) -> None:
        self.add_title(f"{use.item.number} {use.item.question}")
        chips = [state_chip(use)]
        if not use.basis.own_competence:
            chips.append(ChipSpec(self.tr("不归本机关，移送抄告"), "warn", "send"))
        if use.item.local_variant:
            chips.append(ChipSpec(self.tr("地方口径"), "warn", "map-pin"))
        if use.used:
            chips.append(ChipSpec(self.tr("已引用 {0} 次").format(use.used), "outline", "file-text"))
        self.add_chips(chips)
        self.add_link(f"{use.checklist.id}/{use.item.id}", use.checklist.title, "clipboard-list")

    def _show_banners(self, use: BasisUse) -> None:
        if use.doubted and use.opinion is not None:
            words = self.tr("{0} {1:%Y-%m-%d} 提出疑问：").format(use.opinion.by, local(use.opinion.at))
            self.add(Banner("bad", words, use.opinion.note))
        if use.basis.question:
            self.add(Banner("warn", self.tr("待法制审核："), use.basis.question))

    def _facts(self, basis: LegalBasis) -> list[tuple[str, str]]:
        until = basis.valid_to.isoformat() if basis.valid_to else self.tr("今")
        own = self.tr("本机关") if basis.own_competence else self.tr("不归本机关")
        return [
            (self.tr("适用于"), basis.applies_when),
            (self.tr("适用期"), self.tr("{0} 至 {1}").format(basis.valid_from, until)),
            (self.tr("主管"), self.tr("{0}（{1}）").format(basis.authority, own) if basis.authority else own),
            (self.tr("信度"), confidence_words(basis.confidence)),
            (self.tr("地方规定"), basis.local_rule),
            (self.tr("说明"), basis.note),
        ]

    # ------------------------------------------------------------------ articles

    def _show_articles(self, review: Review, use: BasisUse, near: Near) -> None:
        for article in use.articles:
            self.add(Divider())
            head = CutLink(review.place(article.citation), "scale")
            head.setObjectName(f"follow_{article.citation}")
            head.clicked.connect(lambda citation=article.citation: self.followed.emit(citation))
            self.add(ArticleBlock(article, near.texts.get(article.citation, ()), head))
            self._show_change(review, article.citation)
        for key in sorted(near.missing & review.laws.keys()):
            self._show_missing(review, key, use)

    def _show_change(self, review: Review, citation: str) -> None:
        older, newer = review.older.get(citation, ()), review.newer(citation)
        words = "、".join(map(review.place, older or newer))
        if older:
            self.add(Text(self.tr("旧法对应：{0}").format(words), "label", "t2", wrap=True))
        elif newer:
            self.add(Text(self.tr("新法接替：{0}").format(words), "label", "t2", wrap=True))

    def _show_missing(self, review: Review, key: str, use: BasisUse) -> None:
        title = review.laws[key].short_title
        hint = Banner(
            "na",
            self.tr("没有《{0}》的全文。").format(title),
            self.tr("在“法规”页导入本局自行下载的 .docx、.txt 或 .html，条文就显示在要点旁边。"),
            self.tr("去导入"),
        )
        hint.setObjectName(f"import_{key}")
        citation = next(one.citation for one in use.articles if one.citation.startswith(f"{key}:"))
        hint.link_clicked.connect(lambda: self.followed.emit(citation))
        self.add(hint)

    # ------------------------------------------------------------------ what stands beside it

    def _show_siblings(self, review: Review, use: BasisUse) -> None:
        siblings = review.siblings(use)
        if siblings:
            self.add_heading(self.tr("同一检查项的其他依据"), str(len(siblings)))
        for one in siblings:
            self._add_jump(one, self.tr("{0}：{1}").format(self._span(one), self._law_words(review, one)))

    def _span(self, use: BasisUse) -> str:
        if use.basis.valid_to:
            return self.tr("至 {0}").format(use.basis.valid_to)
        return self.tr("{0} 起").format(use.basis.valid_from)

    def _law_words(self, review: Review, use: BasisUse) -> str:
        cited = " / ".join(filter(None, cited_words(review, use)))
        fines = short_fines(tuple(fine for article in use.articles for fine in article.fines))
        return self.tr("{0}，{1}").format(cited, fines) if fines else cited

    def _show_same(self, review: Review, use: BasisUse) -> None:
        same = review.sharing(use)
        if not same:
            return
        self.add_heading(self.tr("依据完全相同的其他检查项"), str(len(same)))
        for one in same:
            words = f"{one.item.number} {one.item.question}（{one.checklist.title}，{state_chip(one).text}）"
            self._add_jump(one, words)
        still_open = to_confirm((use, *same))
        if review.reviewer is not None and still_open:
            button = Button(
                self.tr("一并核对这 {0} 项").format(len(still_open)), icon="badge-check", height=32
            )
            button.setObjectName("judge_all")
            button.clicked.connect(self.all_asked)
            self.add_left(button)

    def _add_jump(self, use: BasisUse, words: str) -> None:
        link = CutLink(words)
        link.setObjectName(f"jump_{use_id(use)}")
        link.clicked.connect(lambda: self.jumped.emit(use_id(use)))
        self.add_left(link)

    def _show_history(self, history: Sequence[LegalOpinion]) -> None:
        if not history:
            return
        self.add_heading(self.tr("以前的核对意见"), str(len(history)))
        for one in history:
            words = self.tr("{0:%Y-%m-%d %H:%M} {1} {2}").format(
                local(one.at), one.by, self._verdict(one.verdict)
            )
            self.add(Text(words, "list", wrap=True))
            if one.note:
                self.add(Text(one.note, "list", "t2", wrap=True))

    def _verdict(self, verdict: Verdict) -> str:
        return {
            Verdict.CONFIRMED: self.tr("已核对"),
            Verdict.DOUBTED: self.tr("有疑问"),
            Verdict.WITHDRAWN: self.tr("撤回"),
        }[verdict]
