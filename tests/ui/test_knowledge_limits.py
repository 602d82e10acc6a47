"""限值标准: a pollutant is found in every standard, and the day says which of them holds."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from inspector.domain.law import Confidence
from tests.ui.knowledge import rows
from tests.ui.office import Office, press, type_into
from ui.screens.base import Arguments
from ui.screens.knowledge import KnowledgeScreen
from ui.screens.knowledge.limit_rows import limit_of
from ui.widgets.banner import Banner


@pytest.fixture
def office(qtbot, tmp_path):
    made = Office(qtbot, tmp_path)
    yield made
    made.close()


def show(office, text: str = "limits"):
    screen = office.show(KnowledgeScreen, Arguments(text=text))
    page = screen.pages["limits"]
    office.until(lambda: page._users is not None)
    return page


def words(page) -> str:
    inside = page.detail._holder
    parts = [label.text() for label in inside.findChildren(QLabel)]
    return "\n".join([*parts, *(one.text() for one in inside.findChildren(Banner))])


def replaced(page):
    """A standard that another one has taken the place of."""
    return next(one for one in page._standards if one.in_force_to is not None)


def test_that_a_pollutant_is_found_in_every_standard_that_limits_it(office):
    page = show(office)
    type_into(page, "limits_search", "氨氮")
    every = {
        f"{one.key}#{number}"
        for one in page._standards
        for number, limit in enumerate(one.limits)
        if "氨氮" in limit.pollutant
    }
    assert every
    assert every <= set(rows(page.table))
    assert all("氨氮" in limit_of(page._standards, row)[1].pollutant for row in every)
    assert len({row.partition("#")[0] for row in every}) > 1


def test_that_a_replaced_standard_holds_before_its_last_day_and_not_after(office):
    page = show(office)
    old = replaced(page)
    page.host.follow(old.key)
    office.settle()
    assert "该日无效" in chips(page)
    page.host.day.choose(old.in_force_to)
    assert "该日有效" in chips(page)
    page.host.day.choose(old.in_force_to + timedelta(days=1))
    assert "该日无效" in chips(page)
    group = next(row.title for row in reversed(page.left.list.rows.rows) if row.heading)
    assert group == "该日无效"


def chips(page) -> set[str]:
    holder = page.detail._holder
    return {one.spec.text for one in holder.findChildren(object) if hasattr(one, "spec")}


def test_that_a_limit_nobody_confirmed_is_marked_in_the_table_and_in_full(office):
    page = show(office)
    standard, number = next(
        (one, number)
        for one in page._standards
        for number, limit in enumerate(one.limits)
        if limit.confidence in (Confidence.MEDIUM, Confidence.LOW)
    )
    page.host.follow(standard.key)
    row = page.table.rows.row(page.table.rows.find(f"{standard.key}#{number}"))
    assert row.cell(3).chip.tone == "warn"
    page.table.selectRow(number)
    assert standard.limits[number].text in words(page)
    assert "对照标准原文后再用" in words(page)
    assert "地方标准更严的先执行地方标准" in words(page)


def test_that_a_standard_leads_to_the_items_that_use_it(office, qtbot):
    page = show(office)
    key = next(key for key, users in page._users.items() if users)
    page.host.follow(key)
    user = page._users[key][0]
    link = page.detail._holder.findChild(QAbstractButton, f"follow_{user.key}")
    assert user.words == link.text()
    press(page.detail, qtbot, f"follow_{user.key}")
    assert page.host.current == "items"


def test_that_a_standard_is_opened_by_its_key_before_anything_was_read(office):
    page = show(office, "gb-12348-2008")
    assert page.host.current == "limits"
    assert page.left.list.current_id() == "gb-12348-2008"
    assert all(row.startswith("gb-12348-2008#") for row in rows(page.table))


def test_that_a_word_without_a_limit_says_so(office):
    page = show(office)
    type_into(page, "limits_search", "没有这样的污染物")
    assert page.note.isVisible()
    assert not page.table.isVisible()


def test_that_a_standard_leads_to_the_one_that_took_its_place(office, qtbot):
    page = show(office)
    old, new = next(
        (old, new) for new in page._standards for old in page._standards if old.number in new.replaces
    )
    page.host.follow(old.key)
    press(page.detail, qtbot, f"follow_{new.key}")
    assert page.left.list.current_id() == new.key
    assert new.title in words(page)
