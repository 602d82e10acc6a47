"""Certificate signatures of issued documents, as the screen shows them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inspector.domain.certificate import BUREAU, SignedCopy
from inspector.domain.document import DocumentRecord
from inspector.domain.inspection import Case
from inspector.services.certificate_signing import TITLES
from ui.screens.documents.paper import Paper

if TYPE_CHECKING:
    from inspector.bootstrap import Services

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Turn:
    """One place of a document, in the order of signing; the last one is the seal (`officer_id` BUREAU)."""

    officer_id: str
    title: str
    name: str
    signed_at: datetime | None


@dataclass(frozen=True)
class CopyState:
    """The newest signed copy of a document and where it lies; `problem` says why nobody can go on signing."""

    turns: tuple[Turn, ...]
    copy: SignedCopy | None = None
    file: Path | None = None
    problem: str = ""

    def next(self) -> Turn | None:
        """Who signs now; the seal once all officers have."""
        return next((one for one in self.turns if one.signed_at is None), None)

    def signed(self) -> tuple[Turn, ...]:
        return tuple(one for one in self.turns if one.signed_at is not None)

    def waiting(self) -> tuple[Turn, ...]:
        """The officers who have not signed; the seal is no duty."""
        return tuple(one for one in self.turns if one.signed_at is None and one.officer_id != BUREAU)


Copies = dict[str, CopyState]
"""By the id of the document."""


def read_copies(services: Services, case: Case, records: Sequence[DocumentRecord]) -> Copies:
    """Of the issued documents of a case. Runs in the lane: rows only, no certificate is opened."""
    bureau = services.bureau.get()
    name = bureau.name if bureau else ""
    return {one.id: _state(services, case, one.id, name) for one in records}


def _state(services: Services, case: Case, document_id: str, bureau: str) -> CopyState:
    stored = services.certificates.signed_copies(document_id)
    newest = [one for one in stored if not one.replaced_by]
    copy = newest[-1] if newest else None
    file = services.certificates.copy_path(copy) if copy else None
    twice = translate("copies", "有两份最新的签名副本，请核对后以其中一份为准，不再续签。")
    return CopyState(_turns(case, copy, bureau), copy, file, twice if len(newest) > 1 else "")


def _turns(case: Case, copy: SignedCopy | None, bureau: str) -> tuple[Turn, ...]:
    signed = {one.officer_id: one.signed_at for one in copy.signers} if copy else {}
    officers = [
        Turn(one.officer_id, TITLES[one.role], one.name, signed.get(one.officer_id))
        for one in case.inspection.inspectors
    ]
    return (*officers, Turn(BUREAU, translate("copies", "单位印章"), bureau, signed.get(BUREAU)))


def as_copy(paper: Paper, state: CopyState) -> Paper:
    """The document with the pages of its newest signed copy."""
    return replace(paper, file=state.file, copy=state.copy)


def turn_words(one: Turn) -> str:
    return f"{one.title} {one.name}"
