"""From key press to durable: one answer through the services against one bare SQLite commit in the same run.

Both write to a file in the same folder with WAL and synchronous=FULL. `floor` updates one row and commits; `answer`
is the product: state check, answer, change trail, and for every tenth one a finding. Rounds are interleaved; medians.

    python -m benchmarks.bench_answers --answers 400
"""

from __future__ import annotations

import argparse
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from inspector.bootstrap import Services, open_services
from inspector.domain.inspection import Result
from inspector.domain.officer import Officer
from inspector.domain.site import Site
from inspector.paths import Paths
from inspector.services.planning import NewInspection

CHECKLIST = "dust-six-hundred"
VALID = (date(2020, 1, 1), date(2040, 1, 1))


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; returns the process's exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--answers", type=int, default=400)
    count = parser.parse_args(arguments).answers
    with tempfile.TemporaryDirectory() as folder:
        floor, answer = _measure(Path(folder), count)
    sys.stdout.write(f"floor  {_row(floor)}\nanswer {_row(answer)}\n")
    sys.stdout.write(f"ratio  {statistics.median(answer) / statistics.median(floor):.2f} (budget 2)\n")
    return 0


def _measure(folder: Path, count: int) -> tuple[list[float], list[float]]:
    services = open_services(Paths(folder / "data"))
    inspection = _begin(services)
    items = [item.id for item in services.library.checklist(checklist_id=CHECKLIST).items]
    bare = _bare(folder / "data" / "bare.db")
    floor, answer = [], []
    for number in range(count):
        floor.append(_timed(partial(_commit, bare, number)))
        item, result = items[number % len(items)], _result(number)
        answer.append(_timed(partial(_answer, services, inspection, item, result)))
    bare.close()
    services.close()
    return floor, answer


def _answer(services: Services, inspection: str, item: str, result: Result) -> None:
    services.inspections.answer(inspection, CHECKLIST, item, result)


def _result(number: int) -> Result:
    if number % 10 == 9:
        return Result.NONCOMPLIANT
    return Result.COMPLIANT if number % 60 < 30 else Result.NOT_APPLICABLE


def _bare(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE answer (id INTEGER PRIMARY KEY, result TEXT NOT NULL) STRICT")
    return connection


def _commit(bare: sqlite3.Connection, number: int) -> None:
    bare.execute("BEGIN IMMEDIATE")
    bare.execute("INSERT OR REPLACE INTO answer VALUES (?, 'compliant')", (number % 30,))
    bare.execute("COMMIT")


def _timed(work: Callable[[], None]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def _row(times: list[float]) -> str:
    ordered = sorted(times)
    return f"median {statistics.median(ordered):.2f} ms  p95 {ordered[int(len(ordered) * 0.95)]:.2f} ms"


def _begin(services: Services) -> str:
    services.bureau.save(bureau=services.bureau.suggest(name="示例市生态环境局", region="示"))
    names = ("甲", "乙")
    team = [services.officers.save(officer=Officer("", one, one, "局", *VALID, "队")).value for one in names]
    site = Site("", "示例工地", "示例公司", "91990123MA3X2K8Q17", "示例路1号", "building-site")
    site = services.sites.save(site=site).value
    plan = NewInspection(
        site.id, tuple(one.id for one in team), checklist_ids=(CHECKLIST,), urgent=True, urgent_reason="举报"
    )
    return services.inspections.start(services.inspections.create(plan).value.id).value.id


if __name__ == "__main__":
    sys.exit(main())
