"""The demo is a real bureau's two years: every state, every law, everything verifiable, the same every time."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

import inspector.demo
from inspector.bootstrap import open_services
from inspector.clock import ManualClock
from inspector.domain.inspection import InspectionState
from inspector.domain.rectification import RectificationState
from inspector.errors import Cancelled, KnownError
from inspector.paths import Paths
from inspector.services.progress import Progress

pytestmark = pytest.mark.slow
TODAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 4, 0, tzinfo=UTC)


def loaded(folder):
    services = open_services(Paths(folder), ManualClock(NOW))
    services.demo.load(Progress(), today=TODAY)
    return services


@pytest.fixture(scope="module")
def services(tmp_path_factory):
    services = loaded(tmp_path_factory.mktemp("demo"))
    yield services
    services.close()


def test_that_it_has_sixty_sites_eight_officers_and_forty_visits_in_every_state(services):
    states = [one.state for one in services.inspections.all()]
    assert (services.sites.count(), len(services.officers.all()), len(states)) == (60, 8, 40)
    assert set(states) == set(InspectionState) - {InspectionState.VOIDED}


def test_that_its_sites_cover_every_group_of_objects(services):
    categories = {hit.category for hit in services.sites.search(limit=100)}
    groups = {one.key: one.group for one in services.library.categories()}
    assert {groups[key] for key in categories} == set(groups.values())


def test_that_its_findings_are_in_every_state_of_the_ledger(services):
    assert {line.state for line in services.ledger.lines()} >= set(RectificationState)


def test_that_its_visits_straddle_the_change_of_law_and_cite_accordingly(services):
    laws = {}
    for one in services.inspections.all():
        for finding in services.inspections.case(one.id).findings:
            keys = {article.citation.partition(":")[0] for article in finding.articles}
            laws.setdefault(finding.conduct_from >= date(2026, 8, 15), set()).update(keys)
    assert "code" in laws[True]
    assert "code" not in laws[False]
    assert "air-2018" in laws[False]


def test_that_everything_sealed_verifies_and_the_base_is_sound(services):
    sealed = services.inspections.all(states=(InspectionState.SEALED,))
    assert all(services.verification.inspection(one.id).ok for one in sealed)
    assert services.maintenance.check().problems == ()


def test_that_the_visit_under_way_can_be_carried_on_and_the_ready_one_signed(services):
    under_way = services.inspections.all(states=(InspectionState.IN_PROGRESS,))[0]
    ready = services.inspections.all(states=(InspectionState.READY,))[0]
    assert 0 < under_way.answered < under_way.total
    assert services.review.check(ready.id).may_sign
    assert services.signing.package(ready.id).signed == 0


def test_that_a_base_with_data_is_left_alone(services):
    with pytest.raises(KnownError, match="已有数据"):
        services.demo.load(Progress())


def fingerprint(services):
    cases = [services.inspections.case(one.id) for one in services.inspections.all()]
    return [(case.inspection.id, case.findings, case.evidence, case.documents) for case in cases]


def test_that_the_same_seed_gives_the_same_records_photos_and_files(tmp_path, monkeypatch):
    monkeypatch.setattr(inspector.demo, "VISITS", 6)
    one, two = loaded(tmp_path / "one"), loaded(tmp_path / "two")
    assert fingerprint(one) == fingerprint(two)
    one.close()
    two.close()


def test_that_cancelling_leaves_a_sound_base(tmp_path):
    services = open_services(Paths(tmp_path), ManualClock(NOW))
    progress = Progress(lambda done, _total, _what: progress.cancel() if done == 1 else None, interval_s=0)
    with pytest.raises(Cancelled):
        services.demo.load(progress, today=TODAY)
    assert services.maintenance.check().problems == ()
    services.close()
