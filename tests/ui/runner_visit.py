"""A real base with one visit in progress, and the runner's screen on it."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from PIL import Image
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget

from inspector.bootstrap import Services, open_services
from inspector.clock import CHINA, ManualClock
from inspector.domain.checklist import Checklist
from inspector.domain.inspection import PlanSource
from inspector.domain.officer import Officer, Role
from inspector.domain.site import Grade, Site
from inspector.paths import Paths
from inspector.services.planning import NewInspection
from ui.navigation import Navigator
from ui.notifier import Notifier
from ui.preferences import Preferences
from ui.screens.base import Arguments, Shell
from ui.screens.runner import RunnerScreen
from ui.tasks import TaskRunner

CHECKLIST = "dust-six-hundred"
ENTERED = datetime(2026, 11, 18, 14, 31, tzinfo=CHINA)


def officer(name: str, certificate: str) -> Officer:
    return Officer(
        "", name, certificate, "示例市人民政府", date(2024, 1, 1), date(2029, 12, 31), "示例市生态环境局"
    )


def site() -> Site:
    return Site(
        "",
        "示例花园二期工地",
        "示例建筑工程有限公司",
        "91990123MA3T6H1W6U",
        "示例市示例区花园路 8 号",
        "building-site",
        grade=Grade.YELLOW,
    )


def start_visit(services: Services, checklists: tuple[str, ...] = (CHECKLIST,)) -> str:
    """A bureau, two officers, a site and a started visit; returns the inspection's id."""
    services.bureau.save(bureau=services.bureau.suggest(name="示例市生态环境局"))
    people = [
        services.officers.save(officer=officer(name, number)).value
        for name, number in (("王建国", "99012305017"), ("李晓梅", "99012305023"))
    ]
    services.session.choose(officer_id=people[1].id)
    place = services.sites.save(site=site()).value
    plan = NewInspection(
        site_id=place.id,
        officer_ids=tuple(one.id for one in people),
        source=PlanSource.RANDOM,
        checklist_ids=checklists,
        basis="2026 年双随机抽查",
        approval_number="示环检批〔2026〕86号",
        approver="赵明",
        approved_on=date(2026, 11, 17),
        notice_number="示环检通〔2026〕86号",
        notice_served_at=datetime(2026, 11, 17, 9, 0, tzinfo=CHINA),
    )
    draft = services.inspections.create(plan).value
    return services.inspections.start(draft.id).value.id


def photo_file(folder: Path, name: str, color: tuple[int, int, int] = (150, 120, 80)) -> str:
    """A small real JPEG; another colour gives another hash."""
    path = folder / name
    image = Image.new("RGB", (320, 240), color)
    image.paste((120, 160, 200), (0, 0, 320, 90))
    data = io.BytesIO()
    image.save(data, "JPEG")
    path.write_bytes(data.getvalue())
    return str(path)


def write(widget: QWidget, text: str) -> None:
    """Commits text as an input method does; QTest's keys know no Chinese."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


class Visit:
    """One visit on screen. `screen` is the RunnerScreen, `base()` reads what is stored through services of its own."""

    def __init__(
        self, qtbot, folder: Path, checklists: tuple[str, ...] = (CHECKLIST,), prepare=None, furnish=None
    ) -> None:
        self.qtbot, self.paths = qtbot, Paths(folder / "base")
        self.clock = ManualClock(ENTERED)
        services = open_services(self.paths, self.clock)
        if furnish is not None:
            furnish(services)
        self.id = start_visit(services, checklists)
        if prepare is not None:
            prepare(services, self.id)
        services.close()
        self.clock.advance(minutes=41)
        self.toasts: list[str] = []
        self.errors: list[object] = []
        self.places: list[object] = []
        self.open_screen()

    def open_screen(self) -> None:
        """Opens the program anew on the same base."""
        notifier = Notifier()
        self.runner = TaskRunner(
            lambda: open_services(self.paths, self.clock), lambda services: services.close(), notifier
        )
        self.bugs: list[str] = []
        self.runner.bug.connect(lambda _error, trace: self.bugs.append(trace))
        navigator = Navigator()
        navigator.toast_asked.connect(lambda text, _undo, _icon: self.toasts.append(text))
        navigator.error_shown.connect(self.errors.append)
        navigator.arrived.connect(self.places.append)
        app = QApplication.instance()
        preferences = Preferences(self.paths.settings, app)
        self.shell = Shell(self.runner, notifier, navigator, self.paths, self.clock, preferences)
        self.screen = RunnerScreen(self.shell)
        self.qtbot.addWidget(self.screen)
        self.screen.resize(1294, 676)
        self.screen.open(Arguments(self.id))
        self.screen.mark_stale()
        self.screen.show()
        self.qtbot.waitUntil(lambda: self.screen.workplace is not None or bool(self.bugs), timeout=10_000)
        assert not self.bugs, self.bugs[0]
        self.screen.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is self.screen, timeout=5_000)

    def close(self) -> None:
        self.screen.flush()
        self.runner.flush()
        self.screen.close()
        self.runner.shutdown()

    # ------------------------------------------------------------------ asking

    @property
    def work(self):
        return self.screen.workplace

    @property
    def cards(self):
        return self.work.cards

    def card(self, item_id: str):
        found = self.cards.card(f"{CHECKLIST}/{item_id}")
        assert found is not None
        return found

    @property
    def current(self) -> str:
        return self.cards.current.place.item.id

    def settle(self) -> None:
        """Until every write has come back and been drawn."""
        desk = self.work.desk
        self.qtbot.waitUntil(lambda: desk.settled or bool(self.bugs), timeout=10_000)
        assert not self.bugs, self.bugs[0]
        self.be_active()

    def be_active(self) -> None:
        """Offscreen no window manager gives the focus back to the window."""
        if QApplication.activeWindow() is None:
            self.screen.activateWindow()
            self.qtbot.waitUntil(lambda: QApplication.activeWindow() is not None, timeout=5_000)

    def stored(self):
        """The case as another program would read it from the disk now."""
        self.settle()
        self.runner.flush()
        services = open_services(self.paths, self.clock)
        try:
            return services.inspections.case(self.id)
        finally:
            services.close()


def clerk(services: Services) -> None:
    """A clerk at the machine, who may publish checklists."""
    person = replace(officer("内勤", "99012305099"), role=Role.CLERK)
    services.session.choose(officer_id=services.officers.save(officer=person).value.id)


def publish(services: Services, *checklists: Checklist) -> None:
    """As the bureau does: edited, then published."""
    services.bureau.save(bureau=services.bureau.suggest(name="示例市生态环境局"))
    clerk(services)
    for one in checklists:
        services.editing.keep(checklist=one, source="清单.xlsx")
        services.editing.publish(checklist_id=one.id, version="2026.9", note="测试用")


def with_place(services: Services, inspection_id: str, **fields: object) -> None:
    services.inspections.edit(inspection_id, **fields)


__all__ = [
    "CHECKLIST",
    "ENTERED",
    "Visit",
    "photo_file",
    "publish",
    "replace",
    "start_visit",
    "with_place",
    "write",
]
