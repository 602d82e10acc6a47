"""The self-test: the window starts, draws its first page, and the files of a small made-up visit are written."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from inspector.clock import Clock, local_date
from inspector.domain.credit_code import check_digit
from inspector.domain.inspection import Case, PlanSource, Result
from inspector.domain.officer import Officer
from inspector.domain.site import Site
from inspector.services.planning import NewInspection
from inspector.services.proof import prove
from ui.conductor import Conductor
from ui.models.founding import Founding, found

if TYPE_CHECKING:
    from inspector.bootstrap import Services
    from ui.main_window import MainWindow

translate = QCoreApplication.translate
CODE = "91990000MA0000000"


class SelfTest(QObject):
    """Signal: `finished()`. State: what was reached so far, the first thing that went wrong."""

    finished = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._drawn = False
        self._pdf = b""
        window.ready.connect(lambda: QTimer.singleShot(0, self._make_records))

    def close_and_judge(self) -> int:
        """0 if the page was drawn and the PDF written."""
        self._window.close_now()
        return 0 if self._drawn and self._pdf.startswith(b"%PDF-") else 1

    def _conductor(self) -> Conductor:
        assert self._window.conductor is not None
        return self._window.conductor

    def _make_records(self) -> None:
        conductor = self._conductor()
        if conductor.runner is None:
            # The base could not be opened; the page that says so is no success.
            self.finished.emit()
            return
        conductor.runner.bug.connect(lambda _error, _trace: self.finished.emit())
        clock = conductor.clock
        conductor.runner.lane(lambda services: small_case(services, clock), self._draw, self._give_up, self)

    def _give_up(self, _error: object) -> None:
        self.finished.emit()

    def _draw(self, case: Case) -> None:
        conductor = self._conductor()
        conductor.navigator.go("workbench")
        self._drawn = conductor.stage.current() is not None and not self._window.grab().isNull()
        assert conductor.runner is not None
        paths = self._window.paths
        conductor.runner.pool(
            lambda _progress: prove(case, paths),
            self._keep,
            self._give_up,
            owner=self,
        )

    def _keep(self, pdf: bytes) -> None:
        self._pdf = pdf
        self.finished.emit()


def small_case(services: Services, clock: Clock) -> Case:
    """One short visit, made through the services; runs in the lane of a base that is only there for this."""
    today = local_date(clock.now())
    name = translate("selftest", "示例自检局")
    bureau = services.bureau.suggest(name=name, region=name[:1])
    officers = tuple(
        Officer("", f"{name}{number}", f"{number:08d}", name, today, today + timedelta(days=365), name)
        for number in (1, 2)
    )
    found(services, Founding(replace(bureau, address=name, phone="0"), (), officers))
    category = services.library.checklists()[0].applies_to[0]
    site = Site("", name, name, CODE + check_digit(CODE), name, category)
    stored = services.sites.save(site=site).value
    return _visit(services, stored.id)


def _visit(services: Services, site_id: str) -> Case:
    checklist = services.library.checklist(checklist_id=services.library.checklists()[0].id)
    plan = NewInspection(
        site_id=site_id,
        officer_ids=tuple(officer.id for officer in services.officers.all()),
        source=PlanSource.DAILY,
        checklist_ids=(checklist.id,),
        urgent=True,
        urgent_reason=translate("selftest", "程序自检"),
    )
    identity = services.inspections.create(plan).value.id
    services.inspections.start(identity)
    for item, result in zip(checklist.items[:2], (Result.COMPLIANT, Result.NONCOMPLIANT), strict=True):
        services.inspections.answer(identity, checklist.id, item.id, result)
    return services.inspections.case(identity)
