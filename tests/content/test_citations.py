"""The checklists against the table of citations: articles, paragraphs and ranges of all 288 rows."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector.paths import bundle_root
from tools.compare_citations import differences, foreign_rows, own_rows

OURS = Path(__file__).with_name("citations.csv")
TABLE = bundle_root().parent / "shared" / "legal" / "citations.csv"

WITHOUT_A_ROW = """
    253 1133 · 218 1120:1:6 · 218 1120:1:7 · 218 1120:1:8 · 247 1130:0:6 · 248 1130:0:7 · 274 1086:1:3 · 287 1137:1:1
    311 1139:1:3 · 311 1139:1:4 · 419 1159:1:5 · 424 1161 · 476 1171:1:2 · 476 1171:1:3 · 481 1171:1:1 · 496 1173
    512 1174:1:1 · 513 1086:2 · 506 1174:3 · 533 1177 · 671 1210
"""


@pytest.fixture(scope="module")
def rows():
    return tuple(own_rows(OURS))


def test_that_every_row_has_its_items_with_the_same_articles_and_ranges(rows, library):
    assert len(rows) == 288
    assert list(differences(rows, library)) == []


@pytest.mark.skipif(not TABLE.exists(), reason="the table itself does not lie beside the checkout")
def test_that_our_copy_of_the_table_says_what_the_table_says(rows, library):
    original = tuple(foreign_rows(TABLE, library))
    assert [(one.name, one.duties, one.penalties) for one in rows] == [
        (one.name, one.duties, one.penalties) for one in original
    ]
    assert [(one.minimum_yuan, one.maximum_yuan, one.outside) for one in rows] == [
        (one.minimum_yuan, one.maximum_yuan, one.outside) for one in original
    ]


@pytest.mark.parametrize(
    "pair", [part.strip() for part in WITHOUT_A_ROW.replace("\n", "·").split("·") if part.strip()]
)
def test_that_a_provision_without_a_row_has_an_item_too(pair, library):
    duty, penalty = pair.split()
    found = [
        item.id
        for checklist in library.checklists
        for item in checklist.items
        for basis in item.bases
        if any(each.law == "code" and str(each.article) == duty for each in basis.duties)
        and f"code:{penalty}" in map(str, basis.penalties)
    ]
    assert found
