"""Exports of sealed inspections: recompute the seal, name what differs, take the record over as it was sealed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

from inspector.domain import plain
from inspector.domain.bureau import Bureau
from inspector.domain.document import Attendance, DocumentRecord, Signature
from inspector.domain.evidence import Evidence
from inspector.domain.inspection import Answer, Case, Finding, Inspection, InspectionState
from inspector.domain.rectification import LedgerEvent, Step, may_follow
from inspector.evidence.vault import Vault
from inspector.services import evidence
from inspector.services.exchange_checklists import text_problems, without_texts
from inspector.services.exchange_desk import (
    Desk,
    adopt_bureau,
    author,
    held_numbers,
    named,
    register,
    registered,
)
from inspector.services.exchange_format import (
    ExchangeError,
    Problem,
    differences,
    issued,
    pdf_name,
    photo_name,
    refused,
    sections,
)
from inspector.services.exchange_papers import paper_problems, store_paper_files, take_over_papers
from inspector.services.exchange_reading import beside, loaded, sha256_of
from inspector.services.sealed_content import Facts
from inspector.signing.device_key import verify as signed_by

_CONTENT = "$.seal.seal.content"
_AS_ON_THE_DAY = ("id", "name", "certificate", "duty", "unit")


def sealed_case(event: Facts) -> Case:
    """The case as it was sealed. Raises ExchangeError when the seal holds something else than a case."""
    body = cast(Facts, event["seal"])
    content = cast(Facts, body["content"])
    fixed: Facts = {"state": "sealed", "sealed_at": body["sealed_at"], "current_item": "", "void_reason": ""}
    answers = _rows(Answer, content["answers"], f"{_CONTENT}.answers")
    return Case(
        bureau=loaded(Bureau, content["bureau"], f"{_CONTENT}.bureau"),
        inspection=loaded(Inspection, {**_object(content["inspection"]), **fixed}, f"{_CONTENT}.inspection"),
        checklists=(),
        answers={one.key: one for one in answers},
        findings=_rows(Finding, content["findings"], f"{_CONTENT}.findings"),
        evidence=_rows(Evidence, content["evidence"], f"{_CONTENT}.evidence"),
        signatures=_rows(Signature, body["signatures"], "$.seal.seal.signatures"),
        documents=_rows(DocumentRecord, body["files"], "$.seal.seal.files"),
        numbers={kind: str(text) for kind, text in _object(content["numbers"]).items()},
    )


def _object(value: plain.Plain) -> Facts:
    return value if isinstance(value, dict) else {}


def _rows(kind: type[plain.T], rows: plain.Plain, path: str) -> tuple[plain.T, ...]:
    listed = rows if isinstance(rows, list) else []
    return tuple(loaded(kind, row, f"{path}[{index}]") for index, row in enumerate(listed))


def problems(document: Facts, folder: Path) -> Iterator[Problem]:
    """Everything in which an exported folder differs from what was sealed; nothing when it is untouched."""
    event = cast(Facts, document["seal"])
    yield from _seal_problems(event)
    try:
        case = sealed_case(event)
        expected = sections(case)
    except ExchangeError as error:
        yield from error.problems
        return
    except TypeError:
        yield Problem(_CONTENT, "封存内容里有不带时区的时间")
        return
    yield from text_problems(document)
    yield from _section_problems(without_texts(document), {**expected, "documents": issued(case.documents)})
    yield from _file_problems(case, folder)
    yield from paper_problems(document, folder, case.inspection.id)


def _seal_problems(event: Facts) -> Iterator[Problem]:
    body = cast(Facts, event["seal"])
    if plain.digest(body) != event["sha256"]:
        yield Problem("$.seal.seal", "封存记录的 SHA-256 与内容不符")
    key, mark = bytes.fromhex(str(event["key"])), bytes.fromhex(str(event["signature"]))
    if not signed_by(key, mark, str(event["sha256"]).encode()):
        yield Problem("$.seal.signature", "封存记录的设备签名不对")
    bound = plain.digest(body["content"])
    for index, one in enumerate(cast(list[plain.Plain], body["signatures"])):
        facts = _object(one)
        if facts.get("attendance") == Attendance.SIGNED and facts.get("content_sha256") != bound:
            yield Problem(f"$.seal.seal.signatures[{index}]", f"{facts.get('name')}的签名不是签在这份内容上")


def _section_problems(document: Facts, expected: Facts) -> Iterator[Problem]:
    officers = cast(list[Facts], document["officers"])
    given = {name: document[name] for name in expected}
    given["officers"] = [{name: one.get(name) for name in _AS_ON_THE_DAY} for one in officers]
    for name in expected:
        yield from differences(given[name], expected[name], f"$.{name}")


def _file_problems(case: Case, folder: Path) -> Iterator[Problem]:
    photos = [("photos", index, photo_name(one), one.sha256) for index, one in enumerate(case.evidence)]
    ordered = sorted(case.documents, key=lambda one: one.kind)
    papers = [("documents", index, pdf_name(one), one.pdf_sha256) for index, one in enumerate(ordered)]
    for section, index, name, sha256 in (*photos, *papers):
        path = f"$.{section}[{index}].file"
        try:
            found = sha256_of(beside(folder, name, path), path)
        except ExchangeError as error:
            yield from error.problems
            continue
        if found != sha256:
            yield Problem(path, f"{name} 与封存时不同（SHA-256 不符）")


def refuse_differences(document: Facts, folder: Path) -> None:
    """Raises ExchangeError when anything differs from the seal."""
    found = tuple(problems(document, folder))
    if found:
        raise ExchangeError(found)


def take_over(desk: Desk, document: Facts) -> None:
    """Insert an unaltered export with its original seal, marked as imported. Must run inside a transaction."""
    case = sealed_case(cast(Facts, document["seal"]))
    _surroundings(desk, document, case)
    _rows_of(desk, document, case)
    _ledger(desk, document, case)
    take_over_papers(desk, document, case.inspection.id)


def store_files(desk: Desk, document: Facts, folder: Path) -> None:
    """Take photos and issued files of an export into the vaults. Raises ExchangeError."""
    paths, case = desk.context.paths, sealed_case(cast(Facts, document["seal"]))
    for index, photo in enumerate(case.evidence):
        source = beside(folder, photo_name(photo), f"$.photos[{index}].file")
        with named(f"$.photos[{index}].file"):
            evidence.prepare(paths, source, photo.original_name, photo.imported_at)
    for index, record in enumerate(case.documents):
        source = beside(folder, pdf_name(record), f"$.documents[{index}].file")
        if Vault(paths.documents).store(source).sha256 != record.pdf_sha256:
            raise refused(f"$.documents[{index}].file", "文件在导入时变了")
    store_paper_files(desk, document, folder)


def _surroundings(desk: Desk, document: Facts, case: Case) -> None:
    """The rows that the sealed ones refer to; what this base has already stays as it is."""
    context, inspection = desk.context, case.inspection
    adopt_bureau(desk, cast(Facts, document["bureau"]))
    for index, pin in enumerate(inspection.checklists):
        with named(f"$.checklists[{index}]"):
            desk.library.text(pin=pin)  # from the base itself, not from what an import that failed has read
    if context.sites.get(inspection.site.id) is None:
        with named("$.site"):
            desk.sites.save(site=inspection.site)
    for index, entry in enumerate(cast(list[Facts], document["officers"])):
        known = registered(desk, str(entry["id"]), str(entry["certificate"]))
        if known is None and "valid_to" in entry:
            register(desk, entry, f"$.officers[{index}]")
    if context.plans.get(inspection.plan.id) is None:
        context.plans.put(inspection.plan, author(desk))


def _rows_of(desk: Desk, document: Facts, case: Case) -> None:
    context, event = desk.context, cast(Facts, document["seal"])
    stored, sealed = context.inspections, case.inspection
    stored.add(replace(sealed, state=InspectionState.READY))
    for answer in case.answers.values():
        stored.put_answer(answer)
    children = {
        "finding": case.findings,
        "evidence": case.evidence,
        "signature": case.signatures,
        "document": case.documents,
    }
    for table, rows in children.items():
        for row in rows:
            stored.insert(table, row)
    for number in held_numbers(cast(Facts, document["numbers"])):
        number.hold(desk, sealed.id, "issued")
    _trail(desk, sealed.id, cast(Facts, event["seal"]))
    imported: Facts = {"by": context.actor_name(), "at": context.now_text()}
    context.log.append("inspection.sealed", sealed.id, {**event, "imported": imported})
    stored.update(sealed)


def _trail(desk: Desk, inspection_id: str, body: Facts) -> None:
    """The change trail again, each change with the fields that the seal kept of it: those that differ."""
    for trace in cast(list[Facts], body["trail"]):
        pairs = cast(dict[str, list[plain.Plain]], trace["fields"])
        desk.context.trail.add(
            inspection_id=inspection_id,
            operation=str(trace["op"]),
            at=str(trace["at"]),
            by=str(trace["by"]),
            entity=str(trace["entity"]),
            row_id=str(trace["row"]),
            old=_side(pairs, 0),
            new=_side(pairs, 1),
            why=str(trace["why"]),
        )


def _side(pairs: dict[str, list[plain.Plain]], side: int) -> str | None:
    values = {name: pair[side] for name, pair in pairs.items() if pair[side] is not None}
    return plain.canonical(values).decode() if values else None


def _ledger(desk: Desk, document: Facts, case: Case) -> None:
    known = {one.id for one in case.findings}
    before: dict[str, tuple[LedgerEvent, ...]] = defaultdict(tuple)
    for index, event in enumerate(_rows(LedgerEvent, document["ledger"], "$.ledger")):
        if event.finding_id not in known:
            raise refused(f"$.ledger[{index}].finding_id", "不是这次检查的问题")
        again = event.step is Step.NOTICED and bool(before[event.finding_id])  # by a notice issued again
        if not again and not may_follow(before[event.finding_id], event.step):
            raise refused(f"$.ledger[{index}].step", "不能接在上一步之后")
        before[event.finding_id] += (event,)
        desk.context.ledger.add(event, author(desk))
