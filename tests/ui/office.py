"""A real base of an invented bureau, and any screen on it, with what it asked of the window written down."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QWidget

from inspector.bootstrap import Services, open_services
from inspector.clock import CHINA, ManualClock
from inspector.domain.credit_code import check_digit
from inspector.domain.inspection import PlanSource
from inspector.domain.officer import Officer, Recusal, Role
from inspector.domain.site import Grade, Outlet, Paper, PollutantLimit, Site
from inspector.paths import Paths
from inspector.services.planning import NewInspection
from ui.navigation import Navigator
from ui.notifier import Notifier
from ui.preferences import Preferences
from ui.screens.base import Arguments, Screen, Shell
from ui.tasks import TaskRunner

CHECKLIST = "dust-six-hundred"
NOW = datetime(2026, 11, 18, 8, 41, tzinfo=CHINA)
TODAY = NOW.date()
WAIT_MS = 10_000


def credit_code(number: int) -> str:
    """An invented code with the right check digit."""
    first = f"91990123MA3X2K8{number:02d}"
    return first + check_digit(first)


def an_officer(
    name: str, certificate: str, until: date, role: Role = Role.OFFICER, recused: str = ""
) -> Officer:
    recusals = (Recusal(recused, "配偶任该企业财务负责人", date(2026, 2, 11)),) if recused else ()
    return Officer(
        "",
        name,
        certificate,
        "示例省生态环境厅",
        date(2023, 1, 1),
        until,
        "示例执法支队",
        role,
        recusals=recusals,
    )


def a_site(number: int, name: str, category: str = "building-site") -> Site:
    limit = PollutantLimit("颗粒物", Decimal(20), "mg/m³")
    return Site(
        "",
        name,
        name,
        credit_code(number),
        f"东城镇工业大道 {number} 号",
        category,
        township="东城镇",
        grade=Grade.YELLOW if number == 1 else Grade.NONE,
        permit_kind="简化管理",
        permit_valid_to=date(2029, 4, 11),
        outlets=(Outlet("DA001", "1 号布袋除尘器", (limit,)),),
        papers=(Paper("应急预案备案", "990123-018-L", date(2023, 12, 20), date(2026, 12, 20)),),
    )


class Office:
    """State: the base, the screen on it, and every place, toast and error that the screen asked the window for."""

    def __init__(
        self, qtbot, folder: Path, prepare: Callable[[Office, Services], None] | None = None
    ) -> None:
        self.qtbot, self.paths, self.clock = qtbot, Paths(folder / "base"), ManualClock(NOW)
        self.officers: dict[str, str] = {}
        self.sites: list[str] = []
        self.places: list[object] = []
        self.toasts: list[str] = []
        self.errors: list[str] = []
        self.bugs: list[str] = []
        if prepare is not None:
            with_services(self, lambda services: prepare(self, services))
        self._open_shell()

    def _open_shell(self) -> None:
        self.notifier = Notifier()
        self.runner = TaskRunner(lambda: open_services(self.paths, self.clock), Services.close, self.notifier)
        self.runner.bug.connect(lambda _error, trace: self.bugs.append(trace))
        self.runner.known_error.connect(lambda error: self.errors.append(error.happened))
        self.navigator = Navigator()
        self.navigator.arrived.connect(self.places.append)
        self.navigator.toast_asked.connect(lambda text, _undo, _icon: self.toasts.append(text))
        self.navigator.error_shown.connect(lambda error: self.errors.append(error.happened))
        preferences = Preferences(self.paths.settings, QApplication.instance())
        self.shell = Shell(self.runner, self.notifier, self.navigator, self.paths, self.clock, preferences)

    def show(self, kind: type[Screen], arguments: Arguments = Arguments()) -> Screen:  # noqa: B008 - a value
        screen = kind(self.shell)
        self.qtbot.addWidget(screen)
        screen.resize(1294, 692)
        screen.open(arguments)
        screen.mark_stale()
        screen.show()
        self.settle()
        return screen

    def settle(self) -> None:
        """Until the lane has answered everything and the answers are drawn."""
        reached: list[bool] = []
        self.runner.lane(lambda _services: None, lambda _nothing: reached.append(True))
        self.qtbot.waitUntil(lambda: bool(reached) or bool(self.bugs), timeout=WAIT_MS)
        assert not self.bugs, self.bugs[0]

    def until(self, reached: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(lambda: bool(self.bugs) or reached(), timeout=WAIT_MS)
        assert not self.bugs, self.bugs[0]

    def stored(self, read: Callable[[Services], object]):
        """What another program would read from the disk now."""
        self.settle()
        self.runner.flush()
        return with_services(self, read)

    def dialog(self, name: str = "") -> QDialog:
        """The dialog that is open, or the one of that name."""

        def found() -> list[QDialog]:
            tops = QApplication.topLevelWidgets()
            dialogs = [one for one in tops if isinstance(one, QDialog) and one.isVisible()]
            return [one for one in dialogs if not name or one.objectName() == name]

        self.until(lambda: bool(found()))
        return found()[-1]

    def close(self) -> None:
        self.runner.shutdown()


def with_services(office: Office, act: Callable[[Services], object]):
    services = open_services(office.paths, office.clock)
    try:
        return act(services)
    finally:
        services.close()


def furnish(office: Office, services: Services) -> None:
    """A bureau, people of every fitness, and three sites."""
    services.bureau.save(bureau=services.bureau.suggest(name="示例市生态环境局", region="示"))
    people = (
        an_officer("王建国", "99012305017", date(2028, 6, 30)),
        an_officer("李晓梅", "99012305023", TODAY + timedelta(days=21)),
        an_officer("陈伟", "99012305031", date(2029, 1, 15), recused=credit_code(1)),
        an_officer("刘洋", "99012305044", date(2026, 10, 31)),
        an_officer("吴海", "", date(2029, 1, 1), Role.ASSISTANT),
    )
    for one in people:
        office.officers[one.name] = services.officers.save(officer=one).value.id
    services.session.choose(officer_id=office.officers["王建国"])
    for number, name in enumerate(("示例建材有限公司", "某纺织印染有限公司", "某某污水处理厂"), start=1):
        office.sites.append(services.sites.save(site=a_site(number, name)).value.id)


def good_plan(office: Office, site: int = 0, source: PlanSource = PlanSource.DAILY) -> NewInspection:
    """A plan with which the visit may start."""
    return NewInspection(
        site_id=office.sites[site],
        officer_ids=(office.officers["王建国"], office.officers["李晓梅"]),
        source=source,
        checklist_ids=(CHECKLIST,),
        basis="年度计划",
        case_source="群众举报",
        approval_number="示环检审〔2026〕91号",
        approver="周振华",
        approved_on=date(2026, 11, 17),
        notice_number="示环检通〔2026〕85号",
        notice_served_at=NOW,
    )


def type_text(edit: QWidget, text: str) -> None:
    """Types as an input method does: Chinese has no keys of its own."""
    edit.setFocus()
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(edit, event)


def type_into(screen: QWidget, name: str, text: str) -> None:
    type_text(screen.findChild(QLineEdit, name), text)


def press(screen: QWidget, qtbot, name: str) -> None:
    qtbot.mouseClick(screen.findChild(QAbstractButton, name), Qt.MouseButton.LeftButton)
