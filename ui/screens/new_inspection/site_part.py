"""1 监管对象: find it by name, code or pinyin initials, or register it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from inspector.domain.credit_code import is_valid
from inspector.domain.site import Site
from inspector.services.planning import NewInspection
from inspector.services.sites import SiteHit
from ui.screens.new_inspection.look import Around
from ui.screens.sites.words import grade_chip, permit_words
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card, FactList
from ui.widgets.chips import StatusMark
from ui.widgets.fields import SearchField
from ui.widgets.lists import ListRow, RowList
from ui.widgets.text import Text

ROW = 48
LEAST_ROWS = 3


class SitePart(Card):
    """Signals: `edited()` a site was picked · `search_asked(str)` · `register_asked()` · `change_asked()`.

    State: the hits shown, and the site that was picked.
    """

    edited = Signal()
    search_asked = Signal(str)
    register_asked = Signal()
    change_asked = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self.set_title(self.tr("1 监管对象"))
        self._site_id = ""
        self._hits: tuple[SiteHit, ...] = ()
        self._titles: dict[str, str] = {}
        self._build()

    @property
    def site_id(self) -> str:
        return self._site_id

    def fill(self, plan: NewInspection) -> NewInspection:
        return replace(plan, site_id=self._site_id)

    def show_plan(self, plan: NewInspection) -> None:
        self._site_id = plan.site_id
        self.search.set_text("")
        self.search_asked.emit("")

    def show_hits(self, text: str, hits: tuple[SiteHit, ...]) -> None:
        """The answer to a search; an answer that is out of date already is dropped."""
        if text != self.search.text():
            return
        self._hits = hits
        self.list.set_highlight(text)
        self._draw_hits()

    def show_around(self, around: Around) -> None:
        self._titles = {one.key: one.title for one in around.categories}
        self._draw_hits()
        self._facts.setVisible(around.site is not None)
        self._change.setVisible(around.site is not None)
        if around.site is not None:
            self._facts.set_facts(self._facts_of(around.site, around))

    def pick(self, site_id: str) -> None:
        """As a person picks it: the form tells that it was edited."""
        self._site_id = site_id
        self.list.select(site_id)
        self.edited.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """↑ and ↓ walk through the hits while one goes on typing; Enter takes the first one."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
            if event.key() in steps:
                self._walk(steps[Qt.Key(event.key())])
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.register = LinkButton(self.tr("登记新对象…"), "plus")
        self.register.setObjectName("register_site")
        self.register.clicked.connect(self.register_asked)
        self._change = LinkButton(self.tr("修改档案…"), "pencil")
        self._change.setObjectName("change_site")
        self._change.clicked.connect(self.change_asked)
        self.add_header(self._change)
        self.add_header(self.register)
        self.search = SearchField(self.tr("查监管对象"), hint=self.tr("名称 / 信用代码 / 拼音首字母"))
        self.search.edit.setObjectName("site_search")
        self.search.typed.connect(self.search_asked)
        self.search.submitted.connect(self._take_first)
        self.search.edit.installEventFilter(self)
        self.list = RowList(ROW, name=self.tr("查到的监管对象"))
        self.list.setObjectName("site_hits")
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.list.current_changed.connect(self.pick)
        self.nothing = Text("", "list", "t2", wrap=True)
        self._facts = FactList(label_width=76)
        self.add(self.search)
        self.add(self.nothing)
        self.body.addWidget(self.list, 1000)
        self.add(self._facts)
        self.body.addStretch(1)
        for part in (self.nothing, self._facts, self._change):
            part.hide()

    def _take_first(self) -> None:
        if self._hits:
            self.pick(self._hits[0].id)

    def _walk(self, step: int) -> None:
        ids = [hit.id for hit in self._hits]
        if ids:
            at = ids.index(self._site_id) + step if self._site_id in ids else 0
            self.pick(ids[max(0, min(at, len(ids) - 1))])

    def _draw_hits(self) -> None:
        self.list.set_rows([self._row(hit) for hit in self._hits])
        self.list.setMinimumHeight(min(self.list.height_for_all(), ROW * LEAST_ROWS))
        self.list.setMaximumHeight(max(1, self.list.height_for_all()))
        self.list.select(self._site_id)
        self.nothing.setVisible(not self._hits)
        sentence = self.tr("没有符合“{0}”的监管对象，可以登记新对象。").format(self.search.text())
        self.nothing.set_text(sentence if self.search.text() else self.tr("本机还没有监管对象，请先登记。"))

    def _row(self, hit: SiteHit) -> ListRow:
        kind = self._titles.get(hit.category, "")
        second = " · ".join(part for part in (hit.address, kind) if part)
        return ListRow(hit.id, hit.name, second, hit.credit_code, chip=grade_chip(hit.grade), radio=True)

    def _facts_of(self, site: Site, around: Around) -> list[tuple[str, str | QWidget]]:
        party = [(self.tr("当事人"), site.party_name)] if site.party_name != site.name else []
        return [
            *party,
            (self.tr("信用代码"), self._code(site)),
            (self.tr("排污许可"), permit_words(site)),
            (self.tr("未结问题"), self._findings(around)),
        ]

    def _code(self, site: Site) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Text(site.credit_code, "list"))
        if is_valid(site.credit_code):
            row.addWidget(StatusMark(self.tr("校验码正确")))
        else:
            row.addWidget(StatusMark(self.tr("校验码不对"), "bad", "x"))
        row.addStretch(1)
        return holder

    def _findings(self, around: Around) -> str:
        if not around.open_findings:
            return self.tr("没有")
        first = around.open_findings[0]
        due = self.tr("，期限 {0}").format(first.due) if first.due else ""
        words = self.tr("{0} 项（{1}{2}）")
        return words.format(len(around.open_findings), first.title, due)
