"""What a case file costs, each part beside the bare library that it rests on, measured in the same run.

`file`    what the case file holds and what is missing           floor: SQLite alone, the same queries
`form`    a draft while it is typed: read, filled, assembled     floor: Jinja2 alone, the same texts and values
`render`  that draft as a PDF                                    floor: a reportlab canvas, the same marks as lists
`bind`    finished documents of 40 pages as one numbered file    floor: pypdf alone, the same files appended

The data is the demo's: its fullest case file, for `bind` with documents of the next ones. Fonts and templates are
loaded before. Every round types another text. Rounds are interleaved, medians shown.

    python -m benchmarks.bench_papers [--base FOLDER]
"""

from __future__ import annotations

import argparse
import gc
import io
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from unittest.mock import patch

from jinja2 import Template
from jinja2.environment import TemplateExpression
from pypdf import PdfReader, PdfWriter

from benchmarks.bench_pdf import marks_of
from benchmarks.pdf_engines import reportlab_bare
from benchmarks.pdf_job import Content
from inspector.bootstrap import Services, open_services
from inspector.documents.binding import Part, bind, count_pages
from inspector.domain.document import DocumentKind
from inspector.domain.inspection import InspectionState
from inspector.evidence.vault import Vault
from inspector.fonts import font_files
from inspector.paths import Paths
from inspector.services.issued import issued_of
from inspector.services.papers import render_form
from inspector.services.progress import Progress

BUDGETS = {"file": "15 ms", "form": "30 ms", "render": "60 ms", "bind": "2.0 x"}
"""Milliseconds for what is shown while somebody types; for the whole file, times the floor."""

PAGES = 40
TYPED = "问：这台设施从什么时候停用？\n答：大约{}天以前，轴承坏了，备件没有到。"

Work = Callable[[], object]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; returns the process's exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--rounds", type=int, default=15, help="interleaved rounds")
    parser.add_argument("--base", type=Path, help="a folder with the demo data, which gets one draft more")
    options = parser.parse_args(arguments)
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(open_services(Paths(options.base or Path(folder)))) as services,
    ):
        if options.base is None:
            services.demo.load(Progress())
        sys.stdout.write(_table(_Bench(services), options.rounds))
    return 0


def _table(bench: _Bench, rounds: int) -> str:
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in BUDGETS}
    for number in range(rounds + 1):
        for name, ours, floor in bench.round(number):
            times[name].append((_timed(floor), _timed(ours)))
    return (
        "\n".join([f"{bench.pages} pages bound", *(_line(name, pairs[1:]) for name, pairs in times.items())])
        + "\n"
    )


def _line(name: str, pairs: list[tuple[float, float]]) -> str:
    floor, ours = (statistics.median(column) for column in zip(*pairs, strict=True))
    ratio = statistics.median(ours / floor for floor, ours in pairs)
    return (
        f"{name:7} floor {floor:7.2f} ms   ours {ours:7.2f} ms   ratio {ratio:5.2f}   budget {BUDGETS[name]}"
    )


def _timed(work: Work) -> float:
    """Milliseconds; the garbage of what ran before is not charged to it."""
    gc.collect()
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


class _Bench:
    """State: the draft that is typed in, and the finished documents to bind."""

    def __init__(self, services: Services) -> None:
        self.services = services
        self.bare = reportlab_bare({one.role.value: str(one.path) for one in font_files()})
        fullest = _fullest_first(services)
        self.inspection = fullest[0]
        self.draft = services.papers.draft(self.inspection, DocumentKind.INTERVIEW_RECORD).value
        self.parts = tuple(_parts(services, fullest))
        self.pages = sum(map(count_pages, self.parts))

    def round(self, number: int) -> Iterator[tuple[str, Work, Work]]:
        """Name, ours, floor of each."""
        papers, reader = self.services.papers, self.services.paper_reader
        papers.edit(self.draft.id, {"answers": TYPED.format(number)})
        form = papers.form(self.draft.id)
        content: Content = {**_EMPTY, "marks": marks_of(render_form(form, self.services.paths), _EMPTY)}
        yield "file", lambda: reader.file(self.inspection), self._queries()
        yield "form", lambda: papers.form(self.draft.id), self._texts()
        yield "render", lambda: render_form(form, self.services.paths), lambda: self.bare(content)
        yield "bind", lambda: bind(self.parts, False), lambda: _appended(self.parts)

    def _queries(self) -> Work:
        """What reading the case file asks SQLite."""
        connection, said = self.services.context.database.connection, list[str]()
        connection.set_trace_callback(said.append)
        self.services.paper_reader.file(self.inspection)
        connection.set_trace_callback(None)
        return lambda: [connection.execute(one).fetchall() for one in said if one.startswith("SELECT")]

    def _texts(self) -> Work:
        """What filling and assembling the draft asks Jinja2."""
        render, evaluate, said = Template.render, TemplateExpression.__call__, list[Work]()

        def rendered(template: Template, values: dict[str, object]) -> str:
            said.append(lambda: render(template, values))
            return render(template, values)

        def evaluated(expression: TemplateExpression, **values: object) -> object:
            said.append(lambda: evaluate(expression, **values))
            return evaluate(expression, **values)

        with (
            patch.object(Template, "render", rendered),
            patch.object(TemplateExpression, "__call__", evaluated),
        ):
            self.services.papers.form(self.draft.id)
        return lambda: [one() for one in said]


_EMPTY: Content = {
    "bureau": "",
    "title": "",
    "header": "",
    "page_label": "",
    "slots": [],
    "photos": [],
    "marks": [],
}


def _fullest_first(services: Services) -> list[str]:
    sealed = services.inspections.all(states=(InspectionState.SEALED,), limit=1000)
    count = {one.id: len(issued_of(services.context, one.id)) for one in sealed}
    return sorted(count, key=lambda one: (-count[one], one))


def _parts(services: Services, inspections: Sequence[str]) -> Iterator[Part]:
    """Issued documents of so many pages, and no more than the last of them takes."""
    vault, left = Vault(services.paths.documents), PAGES
    for inspection in inspections:
        for record in issued_of(services.context, inspection):
            part = Part(record.title, vault.path(record.pdf_sha256).read_bytes(), record.kind)
            pages = count_pages(part)
            if 0 < pages <= left:
                left -= pages
                yield part


def _appended(parts: Sequence[Part]) -> bytes:
    writer, stream = PdfWriter(), io.BytesIO()
    for part in parts:
        writer.append(PdfReader(io.BytesIO(part.pdf)))
    writer.write(stream)
    return stream.getvalue()


if __name__ == "__main__":
    sys.exit(main())
