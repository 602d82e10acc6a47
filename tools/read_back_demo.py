"""Read every issued document of a base back out of its PDF and compare it with what should stand on it.

    python -m tools.read_back_demo FOLDER

Visit documents are assembled anew from the record, papers from the content that was stored with them. Every text
must be found whole, in order, with nothing before, between or after it, blanks and line ends aside: the text of the
blocks over all pages, on each page the running head, the page number and the places to sign. Only what the typesetting
repeats or cuts is allowed for: a table's header on its next page, a row that goes on there.

Then every case file is bound, for one side and for both: each page must read as the page of its document with the
number over the whole behind it, and the contents must name every document with the number of its first page. The exit
code is 1 if anything differs.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pypdfium2

from inspector.bootstrap import Services, open_services
from inspector.clock import local_date
from inspector.documents import model as parts
from inspector.documents.binding import page_plan
from inspector.documents.facts import day_text, or_none
from inspector.documents.model import ReportModel, SignatureSlot
from inspector.documents.papers.model import read_model
from inspector.documents.slots import by_slot
from inspector.documents.text import DRAWN, clean
from inspector.documents.typeset.bound import BLANK
from inspector.documents.typeset.signature import Ink, opinion_text
from inspector.documents.typeset.signed_box import box_text
from inspector.domain import plain
from inspector.domain.document import DocumentRecord, Signature
from inspector.domain.paper import Paper
from inspector.evidence.vault import Vault
from inspector.paths import Paths
from inspector.services import documents
from inspector.services.case_binding import BindPlan, bind_case_file
from inspector.services.issued import issued_of

NEXT_PAGE = "\f"
CODE = "核验码"
_UNSEEN = re.compile(rf"[\s{''.join(DRAWN)}]")
_LINE_END_HYPHENS = str.maketrans({"\x02": "-", "\ufffe": "-"})
"""What PDFium hands over in the place of a hyphen at the end of a line."""


@dataclass(frozen=True)
class Row:
    """Texts side by side, drawn one after the other; `header` comes again on a page that the table reaches."""

    texts: tuple[str, ...]
    header: str = ""


@dataclass(frozen=True)
class Issued:
    """A file in the vault, and what should stand on it."""

    name: str
    pdf: bytes
    model: ReportModel
    model_sha256: str
    ink: Ink


class DifferenceError(Exception):
    """The sentence that says what differs where."""


def main(arguments: Sequence[str]) -> int:
    """Print the differences and the counts; returns the process's exit code."""
    (folder,) = arguments
    with closing(open_services(Paths(Path(folder)))) as services:
        documents = _counted("documents", ((one.name, partial(compare, one)) for one in _issued(services)))
        bound = _counted("bound files", _bindings(services))
    return 0 if documents and bound else 1


def _counted(what: str, comparisons: Iterable[tuple[str, Callable[[], int]]]) -> bool:
    """Print what differs and the counts; whether there was something to compare and all of it was right."""
    files = characters = wrong = 0
    for name, comparison in comparisons:
        files += 1
        try:
            characters += comparison()
        except DifferenceError as difference:
            wrong += 1
            sys.stdout.write(f"{name}: {difference}\n")
    sys.stdout.write(f"{files} {what}, {characters} characters read back, {wrong} differ\n")
    return bool(files) and not wrong


def _issued(services: Services) -> Iterator[Issued]:
    for inspection in services.inspections.all():
        case = services.inspections.case(inspection.id)
        for record in case.documents:
            model = documents.model(case, record.kind)
            yield _file(services, record, model, case.signatures)
        for paper in services.context.papers.of(inspection.id):
            yield _file(services, paper, read_model(paper.model), paper.signatures)


def _file(
    services: Services, record: DocumentRecord | Paper, report: ReportModel, signatures: Iterable[Signature]
) -> Issued:
    pdf = Vault(services.context.paths.documents).path(record.pdf_sha256).read_bytes()
    name = f"{record.inspection_id[:8]} {record.title} {record.number}".rstrip()
    return Issued(name, pdf, report, record.model_sha256, Ink(by_slot(signatures), report.absences))


# ---------------------------------------------------------------------------------------------- the comparison


def compare(one: Issued) -> int:
    """How many characters of the file were found to be right. Raises DifferenceError."""
    if plain.digest(one.model) != one.model_sha256:
        raise DifferenceError("the content is not the one that was signed")
    pages = read_pages(one.pdf)
    bodies = [_body(one, page, number, len(pages)) for number, page in enumerate(pages, 1)]
    body, at = NEXT_PAGE.join(bodies), 0
    for row in rows(one.model, one.ink):
        at = _after(row, body, at)
    if body[at:].strip(NEXT_PAGE):
        raise DifferenceError(f"more than the content: …{body[at : at + 40]!r}")
    return sum(map(len, pages))


def read_pages(pdf: bytes) -> list[str]:
    """The text of each page without blanks and line ends."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        texts = [page.get_textpage().get_text_range() for page in document]
    return [tight(text.translate(_LINE_END_HYPHENS)) for text in texts]


def tight(text: str) -> str:
    """Without blanks, line ends, tick boxes and rules."""
    return _UNSEEN.sub("", clean(text))


def _body(one: Issued, page: str, number: int, pages: int) -> str:
    """The page without what stands outside the text area. Raises DifferenceError where that is not as it should be."""
    footer = one.model.footer
    label = footer.page_label.format(page=number, pages=pages)
    slots = (text for slot in footer.slots for text in _slot(slot, one.ink))
    around = tight("".join([one.model.header if number > 1 else "", label, *slots]))
    body, found, after = page.rpartition(around)
    code = f"{CODE}{one.model_sha256[:8]}" if number == 1 else ""
    if not found or after not in ("", code):
        raise DifferenceError(f"page {number} ends with {page[-60:]!r}, not with {around!r}")
    return body


def _after(row: Row, body: str, at: int) -> int:
    """Where the row ends in the text. Raises DifferenceError where it is not there."""
    texts = list(row.texts)
    while True:
        whole = "".join(texts)
        if body.startswith(whole, at):
            return at + len(whole)
        end = body.find(NEXT_PAGE, at)
        cuts = _cuts(texts, body[at:end]) if end >= 0 else None
        if cuts is None:
            raise DifferenceError(f"{whole[:60]!r} is not there, but {body[at : at + 60]!r}")
        texts = [text[cut:] for text, cut in zip(texts, cuts, strict=True)]
        at = end + 1
        at += len(row.header) if body.startswith(row.header, at) else 0


def _cuts(texts: Sequence[str], shown: str) -> list[int] | None:
    """How much of each text stands on the page that shows just this of them; None if it cannot be."""
    if not texts:
        return None if shown else []
    first, *others = texts
    longest = next((n for n in range(len(first), 0, -1) if shown.startswith(first[:n])), 0)
    for cut in range(longest, -1, -1):
        rest = _cuts(others, shown[cut:])
        if rest is not None:
            return [cut, *rest]
    return None


# ------------------------------------------------------------------------------------------ the bound case file


def _bindings(services: Services) -> Iterator[tuple[str, Callable[[], int]]]:
    for inspection in services.inspections.all():
        if issued_of(services.context, inspection.id):
            for duplex in (False, True):
                plan = services.binding.plan(inspection.id, duplex=duplex)
                name = f"{inspection.id[:8]} {plan.title} {'两面' if duplex else '单面'}"
                yield name, partial(compare_bound, plan, services.context.paths)


def compare_bound(plan: BindPlan, paths: Paths) -> int:
    """How many characters of the bound file were found to be right. Raises DifferenceError."""
    pages = read_pages(bind_case_file(plan, paths).pdf)
    vault = Vault(paths.documents)
    files = [read_pages(vault.path(one.sha256).read_bytes()) for one in plan.documents]
    expected = list(_sides(files, plan.duplex))
    front, body = pages[: -len(expected)], pages[-len(expected) :]
    for at, (page, should) in enumerate(zip(body, expected, strict=True), 1):
        if page != should:
            raise DifferenceError(f"page {at} is {page[-60:]!r}, not {should[-60:]!r}")
    _check_front(plan, "".join(front), files)
    return sum(map(len, pages))


def _sides(files: Sequence[Sequence[str]], duplex: bool) -> Iterator[str]:
    number = 0
    for pages in files:
        for page in pages:
            number += 1
            yield f"{page}{number}"
        if duplex and number % 2:
            number += 1
            yield f"{number}{tight(BLANK)}"


def _check_front(plan: BindPlan, front: str, files: Sequence[Sequence[str]]) -> None:
    """The cover says whose file it is; the contents, in order, each document with its number and first page."""
    at = front.find(tight(plan.title)) + 1
    firsts = page_plan([len(pages) for pages in files], plan.duplex)
    for number, (one, first) in enumerate(zip(plan.documents, firsts, strict=True), 1):
        day = day_text(local_date(one.record.issued_at))
        line = tight(f"{number}{or_none(one.record.number)}{one.record.title}{day}{first}")
        at = front.find(line, at) + 1 if at else 0
        if not at:
            raise DifferenceError(f"the contents do not say {line!r}")


# -------------------------------------------------------------------------------------------- what should stand


def rows(report: ReportModel, ink: Ink) -> Iterator[Row]:
    """The texts of all blocks in the order in which they are drawn."""
    for block in report.blocks:
        for row in _rows(block, ink):
            yield Row(tuple(map(tight, row.texts)), tight(row.header))


def _rows(block: parts.Block, ink: Ink) -> Iterator[Row]:
    match block:
        case parts.Masthead():
            yield from (Row((text,)) for text in (block.bureau, block.title, block.number))
        case parts.Paragraph() | parts.Heading() | parts.BlankBelow():
            yield from (Row((text,)) for text in block.text.split("\n"))
        case parts.FieldGrid():
            yield from _grid(block)
        case parts.PhotoEntry():
            yield from _grid(block.fields)
        case parts.DataTable():
            header = tuple(column.title for column in block.columns)
            yield Row(header)
            yield from (Row(row, "".join(header)) for row in block.rows)
        case parts.TickRow():
            yield Row((block.label + "".join(tick.text for tick in block.ticks),))
        case _:
            yield from _signing_rows(block, ink)


def _grid(grid: parts.FieldGrid) -> Iterator[Row]:
    for row in grid.rows:
        yield Row(tuple(text for one in row for text in (one.name, one.value)))


def _signing_rows(block: parts.Block, ink: Ink) -> Iterator[Row]:
    match block:
        case parts.Opinion():
            yield Row((opinion_text(block, ink),))
        case parts.SignatureBlock():
            for line in block.lines:
                if not line.optional or line.slot.id in ink.signatures:
                    day = (ink.day(line.slot.id),) if line.dated else ()
                    yield Row(("".join([*_slot(line.slot, ink), line.beside, *day]),))
        case parts.SignedBox():
            signing = (*_slot(block.slot, ink), ink.day(block.slot.id)) if block.slot else ()
            yield Row((block.name, "".join([box_text(block, ink), *signing])))
        case parts.SealSpace():
            yield from (Row((text,)) for text in (block.bureau, block.dated, block.hint))


def _slot(slot: SignatureSlot, ink: Ink) -> tuple[str, ...]:
    remark = ink.remark(slot.id)
    return (slot.label, remark.mark) if remark else (slot.label,)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
