"""The content: what opening it costs, what one visit reads of it, and all of it, each in a process of its own.

`open` reads the manifest: titles, versions and counts of every checklist. `visit` reads the longest checklist and the
laws it cites. `all` reads every checklist, law and standard; nobody waits for that at once, it is read piece by piece
as it is asked for. The floor is tomllib alone on the very same files in the same process.

    python -m benchmarks.bench_content --rounds 7
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
from collections.abc import Sequence

_CODE = """
import time, tomllib
from inspector.content.library import load_library
from inspector.domain.applicable_law import resolve
from inspector.paths import bundled
root = bundled("data")
def files():
    if {part!r} == "open":
        return [root / "manifest.toml"]
    if {part!r} == "all":
        return [*root.glob("checklists/*.toml"), *root.glob("laws/*.toml"), *root.glob("standards/*.toml")]
    long = max(load_library(root).entries, key=lambda entry: entry.items)
    items = load_library(root).checklist(long.id).items
    keys = {{each.law for item in items for basis in item.bases for each in (*basis.duties, *basis.penalties)}}
    laws = [entry.file for entry in load_library(root).manifest.laws if entry.key in keys]
    return [root / "manifest.toml", root / long.file, *(root / law for law in laws)]
def ours():
    library = load_library(root)
    if {part!r} == "all":
        library.checklists, library.standards, [library.laws[key] for key in library.laws]
    if {part!r} == "visit":
        long = max(library.entries, key=lambda entry: entry.items)
        for item in library.checklist(long.id).items:
            for basis in item.bases:
                resolve(basis, library.laws)
texts = [file.read_text("utf-8") for file in files()]
start = time.perf_counter()
for text in texts:
    tomllib.loads(text)
floor = time.perf_counter() - start
start = time.perf_counter()
ours()
print(floor * 1000, (time.perf_counter() - start) * 1000)
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; returns the process's exit code."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args(arguments).rounds
    for part in ("open", "visit", "all"):
        pairs = [_measured(part) for _ in range(rounds)]
        floor, ours = (statistics.median(column) for column in zip(*pairs, strict=True))
        sys.stdout.write(
            f"{part:<6} tomllib {floor:6.1f} ms   ours {ours:6.1f} ms   ratio {ours / floor:.2f}\n"
        )
    return 0


def _measured(part: str) -> tuple[float, float]:
    run = subprocess.run(
        [sys.executable, "-c", _CODE.format(part=part)], capture_output=True, text=True, check=True
    )
    floor, ours = map(float, run.stdout.split())
    return floor, ours


if __name__ == "__main__":
    raise SystemExit(main())
