"""kill -9 between the last signature and the seal: sealed and whole, or still ready with every signature."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections import Counter
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from inspector.bootstrap import Services, open_services
from inspector.domain.inspection import InspectionState
from inspector.paths import Paths
from tests.faults.sealing import seal

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the signal exists on POSIX only")

ROOT = str(Path(__file__).parents[2])
OFFICER = """
import sys
from pathlib import Path
sys.path.insert(0, {root!r})
from tests.faults.sealing import seal_for_ever
seal_for_ever(Path(sys.argv[1]), Path(sys.argv[2]))
"""
MOMENTS = int(os.environ.get("INSPECTOR_KILLS", "6"))
"""How many kills; a longer run is asked for by hand."""


@pytest.fixture(scope="module")
def photo(tmp_path_factory):
    from PIL import Image

    path = tmp_path_factory.mktemp("camera") / "IMG_1.jpg"
    Image.new("RGB", (320, 240), "tan").save(path)
    return path


@pytest.mark.parametrize("moment", range(MOMENTS))
def test_that_a_kill_while_sealing_leaves_it_sealed_or_ready_and_every_number_once(tmp_path, photo, moment):
    rng = Random(moment)
    start = rng.choice(("begin", "signed", "signed", "rendered", "rendered", "sealed"))
    told = _killed_after(tmp_path, photo, start, rng.uniform(0, 0.12))
    services = open_services(Paths(tmp_path))
    try:
        assert services.maintenance.check().problems == ()
        for inspection_id, said in told.items():
            _check(services, inspection_id, said)
        _check_numbers(services)
        _finish(services)
    finally:
        services.close()


def _killed_after(folder: Path, photo: Path, word: str, wait_s: float) -> dict[str, list[str]]:
    """What the officer said of each inspection before the kill, a random moment after the second such word."""
    command = [sys.executable, "-c", OFFICER.format(root=ROOT), str(folder), str(photo)]
    officer = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    told: dict[str, list[str]] = {}
    seen = 0
    while seen < 2:
        said, inspection_id = officer.stdout.readline().split()
        told.setdefault(inspection_id, []).append(said)
        seen += said == word
    with suppress(subprocess.TimeoutExpired):
        officer.wait(wait_s)
    officer.send_signal(signal.SIGKILL)
    for line in officer.stdout.read().splitlines():
        said, inspection_id = line.split()
        told.setdefault(inspection_id, []).append(said)
    officer.wait()
    officer.stdout.close()
    return told


def _check(services: Services, inspection_id: str, said: list[str]) -> None:
    case = services.inspections.case(inspection_id)
    state, signatures = case.inspection.state, len(case.signatures)
    if state is InspectionState.SEALED:
        assert services.verification.inspection(inspection_id).lines[0].endswith("全部一致")
        assert len(case.documents) == 4
        return
    assert "sealed" not in said, "what was reported as sealed is sealed"
    assert case.documents == ()
    assert services.ledger.lines(site_id=case.inspection.site.id) == tuple(
        line
        for line in services.ledger.lines(site_id=case.inspection.site.id)
        if line.inspection_id != inspection_id
    )
    assert state is InspectionState.READY or said == ["begin"]
    assert signatures == 3 or "signed" not in said


def _check_numbers(services: Services) -> None:
    numbers = services.context.numbers.numbers()
    states = {one.id: one.state for one in services.inspections.all()}
    assert max(Counter(one.n for one in numbers).values(), default=1) == 1
    assert sorted(one.n for one in numbers) == list(range(1, len(numbers) + 1)), "no number is lost"
    for one in numbers:
        assert one.state == ("issued" if states[one.inspection_id] is InspectionState.SEALED else "reserved")


def _finish(services: Services) -> None:
    """The one that was interrupted goes on where it stood and becomes a whole record."""
    for one in services.inspections.all(states=(InspectionState.READY,)):
        if services.signing.package(one.id).complete:
            seal(services, one.id)
            assert services.verification.inspection(one.id).ok
