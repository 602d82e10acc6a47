"""The window and the command line on one base at the same time: nobody works on what was true a moment ago."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from inspector.bootstrap import open_services
from inspector.domain.document import DocumentKind
from inspector.domain.inspection import Result
from inspector.domain.rectification import Step
from inspector.errors import KnownError
from inspector.ids import seeded_ids
from inspector.storage.database import Database

ROOT = str(Path(__file__).parents[3])
STARTS = """
import sys
sys.path.insert(0, sys.argv[2])
from pathlib import Path
from inspector.bootstrap import open_services
from inspector.paths import Paths
services = open_services(Paths(Path(sys.argv[1])))
sys.stdout.write(services.session.device().stream)
services.close()
"""


@pytest.fixture
def other(bench):
    """A second program on the same base."""
    services = open_services(bench.paths, bench.clock, seeded_ids("other"))
    yield services
    services.close()


@pytest.fixture
def meanwhile(monkeypatch):
    """Something that the other program does between this program's decision to write and its transaction."""
    real, waiting = Database.write, []

    def write(database):
        while waiting:
            waiting.pop()()
        return real(database)

    monkeypatch.setattr(Database, "write", write)
    return waiting


def test_that_an_edit_keeps_what_another_program_wrote_a_moment_before(bench, other, meanwhile):
    finding = bench.answer(bench.begun(), "a03", Result.NONCOMPLIANT).finding
    meanwhile.append(lambda: other.findings.edit(finding_id=finding.id, requirement="另一处写的要求。"))
    edited = bench.services.findings.edit(finding_id=finding.id, fact="这里写的事实。").value
    assert (edited.fact, edited.requirement) == ("这里写的事实。", "另一处写的要求。")
    assert bench.services.ledger.finding(finding_id=finding.id) == edited


def test_that_a_photo_edit_keeps_what_another_program_wrote_a_moment_before(bench, other, meanwhile):
    photo = bench.photo(bench.begun(), "a03")
    meanwhile.append(lambda: other.evidence.edit(photo.id, caption="另一处"))
    assert bench.services.evidence.edit(photo.id, place="这里").value.caption == "另一处"


def test_that_one_step_of_the_ledger_is_not_recorded_twice(bench, other, meanwhile):
    finding = bench.services.inspections.case(bench.sealed().id).findings[0]

    def closed(services):
        bench.clock.advance(minutes=1)
        services.ledger.record(finding_id=finding.id, step=Step.CLOSED, reason="复查通过", approver="周振华")

    bench.services.ledger.record(finding_id=finding.id, step=Step.PASSED)
    meanwhile.append(lambda: closed(other))
    with pytest.raises(KnownError, match="不能登记"):
        closed(bench.services)
    steps = [event.step for event in bench.services.ledger.events(finding_id=finding.id)]
    assert steps.count(Step.CLOSED) == 1


def test_that_two_programs_cannot_register_blocks_that_overlap(bench, other, meanwhile):
    block = {"kind": DocumentKind.RECTIFICATION_NOTICE, "year": 2027, "first": 1, "last": 9}
    meanwhile.append(lambda: other.numbers.add_block(**block))
    with pytest.raises(KnownError, match="重叠"):
        bench.services.numbers.add_block(**block)
    assert len([one for one in bench.services.numbers.blocks() if one.year == 2027]) == 1


def test_that_what_the_command_line_changes_is_seen_without_a_new_start(bench, other):
    bench.services.session.actor(), bench.services.library.laws()
    other.session.choose(officer_id=bench.officers[1].id)
    inspection = other.inspections.create(bench.plan()).value
    assert bench.services.session.actor() == bench.officers[1]
    assert [one.id for one in bench.services.inspections.all()] == [inspection.id]
    begun = bench.services.inspections.start(inspection.id).value
    answer = bench.answer(begun, "a03", Result.COMPLIANT).answer
    assert answer.author == "李晓梅"
    assert other.inspections.case(inspection.id).answers[answer.key] == answer


def test_that_numbers_reserved_by_two_programs_differ(bench, other):
    first, second = bench.filled(), bench.filled(over_cap_reason="跟踪")
    one = bench.services.signing.begin(first.id).value.numbers
    two = other.signing.begin(second.id).value.numbers
    assert set(one.values()).isdisjoint(two.values())


def test_that_programs_started_together_on_a_new_folder_found_one_stream_with_one_key(tmp_path):
    commands = [[sys.executable, "-c", STARTS, str(tmp_path / "new"), ROOT]] * 3
    started = [subprocess.Popen(one, stdout=subprocess.PIPE, text=True) for one in commands]
    streams = {one.communicate(timeout=60)[0] for one in started}
    assert [one.returncode for one in started] == [0, 0, 0]
    assert len(streams) == 1
