"""The law beside an item and in a finding: two laws compared, notes, a reviewer's doubt, the limits of standards."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QRadioButton, QWidget

from inspector.domain.inspection import Result
from inspector.domain.knowledge import Verdict
from inspector.domain.officer import Role
from inspector.domain.standard import Standard
from inspector.services.changes import Changes
from tests.ui.runner_visit import CHECKLIST, Visit, officer, write
from ui.screens.runner.basis_dialog import BasisDialog
from ui.screens.runner.knowledge import CONCURRENCE, LENIENCY, nearest
from ui.widgets.chips import Chip, StatusMark

LABEL = "hazardous-waste/f01"
LISTS = ("hazardous-waste", "catering", "noise-construction")


@pytest.fixture
def visit(qtbot, tmp_path, request):
    one = Visit(qtbot, tmp_path, getattr(request, "param", LISTS))
    yield one
    one.close()


def texts(widget: QWidget) -> str:
    QApplication.processEvents()  # a layout shows what was put into it in its own time
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if not one.isHidden())


def found(visit, key: str, first: date, last: date | None = None):
    """The editor of a finding at this item, for conduct of these days."""
    visit.work.go_to_item(key)
    visit.cards.current.judge(Result.NONCOMPLIANT)
    visit.settle()
    visit.cards.current.editor.basis.dated.emit(first, last)
    visit.settle()
    return visit.cards.current.editor


def side(editor, number: int) -> QRadioButton:
    return editor.law_choice.findChild(QRadioButton, f"law_side_{number}")


def test_that_conduct_before_the_new_law_shows_both_ranges_and_keeps_the_law_of_its_day(visit):
    editor = found(visit, LABEL, date(2026, 7, 1), date(2026, 8, 1))
    panel = editor.law_choice
    assert panel.isVisible()
    assert not panel.reason.isVisible()
    assert [side(editor, n).isChecked() for n in (0, 1)] == [True, False]
    shown = texts(panel)
    assert "10–100 万元" in shown
    assert "5–20 万元" in shown
    assert side(editor, 1).accessibleDescription() == "作出决定时的规定（2026-11-18）"
    chips = [one.spec.text for one in panel.findChildren(Chip) if one.objectName() == "law_weight"]
    assert chips == ["新法较轻"]
    assert "从旧兼从轻" in shown
    finding = visit.stored().findings[0]
    assert finding.law_choice is None
    assert all(one.citation.startswith("solid-waste-2020") for one in finding.articles)


def test_that_the_lighter_law_is_taken_only_by_the_officer_and_with_a_reason(visit):
    editor = found(visit, LABEL, date(2026, 7, 1), date(2026, 8, 1))
    side(editor, 1).click()
    visit.settle()
    assert editor.law_choice.reason.isVisible()
    assert "请写明" in editor.law_choice._banner.text()
    write(editor.law_choice.reason.edit, "新规定处罚较轻")
    editor.flush()
    finding = visit.stored().findings[0]
    assert (finding.law_choice, finding.law_choice_reason) == (date(2026, 11, 18), "新规定处罚较轻")
    assert {one.citation.partition(":")[0] for one in finding.articles} == {"code"}
    side(editor, 0).click()
    visit.settle()
    assert visit.stored().findings[0].law_choice == date(2026, 8, 1)


def test_that_straddling_conduct_still_has_to_be_decided(visit):
    editor = found(visit, LABEL, date(2026, 8, 1), date(2026, 8, 20))
    assert [side(editor, n).isChecked() for n in (0, 1)] == [False, False]
    assert "跨越新旧法" in editor.law_choice._banner.text()
    assert editor.law_choice.reason.isVisible()


def test_that_conduct_of_today_offers_no_choice(visit):
    editor = found(visit, LABEL, date(2026, 11, 18))
    assert not editor.law_choice.isVisible()


def test_that_a_penalty_of_ours_says_when_it_may_be_spared_and_one_of_others_does_not(visit):
    visit.work.go_to_item(LABEL)
    assert visit.work.guidance.law.findChild(QWidget, f"note_{LENIENCY}") is not None
    foreign = next(
        place.key
        for each in visit.work.desk.case.checklists
        for place in visit_places(visit, each)
        if now(place) and not any(basis.own_competence for basis in now(place))
    )
    visit.work.go_to_item(foreign)
    shown = visit.work.guidance.law.findChildren(QWidget, f"note_{LENIENCY}")
    assert [one for one in shown if not one.isHidden()] == []


def visit_places(visit, checklist):
    from ui.screens.runner import view

    return view.places(visit.work.desk.case, checklist)


def now(place):
    return [one for one in place.item.bases if one.holds_on(date(2026, 11, 18)) and one.penalties]


def test_that_several_penalties_of_one_day_bring_the_note_to_the_column_and_the_dialog(visit):
    several = next(
        place.key
        for each in visit.work.desk.case.checklists
        for place in visit_places(visit, each)
        if len({one.penalties for one in now(place)}) > 1
    )
    visit.work.go_to_item(several)
    assert visit.work.guidance.law.findChild(QWidget, f"note_{CONCURRENCE}") is not None
    visit.cards.current.judge(Result.NONCOMPLIANT)
    visit.settle()
    visit.screen.findChild(QWidget, "change_basis").click()
    dialog = visit.screen.window().findChild(BasisDialog)
    assert dialog.findChild(QWidget, f"note_{CONCURRENCE}") is not None
    dialog.reject()


@pytest.mark.parametrize("visit", [("discharge-permit",)], indirect=True)
def test_that_an_open_question_is_named_as_pending_legal_review(visit):
    asked = next(
        place
        for place in visit_places(visit, visit.work.desk.case.checklists[0])
        if now(place) and now(place)[0].question
    )
    visit.work.go_to_item(asked.key)
    assert f"待法制审核：{now(asked)[0].question}" in texts(visit.work.guidance.law)


def doubted(visit, note: str):
    """The legal reviewer doubts the basis of the label item, on this machine."""

    def work(services):
        person = replace(officer("刘敏", "99012305088"), role=Role.REVIEWER)
        services.session.choose(officer_id=services.officers.save(officer=person).value.id)
        uses = services.legal_review.bases(day=date(2026, 11, 18))
        keys = tuple(one.key for one in uses if one.item.id == "f01")
        return services.legal_review.judge(keys=keys, verdict=Verdict.DOUBTED, note=note)

    visit.runner.lane(work)
    visit.runner.flush()


def test_that_a_doubt_reaches_the_officer_in_the_column_and_in_the_finding(visit, qtbot):
    visit.work.go_to_item(LABEL)
    before = visit.work
    doubted(visit, "款次对不上")
    visit.qtbot.waitUntil(lambda: visit.screen.workplace is not before, timeout=10_000)
    visit.be_active()
    visit.work.go_to_item(LABEL)
    column = visit.work.guidance.law
    assert "法制存疑：款次对不上（刘敏 11-18）" in texts(column)
    marks = [one.accessibleName() for one in column.findChildren(StatusMark) if not one.isHidden()]
    assert set(marks) == {"法制存疑"}
    visit.cards.current.judge(Result.NONCOMPLIANT)
    visit.settle()
    assert "款次对不上" in visit.cards.current.editor.findChild(QLabel, "basis_doubt").text()


def test_that_words_of_the_reviewer_elsewhere_lose_nothing_that_is_typed(visit):
    visit.work.go_to_item(LABEL)
    visit.cards.current.write_note()
    write(visit.cards.current._note.box.edit, "东侧第二排")
    visit.shell.notifier.publish(Changes.of("legal_opinion"))
    visit.runner.flush()
    assert visit.stored().answer("hazardous-waste", "f01").note == "东侧第二排"


def test_that_the_limits_of_the_day_stand_beside_the_item_and_lead_to_the_standard(visit):
    catering = visit.work.desk.case.checklists[1]
    item = next(one for one in catering.items if "gb-18483-2001" in one.standards and "油烟" in one.question)
    visit.work.go_to_item(f"catering/{item.id}")
    box = visit.work.guidance.limits
    assert box.isVisible()
    assert "≤2.0 mg/m³" in texts(box)
    assert "起施行" in texts(box)
    box.findChild(QWidget, "standard_gb-18483-2001").click()
    assert [(place.key, place.arguments.text) for place in visit.places] == [("knowledge", "gb-18483-2001")]


def test_that_a_standard_of_another_time_is_not_shown(visit):
    site = next(
        one
        for one in visit.work.desk.case.checklists[2].items
        if {"gb-12523-2011", "gb-12523-2025"} & set(one.standards)
    )
    known = visit.work.tools.knowledge
    shown = {day: known.standards_of(site, day) for day in (date(2026, 6, 30), date(2026, 11, 18))}
    assert all(one.holds_on(day) for day, standards in shown.items() for one in standards)
    over = next(iter(known.standards.values()))
    past = replace(known, standards={key: ended(one) for key, one in known.standards.items()})
    assert over.key in known.standards
    assert past.standards_of(site, date(2026, 11, 18)) == ()


def ended(standard: Standard) -> Standard:
    return replace(standard, in_force_to=date(2020, 1, 1))


def test_that_only_the_limits_an_item_speaks_of_are_at_hand(visit):
    fumes = visit.work.tools.knowledge.standards["gb-18483-2001"]
    items = {one.id: one for one in visit.work.desk.case.checklists[1].items}
    named = next(one for one in items.values() if "油烟" in one.question)
    assert nearest(named, fumes.limits)
    silent = replace(named, question="有台账", problem="", guidance=(), unit="")
    assert nearest(silent, fumes.limits) == ()


def test_that_an_item_without_standards_has_no_such_part(visit):
    plain = next(one for one in visit.work.desk.case.checklists[1].items if not one.standards)
    visit.work.go_to_item(f"catering/{plain.id}")
    assert not visit.work.guidance.limits.isVisible()


@pytest.mark.parametrize("visit", [(CHECKLIST,)], indirect=True)
def test_that_dust_of_july_compares_laws_as_well(visit):
    editor = found(visit, f"{CHECKLIST}/a01", date(2026, 7, 3))
    assert editor.law_choice.isVisible()
    assert (side(editor, 0).text(), side(editor, 1).text()) == ("大气污染防治法", "生态环境法典")
    assert visit.stored().findings[0].law_choice is None
