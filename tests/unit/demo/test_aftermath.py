"""Every state of the ledger is met, whichever of the demo's findings are ours to punish."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from inspector.demo.aftermath import Found, courses
from inspector.domain.rectification import STATE_AFTER, RectificationState, Step

UNTIL = date(2026, 11, 18)
VISITS = 12


def findings(referral):
    """Two findings a visit, a visit every five days; the fourth last notice was refused."""
    return tuple(
        Found(f"{number:02d}", str(visit), UNTIL - timedelta(days=5 * (VISITS - 1 - visit)), own, visit != 8)
        for number in range(2 * VISITS)
        for visit, own in ((number // 2, referral(number)),)
    )


def states(found):
    """Where each course ends, steps beyond the last day left out."""
    taken = courses(found, UNTIL)
    for one in found:
        steps = [move.step for move in taken[one.id] if one.day + timedelta(days=move.after) <= UNTIL] or [
            Step.SERVED if one.served else Step.NOTICED
        ]
        yield one, STATE_AFTER[steps[-1]]


@pytest.mark.parametrize("lone", [0, 5, 14, 21])
@pytest.mark.parametrize("kind", [True, False], ids=["one referral", "one of ours"])
def test_that_every_state_is_met_with_a_single_finding_of_a_kind(lone, kind):
    found = findings(lambda number: (number == lone) is kind)
    assert {state for _, state in states(found)} == set(RectificationState)


def test_that_a_case_is_filed_for_ours_and_only_another_departments_is_referred():
    ended = list(states(findings(lambda number: number % 3 == 0)))
    assert not [one for one, state in ended if state is RectificationState.FILED and one.referral]
    assert not [one for one, state in ended if state is RectificationState.REFERRED and not one.referral]


def test_that_one_notice_is_served_for_all_of_its_findings_at_once():
    ended = list(states(findings(lambda number: number % 2 == 0)))
    assert {one.visit for one, state in ended if state is RectificationState.TO_SERVE} == {"8"}
    assert sum(state is RectificationState.TO_SERVE for _, state in ended) == 2
