"""kill -9 while papers are issued: each one is registered whole or still a draft that keeps its number."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from inspector.bootstrap import Services, open_services
from inspector.evidence.vault import Vault
from inspector.paths import Paths
from tests.faults.issuing import KIND, fixed, issue

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the signal exists on POSIX only")

ROOT = str(Path(__file__).parents[2])
OFFICER = """
import sys
from pathlib import Path
sys.path.insert(0, {root!r})
from tests.faults.issuing import issue_for_ever
issue_for_ever(Path(sys.argv[1]), Path(sys.argv[2]))
"""
KILLS = int(os.environ.get("INSPECTOR_KILLS", "4"))
"""How many kills; a longer run is asked for by hand."""


@pytest.fixture(scope="module")
def photo(tmp_path_factory):
    from PIL import Image

    path = tmp_path_factory.mktemp("camera") / "IMG_1.jpg"
    Image.new("RGB", (320, 240), "tan").save(path)
    return path


@pytest.mark.parametrize("moment", range(KILLS))
def test_that_a_kill_leaves_a_paper_issued_or_a_draft_with_its_number(tmp_path, photo, moment):
    word = ("rendered", "fixed")[moment % 2]
    told = _killed_after(tmp_path, photo, word, Random(moment).uniform(0, 0.05))
    services = open_services(Paths(tmp_path))
    try:
        assert services.maintenance.check().problems == ()
        _check(services, told)
        _finish(services)
    finally:
        services.close()


def _killed_after(folder: Path, photo: Path, word: str, wait_s: float) -> dict[str, list[str]]:
    """What the officer said of each paper before the kill, a random moment after the second such word."""
    command = [sys.executable, "-c", OFFICER.format(root=ROOT), str(folder), str(photo)]
    officer = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    told: dict[str, list[str]] = {}
    seen = 0
    while seen < 2:
        said, paper_id = officer.stdout.readline().split()
        told.setdefault(paper_id, []).append(said)
        seen += said == word
    with suppress(subprocess.TimeoutExpired):
        officer.wait(wait_s)
    officer.send_signal(signal.SIGKILL)
    for line in officer.stdout.read().splitlines():
        said, paper_id = line.split()
        told.setdefault(paper_id, []).append(said)
    officer.wait()
    officer.stdout.close()
    return told


def _check(services: Services, told: dict[str, list[str]]) -> None:
    papers = {one.id: one for one in services.context.papers.of(_visit(services))}
    drafts = {one.id: one for one in services.context.papers.drafts(_visit(services))}
    assert not papers.keys() & drafts.keys(), "never both"
    for paper_id, said in told.items():
        assert paper_id in papers or "issued" not in said, "what was reported as issued is issued"
        assert paper_id in papers or drafts[paper_id].is_fixed
    numbers = services.context.numbers.numbers(KIND.value)
    assert [one.n for one in numbers] == list(range(1, len(numbers) + 1)), "no number is lost"
    for one in numbers:
        assert one.state == ("issued" if one.paper_id in papers else "reserved")
    for paper in papers.values():
        assert Vault(services.paths.documents).verify(paper.pdf_sha256) is None
        assert paper.number == services.context.numbers.of_paper(paper.id).text


def _finish(services: Services) -> None:
    """The next try uses the number that the interrupted one had reserved."""
    for draft in services.context.papers.drafts(_visit(services)):
        again = draft if draft.is_fixed else fixed(services, draft.inspection_id)
        issue(services, again.id)
        assert again.id == draft.id
        assert services.context.papers.paper(draft.id).number == again.number != ""
    assert services.context.papers.drafts(_visit(services)) == ()
    assert services.verification.inspection(_visit(services)).ok
    assert services.maintenance.check().problems == ()


def _visit(services: Services) -> str:
    (only,) = services.inspections.all()
    return only.id


def test_that_a_failure_inside_the_issue_registers_nothing_of_it(tmp_path, photo, monkeypatch):
    """Every write of the transaction in turn is the last one that is reached."""
    from tests.faults.issuing import sealed_visit

    services = open_services(Paths(tmp_path))
    try:
        visit = sealed_visit(services, photo)
        draft = fixed(services, visit)
        before = _rows(services)
        reached = 0
        while services.context.papers.paper(draft.id) is None:
            with monkeypatch.context() as patch, suppress(Interrupted):
                _stop_after(services, patch, reached)
                issue(services, draft.id)
            if services.context.papers.paper(draft.id) is None:
                assert _rows(services) == before
            reached += 1
        assert reached > 2, "there were several moments to stop at"
        assert services.maintenance.check().problems == ()
    finally:
        services.close()


class Interrupted(Exception):
    pass


def _stop_after(services: Services, patch: pytest.MonkeyPatch, writes: int) -> None:
    """Raise instead of the write after so many entries of the log."""
    log = type(services.context.log)
    real, left = log.append, iter(range(writes))

    def append(self, *words):
        if next(left, None) is None:
            raise Interrupted
        return real(self, *words)

    patch.setattr(log, "append", append)


def _rows(services: Services) -> object:
    states = [(one.text, one.state) for one in services.context.numbers.numbers()]
    return states, services.context.log.own(), services.context.database.counts()
