import threading
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QObject

from inspector.errors import Cancelled, KnownError
from inspector.services.changes import Changes
from ui.notifier import Notifier
from ui.tasks import TaskRunner


class Context:
    def __init__(self):
        self.thread = threading.current_thread()
        self.log = []
        self.closed_in = None

    def close(self):
        self.closed_in = threading.current_thread()


@pytest.fixture
def notifier(qapp):
    return Notifier()


@pytest.fixture
def runner(qapp, notifier):
    made = TaskRunner(Context, Context.close, notifier)
    yield made
    made.shutdown()


def test_that_the_lane_opens_its_context_in_its_own_thread_and_tells(qtbot):
    runner = TaskRunner(Context)
    with qtbot.waitSignal(runner.opened):
        pass
    seen = []
    runner.lane(lambda context: (context.thread, threading.current_thread()), seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    made_in, used_in = seen[0]
    assert made_in is used_in
    assert used_in is not threading.main_thread()
    runner.shutdown()


def test_that_the_lane_keeps_the_order_and_calls_back_on_the_ui_thread(runner, qtbot):
    order, threads = [], set()

    def done(number):
        threads.add(threading.current_thread())
        order.append(number)

    for number in range(50):
        runner.lane(lambda _context, number=number: number, done)
    qtbot.waitUntil(lambda: len(order) == 50)
    assert order == list(range(50))
    assert threads == {threading.main_thread()}


def test_that_a_known_error_goes_to_its_own_handler_and_the_next_work_goes_on(runner, qtbot):
    errors, done = [], []

    def fail(_context):
        raise KnownError("磁盘满了。")

    runner.lane(fail, done.append, errors.append)
    runner.lane(lambda _context: "next", done.append)
    qtbot.waitUntil(lambda: done == ["next"])
    assert [error.happened for error in errors] == ["磁盘满了。"]


def test_that_a_known_error_nobody_handles_is_told_to_the_window(runner, qtbot):
    def fail(_context):
        raise KnownError("磁盘满了。")

    with qtbot.waitSignal(runner.known_error) as told:
        runner.lane(fail)
    assert told.args[0].happened == "磁盘满了。"


def test_that_a_bug_reaches_the_window_with_its_traceback_even_past_an_error_handler(runner, qtbot):
    def stumble(_context):
        raise ZeroDivisionError("no way")

    known = []
    with qtbot.waitSignal(runner.bug) as told:
        runner.lane(stumble, None, known.append)
    error, trace = told.args
    assert isinstance(error, ZeroDivisionError)
    assert "stumble" in trace
    assert known == []


def test_that_a_context_that_cannot_be_opened_is_told_once(qtbot):
    def refuse():
        raise KnownError("数据文件没有通过校验。")

    runner = TaskRunner(refuse)
    with qtbot.waitSignal(runner.open_failed) as told:
        pass
    assert told.args[0].happened == "数据文件没有通过校验。"
    runner.flush()
    runner.shutdown()


@dataclass
class Outcome:
    changes: Changes


@pytest.mark.parametrize("wrap", [Outcome, lambda changes: ("value", changes)])
def test_that_what_a_service_changed_is_published_after_its_own_callback(runner, notifier, qtbot, wrap):
    events = []
    notifier.changed.connect(events.append)
    changes = Changes.of("inspection", "i1")
    runner.lane(lambda _context: wrap(changes), lambda _result: events.append("done"))
    qtbot.waitUntil(lambda: len(events) == 2)
    assert events == ["done", changes]


def test_that_an_action_that_changed_nothing_publishes_nothing(runner, notifier, qtbot):
    events, done = [], []
    notifier.changed.connect(events.append)
    runner.lane(lambda _context: Outcome(Changes()), done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert events == []


def test_that_callbacks_of_a_deleted_owner_are_dropped(runner, qtbot):
    owner, heard, after = QObject(), [], []
    gate = threading.Event()
    runner.lane(lambda _context: gate.wait(5), heard.append, owner=owner)
    runner.lane(lambda _context: "after", after.append)
    owner.deleteLater()
    qtbot.waitSignal(owner.destroyed).wait()
    gate.set()
    qtbot.waitUntil(lambda: after == ["after"])
    assert heard == []


def test_that_flush_waits_until_everything_asked_for_is_done(runner):
    log = []
    for number in range(20):
        runner.lane(lambda _context, number=number: log.append(number))
    runner.flush()
    assert log == list(range(20))


def test_that_shutdown_finishes_the_lane_closes_the_context_there_and_calls_nobody_back(qtbot):
    context, late = [], []

    def make():
        context.append(Context())
        return context[0]

    runner = TaskRunner(make, Context.close)
    runner.lane(lambda ctx: ctx.log.append("stored"), late.append)
    runner.shutdown()
    qtbot.wait(10)
    assert context[0].log == ["stored"]
    assert context[0].closed_in is context[0].thread
    assert late == []


def test_that_plain_work_reports_progress_and_ends(runner, qtbot):
    steps, done = [], []

    def work(progress):
        progress.report(1, 2, "照片")
        progress.report(2, 2, "照片")
        return "all"

    runner.pool(work, done.append, on_progress=lambda *step: steps.append(step))
    qtbot.waitUntil(lambda: done == ["all"])
    assert steps == [(1, 2, "照片"), (2, 2, "照片")]


def test_that_cancelled_work_stops_and_says_so_without_being_an_error(runner, qtbot):
    started, cancelled, done = threading.Event(), [], []

    def work(progress):
        started.set()
        while True:
            progress.report(1, 2)

    progress = runner.pool(work, done.append, on_cancelled=lambda: cancelled.append(True))
    assert started.wait(5)
    progress.cancel()
    qtbot.waitUntil(lambda: bool(cancelled))
    assert done == []


def test_that_two_pieces_of_plain_work_run_beside_each_other(runner, qtbot):
    meeting, done = threading.Barrier(2, timeout=5), []
    for _ in range(2):
        runner.pool(lambda _progress: meeting.wait() >= 0, done.append)
    qtbot.waitUntil(lambda: done == [True, True])


def test_that_busy_is_told_when_work_begins_and_when_the_last_has_ended(runner, qtbot):
    states, done = [], []
    runner.busy_changed.connect(states.append)
    runner.lane(lambda _context: 1, done.append)
    runner.lane(lambda _context: 2, done.append)
    qtbot.waitUntil(lambda: done == [1, 2])
    assert states == [True, False]


def test_that_shutdown_cancels_plain_work_that_would_not_end(qtbot):
    runner = TaskRunner(Context)
    ended = []

    def endless(progress):
        try:
            while True:
                progress.check()
        except Cancelled:
            ended.append(True)
            raise

    runner.pool(endless)
    runner.shutdown()
    assert ended == [True]
