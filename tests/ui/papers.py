"""The documents screen on a real base, with papers drafted, signed and issued as a person does it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from inspector.domain.document import DocumentKind
from tests.ui.bench import Table
from ui.screens.documents import DocumentsScreen
from ui.screens.documents.entries import Stage

NUMBERED = (
    DocumentKind.APPROVAL,
    DocumentKind.INSPECTION_NOTICE,
    DocumentKind.RECTIFICATION_ORDER,
    DocumentKind.RESULT_NOTICE,
    DocumentKind.REFERRAL_LETTER,
)


def with_numbers(bench):
    """Blocks of every kind that takes a number."""
    for kind in NUMBERED:
        bench.services.numbers.add_block(kind=kind, year=2026, first=1, last=9)
    return bench


def sealed(bench):
    visit = with_numbers(bench).sealed()
    bench.clock.advance(minutes=30)
    return visit


class FileDesk(Table):
    """State: see Table; the screen once it is shown."""

    screen: DocumentsScreen

    def open_file(self, **arguments) -> DocumentsScreen:
        self.screen = self.show(DocumentsScreen, **arguments)
        self.until(lambda: self.screen.opened is not None)
        return self.screen

    def rows(self):
        return self.screen.opened.rows

    def row(self, kind: str, *stages: Stage):
        found = [one for one in self.rows() if one.kind.value == kind and (not stages or one.stage in stages)]
        return found[0] if found else None

    def choose(self, kind: str, *stages: Stage):
        row = self.row(kind, *stages)
        assert row is not None, kind
        self.screen.files.choose(row.key)
        return row

    def draft(self, kind: str) -> None:
        """Presses the one button of the page of a missing document, and waits for the form and the page."""
        self.choose(kind, Stage.WANTED, Stage.OPTIONAL)
        self.press("draft_paper")
        self.until_form()

    def until_form(self) -> None:
        desk = self.screen.desk
        self.until(lambda: desk.form is not None and desk.pdf)

    def press_cell(self, field: str, problem: int, choice: str) -> None:
        """One of a few choices that stand side by side."""
        self.qtbot.mouseClick(
            self.find(f"row_{field}_{problem}").editor.cell(choice), Qt.MouseButton.LeftButton
        )

    def fix(self) -> None:
        self.press("fix_draft")
        self.until(lambda: self.screen.desk.form.draft.is_fixed)

    def sign(self, slot: str) -> None:
        before = len(self.screen.desk.form.draft.signatures)
        self.press(f"sign_{slot}")
        self.until(lambda: self.find("slot_pad"))
        self.write_name(self.find("slot_pad"))
        self.press("slot_confirm")
        self.until(lambda: len(self.screen.desk.form.draft.signatures) == before + 1)
        self.settle()

    def sign_all(self) -> None:
        for slot in self.screen.desk.form.slots:
            if slot.required and slot.signature is None:
                self.sign(slot.id.partition(":")[2] or slot.id)

    def issue(self, button: str = "issue") -> None:
        toasts = len(self.toasts)
        self.press(button)
        self.until(lambda: len(self.toasts) > toasts)
        self.settle()

    def settle(self) -> None:
        """Until the lane has answered everything, and what it answered is drawn."""
        for _round in range(2):
            reached: list[bool] = []
            self.shell.runner.lane(lambda _base: None, lambda _nothing, done=reached: done.append(True))
            self.until(lambda done=reached: bool(done))

    def papers(self):
        return self.stored(lambda base: base.paper_reader.file(self.id).papers)

    def save_as(self, target: Path) -> None:
        self.until(lambda: self.window.findChild(QFileDialog))
        dialog = self.window.findChild(QFileDialog)
        dialog.fileSelected.emit(str(target))
        dialog.close()
