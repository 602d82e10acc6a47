"""Papers as they stand: what a case file needs, which wording holds, and what a draft says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from inspector.clock import local_date
from inspector.domain.document import VISIT_KINDS, DocumentKind
from inspector.domain.inspection import Case, PlanSource
from inspector.domain.paper import Need, Paper, PaperDraft, Voiding
from inspector.paths import bundled
from inspector.services.cases import CaseReader
from inspector.services.context import Context, known
from inspector.services.sites import SiteService

if TYPE_CHECKING:
    from inspector.documents.case_file import CaseFileWords
    from inspector.documents.papers.facts import PaperContext
    from inspector.documents.papers.template import PaperTemplate
    from inspector.services.paper_needs import FileFacts


@dataclass(frozen=True)
class Problem:
    """A problem as every document of the case tells it: `at` is its number on the notice."""

    id: str
    at: int
    title: str
    ours: bool
    department: str


@dataclass(frozen=True)
class Service:
    """How and when a document was served, as its 送达回证 says."""

    proof_id: str
    method: str
    moment: datetime | None


@dataclass(frozen=True)
class CaseFile:
    """What a screen shows of a case file. `voidings` by the id of what is void, `served` by that of what was served."""

    case: Case
    needs: tuple[Need, ...]
    papers: tuple[Paper, ...]
    drafts: tuple[PaperDraft, ...]
    voidings: Mapping[str, Voiding]
    served: Mapping[str, Service]

    @property
    def missing(self) -> tuple[Need, ...]:
        return tuple(one for one in self.needs if one.wanted and not one.is_met)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """In the order of the notice."""
        from inspector.documents import facts

        return tuple(
            Problem(one.id, at, one.title, facts.is_ours(one), facts.department(one))
            for at, one in enumerate(facts.findings(self.case), 1)
        )


REISSUED_NOTICE = "reissued_notice"
"""Name of the template that asks what a notice in the place of a void one says otherwise."""


@cache
def words() -> CaseFileWords:
    from inspector.documents.case_file import load_words

    return load_words(bundled("data/documents/case_file.toml"))


@lru_cache(maxsize=64)
def compiled(text: str, file: str, kind: DocumentKind) -> PaperTemplate:
    from inspector.documents.papers.template import load_paper

    return load_paper(text, file, kind)


def file_name(kind: DocumentKind) -> str:
    return f"{REISSUED_NOTICE if kind is DocumentKind.RECTIFICATION_NOTICE else kind.value}.toml"


@cache
def bundled_text(name: str) -> str:
    """The program's own wording in `data/documents/`."""
    return bundled(f"data/documents/{name}").read_text(encoding="utf-8")


@dataclass(frozen=True)
class PaperReader:
    context: Context
    cases: CaseReader
    sites: SiteService

    def file(self, inspection_id: str) -> CaseFile:
        """Every document of the case: there, in the making, or missing."""
        from inspector.services.paper_needs import needs

        with self.context.database.snapshot():
            given = self.facts(inspection_id)
            voidings = {one.id: one for one in given.voidings}
            served = dict(self._served(given))
            return CaseFile(given.case, needs(given), given.papers, given.drafts, voidings, served)

    def _served(self, given: FileFacts) -> Iterator[tuple[str, Service]]:
        from inspector.documents.papers.entries import read_moment

        for proof in given.valid_papers(DocumentKind.SERVICE_PROOF):
            template = self.template(proof.kind)
            method = template.effect("service_method", proof.entries)
            moment = read_moment(template.effect("service_moment", proof.entries))
            yield from ((one, Service(proof.id, method, moment)) for one in proof.served)

    def facts(self, inspection_id: str) -> FileFacts:
        from inspector.services.paper_needs import FileFacts

        case, stored = self.cases.read(inspection_id), self.context.papers
        return FileFacts(
            case,
            stored.of(inspection_id),
            stored.drafts(inspection_id),
            stored.voidings(inspection_id),
            {one.id: self.context.ledger.events(one.id) for one in case.findings},
            words(),
            local_date(self.context.clock.now()),
        )

    def template(self, kind: DocumentKind) -> PaperTemplate:
        """The bureau's own wording where it published one, else the program's."""
        name = file_name(kind)
        own = None if name.startswith(REISSUED_NOTICE) else self.context.papers.wording(kind)
        return compiled(own.text if own else bundled_text(name), name, kind)

    def blank_template(self, kind: DocumentKind) -> PaperTemplate:
        """The template of the form for paper use. What is signed at the site has one of its own."""
        if kind not in VISIT_KINDS:
            return self.template(kind)
        name = f"blank_{kind.value}.toml"
        return compiled(bundled_text(name), name, kind)

    def paper_context(self, draft: PaperDraft) -> PaperContext:
        """What the draft may say, from the record of its case."""
        from inspector.documents.papers.facts import PaperContext

        given = self.facts(draft.inspection_id)
        actor = self.context.actor()
        return PaperContext(
            case=given.case,
            draft=draft,
            papers=given.papers,
            voidings=given.voidings,
            events=given.events,
            today=given.today,
            actor=actor.name if actor else "",
            actor_unit=actor.unit if actor else "",
            frequency=self._frequency(given.case),
            templates={one.kind: self.template(one.kind) for one in given.papers},
        )

    def draft(self, draft_id: str) -> PaperDraft:
        return known(self.context.papers.draft(draft_id), "该文书草稿")

    def filled(self, draft: PaperDraft) -> PaperContext:
        """The same, the draft with everything that the record says where nobody entered anything else."""
        from inspector.documents.papers.assembling import defaults

        given = self.paper_context(draft)
        entries = {**defaults(self.template(draft.kind), given), **draft.entries}
        return replace(given, draft=replace(draft, entries=entries))

    def _frequency(self, case: Case) -> tuple[int, int]:
        """Which visit of the year this is, and how many are allowed; (0, 0) for one that is not counted."""
        visit = case.inspection
        if visit.plan.source is PlanSource.CASE:
            return 0, 0
        day = local_date(visit.entered_at or self.context.clock.now())
        found = self.sites.frequency(site_id=visit.site.id, year=day.year)
        before = sum(
            line.counted and line.inspection_id != visit.id and line.date <= day for line in found.visits
        )
        return before + 1, found.cap
