"""Finding and registering sites."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inspector.domain.inspection import InspectionState
from inspector.services.sites import FieldError


@pytest.mark.parametrize(
    "text", ["花园", "slhy", "示例建筑", "SLJZ", "91990123ma3x2k8q17", "示例路1号", " 花园 ", ""]
)
def test_that_a_site_is_found_by_name_party_code_address_or_initials(bench, text):
    assert [hit.name for hit in bench.services.sites.search(text=text)] == ["示例花园二期工地"]


@pytest.mark.parametrize("text", ["不存在", "%", "_", "\\", "'"])
def test_that_signs_of_the_query_language_are_ordinary_text(bench, text):
    assert bench.services.sites.search(text=text) == ()


def test_that_a_percent_sign_in_a_name_is_found(bench):
    bench.services.sites.save(site=replace(bench.site, id="", name="六个100%示范工地"))
    assert [hit.name for hit in bench.services.sites.search(text="100%")] == ["六个100%示范工地"]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"name": ""}, "name"),
        ({"credit_code": "91990123MA3X2K8Q71"}, "credit_code"),
        ({"address": " "}, "address"),
        ({"category": ""}, "category"),
        ({"lat_e7": 1}, "coordinates"),
    ],
)
def test_that_a_wrong_field_is_named_and_nothing_is_stored(bench, change, field):
    with pytest.raises(FieldError) as caught:
        bench.services.sites.save(site=replace(bench.site, id="", **change))
    assert caught.value.field == field
    assert bench.services.sites.count() == 1


def test_that_the_file_of_a_site_shows_visits_findings_and_documents(bench):
    bench.sealed(("a03", "a18"))
    file = bench.services.sites.file(site_id=bench.site.id)
    assert [one.state for one in file.visits] == [InspectionState.SEALED]
    assert (len(file.findings), len(file.documents)) == (2, 4)
    hit = bench.services.sites.search(text="花园")[0]
    assert (hit.open_findings, str(hit.last_visit)) == (2, "2026-11-18")


def test_that_inspections_are_found_by_site_and_by_document_number(bench):
    sealed = bench.sealed()
    find = bench.services.inspections.all
    assert (
        [one.id for one in find(text="slhy")] == [one.id for one in find(text="〔2026〕20号")] == [sealed.id]
    )
    assert find(text="〔2026〕21号") == ()
    assert find(states=(InspectionState.DRAFT,)) == ()
