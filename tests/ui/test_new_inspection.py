"""新建检查, pressed as a person presses it, on a real base."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from inspector.domain.checklist import asked_twice
from inspector.domain.document import SignerRole
from inspector.domain.inspection import InspectionState, PlanSource
from tests.ui.office import CHECKLIST, TODAY, Office, furnish, good_plan, press, type_into
from ui.screens.base import Arguments
from ui.screens.new_inspection import NewInspectionScreen


@pytest.fixture
def open_office(qtbot, tmp_path):
    made: list[Office] = []

    def open_(prepare):
        made.append(Office(qtbot, tmp_path, prepare))
        return made[-1]

    yield open_
    for office in made:
        office.close()


@pytest.fixture
def office(open_office):
    return open_office(furnish)


def gate(screen) -> dict[str, str]:
    return {row.id: row.tone for row in screen.form.gate.list._rows or ()}


def pick_site(office, screen, number: int = 0) -> None:
    office.until(lambda: screen.form.site.list.rows.rowCount() > 0)
    screen.form.site.list.setFocus()
    screen.form.site.pick(office.sites[number])
    office.until(lambda: gate(screen).get("site") == "good")


def choose_officer(office, screen, name: str) -> None:
    office.until(lambda: screen.form.officers.table.rows.rowCount() > 0)
    row = screen.form.officers.table.rows.find(office.officers[name])
    place = screen.form.officers.table.visualRect(screen.form.officers.table.rows.index(row, 0)).center()
    office.qtbot.mouseClick(screen.form.officers.table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def fill_papers(office, screen) -> None:
    type_into(screen, "approval_number", "示环检审〔2026〕91号")
    type_into(screen, "approver", "周振华")
    type_into(screen, "approved_on", "2026-11-17")
    type_into(screen, "notice_number", "示环检通〔2026〕85号")


def drafts(office):
    return office.stored(lambda services: services.inspections.all(states=(InspectionState.DRAFT,)))


def test_that_a_site_is_found_by_its_pinyin_initials_and_brings_its_checklist_along(office, qtbot):
    screen = office.show(NewInspectionScreen)
    type_into(screen, "site_search", "fzyr")
    office.until(lambda: screen.form.site.list.rows.rowCount() == 1)
    qtbot.keyClick(screen.form.site.search.edit, Qt.Key.Key_Return)
    office.until(lambda: screen.form.scope.findChild(QAbstractButton, f"checklist_{CHECKLIST}") is not None)
    assert screen.form.site.site_id == office.sites[1]
    assert screen.form.scope.findChild(QAbstractButton, f"checklist_{CHECKLIST}").isChecked()


def test_that_arrow_keys_walk_through_the_hits_while_one_types(office, qtbot):
    screen = office.show(NewInspectionScreen)
    office.until(lambda: screen.form.site.list.rows.rowCount() == 3)
    qtbot.keyClick(screen.form.site.search.edit, Qt.Key.Key_Down)
    first = screen.form.site.site_id
    qtbot.keyClick(screen.form.site.search.edit, Qt.Key.Key_Down)
    assert first
    assert screen.form.site.site_id not in ("", first)


def test_that_a_visit_starts_once_every_line_of_the_gate_is_in_order(office, qtbot):
    screen = office.show(NewInspectionScreen)
    pick_site(office, screen)
    choose_officer(office, screen, "李晓梅")
    fill_papers(office, screen)
    office.until(lambda: [code for code, tone in gate(screen).items() if tone == "bad"] == ["notice"])
    assert not screen.form.gate.start.isEnabled()
    press(screen, qtbot, "serve_notice")
    office.until(screen.form.gate.start.isEnabled)
    press(screen, qtbot, "start_inspection")
    office.until(lambda: bool(office.places))
    place = office.places[-1]
    inspection = office.stored(lambda services: services.inspections.get(place.arguments.inspection_id))
    assert place.key == "runner"
    assert inspection.state is InspectionState.IN_PROGRESS
    assert [(one.name, one.role) for one in inspection.inspectors] == [
        ("王建国", SignerRole.INSPECTOR),
        ("李晓梅", SignerRole.RECORDER),
    ]
    assert inspection.plan.notice_served_at is not None


def test_that_an_expired_or_recused_officer_cannot_be_chosen(office):
    screen = office.show(NewInspectionScreen)
    pick_site(office, screen)
    before = screen.form.officers.chosen
    for name in ("刘洋", "陈伟"):
        choose_officer(office, screen, name)
    assert screen.form.officers.chosen == before


def test_that_a_grid_worker_joins_as_assistant_only(office):
    screen = office.show(NewInspectionScreen)
    choose_officer(office, screen, "吴海")
    plan = screen.form.plan()
    assert plan.assistants == ("吴海",)
    assert office.officers["吴海"] not in plan.officer_ids


def test_that_inspector_and_recorder_can_be_exchanged(office, qtbot):
    screen = office.show(NewInspectionScreen)
    choose_officer(office, screen, "李晓梅")
    press(screen, qtbot, "swap_officers")
    assert screen.form.officers.chosen == (office.officers["李晓梅"], office.officers["王建国"])


def test_that_leaving_at_once_stores_what_was_typed_as_a_task(office, qtbot):
    screen = office.show(NewInspectionScreen)
    pick_site(office, screen)
    type_into(screen, "basis", "秋冬季扬尘专项方案")
    assert screen.may_leave()
    (task,) = drafts(office)
    plan = office.stored(lambda services: services.inspections.plan_of(task.id))
    assert plan.basis == "秋冬季扬尘专项方案"
    assert plan.site_id == office.sites[0]


def test_that_without_a_site_nothing_is_stored_and_the_form_waits_for_the_return(office, qtbot):
    screen = office.show(NewInspectionScreen)
    type_into(screen, "basis", "年度计划")
    assert screen.may_leave()
    screen.hide()
    screen.open(Arguments())
    assert drafts(office) == ()
    assert screen.form.source.basis.text() == "年度计划"


def test_that_a_site_given_by_another_page_is_no_task_until_something_is_entered(office):
    screen = office.show(NewInspectionScreen, Arguments(site_id=office.sites[2]))
    office.until(lambda: gate(screen).get("site") == "good")
    assert screen.may_leave()
    assert drafts(office) == ()


def test_that_a_stored_task_comes_back_whole_and_stays_one_task(open_office):
    def prepare(made, services):
        furnish(made, services)
        made.task = services.inspections.create(good_plan(made)).value.id

    office = open_office(prepare)
    screen = office.show(NewInspectionScreen, Arguments(inspection_id=office.task))
    office.until(screen.form.gate.start.isEnabled)
    assert screen.form.plan().notice_number == "示环检通〔2026〕85号"
    assert screen.form.plan().day == TODAY
    type_into(screen, "matters", "物料堆场")
    assert screen.may_leave()
    (task,) = drafts(office)
    assert task.id == office.task
    assert office.stored(lambda services: services.inspections.plan_of(task.id)).matters == "物料堆场"


def test_that_a_link_of_the_gate_leads_to_the_field_that_mends_it(office, qtbot):
    screen = office.show(NewInspectionScreen)
    pick_site(office, screen)
    press(screen, qtbot, "source_case")
    office.until(lambda: gate(screen).get("source") == "bad")
    screen.activateWindow()
    press(screen, qtbot, "gate-source")
    assert screen.focusWidget() is screen.form.source.case_source.edit
    type_into(screen, "case_source", "12369 举报")
    office.until(lambda: gate(screen).get("source") == "good")
    assert "cap" not in gate(screen)


def test_that_a_company_at_its_cap_is_visited_again_only_with_a_reason(open_office):
    def prepare(made, services):
        furnish(made, services)
        for source in (PlanSource.DAILY, PlanSource.RANDOM):
            task = services.inspections.create(good_plan(made, source=source)).value
            services.inspections.start(task.id)

    office = open_office(prepare)
    screen = office.show(NewInspectionScreen, Arguments(site_id=office.sites[0]))
    office.until(lambda: gate(screen).get("cap") == "bad")
    assert screen.form.source.over_cap.isVisible()
    type_into(screen, "over_cap_reason", "重污染天气应急")
    office.until(lambda: gate(screen).get("cap") == "warn")


def test_that_an_urgent_visit_needs_its_reason_and_then_no_papers(office, qtbot):
    screen = office.show(NewInspectionScreen)
    pick_site(office, screen)
    choose_officer(office, screen, "李晓梅")
    press(screen, qtbot, "urgent")
    office.until(lambda: gate(screen).get("approval") == "bad")
    type_into(screen, "urgent_reason", "群众举报正在露天焚烧")
    office.until(screen.form.gate.start.isEnabled)
    assert gate(screen)["approval"] == gate(screen)["notice"] == "warn"


def test_that_a_task_can_be_voided_with_a_reason(office, qtbot):
    screen = office.show(NewInspectionScreen)
    pick_site(office, screen)
    office.until(screen.form.gate.discard.isVisible)
    press(screen, qtbot, "discard_task")
    dialog = office.dialog()
    dialog.reason.edit.insertPlainText("企业已停产")
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    office.until(lambda: bool(office.toasts))
    assert drafts(office) == ()
    assert not screen.form.site.site_id


def test_that_a_site_registered_from_the_form_is_picked_at_once(office, qtbot):
    screen = office.show(NewInspectionScreen)
    press(screen, qtbot, "register_site")
    form = office.dialog("site_form")
    type_into(form, "name", "示例新建工地")
    type_into(form, "credit_code", "91990123MA3T6H1W6U")
    type_into(form, "address", "东城镇新路 1 号")
    form.category.set_value("building-site")
    press(form, qtbot, "store")
    office.until(lambda: bool(screen.form.site.site_id))
    site = office.stored(lambda services: services.sites.get(site_id=screen.form.site.site_id))
    assert (site.name, site.party_name) == ("示例新建工地", "示例新建工地")


def test_that_coming_back_goes_on_with_the_unfinished_task_until_another_is_asked_for(office, qtbot):
    screen = office.show(NewInspectionScreen)
    pick_site(office, screen)
    type_into(screen, "basis", "年度计划")
    screen.may_leave()
    screen.hide()
    office.settle()
    screen.open(Arguments())
    screen.show()
    office.until(lambda: gate(screen).get("site") == "good")
    assert screen.form.source.basis.text() == "年度计划"
    press(screen, qtbot, "another_task")
    office.until(lambda: gate(screen).get("site") == "bad")
    assert screen.form.source.basis.text() == ""
    assert len(drafts(office)) == 1


def test_that_an_unfinished_task_voided_elsewhere_does_not_come_back(office):
    screen = office.show(NewInspectionScreen)
    pick_site(office, screen)
    screen.may_leave()
    screen.hide()
    (task,) = drafts(office)
    office.stored(lambda services: services.inspections.discard(task.id, "企业已停产"))
    screen.open(Arguments())
    screen.show()
    office.until(lambda: gate(screen).get("site") == "bad")
    assert screen.form.site.site_id == ""


def all_certificates_but_one_expired(office, services):
    furnish(office, services)
    for officer in services.officers.all():
        if officer.name != "王建国":
            services.officers.save(officer=replace(officer, valid_to=date(2026, 10, 31)))


def test_that_where_nobody_is_left_to_choose_the_gate_leads_to_the_register(qtbot, tmp_path):
    office = Office(qtbot, tmp_path, all_certificates_but_one_expired)
    screen = office.show(NewInspectionScreen)
    office.settle()
    screen.form._go_to_part("officers")
    assert (office.places[-1].key, office.places[-1].arguments.text) == ("settings", "officers")
    office.close()


def box(screen, checklist_id: str) -> QAbstractButton:
    QApplication.processEvents()  # a layout shows what was put into it in its own time
    found = screen.form.scope.findChildren(QAbstractButton, f"checklist_{checklist_id}")
    return next(one for one in found if not one.isHidden())


def test_that_the_lists_of_every_visit_and_of_this_kind_are_chosen_and_each_can_be_left_out(office):
    screen = office.show(NewInspectionScreen)
    pick_site(office, screen)
    office.until(lambda: CHECKLIST in screen.form.plan().checklist_ids)
    before = screen.form.plan().checklist_ids
    assert before[0] == "common"
    assert len(before) <= 4
    box(screen, "common").click()
    office.settle()
    assert screen.form.plan().checklist_ids == before[1:]
    box(screen, "common").click()
    assert screen.form.plan().checklist_ids == before


def test_that_a_fitting_list_is_one_click_away_and_any_other_a_search(office):
    screen = office.show(NewInspectionScreen)
    pick_site(office, screen)
    office.until(lambda: CHECKLIST in screen.form.plan().checklist_ids)
    assert not screen.form.scope.more.isVisible()
    screen.form.scope.others.click()
    assert screen.form.scope.more.isVisible()
    box(screen, "heavy-pollution").click()
    assert "heavy-pollution" in screen.form.plan().checklist_ids
    found = screen.form.scope.findChildren(QAbstractButton, "checklist_radiation")
    assert [one for one in found if not one.isHidden()] == []
    type_into(screen, "checklist_search", "放射")
    office.until(lambda: bool(screen.form.scope.more.findChildren(QAbstractButton, "checklist_radiation")))
    box(screen, "radiation").click()
    assert "radiation" in screen.form.plan().checklist_ids
    screen.may_leave()
    (task,) = drafts(office)
    plan = office.stored(lambda services: services.inspections.plan_of(task.id))
    assert plan.checklist_ids == screen.form.plan().checklist_ids


def test_that_it_says_how_much_there_is_to_ask_and_what_is_asked_once(office):
    screen = office.show(NewInspectionScreen)
    pick_site(office, screen)
    office.until(lambda: CHECKLIST in screen.form.plan().checklist_ids)
    for one in screen.form.plan().checklist_ids[1:]:
        screen.form.scope.toggle(one)
    screen.form.scope.toggle("solid-waste")
    items, repeated = office.stored(lambda services: counted(services, ("common", "solid-waste")))
    assert repeated
    office.until(lambda: str(repeated) in screen.form.scope._sum.text().partition("，")[2])
    assert screen.form.scope._sum.text() == f"共 {items} 项，其中 {repeated} 项重复，只问一次"


def counted(services, ids) -> tuple[int, int]:
    lists = [services.library.checklist(checklist_id=one) for one in ids]
    return sum(len(one.items) for one in lists), len(asked_twice(lists))


def test_that_approval_and_notice_are_drafted_in_the_file_of_the_stored_task(office):
    screen = office.show(NewInspectionScreen)
    assert not screen.findChild(QAbstractButton, "draft_approval").isEnabled()
    pick_site(office, screen)
    press(screen, office.qtbot, "draft_approval")
    office.until(lambda: bool(office.places) and office.places[-1].key == "documents")
    arguments = office.places[-1].arguments
    assert (arguments.target.place, arguments.target.id) == ("paper", "approval")
    visit = office.stored(lambda services: services.inspections.get(arguments.inspection_id))
    assert visit.state is InspectionState.DRAFT
    assert office.places[-2].arguments.inspection_id == visit.id


def test_that_a_number_written_back_by_the_approval_stands_in_the_form_afterwards(office):
    screen = office.show(NewInspectionScreen)
    pick_site(office, screen)
    press(screen, office.qtbot, "draft_approval")
    office.until(lambda: bool(office.places) and office.places[-1].key == "documents")
    task = office.places[-1].arguments.inspection_id
    screen.hide()

    def written_back(services):
        plan = services.inspections.plan_of(task)
        services.inspections.update_plan(task, replace(plan, approval_number="示环检审〔2026〕7号"))

    office.stored(written_back)
    screen.open(Arguments(task))
    screen.show()
    office.until(lambda: screen.form.papers.approval_number.text() == "示环检审〔2026〕7号")
