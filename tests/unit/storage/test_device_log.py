"""The log: no write without its event, no event without its write, and a chain that shows every change."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from inspector.clock import ManualClock
from inspector.domain.officer import Officer
from inspector.errors import BugError
from inspector.storage.database import open_database
from inspector.storage.device_log import DeviceLog
from inspector.storage.migrations import SYNCHRONISED
from inspector.storage.people import PeopleRepository
from inspector.storage.rows import Author

OFFICER = Officer("o1", "王建国", "9901", "局", date(2024, 1, 1), date(2028, 1, 1), "队")


@pytest.fixture
def clock():
    return ManualClock(datetime(2026, 11, 18, tzinfo=UTC))


@pytest.fixture
def log(tmp_path, clock):
    database = open_database(tmp_path / "inspector.db", tmp_path / "backups", clock.now)
    log = DeviceLog(database, clock)
    with database.write():
        log.create_stream(b"k" * 32, "示例-01 号机")
    yield log
    database.close()


def body(event):
    return json.loads(event.body)


def test_that_an_edit_names_the_versions_it_overwrote(log):
    people = PeopleRepository(log.database, log)
    people.put_officer(OFFICER, Author("李晓梅"))
    people.put_officer(replace(OFFICER, name="王建民", phone="1"), Author("李晓梅", "更名"))
    people.put_officer(replace(OFFICER, name="王建军", phone="1"), Author("李晓梅"))
    first, second, third = log.about("o1")
    assert body(first)["seen"] == {}
    assert body(second)["set"] == {"name": "王建民", "phone": "1"}
    assert body(second)["seen"] == {"name": [[first.stream, 1]], "phone": [[first.stream, 1]]}
    assert body(third)["seen"] == {"name": [[first.stream, 2]]}


def test_that_storing_what_is_stored_already_writes_no_event(log):
    people = PeopleRepository(log.database, log)
    people.put_officer(OFFICER, Author("李晓梅"))
    people.put_officer(OFFICER, Author("李晓梅"))
    assert len(log.about("o1")) == 1


@pytest.mark.parametrize("table", SYNCHRONISED)
def test_that_a_row_cannot_be_written_past_the_log(log, table):
    columns = log.database.all(f"SELECT name, type FROM pragma_table_info('{table}')")
    values = ", ".join("1" if row["type"] == "INTEGER" else "'x'" for row in columns)
    with pytest.raises(BugError, match="unlogged"), log.database.write() as connection:
        connection.execute(f"INSERT INTO {table} VALUES ({values})")


@pytest.mark.parametrize(
    "statement", ["UPDATE officer SET name = 'x'", "DELETE FROM officer", "DELETE FROM event"]
)
def test_that_a_logged_row_and_the_log_itself_cannot_be_changed_quietly(log, statement):
    PeopleRepository(log.database, log).put_officer(OFFICER, Author("李晓梅"))
    with pytest.raises(BugError), log.database.write() as connection:
        connection.execute(statement)


def test_that_an_event_needs_the_transaction_of_its_change(log):
    with pytest.raises(BugError, match="transaction"):
        log.append("x", "y", {})


def test_that_a_rolled_back_change_leaves_no_event(log):
    people = PeopleRepository(log.database, log)

    def half():
        with log.database.write():
            people.put_officer(OFFICER, Author("李晓梅"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half()
    assert log.about("o1") == ()
    people.put_officer(OFFICER, Author("李晓梅"))
    assert [event.seq for event in log.about("o1")] == [1]


def test_that_the_logical_clock_moves_on_when_the_machines_clock_falls_back(log, clock):
    stamps = []
    for step in (0, -400, 3):
        clock.advance(days=step)
        with log.database.write():
            log.append("note", "n", {})
        stamps.append(log.about("n")[-1].hlc)
    assert stamps == sorted(set(stamps))


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE event SET body = CAST('{}' AS BLOB) WHERE seq = 2",
        "UPDATE event SET kind = 'other' WHERE seq = 1",
        "DELETE FROM event WHERE seq = 2",
        "DELETE FROM event WHERE seq = 3",
        "UPDATE stream SET head_seq = 9",
    ],
)
def test_that_every_kind_of_damage_breaks_the_chain(log, damage):
    for number in range(3):
        with log.database.write():
            log.append("note", "n", {"number": number})
    assert list(log.breaks()) == []
    for trigger in ("event_is_append_only", "event_is_never_deleted"):
        log.database.connection.execute(f"DROP TRIGGER {trigger}")
    log.database.connection.execute(damage)
    assert list(log.breaks())
