"""Papers, what became void, and kept reviews: the sections of an exchange file about what came besides the visit."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from inspector.domain import plain
from inspector.domain.document import Attendance
from inspector.domain.file_review import KeptReview
from inspector.domain.paper import Paper, Voiding
from inspector.evidence.vault import Vault
from inspector.services.context import Context
from inspector.services.exchange_desk import Desk, HeldNumber, author
from inspector.services.exchange_format import ExchangeError, Problem, refused, signature_entry, without
from inspector.services.exchange_reading import beside, loaded, sha256_of
from inspector.services.sealed_content import Facts
from inspector.storage.rows import Author

SECTIONS = ("papers", "voidings", "reviews")


@dataclass(frozen=True)
class _Rows:
    papers: tuple[Paper, ...] = ()
    voidings: tuple[Voiding, ...] = ()
    reviews: tuple[KeptReview, ...] = ()


def paper_sections(context: Context, inspection_id: str) -> Facts:
    """The sections that hold something."""
    papers = context.papers
    numbered = enumerate(papers.of(inspection_id), 1)
    found: dict[str, list[plain.Plain]] = {
        "papers": [{"file": _name(at, one.kind.value), **_entry(one)} for at, one in numbered],
        "voidings": [without(plain.dump(one), "inspection_id") for one in papers.voidings(inspection_id)],
        "reviews": [
            without(plain.dump(one), "inspection_id") for one in context.file_reviews.of(inspection_id)
        ],
    }
    return {name: rows for name, rows in found.items() if rows}


def paper_files(context: Context, inspection_id: str) -> Iterator[tuple[Vault, str, str]]:
    """Vault, SHA-256 and name of each file beside the exchange file."""
    vault = Vault(context.paths.documents)
    for at, one in enumerate(context.papers.of(inspection_id), 1):
        yield vault, one.pdf_sha256, _name(at, one.kind.value)


def _name(at: int, kind: str) -> str:
    return f"papers/{at:02d}-{kind}.pdf"


def _entry(paper: Paper) -> Facts:
    """What stands on the paper as an object; its canonical text is that of the base."""
    return {
        **without(plain.dump(paper), "inspection_id"),
        "model": json.loads(paper.model),
        "signatures": [signature_entry(one) for one in paper.signatures],
    }


# ---------------------------------------------------------------------- reading


def read(document: Facts, inspection_id: str) -> _Rows:
    """The rows of a file. Raises ExchangeError."""

    def rows(kind: type[plain.T], name: str) -> tuple[plain.T, ...]:
        listed = cast(list[Facts], document.get(name, []))
        whole = ({**without(one, "file"), "inspection_id": inspection_id} for one in listed)
        return tuple(loaded(kind, one, f"$.{name}[{at}]") for at, one in enumerate(whole))

    stored = [_as_stored(one, inspection_id) for one in cast(list[Facts], document.get("papers", []))]
    return _Rows(
        tuple(loaded(Paper, one, f"$.papers[{at}]") for at, one in enumerate(stored)),
        rows(Voiding, "voidings"),
        rows(KeptReview, "reviews"),
    )


def _as_stored(entry: Facts, inspection_id: str) -> Facts:
    signatures: list[plain.Plain] = [
        {
            **one,
            "inspection_id": inspection_id,
            "strokes": [
                [dict(zip(("x", "y", "t_ms", "pressure"), point, strict=True)) for point in stroke]
                for stroke in cast(list[list[list[plain.Plain]]], one["strokes"])
            ],
        }
        for one in cast(list[Facts], entry["signatures"])
    ]
    model = plain.canonical(entry["model"]).decode()
    named: Facts = {"inspection_id": inspection_id, "model": model, "signatures": signatures}
    return {**without(entry, "file"), **named}


def paper_problems(document: Facts, folder: Path, inspection_id: str) -> Iterator[Problem]:
    """Everything in which papers are not what they say of themselves, or void what is not there."""
    try:
        rows = read(document, inspection_id)
    except ExchangeError as error:
        yield from error.problems
        return
    for at, one in enumerate(rows.papers):
        yield from _differences(one, cast(list[Facts], document["papers"])[at], folder, f"$.papers[{at}]")
    there = {str(one["id"]) for one in cast(list[Facts], document.get("documents", []))}
    there |= {one.id for one in rows.papers}
    for at, void in enumerate(rows.voidings):
        for name, identity in (("id", void.id), ("replaced_by", void.replaced_by)):
            if identity and identity not in there:
                yield Problem(f"$.voidings[{at}].{name}", "不是这个文件里的文书")


def _differences(paper: Paper, entry: Facts, folder: Path, path: str) -> Iterator[Problem]:
    model = cast(Facts, entry["model"])
    if plain.digest(model) != paper.model_sha256:
        yield Problem(f"{path}.model", "内容与登记的 SHA-256 不符")
    for name, value in (("title", paper.title), ("number", paper.number), ("kind", paper.kind.value)):
        if model.get(name) != value:
            yield Problem(f"{path}.{name}", "与文书内容不符")
    for index, one in enumerate(paper.signatures):
        if one.attendance is Attendance.SIGNED and one.content_sha256 != paper.model_sha256:
            yield Problem(f"{path}.signatures[{index}]", f"{one.name}的签名不是签在这份内容上")
    try:
        found = sha256_of(beside(folder, str(entry["file"]), f"{path}.file"), f"{path}.file")
    except ExchangeError as error:
        yield from error.problems
        return
    if found != paper.pdf_sha256:
        yield Problem(f"{path}.file", f"{entry['file']} 与签发时不同（SHA-256 不符）")


def refuse_loose_papers(document: Facts, folder: Path) -> None:
    """Without a seal papers come from an export alone, and are what they say of themselves. Raises ExchangeError."""
    given = [name for name in SECTIONS if name in document]
    if "seal" in document or not given:
        return
    if "trail" not in document:
        raise refused(f"$.{given[0]}", "只有导出的文件才有这一部分")
    inspection_id = str(cast(Facts, document["inspection"]).get("id", ""))
    if found := tuple(paper_problems(document, folder, inspection_id)):
        raise ExchangeError(found)


# ---------------------------------------------------------------------- taking over


def store_paper_files(desk: Desk, document: Facts, folder: Path) -> None:
    """Take the issued files into the vault. Raises ExchangeError."""
    vault = Vault(desk.context.paths.documents)
    for at, entry in enumerate(cast(list[Facts], document.get("papers", []))):
        path = f"$.papers[{at}].file"
        if vault.store(beside(folder, str(entry["file"]), path)).sha256 != entry["pdf_sha256"]:
            raise refused(path, "文件在导入时变了")


def take_over_papers(desk: Desk, document: Facts, inspection_id: str) -> None:
    """Insert the rows as they are, with the numbers that papers carry. Must run inside a transaction."""
    rows, context = read(document, inspection_id), desk.context
    for at, paper in enumerate(rows.papers):
        context.papers.issue(paper, author(desk))
        if paper.number:
            number = HeldNumber(paper.kind.value, paper.number, f"$.papers[{at}].number")
            number.hold(desk, inspection_id, "issued", paper.id)
    for void in rows.voidings:
        context.papers.void(void, author(desk))
        _void_number(context, void)
    for review in rows.reviews:
        context.file_reviews.add(review, author(desk))


def _void_number(context: Context, void: Voiding) -> None:
    held = (context.numbers.of_paper(void.id), *context.numbers.of(void.inspection_id))
    row = next((one for one in held if one is not None and one.text == void.number), None)
    if row is not None:
        context.numbers.set_state(row, "void", Author(void.by, void.reason))


def unmerged(context: Context, document: Facts, inspection_id: str) -> int:
    """How many papers and voidings of a file the base does not hold, of an inspection that it holds already."""
    here = cast(dict[str, list[Facts]], paper_sections(context, inspection_id))
    names = ("papers", "voidings")
    known = {(name, str(one["id"])) for name in names for one in here.get(name, [])}
    given = {(name, str(one["id"])) for name in names for one in cast(list[Facts], document.get(name, []))}
    return len(given - known)
