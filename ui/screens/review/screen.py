"""案卷评查: every gap with a link to its field, the drafts beside it, and the way to signing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from inspector.domain.document import DocumentKind
from inspector.domain.inspection import Case, InspectionState
from inspector.errors import KnownError
from inspector.services.documents import applicable
from inspector.services.review import Review, Target
from ui.screens.base import Shell
from ui.screens.documents.paper import Paper, draft
from ui.screens.documents.paper_screen import PaperScreen
from ui.screens.review.panel import ReviewPanel
from ui.widgets.chip_spec import ChipSpec
from ui.widgets.keys import KeyMap

if TYPE_CHECKING:
    from inspector.bootstrap import Services

PANEL_WIDTH = 360
OPEN = (InspectionState.IN_PROGRESS, InspectionState.READY)


@dataclass(frozen=True)
class Judged:
    """The case with its review and the documents it needs, read in one go."""

    case: Case
    review: Review
    kinds: tuple[DocumentKind, ...]


def read(services: Services, inspection_id: str) -> Judged:
    case = services.inspections.case(inspection_id)
    return Judged(case, services.review.check(inspection_id), applicable(case))


class ReviewScreen(PaperScreen):
    """State: see PaperScreen; the review itself is kept by the panel."""

    WATCHES: ClassVar[frozenset[str]] = frozenset(
        {"inspection", "answer", "finding", "evidence", "signature", "officer", "bureau"}
    )

    def __init__(self, shell: Shell) -> None:
        self.panel = ReviewPanel()
        super().__init__(shell, self.panel, self.tr("评查"), PANEL_WIDTH)
        self.setObjectName("review_screen")
        self._header.print_button.set_text(self.tr("打印样张"))
        self.panel.mend_asked.connect(self._go_to_field)
        self.panel.sign_asked.connect(self._go_sign)
        self.panel.basis_asked.connect(self._show_bases)
        self.panel.report_due_edited.connect(self._store_report_due)
        self.panel.report_due.edit.textEdited.connect(self.mark_typing)
        enter = {"Return": self.panel.mend_next, "Enter": self.panel.mend_next}
        KeyMap(self, single=enter, always={"F2": self.panel.next_gap})

    # ------------------------------------------------------------------ what the shell asks

    def refresh(self) -> None:
        inspection_id = self.inspection_id
        self.lane(lambda services: read(services, inspection_id), self._show)

    def flush(self) -> None:
        self.panel.flush()

    def describe(self, paper: Paper, case: Case) -> None:
        self._header.set_object(paper.title)
        self._header.set_chips([ChipSpec(self.tr("草稿"), "na", "pencil")])
        self._header.set_facts(self.paper_facts(paper, case))

    # ------------------------------------------------------------------ showing

    def _show(self, judged: Judged) -> None:
        state = judged.case.inspection.state
        if state not in OPEN:
            self.navigator.replace("documents", inspection_id=self.inspection_id)
            return
        self.set_title(self.tr("案卷评查"), judged.case.inspection.site.name)
        self.panel.show_review(judged.review, judged.case)
        self.show_papers(judged.case, tuple(draft(judged.case, kind) for kind in judged.kinds))
        self.set_keys(
            [
                (("F2",), self.tr("下一缺项")),
                (("PgUp", "PgDn"), self.tr("翻页")),
                (("Ctrl+P",), self.tr("打印")),
                (("F10",), self.tr("去签字")),
                (("Esc",), self.tr("返回")),
            ]
        )

    # ------------------------------------------------------------------ ways on

    def _go_to_field(self, target: Target) -> None:
        if target.place == "report" and self.panel.report_due.isVisible():
            self.panel.report_due.edit.setFocus()
        elif target.place == "officers":
            self.navigator.go("settings", text="officers")
        else:
            self.navigator.go("runner", inspection_id=self.inspection_id, target=target)

    def _show_bases(self) -> None:
        from ui.screens.review.basis_sheet import BasisSheetDialog

        self.flush()
        BasisSheetDialog(self, self.inspection_id).open()

    def _go_sign(self) -> None:
        self.flush()
        inspection_id = self.inspection_id
        if self.case is not None and self.case.inspection.state is InspectionState.READY:
            self.navigator.go("signing", inspection_id=inspection_id)
            return
        self.panel.sign.setEnabled(False)
        self.lane(
            lambda services: services.signing.begin(inspection_id), lambda _done: self._begun(), self._refused
        )

    def _begun(self) -> None:
        if self.isVisible():
            self.navigator.go("signing", inspection_id=self.inspection_id)

    def _refused(self, error: KnownError) -> None:
        """The text changed since it was reviewed: show what is missing now."""
        self.navigator.show_error(error)
        self.refresh()

    def _store_report_due(self, day: date | None) -> None:
        inspection_id = self.inspection_id
        self.lane(
            lambda services: services.inspections.edit(inspection_id, report_due=day),
            on_error=lambda error: self.panel.refuse_report_due(error.happened),
        )
