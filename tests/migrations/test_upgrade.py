"""A base of every released schema opens, upgraded, with all its records; `vN.sql` is such a base, frozen as text."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from inspector.bootstrap import open_services
from inspector.clock import ManualClock
from inspector.domain.document import DocumentKind
from inspector.domain.inspection import InspectionState
from inspector.paths import Paths
from inspector.storage.migrations import LATEST, STEPS

FROZEN = sorted(Path(__file__).parent.glob("v*.sql"))


def test_that_every_released_schema_has_its_frozen_base():
    assert [path.stem for path in FROZEN] == [f"v{number}" for number in range(1, LATEST + 1)]
    assert all(step.info for step in STEPS)


@pytest.fixture(params=FROZEN, ids=lambda path: path.stem)
def services(request, tmp_path):
    raw = sqlite3.connect(tmp_path / "inspector.db")
    raw.executescript(request.param.read_text(encoding="utf-8"))
    raw.close()
    services = open_services(Paths(tmp_path), ManualClock(datetime(2026, 12, 1, tzinfo=UTC)))
    yield services
    services.close()


def test_that_an_older_base_keeps_its_records_and_its_log(services):
    report = services.maintenance.check(originals=False)
    assert report.problems == ()
    assert [one.state for one in services.inspections.all()] == [
        InspectionState.IN_PROGRESS,
        InspectionState.SEALED,
    ]
    under_way, sealed = services.inspections.all()
    assert services.inspections.case(under_way.id).answer("dust-six-hundred", "a01").value == "2.6"
    case = services.inspections.case(sealed.id)
    assert (len(case.answers), len(case.findings), len(case.signatures)) == (30, 2, 3)
    assert case.documents[-1].kind.value == "site_record"


@pytest.mark.parametrize("services", FROZEN[1:], ids=lambda path: path.stem, indirect=True)
def test_that_the_bureaus_own_knowledge_is_kept(services):
    catering = services.library.info(checklist_id="catering")
    assert (catering.own, catering.version) == (True, "2026.2")
    assert services.library.checklist(checklist_id="catering").items[0].problem.endswith("（本局）")
    assert [one.by for one in services.context.knowledge.opinions()] == ["孙静"]
    assert services.law_texts.texts()[0].title == "示例市扬尘污染防治条例"
    assert [one.checklist_id for one in services.editing.drafts()] == ["catering"]


@pytest.mark.parametrize("services", FROZEN[2:], ids=lambda path: path.stem, indirect=True)
def test_that_certificates_are_kept_without_their_keys(services):
    (authority,) = services.certificates.authorities()
    (certificate,) = services.context.certificates.certificates()
    assert authority.pem.startswith("-----BEGIN CERTIFICATE-----")
    assert certificate.revoked_at is None


@pytest.mark.parametrize("services", FROZEN[3:], ids=lambda path: path.stem, indirect=True)
def test_that_papers_void_ones_wording_and_reviews_are_kept(services):
    sealed = services.inspections.all(states=(InspectionState.SEALED,))[0]
    file = services.paper_reader.file(sealed.id)
    first, again = file.papers
    assert (first.number, again.number, again.replaces) == (
        "示环检告〔2026〕1号",
        "示环检告〔2026〕2号",
        first.id,
    )
    assert file.voidings[first.id].replaced_by == again.id
    assert [one.kind.value for one in file.drafts] == ["evidence_list"]
    assert services.context.papers.wording(DocumentKind.CLOSE_OUT).note == "意见从简"
    assert [one.opinion for one in services.review.kept(sealed.id)] == ["同意归档"]


def test_that_the_seal_of_an_older_base_still_holds(services):
    sealed = services.inspections.all(states=(InspectionState.SEALED,))[0]
    verdict = services.verification.inspection(sealed.id)
    assert verdict.lines
    assert all("不在保管库" in line for line in verdict.lines), "only the files are not part of this base"
