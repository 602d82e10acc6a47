"""One finding beside the ledger: its facts, what happened, what can be recorded next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from inspector.domain.document import DocumentKind
from inspector.domain.inspection import Finding
from inspector.domain.law import CitedArticle, parse_citation, short_place
from inspector.domain.rectification import LedgerEvent, RectificationState, Step
from inspector.services.ledger import LedgerLine
from ui.dialogs.ledger_step import Act, acts
from ui.icons import icon
from ui.models.ledger_lines import state_chip, timeline
from ui.models.words import handling_word
from ui.screens.documents.paper import list_word
from ui.widgets.buttons import Button, LinkButton
from ui.widgets.card import FactList
from ui.widgets.chips import Chip, ChipRow, law_chip
from ui.widgets.drawer import Drawer
from ui.widgets.flow import FlowLayout
from ui.widgets.responsive import empty
from ui.widgets.statuses import deadline_chip
from ui.widgets.text import Divider, Text
from ui.widgets.timeline import Timeline

if TYPE_CHECKING:
    from inspector.bootstrap import Services


@dataclass(frozen=True)
class FindingLife:
    """A finding, what happened to it, what may happen next; `laws` are the short places of its articles."""

    line: LedgerLine
    finding: Finding
    events: tuple[LedgerEvent, ...]
    allowed: tuple[Step, ...]
    laws: tuple[str, ...]


def read_life(services: Services, line: LedgerLine) -> FindingLife:
    """Runs in the lane."""
    identity = line.finding_id
    finding = services.ledger.finding(finding_id=identity)
    return FindingLife(
        line,
        finding,
        services.ledger.events(finding_id=identity),
        services.ledger.next_steps(finding_id=identity),
        tuple(_short(services, article) for article in finding.articles),
    )


def _short(services: Services, article: CitedArticle) -> str:
    """The law's short title if the library still has the law, and the place in it."""
    law = services.library.laws().get(parse_citation(article.citation).law)
    title = law.short_title if law else article.law_title
    return f"{title} {short_place(article.article, article.paragraph, article.item)}"


_PAPERS = {
    Step.SERVED: DocumentKind.SERVICE_PROOF,
    Step.PASSED: DocumentKind.REINSPECTION_RECORD,
    Step.REFERRED: DocumentKind.REFERRAL_LETTER,
    Step.CLOSED: DocumentKind.CLOSE_OUT,
}
"""The document that registers a step when it is issued."""

_FIRST: dict[RectificationState | None, str] = {
    None: "notice",
    RectificationState.TO_SERVE: "serve",
    RectificationState.TO_APPROVE: "close",
    RectificationState.REFERRED: "close",
    RectificationState.FILED: "close",
    RectificationState.CLOSED: "reopen",
}
USUAL = "reinspect"
AT_HAND = 3
_ORDER = ("extend", "escalate", "close", "request", "report", "serve", "reopen")
"""What comes after the next step: the first two stand beside it, the others under 更多."""


class LedgerDrawer(Drawer):
    """State: the finding shown.

    Signals: `act_asked(Act)`, `paper_asked(str)` the kind of a document that registers a step by being issued,
    `inspection_asked()`, `site_asked()`.
    """

    act_asked = Signal(object)
    paper_asked = Signal(str)
    inspection_asked = Signal()
    site_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("ledger_drawer")
        self.life: FindingLife | None = None
        self._chips = ChipRow()
        self._title = Text("", "item", bold=True, wrap=True)
        self._party = Text("", "list", "t2", wrap=True)
        self._laws = QWidget()
        self._laws_flow = FlowLayout(self._laws, 6)
        self._facts = FactList(label_width=64)
        self._timeline = Timeline()
        self._papers = QWidget()
        self._papers.setObjectName("step_papers")
        self._papers_flow = FlowLayout(self._papers, 12)
        self._to_visit = LinkButton(self.tr("检查与文书"), "file-text")
        self._to_site = LinkButton(self.tr("一企一档"), "building-2")
        self._buttons: list[Button] = []
        self._build()

    def show_life(self, life: FindingLife, today: date) -> None:
        self.life = life
        line, finding = life.line, life.finding
        deadline = [deadline_chip(line.days_left)] if line.days_left is not None else []
        self._chips.set_specs([*deadline, state_chip(line)])
        self._title.set_text(line.title)
        self._party.set_text(f"{line.party_name}・{line.credit_code}")
        self._show_laws(life.laws)
        self._facts.set_facts(self._fact_rows(line, finding))
        self._timeline.set_items(timeline(line, life.events, today))
        self._show_acts(life)
        self._show_papers(life.allowed)

    def primary(self) -> Button | None:
        return self._buttons[0] if self._buttons else None

    def _fact_rows(self, line: LedgerLine, finding: Finding) -> list[tuple[str, str | QWidget]]:
        rows: list[tuple[str, str | QWidget]] = [
            (self.tr("违法事实"), finding.fact),
            (self.tr("整改要求"), finding.requirement),
            (self.tr("期限"), line.due.isoformat() if line.due else self.tr("立即")),
            (self.tr("处理"), handling_word(line.handling)),
        ]
        others = (
            (self.tr("责任人"), finding.responsible),
            (self.tr("主管部门"), finding.department),
            (self.tr("文号"), line.number),
        )
        return rows + [(label, text) for label, text in others if text]

    def _show_laws(self, laws: Sequence[str]) -> None:
        empty(self._laws_flow)
        for one in laws:
            self._laws_flow.addWidget(Chip(law_chip(one)))
        self._laws.setVisible(bool(laws))

    def _show_papers(self, allowed: Sequence[Step]) -> None:
        """The documents whose issue registers a step that may come now."""
        empty(self._papers_flow)
        kinds = [kind for step, kind in _PAPERS.items() if step in allowed]
        for kind in kinds:
            link = LinkButton(self.tr("出具%1").replace("%1", list_word(kind)), "file-plus")
            link.setObjectName(f"issue_{kind.value}")
            link.setToolTip(self.tr("签发后台账自动登记这一步"))
            link.clicked.connect(lambda _on=False, kind=kind: self.paper_asked.emit(kind.value))
            self._papers_flow.addWidget(link)
        self._papers.setVisible(bool(kinds))

    # ------------------------------------------------------------------ acts

    def _show_acts(self, life: FindingLife) -> None:
        for button in self._buttons:
            self.foot.removeWidget(button)
            button.hide()
            button.deleteLater()
        possible = [act for act in acts() if any(step in life.allowed for step in act.steps)]
        first = _FIRST.get(life.line.state, USUAL)
        ranks = {key: number for number, key in enumerate(_ORDER)}
        ordered = sorted(possible, key=lambda act: (act.key != first, ranks.get(act.key, len(ranks))))
        self._buttons = [self._act_button(act, number == 0) for number, act in enumerate(ordered[:AT_HAND])]
        if len(ordered) > AT_HAND:
            self._buttons.append(self._more_button(ordered[AT_HAND:]))
        for number, button in enumerate(self._buttons):
            self.foot.addWidget(button, 1 if number == 0 else 0)

    def _act_button(self, act: Act, primary: bool) -> Button:
        key = "F6" if act.key == USUAL else ""
        button = Button(act.text, "primary" if primary else "secondary", key=key)
        button.setObjectName(f"act_{act.key}")
        button.clicked.connect(lambda: self.act_asked.emit(act))
        return button

    def _more_button(self, rest: list[Act]) -> Button:
        button = Button(self.tr("更多"))
        button.setObjectName("act_more")
        button.clicked.connect(lambda: self._open_more(button, rest))
        return button

    def _open_more(self, button: Button, rest: list[Act]) -> None:
        menu = QMenu(self)
        menu.setObjectName("act_menu")
        for act in rest:
            action = menu.addAction(icon(act.icon, "t2", 16), act.text)
            action.triggered.connect(lambda _on=False, act=act: self.act_asked.emit(act))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        for part in (self._chips, self._title, self._party, self._laws):
            self.head.addWidget(part)
        self.body.addWidget(self._facts)
        links = QHBoxLayout()
        links.setSpacing(20)
        links.addWidget(self._to_visit)
        links.addWidget(self._to_site)
        links.addStretch(1)
        self.body.addLayout(links)
        self.body.addWidget(self._papers)
        self.body.addWidget(Divider())
        caption = QHBoxLayout()
        caption.addWidget(Text(self.tr("经过"), "base", bold=True))
        caption.addWidget(Text(self.tr("只增不改"), "list", "t2"))
        caption.addStretch(1)
        self.body.addLayout(caption)
        self.body.addWidget(self._timeline)
        self.body.addStretch(1)
        self._to_visit.setObjectName("to_inspection")
        self._to_site.setObjectName("to_site")
        self._to_visit.clicked.connect(self.inspection_asked)
        self._to_site.clicked.connect(self.site_asked)
