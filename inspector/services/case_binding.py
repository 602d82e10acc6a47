"""整卷: every document of a case file that holds, behind its cover and contents, as one PDF."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.domain.document import BOUND_KINDS, DocumentKind, DocumentRecord
from inspector.domain.paper import PaperDraft
from inspector.errors import KnownError
from inspector.paths import Paths
from inspector.services import documents as drafts
from inspector.services.context import Context
from inspector.services.issued import issued_of
from inspector.services.paper_reading import PaperReader

if TYPE_CHECKING:
    from inspector.documents.binding import Bound, Part
    from inspector.documents.papers.facts import PaperContext
    from inspector.documents.papers.template import PaperTemplate

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class BoundDocument:
    """A document of the file: its record, and the file that goes in, the newest certificate copy where there is one."""

    record: DocumentRecord
    sha256: str


@dataclass(frozen=True)
class BindPlan:
    """Everything that the whole file is made from, without the database."""

    title: str
    author: str
    documents: tuple[BoundDocument, ...]
    context: PaperContext
    templates: tuple[tuple[DocumentKind, PaperTemplate], ...]
    duplex: bool


@dataclass(frozen=True)
class BindingService:
    context: Context
    reader: PaperReader

    def plan(self, inspection_id: str, *, duplex: bool = False) -> BindPlan:
        """Raises KnownError while nothing is issued."""
        with self.context.database.snapshot():
            documents = self._documents(inspection_id)
            if not documents:
                raise KnownError("卷里还没有签发的文书。", "记录没有改动。", "请先签发文书，再装订整卷。")
            front = PaperDraft("", inspection_id, BOUND_KINDS[0], self.context.clock.now(), "")
            given = self.reader.paper_context(front)
            visit = given.case.inspection
            return BindPlan(
                visit.site.party_name,
                given.case.bureau.name,
                documents,
                given,
                tuple((kind, self.reader.template(kind)) for kind in BOUND_KINDS),
                duplex,
            )

    def _documents(self, inspection_id: str) -> tuple[BoundDocument, ...]:
        """Those that hold, in the order of the file."""
        gone = {one.id for one in self.context.papers.voidings(inspection_id)}
        order = list(DocumentKind)
        held = [one for one in issued_of(self.context, inspection_id) if one.id not in gone]
        held.sort(key=lambda one: (order.index(one.kind), one.issued_at, one.id))
        return tuple(BoundDocument(one, self._newest_file(one)) for one in held)

    def _newest_file(self, record: DocumentRecord) -> str:
        copies = [one for one in self.context.certificates.copies(record.id) if not one.replaced_by]
        return copies[-1].sha256 if copies else record.pdf_sha256


def bind_case_file(plan: BindPlan, paths: Paths, progress: Progress = lambda _done, _all: None) -> Bound:
    """The whole file. Raises KnownError for a document whose file is missing or altered."""
    from inspector.documents.binding import Part, bind, count_pages, page_plan

    parts = []
    for at, one in enumerate(plan.documents):
        progress(at, len(plan.documents))
        parts.append(Part(_title(one.record), _stored(paths.documents, one), one.record.kind))
    counts = [count_pages(part) for part in parts]
    firsts = page_plan(counts, plan.duplex)
    first_pages = {one.record.id: first for one, first in zip(plan.documents, firsts, strict=True)}
    given = replace(plan.context, first_pages=first_pages)
    fronts = [_front(kind, template, given, paths) for kind, template in plan.templates]
    return bind((*fronts, *parts), plan.duplex, title=plan.title, author=plan.author)


def _front(kind: DocumentKind, template: PaperTemplate, given: PaperContext, paths: Paths) -> Part:
    from inspector.documents.binding import Part
    from inspector.documents.papers.assembling import assemble_paper, defaults

    draft = replace(given.draft, kind=kind)
    filled = replace(given, draft=replace(draft, entries=defaults(template, replace(given, draft=draft))))
    report = assemble_paper(template, filled)
    rendered = drafts.render_model(report, replace(given.case, signatures=()), paths)
    return Part(report.title, rendered.pdf, kind)


def _title(record: DocumentRecord) -> str:
    return f"{record.title} {record.number}".strip()


def _stored(folder: Path, one: BoundDocument) -> bytes:
    from inspector.evidence.vault import Vault

    vault = Vault(folder)
    problem = vault.verify(one.sha256)
    if problem is not None:
        raise KnownError(
            f"《{one.record.title}》的文件有问题：{problem.sentence}",
            "登记的记录没有改动。",
            "请从备份恢复后再装订。",
        )
    return vault.path(one.sha256).read_bytes()
