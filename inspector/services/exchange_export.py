"""One inspection as an exchange file with its photos and issued documents beside it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import cast

from inspector.domain import plain
from inspector.domain.bureau import Bureau
from inspector.domain.inspection import Case, InspectionState
from inspector.errors import KnownError
from inspector.evidence.vault import Vault
from inspector.files import flush, unwritable
from inspector.services.exchange_checklists import with_texts
from inspector.services.exchange_desk import Desk, officer_entry
from inspector.services.exchange_format import (
    FILE,
    FORMAT,
    VERSION,
    issued,
    pdf_name,
    photo_name,
    sections,
    written,
)
from inspector.services.exchange_papers import paper_files, paper_sections
from inspector.services.sealed_content import Facts
from inspector.storage.trail import Change

_INTACT = "检查记录没有改动。"


def document(desk: Desk, inspection_id: str) -> Facts:
    """The whole exchange file. Raises KnownError for an unknown or voided inspection."""
    case = desk.cases.read(inspection_id)
    if case.inspection.state is InspectionState.VOIDED:
        raise KnownError("作废的检查不能导出。", _INTACT, "作废理由可在检查列表中查看。")
    event = seal_event(desk, inspection_id)
    if event is not None:
        bureau = cast(Facts, cast(Facts, event["seal"])["content"])["bureau"]
        case = replace(case, bureau=plain.load(Bureau, bureau, "bureau"))
    facts: Facts = {"format": FORMAT, "version": VERSION, **sections(case)}
    facts["officers"] = [officer_entry(desk, one) for one in case.inspection.inspectors]
    facts["checklists"] = with_texts(desk, case.inspection.checklists)
    facts |= _drafted(desk, case) if event is None else _sealed(desk, case, event)
    return facts | paper_sections(desk.context, inspection_id)


def seal_event(desk: Desk, inspection_id: str) -> Facts | None:
    """The sealing event as it was first written, without the note of an import."""
    events = desk.context.log.about(inspection_id, "inspection.sealed")
    if not events:
        return None
    body = cast(Facts, json.loads(events[0].body))
    return {name: part for name, part in body.items() if name != "imported"}


def _drafted(desk: Desk, case: Case) -> Facts:
    return {"trail": [_change(one) for one in desk.context.trail.of(case.inspection.id)]}


def _sealed(desk: Desk, case: Case, event: Facts) -> Facts:
    steps = [plain.dump(step) for one in case.findings for step in desk.ledger.events(finding_id=one.id)]
    return {"documents": issued(case.documents), "ledger": steps, "seal": event}


def _change(one: Change) -> Facts:
    return {
        "operation": one.operation,
        "at": one.at,
        "by": one.by,
        "entity": one.entity,
        "row_id": one.row_id,
        "old": json.loads(one.old) if one.old else None,
        "new": json.loads(one.new) if one.new else None,
        "why": one.why,
        "undoable": bool(one.undoable),
        "undone": bool(one.undone),
    }


def export(desk: Desk, inspection_id: str, folder: Path) -> Path:
    """Write the file, its photos and documents into a new folder, complete or not at all; returns the file.

    Raises KnownError when the folder holds something already, when an original is missing or altered, or for disk
    trouble.
    """
    folder = folder.resolve()
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise KnownError(f"{folder} 不是空文件夹，没有导出。", _INTACT, "请另选一个文件夹。")
    facts = document(desk, inspection_id)
    with _finished(folder, desk.context.ids()) as part:
        for vault, sha256, name in _files(desk, inspection_id):
            _copy(vault, sha256, part / name)
        (part / FILE).write_text(written(facts) + "\n", encoding="utf-8", newline="\n")
    return folder / FILE


def _files(desk: Desk, inspection_id: str) -> Iterator[tuple[Vault, str, str]]:
    paths, case = desk.context.paths, desk.cases.read(inspection_id)
    for photo in case.evidence:
        yield Vault(paths.originals), photo.sha256, photo_name(photo)
    for record in case.documents:
        yield Vault(paths.documents), record.pdf_sha256, pdf_name(record)
    yield from paper_files(desk.context, inspection_id)


def _copy(vault: Vault, sha256: str, target: Path) -> None:
    problem = vault.verify(sha256)
    if problem is not None:
        raise KnownError(f"{target.name}：{problem.sentence}没有导出。", _INTACT, "请从备份恢复原件。")
    target.parent.mkdir(exist_ok=True)
    shutil.copyfile(vault.path(sha256), target)


@contextmanager
def _finished(folder: Path, unique: str) -> Iterator[Path]:
    """A folder beside the wanted one that takes its name only when everything in it is on the disk."""
    part = folder.with_name(f"{folder.name}.{unique}.part")
    try:
        part.mkdir(parents=True)
        yield part
        for file in part.rglob("*"):
            if file.is_file():
                flush(file)
        if folder.exists():
            folder.rmdir()
        part.replace(folder)
    except OSError as error:
        raise unwritable(folder, error, _INTACT) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
