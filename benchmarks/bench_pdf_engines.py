"""Ten pages with 20 photos, drawn by our typesetting and by others in one run: time, size, and whether it is right.

    python -m benchmarks.bench_pdf_engines [--engines-python VENV/bin/python] [--keep FOLDER]

Every engine draws the same texts, renditions and bundled fonts in a process of its own, the engines taking turns.
`cold` is from the start of the process to the first file (interpreter, import, fonts); `warm` is each later file of
the same process, with other texts; `ours/it` is the median over the turns. `reportlab-bare` is given our own finished
marks, `reportlab-stock` uses its own paragraphs and tables.
Right means, read back with PDFium: `texts` labels and values found whole and in order, `lost` characters that vanished,
`ends` lines that begin or end with a mark that may not stand there, `cut` dates and times cut in two by a line end.

fpdf2, typst and weasyprint are no part of the program: benchmarks/engines.txt lists them for another environment.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pypdfium2 as pdfium

from benchmarks.bench_pdf import contents_with_marks, make_photos
from benchmarks.pdf_job import Content, Job
from inspector.fonts import font_files

OURS, BARE, TYPST = "ours", "reportlab-bare", "typst"
ENGINES = {
    OURS: "",
    BARE: "",
    "reportlab-stock": "",
    "qt": "",
    TYPST: "typst",
    "fpdf2": "fpdf",
    "weasyprint": "weasyprint",
}
"""Engine → the module that the other environment must have."""

BUDGETS = {BARE: 1.2, TYPST: 2.0, "weasyprint": 1.0, "fpdf2": 1.0, "qt": 1.0}
"""Engine → how many times its warm median ours may take."""

HEAD = "engine            cold s  warm s  ours/it  budget     MB pages     texts  ends  cut  lost"
INSTALL = (
    "not installed: pip install -r benchmarks/engines.txt into a venv, then --engines-python VENV/bin/python"
)
NOT_FIRST = frozenset("，。；：、！？）》」』】〕”’%℃")
NOT_LAST = frozenset("（《「『【〔“‘")
_MOMENT = re.compile(r"\d{4}年\d{1,2}月\d{1,2}日|\d{1,2}时\d{1,2}分\d{1,2}秒")


@dataclass(frozen=True)
class Run:
    """One process: seconds to the first file, seconds of each later one."""

    cold: float
    warm: list[float]


@dataclass(frozen=True)
class Read:
    """What PDFium reads in a file: `texts` of `wanted` found in order, characters lost, bad line ends, cut moments."""

    pages: int
    wanted: int
    texts: int
    lost: str
    ends: int
    cut: int

    def words(self) -> str:
        right = f"{self.texts}/{self.wanted}"
        return f"{self.pages:5} {right:>9} {self.ends:5} {self.cut:4}  {self.lost or '-'}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; returns the process's exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--starts", type=int, default=3, help="processes of each engine")
    parser.add_argument("--rounds", type=int, default=5, help="files of each process after the first")
    parser.add_argument(
        "--engines-python", default=sys.executable, help="the environment of the other engines"
    )
    parser.add_argument("--keep", type=Path, help="a folder that gets the file of each engine")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as name:
        folder = options.keep or Path(name)
        folder.mkdir(parents=True, exist_ok=True)
        contents = contents_with_marks(make_photos(Path(name)), options.rounds + 1)
        programs = {
            one: options.engines_python if module else sys.executable for one, module in ENGINES.items()
        }
        present = [one for one in ENGINES if _has(programs[one], ENGINES[one])]
        runs: dict[str, list[Run]] = {one: [] for one in present}
        for _ in range(options.starts):
            for one in present:
                runs[one].append(_run(one, programs[one], folder, contents))
        sys.stdout.write(_table(runs, folder, contents[0]))
    return 0


def _has(program: str, module: str) -> bool:
    if not module:
        return True
    return (
        subprocess.run([program, "-c", f"import {module}"], capture_output=True, check=False).returncode == 0
    )


def _run(engine: str, program: str, folder: Path, contents: list[Content]) -> Run:
    """Draw in a process of its own. Raises CalledProcessError where the engine breaks, its reason already printed."""
    fonts = {one.role.value: str(one.path) for one in font_files()}
    job: Job = {"fonts": fonts, "rounds": contents, "out": str(folder / f"{engine}.pdf")}
    path = folder / "job.json"
    path.write_text(json.dumps(job), "utf-8")
    command = [program, "-m", "benchmarks.pdf_engines", engine, str(path)]
    begun = time.time()
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True, cwd=Path(__file__).parents[1])
    said = json.loads(done.stdout)
    return Run(said["first"] - begun, said["later"])


def _table(runs: dict[str, list[Run]], folder: Path, content: Content) -> str:
    lines = [HEAD]
    for engine, of_engine in runs.items():
        pdf = (folder / f"{engine}.pdf").read_bytes()
        cold, warm = statistics.median(one.cold for one in of_engine), _warm(of_engine)
        budget = f"{BUDGETS[engine]:.1f}" if engine in BUDGETS else ""
        ratio = statistics.median(_warm([a]) / _warm([b]) for a, b in zip(runs[OURS], of_engine, strict=True))
        figures = f"{engine:16} {cold:7.2f} {warm:7.3f} {ratio:8.2f} {budget:>7} {len(pdf) / 1e6:6.2f}"
        lines.append(f"{figures} {read_back(pdf, content).words()}")
    lines += [f"{one:16} {INSTALL}" for one in ENGINES if one not in runs]
    return "\n".join(lines) + "\n"


def _warm(runs: list[Run]) -> float:
    return statistics.median(seconds for one in runs for seconds in one.warm)


def read_back(pdf: bytes, content: Content) -> Read:
    """What of the content a reader finds in the file."""
    pages = [page.get_textpage().get_text_range() for page in pdfium.PdfDocument(pdf)]
    texts = [
        _tight(text) for photo in content["photos"] for row in photo["rows"] for pair in row for text in pair
    ]
    lines = [line.strip() for page in pages for line in page.splitlines() if line.strip()]
    whole = _tight("".join(pages))
    missing = Counter("".join(texts)) - Counter(whole)
    moments = [one for text in texts for one in _MOMENT.findall(text)]
    return Read(
        len(pages),
        len(texts),
        _found_in_order(texts, whole),
        "".join(sorted(missing)),
        sum((line[0] in NOT_FIRST) + (line[-1] in NOT_LAST) for line in lines),
        sum(not any(one in _tight(line) for line in lines) for one in moments),
    )


def _found_in_order(texts: list[str], whole: str) -> int:
    found = at = 0
    for text in texts:
        place = whole.find(text, at)
        if place >= 0:
            found, at = found + 1, place + len(text)
    return found


def _tight(text: str) -> str:
    """Without blanks, line ends and the marks that PDFium puts at hyphens."""
    return re.sub(r"[\s\ufffe\x02]", "", text)


if __name__ == "__main__":
    sys.exit(main())
