"""A disk that is really full: each work that fills it ends in a sentence, with nothing half, and the base sound."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from inspector.bootstrap import open_services
from inspector.domain.inspection import Result
from inspector.errors import KnownError
from inspector.paths import Paths
from inspector.services import evidence, maintenance
from tests.faults.issuing import KIND, fixed, issue, sealed_visit
from tests.faults.sealing import inspected, lease_numbers, seal, sign
from tests.faults.visit import CHECKLIST, begin_visit

SIZE_MB = 24


def _mounted(folder: Path) -> bool:
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        return False
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={SIZE_MB}m", "tmpfs", str(folder)]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


@pytest.fixture
def disk(tmp_path):
    """A small disk with an open base on it."""
    folder = tmp_path / "disk"
    if not _mounted(folder):
        pytest.skip("a disk of its own can be mounted by root on Linux only")
    services = open_services(Paths(folder))
    yield services
    services.close()
    subprocess.run(["umount", str(folder)], check=True)


def fill(folder: Path, leave: int) -> Path:
    """Use the disk up to the given number of bytes; returns the file that takes the room."""
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as file:
        free = os.statvfs(folder).f_bavail * os.statvfs(folder).f_frsize
        file.write(bytes(max(0, free - leave)))
    return ballast


def photo(folder: Path, kilobytes: int) -> Path:
    """A JPEG of at least that size, by noise."""
    from PIL import Image

    side = int((kilobytes * 1024 / 2) ** 0.5) + 64
    path = folder / f"IMG_{kilobytes}.jpg"
    Image.frombytes("RGB", (side, side), Random(1).randbytes(side * side * 3)).save(path, quality=95)
    return path


def halves(root: Path) -> list[Path]:
    return [path for path in root.rglob("*.part") if path.is_file()]


def sound(services) -> None:
    assert services.maintenance.check().problems == ()
    assert halves(services.paths.root) == []


def test_that_a_photo_that_does_not_fit_is_refused_whole(disk, tmp_path):
    visit = begin_visit(disk)
    ballast = fill(disk.paths.root, 600 * 1024)
    with pytest.raises(KnownError, match="磁盘空间已满"):
        evidence.prepare(disk.paths, photo(tmp_path, 3000), "IMG_1.jpg")
    ballast.unlink()
    assert disk.inspections.case(visit.id).evidence == ()
    assert not [path for path in disk.paths.originals.rglob("*") if path.is_file()]
    sound(disk)


def test_that_answers_up_to_the_full_disk_are_kept_and_go_on_when_there_is_room(disk):
    visit = begin_visit(disk)
    ballast = fill(disk.paths.root, 300 * 1024)
    stored = 0
    refused: list[KnownError] = []
    while not refused:
        try:
            disk.inspections.answer(visit.id, CHECKLIST, "a03", Result.COMPLIANT, note=f"{stored}" * 2000)
            stored += 1
        except KnownError as error:
            refused.append(error)
    assert "磁盘已满" in refused[0].happened
    assert "已存入的记录没有改动" in refused[0].safe
    assert disk.inspections.case(visit.id).answer(CHECKLIST, "a03").note == f"{stored - 1}" * 2000
    ballast.unlink()
    disk.inspections.answer(visit.id, CHECKLIST, "a03", Result.COMPLIANT, note="有空间了")
    sound(disk)


def test_that_a_seal_that_does_not_fit_leaves_it_ready_with_its_signatures(disk, tmp_path):
    inspection_id, refused = _signed(disk, tmp_path), []
    for leave in range(0, 1_200_000, 60_000):
        ballast = fill(disk.paths.root, leave)
        try:
            seal(disk, inspection_id)
        except KnownError as error:
            refused.append(error.happened)
        ballast.unlink()
        if disk.inspections.get(inspection_id).state.value == "sealed":
            break
        assert disk.documents.of(inspection_id) == ()
        assert disk.signing.package(inspection_id).complete
    assert len(refused) > 2
    assert all("已满" in sentence for sentence in refused)
    assert disk.verification.inspection(inspection_id).ok
    sound(disk)


def _signed(services, tmp_path) -> str:
    lease_numbers(services)
    inspection_id = inspected(services, photo(tmp_path, 100))
    sign(services, inspection_id)
    return inspection_id


def test_that_a_paper_that_does_not_fit_stays_a_draft_with_its_number(disk, tmp_path):
    visit, refused = sealed_visit(disk, photo(tmp_path, 100)), []
    draft = fixed(disk, visit)
    for leave in range(0, 600_000, 40_000):
        ballast = fill(disk.paths.root, leave)
        try:
            issue(disk, draft.id)
        except KnownError as error:
            refused.append(error.happened)
        ballast.unlink()
        if disk.context.papers.paper(draft.id) is not None:
            break
        assert disk.context.papers.draft(draft.id) == draft
        assert [one.state for one in disk.context.numbers.numbers(KIND.value)] == ["reserved"]
    assert refused
    assert all("已满" in sentence for sentence in refused)
    assert disk.context.papers.paper(draft.id).number == draft.number
    assert disk.verification.inspection(visit).ok
    sound(disk)


def test_that_a_backup_that_does_not_fit_is_said_and_leaves_no_room_taken(disk):
    begin_visit(disk)
    ballast = fill(disk.paths.root, 100 * 1024)
    with pytest.raises(KnownError, match="已满"):
        disk.maintenance.backup()
    assert list(disk.paths.backups.iterdir()) == []
    ballast.unlink()
    assert disk.maintenance.backup().exists()
    sound(disk)


def test_that_a_restore_that_does_not_fit_leaves_the_base_as_it_was(disk, tmp_path):
    visit = begin_visit(disk)
    backup = disk.maintenance.backup()
    disk.inspections.answer(visit.id, CHECKLIST, "a03", Result.COMPLIANT)
    disk.close()
    ballast = fill(disk.paths.root, 60 * 1024)
    with pytest.raises(KnownError, match="已满"):
        maintenance.restore(disk.paths, backup, disk.context.clock.now())
    ballast.unlink()
    again = open_services(disk.paths)
    assert again.inspections.case(visit.id).answer(CHECKLIST, "a03").result is Result.COMPLIANT
    assert again.maintenance.check().problems == ()
    again.close()


def test_that_an_export_that_does_not_fit_leaves_no_folder(disk, tmp_path):
    visit = begin_visit(disk)
    prepared = evidence.prepare(disk.paths, photo(tmp_path, 900), "IMG_1.jpg")
    disk.evidence.attach(visit.id, prepared)
    target = disk.paths.root / "out" / "case"
    ballast = fill(disk.paths.root, 200 * 1024)
    with pytest.raises(KnownError, match="磁盘空间已满"):
        disk.exchange.export(inspection_id=visit.id, folder=target)
    assert list((disk.paths.root / "out").iterdir()) == []
    ballast.unlink()
    assert disk.exchange.export(inspection_id=visit.id, folder=target).exists()
    sound(disk)
