"""Compare the checklists, row by row, with a table of citations: the same articles, paragraphs and range of fines.

    python -m tools.compare_citations TABLE.csv           what differs; exit code 1 if anything does
    python -m tools.compare_citations TABLE.csv --write   the table in our own notation, for tests/content

The table has the columns topic, row, duty_article, penalty_article, fine_min_yuan, fine_max_yuan, fine_unit_note and
confidence; 典240③ is article 240, third paragraph, of the Code. Item b13 or b13b belongs to row 13 of topic b.
"""

from __future__ import annotations

import argparse
import csv
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from inspector.content.library import Library, load_library
from inspector.domain.applicable_law import resolve
from inspector.domain.checklist import Item, bases_for
from inspector.domain.law import Citation, parse_citation
from inspector.paths import bundled

CODE = "code"
DAY = date(2026, 8, 15)
"""The first day of the Code: what the table is about."""

COLUMNS = ("row", "duties", "penalties", "outside", "minimum_yuan", "maximum_yuan", "note")
_PARAGRAPHS = "①②③④⑤⑥⑦⑧⑨"
_ITEMS = "一二三四五六七八九十"
_PLACE = re.compile(r"(\d+)(?:–(\d+))?([①-⑨]*)((?:[(（][一二三四五六七八九十]+[)）])*)(?:末款)?")
_ROW = re.compile(r"([a-u])(\d\d)[a-z]?")


@dataclass(frozen=True)
class Row:
    """What one row of the table asks of its items. `outside`: it rests on rules that no law file holds."""

    name: str
    duties: frozenset[Citation]
    penalties: frozenset[Citation]
    outside: bool
    minimum_yuan: int | None
    maximum_yuan: int | None
    note: str


def law_keys(library: Library) -> dict[str, str]:
    """How the table calls a law → its key in the library."""
    names = {"典": "code"}
    for law in library.laws.values():
        for name in (law.title, law.short_title, law.document_number.removesuffix("号") + "号"):
            names.setdefault(name, law.key)
    return names


def foreign_rows(path: Path, library: Library) -> Iterator[Row]:
    """The rows of a table in the notation 典240③."""
    names = law_keys(library)
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            duties, strange = _citations(row["duty_article"], names)
            penalties, stranger = _citations(row["penalty_article"], names)
            yield Row(
                f"{row['topic']}{int(row['row']):02}",
                duties,
                penalties,
                strange or stranger,
                _number(row["fine_min_yuan"]),
                _number(row["fine_max_yuan"]),
                row["fine_unit_note"],
            )


def own_rows(path: Path) -> Iterator[Row]:
    """The rows of a table in our own notation (`--write`)."""
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield Row(
                row["row"],
                frozenset(map(parse_citation, row["duties"].split())),
                frozenset(map(parse_citation, row["penalties"].split())),
                row["outside"] == "1",
                _number(row["minimum_yuan"]),
                _number(row["maximum_yuan"]),
                row["note"],
            )


def _number(text: str) -> int | None:
    return int(text) if text.strip() else None


def _citations(text: str, names: dict[str, str]) -> tuple[frozenset[Citation], bool]:
    """The places named, and whether anything is named that is none of the library's."""
    found: set[Citation] = set()
    outside = False
    for part in filter(None, map(str.strip, re.split("[;；]", text))):
        name = max((each for each in names if part.startswith(each)), key=len, default="")
        match = _PLACE.fullmatch(part[len(name) :]) if name else None
        if match is None:
            outside = True
        else:
            found.update(_places(names[name], match))
    return frozenset(found), outside


def _places(law: str, match: re.Match[str]) -> Iterator[Citation]:
    first, last, paragraphs, items = match.groups()
    for article in range(int(first), int(last or first) + 1):
        for paragraph in [_PARAGRAPHS.index(each) + 1 for each in paragraphs] or [0]:
            for item in [_item(each) for each in re.findall(r"[一二三四五六七八九十]+", items)] or [0]:
                yield Citation(law, article, paragraph or None, item or None)


def _item(text: str) -> int:
    tens, _, ones = text.rpartition("十") if "十" in text else ("", "", text)
    return (10 * (_ITEMS.index(tens) + 1 if tens else "十" in text)) + (_ITEMS.index(ones) + 1 if ones else 0)


def differences(rows: Iterable[Row], library: Library) -> Iterator[str]:
    """One sentence for each thing that a row asks and its items do not give, or give beyond it."""
    items = defaultdict(list)
    for checklist in library.checklists:
        for item in checklist.items:
            match = _ROW.fullmatch(item.id)
            if match:
                items["".join(match.groups())].append(item)
    for row in rows:
        if not items[row.name]:
            yield f"{row.name}: no item"
        else:
            yield from _row_differences(row, items[row.name], library)


def _row_differences(row: Row, items: list[Item], library: Library) -> Iterator[str]:
    bases = [basis for item in items for basis in bases_for(item, DAY)]
    duties = {citation for basis in bases for citation in basis.duties}
    penalties = {citation for basis in bases for citation in basis.penalties}
    answered = {each for basis in bases if row.penalties & set(basis.penalties) for each in basis.duties}
    for part, wanted, cited in (("duties", row.duties, duties), ("penalties", row.penalties, penalties)):
        for citation in sorted(wanted, key=str):
            # The table names a regulation's clause under either heading; the Code's places are exact.
            among = cited if citation.law == CODE else duties | penalties
            if not any(_within(each, citation) for each in among):
                yield f"{row.name}: {part} lack {citation}"
        for each in sorted(cited, key=str):
            # A penalty that the row names brings its own duty along.
            if not _asked(each, wanted, row) and not (part == "duties" and each in answered):
                yield f"{row.name}: {part} cite {each}, which the row does not name"
    if row.outside and not any(basis.local_rule for basis in bases):
        yield f"{row.name}: rests on rules outside the library, and no basis says which"
    wanted_range = (row.minimum_yuan, row.maximum_yuan)
    fines = {
        (fine.minimum_yuan, fine.maximum_yuan)
        for basis in bases
        for article in resolve(basis, library.laws)
        for fine in article.fines
    }
    if wanted_range != (None, None) and wanted_range not in fines:
        yield f"{row.name}: no penalty has the range {wanted_range}; there are {sorted(fines, key=str)}"


def _asked(cited: Citation, wanted: frozenset[Citation], row: Row) -> bool:
    """Whether the row names the place, in its own columns or in its note; other laws than the Code may stand beside."""
    return (
        cited.law != CODE
        or any(_within(cited, citation) for citation in wanted)
        or str(cited.article) in row.note
    )


def _within(cited: Citation, wanted: Citation) -> bool:
    """Whether a cited place is the wanted one, or a part of it."""
    return (
        (cited.law, cited.article) == (wanted.law, wanted.article)
        and wanted.paragraph in (None, cited.paragraph)
        and wanted.item in (None, cited.item)
    )


def write(rows: Iterable[Row], path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(COLUMNS)
        for row in rows:
            table.writerow(
                (
                    row.name,
                    " ".join(sorted(map(str, row.duties))),
                    " ".join(sorted(map(str, row.penalties))),
                    int(row.outside),
                    row.minimum_yuan or "",
                    row.maximum_yuan or "",
                    " ".join(dict.fromkeys(re.findall(r"\d{3,4}(?=[①-⑨;；、(（ ]|$)", row.note))),
                )
            )


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("table", type=Path)
    parser.add_argument("--write", type=Path)
    options = parser.parse_args(arguments)
    library = load_library(bundled("data"))
    rows = tuple(foreign_rows(options.table, library))
    if options.write:
        write(rows, options.write)
    found = tuple(differences(rows, library))
    sys.stdout.writelines(f"{line}\n" for line in found)
    sys.stdout.write(f"{len(rows)} rows, {len(found)} differences\n")
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
