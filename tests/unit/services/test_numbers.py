"""文号: each is taken once, on one device, in its own year, and the register explains all that carry no document."""

from __future__ import annotations

import sqlite3
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.bootstrap import Services, open_services
from inspector.clock import ManualClock
from inspector.domain.document import DocumentKind
from inspector.domain.paper import PaperDraft, Voiding
from inspector.errors import BugError, KnownError
from inspector.ids import seeded_ids
from inspector.paths import Paths
from inspector.services.number_register import Issuer, NumberState, register
from inspector.storage.numbers import BlockRow, NumberRow, RegisterRow

NOTICE = DocumentKind.RECTIFICATION_NOTICE
ORDER = DocumentKind.RECTIFICATION_ORDER
PATTERN = "示环限改字〔{year}〕{n}号"


@dataclass(frozen=True)
class Taken:
    """Takes numbers for papers on one base, each in its transaction."""

    services: Services

    def paper(self, paper_id: str, year: int = 2026, kind: DocumentKind = NOTICE) -> str:
        bureau = replace(self.services.bureau.suggest(name="示"), number_patterns={kind.value: PATTERN})
        with self.services.context.database.write():
            return self.services.numbers.reserve_paper(paper_id, "", kind, bureau, year)


@pytest.fixture
def take(bench):
    return Taken(bench.services)


def states(bench, kind: DocumentKind = NOTICE, year: int = 2026) -> list[tuple[int, int, str]]:
    lines = bench.services.numbers.register(kind, year)
    return [(one.first, one.last, one.state.value) for one in lines]


def line_of(bench, n: int):
    return next(one for one in bench.services.numbers.register(NOTICE, 2026) if one.first <= n <= one.last)


# ---------------------------------------------------------------------- papers


def test_that_a_paper_keeps_the_number_that_it_held(bench, take):
    first = take.paper("one")
    assert take.paper("two") != first
    assert take.paper("one") == first == "示环限改字〔2026〕20号"
    assert bench.services.numbers.left() == 1


def test_that_a_kind_without_a_pattern_takes_no_number(bench, take):
    bureau = bench.services.bureau.get()
    with bench.services.context.database.write():
        numbers = bench.services.numbers
        assert numbers.reserve_paper("p", "", DocumentKind.INTERVIEW_RECORD, bureau, 2026) == ""
        numbers.issue_paper("p")
        numbers.release("p", "草稿已放弃")
    assert states(bench, DocumentKind.INTERVIEW_RECORD) == []


def test_that_a_dropped_draft_voids_its_number_for_good(bench, take):
    number = take.paper("gone")
    with bench.services.context.database.write():
        bench.services.numbers.release("gone", "草稿已放弃")
    assert take.paper("next") != number
    line = line_of(bench, 20)
    assert (line.state, line.reason, line.officer) == (NumberState.VOID, "作废：草稿已放弃", "王建国")


def test_that_the_number_of_an_issued_paper_is_not_released(bench, take):
    take.paper("p")
    with bench.services.context.database.write():
        bench.services.numbers.issue_paper("p")
    with pytest.raises(BugError), bench.services.context.database.write():
        bench.services.numbers.release("p", "草稿已放弃")
    assert line_of(bench, 20).state is NumberState.ISSUED


def test_that_used_up_blocks_are_told_with_the_kind_and_the_way_out(bench, take):
    for n in range(3):
        take.paper(f"p{n}")
    with pytest.raises(KnownError, match="本机 2026 年的《责令限期整改通知书》文号号段已用完") as refusal:
        take.paper("too many")
    assert "设置 · 文号" in refusal.value.remedy
    assert "办公室" in refusal.value.remedy


# ---------------------------------------------------------------------- years and patterns


def test_that_a_number_held_over_new_year_is_void_and_one_of_the_new_year_is_taken(bench, take):
    bench.services.numbers.add_block(kind=NOTICE, year=2027, first=1, last=2)
    assert take.paper("p", 2026) == "示环限改字〔2026〕20号"
    assert take.paper("p", 2027) == "示环限改字〔2027〕1号"
    assert "跨年" in line_of(bench, 20).reason


def test_that_no_number_of_the_old_year_is_taken_in_the_new_one(bench):
    inspection = bench.filled()
    bench.clock.current = datetime(2027, 1, 4, 2, 0, tzinfo=UTC)
    with pytest.raises(KnownError, match="2027 年"):
        bench.services.signing.begin(inspection.id)
    assert states(bench) == [(1, 19, "unassigned"), (20, 22, "unused")]
    assert line_of(bench, 21).reason.endswith("年度已过，不再使用。")


def test_that_a_changed_pattern_leaves_given_numbers_as_they_were(bench, take):
    old = take.paper("one")
    bureau = bench.services.bureau.get()
    bench.services.bureau.save(
        bureau=replace(bureau, number_patterns={NOTICE.value: "新环改〔{year}〕{n}号"})
    )
    lines = bench.services.numbers.register(NOTICE, 2026)
    assert [one.text for one in lines][1:] == [old, "新环改〔2026〕21 至 22 号"]


# ---------------------------------------------------------------------- blocks


def test_that_the_office_gives_out_the_next_free_numbers(bench):
    numbers = bench.services.numbers
    one = numbers.lease(kind=NOTICE, year=2026, count=50, device="示例-02 号机").value
    two = numbers.lease(kind=NOTICE, year=2026, count=10).value
    assert (one.first, one.last, one.device, one.own) == (23, 72, "示例-02 号机", False)
    assert (two.first, two.last, two.own) == (73, 82, True)
    assert numbers.left() == 13
    assert numbers.devices()[1:] == ("示例-02 号机",)


def test_that_blocks_come_in_the_order_in_which_a_file_holds_its_documents(bench):
    kinds = (DocumentKind.REFERRAL_LETTER, DocumentKind.RESULT_NOTICE, DocumentKind.APPROVAL)
    for kind in kinds:
        bench.services.numbers.lease(kind=kind, year=2026, count=1)
    assert [one.kind for one in bench.services.numbers.blocks()] == [kinds[2], NOTICE, kinds[1], kinds[0]]


def test_that_a_number_above_all_blocks_is_not_given_out_again(bench):
    """An imported inspection brings its number along."""
    with bench.services.context.database.write():
        row = NumberRow(
            "x", bench.services.numbers.blocks()[0].id, NOTICE.value, 2026, 90, "示90号", "", "issued"
        )
        bench.services.context.numbers.put(row, bench.services.context.author())
    assert bench.services.numbers.lease(kind=NOTICE, year=2026, count=1).value.first == 91


def test_that_this_machine_never_takes_what_was_given_to_another(bench, take):
    bench.services.numbers.lease(kind=ORDER, year=2026, count=5, device="示例-02 号机")
    with pytest.raises(KnownError, match="已用完或尚未登记"):
        take.paper("p", kind=ORDER)


def test_that_a_device_is_known_by_the_name_that_it_was_given(bench):
    bench.services.session.rename_device(name="示例-01 号机")
    block = bench.services.numbers.lease(kind=ORDER, year=2026, count=5, device="示例-01 号机").value
    assert (block.own, block.device) == (True, "示例-01 号机")


@pytest.mark.parametrize(
    ("kind", "year", "first", "last", "why"),
    [
        (NOTICE, 2026, 22, 30, "重叠"),
        (NOTICE, 2026, 30, 29, "止号小于起号"),
        (NOTICE, 26, 1, 9, "不像是号段"),
        (NOTICE, 2026, 1, 1_000_000, "不像是号段"),
    ],
)
def test_that_an_impossible_block_is_refused(bench, kind, year, first, last, why):
    with pytest.raises(KnownError, match=why):
        bench.services.numbers.add_block(kind=kind, year=year, first=first, last=last)
    assert len(bench.services.numbers.blocks()) == 1


@pytest.mark.parametrize(("year", "many"), [(2026, 0), (26, 1), (2026, 1_000_000)])
def test_that_an_impossible_lease_is_refused(bench, year, many):
    with pytest.raises(KnownError):
        bench.services.numbers.lease(kind=NOTICE, year=year, count=many)
    assert len(bench.services.numbers.blocks()) == 1


# ---------------------------------------------------------------------- void


def test_that_a_number_written_on_a_ruined_form_is_void_and_skipped(bench, take):
    bench.services.numbers.spoil(NOTICE, 2026, 20, "手写文书写坏")
    assert take.paper("p") == "示环限改字〔2026〕21号"
    assert line_of(bench, 20).reason == "作废：手写文书写坏"
    with pytest.raises(KnownError, match="已经登记过"):
        bench.services.numbers.spoil(NOTICE, 2026, 20, "再来一次")


def test_that_only_numbers_of_own_blocks_are_spoiled(bench):
    bench.services.numbers.lease(kind=NOTICE, year=2026, count=5, device="示例-02 号机")
    for n in (1, 25, 99):
        with pytest.raises(KnownError, match="不在本机的号段里"):
            bench.services.numbers.spoil(NOTICE, 2026, n, "写坏")


def test_that_no_number_becomes_void_without_a_reason(bench, take):
    take.paper("p")
    with pytest.raises(KnownError, match="理由"):
        bench.services.numbers.spoil(NOTICE, 2026, 21, "  ")
    with pytest.raises(KnownError, match="理由"):
        bench.services.numbers.void(line_of(bench, 20).number_id, "")
    assert states(bench)[1:] == [(20, 20, "reserved"), (21, 22, "unused")]


def test_that_the_number_of_a_valid_document_is_not_void_by_itself(bench):
    bench.sealed()
    line = line_of(bench, 20)
    assert not line.may_void
    with pytest.raises(KnownError, match="有效的文书") as refusal:
        bench.services.numbers.void(line.number_id, "写错")
    assert "作废那份文书" in refusal.value.remedy


def test_that_a_number_on_documents_that_are_being_signed_is_not_void(bench):
    inspection = bench.filled()
    bench.services.signing.begin(inspection.id)
    with pytest.raises(KnownError, match="待签字"):
        bench.services.numbers.void(line_of(bench, 20).number_id, "写错")
    bench.services.signing.reopen(inspection.id, "期限写错")
    bench.services.numbers.void(line_of(bench, 20).number_id, "打印件上写错")
    assert bench.services.signing.begin(inspection.id).value.numbers[NOTICE] == "示环限改字〔2026〕21号"


def test_that_a_number_in_a_draft_is_not_void_by_itself(bench, take):
    take.paper("draft")
    inspection = bench.begun()
    draft = PaperDraft("draft", inspection.id, NOTICE, bench.clock.now(), "王建国")
    with bench.services.context.database.write():
        bench.services.context.papers.add_draft(draft)
    assert line_of(bench, 20).reason == "文书草稿占用，还没有签发。"
    with pytest.raises(KnownError, match="草稿占用"):
        bench.services.numbers.void(line_of(bench, 20).number_id, "写错")


def test_that_a_void_notice_keeps_its_number_and_its_sealed_visit_still_verifies(bench):
    sealed = bench.sealed()
    (number,) = bench.services.context.numbers.of(sealed.id)
    notice = next(one for one in bench.services.documents.of(sealed.id) if one.kind is NOTICE)
    with bench.services.context.database.write():
        author = bench.services.context.author("当事人名称有误")
        void = Voiding(notice.id, sealed.id, notice.number, author.why, bench.clock.now(), author.by)
        bench.services.context.papers.void(void, author)
        bench.services.numbers.void_issued(number, author.why)
    line = line_of(bench, 20)
    assert (line.state, line.title, line.party) == (NumberState.VOID, notice.title, "示例建筑工程有限公司")
    assert line.reason == "作废：当事人名称有误"
    assert bench.services.verification.inspection(sealed.id).ok


# ---------------------------------------------------------------------- register


def test_that_the_register_says_who_issued_what_to_whom(bench):
    sealed = bench.sealed()
    line = line_of(bench, 20)
    assert (line.text, line.title, line.party) == (
        "示环限改字〔2026〕20号",
        "责令限期整改通知书",
        "示例建筑工程有限公司",
    )
    assert (line.day, line.officer, line.inspection_id) == (date(2026, 11, 18), "王建国", sealed.id)
    assert line.reason == ""


def test_that_gaps_and_foreign_blocks_are_explained_in_words(bench, take):
    bench.services.numbers.lease(kind=NOTICE, year=2026, count=5, device="示例-02 号机")
    take.paper("p")
    lines = bench.services.numbers.register(NOTICE, 2026)
    assert [(one.first, one.last, one.state.value) for one in lines] == [
        (1, 19, "unassigned"),
        (20, 20, "reserved"),
        (21, 22, "unused"),
        (23, 27, "unused"),
    ]
    assert lines[0].reason == "没有分配给任何电脑。"
    assert lines[3].reason == "23 至 27 号段在“示例-02 号机”，没有用到。"
    assert [one.may_void for one in lines] == [False, True, True, False]


@st.composite
def leased(draw: st.DrawFn) -> tuple[list[BlockRow], list[RegisterRow]]:
    """Blocks with gaps between them, and numbers taken from anywhere."""
    edges = sorted(draw(st.sets(st.integers(1, 60), max_size=8)))
    pairs = zip(edges[::2], edges[1::2], strict=False)
    blocks = [BlockRow(str(a), NOTICE, 2026, a, b, draw(st.sampled_from("ab"))) for a, b in pairs]
    taken = draw(st.sets(st.integers(1, 70), max_size=20))
    state = st.sampled_from(["reserved", "issued", "void"])
    return blocks, [_row(n, draw(state)) for n in taken]


def _row(n: int, state: str, **more: str) -> RegisterRow:
    text = dict.fromkeys(("visit_state", "draft_id", "document_id", "title", "party", "replaced_by"), "")
    return RegisterRow(
        f"id{n}",
        NOTICE,
        2026,
        n,
        f"〔2026〕{n}号",
        state,
        "写坏" if state == "void" else "",
        "",
        **{**text, **more},
        by="王建国",
        written_ms=1_780_000_000_000,
        at=None,
    )


@given(leased())
def test_that_every_number_stands_in_the_register_once_with_its_explanation(drawn):
    blocks, rows = drawn
    lines = register(Issuer(NOTICE, 2026, PATTERN, "a", {"a": "甲机"}, 2026), blocks, rows)
    numbers = [n for one in lines for n in range(one.first, one.last + 1)]
    highest = max([one.last for one in blocks] + [one.n for one in rows], default=0)
    assert numbers == list(range(1, highest + 1))
    assert all(one.reason for one in lines if one.state is not NumberState.ISSUED)
    taken = {one.n: one.state for one in rows}
    inside = {n for one in blocks for n in range(one.first, one.last + 1)}
    for one in lines:
        for n in range(one.first, one.last + 1):
            assert one.state == taken.get(n, "unused" if n in inside else "unassigned")


def test_that_blocks_that_two_logs_both_brought_are_told_once():
    blocks = [BlockRow("1", NOTICE, 2026, 1, 9, "a"), BlockRow("2", NOTICE, 2026, 1, 9, "a")]
    lines = register(Issuer(NOTICE, 2026, "", "b", {}, 2026), blocks, [])
    assert [(one.first, one.last, one.text) for one in lines] == [(1, 9, "1 至 9 号")]


def test_that_a_void_number_names_the_one_in_its_place():
    rows = [_row(1, "void", replaced_by="〔2026〕2号")]
    (line,) = register(Issuer(NOTICE, 2026, PATTERN, "a", {}, 2026), [], rows)
    assert line.reason == "作废：写坏；改用 〔2026〕2号"


# ---------------------------------------------------------------------- two devices

YEARS = count(2000)
ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("lease"), st.integers(0, 2), st.integers(1, 4)),
        st.tuples(st.just("paper"), st.integers(0, 2), st.integers(0, 6)),
        st.tuples(st.just("drop"), st.integers(0, 2), st.integers(0, 6)),
        st.tuples(st.just("sync"), st.integers(0, 2), st.integers(0, 2)),
    ),
    max_size=25,
)


@pytest.fixture(scope="module")
def office():
    """The office's base and two laptops."""
    with TemporaryDirectory() as folder, ExitStack() as stack:
        made = []
        for name in ("office", "one", "two"):
            clock = ManualClock(datetime(2026, 11, 18, 2, 0, tzinfo=UTC))
            services = open_services(Paths(Path(folder) / name), clock, seeded_ids(name))
            stack.callback(services.close)
            services.session.rename_device(name=name)
            made.append(services)
        yield tuple(made)


@settings(max_examples=30, deadline=None)
@given(acts=ACTS)
def test_that_devices_offline_never_give_the_same_number(office, acts):
    """The office gives out blocks, laptops register what they got; all of them see foreign blocks now and then."""
    year = next(YEARS)
    given: list[str] = []
    for act, device, value in acts:
        if act == "lease":
            _lease(office, device, year, value)
        elif act == "sync":
            _bring_blocks(office[device], office[value], year)
        elif act == "drop":
            with office[device].context.database.write():
                office[device].numbers.release(f"{year}-{device}-{value}", "草稿已放弃")
        else:
            given += _paper(office[device], f"{year}-{device}-{value}", year)
    taken = [one.text for services in office for one in services.context.numbers.numbers(NOTICE, year)]
    assert len(taken) == len(set(taken))
    assert set(given) <= set(taken)


def _lease(office, device: int, year: int, size: int) -> None:
    names = ("", "one", "two")
    block = office[0].numbers.lease(kind=NOTICE, year=year, count=size, device=names[device]).value
    if device and not any(_covers(one, block) for one in office[device].context.numbers.blocks()):
        office[device].numbers.add_block(kind=NOTICE, year=year, first=block.first, last=block.last)


def _covers(one: BlockRow, block) -> bool:
    return one.year == block.year and one.first <= block.last and block.first <= one.last


def _bring_blocks(to: Services, of: Services, year: int) -> None:
    """What a merge does: the rows of the other base as they are, with the stream that wrote them."""
    rows = of.context.database.all("SELECT * FROM number_block WHERE year = ?", (year,))
    raw = sqlite3.connect(to.paths.database)
    with raw:
        for row in rows:
            _copy(raw, of, "stream", "id = ?", row["event_stream"])
            _copy(raw, of, "event", "stream = ? AND seq = ?", row["event_stream"], row["event_seq"])
            _copy(raw, of, "number_block", "id = ?", row["id"])
    raw.close()


def _copy(raw: sqlite3.Connection, of: Services, table: str, where: str, *parameters: object) -> None:
    for row in of.context.database.all(f"SELECT * FROM {table} WHERE {where}", parameters):
        foreign = {**dict(row), "own": 0} if table == "stream" else dict(row)
        marks = ", ".join("?" * len(foreign))
        raw.execute(f"INSERT OR IGNORE INTO {table} VALUES ({marks})", tuple(foreign.values()))


def _paper(services: Services, paper_id: str, year: int) -> list[str]:
    try:
        return [Taken(services).paper(paper_id, year)]
    except KnownError:
        return []
