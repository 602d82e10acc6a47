"""Taking an exchange file over: all of it in one transaction, or nothing."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

from inspector.clock import local_date
from inspector.domain import plain
from inspector.domain.document import Attendance, Signature
from inspector.domain.evidence import Evidence
from inspector.domain.inspection import Answer, Finding, Inspection, InspectionState
from inspector.errors import BugError
from inspector.evidence.importing import ImportedPhoto
from inspector.ids import seeded_ids
from inspector.services import evidence as photos
from inspector.services.exchange_checklists import keep_texts, without_texts
from inspector.services.exchange_desk import WHY, Desk, adopt_bureau, author, held_numbers, named
from inspector.services.exchange_export import document as exported_document
from inspector.services.exchange_export import seal_event
from inspector.services.exchange_format import ExchangeError, Problem, refused
from inspector.services.exchange_papers import (
    refuse_loose_papers,
    store_paper_files,
    take_over_papers,
    unmerged,
)
from inspector.services.exchange_reading import beside, loaded, sha256_of
from inspector.services.exchange_sealed import refuse_differences, store_files, take_over
from inspector.services.exchange_signing import sign
from inspector.services.exchange_values import Visit, entries, section
from inspector.services.sealed_content import Facts

IMPORTED = "inspection.imported"
_SECTIONS = {"finding": "findings", "evidence": "photos", "signature": "signatures", "plan": "plan"}
_SECTIONS |= {"paper": "papers", "voiding": "voidings", "file_review": "reviews"}
_KINDS = {
    "inspection": Inspection,
    "answer": Answer,
    "finding": Finding,
    "evidence": Evidence,
    "signature": Signature,
}
_GATE_PATHS = {
    "site": "$.site",
    "officers": "$.officers",
    "source": "$.plan.source",
    "approval": "$.plan.approval_number",
    "notice": "$.plan.notice_number",
    "checklists": "$.checklists",
}


@dataclass(frozen=True)
class Imported:
    """The inspection in the base; `fresh` is false when the same content was there already.

    `unmerged` papers and voidings of the file came later and were not taken over then.
    """

    inspection_id: str
    fresh: bool
    unmerged: int = 0


def import_document(desk: Desk, document: Facts, folder: Path) -> Imported:
    """Take a checked document over. Raises ExchangeError, with nothing stored but originals, when anything is wrong."""
    if "seal" in document:
        refuse_differences(document, folder)
    refuse_loose_papers(document, folder)
    digest = _digest(document, folder)
    ids = seeded_ids(digest)
    inspection_id = str(section(document, "inspection").get("id") or ids())
    if _present(desk, inspection_id, document, digest):
        return Imported(inspection_id, False, unmerged(desk.context, document, inspection_id))
    work = _Import(
        desk.at(desk.context.clock, ids), document, inspection_id, digest, _files(desk, document, folder)
    )
    try:
        with desk.context.database.write():
            work.run()
    except BugError as error:
        raise _clash(error) from error
    return Imported(inspection_id, True)


def _digest(document: Facts, folder: Path) -> str:
    """What the file says and shows: the same again changes nothing, and makes the same ids."""
    hashes: list[plain.Plain] = []
    for index, entry in enumerate(entries(document, "photos")):
        source = beside(folder, str(entry["file"]), f"$.photos[{index}].file")
        hashes.append(sha256_of(source, f"$.photos[{index}].file"))
        if entry.get("sha256", hashes[-1]) != hashes[-1]:
            raise refused(f"$.photos[{index}].sha256", f"与文件 {entry['file']} 的 SHA-256 不符")
    return plain.digest({"document": document, "photos": hashes})


def _files(desk: Desk, document: Facts, folder: Path) -> tuple[ImportedPhoto, ...]:
    """Everything that lies beside the file, safe in the vaults before the base is locked for its rows."""
    if "seal" in document:
        store_files(desk, document, folder)
        return ()
    store_paper_files(desk, document, folder)
    made = []
    for index, entry in enumerate(entries(document, "photos")):
        path = f"$.photos[{index}].file"
        source = beside(folder, str(entry["file"]), path)
        name = str(entry.get("original_name") or source.name)
        with named(path):
            made.append(photos.prepare(desk.context.paths, source, name, desk.context.clock.now()))
    return tuple(made)


def _present(desk: Desk, inspection_id: str, document: Facts, digest: str) -> bool:
    if desk.context.inspections.get(inspection_id) is None:
        return False
    marks = (json.loads(event.body) for event in desk.context.log.about(inspection_id, IMPORTED))
    seal, here = document.get("seal"), seal_event(desk, inspection_id)
    same_seal = isinstance(seal, dict) and here is not None and plain.digest(seal) == plain.digest(here)
    if same_seal or digest in [mark["file"] for mark in marks] or _same_export(desk, inspection_id, document):
        return True
    raise refused("$.inspection.id", f"本机已有编号 {inspection_id}、内容不同的检查")


def _same_export(desk: Desk, inspection_id: str, document: Facts) -> bool:
    """Texts aside: which of them travel depends on what the program that exported brought along."""
    if "seal" in document:
        return False
    return without_texts(exported_document(desk, inspection_id)) == without_texts(document)


def _clash(error: BugError) -> Exception:
    """An id of the file that another record of the base has already; anything else is a bug."""
    words = str(error).partition("UNIQUE constraint failed: ")[2]
    if not words:
        return error
    table = words.partition(".")[0]
    return refused(
        f"$.{_SECTIONS.get(table, table)}", f"编号与本机的另一条记录重复，或在文件里重复（{words}）"
    )


@dataclass(frozen=True)
class _Import:
    """One file on its way in. `desk` makes reproducible ids; everything runs inside one transaction."""

    desk: Desk
    document: Facts
    inspection_id: str
    digest: str
    photos: tuple[ImportedPhoto, ...]

    def run(self) -> None:
        keep_texts(self.desk, self.document)
        if "seal" in self.document:
            take_over(self.desk, self.document)
            return
        self._refuse_orphans()
        adopt_bureau(self.desk, cast("Facts | None", self.document.get("bureau")))
        visit = Visit(self.desk, self.document, self.inspection_id)
        inspection = self._store(visit)
        self._check_gate(inspection)
        self._number(inspection)
        if visit.exported:
            self._as_it_was(visit, inspection)
            take_over_papers(self.desk, self.document, self.inspection_id)
        elif visit.state in (InspectionState.READY, InspectionState.SEALED):
            sign(visit, inspection)
        self._mark()

    def _refuse_orphans(self) -> None:
        """Sections that mean something only together with others."""
        state = str(self.document.get("state", "in_progress"))
        for name in ("documents", "ledger"):
            if name in self.document:
                raise refused(f"$.{name}", "只有带 seal 的文件才有这一部分")
        if state == "sealed" and "trail" in self.document:
            raise refused("$.seal", "缺少；封存前的文件才带 trail")
        if self.document.get("signatures") and state not in ("ready", "sealed"):
            raise refused("$.signatures", "state 为 ready 或 sealed 的文件才有签名")
        if "sealed_at" in section(self.document, "inspection"):
            raise refused("$.inspection.sealed_at", "只有带 seal 的文件才有封存时间")

    # -- rows --------------------------------------------------------------------------------------------------

    def _store(self, visit: Visit) -> Inspection:
        context = self.desk.context
        inspection = visit.inspection()
        evidence = visit.evidence(inspection, self.photos)
        answers = visit.answers(inspection)
        findings = visit.findings(inspection, evidence)
        if context.plans.get(inspection.plan.id) is None:
            context.plans.put(inspection.plan, author(self.desk))
        context.inspections.add(inspection)
        for answer in answers:
            context.inspections.put_answer(answer)
        for finding in findings:
            context.inspections.insert("finding", finding)
        for photo in evidence:
            context.inspections.insert("evidence", photo)
        if not visit.exported:
            self._note(inspection, answers, findings, evidence)
        return inspection

    def _note(
        self,
        inspection: Inspection,
        answers: tuple[Answer, ...],
        findings: tuple[Finding, ...],
        evidence: tuple[Evidence, ...],
    ) -> None:
        """The trail of a hand-written file begins with its import."""
        rows: list[tuple[str, str, object]] = [("inspection", inspection.id, inspection)]
        rows += [("answer", one.key, one) for one in answers]
        rows += [("finding", one.id, one) for one in findings]
        rows += [("evidence", one.id, one) for one in evidence]
        operation, context = self.desk.context.ids(), self.desk.context
        for entity, row_id, row in rows:
            context.trail.add(
                inspection_id=inspection.id,
                operation=operation,
                at=context.now_text(),
                by=context.actor_name(),
                entity=entity,
                row_id=row_id,
                old=None,
                new=plain.canonical(row).decode(),
                why=WHY,
            )

    def _mark(self) -> None:
        context = self.desk.context
        body: Facts = {"file": self.digest, "by": context.actor_name(), "at": context.now_text()}
        context.log.append(IMPORTED, self.inspection_id, body)

    # -- rules -------------------------------------------------------------------------------------------------

    def _check_gate(self, inspection: Inspection) -> None:
        """What must be in order before a visit; the yearly cap was judged where the visit began."""
        if inspection.state is InspectionState.DRAFT:
            return
        day = local_date(inspection.entered_at or self.desk.context.clock.now())
        plan = replace(self.desk.inspections.plan_of(inspection.id), day=day)
        places = {f"officer-{one.officer_id}": index for index, one in enumerate(inspection.inspectors)}
        bad = [
            line for line in self.desk.inspections.gate(plan) if line.level == "bad" and line.code != "cap"
        ]
        found = tuple(
            Problem(
                f"$.officers[{places[line.code]}]" if line.code in places else _GATE_PATHS[line.target],
                f"{line.title}：{line.detail}".rstrip("。："),
            )
            for line in bad
        )
        if found:
            raise ExchangeError(found)

    def _number(self, inspection: Inspection) -> None:
        bureau = self.desk.bureau.get()
        for number in held_numbers(section(self.document, "numbers")):
            if bureau is not None:
                number.check_pattern(bureau)
            number.hold(self.desk, inspection.id, "reserved")

    # -- exports of unfinished inspections ---------------------------------------------------------------------

    def _as_it_was(self, visit: Visit, inspection: Inspection) -> None:
        context = self.desk.context
        for signature in visit.signatures(inspection):
            context.inspections.insert("signature", signature)
        self._trail()
        if visit.state is InspectionState.READY:
            context.inspections.update(replace(inspection, state=InspectionState.READY))
            self._check_bound()

    def _trail(self) -> None:
        trail, undone = self.desk.context.trail, []
        for index, one in enumerate(entries(self.document, "trail")):
            path = f"$.trail[{index}]"
            trail.add(
                inspection_id=self.inspection_id,
                operation=str(one["operation"]),
                at=str(one["at"]),
                by=str(one["by"]),
                entity=str(one["entity"]),
                row_id=str(one["row_id"]),
                old=_row(one, "old", path),
                new=_row(one, "new", path),
                why=str(one["why"]),
                undoable=bool(one["undoable"]),
            )
            undone += [str(one["operation"])] if one["undone"] else []
        for operation in dict.fromkeys(undone):
            trail.mark_undone(self.inspection_id, operation)

    def _check_bound(self) -> None:
        package = self.desk.signing.package(self.inspection_id)
        for index, entry in enumerate(entries(self.document, "signatures")):
            signed = entry.get("attendance", "signed") == Attendance.SIGNED
            if signed and entry.get("content_sha256") != package.content_sha256:
                raise refused(f"$.signatures[{index}].content_sha256", "签名不是签在这份内容上")


def _row(change: Facts, side: str, path: str) -> str | None:
    """A row of the trail in canonical form, checked so that undo can read it later."""
    value = change[side]
    if value is None:
        return None
    kind: type[object] = _KINDS[str(change["entity"])]
    loaded(kind, value, f"{path}.{side}")
    return plain.canonical(value).decode()
