"""One check item in full: how to look, what it asks for, the law of the day and of every other day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from inspector.domain.checklist import Checklist, Item
from inspector.domain.law import BasisKind, CitedArticle, LegalBasis
from ui.models.words import short_title
from ui.screens.knowledge.facts import BasisArticles, Knowledge
from ui.screens.knowledge.item_words import (
    answer_words,
    condition_words,
    limit_words,
    span_words,
    standard_days,
    standard_lines,
)
from ui.screens.knowledge.sheet import Sheet
from ui.screens.knowledge.words import (
    confidence_words,
    deadline_words,
    evidence_word,
    fine_words,
    method_word,
    place_words,
    severity_word,
)
from ui.widgets.banner import Banner
from ui.widgets.chip_spec import ChipSpec
from ui.widgets.statuses import basis_chip
from ui.widgets.text import Text


class ItemSheet(Sheet):
    """Signal: `followed(str)` a citation, an item key, or the key of a standard."""

    def show_item(self, knowledge: Knowledge, checklist: Checklist, item: Item, day: date) -> None:
        self.begin()
        self.add_title(self.tr("{0} {1}").format(item.number, item.question))
        self.add_chips(self._chips(item))
        self._add_once(knowledge, checklist, item)
        self.add_facts(self._first_facts(checklist, item))
        self._add_lines(self.tr("怎么查"), item.guidance)
        wanted = tuple(f"{evidence_word(one.kind)}：{one.what}" for one in item.evidence)
        self._add_lines(self.tr("应取证据"), wanted)
        self._add_demand(item)
        self._add_standards(knowledge, item)
        self._add_bases(knowledge, item, day)
        self._add_source(checklist, item)
        self.finish()

    # ------------------------------------------------------------------ what to do at the site

    def _chips(self, item: Item) -> Iterable[ChipSpec | None]:
        yield ChipSpec(method_word(item.method), "outline", "eye")
        yield ChipSpec(severity_word(item.severity), "outline")
        yield ChipSpec(self.tr("地方口径"), "warn", "map-pin") if item.local_variant else None

    def _add_once(self, knowledge: Knowledge, checklist: Checklist, item: Item) -> None:
        same = knowledge.same_question(checklist, item)
        if not same:
            return
        ids = dict.fromkeys(key.partition("/")[0] for key in same)
        found = [knowledge.checklist(one) for one in ids]
        names = self.tr("、").join(short_title(one.title) for one in found if one is not None)
        detail = self.tr("和“{0}”里是同一个问题，一次检查只问一次，答案各张都算。").format(names)
        self.add(Banner("accent", self.tr("综合查一次："), detail, icon="layers"))

    def _first_facts(self, checklist: Checklist, item: Item) -> list[tuple[str, str]]:
        condition = condition_words(checklist, item.condition) if item.condition else ""
        return [
            (self.tr("作答"), answer_words(item)),
            (self.tr("限值"), limit_words(item)),
            (self.tr("出现条件"), condition),
            (self.tr("主管"), item.department),
        ]

    def _add_demand(self, item: Item) -> None:
        self.add_heading(self.tr("发现问题时"))
        facts = (
            (self.tr("问题名称"), item.problem),
            (self.tr("事实底稿"), item.fact),
            (self.tr("整改要求"), item.requirement),
            (self.tr("期限"), deadline_words(item.deadline)),
            (self.tr("常用语"), self.tr("；").join(item.phrases)),
        )
        self.add_facts(facts)

    def _add_standards(self, knowledge: Knowledge, item: Item) -> None:
        found = [knowledge.standards[key] for key in item.standards if key in knowledge.standards]
        if found:
            self.add_heading(self.tr("限值标准"))
        for one in found:
            self.add_link(one.key, f"{one.number} {one.title}", "ruler")
            self.add(Text(standard_days(one), "label", "t2"))
            for line in standard_lines(one):
                self.add(Text(line, "list", wrap=True))

    def _add_lines(self, title: str, lines: tuple[str, ...]) -> None:
        if not lines:
            return
        self.add_heading(title)
        for number, line in enumerate(lines, start=1):
            self.add(Text(self.tr("{0}. {1}").format(number, line), "list", wrap=True))

    def _add_source(self, checklist: Checklist, item: Item) -> None:
        self.add_heading(self.tr("出处"))
        edition = self.tr("{0}，版本 {1}").format(checklist.title, checklist.version)
        self.add_facts(((self.tr("来源"), item.source), (self.tr("清单"), edition)))

    # ------------------------------------------------------------------ law

    def _add_bases(self, knowledge: Knowledge, item: Item, day: date) -> None:
        held = tuple(one for one in item.bases if one.holds_on(day))
        self.add_heading(self.tr("法律依据（行为发生在 {0}）").format(day))
        if not held:
            self._say_none(item)
        for one in knowledge.articles(held):
            self._add_basis(knowledge, one)
        others = tuple(one for one in item.bases if not one.holds_on(day))
        if others:
            self.add_heading(self.tr("其他日期的行为"), str(len(others)))
        for one in knowledge.articles(others):
            self._add_basis(knowledge, one)

    def _say_none(self, item: Item) -> None:
        if item.bases:
            self.add(Banner("warn", self.tr("这一天没有可用的依据。")))
        else:
            self.add(Text(self.tr("这一项只作记录，没有罚则。"), "list", "t2", wrap=True))

    def _add_basis(self, knowledge: Knowledge, one: BasisArticles) -> None:
        basis = one.basis
        self.add_chips(self._basis_chips(basis))
        if basis.applies_when:
            self.add(Text(self.tr("适用于：{0}").format(basis.applies_when), "list", "t2", wrap=True))
        for article in one.articles:
            self._add_article(knowledge, article)
        self.add_facts(self._basis_facts(basis))
        if basis.question:
            self.add(Banner("warn", self.tr("待法制审核："), basis.question))

    def _basis_chips(self, basis: LegalBasis) -> Iterable[ChipSpec | None]:
        yield ChipSpec(span_words(basis), "outline", "calendar")
        yield basis_chip("verified" if basis.verified else "unverified")
        yield None if basis.own_competence else ChipSpec(self.tr("移送抄告"), "warn", "send")

    def _add_article(self, knowledge: Knowledge, article: CitedArticle) -> None:
        found = knowledge.provision(article.citation)
        name = f"{found[0].short_title} {place_words(found[1])}" if found else article.citation
        self.add_link(article.citation, name, "gavel" if article.kind is BasisKind.PENALTY else "scale")
        self.add(Text(article.gist, "list", wrap=True))
        if article.kind is BasisKind.PENALTY:
            words = [*map(fine_words, article.fines), *article.consequences]
            self.add(Text(self.tr("；").join(words), "list", "t2", wrap=True))

    def _basis_facts(self, basis: LegalBasis) -> list[tuple[str, str]]:
        tick = basis.verified
        checked = self.tr("{0} {1}").format(tick.by, tick.on) if tick else ""
        return [
            (self.tr("主管"), basis.authority),
            (self.tr("法制核对"), checked),
            (self.tr("信度"), confidence_words(basis.confidence)),
            (self.tr("地方规定"), basis.local_rule),
            (self.tr("说明"), basis.note),
        ]
