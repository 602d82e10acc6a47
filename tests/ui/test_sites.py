"""监管对象: list, forms, one company."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from tests.ui.office import Office, credit_code, furnish, good_plan, press, type_into
from ui.screens.base import Arguments
from ui.screens.sites import SitesScreen
from ui.screens.sites.company_page import CompanyPage
from ui.widgets.dialog import AskDialog
from ui.widgets.pages import EmptyPage


@pytest.fixture
def open_office(qtbot, tmp_path):
    made: list[Office] = []

    def open_(prepare=None):
        made.append(Office(qtbot, tmp_path, prepare))
        return made[-1]

    yield open_
    for office in made:
        office.close()


@pytest.fixture
def office(open_office):
    return open_office(furnish)


def names(screen) -> list[str]:
    rows = screen.list.table.rows
    return [rows.row(number).cell(0).text for number in range(rows.rowCount())]


def words(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def show_company(office, number: int = 0) -> tuple[SitesScreen, CompanyPage]:
    screen = office.show(SitesScreen, Arguments(site_id=office.sites[number]))
    office.until(lambda: screen.company.isVisible() and screen.company.file is not None)
    return screen, screen.company


def test_that_the_list_narrows_while_one_types_initials(office):
    screen = office.show(SitesScreen)
    office.until(lambda: len(names(screen)) == 3)
    type_into(screen, "sites_search", "wsclc")
    office.until(lambda: names(screen) == ["某某污水处理厂"])


def test_that_the_category_filters_the_list(open_office):
    def prepare(made, services):
        furnish(made, services)
        site = services.sites.get(site_id=made.sites[0])
        services.sites.save(site=type(site)(**{**vars(site), "category": "bare-land"}))

    office = open_office(prepare)
    screen = office.show(SitesScreen)
    office.until(lambda: len(names(screen)) == 3)
    screen.list.category.set_value("bare-land")
    screen.list.category.chosen.emit("bare-land")
    office.until(lambda: names(screen) == ["示例建材有限公司"])


def test_that_an_empty_base_offers_to_register_and_nothing_else(open_office, qtbot):
    office = open_office()
    screen = office.show(SitesScreen)
    office.until(lambda: bool(screen.findChildren(EmptyPage)))
    press(screen, qtbot, "register_first")
    form = office.dialog("site_form")
    assert form.fields["name"].text() == ""
    form.done(0)


def test_that_a_wrong_check_digit_is_said_at_the_field_and_nothing_is_stored(office, qtbot):
    screen = office.show(SitesScreen)
    press(screen, qtbot, "register_site")
    form = office.dialog("site_form")
    type_into(form, "name", "示例新厂")
    type_into(form, "credit_code", credit_code(9)[:-1] + "0")
    type_into(form, "address", "新路 1 号")
    form.category.set_value("building-site")
    press(form, qtbot, "store")
    office.until(lambda: bool(form.fields["credit_code"].error()))
    assert office.stored(lambda services: services.sites.count()) == 3
    form.done(0)


def test_that_a_code_known_already_names_who_has_it(office):
    screen = office.show(SitesScreen)
    press(screen, office.qtbot, "register_site")
    form = office.dialog("site_form")
    type_into(form, "credit_code", credit_code(2))
    office.until(form._same.isVisible)
    assert "某纺织印染有限公司" in form._same.text()
    form.done(0)


def test_that_a_changed_dossier_is_stored_with_its_outlets_and_papers(office, qtbot):
    screen, _page = show_company(office)
    press(screen, qtbot, "change_site")
    form = office.dialog("site_form")
    type_into(form, "legal_representative", "赵志强")
    press(form, qtbot, "add_paper")
    form.papers._rows[-1]._kind.set_text("环评批复")
    press(form, qtbot, "store")
    office.until(lambda: bool(office.toasts))
    site = office.stored(lambda services: services.sites.get(site_id=office.sites[0]))
    assert site.legal_representative == "赵志强"
    assert [paper.kind for paper in site.papers] == ["应急预案备案", "环评批复"]
    assert site.outlets[0].limits[0].pollutant == "颗粒物"


def test_that_a_limit_that_cannot_be_read_is_told_and_not_dropped(office, qtbot):
    screen, _page = show_company(office)
    press(screen, qtbot, "change_site")
    form = office.dialog("site_form")
    form.outlets._rows[0]._limits.set_text("颗粒物二十")
    press(form, qtbot, "store")
    assert "颗粒物二十" in form.banner.text()
    stored = office.stored(lambda services: services.sites.get(site_id=office.sites[0]))
    assert stored.outlets[0].limits
    form.done(0)


def test_that_a_form_with_typed_text_asks_before_it_closes(office, qtbot):
    screen = office.show(SitesScreen)
    press(screen, qtbot, "register_site")
    form = office.dialog("site_form")
    type_into(form, "name", "示例新厂")
    press(form, qtbot, "cancel")
    assert form.isVisible()
    ask = next(one for one in form.findChildren(AskDialog) if one.isVisible())
    qtbot.mouseClick(ask.act_button, Qt.MouseButton.LeftButton)
    office.until(lambda: not form.isVisible())


def test_that_the_company_page_shows_limits_papers_and_visits(open_office):
    def prepare(made, services):
        furnish(made, services)
        made.task = services.inspections.create(good_plan(made)).value.id

    office = open_office(prepare)
    _screen, page = show_company(office)
    assert "2026-12-20 到期，剩 32 天" in words(page)
    assert page.outlets.rows.row(0).cell(2).text == "颗粒物 20 mg/m³"
    assert page.visits.rows.row(0).id == office.task
    page.visit_opened.emit(office.task)
    assert office.places[-1].key == "new_inspection"
    assert office.places[-1].arguments.inspection_id == office.task


def test_that_a_new_inspection_starts_from_the_company_page_with_its_site(office, qtbot):
    screen, _page = show_company(office, 1)
    press(screen, qtbot, "inspect_site")
    assert (office.places[-1].key, office.places[-1].arguments.site_id) == ("new_inspection", office.sites[1])


def test_that_escape_leads_from_the_company_back_to_the_list(office, qtbot):
    _screen, page = show_company(office)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert office.places[-1].key == "sites"
    assert office.places[-1].arguments.site_id == ""


def test_that_a_row_opens_its_company_by_enter_in_the_search(office, qtbot):
    screen = office.show(SitesScreen)
    type_into(screen, "sites_search", "印染")
    office.until(lambda: len(names(screen)) == 1)
    qtbot.keyClick(screen.findChild(QLineEdit, "sites_search"), Qt.Key.Key_Return)
    assert office.places[-1].arguments.site_id == office.sites[1]
