"""The device log: one append-only, hash-chained stream of events, written in the same transaction as the rows.

`hash = SHA-256(previous hash ‖ length-prefixed fields ‖ SHA-256(body))`. The body's bytes are kept as authored and
never serialised again. The hybrid clock is `max(last + 1, milliseconds << 16)`.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from inspector.clock import Clock, to_text
from inspector.domain import plain
from inspector.errors import BugError
from inspector.storage.database import Database, translated

GENESIS = bytes(32)
TOPIC = "main"


@dataclass(frozen=True)
class EventRef:
    """Where an event stands: the row that it wrote names it as its latest version."""

    stream: str
    seq: int
    hash: str


@dataclass(frozen=True)
class Stream:
    """One device's log; `public_key` raw Ed25519, `created_at` UTC text."""

    id: str
    public_key: bytes
    device_name: str
    created_at: str


@dataclass(frozen=True)
class Event:
    stream: str
    seq: int
    hlc: int
    kind: str
    doc: str
    ver: int
    body: bytes
    hash: bytes


def stream_id(public_key: bytes) -> str:
    """The first 32 hex digits of the key's SHA-256, and the topic."""
    return f"{hashlib.sha256(public_key).hexdigest()[:32]}/{TOPIC}"


def chain(previous: bytes, event: Event) -> bytes:
    """The hash of an event after `previous`."""
    digest = hashlib.sha256(previous)
    for part in (event.stream.encode(), struct.pack(">QQ", event.seq, event.hlc), event.kind.encode()):
        digest.update(struct.pack(">I", len(part)) + part)
    for part in (event.doc.encode(), struct.pack(">I", event.ver), hashlib.sha256(event.body).digest()):
        digest.update(struct.pack(">I", len(part)) + part)
    return digest.digest()


@dataclass(frozen=True)
class DeviceLog:
    """Writes this device's stream. Every method must run inside `Database.write`."""

    database: Database
    clock: Clock

    def create_stream(self, public_key: bytes, device_name: str) -> str:
        """Begin this device's own stream. Raises BugError when there is one already."""
        if self.has_stream():
            raise BugError("this base has its stream already")
        identity = stream_id(public_key)
        self.database.connection.execute(
            "INSERT INTO stream VALUES (?, ?, ?, 1, 0, ?, 0, ?)",
            (identity, public_key, device_name, GENESIS, to_text(self.clock.now())),
        )
        return identity

    def has_stream(self) -> bool:
        return self.database.one("SELECT 1 FROM stream WHERE own = 1") is not None

    def own(self) -> Stream:
        """This device's stream. Raises BugError before it was created."""
        row = self.database.one("SELECT id, public_key, device_name, created_at FROM stream WHERE own = 1")
        if row is None:
            raise BugError("this base has no stream of its own")
        return Stream(*row)

    def stream(self, identity: str) -> Stream | None:
        sql = "SELECT id, public_key, device_name, created_at FROM stream WHERE id = ?"
        row = self.database.one(sql, (identity,))
        return None if row is None else Stream(*row)

    def append(self, kind: str, doc: str, body: Mapping[str, plain.Plain], ver: int = 1) -> EventRef:
        """Append one event about the row or document `doc`. Raises BugError outside a transaction."""
        if not self.database.connection.in_transaction:
            raise BugError("an event is written in the transaction of its change")
        head = self.database.one("SELECT id, head_seq, head_hash, head_hlc FROM stream WHERE own = 1")
        if head is None:
            raise BugError("this base has no stream of its own")
        hlc = max(head["head_hlc"] + 1, int(self.clock.now().timestamp() * 1000) << 16)
        draft = Event(head["id"], head["head_seq"] + 1, hlc, kind, doc, ver, plain.canonical(body), b"")
        event = Event(*_fields(draft)[:-1], chain(head["head_hash"], draft))
        self._store(event)
        return EventRef(event.stream, event.seq, event.hash.hex())

    def _store(self, event: Event) -> None:
        connection = self.database.connection
        connection.execute("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?)", _fields(event))
        connection.execute(
            "UPDATE stream SET head_seq = ?, head_hash = ?, head_hlc = ? WHERE id = ?",
            (event.seq, event.hash, event.hlc, event.stream),
        )

    def about(self, doc: str, kind: str = "") -> tuple[Event, ...]:
        """The events about one row or document, oldest first."""
        rows = self.database.all(
            "SELECT * FROM event WHERE doc = ? AND (? = '' OR kind = ?) ORDER BY hlc, stream, seq",
            (doc, kind, kind),
        )
        return tuple(Event(*row) for row in rows)

    def breaks(self) -> Iterator[str]:
        """Recompute every stream's chain; yields a sentence per place where it does not hold."""
        for stream in self.database.all("SELECT * FROM stream"):
            yield from self._stream_breaks(
                str(stream["id"]), int(stream["head_seq"]), bytes(stream["head_hash"])
            )

    def _stream_breaks(self, stream: str, head_seq: int, head_hash: bytes) -> Iterator[str]:
        previous, expected = GENESIS, 1
        for event in self._events(stream):
            if event.seq != expected:
                yield f"日志 {stream} 缺第 {expected} 条"
            if chain(previous, event) != event.hash:
                yield f"日志 {stream} 第 {event.seq} 条与哈希链不符"
            previous, expected = event.hash, event.seq + 1
        if (expected - 1, previous) != (head_seq, head_hash):
            yield f"日志 {stream} 的末尾与登记的头不符"

    def _events(self, stream: str) -> Iterator[Event]:
        """One stream, row by row: a log of years is not read into memory at once."""
        with translated(self.database.path):
            sql = "SELECT * FROM event WHERE stream = ? ORDER BY seq"
            yield from (Event(*row) for row in self.database.connection.execute(sql, (stream,)))


def _fields(event: Event) -> tuple[str, int, int, str, str, int, bytes, bytes]:
    return (event.stream, event.seq, event.hlc, event.kind, event.doc, event.ver, event.body, event.hash)
