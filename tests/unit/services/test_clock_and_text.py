"""A machine whose clock is wrong, and text that no form foresees."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from inspector.documents.render import render
from inspector.domain.document import SignerRole
from inspector.domain.inspection import PartyRepresentative, Result
from inspector.domain.rectification import Step
from inspector.errors import BugError, KnownError
from inspector.services import documents, evidence, signing
from inspector.services.sites import FieldError

HOSTILE = "甲\x00乙\ud83d丙\x07\r\n丁"
KEPT = "甲乙丙\n丁"


# -- the clock ---------------------------------------------------------------------------------------------------


def test_that_leaving_by_a_clock_that_was_set_back_is_refused_with_a_sentence(bench):
    inspection = bench.begun()
    bench.clock.advance(minutes=-30)
    with pytest.raises(KnownError, match="不晚于进入时间"):
        bench.services.inspections.edit(inspection.id, left_at=bench.clock.now())
    assert bench.answer(inspection, "a03", Result.COMPLIANT).answer.result is Result.COMPLIANT


def test_that_a_clock_of_1970_starts_no_visit_and_loses_nothing(bench):
    inspection = bench.services.inspections.create(bench.plan()).value
    bench.clock.current = datetime(1970, 1, 1, tzinfo=UTC)
    with pytest.raises(KnownError, match="还不能开始检查"):
        bench.services.inspections.start(inspection.id)
    lines = {line.code: line for line in bench.services.inspections.gate(bench.plan())}
    assert "1970-01-01" in lines["clock"].detail
    site = bench.services.sites.save(site=replace(bench.site, grid="第一网格")).value
    assert bench.services.sites.get(site_id=site.id).grid == "第一网格"
    assert bench.services.maintenance.check().problems == ()


def test_that_nobody_signs_before_the_visit_began(bench):
    inspection = bench.filled()
    package = bench.services.signing.begin(inspection.id).value
    bench.clock.current = inspection.entered_at - timedelta(minutes=1)
    with pytest.raises(KnownError, match="时钟早于进入时间"):
        bench.services.signing.sign(inspection.id, bench.ink(package.slots[0], package))


def test_that_nothing_is_sealed_before_it_was_signed(bench):
    inspection = bench.filled()
    bench.sign_all(inspection)
    bench.clock.advance(minutes=-5)
    with pytest.raises(KnownError, match="时钟早于签名时间") as refused:
        bench.services.signing.seal_plan(inspection.id)
    assert "校准" in refused.value.remedy
    bench.clock.advance(minutes=5)
    assert bench.services.signing.seal_plan(inspection.id)


def test_that_a_step_of_the_ledger_does_not_lie_in_the_future(bench):
    finding = bench.services.inspections.case(bench.sealed().id).findings[0]
    tomorrow = bench.clock.now() + timedelta(days=1)
    with pytest.raises(KnownError, match="晚于现在"):
        bench.services.ledger.record(finding_id=finding.id, step=Step.REPORTED, at=tomorrow)


# -- text --------------------------------------------------------------------------------------------------------


def test_that_hostile_text_is_stored_signed_printed_and_found_whole(bench):
    site = replace(bench.site, name=f"{HOSTILE}工地", legal_representative=HOSTILE)
    site = bench.services.sites.save(site=site).value
    assert site.name == "甲乙丙 丁工地"
    inspection = bench.filled()
    finding = bench.services.inspections.case(inspection.id).findings[0]
    bench.services.findings.edit(finding_id=finding.id, fact=HOSTILE, responsible=HOSTILE)
    bench.answer(inspection, "a03", note=HOSTILE)
    photo = bench.services.inspections.case(inspection.id).evidence[0]
    bench.services.evidence.edit(photo.id, caption=HOSTILE, place=HOSTILE)
    party = PartyRepresentative(HOSTILE, "项目经理", "0990-5550187", "3317", "现场负责人")
    bench.services.inspections.edit(
        inspection.id, record_text=HOSTILE, statement=HOSTILE, party=party, attendees=(HOSTILE,)
    )
    bench.sign_all(inspection)
    plan = bench.services.signing.seal_plan(inspection.id)
    bench.services.signing.seal(plan, signing.render_sealed(plan, bench.paths))
    case = bench.services.inspections.case(inspection.id)
    assert (case.inspection.record_text, case.findings[0].fact) == (KEPT, KEPT)
    assert case.inspection.party.name == "甲乙丙 丁"
    assert bench.services.verification.inspection(inspection.id).ok


def test_that_a_photo_whose_name_is_no_text_is_attached(bench, tmp_path):
    from tests.unit.services.conftest import picture

    source = tmp_path / "IMG_\udcff\x01.jpg"
    source.write_bytes(picture())
    prepared = evidence.prepare(bench.paths, source, source.name, bench.clock.now())
    row = bench.services.evidence.attach(bench.begun().id, prepared).value
    assert row.original_name == "IMG_.jpg"


def test_that_a_note_of_a_hundred_thousand_characters_is_kept_and_can_be_undone(bench):
    inspection, long = bench.begun(), "查" * 100_000
    bench.answer(inspection, "a03", Result.COMPLIANT, note=long)
    assert bench.services.inspections.case(inspection.id).answer("dust-six-hundred", "a03").note == long
    bench.services.inspections.undo(inspection.id)
    assert bench.services.inspections.case(inspection.id).answer("dust-six-hundred", "a03").note == ""


def test_that_a_record_of_twenty_thousand_characters_becomes_a_document(bench):
    inspection = bench.filled()
    bench.services.inspections.edit(inspection.id, record_text="检查情况属实。" * 3000)
    case = bench.services.inspections.case(inspection.id)
    report = documents.model(case, documents.applicable(case)[0])
    assert render(report, {}, bench.paths.renditions.joinpath).pages > 15


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_that_a_site_is_found_however_its_accents_are_composed(bench, form):
    name = unicodedata.normalize(form, "Société Générale 工地")
    bench.services.sites.save(site=replace(bench.site, id="", name=name))
    for typed in ("NFC", "NFD"):
        hits = bench.services.sites.search(text=unicodedata.normalize(typed, "SOCIÉTÉ gén"))
        assert [hit.name for hit in hits] == [name]


def test_that_a_character_no_font_has_is_refused_before_anybody_signs(bench):
    inspection = bench.filled()
    bench.services.inspections.edit(inspection.id, attendees=("见\U0001f600证",))
    with pytest.raises(KnownError) as refused:
        bench.services.signing.begin(inspection.id)
    assert "U+1F600" in str(refused.value) or "没有字体" in str(refused.value)
    assert bench.services.inspections.get(inspection.id).state.value == "in_progress"
    assert bench.services.context.numbers.of(inspection.id) == ()


def test_that_a_remark_no_font_can_print_is_not_stored_as_a_signature(bench):
    inspection = bench.filled()
    package = bench.services.signing.begin(inspection.id).value
    given = replace(bench.ink(package.slots[0], package), opinion="属实\U0001f600")
    with pytest.raises(KnownError, match="没有字形"):
        bench.services.signing.sign(inspection.id, given)
    assert bench.services.signing.package(inspection.id).signed == 0


# -- what nobody may ask for --------------------------------------------------------------------------------------


def test_that_identity_and_place_of_a_record_cannot_be_edited(bench):
    inspection = bench.begun()
    finding = bench.answer(inspection, "a03", Result.NONCOMPLIANT).finding
    with pytest.raises(BugError, match="inspection_id"):
        bench.services.findings.edit(finding_id=finding.id, inspection_id="another")
    with pytest.raises(BugError, match="state"):
        bench.services.inspections.edit(inspection.id, state="sealed")


def test_that_a_signature_needs_a_place_on_the_paper(bench):
    inspection = bench.filled()
    package = bench.services.signing.begin(inspection.id).value
    given = bench.ink(package.slots[1], package)
    with pytest.raises(BugError, match="no place"):
        bench.services.signing.sign(inspection.id, replace(given, officer_id="somebody"))
    with pytest.raises(BugError, match="no place"):
        bench.services.signing.sign(inspection.id, replace(given, role=SignerRole.WITNESS, officer_id=None))


def test_that_coordinates_beyond_the_poles_are_refused(bench):
    with pytest.raises(FieldError, match="超出范围"):
        bench.services.sites.save(site=replace(bench.site, lat_e7=910_000_000, lon_e7=0))


@pytest.mark.parametrize(
    ("year", "first", "last"), [(2026, 30, 10**9), (26, 1, 5), (2026, 9, 3), (2026, 0, 3)]
)
def test_that_an_impossible_block_of_numbers_is_refused(bench, year, first, last):
    from inspector.domain.document import DocumentKind

    with pytest.raises(KnownError, match="没有登记"):
        bench.services.numbers.add_block(
            kind=DocumentKind.RECTIFICATION_NOTICE, year=year, first=first, last=last
        )
