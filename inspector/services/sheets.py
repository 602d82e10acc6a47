"""Sheets for the hand and the desk: the blank 行政检查单, and the internal sheet of a case's legal bases.

The `…_model` functions read in the lane; `render` and `typesetting` turn a model into a PDF and need no database.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.clock import local_date
from inspector.errors import KnownError
from inspector.files import replacing
from inspector.paths import bundled
from inspector.services.cases import CaseReader
from inspector.services.context import Context
from inspector.services.library import LibraryService
from inspector.services.opinions import newest

if TYPE_CHECKING:
    from inspector.documents.render import Rendered
    from inspector.documents.sheet import Sheet
    from inspector.documents.templates import Texts


@cache
def checklist_wording() -> Texts:
    from inspector.documents.checklist_sheet import PLACEHOLDERS
    from inspector.documents.templates import load_texts

    return load_texts(bundled("data/documents/checklist_sheet.toml"), PLACEHOLDERS)


@cache
def basis_wording() -> Texts:
    from inspector.documents.basis_sheet import PLACEHOLDERS
    from inspector.documents.templates import load_texts

    return load_texts(bundled("data/documents/basis_sheet.toml"), PLACEHOLDERS)


def render(sheet: Sheet) -> Rendered:
    """The sheet as a PDF. Raises KnownError that names a character which no bundled font can print."""
    from inspector.documents.render import render_sheet

    return render_sheet(sheet)


def typesetting(sheet: Sheet) -> Callable[[], bytes]:
    """What makes the PDF of a sheet, to be called in another thread."""
    return lambda: render(sheet).pdf


def store(pdf: bytes, path: Path) -> Path:
    """Write a sheet where a person wants it, whole or not at all. Raises KnownError when it cannot be written."""
    with replacing(path, "已有的文件没有改动。") as part:
        part.write_bytes(pdf)
    return path


@dataclass(frozen=True)
class SheetService:
    context: Context
    library: LibraryService
    cases: CaseReader

    def blank_checklists(self, checklist_ids: tuple[str, ...], day: date | None = None) -> bytes:
        """One form for a visit with these checklists, by the law of `day` (today).

        Raises KnownError for a checklist that there is not, and for none at all.
        """
        return render(self.blank_model(checklist_ids, day)).pdf

    def basis_sheet(self, inspection_id: str) -> bytes:
        """What the findings of the inspection rest on, as verified today. Raises KnownError for one unknown."""
        return render(self.basis_model(inspection_id)).pdf

    def blank_model(self, checklist_ids: tuple[str, ...], day: date | None = None) -> Sheet:
        """What stands on the blank form; each checklist once."""
        from inspector.documents.checklist_rows import Rules
        from inspector.documents.checklist_sheet import blank_checklists

        if not checklist_ids:
            raise KnownError(
                "没有选择检查清单，检查单没有生成。", "其他记录没有改动。", "请至少选择一张清单。"
            )
        with self.context.database.snapshot():
            chosen = dict.fromkeys(checklist_ids)
            checklists = tuple(self.library.checklist(checklist_id=one) for one in chosen)
            bureau = self.context.people.bureau()
            rules = Rules(self.library.laws(), self.library.standards())
            return blank_checklists(checklists, bureau, rules, day or self._today(), checklist_wording())

    def basis_model(self, inspection_id: str) -> Sheet:
        """What stands on the internal sheet of an inspection."""
        from inspector.documents.basis_sheet import Reference, basis_sheet

        with self.context.database.snapshot():
            case = self.cases.read(inspection_id)
            opinions = newest(self.context.knowledge.opinions())
            reference = Reference(self.library.laws(), opinions, self.library.pack.notes)
            return basis_sheet(case, reference, self._today(), basis_wording())

    def _today(self) -> date:
        return local_date(self.context.clock.now())
