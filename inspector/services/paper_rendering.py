"""What the files of papers are made from, and the making: none of it needs the database."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.domain.inspection import Case
from inspector.domain.paper import PaperDraft
from inspector.errors import BugError
from inspector.paths import Paths
from inspector.services import documents as drafts
from inspector.services.paper_signing import PaperSlot

if TYPE_CHECKING:
    from inspector.documents.model import ReportModel
    from inspector.documents.papers.assembling import Asked


@dataclass(frozen=True)
class PaperForm:
    """A draft as a screen shows it: what is asked, what stands there, what is still missing, and how it reads."""

    draft: PaperDraft
    asked: tuple[Asked, ...]
    entries: Mapping[str, str]
    missing: tuple[Asked, ...]
    model: ReportModel
    slots: tuple[PaperSlot, ...]
    case: Case

    @property
    def title(self) -> str:
        return self.model.title

    def asks_opinion(self, slot_id: str) -> bool:
        """Whether whoever signs there writes an opinion under what was read (审阅意见)."""
        from inspector.documents.model import Opinion

        return any(isinstance(one, Opinion) and one.slot == slot_id for one in self.model.blocks)


@dataclass(frozen=True)
class IssuePlan:
    """Everything that the final file is made from, without the database."""

    draft: PaperDraft
    model: ReportModel
    case: Case
    on_paper: bool
    issued_at: datetime


@dataclass(frozen=True)
class IssuedFile:
    pdf_sha256: str
    size: int
    pages: int


def render_paper(plan: IssuePlan, paths: Paths) -> IssuedFile:
    """Make the final file and put it into the vault; the row refers to it only afterwards."""
    from inspector.evidence.vault import Vault

    case = replace(plan.case, signatures=plan.draft.signatures)
    rendered = drafts.render_model(plan.model, case, paths, coded=True)
    stored = Vault(paths.documents).store(rendered.pdf)
    return IssuedFile(stored.sha256, stored.size, rendered.pages)


def render_form(form: PaperForm, paths: Paths) -> bytes:
    """The draft as a PDF with the signatures given so far."""
    case = replace(form.case, signatures=form.draft.signatures)
    return drafts.render_model(form.model, case, paths).pdf


def render_blank(report: ReportModel) -> bytes:
    """A form for paper use as a PDF."""
    from inspector.documents.render import render

    return render(report, {}, _no_photo).pdf


def _no_photo(sha256: str) -> Path:
    raise BugError(f"a blank form carries no photo: {sha256}")
