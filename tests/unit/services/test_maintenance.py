"""Backups that can be restored, and a check that finds what is wrong."""

from __future__ import annotations

import os
from dataclasses import replace

import pytest

from inspector.bootstrap import open_services
from inspector.domain.inspection import Result
from inspector.errors import KnownError
from inspector.evidence.vault import Vault
from inspector.services import maintenance
from inspector.storage.database import KEPT_BACKUPS


def test_that_a_restored_backup_holds_what_was_there_and_the_replaced_base_is_kept(bench):
    inspection = bench.begun()
    bench.answer(inspection, "a03", Result.COMPLIANT)
    backup = bench.services.maintenance.backup()
    bench.answer(inspection, "a03", Result.NOT_APPLICABLE)
    bench.services.close()
    aside = maintenance.restore(bench.paths, backup, bench.clock.now())
    again = open_services(bench.paths, bench.clock)
    kept = again.inspections.case(inspection.id).answer("dust-six-hundred", "a03").result
    again.close()
    assert kept is Result.COMPLIANT
    assert (aside / "inspector.db").exists()


def test_that_a_damaged_backup_is_refused_and_the_base_is_left_alone(bench):
    backup = bench.services.maintenance.backup()
    backup.write_bytes(backup.read_bytes()[:5000])
    before = bench.paths.database.read_bytes()
    with pytest.raises(KnownError, match="不是完好的备份"):
        maintenance.restore(bench.paths, backup, bench.clock.now())
    assert bench.paths.database.read_bytes() == before


def test_that_only_the_newest_daily_backups_are_kept(bench):
    for _ in range(KEPT_BACKUPS + 3):
        bench.clock.advance(days=1)
        bench.services.maintenance.backup()
    assert len(bench.services.maintenance.backups()) == KEPT_BACKUPS


def test_that_the_check_names_a_missing_original(bench):
    inspection = bench.begun()
    photo = bench.photo(inspection, "a03")
    assert bench.services.maintenance.check().problems == ()
    path = Vault(bench.paths.originals).path(photo.sha256)
    path.chmod(0o600)
    path.unlink()
    assert any("不在保管库" in line for line in bench.services.maintenance.check().problems)


def test_that_a_clock_set_back_does_not_cost_the_copy_just_made(bench):
    for number in range(KEPT_BACKUPS + 2):
        bench.clock.advance(days=1)
        newer = bench.services.maintenance.backup()
        os.utime(newer, (2_000_000_000 + number, 2_000_000_000 + number))
    made = bench.services.maintenance.backup()
    assert made.exists()
    assert len(bench.services.maintenance.backups()) == KEPT_BACKUPS


def test_that_a_backup_clears_away_what_killed_programs_left_half_written(bench):
    incoming = bench.paths.originals / "incoming" / "left.part"
    half = bench.paths.backups / "daily-left.db.part"
    for left in (incoming, half):
        left.parent.mkdir(parents=True, exist_ok=True)
        left.write_bytes(b"half")
        os.utime(left, (1_700_000_000, 1_700_000_000))
    bench.services.maintenance.backup()
    assert not incoming.exists()
    assert not half.exists()


def test_that_the_check_reports_a_broken_index_instead_of_failing(bench):
    bench.begun()
    connection = bench.services.context.database.connection
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute(
        "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'event_by_doc')"
        " WHERE name = 'site_by_code'"
    )
    connection.execute("PRAGMA writable_schema = RESET")
    bench.services.close()
    again = open_services(bench.paths, bench.clock)
    report = again.maintenance.check()
    again.close()
    assert report.problems
    assert report.counts["inspection"] == 1


def test_that_the_check_reports_a_page_that_cannot_be_read(bench):
    bench.filled()
    bench.services.close()
    whole = bytearray(bench.paths.database.read_bytes())
    whole[-9000:] = b"\xff" * 9000
    bench.paths.database.write_bytes(bytes(whole))
    again = open_services(bench.paths, bench.clock)
    report = again.maintenance.check()
    again.close()
    assert report.problems


def test_that_a_law_text_dated_by_a_wrong_clock_does_not_outrank_the_programs_own(bench):
    old = bench.services.context.library.files("law")[0]
    text = old.text.replace('title = "', 'title = "旧稿 ', 1)
    stale = replace(old, text=text, sha256="0" * 64, imported_at="2099-01-01T00:00:00.000Z")
    bench.services.context.library.add((stale,))
    bench.services.close()
    again = open_services(bench.paths, bench.clock)
    titles = [law.title for law in again.library.laws().values()]
    again.close()
    assert not [title for title in titles if title.startswith("旧稿")]
