import pytest

from inspector.errors import Cancelled
from inspector.services.changes import Changes
from inspector.services.progress import Progress


class Stopwatch:
    def __init__(self):
        self.seconds = 0.0

    def __call__(self):
        return self.seconds


def test_that_progress_passes_the_first_and_the_last_step_on_and_skips_what_comes_too_soon():
    heard = []
    progress = Progress(lambda *step: heard.append(step), interval_s=1.0, now=Stopwatch())
    for done in range(1, 6):
        progress.report(done, 5, "照片")
    assert heard == [(1, 5, "照片"), (5, 5, "照片")]


def test_that_progress_passes_a_step_on_once_the_interval_is_over():
    heard, watch = [], Stopwatch()
    progress = Progress(lambda done, _total, _what: heard.append(done), interval_s=1.0, now=watch)
    progress.report(1, 9)
    watch.seconds = 1.0
    progress.report(2, 9)
    assert heard == [1, 2]


def test_that_a_cancelled_operation_stops_at_its_next_report_and_says_nothing_more():
    heard = []
    progress = Progress(lambda *step: heard.append(step))
    progress.cancel()
    with pytest.raises(Cancelled):
        progress.report(1, 2)
    assert heard == []
    assert progress.cancelled


def test_that_an_operation_nobody_watches_can_report():
    Progress().report(1, 1)


def test_that_changes_of_two_actions_unite_and_an_empty_one_is_false():
    both = Changes.of("inspection", "a") | Changes.of("finding", "b", "c")
    assert both == Changes(frozenset({"inspection", "finding"}), frozenset({"a", "b", "c"}))
    assert both.touches("finding")
    assert not both.touches("site")
    assert not Changes()
