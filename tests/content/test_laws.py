"""The law library: dates, fines, pointers from the repealed laws to the Code."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from inspector.content.laws import load_law
from inspector.domain.law import BasisKind, Confidence, parse_citation
from inspector.paths import bundled

FILES = sorted(bundled("data/laws").glob("*.toml"))
CODE_DAY = date(2026, 8, 15)
REPEALED = (
    "air-2018",
    "cleaner-2012",
    "eia-2018",
    "environment-2014",
    "noise-2021",
    "radioactive-2003",
    "soil-2018",
    "solid-waste-2020",
    "water-2017",
)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_that_every_law_file_loads(file):
    assert load_law(file).title


def test_that_the_code_takes_over_the_day_after_the_repealed_laws_end(library):
    assert library.laws["code"].in_force_from == CODE_DAY
    for key in REPEALED:
        law = library.laws[key]
        assert law.in_force_to == CODE_DAY - timedelta(days=1), key
        assert law.repealed_by, key


def test_that_laws_outside_the_repeal_stay_in_force(library):
    replaced = {key for key, law in library.laws.items() if law.in_force_to}
    assert replaced == set(REPEALED)


def test_that_every_provision_of_a_repealed_law_points_to_its_successors(library):
    for key in REPEALED:
        for provision in library.laws[key].provisions:
            assert provision.successors, f"{key} {provision.article}"
            for citation in provision.successors:
                assert library.laws[citation.law].find(citation), f"{key} {provision.article} → {citation}"


def test_that_the_fines_of_the_table_are_those_of_the_library(library, facts):
    """A table written by hand from the statutes: the library must not drift away from it."""
    expected = {}
    for row in facts("fines.csv"):
        fine = (
            row["subject"],
            row["condition"],
            row["per"],
            int(row["minimum_yuan"]),
            int(row["maximum_yuan"]),
        )
        expected.setdefault(row["citation"], []).append(fine)
    for citation, fines in expected.items():
        place_ = parse_citation(citation)
        found = library.laws[place_.law].find(place_).fines
        assert [
            (one.subject, one.condition, one.per, one.minimum_yuan, one.maximum_yuan) for one in found
        ] == fines


def test_that_every_penalty_names_who_may_impose_it(library):
    for key, law in library.laws.items():
        for provision in law.provisions:
            if provision.kind is BasisKind.PENALTY:
                assert provision.authority, f"{key} {provision.article}"


def test_that_articles_of_the_code_wait_for_the_legal_reviewer(library):
    assert {provision.confidence for provision in library.laws["code"].provisions} == {Confidence.HIGH_STAR}
