"""Document numbers: blocks leased to this machine, each number used once, reserved before it is printed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from inspector.errors import KnownError
from inspector.storage.database import Database
from inspector.storage.device_log import DeviceLog
from inspector.storage.rows import Author, SyncedTable, select


@dataclass(frozen=True)
class BlockRow:
    id: str
    kind: str
    year: int
    first: int
    last: int


@dataclass(frozen=True)
class NumberRow:
    """`state`: reserved (printed on a draft), issued (on a sealed document), void (explained in `why`)."""

    id: str
    block_id: str
    kind: str
    year: int
    n: int
    text: str
    inspection_id: str
    state: str
    why: str = ""


@dataclass(frozen=True)
class NumberRepository:
    database: Database
    log: DeviceLog

    def blocks(self) -> tuple[BlockRow, ...]:
        return select(self.database, BlockRow, "number_block", "1 ORDER BY kind, year, first")

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
        where = "inspection_id = ? AND state <> 'void' ORDER BY kind, n"
        return select(self.database, NumberRow, "number", where, inspection_id)

    def next_free(self, kind: str, year: int) -> tuple[BlockRow, int] | None:
        """The lowest number of the year's blocks that was never used; None when the blocks are used up."""
        used = {number.n for number in self.numbers(kind, year)}
        for block in self.blocks():
            if (block.kind, block.year) == (kind, year):
                free = next((n for n in range(block.first, block.last + 1) if n not in used), None)
                if free is not None:
                    return block, free
        return None

    def put(self, number: NumberRow, author: Author) -> None:
        SyncedTable(self.database, self.log, "number").put(number, author)

    def set_state(self, number: NumberRow, state: str, author: Author) -> None:
        self.put(replace(number, state=state, why=author.why), author)


def _overlap(one: BlockRow, other: BlockRow) -> bool:
    same = (one.kind, one.year) == (other.kind, other.year) and one.id != other.id
    return same and one.first <= other.last and other.first <= one.last
