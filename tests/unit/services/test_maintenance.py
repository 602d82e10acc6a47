"""Backups that can be restored, and a check that finds what is wrong."""

from __future__ import annotations

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
