"""The ledger after sealing: append-only, with reasons and approvers, derived states."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from inspector.domain.rectification import RectificationState, Step
from inspector.errors import BugError, KnownError


@pytest.fixture
def line(bench):
    bench.sealed()
    return bench.services.ledger.lines()[0]


def record(bench, line, step, **more):
    bench.clock.advance(days=1)
    return bench.services.ledger.record(finding_id=line.finding_id, step=step, **more).value


def test_that_signing_the_receipt_on_the_spot_counts_as_service(bench, line):
    events = bench.services.ledger.events(finding_id=line.finding_id)
    assert [event.step for event in events] == [Step.NOTICED, Step.SERVED]


def test_that_a_finding_goes_from_report_to_close_out(bench, line):
    record(bench, line, Step.REPORTED)
    record(bench, line, Step.PASSED)
    record(bench, line, Step.CLOSED, reason="复查通过", approver="周振华")
    assert [one.state for one in bench.services.ledger.lines(view="closed")] == [RectificationState.CLOSED]
    assert bench.services.ledger.lines(view="open") == ()


@pytest.mark.parametrize(
    ("step", "more", "what"),
    [
        (Step.CLOSED, {"reason": "x", "approver": "y"}, "当前状态"),
        (Step.EXTENDED, {"reason": "x", "due": date(2026, 12, 30)}, "批准人"),
        (Step.EXTENDED, {"approver": "周振华", "due": date(2026, 12, 30)}, "说明"),
        (Step.EXTENDED, {"approver": "周振华", "reason": "x"}, "新的期限"),
        (Step.FAILED, {}, "说明"),
    ],
)
def test_that_a_step_without_its_ground_is_refused(bench, line, step, more, what):
    with pytest.raises(KnownError, match=what):
        record(bench, line, step, **more)
    assert len(bench.services.ledger.events(finding_id=line.finding_id)) == 2


def test_that_a_step_cannot_be_dated_before_the_one_it_follows(bench, line):
    with pytest.raises(KnownError, match="早于上一步"):
        record(bench, line, Step.REPORTED, at=bench.clock.now() - timedelta(days=30))


def test_that_a_finding_past_its_last_day_is_overdue_until_extended(bench, line):
    bench.clock.advance(days=60)
    assert [one.overdue for one in bench.services.ledger.lines(view="overdue")] == [True]
    later = date(2027, 3, 1)
    record(bench, line, Step.EXTENDED, reason="设备到货延迟", approver="周振华", due=later)
    assert bench.services.ledger.lines(view="overdue") == ()
    assert bench.services.ledger.lines()[0].due == later


@pytest.mark.parametrize("statement", ["UPDATE ledger_event SET reason = 'x'", "DELETE FROM ledger_event"])
def test_that_the_ledger_cannot_be_rewritten(bench, line, statement):
    with pytest.raises(BugError), bench.services.context.database.write() as connection:
        connection.execute(statement)
