from __future__ import annotations

import hashlib
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Barrier, Thread

import pytest

from inspector.errors import BugError, KnownError
from inspector.evidence.vault import ProblemKind, Vault

BYTES = b"exactly these bytes \x00\xff" * 70_000  # more than one chunk
DIGEST = hashlib.sha256(BYTES).hexdigest()


def files_below(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_that_a_file_is_kept_byte_for_byte_under_its_digest(vault: Vault, tmp_path: Path):
    source = tmp_path / "IMG_0001.JPG"
    source.write_bytes(BYTES)
    stored = vault.store(source)
    assert (stored.sha256, stored.size) == (DIGEST, len(BYTES))
    assert vault.path(DIGEST) == vault.root / DIGEST[:2] / DIGEST
    assert vault.path(DIGEST).read_bytes() == BYTES
    assert source.read_bytes() == BYTES


def test_that_bytes_and_a_file_with_those_bytes_are_the_same_stored_file(vault: Vault, tmp_path: Path):
    source = tmp_path / "a.jpg"
    source.write_bytes(BYTES)
    assert vault.store(BYTES) == vault.store(source)
    assert files_below(vault.root) == [vault.path(DIGEST)]


def test_that_a_stored_file_is_marked_read_only(vault: Vault):
    vault.store(BYTES)
    assert not vault.path(DIGEST).stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH)


def test_that_an_empty_file_has_a_digest_too(vault: Vault):
    assert vault.store(b"").size == 0
    assert vault.has(hashlib.sha256(b"").hexdigest())


def test_that_what_was_never_stored_is_absent_and_missing(vault: Vault):
    problem = vault.verify(DIGEST)
    assert not vault.has(DIGEST)
    assert problem is not None
    assert problem.kind is ProblemKind.MISSING
    assert "不在保管库" in problem.sentence


def test_that_an_untouched_file_has_no_problem(vault: Vault):
    vault.store(BYTES)
    assert vault.verify(DIGEST) is None


def test_that_one_changed_bit_is_found(vault: Vault):
    vault.store(BYTES)
    stored = vault.path(DIGEST)
    stored.chmod(0o644)
    changed = bytearray(BYTES)
    changed[12345] ^= 1
    stored.write_bytes(changed)
    problem = vault.verify(DIGEST)
    assert problem is not None
    assert problem.kind is ProblemKind.ALTERED


def test_that_storing_the_genuine_bytes_again_repairs_an_altered_file(vault: Vault):
    vault.store(BYTES)
    vault.path(DIGEST).chmod(0o644)
    vault.path(DIGEST).write_bytes(b"altered")
    vault.store(BYTES)
    assert vault.verify(DIGEST) is None


def test_that_what_is_staged_and_not_published_is_gone_afterwards(vault: Vault):
    with vault.staging(BYTES) as staged:
        assert staged.sha256 == DIGEST
        assert staged.path.read_bytes() == BYTES
        assert not vault.has(DIGEST)
    assert files_below(vault.root) == []


def test_that_a_refusal_while_staged_leaves_nothing(vault: Vault):
    with pytest.raises(KnownError), vault.staging(BYTES):
        raise KnownError("不是照片。")
    assert files_below(vault.root) == []


def test_that_iteration_names_every_stored_file_and_nothing_else(vault: Vault):
    stored = {vault.store(bytes([number]) * 10) for number in range(20)}
    (vault.root / "aa").mkdir(exist_ok=True)
    (vault.root / "aa" / "Thumbs.db").write_bytes(b"x")
    (vault.root / "incoming" / "left.part").write_bytes(b"x")
    listed = list(vault.iter_all())
    assert set(listed) == stored
    assert [entry.sha256 for entry in listed] == sorted(entry.sha256 for entry in stored)


def test_that_an_absent_vault_is_an_empty_vault(vault: Vault):
    assert list(vault.iter_all()) == []
    assert vault.sweep(datetime(2026, 11, 18, tzinfo=UTC)) == 0


def test_that_a_sweep_removes_old_unfinished_copies_and_keeps_young_ones(vault: Vault):
    vault.store(BYTES)
    left = vault.root / "incoming" / "left.part"
    left.write_bytes(b"half")
    written = datetime.fromtimestamp(left.stat().st_mtime, UTC)
    assert vault.sweep(written + timedelta(hours=1)) == 0
    assert vault.sweep(written + timedelta(hours=7)) == 1
    assert files_below(vault.root) == [vault.path(DIGEST)]


@pytest.mark.parametrize("name", ["", "../../etc/passwd", "AB" * 32, "a" * 63, "a" * 64 + "\n"])
def test_that_only_a_digest_names_a_stored_file(vault: Vault, name: str):
    with pytest.raises(BugError):
        vault.path(name)


def test_that_many_threads_storing_the_same_bytes_leave_one_whole_file(vault: Vault):
    start, failures = Barrier(8), []

    def store() -> None:
        start.wait()
        try:
            vault.store(BYTES)
        except KnownError as error:
            failures.append(error)

    threads = [Thread(target=store) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert files_below(vault.root) == [vault.path(DIGEST)]
    assert vault.verify(DIGEST) is None
