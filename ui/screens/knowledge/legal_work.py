"""The reviewer's words: shown at once, stored in the lane, taken back when somebody presses 撤销."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from inspector.domain.knowledge import LegalOpinion, Verdict
from inspector.errors import KnownError
from inspector.services.legal_review import BasisUse
from ui.screens.knowledge.legal_facts import Review, read_review, use_id
from ui.screens.knowledge.legal_rows import basis_row
from ui.widgets.table import TableRow

if TYPE_CHECKING:
    from inspector.bootstrap import Services
    from ui.screens.knowledge.screen import KnowledgeScreen

QUIET_MS = 1500
"""After the reviewer's last word everything is read anew: not between two ticks, which it would hold up."""


class LegalWork(QObject):
    """Signals: `read()` everything is another · `unchanged()` read anew, nothing to be seen · `refused(KnownError)`.

    State: what was read, with the words said since, and the rows of the table, both at once.
    """

    read = Signal()
    unchanged = Signal()
    refused = Signal(object)

    def __init__(self, host: KnowledgeScreen, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self.review: Review | None = None
        self.rows: dict[str, TableRow] = {}
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self._ask)

    @property
    def may_judge(self) -> bool:
        return self.review is not None and self.review.reviewer is not None

    def refresh(self) -> None:
        """Read everything, unless words were said just now: then once they are all said."""
        if not self._quiet.isActive():
            self._ask()

    def say(self, uses: Sequence[BasisUse], verdict: Verdict, note: str = "") -> None:
        """The reviewer's word on each of them; `review` has it at once."""
        if self.review is None or self.review.reviewer is None:
            return
        who, now = self.review.reviewer, self._host.clock.now()
        opinion = LegalOpinion("", "", "", verdict, note.strip(), who.name, who.id, now)
        self.review = self.review.judged(uses, opinion)
        for key in map(use_id, uses):
            self.rows[key] = basis_row(self.review, self.review.by_id[key])
        self._quiet.start()
        keys = tuple(one.key for one in uses)
        self._host.lane(
            lambda services: services.legal_review.judge(keys=keys, verdict=verdict, note=note),
            on_error=self._on_refused,
        )

    def say_again(self, before: Sequence[BasisUse]) -> None:
        """What was said on each of them before."""
        earlier: dict[tuple[Verdict, str], list[BasisUse]] = {}
        for use in before:
            word = (use.opinion.verdict, use.opinion.note) if use.opinion else (Verdict.WITHDRAWN, "")
            earlier.setdefault(word, []).append(use)
        for (verdict, note), uses in earlier.items():
            self.say(uses, verdict, note)

    def _ask(self) -> None:
        self._host.lane(_read, self._take)

    def _take(self, read: tuple[Review, dict[str, TableRow]]) -> None:
        if self._quiet.isActive():
            return  # a word was said while this was read; it is read again soon
        same = read[0].looks_like(self.review)
        self.review, self.rows = read
        (self.unchanged if same else self.read).emit()

    def _on_refused(self, error: KnownError) -> None:
        """What was shown too early is taken back."""
        self._quiet.stop()
        self.refused.emit(error)
        self._ask()


def _read(services: Services) -> tuple[Review, dict[str, TableRow]]:
    """Runs in the lane: so many rows would hold up the window."""
    review = read_review(services)
    return review, {key: basis_row(review, use) for key, use in review.by_id.items()}
