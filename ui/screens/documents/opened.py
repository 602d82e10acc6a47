"""What the documents screen reads in one go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inspector.domain.inspection import Case
from inspector.domain.printing import Print
from inspector.services.issued import issued_of
from inspector.services.paper_reading import CaseFile
from ui.screens.documents.copies import Copies, read_copies
from ui.screens.documents.entries import Entry, entries

if TYPE_CHECKING:
    from inspector.bootstrap import Services


@dataclass(frozen=True)
class Opened:
    """The case file, its rows, the certificate signatures and the prints of its documents by their ids."""

    file: CaseFile
    rows: tuple[Entry, ...]
    copies: Copies
    prints: Mapping[str, tuple[Print, ...]]

    @property
    def case(self) -> Case:
        return self.file.case


def read(services: Services, inspection_id: str) -> Opened:
    """Runs in the lane."""
    file = services.paper_reader.file(inspection_id)
    records = issued_of(services.context, inspection_id)
    rows = entries(file, records, services.documents.path)
    prints = {one.id: services.documents.prints(one.id) for one in records}
    return Opened(file, rows, read_copies(services, file.case, records), prints)
