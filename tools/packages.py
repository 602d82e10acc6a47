"""Source packages that resources are rebuilt from: pinned, fetched by their own clients, checked by hash."""

from __future__ import annotations

import gzip
import hashlib
import io
import subprocess
import tarfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Package:
    """A source package, pinned by version and by the SHA-256 of its archive."""

    registry: str  # npm or debian
    name: str
    version: str
    sha256: str
    licence: str  # SPDX
    licence_texts: tuple[tuple[str, str], ...]  # (member of the archive, name beside the result)

    @property
    def archive(self) -> str:
        if self.registry == "debian":
            return f"{self.name}_{self.version}_all.deb"
        return f"{self.name.removeprefix('@').replace('/', '-')}-{self.version}.tgz"

    @property
    def command(self) -> list[str]:
        """The download, by the package's ordinary client, into the current folder."""
        if self.registry == "debian":
            return ["apt-get", "download", f"{self.name}={self.version}"]
        return ["npm", "pack", "--silent", f"{self.name}@{self.version}"]


def fetch(package: Package, cache: Path) -> Path:
    """The package's archive in `cache`, downloaded if not there yet. Exits when its SHA-256 is wrong."""
    archive = cache / package.archive
    if not archive.exists():
        subprocess.run(package.command, cwd=cache, check=True, stdout=subprocess.DEVNULL)
    found = hashlib.sha256(archive.read_bytes()).hexdigest()
    if found != package.sha256:
        raise SystemExit(f"{archive.name}: SHA-256 is {found}, expected {package.sha256}")
    return archive


def read_members(package: Package, cache: Path, names: Iterable[str]) -> dict[str, bytes]:
    """The bytes of the named members of the package's archive; a `.gz` member is unpacked."""
    archive = fetch(package, cache)
    if package.registry == "debian":
        raw = subprocess.run(["dpkg-deb", "--fsys-tarfile", archive], check=True, capture_output=True).stdout
    else:
        raw = archive.read_bytes()
    with tarfile.open(fileobj=io.BytesIO(raw)) as tar:
        return {name: _read_member(tar, name) for name in names}


def copy_licences(package: Package, cache: Path, folder: Path) -> None:
    """Put the package's licence texts beside what was made from it."""
    texts = read_members(package, cache, [member for member, _ in package.licence_texts])
    for member, name in package.licence_texts:
        (folder / name).write_bytes(texts[member].replace(b"\r\n", b"\n"))


def _read_member(tar: tarfile.TarFile, name: str) -> bytes:
    stream = tar.extractfile(name)
    if stream is None:
        raise SystemExit(f"{name} is not a file")
    return gzip.decompress(stream.read()) if name.endswith(".gz") else stream.read()
