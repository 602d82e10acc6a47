from __future__ import annotations

import errno
import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from inspector.errors import KnownError
from inspector.evidence.importing import import_photo
from inspector.evidence.vault import Vault

BYTES = b"evidence" * 500_000
DIGEST = hashlib.sha256(BYTES).hexdigest()

KILLED_BEFORE_THE_RENAME = """
import os, sys
from pathlib import Path
from inspector.evidence import vault as module

Path.replace = lambda *_: os._exit(9)
module.Vault(Path(sys.argv[1])).store(b"evidence" * 500_000)
"""

KILLED_WHILE_COPYING = """
import os, sys
from pathlib import Path
from inspector.evidence import vault as module

def dies(read, outgoing):
    outgoing.write(read())
    outgoing.flush()
    os._exit(9)

module._copy = dies
module.Vault(Path(sys.argv[1])).store(b"evidence" * 500_000)
"""


class Disk:
    """Stands in for the operating system's answer to one call."""

    def __init__(self, code: int) -> None:
        self.code = code

    def __call__(self, *_: object, **__: object) -> None:
        raise OSError(self.code, os.strerror(self.code))


def files_below(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


@pytest.mark.parametrize("program", [KILLED_BEFORE_THE_RENAME, KILLED_WHILE_COPYING])
def test_that_a_kill_in_the_middle_of_storing_leaves_nothing_visible(tmp_path: Path, program: str):
    vault = Vault(tmp_path / "originals")
    done = subprocess.run([sys.executable, "-c", program, str(vault.root)], check=False)
    assert done.returncode == 9
    assert list(vault.iter_all()) == []
    assert not vault.has(DIGEST)
    assert len(files_below(vault.root / "incoming")) == 1
    vault.store(BYTES)
    assert vault.verify(DIGEST) is None


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT])
def test_that_a_full_disk_is_said_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
):
    vault = Vault(tmp_path / "originals")
    monkeypatch.setattr(os, "fsync", Disk(code))
    with pytest.raises(KnownError, match="磁盘空间已满") as caught:
        vault.store(BYTES)
    assert "没有留下半个文件" in caught.value.safe
    assert caught.value.remedy
    assert files_below(vault.root) == []


def test_that_a_read_only_folder_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(Path, "mkdir", Disk(errno.EROFS))
    with pytest.raises(KnownError, match="不允许写入"):
        Vault(tmp_path / "originals").store(BYTES)


def test_that_a_refused_rename_leaves_nothing_half(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    vault = Vault(tmp_path / "originals")
    monkeypatch.setattr(Path, "replace", Disk(errno.EACCES))
    with pytest.raises(KnownError, match="不允许写入"):
        vault.store(BYTES)
    assert files_below(vault.root) == []


def test_that_a_vault_that_is_a_file_is_said(tmp_path: Path):
    (tmp_path / "originals").write_bytes(b"")
    with pytest.raises(KnownError, match="originals"):
        Vault(tmp_path / "originals").store(BYTES)


def test_that_a_vanished_source_is_named(tmp_path: Path):
    vault = Vault(tmp_path / "originals")
    with pytest.raises(KnownError, match=r"IMG_7\.jpg") as caught:
        vault.store(tmp_path / "IMG_7.jpg")
    assert "存储卡" in caught.value.happened
    assert files_below(vault.root) == []


def test_that_a_folder_instead_of_a_photo_is_named(tmp_path: Path):
    (tmp_path / "DCIM").mkdir()
    with pytest.raises(KnownError, match="DCIM"):
        Vault(tmp_path / "originals").store(tmp_path / "DCIM")


def test_that_a_card_pulled_while_reading_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    vault, source = Vault(tmp_path / "originals"), tmp_path / "IMG_8.jpg"
    source.write_bytes(BYTES)
    opened = Path.open

    def pulled(path: Path, *arguments: str) -> object:
        stream = opened(path, *arguments)
        return _Pulled(stream) if path == source else stream

    monkeypatch.setattr(Path, "open", pulled)
    with pytest.raises(KnownError, match=r"IMG_8\.jpg.*中断"):
        vault.store(source)
    assert files_below(vault.root) == []


class _Pulled:
    """A file that breaks after its first chunk, like one on a card that is pulled out."""

    def __init__(self, stream: object) -> None:
        self.stream, self.reads = stream, 0

    def __enter__(self) -> _Pulled:
        return self

    def __exit__(self, *_: object) -> None:
        self.stream.close()

    def read(self, size: int) -> bytes:
        self.reads += 1
        if self.reads > 1:
            raise OSError(errno.EIO, "Input/output error")
        return self.stream.read(size)


def test_that_a_photo_whose_renditions_do_not_fit_is_not_stored(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    from PIL import Image

    vault, source = Vault(tmp_path / "originals"), tmp_path / "IMG_9.jpg"
    Image.new("RGB", (64, 48), "red").save(source)
    monkeypatch.setattr(Image.Image, "save", Disk(errno.ENOSPC))
    with pytest.raises(KnownError, match="磁盘空间已满"):
        import_photo(source, source.name, vault, tmp_path / "renditions")
    assert files_below(vault.root) == []
    assert files_below(tmp_path / "renditions") == []
