"""Inspections to and from files, and what an exported folder is still worth."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from inspector.services.changes import Changes, Done
from inspector.services.exchange_desk import Desk
from inspector.services.exchange_export import document, export, seal_event
from inspector.services.exchange_format import ExchangeError, Problem, differences
from inspector.services.exchange_import import Imported, import_document
from inspector.services.exchange_reading import document_file, read_document
from inspector.services.exchange_sealed import problems
from inspector.services.sealed_content import Facts
from inspector.services.verification import Verdict, device_remark

_TOUCHED = frozenset({"bureau", "officer", "site", "inspection", "ledger"})


@dataclass(frozen=True)
class ExchangeService:
    """The format is described in docs/exchange-format.md."""

    desk: Desk

    def document(self, *, inspection_id: str) -> Facts:
        """The content of the exchange file of an inspection."""
        return document(self.desk, inspection_id)

    def export(self, *, inspection_id: str, folder: Path) -> Path:
        """Write an inspection with its photos and documents into a new folder; returns the JSON file."""
        return export(self.desk, inspection_id, folder)

    def import_file(self, *, target: Path) -> Done[Imported]:
        """Take over an exchange file, or the one in a folder: whole, or not at all (ExchangeError)."""
        file = document_file(target)
        imported = import_document(self.desk, read_document(file), file.parent)
        changes = Changes(_TOUCHED, frozenset({imported.inspection_id})) if imported.fresh else Changes()
        return Done(imported, changes)

    def verify(self, *, target: Path) -> Verdict:
        """Check an export against its own seal, and against this base where that knows the inspection."""
        file = document_file(target)
        try:
            facts = read_document(file)
        except ExchangeError as error:
            return Verdict(False, tuple(map(str, error.problems)))
        if "seal" not in facts:
            return Verdict(False, ("文件里没有封存记录，没有可核验的内容",))
        found = (*problems(facts, file.parent), *self._against_base(facts))
        return Verdict(not found, tuple(map(str, found)) or self._checked(facts))

    def _against_base(self, facts: Facts) -> Iterator[Problem]:
        inspection = cast(Facts, facts["inspection"])
        here = seal_event(self.desk, str(inspection.get("id", "")))
        if here is not None and here["sha256"] != cast(Facts, facts["seal"])["sha256"]:
            yield from differences(facts["seal"], here, "$.seal")

    def _checked(self, facts: Facts) -> tuple[str, ...]:
        counts = {
            name: len(cast(list[object], facts[name])) for name in ("signatures", "documents", "photos")
        }
        line = "封存内容、签名 {signatures} 个、文书 {documents} 份、照片 {photos} 张，全部一致".format(
            **counts
        )
        papers = len(cast(list[object], facts.get("papers", [])))
        also = (f"另行签发的文书 {papers} 份，与签发时一致",) if papers else ()
        return (line, *also, *device_remark(self.desk.context, str(cast(Facts, facts["seal"])["key"])))
