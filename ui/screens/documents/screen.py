"""文书: the case file (卷宗) of one inspection, from approval to close-out: read, draft, sign, issue, print."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import QCoreApplication

from inspector.clock import local_date
from inspector.domain.document import DocumentKind
from inspector.domain.inspection import InspectionState
from inspector.services.changes import Changes
from ui.models.words import kind_word
from ui.screens.base import Arguments, Shell
from ui.screens.documents.blank_forms import open_blank_menu
from ui.screens.documents.case_header import CaseHeader
from ui.screens.documents.case_shelf import CaseShelf
from ui.screens.documents.copy_acts import CopyActs
from ui.screens.documents.draft_desk import DraftDesk
from ui.screens.documents.entries import Entry, Stage, first_row, next_of_finding, row_of
from ui.screens.documents.issued_acts import IssuedActs
from ui.screens.documents.issuing import Followed
from ui.screens.documents.missing_page import DRAFTABLE, MissingPage
from ui.screens.documents.opened import Opened, read
from ui.screens.documents.other_papers import ABOUT, kinds_for, open_other_menu
from ui.screens.documents.paper import Made
from ui.screens.documents.paper_header import PaperHeader
from ui.screens.documents.paper_screen import PaperScreen, Printed
from ui.screens.documents.review_tab import ReviewTab
from ui.screens.documents.shelf import Shelf
from ui.screens.documents.side import Side
from ui.screens.documents.told import chips_of, facts_of, keys_of
from ui.widgets.keys import KeyMap
from ui.widgets.statuses import inspection_chip

PANEL_WIDTH = 336
BEGIN = "draft"
"""Asks, as the text of `Arguments`, that the paper which is missing is begun at once."""


class DocumentsScreen(PaperScreen):
    """State: see PaperScreen; the file as last read, and which row was asked for."""

    WATCHES: ClassVar[frozenset[str]] = frozenset(
        {
            *("inspection", "answer", "finding", "evidence", "signature", "bureau"),
            *("document", "paper", "ledger", "wording", "file_review"),
        }
    )

    def __init__(self, shell: Shell) -> None:
        self.side = Side()
        self.panel = self.side.issued
        super().__init__(
            shell, self.side, QCoreApplication.translate("DocumentsScreen", "登记与填写"), PANEL_WIDTH
        )
        self.setObjectName("documents_screen")
        self.opened: Opened | None = None
        self._wanted, self._finding, self._begin = "", "", False
        self._missing = MissingPage()
        self.files.add_page(self._missing)
        self.desk = DraftDesk(self, self.side.form, self.side.slots)
        self._acts = IssuedActs(self, self.panel, lambda: (self.files.entry(), self.opened))
        self._copies = CopyActs(
            self, self.panel.copies, lambda: (self.shelf.current(), self.case), self._show_shelf
        )
        self._review = ReviewTab(self, self.side, lambda: self.inspection_id, self._go_to)
        self._connect()
        self.panes.turn_to("left")

    def make_shelf(self) -> Shelf:
        self.files = CaseShelf(self.runner)
        return self.files

    def make_header(self) -> PaperHeader:
        self.case_header = CaseHeader(self.files.pdf.view)
        return self.case_header

    # ------------------------------------------------------------------ what the shell asks

    def open(self, arguments: Arguments) -> None:
        super().open(arguments)
        target = arguments.target
        paper = target.id if target is not None and target.place == "paper" else ""
        self._wanted, self._finding = arguments.document_id or paper, arguments.finding_id
        self._begin = arguments.text == BEGIN

    def refresh(self) -> None:
        inspection_id = self.inspection_id
        self.lane(lambda services: read(services, inspection_id), self._show)

    def flush(self) -> None:
        self.desk.flush()

    def on_changes(self, changes: Changes) -> None:
        """What was typed into the form of a draft is drawn already."""
        if changes is not self.desk.own:
            super().on_changes(changes)

    # ------------------------------------------------------------------ showing

    def _show(self, opened: Opened) -> None:
        self.opened = opened
        self.set_title(self.tr("文书"), opened.case.inspection.site.name)
        self._copies.set_states(opened.copies)
        sealed = opened.case.inspection.state is InspectionState.SEALED
        self.side.set_reviewed(sealed)
        self.case_header.whole.setVisible(any(one.stage is Stage.ISSUED for one in opened.rows))
        self.files.add.setVisible(bool(kinds_for(opened)))
        self._show_shelf()
        if self.side.is_review():
            self._review.refresh()

    def _show_shelf(self) -> None:
        """The rows, with the pages that the person chose to look at: originals or signed copies."""
        opened = self.opened
        if opened is None:
            return
        originals = tuple(one.paper for one in opened.rows if one.paper)
        chosen = {one.key: one for one in self._copies.papers(originals)}
        rows = tuple(replace(one, paper=chosen[one.paper.key]) if one.paper else one for one in opened.rows)
        before = self.files.entry()
        self.files.set_entries(rows, local_date(self.clock.now()))
        asked = (self._wanted, self._finding)
        row = self._row_to_show(rows, before)
        self.files.list.select(row.key if row else "")
        self.show_papers(opened.case, tuple(one.paper for one in rows if one.paper))
        if row is not None and (before is None or before.key != row.key):
            self.files.choose(row.key)
        self._show_paper()
        self._begin_if_asked(row, *asked)

    def _row_to_show(self, rows: tuple[Entry, ...], before: Entry | None) -> Entry | None:
        wanted = row_of(rows, self._wanted, self._finding) if self._wanted else None
        if wanted is None and self._finding:
            wanted = next_of_finding(rows, self._finding)
        self._wanted = self._finding = ""
        if wanted is None and before is not None:
            wanted = row_of(rows, before.key) or row_of(rows, before.kind.value)
        return wanted or first_row(rows)

    def _begin_if_asked(self, row: Entry | None, kind: str, finding_id: str) -> None:
        """Begins what is missing; about a problem also a paper that the file does not ask for."""
        begin, self._begin = self._begin, False
        if not begin or row is None:
            return
        if row.kind.value == kind and row.is_missing and row.kind in DRAFTABLE:
            self._acts.draft(row)
        elif finding_id and kind in ABOUT and not (row.kind.value == kind and row.stage is Stage.DRAFT):
            self._acts.begin(DocumentKind(kind), (finding_id,))

    def _show_paper(self) -> None:
        """What stands in header, middle and right column for the chosen row."""
        entry, opened = self.files.entry(), self.opened
        if opened is None:
            return
        if entry is None:
            self._show_without(opened)
            return
        if entry.stage is Stage.DRAFT and entry.draft is not None:
            self._show_draft(entry.draft.id)
        else:
            self.desk.leave()
            self.side.show_panel(self.panel)
            self.panel.show_entry(entry, opened)
            self._copies.show_section(self.shelf.current())
        if entry.is_missing:
            self._missing.show_entry(entry, local_date(self.clock.now()))
            self.files.show_page(self._missing)
        self._describe(entry)

    def _show_draft(self, draft_id: str) -> None:
        if draft_id != self.desk.draft_id:
            self.files.show_nothing(self.tr("正在排版…"))
        self.desk.show(draft_id)

    def _show_without(self, opened: Opened) -> None:
        self._header.set_object(opened.case.inspection.site.name)
        self._header.set_chips([inspection_chip(opened.case.inspection.state.value)])
        self._header.print_button.setEnabled(False)
        self.side.show_panel(self.panel)
        self.panel.show_entry(None, opened)
        self._copies.show_section(None)

    def _describe(self, entry: Entry) -> None:
        opened, form = self.opened, self.desk.form
        if opened is None:
            return
        self._header.set_object(form.title if form else entry.title)
        self._header.set_chips(chips_of(entry, form))
        pages = self.files.pdf.view.pages() if self.printable()[1] else 0
        self._header.set_facts(facts_of(entry, form, opened.case, pages))
        self._header.print_button.setVisible(not entry.is_missing)
        self._header.print_button.set_text(self.tr("打印") if entry.record else self.tr("打印样张"))
        self._header.print_button.setEnabled(bool(self.printable()[1]))
        self.case_header.set_pages(not entry.is_missing)
        self.set_keys(keys_of(entry, form))

    # ------------------------------------------------------------------ drafts

    def _take_form(self) -> None:
        """The form of the draft was read: its panel, and what the header says."""
        form, entry = self.desk.form, self.files.entry()
        if form is not None and entry is not None:
            self.side.show_panel(self.side.slots if form.draft.is_fixed else self.side.form)
            self._describe(entry)

    def _take_pages(self, made: Made) -> None:
        entry = self.files.entry()
        if entry is not None and entry.key == self.desk.draft_id:
            self.files.show_made(made, self.files.pdf.view.share())
            self._describe(entry)

    def _fail_draft(self, _error: object) -> None:
        self.side.show_panel(self.side.form)
        self.files.show_nothing(self.tr("这份草稿现在排不出来，原因见右边。"))

    def _draft_missing(self) -> None:
        entry = self.files.entry()
        if entry is not None:
            self._acts.draft(entry)

    def _drafted(self, draft_id: str) -> None:
        self._wanted = draft_id
        self.side.show_document()
        self.refresh()

    def _dropped(self) -> None:
        entry = self.files.entry()
        self._wanted = entry.kind.value if entry else ""
        self.navigator.toast(self.tr("草稿已放弃"), None, "trash-2")

    def _issued(self, followed: Followed) -> None:
        self.desk.leave()
        self._wanted = followed.paper.id
        self.navigator.toast(followed.words(), None, "lock")

    # ------------------------------------------------------------------ ways

    def _go_to(self, wanted: str) -> None:
        """The row of this document, draft or kind."""
        row = row_of(self.opened.rows, wanted) if self.opened else None
        if row is not None:
            self.side.show_document()
            self.files.choose(row.key)

    def _go_on(self) -> None:
        ready = self.case is not None and self.case.inspection.state is InspectionState.READY
        self.navigator.go("signing" if ready else "review", inspection_id=self.inspection_id)

    def _ask_other(self) -> None:
        if self.opened is not None:
            open_other_menu(self.files.add, self.opened, self._acts.begin)

    def _ask_blank(self) -> None:
        lists = self.case.checklists if self.case else ()
        open_blank_menu(self.case_header.blank, self, tuple(one.id for one in lists))

    def _ask_whole(self) -> None:
        from ui.screens.documents.bind_dialog import BindDialog

        if self.opened is None:
            return
        site = self.opened.case.inspection.site.name
        names = [kind_word(one.kind) for one in self.opened.file.missing]
        BindDialog(self, self.tr("卷宗 %1").replace("%1", site), names).open()

    # ------------------------------------------------------------------ printing

    def printable(self) -> tuple[str, bytes]:
        entry = self.files.entry()
        if entry is not None and entry.stage is Stage.DRAFT:
            return entry.title, self.desk.pdf
        return super().printable()

    def print_note(self) -> Printed:
        """An issued document's prints are kept; a draft's are not."""
        entry = self.files.entry()
        record = entry.record if entry else None
        title = entry.title if entry else ""

        def printed(printer: str, copies: int) -> None:
            if record is not None:
                self.lane(lambda services: services.documents.printed(record.id, printer, copies))
            self.navigator.toast(self.tr("已交打印机：%1").replace("%1", title), None, "printer")

        return printed

    # ------------------------------------------------------------------ wiring

    def _connect(self) -> None:
        self.desk.shown.connect(lambda _form: self._take_form())
        self.desk.made.connect(self._take_pages)
        self.desk.failed.connect(self._fail_draft)
        self.desk.dropped.connect(self._dropped)
        self.desk.issued.connect(self._issued)
        self._acts.drafted.connect(self._drafted)
        self._acts.wanted.connect(self._go_to)
        self._missing.draft_asked.connect(self._draft_missing)
        self.panel.go_on_asked.connect(self._go_on)
        self.files.add.clicked.connect(self._ask_other)
        self.case_header.blank.clicked.connect(self._ask_blank)
        self.case_header.whole.clicked.connect(self._ask_whole)
        KeyMap(self, single={}, always={"F2": self.side.form.next_missing})
