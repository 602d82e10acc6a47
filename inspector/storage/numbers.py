"""Document numbers: blocks leased to this machine, each number used once, reserved before it is printed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from inspector.errors import KnownError
from inspector.storage.database import Database
from inspector.storage.device_log import DeviceLog
from inspector.storage.mapping import Cell, from_row
from inspector.storage.queries import query
from inspector.storage.rows import Author, SyncedTable, select


@dataclass(frozen=True)
class BlockRow:
    """Numbers leased to one device: `device` is its stream, or its name where the office does not know the stream.

    In the table "" stands for the device that registered the block; what is read names that device.
    """

    id: str
    kind: str
    year: int
    first: int
    last: int
    device: str = ""


@dataclass(frozen=True)
class NumberRow:
    """`state`: reserved (printed on a draft), issued (on a sealed document), void (explained in `why`).

    `paper_id` names the paper that carries it, "" for a document that is sealed with its inspection.
    """

    id: str
    block_id: str
    kind: str
    year: int
    n: int
    text: str
    inspection_id: str
    state: str
    why: str = ""
    paper_id: str = ""


@dataclass(frozen=True)
class RegisterRow:
    """A number with what it stands on. `visit_state`, `draft_id` and `document_id` say who carries it, "" for nobody.

    `at` is when the document was issued or became void, None for other numbers; `written_ms` when the row was last
    written (milliseconds since 1970), `by` whose act that was. `replaced_by` is the number of the paper in its place.
    """

    id: str
    kind: str
    year: int
    n: int
    text: str
    state: str
    why: str
    inspection_id: str
    visit_state: str
    draft_id: str
    document_id: str
    title: str
    party: str
    by: str
    written_ms: int
    at: datetime | None
    replaced_by: str


@dataclass(frozen=True)
class NumberRepository:
    database: Database
    log: DeviceLog

    def blocks(self) -> tuple[BlockRow, ...]:
        rows = self.database.all("SELECT * FROM number_block ORDER BY kind, year, first")
        return tuple(_block(dict(row)) for row in rows)

    def add_block(self, block: BlockRow, author: Author) -> None:
        """Raises KnownError when the block overlaps one that is already here."""
        with self.database.write():
            if any(_overlap(block, other) for other in self.blocks()):
                raise KnownError(
                    "号段与已有号段重叠，没有登记。", "已有号段和已用文号都没有改动。", "请核对起止号。"
                )
            SyncedTable(self.database, self.log, "number_block").put(block, author)

    def numbers(self, kind: str = "", year: int = 0) -> tuple[NumberRow, ...]:
        where = "(? = '' OR kind = ?) AND (? = 0 OR year = ?) ORDER BY kind, year, n"
        return select(self.database, NumberRow, "number", where, kind, kind, year, year)

    def of(self, inspection_id: str) -> tuple[NumberRow, ...]:
        """The numbers of the documents that are sealed with the inspection, those that became void after it too."""
        gone = "text IN (SELECT number FROM voiding WHERE inspection_id = ?)"
        where = f"inspection_id = ? AND paper_id = '' AND (state <> 'void' OR {gone}) ORDER BY kind, n"
        return select(self.database, NumberRow, "number", where, inspection_id, inspection_id)

    def of_paper(self, paper_id: str) -> NumberRow | None:
        """The number that the paper (or its draft) carries."""
        found = select(self.database, NumberRow, "number", "paper_id = ? AND state <> 'void'", paper_id)
        return found[0] if found else None

    def number(self, number_id: str) -> NumberRow | None:
        found = select(self.database, NumberRow, "number", "id = ?", number_id)
        return found[0] if found else None

    def own_blocks(self, kind: str, year: int) -> tuple[BlockRow, ...]:
        """The blocks that this device may take numbers from, the lowest first."""
        own = self.log.own().id
        return tuple(one for one in self.blocks() if (one.kind, one.year, one.device) == (kind, year, own))

    def next_free(self, kind: str, year: int) -> tuple[BlockRow, int] | None:
        """The lowest number of this device's blocks that was never used; None when they are used up."""
        used = {number.n for number in self.numbers(kind, year)}
        for block in self.own_blocks(kind, year):
            free = next((n for n in range(block.first, block.last + 1) if n not in used), None)
            if free is not None:
                return block, free
        return None

    def register(self, kind: str, year: int) -> tuple[RegisterRow, ...]:
        """Every number of a kind and year that was ever taken, in order."""
        rows = self.database.all(query("number_register"), {"kind": kind, "year": year})
        return tuple(from_row(RegisterRow, row) for row in rows)

    def devices(self) -> dict[str, str]:
        """The names of all devices whose logs this base holds, by stream."""
        rows = self.database.all("SELECT id, device_name FROM stream")
        return {str(row["id"]): str(row["device_name"]) for row in rows}

    def put(self, number: NumberRow, author: Author) -> None:
        SyncedTable(self.database, self.log, "number").put(number, author)

    def set_state(self, number: NumberRow, state: str, author: Author) -> None:
        self.put(replace(number, state=state, why=author.why), author)


def _block(row: dict[str, Cell]) -> BlockRow:
    return from_row(BlockRow, {**row, "device": row["device"] or row["event_stream"]})


def _overlap(one: BlockRow, other: BlockRow) -> bool:
    same = (one.kind, one.year) == (other.kind, other.year) and one.id != other.id
    return same and one.first <= other.last and other.first <= one.last
