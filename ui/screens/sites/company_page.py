"""一企一档: who the company is, what it may discharge, what was found there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from inspector.clock import local_date
from inspector.domain.inspection import InspectionState
from inspector.domain.site import Site
from inspector.services.ledger import LedgerLine
from inspector.services.sites import Frequency, SiteFile
from inspector.services.summaries import InspectionSummary
from ui.models.words import kind_word, source_word
from ui.screens.sites.company_head import CompanyHead
from ui.screens.sites.words import (
    coordinate_words,
    limit_words,
    validity,
)
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card, FactList
from ui.widgets.chip_spec import ChipSpec
from ui.widgets.chips import StatusMark
from ui.widgets.lists import ListRow, RowList
from ui.widgets.meter import CountSquares
from ui.widgets.responsive import scroll
from ui.widgets.statuses import deadline_chip, inspection_chip
from ui.widgets.table import HEAD_HEIGHT, Cell, Column, TableRow, TableView
from ui.widgets.text import Divider, Text

if TYPE_CHECKING:
    from inspector.bootstrap import Services

LIST_ROW = 48
VISIT_ROW = 44
VISITS_SHOWN = 8


@dataclass(frozen=True)
class CompanyFile:
    """Everything the page shows, read at one moment."""

    file: SiteFile
    frequency: Frequency
    category: str
    today: date

    @property
    def site(self) -> Site:
        return self.file.site


def read_company(services: Services, site_id: str, today: date) -> CompanyFile:
    """Runs in the lane."""
    file = services.sites.file(site_id=site_id)
    frequency = services.sites.frequency(site_id=site_id, year=today.year)
    return CompanyFile(file, frequency, services.library.category_title(file.site.category), today)


class CompanyPage(QWidget):
    """Signals: `back_asked()` · `change_asked()` · `inspect_asked()` · `visit_opened(str)` · `finding_opened(str)` ·
    `document_opened(str inspection, str document)`. State: the file shown."""

    back_asked = Signal()
    change_asked = Signal()
    inspect_asked = Signal()
    visit_opened = Signal(str)
    finding_opened = Signal(str)
    document_opened = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._file: CompanyFile | None = None
        self._owner_of: dict[str, str] = {}
        self.head = CompanyHead()
        self._build()
        self.head.back.clicked.connect(self.back_asked)
        self.head.change.clicked.connect(self.change_asked)
        self.head.inspect.clicked.connect(self.inspect_asked)

    @property
    def file(self) -> CompanyFile | None:
        return self._file

    def show_file(self, file: CompanyFile) -> None:
        self._file = file
        self.head.show_site(file.site, file.category)
        self._facts.set_facts(self._basic_facts(file))
        self._papers.set_facts(self._paper_facts(file))
        self._show_visits(file.file.visits)
        self._show_outlets(file.site)
        self._show_frequency(file.frequency)
        self._show_findings(file)
        self._show_documents(file)

    # ------------------------------------------------------------------ left

    def _basic_facts(self, file: CompanyFile) -> list[tuple[str, str | QWidget]]:
        site = file.site
        contact = " · ".join(
            part for part in (site.contact_name, site.contact_position, site.contact_phone) if part
        )
        facts = (
            (self.tr("当事人"), site.party_name),
            (self.tr("类别"), file.category),
            (self.tr("行业"), site.industry),
            (self.tr("法定代表人"), site.legal_representative),
            (self.tr("现场联系人"), contact),
            (self.tr("乡镇、街道"), site.township),
            (self.tr("网格"), site.grid),
            (self.tr("坐标"), coordinate_words(site)),
            (self.tr("标签"), self.tr("、").join(site.tags)),
        )
        return [(label, value) for label, value in facts if value]

    def _paper_facts(self, file: CompanyFile) -> list[tuple[str, str | QWidget]]:
        site = file.site
        facts: list[tuple[str, str | QWidget]] = []
        if site.permit_number or site.permit_valid_to:
            permit = self._paper(site.permit_number, None, site.permit_valid_to, file.today)
            facts.append((self.tr("排污许可证"), permit))
        facts.extend(
            (one.kind, self._paper(one.number, one.issued_on, one.valid_to, file.today))
            for one in site.papers
        )
        return facts or [(self.tr("没有登记"), self.tr("在“修改档案”里可以登记"))]

    def _paper(self, number: str, issued: date | None, valid_to: date | None, today: date) -> Text:
        until, token = validity(valid_to, today)
        since = self.tr("{0} 签发").format(issued) if issued and not until else ""
        return Text(
            self.tr("，").join(part for part in (number, since, until) if part), "list", token, wrap=True
        )

    # ------------------------------------------------------------------ middle

    def _show_visits(self, visits: tuple[InspectionSummary, ...]) -> None:
        self._visits_card.set_count(self.tr("{0} 次").format(len(visits)))
        self.visits.set_rows([self._visit(one) for one in visits])
        self.visits.setFixedHeight(min(self.visits.sizeHintForRows(), HEAD_HEIGHT + VISITS_SHOWN * VISIT_ROW))
        self._no_visits.setVisible(not visits)
        self.visits.setVisible(bool(visits))

    def _visit(self, one: InspectionSummary) -> TableRow:
        day = local_date(one.entered_at or one.created_at).isoformat()
        lists = self.tr("、").join(one.checklists)
        officers = self.tr("、").join(one.officers)
        cells = (day, source_word(one.source), lists, Cell(chip=self._result(one)), officers)
        return TableRow(one.id, cells)

    def _result(self, one: InspectionSummary) -> ChipSpec:
        if one.state is not InspectionState.SEALED:
            return inspection_chip(one.state.value)
        if one.findings:
            return ChipSpec(self.tr("问题 {0}").format(one.findings), "warn", "circle-alert")
        return ChipSpec(self.tr("未发现问题"), "good", "check")

    def _show_outlets(self, site: Site) -> None:
        self._outlets_card.set_count(str(len(site.outlets)) if site.outlets else "")
        self._outlets_card.setVisible(bool(site.outlets))
        rows = [
            TableRow(one.number, (one.number, one.name, limit_words(one) or self.tr("没有登记限值")))
            for one in site.outlets
        ]
        self.outlets.set_rows(rows)
        self.outlets.setFixedHeight(self.outlets.sizeHintForRows())

    # ------------------------------------------------------------------ right

    def _show_frequency(self, frequency: Frequency) -> None:
        self._used.set_text(
            f"{frequency.counted} / {frequency.cap}" if frequency.cap else str(frequency.counted)
        )
        self._squares.set_counts(frequency.counted, frequency.cap)
        full = bool(frequency.cap) and frequency.counted >= frequency.cap
        self._full.setVisible(full)
        again = self.tr("再次入企须写明理由；个案检查不计，须填线索来源。")
        room = self.tr("个案检查不计频次，须填线索来源。")
        self._rule.set_text(again if full else room)

    def _show_findings(self, file: CompanyFile) -> None:
        lines = [one for one in file.file.findings if one.state is None or one.state.value != "closed"]
        self._findings_card.set_count(str(len(lines)))
        self.findings.set_rows([self._finding(one) for one in lines])
        self.findings.setFixedHeight(max(1, self.findings.height_for_all()))
        self.findings.setVisible(bool(lines))
        self._no_findings.setVisible(not lines)

    def _finding(self, line: LedgerLine) -> ListRow:
        day = self.tr("期限 {0}").format(line.due) if line.due else ""
        chip = deadline_chip(line.days_left, self.tr("工作日")) if line.days_left is not None else None
        return ListRow(line.finding_id, line.title, day, icon="circle-alert", icon_token="warn", chip=chip)

    def _show_documents(self, file: CompanyFile) -> None:
        documents = sorted(file.file.documents, key=lambda one: one.issued_at, reverse=True)
        self._documents_card.setVisible(bool(documents))
        self._documents_card.set_count(str(len(documents)))
        self._owner_of = {one.id: one.inspection_id for one in documents}
        rows = [
            ListRow(
                one.id,
                kind_word(one.kind),
                " · ".join(part for part in (local_date(one.issued_at).isoformat(), one.number) if part),
                icon="file-text",
            )
            for one in documents
        ]
        self.documents.set_rows(rows)
        self.documents.setFixedHeight(max(1, self.documents.height_for_all()))

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        body = QWidget()
        self._columns = QHBoxLayout(body)
        self._columns.setContentsMargins(16, 12, 16, 12)
        self._columns.setSpacing(12)
        for column, stretch in ((self._left(), 356), (self._middle(), 566), (self._right(), 316)):
            column.addStretch(1)
            self._columns.addLayout(column, stretch)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.head)
        outer.addWidget(Divider(token="line2"))
        outer.addWidget(scroll(body), 1)

    def set_stacked(self, stacked: bool) -> None:
        """On a narrow window the columns stand below each other."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(down if stacked else across)

    def _left(self) -> QVBoxLayout:
        self._facts, self._papers = FactList(label_width=76), FactList(label_width=76)
        basic, papers = Card(self.tr("基本信息")), Card(self.tr("证照与期限"))
        link = LinkButton(self.tr("修改"), "pencil")
        link.clicked.connect(self.change_asked)
        basic.add_header(link)
        basic.add(self._facts)
        papers.add(self._papers)
        return _column(basic, papers)

    def _middle(self) -> QVBoxLayout:
        columns = (
            Column(self.tr("日期"), 96),
            Column(self.tr("来源"), 64),
            Column(self.tr("清单"), None),
            Column(self.tr("结果"), 116),
            Column(self.tr("执法人员"), 120),
        )
        self.visits = TableView(columns, VISIT_ROW, self.tr("检查"))
        self.visits.setObjectName("visits")
        self.visits.clicked.connect(lambda _index: self.visit_opened.emit(self.visits.current_id()))
        self.visits.opened.connect(self.visit_opened)
        self._no_visits = _empty(self.tr("还没有检查过这家"))
        self._visits_card = _list_card(self.tr("检查"), self.visits, self._no_visits)
        limits = (
            Column(self.tr("编号"), 88),
            Column(self.tr("位置"), 168),
            Column(self.tr("证载限值"), None),
        )
        self.outlets = TableView(limits, 40, self.tr("排放口与证载限值"))
        self.outlets.setObjectName("outlets")
        self._outlets_card = _list_card(self.tr("排放口与证载限值"), self.outlets)
        return _column(self._visits_card, self._outlets_card)

    def _right(self) -> QVBoxLayout:
        frequency = Card(self.tr("本年入企频次"))
        self._used, self._squares = Text("", "title", bold=True), CountSquares()
        self._full = StatusMark(self.tr("已到上限"), "warn", "triangle-alert", bold=True)
        self._rule = Text("", "list", "t2", wrap=True)
        frequency.add_header(self._used)
        row = QHBoxLayout()
        row.setSpacing(12)
        for widget in (self._squares, self._full):
            row.addWidget(widget)
        row.addStretch(1)
        frequency.body.addLayout(row)
        frequency.add(self._rule)
        self.findings = RowList(LIST_ROW, name=self.tr("未结问题"))
        self.findings.setObjectName("open_findings")
        self.findings.clicked.connect(lambda _index: self.finding_opened.emit(self.findings.current_id()))
        self.findings.opened.connect(self.finding_opened)
        self._no_findings = _empty(self.tr("没有未结问题"))
        self._findings_card = _list_card(self.tr("未结问题"), self.findings, self._no_findings)
        self.documents = RowList(LIST_ROW, name=self.tr("文书"))
        self.documents.setObjectName("site_documents")
        self.documents.clicked.connect(lambda _index: self._open_document(self.documents.current_id()))
        self.documents.opened.connect(self._open_document)
        self._documents_card = _list_card(self.tr("文书"), self.documents)
        return _column(frequency, self._findings_card, self._documents_card)

    def _open_document(self, document_id: str) -> None:
        self.document_opened.emit(self._owner_of[document_id], document_id)


def _column(*cards: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(12)
    for card in cards:
        column.addWidget(card)
    return column


def _list_card(title: str, *parts: QWidget) -> Card:
    card = Card(title, margin=0)
    card.body.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        card.add(part)
    return card


def _empty(words: str) -> Text:
    text = Text(words, "list", "t2")
    text.setContentsMargins(16, 12, 16, 12)
    return text
