"""Private keys on disk: written whole, readable by their owner only, locked with what scrypt makes of a passphrase.

The body of a locked key is PKCS#12. The library's own PKCS#12 and PKCS#8 guard a passphrase with few rounds (2048 of
PBKDF2, measured in its output), so the passphrase is stretched first and only the result locks the body.
"""

from __future__ import annotations

import base64
import os
import re
from dataclasses import dataclass
from pathlib import Path

from inspector.errors import KnownError

SCRYPT_N, SCRYPT_R, SCRYPT_P = 1 << 17, 8, 1
"""128 MB and about half a second for each guess (RFC 7914)."""

_HEAD = re.compile(rb"inspector-key scrypt (\d+) (\d+) (\d+) ([0-9a-f]{32})\n")
_HARDEST = 1 << 20


@dataclass(frozen=True, repr=False)
class Passphrase:
    """A secret in memory; it shows itself to nobody by accident."""

    text: str

    def encode(self) -> bytes:
        return self.text.encode()

    def __repr__(self) -> str:
        return "Passphrase(…)"

    __str__ = __repr__


def write_private(path: Path, content: bytes) -> None:
    """Write the whole file or nothing, for its owner's eyes only."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    part.unlink(missing_ok=True)
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as handle:
        handle.write(content)
        handle.flush()
        os.fsync(handle.fileno())
    part.replace(path)


def stretched(passphrase: Passphrase, salt: bytes, n: int, r: int, p: int) -> Passphrase:
    """What locks the body of a key file: 32 bytes of scrypt, as hex."""
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    return Passphrase(Scrypt(salt=salt, length=32, n=n, r=r, p=p).derive(passphrase.encode()).hex())


def new_lock(passphrase: Passphrase) -> tuple[bytes, Passphrase]:
    """The head of a new key file and the passphrase for its body."""
    salt = os.urandom(16)
    head = f"inspector-key scrypt {SCRYPT_N} {SCRYPT_R} {SCRYPT_P} {salt.hex()}\n"
    return head.encode(), stretched(passphrase, salt, SCRYPT_N, SCRYPT_R, SCRYPT_P)


def save_locked(path: Path, head: bytes, body: bytes) -> None:
    write_private(path, head + base64.encodebytes(body))


def read_locked(path: Path, passphrase: Passphrase) -> tuple[bytes, Passphrase]:
    """The body of a key file and the passphrase that opens it. Raises KnownError for a file that is not one."""
    try:
        content = path.read_bytes()
        head = _HEAD.match(content)
        if head is None or int(head[1]) > _HARDEST:
            raise ValueError("no head")
        n, r, p = (int(head[at]) for at in (1, 2, 3))
        opening = stretched(passphrase, bytes.fromhex(head[4].decode()), n, r, p)
        return base64.decodebytes(content[head.end() :]), opening
    except (OSError, ValueError) as error:
        raise KnownError(
            f"私钥文件 {path.name} 不可用。",
            "记录和签名都没有改动。",
            "请从备份恢复 keys 文件夹，或重新导入证书。",
        ) from error
