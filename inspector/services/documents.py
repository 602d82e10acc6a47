"""文书: drafts on demand, issued files by their hash."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.domain import plain
from inspector.domain.document import DocumentKind, DocumentRecord, Signature
from inspector.domain.inspection import Case
from inspector.domain.printing import Print
from inspector.domain.typed import tidy
from inspector.errors import KnownError
from inspector.files import replacing
from inspector.paths import Paths, bundled
from inspector.services import evidence
from inspector.services.changes import Changes, Done
from inspector.services.context import Context, known
from inspector.services.issued import issued
from inspector.storage.print_log import note_print, prints_of

if TYPE_CHECKING:
    from inspector.documents.assemble import Templates
    from inspector.documents.model import ReportModel
    from inspector.documents.render import Rendered
    from inspector.documents.templates import Wording


@cache
def templates() -> Templates:
    """The program's own wording of what is signed at the site, read once."""
    from inspector.documents.assemble import load_templates

    return load_templates(bundled("data/documents"))


@lru_cache(maxsize=32)
def own_wording(kind: DocumentKind, text: str) -> Wording:
    """A bureau's text as wording. Raises KnownError naming file, line and placeholder."""
    from inspector.documents.assemble import PLACEHOLDERS
    from inspector.documents.templates import compile_wording

    return compile_wording(text, f"{kind.value}.toml", PLACEHOLDERS[kind])


def wording(case: Case, kind: DocumentKind) -> Wording:
    """The bureau's own wording of what is signed at the site, else the program's."""
    own = case.wording.get(kind.value)
    return own_wording(kind, own) if own else templates()[kind]


def applicable(case: Case) -> tuple[DocumentKind, ...]:
    """The documents that this case needs, in the order in which they are signed."""
    from inspector.documents.assemble import applicable_kinds

    return applicable_kinds(case)


def model(case: Case, kind: DocumentKind) -> ReportModel:
    """What stands on the document, without ink. Raises KnownError when a required element is missing."""
    from inspector.documents.assemble import assemble

    return assemble(kind, case, {kind: wording(case, kind)})


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


def render_model(report: ReportModel, case: Case, paths: Paths, *, coded: bool = False) -> Rendered:
    """`coded`: with the code by which the printed page is verified, as on everything that is issued."""
    from inspector.documents.render import render
    from inspector.documents.slots import by_slot

    return render(
        report, by_slot(case.signatures), lambda sha256: evidence.print_rendition(paths, sha256), coded=coded
    )


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

        record = known(issued(self.context, document_id), "该文书")
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
        row = Print(
            self.context.ids(),
            document_id,
            self.context.clock.now(),
            self.context.actor_name(),
            tidy(printer),
            copies,
        )
        with self.context.database.write():
            note_print(self.context.database, row)
        return Done(None, Changes.of("document", document_id))

    def prints(self, document_id: str) -> tuple[Print, ...]:
        """When an issued document was printed on this machine, the last time first."""
        return prints_of(self.context.database, document_id)
