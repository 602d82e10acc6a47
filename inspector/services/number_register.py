"""文号登记簿: every number of a kind and year in order, and why those that no document carries are missing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum

from inspector.clock import local_date
from inspector.domain.document import DocumentKind
from inspector.domain.inspection import InspectionState
from inspector.domain.numbering import format_number, pattern_problem
from inspector.errors import KnownError
from inspector.storage.numbers import BlockRow, RegisterRow


class NumberState(StrEnum):
    """已签发 · 占用中 (on a draft) · 作废 · 未使用 (in a block) · 未分配 (in no block)."""

    ISSUED = "issued"
    HELD = "reserved"
    VOID = "void"
    UNUSED = "unused"
    UNASSIGNED = "unassigned"


@dataclass(frozen=True)
class RegisterLine:
    """One number, or the numbers from `first` to `last` about which there is the same to say.

    `reason` explains, as a sentence, every state but issued. `device` names the computer of the block. `may_void`:
    the line can become void here; a line without `number_id` by naming one of its numbers.
    """

    kind: DocumentKind
    year: int
    first: int
    last: int
    text: str
    state: NumberState
    reason: str = ""
    title: str = ""
    party: str = ""
    day: date | None = None
    officer: str = ""
    replaced_by: str = ""
    device: str = ""
    number_id: str = ""
    document_id: str = ""
    inspection_id: str = ""
    may_void: bool = False


@dataclass(frozen=True)
class Issuer:
    """Of which the register is, as seen from one computer.

    `pattern` is the bureau's, "" for none; `devices` maps streams to names, `own` is this computer's stream; numbers of
    a year before `this_year` are not taken any more.
    """

    kind: DocumentKind
    year: int
    pattern: str
    own: str
    devices: Mapping[str, str]
    this_year: int

    def name(self, device: str) -> str:
        return self.devices.get(device, device)


def register(
    issuer: Issuer, blocks: Sequence[BlockRow], rows: Sequence[RegisterRow]
) -> tuple[RegisterLine, ...]:
    """Every number from 1 to the highest that was leased or taken. `blocks` and `rows` are those of kind and year."""
    return tuple(_lines(issuer, sorted(blocks, key=lambda one: one.first), rows))


def _lines(issuer: Issuer, blocks: Sequence[BlockRow], rows: Sequence[RegisterRow]) -> Iterator[RegisterLine]:
    next_n = 1
    for row in sorted(rows, key=lambda one: one.n):
        yield from _gap(issuer, blocks, next_n, row.n - 1)
        yield _taken(issuer, blocks, row)
        next_n = row.n + 1
    yield from _gap(issuer, blocks, next_n, max((one.last for one in blocks), default=0))


def _gap(issuer: Issuer, blocks: Sequence[BlockRow], first: int, last: int) -> Iterator[RegisterLine]:
    """The runs between two numbers on which nothing stands; `blocks` come by their first number."""
    for block in blocks:
        if first <= last and block.first <= last and block.last >= first:
            if first < block.first:
                yield _unassigned(issuer, first, block.first - 1)
                first = block.first
            yield _unused(issuer, block, first, min(last, block.last))
            first = block.last + 1
    if first <= last:
        yield _unassigned(issuer, first, last)


def _unassigned(issuer: Issuer, first: int, last: int) -> RegisterLine:
    text = _run_text(issuer, first, last)
    return RegisterLine(
        issuer.kind, issuer.year, first, last, text, NumberState.UNASSIGNED, "没有分配给任何电脑。"
    )


def _unused(issuer: Issuer, block: BlockRow, first: int, last: int) -> RegisterLine:
    name, over = issuer.name(block.device), issuer.year < issuer.this_year
    where = f"{block.first} 至 {block.last} 号段在“{name}”，没有用到"
    return RegisterLine(
        issuer.kind,
        issuer.year,
        first,
        last,
        _run_text(issuer, first, last),
        NumberState.UNUSED,
        f"{where}；年度已过，不再使用。" if over else f"{where}。",
        device=name,
        may_void=block.device == issuer.own,
    )


def _taken(issuer: Issuer, blocks: Sequence[BlockRow], row: RegisterRow) -> RegisterLine:
    device = next((one.device for one in blocks if one.first <= row.n <= one.last), "")
    written = datetime.fromtimestamp(row.written_ms / 1000, UTC)
    return RegisterLine(
        issuer.kind,
        issuer.year,
        row.n,
        row.n,
        row.text,
        NumberState(row.state),
        _why(row),
        row.title,
        row.party,
        local_date(row.at or written),
        row.by,
        row.replaced_by,
        issuer.name(device),
        row.id,
        row.document_id,
        row.inspection_id,
        why_not_void(row) is None,
    )


def _why(row: RegisterRow) -> str:
    if row.state == NumberState.VOID:
        return f"作废：{row.why or '没有写明理由'}" + (f"；改用 {row.replaced_by}" if row.replaced_by else "")
    if row.state == NumberState.HELD:
        return "文书草稿占用，还没有签发。" if row.draft_id else "检查还没有封存，文号先占用。"
    return ""


def why_not_void(row: RegisterRow) -> KnownError | None:
    """Why this number cannot become void by itself; None where nothing valid and nothing in the making carries it."""
    safe = "文号登记没有改动。"
    if row.state == NumberState.VOID:
        return KnownError(f"{row.text} 已经作废。", safe, "请在登记簿里查看理由。")
    if row.state == NumberState.ISSUED:
        return KnownError(
            f"{row.text} 在一份有效的文书上，不能单独作废。", safe, "请作废那份文书，文号随文书作废。"
        )
    if row.draft_id:
        return KnownError(
            f"{row.text} 被一份文书草稿占用，不能单独作废。", safe, "请放弃那份草稿，文号随草稿作废。"
        )
    if row.visit_state == InspectionState.READY:
        return KnownError(f"{row.text} 在待签字的文书上，不能作废。", safe, "请先在签字页返回修改。")
    return None


def _run_text(issuer: Issuer, first: int, last: int) -> str:
    if not issuer.pattern or pattern_problem(issuer.pattern):
        return f"{first} 号" if first == last else f"{first} 至 {last} 号"
    whole = format_number(issuer.pattern, issuer.year, first)
    if first == last:
        return whole
    run = issuer.pattern.replace("{n}", f"{first} 至 {last} ")
    return run.replace("{year}", str(issuer.year))
