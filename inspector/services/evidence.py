"""Photos: first safely in the vault, then a row; the original is never touched again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from inspector.domain.checklist import Item
from inspector.domain.evidence import Evidence
from inspector.domain.inspection import Inspection, Result, item_key
from inspector.domain.typed import tidied
from inspector.paths import Paths
from inspector.services.changes import Changes, Done
from inspector.services.context import Context, known
from inspector.services.drafts import Draft, drafting, editable
from inspector.services.library import LibraryService

if TYPE_CHECKING:
    from inspector.evidence.importing import ImportedPhoto

EDITABLE_FIELDS = frozenset({"caption", "proves", "place", "photographer", "item_ids"})


def prepare(paths: Paths, source: Path | bytes, name: str, now: datetime | None = None) -> ImportedPhoto:
    """Store one photo's original and make its renditions; needs no database and may run in several threads.

    Raises KnownError, with nothing stored, when it is not a whole photo or the disk refuses.
    """
    from inspector.evidence.importing import import_photo
    from inspector.evidence.vault import Vault

    return import_photo(source, name, Vault(paths.originals), paths.renditions, now=now)


def thumbnail(paths: Paths, sha256: str) -> Path:
    """The 320-pixel picture of an original, made again if it is missing."""
    return _renditions(paths, sha256)[0]


def print_rendition(paths: Paths, sha256: str) -> Path:
    """The upright 1600-pixel picture without EXIF that documents show, made again if it is missing."""
    return _renditions(paths, sha256)[1]


def original(paths: Paths, sha256: str) -> Path:
    from inspector.evidence.vault import Vault

    return Vault(paths.originals).path(sha256)


def _renditions(paths: Paths, sha256: str) -> tuple[Path, Path]:
    from inspector.evidence.renditions import make_renditions, renditions_of

    made = renditions_of(paths.renditions, sha256)
    if not made.complete:
        made = make_renditions(original(paths, sha256), paths.renditions, sha256)
    return made.thumb, made.print


def warning_words(evidence: Evidence) -> tuple[str, ...]:
    """What is odd about the file, as sentences."""
    from inspector.evidence.exif import WARNINGS

    return tuple(WARNINGS.get(code, code) for code in evidence.warnings)


@dataclass(frozen=True)
class EvidenceService:
    context: Context
    library: LibraryService

    def attach(
        self,
        inspection_id: str,
        prepared: ImportedPhoto,
        item_keys: tuple[str, ...] = (),
        finding_id: str = "",
        source: str = "file",
    ) -> Done[Evidence]:
        """Make a stored photo part of an inspection. The same photo twice adds its items to the first row."""
        with drafting(self.context, inspection_id, undoable=True) as draft:
            present = self._present(inspection_id, prepared.sha256)
            if present is None:
                row = self._row(inspection_id, prepared, item_keys, source)
                draft.insert("evidence", row.id, row)
            else:
                row = replace(present, item_ids=tuple(dict.fromkeys((*present.item_ids, *item_keys))))
                draft.replace("evidence", row.id, present, row)
            if finding_id:
                finding = known(self.context.inspections.finding(finding_id), "该问题")
                linked = tuple(dict.fromkeys((*finding.evidence_ids, row.id)))
                draft.replace("finding", finding_id, finding, replace(finding, evidence_ids=linked))
        return Done(row, Changes.of("evidence", row.id, inspection_id))

    def edit(self, evidence_id: str, **fields: Any) -> Done[Evidence]:  # noqa: ANN401  checked below
        """Change what the officer says about a photo; what the camera said stays."""
        wanted: dict[str, Any] = editable(fields, EDITABLE_FIELDS)
        with self._editing(evidence_id) as (draft, old):
            new = replace(old, **wanted)
            draft.replace("evidence", evidence_id, old, new)
        return Done(new, Changes.of("evidence", evidence_id, old.inspection_id))

    def remove(self, evidence_id: str) -> Done[None]:
        """Take a photo out of the inspection. Its original stays in the vault, and undo brings it back."""
        with self._editing(evidence_id) as (draft, old):
            for finding in self.context.inspections.findings(old.inspection_id):
                if evidence_id in finding.evidence_ids:
                    left = tuple(one for one in finding.evidence_ids if one != evidence_id)
                    draft.replace("finding", finding.id, finding, replace(finding, evidence_ids=left))
            draft.delete("evidence", evidence_id, old)
        return Done(None, Changes.of("evidence", evidence_id, old.inspection_id))

    @contextmanager
    def _editing(self, evidence_id: str) -> Iterator[tuple[Draft, Evidence]]:
        """One action on a photo, which is read in the transaction that changes it."""
        with self.context.database.write():
            old = known(self.context.inspections.one_evidence(evidence_id), "该照片")
            with drafting(self.context, old.inspection_id, undoable=True) as draft:
                yield draft, old

    def _present(self, inspection_id: str, sha256: str) -> Evidence | None:
        rows = self.context.inspections.evidence(inspection_id)
        return next((one for one in rows if one.sha256 == sha256), None)

    def _row(
        self, inspection_id: str, prepared: ImportedPhoto, item_keys: tuple[str, ...], source: str
    ) -> Evidence:
        inspection = known(self.context.inspections.get(inspection_id), "该检查")
        facts = prepared.facts
        # A file's name may hold what no text can: it comes from a disk as bytes.
        return tidied(
            Evidence(
                id=self.context.ids(),
                inspection_id=inspection_id,
                sequence=self.context.inspections.next_sequence("evidence", inspection_id),
                sha256=prepared.sha256,
                size=prepared.size,
                mime=facts.mime,
                original_name=prepared.original_name,
                imported_at=self.context.clock.now(),
                imported_by=self.context.actor_name(),
                width=facts.width,
                height=facts.height,
                taken_at=facts.taken_at,
                taken_text=facts.taken_local_text,
                lat_e7=facts.lat_e7,
                lon_e7=facts.lon_e7,
                device=facts.device,
                source=source,
                place=inspection.place or inspection.site.address,
                photographer=self.context.actor_name(),
                proves=self._proves(inspection, item_keys),
                item_ids=item_keys,
                warnings=facts.warnings,
            )
        )

    def _proves(self, inspection: Inspection, item_keys: tuple[str, ...]) -> str:
        """What the photo proves, to begin with: what the first item it belongs to was found to be."""
        for pin in inspection.checklists:
            for item in self.library.pinned(pin).items:
                if item_key(pin.id, item.id) in item_keys:
                    answer = self.context.inspections.answer(inspection.id, pin.id, item.id)
                    return proposed_proof(item, answer.result if answer else Result.UNCHECKED)
        return ""


def proposed_proof(item: Item, result: Result) -> str:
    """证明对象 as first proposed: the problem where there is one, else the question that was looked at."""
    return item.problem_title if result is Result.NONCOMPLIANT else item.question
