"""kill -9 at any moment: every answer that was reported as stored is there, and the base is sound."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from inspector.bootstrap import open_services
from inspector.paths import Paths

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the signal exists on POSIX only")

OFFICER_AT_WORK = """
import sys
from pathlib import Path
sys.path.insert(0, {root!r})
from tests.faults.visit import answer_for_ever
answer_for_ever(Path(sys.argv[1]))
"""

ROOT = str(Path(__file__).parents[2])


@pytest.mark.parametrize("lines", [1, 7, 23, 61])
def test_that_every_reported_answer_survives_a_kill(tmp_path, lines):
    program = OFFICER_AT_WORK.format(root=ROOT)
    officer = subprocess.Popen(
        [sys.executable, "-c", program, str(tmp_path)], stdout=subprocess.PIPE, text=True
    )
    reported = [officer.stdout.readline().split() for _ in range(lines)]
    officer.send_signal(signal.SIGKILL)
    officer.wait()
    officer.stdout.close()

    services = open_services(Paths(tmp_path))
    inspection = services.inspections.all()[0]
    answers = services.inspections.case(inspection.id).answers
    last = {item: (result, note) for item, result, note in reported}
    stored = {item: answers[f"dust-six-hundred/{item}"] for item in last}
    kept = {item: (answer.result.value, answer.note) for item, answer in stored.items()}
    problems = services.maintenance.check().problems
    resumed_at = services.inspections.get(inspection.id).current_item
    services.close()

    assert problems == ()
    newer = {item for item in last if int(kept[item][1]) > int(last[item][1])}
    assert len(newer) <= 1, (
        "only the answer that was being written when the kill came may be newer than its report"
    )
    assert {item: kept[item] for item in last if item not in newer} == {
        item: value for item, value in last.items() if item not in newer
    }
    assert resumed_at
