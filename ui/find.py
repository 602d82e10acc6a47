"""Ctrl+K: one field that finds sites, inspections and numbers, checklist items and articles, and verifies a code."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from inspector.clock import Clock, local_date
from inspector.domain.inspection import item_key
from inspector.domain.law import Citation, short_place
from inspector.domain.verify_code import parse_code
from inspector.services.sites import SiteHit
from inspector.services.summaries import InspectionSummary
from ui.models.words import joined, kind_word, short_title
from ui.navigation import Navigator
from ui.tasks import TaskRunner
from ui.widgets.chip_spec import ChipSpec
from ui.widgets.find_palette import FindPalette
from ui.widgets.lists import ListRow
from ui.widgets.statuses import inspection_chip

if TYPE_CHECKING:
    from inspector.bootstrap import Services

MOST = 6
"""Hits of each kind; whoever needs more types on."""


@dataclass(frozen=True)
class Hit:
    """An item or article: what opens it, its two lines, whether its law is no longer in force."""

    key: str
    title: str
    detail: str
    repealed: bool = False


@dataclass(frozen=True)
class Found:
    sites: tuple[SiteHit, ...] = ()
    inspections: tuple[InspectionSummary, ...] = ()
    items: tuple[Hit, ...] = ()
    articles: tuple[Hit, ...] = ()


def find(services: Services, text: str, today: date) -> Found:
    """Runs in the lane. Nothing is found for an empty text but the sites visited last and the newest inspections."""
    wanted = text.strip()
    items, articles = (
        (_items(services, wanted), _articles(services, wanted, today)) if wanted else (iter(()), iter(()))
    )
    return Found(
        services.sites.search(text=wanted, limit=MOST),
        services.inspections.all(text=wanted, limit=MOST),
        tuple(_first(items)),
        tuple(_first(articles)),
    )


def _items(services: Services, wanted: str) -> Iterator[Hit]:
    for info in services.library.checklists():
        for item in services.library.checklist(checklist_id=info.id).items:
            if wanted in item.question or wanted == item.number:
                yield Hit(item_key(info.id, item.id), f"{item.number} {item.question}", info.title)


def _articles(services: Services, wanted: str, today: date) -> Iterator[Hit]:
    """Laws in force before those that are not any more: the old ones still serve old conduct."""
    number = int(wanted) if wanted.isascii() and wanted.isdigit() else None
    for law in sorted(services.library.laws().values(), key=lambda law: not law.holds_on(today)):
        for one in law.provisions:
            if one.article == number or wanted in one.gist or wanted in law.title:
                place = short_place(one.article, one.paragraph, one.item)
                citation = Citation(law.key, one.article, one.paragraph, one.item)
                yield Hit(str(citation), f"{law.short_title} {place}", one.gist, not law.holds_on(today))


def _first(hits: Iterator[Hit]) -> Iterator[Hit]:
    for _number, hit in zip(range(MOST), hits, strict=False):
        yield hit


class Find(QObject):
    """The palette and what its rows lead to.

    State: the runner asked, what was found last, the text asked for last (older answers are dropped).
    """

    def __init__(self, window: QWidget, navigator: Navigator, clock: Clock) -> None:
        super().__init__(window)
        self._window, self._navigator, self._clock = window, navigator, clock
        self._runner: TaskRunner[Services] | None = None
        self._asked = ""
        self._states: dict[str, str] = {}
        self.palette = FindPalette(window)
        self.palette.asked.connect(self._ask)
        self.palette.chosen.connect(self._go)

    def open(self, runner: TaskRunner[Services], text: str) -> None:
        self._runner = runner
        self.palette.open_over(self._window)
        self._ask(text)

    def _ask(self, text: str) -> None:
        assert self._runner is not None
        self._asked = text
        if parse_code(text):
            self._show(text, Found())
            return
        today = local_date(self._clock.now())
        self._runner.lane(
            lambda services: find(services, text, today), lambda found: self._show(text, found), owner=self
        )

    def _show(self, text: str, found: Found) -> None:
        if text != self._asked:
            return
        self._states = {one.id: one.state for one in found.inspections}
        groups = (
            (self.tr("核验码"), self._code_rows(text)),
            (self.tr("监管对象"), [_site_row(one) for one in found.sites]),
            (self.tr("检查与文号"), [_inspection_row(one) for one in found.inspections]),
            (self.tr("检查项"), [_row("item", one, "clipboard-list") for one in found.items]),
            (self.tr("法条"), [_row("article", one, "scale") for one in found.articles]),
            (self.tr("操作"), self._act_rows(text)),
        )
        self.palette.set_results([(title, rows) for title, rows in groups if rows])

    def _code_rows(self, text: str) -> list[ListRow]:
        code = parse_code(text)
        if code is None:
            return []
        what = joined(kind_word(code.kind), code.number)
        return [ListRow(f"verify|{text}", self.tr("核验这个核验码"), what, icon="shield-check")]

    def _act_rows(self, text: str) -> list[ListRow]:
        """What can be done from here, offered while nothing else is asked for, or by its name."""
        wanted = text.strip().lower()
        names = (self.tr("核验文书"), self.tr("核验码"), self.tr("二维码"), "hyws")
        if wanted and not any(wanted in name for name in names):
            return []
        detail = self.tr("PDF、照片、扫描件或核验码")
        return [ListRow("verify|", self.tr("核验文书…"), detail, icon="shield-check")]

    def _verify(self, code: str) -> None:
        from ui.dialogs.verify_dialog import open_verify

        assert self._runner is not None
        open_verify(self._runner, self._navigator, self._window, code)

    def _go(self, row_id: str) -> None:
        kind, _, key = row_id.partition("|")
        if kind == "verify":
            self._verify(key)
        elif kind == "site":
            self._navigator.go("sites", site_id=key)
        elif kind == "inspection":
            self._navigator.open_inspection(key, self._states[key])
        else:
            self._navigator.go("knowledge", text=key)


def _site_row(site: SiteHit) -> ListRow:
    return ListRow(f"site|{site.id}", site.name, joined(site.party_name, site.credit_code), icon="building-2")


def _inspection_row(one: InspectionSummary) -> ListRow:
    detail = joined("、".join(map(short_title, one.checklists)), one.numbers)
    chip = inspection_chip(one.state)
    return ListRow(f"inspection|{one.id}", one.site_name, detail, icon="clipboard-check", chip=chip)


def _row(kind: str, hit: Hit, icon: str) -> ListRow:
    chip = ChipSpec(QCoreApplication.translate("Find", "已废止"), "warn", "history") if hit.repealed else None
    return ListRow(f"{kind}|{hit.key}", hit.title, hit.detail, icon=icon, chip=chip)
