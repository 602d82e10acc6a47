"""Issuing a paper: the plan is read, the file is made beside the lane, then paper and effects are registered."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from inspector.domain.document import DocumentKind
from inspector.domain.paper import Paper
from inspector.domain.rectification import Step
from inspector.paths import Paths
from inspector.services.changes import Changes
from ui.models.words import step_word
from ui.tasks import TaskRunner

if TYPE_CHECKING:
    from inspector.bootstrap import Services
    from inspector.services.papers import IssuedFile, IssuePlan

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Followed:
    """An issued paper, and the steps that the ledger entered because of it, with how many problems each."""

    paper: Paper
    steps: tuple[tuple[Step, int], ...]
    changes: Changes

    def words(self) -> str:
        """What to tell the person: the document, and what followed from it."""
        told = translate("issuing", "《%1》已签发").replace("%1", self.paper.title)
        if self.steps:
            steps = translate("issuing", "、").join(
                translate("issuing", "%1 %2 项").replace("%1", step_word(step)).replace("%2", str(count))
                for step, count in self.steps
            )
            return told + translate("issuing", "，台账已登记：%1").replace("%1", steps)
        if self.paper.kind in (
            DocumentKind.APPROVAL,
            DocumentKind.INSPECTION_NOTICE,
        ) and self.changes.touches("inspection"):
            return told + translate("issuing", "，文号已写入检查任务")
        return told


def issue(services: Services, plan: IssuePlan, file: IssuedFile) -> Followed:
    """Runs in the lane: registers the paper and says what the ledger made of it."""
    findings = plan.case.findings
    before = {event.id for one in findings for event in services.ledger.events(finding_id=one.id)}
    done = services.papers.issue(plan, file)
    after = [event for one in findings for event in services.ledger.events(finding_id=one.id)]
    new = Counter(event.step for event in after if event.id not in before)
    return Followed(done.value, tuple(new.items()), done.changes)


class Issuing(QObject):
    """One attempt. Refused, everything is as before.

    Signals: `stepped(int)` how many of the three steps are done · `issued(Followed)` · `refused(KnownError)`.
    """

    stepped = Signal(int)
    issued = Signal(object)
    refused = Signal(object)

    def __init__(self, runner: TaskRunner[Services], paths: Paths, draft_id: str, parent: QObject) -> None:
        super().__init__(parent)
        self._runner, self._paths, self._draft_id = runner, paths, draft_id

    def start(self, *, on_paper: bool) -> None:
        draft_id = self._draft_id
        self.stepped.emit(0)
        self._runner.lane(
            lambda services: services.papers.issue_plan(draft_id, on_paper=on_paper),
            self._make,
            self.refused.emit,
            self,
        )

    def _make(self, plan: IssuePlan) -> None:
        from inspector.services.papers import render_paper

        paths = self._paths
        self.stepped.emit(1)
        self._runner.pool(
            lambda _progress: render_paper(plan, paths),
            lambda file: self._register(plan, file),
            self.refused.emit,
            owner=self,
        )

    def _register(self, plan: IssuePlan, file: IssuedFile) -> None:
        self.stepped.emit(2)
        self._runner.lane(
            lambda services: issue(services, plan, file), self.issued.emit, self.refused.emit, self
        )
