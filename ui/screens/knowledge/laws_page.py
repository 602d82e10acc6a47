"""法规: old and new law of every matter side by side, every law by its parts, each provision in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QHBoxLayout

from inspector.domain.knowledge import TextArticle
from inspector.domain.law import parse_citation
from inspector.services.law_texts import Hit
from ui.screens.base import Keys
from ui.screens.knowledge.article_sheet import Article, ArticleSheet
from ui.screens.knowledge.compare_table import OLD
from ui.screens.knowledge.comparing import Matter
from ui.screens.knowledge.law_rows import (
    ended_with_change,
    hit_id,
    law_rows,
)
from ui.screens.knowledge.laws_left import EVERY, LawsLeft, topic_rows
from ui.screens.knowledge.laws_middle import LawsMiddle
from ui.screens.knowledge.laws_reading import LawsRead, LawsReading
from ui.screens.knowledge.page import KnowledgePage
from ui.screens.knowledge.panes import Panes
from ui.screens.knowledge.text_import import TextImport
from ui.widgets.dialog import AskDialog

if TYPE_CHECKING:
    from ui.screens.knowledge.screen import KnowledgeScreen

REST = 150
"""ms without a key after which what was found is shown in full."""


class LawsPage(KnowledgePage):
    """State: the topic or the law chosen, the row shown in full, the hits in imported texts; `reading` has the rest."""

    WATCHES = frozenset({"library", "checklist", "legal_opinion", "law_text"})

    def __init__(self, host: KnowledgeScreen) -> None:
        super().__init__(host)
        self.setObjectName("laws_page")
        self._topic, self._law, self._row = EVERY, "", ""
        self._article: Article | None = None
        self._hits: tuple[Hit, ...] = ()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._draw_detail)
        self.reading = LawsReading(host, self)
        self.texts = TextImport(self)
        self.left = LawsLeft()
        self.middle = LawsMiddle(host.day)
        self.detail = ArticleSheet()
        self.detail.setObjectName("article_sheet")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Panes(self.left, self.middle, self.detail))
        self._connect()

    def keys(self) -> Keys:
        return (
            (("/",), self.tr("查条文")),
            (("D",), self.tr("改日期")),
            (("Up", "Down"), self.tr("选择")),
            (("Ctrl+C",), self.tr("复制条号")),
        )

    def refresh(self) -> None:
        self.reading.begin()

    def follow(self, target: str) -> bool:
        """A place of a law, or a law by its key."""
        shown = self.reading.shown
        try:
            law = parse_citation(target).law
        except ValueError:
            if shown is None or target not in shown.knowledge.laws:
                return False
            law = target
        self.left.search.set_text("")
        self._topic, self._law, self._row = "", law, target
        self._draw()
        return True

    def search(self, words: str) -> None:
        self.left.search.set_text(words)
        self._search()

    # ------------------------------------------------------------------ drawing

    def _text(self) -> str:
        return self.left.search.text().strip()

    def _draw(self) -> None:
        shown = self.reading.shown
        if shown is not None:
            self._draw_left(shown)
            self._draw_table(shown)
            self._draw_detail()

    def _draw_left(self, shown: LawsRead) -> None:
        self.middle.axis.set_laws(*ended_with_change(shown.knowledge))
        self.host.set_count("laws", len(shown.knowledge.laws))
        texts = frozenset(one.law_key for one in shown.texts)
        self.left.topics.set_rows(topic_rows(shown.infos, shown.matters, shown.whole))
        self.left.laws.set_rows(law_rows(shown.knowledge.laws.values(), self.host.day, texts))
        self._mark()

    def _mark(self) -> None:
        self.left.mark(*(("", "") if self._text() else (self._topic, self._law)))

    def _draw_soon(self, shown: LawsRead) -> None:
        """While somebody types: what was found at once, one of it in full when typing rests."""
        self._mark()
        self._draw_table(shown)
        self._rest.start(REST)

    def _draw_table(self, shown: LawsRead) -> None:
        if self._text():
            self.middle.show_found(shown, self._text(), self._hits)
        elif self._law in shown.knowledge.laws:
            self.middle.show_law(shown, self._law)
        else:
            self.middle.show_matters(shown, self._topic or EVERY)
        self._row = self.middle.select(self._row)

    # ------------------------------------------------------------------ one provision

    def _draw_detail(self) -> None:
        shown = self.reading.shown
        hit = next((one for one in self._hits if self._row == hit_id(one)), None)
        if shown is None or (hit is not None and self._text()):
            self._article = None
            if hit is not None:
                self.detail.show_text(hit.law_title, hit.article)
            return
        matter = next((one for one in shown.matters if one.id == self._row), None)
        found = shown.knowledge.provision(self._citation(matter) if matter else self._row)
        if found is None:
            self._article = None
            self.detail.show_nothing(self.tr("选一条，这里显示内容"))
            return
        has_text = shown.text_of(found[0].key) is not None
        article = Article(*found, has_text=has_text, matter=matter)
        if has_text:
            self._ask_text(article)
        else:
            self._show_article(article)

    def _citation(self, matter: Matter) -> str:
        """The decisive place of the law that holds on the chosen day, or of the other one where it has none."""
        old_first = self.middle.active() == frozenset({OLD})
        sides = (matter.old, matter.new) if old_first else (matter.new, matter.old)
        return sides[0].decisive or sides[1].decisive

    def _ask_text(self, article: Article) -> None:
        law, number, row = article.law.key, article.provision.article, self._row

        def show(texts: tuple[TextArticle, ...]) -> None:
            if row == self._row:
                self._show_article(Article(article.law, article.provision, texts, True, article.matter))

        self.host.lane(lambda services: services.law_texts.article(law, number), show)

    def _show_article(self, article: Article) -> None:
        shown = self.reading.shown
        if shown is not None:
            self._article = article
            self.detail.show_article(shown.knowledge, article, self.host.day)

    # ------------------------------------------------------------------ what a person does

    def _choose_topic(self, topic: str) -> None:
        self._choose(topic, "")

    def _choose_law(self, law: str) -> None:
        self._choose("", law)

    def _choose(self, topic: str, law: str) -> None:
        if (topic or law) and ((topic, law) != (self._topic, self._law) or self._text()):
            self._topic, self._law, self._row = topic, law, ""
            self.left.search.set_text("")
            self._draw()

    def _choose_row(self, row: str) -> None:
        self._row = row
        self._draw_detail()

    def _search(self) -> None:
        """Gists at once; the imported texts a moment later."""
        words, self._hits = self._text(), ()
        shown = self.reading.shown
        if shown is not None:
            self._draw_soon(shown)
        if words and shown is not None and shown.texts:
            self.host.lane(
                lambda services: services.law_texts.search(words), lambda hits: self._take_hits(words, hits)
            )

    def _take_hits(self, words: str, hits: tuple[Hit, ...]) -> None:
        shown = self.reading.shown
        if words == self._text() and shown is not None:
            self._hits = hits
            self._draw_soon(shown)

    def _copy(self) -> None:
        if self._article is not None:
            QGuiApplication.clipboard().setText(self._article.formal)
            self.host.navigator.toast(self.tr("已复制 {0}").format(self._article.formal), None, "copy")

    def _remove(self) -> None:
        shown = self.reading.shown
        text = shown.text_of(self._law) if shown is not None else None
        if text is None:
            return
        dialog = AskDialog(
            self.tr("停用这份法规全文？"),
            self.tr("《{0}》的全文不再显示和检索；摘要、幅度不受影响。").format(text.title),
            self.tr("停用"),
            self.tr("不停用"),
            self,
        )
        dialog.confirmed.connect(
            lambda _why: self.host.lane(lambda services: services.law_texts.remove(text.id))
        )
        dialog.open()

    # ------------------------------------------------------------------ building

    def _connect(self) -> None:
        self.reading.read.connect(self._draw)
        self.host.day.changed.connect(self._draw)
        self.left.topic_chosen.connect(self._choose_topic)
        self.left.law_chosen.connect(self._choose_law)
        self.left.searched.connect(lambda _text: self._search())
        self.left.go_down.connect(self.middle.focus_table)
        self.middle.row_chosen.connect(self._choose_row)
        self.detail.followed.connect(self.host.follow)
        self.detail.import_asked.connect(self.texts.ask)
        self.middle.head.import_asked.connect(self.texts.ask)
        self.middle.head.remove_asked.connect(self._remove)
        self.bind("/", self.left.search.edit.setFocus)
        self.bind("D", self.middle.dates.field.edit.setFocus)
        self.bind(QKeySequence.StandardKey.Copy, self._copy)
