"""One provision in full: gist, ranges, what came before and after it, the imported text, who uses it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal

from inspector.domain.inspection import item_key
from inspector.domain.knowledge import TextArticle
from inspector.domain.law import BasisKind, Citation, Law, Provision, formal_place
from ui.screens.knowledge.compare_words import change_mark, law_names, place_numbers, side_range
from ui.screens.knowledge.comparing import Matter, Side
from ui.screens.knowledge.date_bar import ChosenDay
from ui.screens.knowledge.facts import Knowledge, citation_of
from ui.screens.knowledge.legal_articles import cited_paragraphs
from ui.screens.knowledge.sheet import CutLink, Sheet
from ui.screens.knowledge.words import (
    confidence_words,
    day_chip,
    fine_words,
    force_words,
    kind_chip,
    place_words,
    short_fines,
)
from ui.widgets.banner import Banner
from ui.widgets.chip_spec import ChipSpec
from ui.widgets.chips import StatusMark
from ui.widgets.statuses import basis_chip
from ui.widgets.text import Text

translate = QCoreApplication.translate
SHOWN_ITEMS = 12
LIGHTER, CONCURRENCE, LENIENCY = "lighter-law", "concurrence", "leniency"


@dataclass(frozen=True)
class Article:
    """What the sheet shows: a provision, its imported text if there is one, the matter it was opened from."""

    law: Law
    provision: Provision
    texts: tuple[TextArticle, ...] = ()
    has_text: bool = False
    matter: Matter | None = None

    @property
    def citation(self) -> Citation:
        return citation_of(self.law, self.provision)

    @property
    def formal(self) -> str:
        """《…》第一千一百二十八条第一款, as it is cited in a document."""
        return translate("knowledge", "《{0}》{1}").format(self.law.title, formal_place(*self.citation.place))


class ArticleSheet(Sheet):
    """Signals: `followed(str)` a citation or an item key · `import_asked()`."""

    import_asked = Signal()

    def show_article(self, knowledge: Knowledge, article: Article, day: ChosenDay) -> None:
        law, provision = article.law, article.provision
        self.begin()
        self.add_title(self.tr("{0} {1}").format(law.short_title, place_words(provision)))
        holds = day.holds(law.in_force_from, law.in_force_to)
        self.add_chips((kind_chip(provision.kind), day_chip(holds), self._tick(knowledge, article)))
        self.add(Text(provision.gist, "base", wrap=True))
        self._add_ranges(provision)
        self._add_matter(knowledge, article)
        self._add_pointers(knowledge, article)
        self._add_notes(knowledge, article)
        self._add_text(article)
        self._add_law(law, provision)
        self._add_users(knowledge, article)
        self.finish()

    def show_text(self, title: str, text: TextArticle) -> None:
        """An article of an imported text that the library says nothing of."""
        self.begin()
        self.add_title(f"{title} {text.label}")
        if text.heading:
            self.add(Text(text.heading, "label", "t2", wrap=True))
        self._add_full(text, None)
        self.add(
            Text(self.tr("法规库没有收这一条的摘要和幅度，引用前请法制核对。"), "label", "t2", wrap=True)
        )
        self.finish()

    # ------------------------------------------------------------------ the provision

    def _add_ranges(self, provision: Provision) -> None:
        if provision.fines or provision.consequences:
            self.add_heading(self.tr("罚则"))
        for fine in provision.fines:
            self.add(Text(fine_words(fine), "list", bold=True, wrap=True))
        self.add_facts(
            (
                (self.tr("另可"), self.tr("；").join(provision.consequences)),
                (self.tr("主管"), provision.authority),
            )
        )

    def _tick(self, knowledge: Knowledge, article: Article) -> ChipSpec | None:
        """Whether every basis that cites the place was confirmed; None where none does."""
        bases = [
            basis
            for key in knowledge.items_citing(article.citation)
            for basis in knowledge.items[key][1].bases
            if article.citation in (*basis.duties, *basis.penalties)
        ]
        if not bases:
            return None
        return basis_chip("verified" if all(basis.verified for basis in bases) else "unverified")

    def _add_law(self, law: Law, provision: Provision) -> None:
        self.add_heading(self.tr("这部法"))
        self.add_facts(
            (
                (self.tr("全称"), law.title),
                (self.tr("文号"), law.document_number),
                (self.tr("位置"), law.chapter_of(provision.article)),
                (self.tr("有效"), force_words(law)),
                (self.tr("废止"), self.tr("由 {0} 废止").format(law.repealed_by) if law.repealed_by else ""),
                (self.tr("信度"), confidence_words(provision.confidence)),
            )
        )

    # ------------------------------------------------------------------ old and new

    def _add_matter(self, knowledge: Knowledge, article: Article) -> None:
        matter = article.matter
        if matter is None:
            return
        self.add_heading(self.tr("新旧对照"))
        for words, side in ((self.tr("旧法"), matter.old), (self.tr("新法"), matter.new)):
            self.add_facts(((words, self._side_words(knowledge, side)),))
        mark = change_mark(matter)
        self.add_left(StatusMark(mark.text, mark.tone, mark.icon, bold=True))
        self.add(
            Text(
                self.tr(
                    "只比较没有条件的罚款幅度；另有情形、停业和拘留要一并看，用哪一部法由承办人选定并写明理由。"
                ),
                "label",
                "t2",
                wrap=True,
            )
        )

    def _side_words(self, knowledge: Knowledge, side: Side) -> str:
        if not side.bases:
            return self.tr("没有可用的依据")
        words, aside = side_range(side)
        ranges = self.tr("，").join(part for part in (words, aside) if part)
        return self.tr("{0} {1}：{2}").format(
            law_names(side, knowledge.laws), place_numbers(side.articles), ranges
        )

    def _add_pointers(self, knowledge: Knowledge, article: Article) -> None:
        """From the repealed place to what took over, and back."""
        later = tuple(map(str, article.provision.successors))
        earlier = knowledge.predecessors(article.citation)
        for title, targets in ((self.tr("此后由新法接替"), later), (self.tr("此前的旧法"), earlier)):
            if targets:
                self.add_heading(title, str(len(targets)))
            for target in targets:
                self._add_place(knowledge, target)

    def _add_place(self, knowledge: Knowledge, target: str) -> None:
        found = knowledge.provision(target)
        if found is None:
            return
        fines = short_fines(found[1].fines)
        self.add_link(target, f"{found[0].short_title} {place_words(found[1])}", "scale")
        if fines:
            self.add(Text(self.tr("罚款 {0}").format(fines), "label", "t2"))

    def _add_notes(self, knowledge: Knowledge, article: Article) -> None:
        """What to bear in mind when this place is applied; nothing is decided here."""
        for key in self._note_keys(knowledge, article):
            note = knowledge.notes.get(key)
            if note is not None:
                self.add(Banner("accent", f"{note.title}：", note.text, icon="scale"))
                for citation in note.citations:
                    self._add_place(knowledge, str(citation))

    def _note_keys(self, knowledge: Knowledge, article: Article) -> Iterable[str]:
        if article.provision.kind is not BasisKind.PENALTY:
            return
        if article.provision.successors or knowledge.predecessors(article.citation):
            yield LIGHTER
        if article.matter is not None and article.matter.concurrent:
            yield CONCURRENCE
        if article.provision.fines:
            yield LENIENCY

    # ------------------------------------------------------------------ full text

    def _add_text(self, article: Article) -> None:
        self.add_heading(self.tr("法条全文"))
        for text in article.texts:
            self._add_full(text, article.provision.paragraph)
        if article.texts:
            return
        if article.has_text:
            self.add(
                Banner("warn", self.tr("导入的全文里没有这一条。"), self.tr("可能不是同一版本，请核对。"))
            )
            return
        words = self.tr("程序不带法条原文。本局自行下载官方文本（docx、txt、html）后导入，原文就显示在这里。")
        self.add(Text(words, "list", "t2", wrap=True))
        link = CutLink(self.tr("导入法规全文…"), "upload")
        link.setObjectName("import_here")
        link.clicked.connect(self.import_asked)
        self.add_left(link)

    def _add_full(self, text: TextArticle, paragraph: int | None) -> None:
        self.add(Text(text.label, "label", "t2", bold=True))
        for words, meant in cited_paragraphs(text.text, paragraph):
            self.add(Text(words, "list", "t1" if meant else "t3", wrap=True))

    # ------------------------------------------------------------------ who uses it

    def _add_users(self, knowledge: Knowledge, article: Article) -> None:
        keys = knowledge.items_citing(article.citation)
        if not keys:
            return
        self.add_heading(self.tr("用到它的检查项"), str(len(keys)))
        for key in keys[:SHOWN_ITEMS]:
            self._add_item(knowledge, key)
        if len(keys) > SHOWN_ITEMS:
            rest = keys[SHOWN_ITEMS:]
            more = CutLink(self.tr("再显示 {0} 项").format(len(rest)), "chevron-down")
            more.setObjectName("more_items")
            more.clicked.connect(lambda: self._add_more(knowledge, rest, more))
            self.add_left(more)

    def _add_more(self, knowledge: Knowledge, keys: Sequence[str], more: CutLink) -> None:
        more.hide()
        for key in keys:
            self._add_item(knowledge, key)

    def _add_item(self, knowledge: Knowledge, key: str) -> None:
        checklist, item = knowledge.items[key]
        name = f"{item.number} {item.problem_title}"
        self.add_link(item_key(checklist.id, item.id), name, "clipboard-list")
