"""Checklists edited by the bureau: drafts, publishing, versions that never change, open inspections untouched."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from inspector.domain.inspection import PinnedChecklist, Result
from inspector.domain.law import Verification
from inspector.domain.officer import Officer, Role
from inspector.errors import BugError, KnownError
from inspector.services.planning import NewInspection

DUST = "dust-six-hundred"


@pytest.fixture
def desk(bench):
    """The bench with the clerk at the machine."""
    person = Officer("", "内勤", "", "", bench.officers[0].valid_from, bench.officers[0].valid_to, "办公室")
    clerk = bench.services.officers.save(officer=replace(person, role=Role.CLERK)).value
    bench.services.session.choose(officer_id=clerk.id)
    return bench


def current(bench, checklist_id: str = DUST):
    return bench.services.library.checklist(checklist_id=checklist_id)


def reworded(checklist, question: str = "围挡连续、稳固、高度够"):
    first, *rest = checklist.sections
    item, *others = first.items
    return replace(
        checklist,
        sections=(replace(first, items=(replace(item, question=question), *others)), *rest),
    )


def edit(bench, **changes):
    return bench.services.editing.keep(checklist=reworded(current(bench), **changes), source="改.xlsx").value


def publish(bench, checklist_id: str = DUST, version: str = "2026.2", note: str = "围挡一项改得更明白"):
    return bench.services.editing.publish(checklist_id=checklist_id, version=version, note=note).value


def test_that_a_draft_changes_nothing_until_it_is_published(desk):
    edit(desk)
    assert current(desk).version == "2026.1"
    publish(desk)
    assert (current(desk).version, current(desk).item("a01").question) == (
        "2026.2",
        "围挡连续、稳固、高度够",
    )
    assert desk.services.editing.drafts() == ()


def test_that_an_open_inspection_keeps_the_version_it_began_with(desk):
    inspection = desk.begun()
    edit(desk)
    publish(desk)
    case = desk.services.inspections.case(inspection.id)
    assert case.checklists[0].version == "2026.1"
    assert desk.answer(inspection, "a01", Result.COMPLIANT).answer.result is Result.COMPLIANT
    assert desk.begun().checklists[0].version == "2026.2"


def test_that_a_published_version_can_never_be_published_again(desk):
    edit(desk)
    publish(desk)
    edit(desk, question="又改了一次")
    for version in ("2026.1", "2026.2"):
        with pytest.raises(KnownError, match="已经发布过"):
            publish(desk, version=version)
    assert desk.services.editing.next_version(checklist_id=DUST) == "2026.3"


def test_that_published_text_cannot_be_changed_past_the_service(desk):
    edit(desk)
    publish(desk)
    with pytest.raises(BugError), desk.services.context.database.write() as connection:
        connection.execute("UPDATE published_checklist SET text = 'x'")


@pytest.mark.parametrize(("version", "note"), [("版 2", "改"), ("", "改"), ("2026.2", "  ")])
def test_that_publishing_needs_a_version_and_a_reason(desk, version, note):
    edit(desk)
    with pytest.raises(KnownError) as refused:
        publish(desk, version=version, note=note)
    assert "草稿还在" in refused.value.safe
    assert desk.services.editing.drafts()


def test_that_a_draft_without_a_change_is_not_published(desk):
    desk.services.editing.keep(checklist=current(desk), source="没改.xlsx")
    with pytest.raises(KnownError, match="没有差别"):
        publish(desk)


def test_that_an_officer_in_the_field_cannot_publish(bench):
    edit(bench)
    with pytest.raises(KnownError, match="内勤"):
        publish(bench)
    assert current(bench).version == "2026.1"


def test_that_a_retired_version_gives_way_to_the_one_before_it(desk):
    edit(desk)
    published = publish(desk)
    with pytest.raises(KnownError, match="理由"):
        desk.services.editing.retire(published_id=published.id, why=" ")
    desk.services.editing.retire(published_id=published.id, why="发布错了")
    assert current(desk).version == "2026.1"
    pin = PinnedChecklist(DUST, "2026.2", published.sha256)
    assert desk.services.library.pinned(pin).version == "2026.2"


def own_checklist(bench):
    """One that the program does not bring along, published."""
    own = replace(reworded(current(bench)), id="mixing-plant", title="搅拌站检查清单")
    bench.services.editing.keep(checklist=own, source="搅拌站.xlsx")
    return publish(bench, own.id, "2026.1", "新清单")


def test_that_a_checklist_of_the_bureau_without_a_version_in_use_is_listed_as_retired(desk):
    edit(desk)
    published = publish(desk)
    desk.services.editing.retire(published_id=published.id, why="发布错了")
    own = own_checklist(desk)
    assert desk.services.editing.retired() == (), "the program's version and the bureau's are in use"
    desk.services.editing.retire(published_id=own.id, why="不用了")
    (head,) = desk.services.editing.retired()
    assert (head.checklist_id, head.version, head.retired_why) == ("mixing-plant", "2026.1", "不用了")


def test_that_a_retired_version_comes_back_as_a_draft_of_the_same_text(desk):
    own = own_checklist(desk)
    desk.services.editing.retire(published_id=own.id, why="不用了")
    draft = desk.services.editing.restore(published_id=own.id).value
    assert draft.based_on == "2026.1"
    with pytest.raises(KnownError, match="已有草稿"):
        desk.services.editing.restore(published_id=own.id)
    back = publish(desk, own.checklist_id, desk.services.editing.next_version(checklist_id=own.checklist_id))
    assert (back.version, back.based_on) == ("2026.2", "2026.1")
    assert back.text == own.text.replace('version = "2026.1"', 'version = "2026.2"')
    assert desk.services.editing.retired() == ()


def test_that_nobody_ticks_a_basis_in_a_file(desk):
    dust = current(desk)
    item = dust.item("a01")
    tick = Verification("某人", date(2026, 11, 1))
    ticked = replace(item, bases=tuple(replace(basis, verified=tick) for basis in item.bases))
    first = dust.sections[0]
    forged = replace(dust, sections=(replace(first, items=(ticked, *first.items[1:])), *dust.sections[1:]))
    desk.services.editing.keep(checklist=reworded(forged), source="改.xlsx")
    publish(desk)
    assert not any(basis.verified for basis in current(desk).item("a01").bases)


def test_that_a_list_shows_a_visit_on_an_own_version_with_its_title_and_count(desk):
    edit(desk)
    publish(desk)
    desk.begun()
    summary = desk.services.inspections.all()[0]
    assert (summary.checklists, summary.total) == ((current(desk).title,), 30)


def test_that_publishing_is_one_event_that_can_travel(desk):
    edit(desk)
    published = publish(desk)
    (event,) = desk.services.context.log.about(published.id)
    assert event.kind == "published_checklist.patch"


# ---------------------------------------------------------------- 综合查一次


@pytest.fixture
def twice(desk):
    """A visit with two checklists that ask one question in common."""
    dust = current(desk)
    shared = replace(dust.item("a18"), ask_once="costs")
    first = dust.sections[0]
    marked = replace(
        dust,
        sections=tuple(
            replace(section, items=tuple(shared if item.id == "a18" else item for item in section.items))
            for section in dust.sections
        ),
    )
    other = replace(
        dust,
        id="second-list",
        title="第二张清单",
        sections=(replace(first, items=(replace(shared, id="z01", number="1.1"),)),),
    )
    for checklist in (marked, other):
        desk.services.editing.keep(checklist=checklist, source="x.xlsx")
        publish(desk, checklist.id)
    desk.services.session.choose(officer_id=desk.officers[0].id)
    inspection = desk.begun(checklist_ids=(DUST, "second-list"))
    return desk, inspection


def answers(bench, inspection):
    case = bench.services.inspections.case(inspection.id)
    return case.answer(DUST, "a18"), case.answer("second-list", "z01")


def test_that_a_question_of_two_checklists_is_answered_once_and_counted_in_each(twice):
    bench, inspection = twice
    answered = bench.answer(inspection, "a18", Result.NONCOMPLIANT, note="合同里没有")
    for one in answers(bench, inspection):
        assert (one.result, one.note) == (Result.NONCOMPLIANT, "合同里没有")
    findings = bench.services.inspections.case(inspection.id).findings
    assert [one.items for one in findings] == [(f"{DUST}/a18", "second-list/z01")]
    assert answered.finding.id == findings[0].id


def test_that_answering_the_second_place_answers_the_first(twice):
    bench, inspection = twice
    answered = bench.services.inspections.answer(inspection.id, "second-list", "z01", Result.COMPLIANT).value
    assert answered.answer.checklist_id == DUST
    assert {one.result for one in answers(bench, inspection)} == {Result.COMPLIANT}


def test_that_one_undo_takes_back_both_places_and_the_finding(twice):
    bench, inspection = twice
    bench.answer(inspection, "a18", Result.NONCOMPLIANT)
    bench.services.inspections.undo(inspection.id)
    assert {one.result for one in answers(bench, inspection)} == {Result.UNCHECKED}
    assert bench.services.inspections.case(inspection.id).findings == ()


def test_that_leaving_noncompliant_takes_the_common_finding_away(twice):
    bench, inspection = twice
    bench.answer(inspection, "a18", Result.NONCOMPLIANT)
    bench.answer(inspection, "a18", Result.COMPLIANT)
    assert bench.services.inspections.case(inspection.id).findings == ()


def test_that_the_review_asks_for_a_common_question_once(twice):
    bench, inspection = twice
    lines = bench.services.review.check(inspection.id)
    targets = [line.target.id for line in lines.lines if line.code == "unchecked"]
    assert f"{DUST}/a18" in targets
    assert "second-list/z01" not in targets


def test_that_the_new_checklist_is_offered_for_its_objects(twice):
    bench, _ = twice
    offered = {one.id for one in bench.services.library.checklists(category="building-site")}
    assert {DUST, "second-list"} <= offered
    assert isinstance(bench.plan(checklist_ids=("second-list",)), NewInspection)
