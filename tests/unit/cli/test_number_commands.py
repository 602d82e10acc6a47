"""The commands about document numbers: blocks, the register, what becomes void."""

from __future__ import annotations

import pytest

from inspector.bootstrap import open_services
from inspector.clock import local_date

NOTICE = "rectification_notice"


@pytest.fixture
def year(shell):
    """A year of which the base knows no number yet."""
    return 2031


def test_that_leased_numbers_follow_the_highest_and_say_for_whom(shell, year):
    first = shell.json("numbers", "lease", NOTICE, "30", "--year", year, "--device", "示例-02 号机")
    assert (first["first"], first["last"], first["device"], first["own"]) == (1, 30, "示例-02 号机", False)
    code, said, _ = shell.run("numbers", "lease", NOTICE, "10", "--year", year)
    assert (code, said) == (0, f"已分给本机：{year} 年《责令限期整改通知书》31 至 40 号。\n")


def test_that_a_registered_block_is_listed_and_an_overlap_refused(shell, year):
    shell.run("numbers", "add", NOTICE, "101", "120", "--year", year)
    _, said, _ = shell.run("numbers", "list", "--year", year)
    assert said.split() == ["责令限期整改通知书", str(year), "101", "至", "120", "剩", "20", "个", "本机"]
    code, _, errors = shell.run("numbers", "add", NOTICE, "120", "130", "--year", year)
    assert (code, "重叠" in errors) == (2, True)
    assert len(shell.json("numbers", "list", "--kind", NOTICE, "--year", year)) == 1


def test_that_a_block_without_a_year_is_one_of_this_year(shell):
    made = shell.json("numbers", "add", NOTICE, "9001", "9002")
    services = open_services(shell.paths)
    this_year = local_date(services.context.clock.now()).year
    services.close()
    assert made["year"] == this_year


def test_that_a_void_number_stands_in_the_register_with_its_reason(shell, year):
    shell.run("numbers", "add", NOTICE, "1", "3", "--year", year)
    code, said, _ = shell.run("numbers", "void", NOTICE, year, "2", "--reason", "手写文书写坏")
    assert (code, said) == (0, f"示环限改字〔{year}〕2号 已作废。\n")
    lines = shell.json("numbers", "list", "--register", "--year", year)
    assert [(one["first"], one["last"], one["state"]) for one in lines] == [
        (1, 1, "unused"),
        (2, 2, "void"),
        (3, 3, "unused"),
    ]
    assert lines[1]["reason"] == "作废：手写文书写坏"
    _, page, _ = shell.run("numbers", "list", "--register", "--year", year)
    assert "作废：手写文书写坏" in page


def test_that_the_number_of_an_issued_notice_is_not_made_void(shell):
    code, _, errors = shell.run("numbers", "void", NOTICE, "2026", "7", "--reason", "写错")
    assert code == 2
    assert "有效的文书" in errors
    (line,) = (
        one for one in shell.json("numbers", "list", "--register", "--year", "2026") if one["first"] == 7
    )
    assert (line["state"], line["may_void"]) == ("issued", False)
