"""文书: drafts on demand, issued files by their hash, numbers from this machine's blocks."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.clock import local
from inspector.domain import plain
from inspector.domain.bureau import Bureau
from inspector.domain.document import DocumentKind, DocumentRecord, Signature
from inspector.domain.inspection import Case
from inspector.domain.numbering import format_number
from inspector.domain.typed import tidy
from inspector.errors import KnownError
from inspector.files import replacing
from inspector.paths import Paths, bundled
from inspector.services import evidence
from inspector.services.changes import Changes, Done
from inspector.services.context import Context, known
from inspector.storage.numbers import BlockRow, NumberRow
from inspector.storage.print_log import PrintRow

if TYPE_CHECKING:
    from inspector.documents.assemble import Templates
    from inspector.documents.model import ReportModel
    from inspector.documents.render import Rendered


LARGEST_NUMBER = 999_999


@cache
def templates() -> Templates:
    """The wording of all documents, read once."""
    from inspector.documents.assemble import load_templates

    return load_templates(bundled("data/documents"))


def applicable(case: Case) -> tuple[DocumentKind, ...]:
    """The documents that this case needs, in the order in which they are signed."""
    from inspector.documents.assemble import applicable_kinds

    return applicable_kinds(case)


def model(case: Case, kind: DocumentKind) -> ReportModel:
    """What stands on the document, without ink. Raises KnownError when a required element is missing."""
    from inspector.documents.assemble import assemble

    return assemble(kind, case, templates())


def model_hashes(case: Case) -> Mapping[str, str]:
    """Document kind → SHA-256 of its content."""
    return {kind.value: plain.digest(model(case, kind)) for kind in applicable(case)}


def refuse_unprintable(report: ReportModel, signatures: tuple[Signature, ...] = ()) -> None:
    """Raises KnownError that names a character which no bundled font can print."""
    from inspector.documents.render import refuse_missing_glyphs

    refuse_missing_glyphs(report, signatures)


def render_draft(case: Case, kind: DocumentKind, paths: Paths) -> Rendered:
    """The document as a PDF with the signatures given so far; needs no database."""
    return render_model(model(case, kind), case, paths)


def render_model(report: ReportModel, case: Case, paths: Paths) -> Rendered:
    from inspector.documents.render import render
    from inspector.documents.slots import by_slot

    return render(report, by_slot(case.signatures), lambda sha256: evidence.print_rendition(paths, sha256))


@dataclass(frozen=True)
class NumberBlock:
    """A block of numbers leased to this machine; `next` is None when it is used up."""

    id: str
    kind: DocumentKind
    year: int
    first: int
    last: int
    next: int | None
    left: int


@dataclass(frozen=True)
class DocumentService:
    context: Context

    def of(self, inspection_id: str) -> tuple[DocumentRecord, ...]:
        return self.context.inspections.documents(inspection_id)

    def path(self, record: DocumentRecord) -> Path:
        """The issued file in the vault."""
        from inspector.evidence.vault import Vault

        return Vault(self.context.paths.documents).path(record.pdf_sha256)

    def export(self, document_id: str, target: Path) -> Path:
        """Copy an issued file to `target`, complete or not at all. Raises KnownError when it is missing or altered."""
        from inspector.evidence.vault import Vault

        record = known(self.context.inspections.document(document_id), "该文书")
        vault = Vault(self.context.paths.documents)
        problem = vault.verify(record.pdf_sha256)
        if problem is not None:
            raise KnownError(
                f"《{record.title}》的文件有问题：{problem.sentence}",
                "登记的记录没有改动。",
                "请从备份恢复。",
            )
        with replacing(target, "原文书没有改动。") as part:
            shutil.copyfile(vault.path(record.pdf_sha256), part)
        return target

    def printed(self, document_id: str, printer: str, copies: int) -> Done[None]:
        """Note that an issued document was printed."""
        row = PrintRow(
            self.context.ids(),
            document_id,
            self.context.now_text(),
            self.context.actor_name(),
            tidy(printer),
            copies,
        )
        with self.context.database.write():
            self.context.inspections.insert("print_log", row)
        return Done(None, Changes.of("document", document_id))

    def numbers(self) -> tuple[NumberBlock, ...]:
        return tuple(self._block(row) for row in self.context.numbers.blocks())

    def left(self, kind: DocumentKind = DocumentKind.RECTIFICATION_NOTICE) -> int:
        """How many numbers of this year remain on this machine."""
        year = local(self.context.clock.now()).year
        return sum(block.left for block in self.numbers() if (block.kind, block.year) == (kind, year))

    def add_block(self, *, kind: DocumentKind, year: int, first: int, last: int) -> Done[NumberBlock]:
        """Register a block that the office leased. Raises KnownError for an impossible or overlapping one."""
        if not 2000 <= year <= 2999 or last > LARGEST_NUMBER:
            raise KnownError(
                f"{year} 年的 {first} 至 {last} 号不像是号段，没有登记。",
                "已有号段没有改动。",
                "请核对年份和起止号。",
            )
        if first < 1 or last < first:
            raise KnownError("号段的止号小于起号，没有登记。", "已有号段没有改动。", "请核对起止号。")
        row = BlockRow(self.context.ids(), kind.value, year, first, last)
        self.context.numbers.add_block(row, self.context.author())
        return Done(self._block(row), Changes.of("number", row.id))

    def reserve_all(self, inspection_id: str, kinds: tuple[DocumentKind, ...], bureau: Bureau) -> None:
        """Hold a number for each of the kinds, and void one that was held for a document not needed any more."""
        for number in self.context.numbers.of(inspection_id):
            if number.kind not in {kind.value for kind in kinds}:
                self.context.numbers.set_state(number, "void", self.context.author("不再需要该文书"))
        for kind in kinds:
            self.reserve(inspection_id, kind, bureau)

    def reserve(self, inspection_id: str, kind: DocumentKind, bureau: Bureau) -> str:
        """The number of this document: reserved before, or the next one of the block; "" for a kind without numbers.

        Must run inside a transaction. Raises KnownError when the block is used up.
        """
        pattern = bureau.number_patterns.get(kind.value, "")
        held = {one.kind: one.text for one in self.context.numbers.of(inspection_id)}
        if not pattern or kind.value in held:
            return held.get(kind.value, "")
        year = local(self.context.clock.now()).year
        free = self.context.numbers.next_free(kind.value, year)
        if free is None:
            raise no_numbers(year)
        block, n = free
        text = format_number(pattern, year, n)
        row = NumberRow(self.context.ids(), block.id, kind.value, year, n, text, inspection_id, "reserved")
        self.context.numbers.put(row, self.context.author())
        return text

    def _block(self, row: BlockRow) -> NumberBlock:
        used = {one.n for one in self.context.numbers.numbers(row.kind, row.year)}
        whole = range(row.first, row.last + 1)
        first_free = next((n for n in whole if n not in used), None)
        left = len(whole) - sum(n in whole for n in used)
        return NumberBlock(row.id, DocumentKind(row.kind), row.year, row.first, row.last, first_free, left)


def no_numbers(year: int) -> KnownError:
    return KnownError(
        f"本机 {year} 年的文号号段已用完或尚未登记。",
        "检查内容都已存好。",
        "请到“设置 · 文号号段”登记办公室分配的号段。",
    )
