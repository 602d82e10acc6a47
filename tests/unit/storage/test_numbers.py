"""Rows of numbers: whose a block is, and what stands beside a number in the register."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from inspector.bootstrap import open_services
from inspector.clock import ManualClock
from inspector.domain.document import DocumentKind
from inspector.domain.paper import Paper, Voiding
from inspector.ids import seeded_ids
from inspector.paths import Paths
from inspector.storage.numbers import BlockRow, NumberRow
from inspector.storage.rows import Author

NOW = datetime(2026, 11, 18, 2, 0, tzinfo=UTC)
ORDER = DocumentKind.RECTIFICATION_ORDER
CLERK = Author("李晓梅")


@pytest.fixture
def context(tmp_path):
    services = open_services(Paths(tmp_path), ManualClock(NOW), seeded_ids("numbers"))
    services.context.numbers.add_block(BlockRow("block", ORDER, 2026, 1, 9), CLERK)
    yield services.context
    services.close()


def a_paper(paper_id: str, number: str) -> Paper:
    return Paper(
        id=paper_id,
        inspection_id="visit",
        kind=ORDER,
        title="责令改正违法行为决定书",
        number=number,
        finding_ids=(),
        served=(),
        entries={},
        replaces="",
        model="{}",
        model_sha256="0" * 64,
        signatures=(),
        pdf_sha256="1" * 64,
        size=1,
        pages=1,
        issued_at=NOW,
        issued_by="王建国",
    )


def take(context, n: int, state: str, paper_id: str = "", why: str = "") -> None:
    row = NumberRow(
        f"n{n}", "block", ORDER, 2026, n, f"示环责改字〔2026〕{n}号", "visit", state, why, paper_id
    )
    with context.database.write():
        context.numbers.put(row, CLERK)


def test_that_a_block_without_a_device_belongs_to_the_one_that_registered_it(context):
    own = context.log.own().id
    assert [one.device for one in context.numbers.blocks()] == [own]
    assert len(context.numbers.own_blocks(ORDER, 2026)) == 1


def test_that_a_block_of_another_device_is_not_taken_from(context):
    context.numbers.add_block(BlockRow("other", ORDER, 2027, 1, 9, "示例-02 号机"), CLERK)
    assert context.numbers.own_blocks(ORDER, 2027) == ()
    assert context.numbers.next_free(ORDER, 2027) is None


def test_that_void_numbers_are_never_free_again(context):
    take(context, 1, "void", why="写坏")
    block, n = context.numbers.next_free(ORDER, 2026)
    assert (block.id, n) == ("block", 2)


def test_that_the_register_names_the_paper_who_wrote_and_when(context):
    take(context, 1, "issued", "p1")
    context.papers.issue(a_paper("p1", "示环责改字〔2026〕1号"), CLERK)
    (row,) = context.numbers.register(ORDER, 2026)
    assert (row.title, row.document_id, row.at) == ("责令改正违法行为决定书", "p1", NOW)
    assert (row.by, row.written_ms) == ("李晓梅", int(NOW.timestamp() * 1000))


def test_that_the_register_names_the_number_in_the_place_of_a_void_one(context):
    take(context, 1, "void", "p1", "当事人名称有误")
    take(context, 2, "issued", "p2")
    for paper_id, n in (("p1", 1), ("p2", 2)):
        context.papers.issue(a_paper(paper_id, f"示环责改字〔2026〕{n}号"), CLERK)
    context.papers.void(
        Voiding("p1", "visit", "示环责改字〔2026〕1号", "当事人名称有误", NOW, "王建国"), CLERK
    )
    context.papers.replaced("p1", "p2", CLERK)
    void, issued = context.numbers.register(ORDER, 2026)
    assert (void.replaced_by, void.by) == ("示环责改字〔2026〕2号", "王建国")
    assert issued.replaced_by == ""


def test_that_a_number_of_a_paper_is_none_of_the_visit(context):
    take(context, 1, "issued", "p1")
    assert context.numbers.of("visit") == ()
    assert context.numbers.of_paper("p1").n == 1
