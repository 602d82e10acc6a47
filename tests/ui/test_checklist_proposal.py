"""Which checklists a visit begins with."""

from __future__ import annotations

import pytest

from inspector.domain.catalogue import SiteCategory
from inspector.services.library import ChecklistInfo
from ui.screens.new_inspection.proposal import MOST, is_general, proposed

KINDS = tuple(
    SiteCategory(key, title, "")
    for key, title in (
        ("kiln", "工业炉窑"),
        ("paper", "造纸企业"),
        ("livestock", "畜禽养殖场"),
        *((f"k{n}", f"第{n}类企业") for n in range(12)),
    )
)
EVERY = tuple(kind.key for kind in KINDS)


def info(key: str, title: str, fits: tuple[str, ...]) -> ChecklistInfo:
    return ChecklistInfo(key, "1", title, title, 10, fits, "")


GENERAL = info("general", "公共项检查清单", EVERY)
PERMIT = info("permit", "排污许可检查清单", EVERY[:-1])
KILNS = info("kilns", "燃煤锅炉、工业炉窑检查清单", EVERY[:8])
FARM = info("farm", "畜禽养殖检查清单", ("livestock",))
WATER = info("water", "污水检查清单", EVERY[:9])
SMALL = tuple(info(f"s{n}", f"小类{n}清单", ("paper",)) for n in range(5))
LISTS = (WATER, KILNS, GENERAL, FARM, PERMIT)


def chosen(key: str, lists=LISTS) -> tuple[str, ...]:
    return proposed(lists, next(kind for kind in KINDS if kind.key == key), KINDS)


def test_that_the_list_of_every_visit_stands_first_whatever_the_kind():
    assert all(chosen(kind.key)[0] == "general" for kind in KINDS)
    assert proposed(LISTS, None, KINDS) == ("general",)
    assert is_general(GENERAL, KINDS)
    assert not is_general(PERMIT, KINDS)
    assert not is_general(GENERAL, ())


@pytest.mark.parametrize(("key", "wanted"), [("livestock", "farm"), ("kiln", "kilns")])
def test_that_the_list_that_bears_the_name_of_the_kind_is_proposed_alone(key, wanted):
    assert chosen(key) == ("general", wanted)


def test_that_a_kind_without_a_list_of_its_name_begins_with_what_fits_most_kinds():
    assert chosen("paper") == ("general", "permit")


def test_that_never_more_is_proposed_than_one_visit_can_do():
    assert len(chosen("paper", (*LISTS, *SMALL))) == MOST + 1
    assert "permit" in chosen("paper", (*LISTS, *SMALL))


def test_that_without_any_list_for_the_kind_the_general_one_is_left():
    assert chosen("paper", (GENERAL, FARM)) == ("general",)
