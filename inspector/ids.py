"""Row identities: UUIDv7 text, ordered by time, made once and never changed."""

from __future__ import annotations

from collections.abc import Callable

NewId = Callable[[], str]


def new_id() -> str:
    """A fresh UUIDv7 as lower-case text with dashes; later ones of this process sort after earlier ones."""
    # Brings uuid and platform along, which the start of the window does without.
    from uuid_utils import uuid7

    return str(uuid7())


def seeded_ids(seed: str) -> NewId:
    """A generator of reproducible ids in UUIDv7 shape, increasing in order of the calls; for demo data and tests."""
    import hashlib
    import uuid

    counter = 0

    def next_id() -> str:
        nonlocal counter
        counter += 1
        digest = hashlib.sha256(f"{seed}/{counter}".encode()).digest()
        stamp = (1_700_000_000_000 + counter).to_bytes(6, "big")
        raw = bytearray(stamp + digest[:10])
        raw[6] = 0x70 | (raw[6] & 0x0F)
        raw[8] = 0x80 | (raw[8] & 0x3F)
        return str(uuid.UUID(bytes=bytes(raw)))

    return next_id
