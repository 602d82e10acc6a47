"""文号: blocks that the office gives out, numbers taken from them once, and the register that explains every one."""

from __future__ import annotations

from dataclasses import dataclass, replace

from inspector.clock import local
from inspector.domain.bureau import Bureau
from inspector.domain.document import DocumentKind
from inspector.domain.numbering import format_number
from inspector.domain.typed import tidy
from inspector.errors import BugError, KnownError
from inspector.services.changes import Changes, Done
from inspector.services.context import Context, known
from inspector.services.number_register import Issuer, RegisterLine, register, why_not_void
from inspector.services.number_rules import (
    BLOCKS_SAFE,
    REGISTER_SAFE,
    check_block,
    no_numbers,
    pattern_of,
    reason_of,
)
from inspector.storage.numbers import BlockRow, NumberRow


@dataclass(frozen=True)
class NumberBlock:
    """A block of numbers. `device` names the computer that may use it, `own` says whether that is this one.

    `next` and `left` are as far as this base knows; `next` is None when the block is used up.
    """

    id: str
    kind: DocumentKind
    year: int
    first: int
    last: int
    next: int | None
    left: int
    device: str
    own: bool


@dataclass(frozen=True)
class NumberService:
    context: Context

    # ------------------------------------------------------------------ blocks

    def blocks(self) -> tuple[NumberBlock, ...]:
        """All blocks that this base knows of, by kind in the order of a file, year and first number."""
        order = list(DocumentKind)
        with self.context.database.snapshot():
            found = [self._block(row) for row in self.context.numbers.blocks()]
        return tuple(sorted(found, key=lambda one: order.index(one.kind)))

    def left(self, kind: DocumentKind = DocumentKind.RECTIFICATION_NOTICE) -> int:
        """How many numbers of this year remain on this machine."""
        year = self._this_year()
        used = {one.n for one in self.context.numbers.numbers(kind, year)}
        return sum(_left(one, used) for one in self.context.numbers.own_blocks(kind, year))

    def add_block(self, *, kind: DocumentKind, year: int, first: int, last: int) -> Done[NumberBlock]:
        """Register a block that the office gave this machine.

        Raises KnownError for an impossible or overlapping one.
        """
        return self._add(BlockRow(self.context.ids(), kind.value, year, first, last))

    def lease(self, *, kind: DocumentKind, year: int, count: int, device: str = "") -> Done[NumberBlock]:
        """Give out the next `count` numbers after the highest one, to this machine or another.

        `device` is the other one's name, or its stream. Raises KnownError for an impossible count or year.
        """
        if count < 1:
            raise KnownError("号段至少要有一个文号，没有分配。", BLOCKS_SAFE, "请核对个数。")
        with self.context.database.write():
            first = self._highest(kind, year) + 1
            stream = self._stream(tidy(device).strip())
            return self._add(BlockRow(self.context.ids(), kind.value, year, first, first + count - 1, stream))

    def devices(self) -> tuple[str, ...]:
        """The names under which blocks were given out so far; this machine's is the first."""
        names = self._names()
        own = names[self.context.log.own().id]
        leased = {names.get(one.device, one.device) for one in self.context.numbers.blocks()}
        return (own, *sorted(({*names.values()} | leased) - {own}))

    # ------------------------------------------------------------------ documents of a visit

    def reserve_all(self, inspection_id: str, kinds: tuple[DocumentKind, ...], bureau: Bureau) -> None:
        """Hold a number for each of the kinds, and void one that was held for a document not needed any more."""
        for number in self.context.numbers.of(inspection_id):
            if number.kind not in {kind.value for kind in kinds}:
                self._void(number, "不再需要该文书")
        for kind in kinds:
            self.reserve(inspection_id, kind, bureau)

    def reserve(self, inspection_id: str, kind: DocumentKind, bureau: Bureau) -> str:
        """The number of this document: held before, or the next one of this year; "" for a kind without numbers.

        Must run inside a transaction. Raises KnownError when this machine's blocks are used up.
        """
        held = next((one for one in self.context.numbers.of(inspection_id) if one.kind == kind), None)
        return self._hold(held, inspection_id, kind, bureau, self._this_year())

    # ------------------------------------------------------------------ papers

    def reserve_paper(
        self, paper_id: str, inspection_id: str, kind: DocumentKind, bureau: Bureau, year: int
    ) -> str:
        """The number of this paper: held before, or the next one of the year; "" for a kind without numbers.

        Must run inside a transaction. Raises KnownError when this machine's blocks are used up.
        """
        held = self.context.numbers.of_paper(paper_id)
        return self._hold(held, inspection_id, kind, bureau, year, paper_id)

    def issue_paper(self, paper_id: str) -> None:
        """The paper is issued: its number, if it has one, is used for good."""
        number = self.context.numbers.of_paper(paper_id)
        if number is not None:
            self.context.numbers.set_state(number, "issued", self.context.author())

    def release(self, paper_id: str, why: str) -> None:
        """A draft is dropped: the number it held, if any, is void and never used again."""
        number = self.context.numbers.of_paper(paper_id)
        if number is None:
            return
        if number.state != "reserved":
            raise BugError(f"the number of an issued paper is not released: {number.text}")
        self._void(number, why)

    # ------------------------------------------------------------------ void

    def void(self, number_id: str, reason: str) -> Done[None]:
        """Void a number that no valid document carries. Raises KnownError where one does, or without a reason."""
        why = reason_of(reason)
        with self.context.database.write():
            number = known(self.context.numbers.number(number_id), "该文号")
            rows = self.context.numbers.register(number.kind, number.year)
            refusal = why_not_void(next(row for row in rows if row.id == number_id))
            if refusal is not None:
                raise refusal
            self._void(number, why)
        return Done(None, Changes.of("number", number_id))

    def void_issued(self, number: NumberRow, reason: str) -> None:
        """The document that carries the number became void. Must run in the transaction of that."""
        self._void(number, reason)

    def spoil(self, kind: DocumentKind, year: int, n: int, reason: str) -> Done[NumberRow]:
        """Void a number of an own block that the program never used, as one on a ruined form.

        Raises KnownError where it is not in a block of this machine, is used already, or has no pattern.
        """
        why = reason_of(reason)
        with self.context.database.write():
            block = self._own_block(kind, year, n)
            used = next((one for one in self.context.numbers.numbers(kind, year) if one.n == n), None)
            if used is not None:
                raise KnownError(f"{used.text} 已经登记过，不能再登记为作废。", REGISTER_SAFE, "请核对序号。")
            bureau = known(self.context.people.bureau(), "单位信息")
            text = format_number(pattern_of(bureau, kind), year, n)
            number = NumberRow(self.context.ids(), block.id, kind.value, year, n, text, "", "void", why)
            self.context.numbers.put(number, self.context.author(why))
        return Done(number, Changes.of("number", number.id))

    def void_n(self, kind: DocumentKind, year: int, n: int, reason: str) -> Done[str]:
        """Void a number whether it was ever taken or not; its text. Raises KnownError like `void` and `spoil`."""
        with self.context.database.write():
            taken = next((one for one in self.context.numbers.numbers(kind, year) if one.n == n), None)
            if taken is None:
                spoilt = self.spoil(kind, year, n, reason)
                return Done(spoilt.value.text, spoilt.changes)
            return Done(taken.text, self.void(taken.id, reason).changes)

    # ------------------------------------------------------------------ register

    def register(self, kind: DocumentKind, year: int) -> tuple[RegisterLine, ...]:
        """Every number from 1 to the highest leased one, and what became of it."""
        numbers = self.context.numbers
        with self.context.database.snapshot():
            blocks = [one for one in numbers.blocks() if (one.kind, one.year) == (kind, year)]
            return register(self._issuer(kind, year), blocks, numbers.register(kind, year))

    # ------------------------------------------------------------------ parts

    def _hold(
        self,
        held: NumberRow | None,
        inspection_id: str,
        kind: DocumentKind,
        bureau: Bureau,
        year: int,
        paper_id: str = "",
    ) -> str:
        """A number that was held in another year is void: the document will carry a day of this one."""
        pattern = bureau.number_patterns.get(kind.value, "")
        if held is not None and (held.year == year or not pattern):
            return held.text
        if not pattern:
            return ""
        if held is not None:
            self._void(held, f"{held.year} 年没有签发，跨年改用 {year} 年的文号")
        free = self.context.numbers.next_free(kind.value, year)
        if free is None:
            raise no_numbers(kind, year)
        block, n = free
        text = format_number(pattern, year, n)
        row = NumberRow(
            self.context.ids(), block.id, kind, year, n, text, inspection_id, "reserved", paper_id=paper_id
        )
        self.context.numbers.put(row, self.context.author())
        return text

    def _void(self, number: NumberRow, why: str) -> None:
        self.context.numbers.set_state(number, "void", self.context.author(why))

    def _add(self, row: BlockRow) -> Done[NumberBlock]:
        check_block(row)
        stored = replace(row, device=row.device or self.context.log.own().id)
        self.context.numbers.add_block(stored, self.context.author())
        return Done(self._block(stored), Changes.of("number", row.id))

    def _block(self, row: BlockRow) -> NumberBlock:
        used = {one.n for one in self.context.numbers.numbers(row.kind, row.year)}
        free = next((n for n in range(row.first, row.last + 1) if n not in used), None)
        place = (DocumentKind(row.kind), row.year, row.first, row.last)
        name, own = self._names().get(row.device, row.device), row.device == self.context.log.own().id
        return NumberBlock(row.id, *place, free, _left(row, used), name, own)

    def _own_block(self, kind: DocumentKind, year: int, n: int) -> BlockRow:
        for block in self.context.numbers.own_blocks(kind, year):
            if block.first <= n <= block.last:
                return block
        raise KnownError(
            f"{year} 年的 {n} 号不在本机的号段里，不能在本机作废。",
            REGISTER_SAFE,
            "请到持有该号段的电脑上作废。",
        )

    def _highest(self, kind: DocumentKind, year: int) -> int:
        leased = [one.last for one in self.context.numbers.blocks() if (one.kind, one.year) == (kind, year)]
        taken = [one.n for one in self.context.numbers.numbers(kind, year)]
        return max((*leased, *taken), default=0)

    def _names(self) -> dict[str, str]:
        """Streams and the names of their devices; this one goes by the name that it was given."""
        own = self.context.log.own()
        given = self.context.people.setting("device_name") or own.device_name
        return {**self.context.numbers.devices(), own.id: given}

    def _stream(self, device: str) -> str:
        """The stream of a device by its name; what is not known by that name stays as it is."""
        found = [stream for stream, name in self._names().items() if device == name]
        return found[0] if len(found) == 1 else device

    def _issuer(self, kind: DocumentKind, year: int) -> Issuer:
        bureau = self.context.people.bureau()
        pattern = bureau.number_patterns.get(kind.value, "") if bureau else ""
        return Issuer(kind, year, pattern, self.context.log.own().id, self._names(), self._this_year())

    def _this_year(self) -> int:
        return local(self.context.clock.now()).year


def _left(row: BlockRow, used: set[int]) -> int:
    whole = range(row.first, row.last + 1)
    return len(whole) - sum(n in whole for n in used)
