import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QVBoxLayout, QWidget

from inspector.errors import KnownError
from ui.theme import THEMES, theme
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button, LinkButton
from ui.widgets.card import ActionRow, Card, FactList
from ui.widgets.chips import Chip, ChipSpec, KeyHint, LawChip, StatusMark
from ui.widgets.dialog import AskDialog
from ui.widgets.drawer import Drawer
from ui.widgets.find_palette import FindPalette
from ui.widgets.gate import GateList, GateRow
from ui.widgets.headers import HeaderItem, InspectionHeader, PageHeader, UserItem
from ui.widgets.lists import ListRow, RowList
from ui.widgets.meter import Bar, CountSquares, ProgressPanel, StatusCounts, StatusMeter
from ui.widgets.pages import EmptyPage, ErrorPage
from ui.widgets.rail import Rail, RailItem
from ui.widgets.responsive import is_short, scroll, splitter, width_class
from ui.widgets.sections import SectionList, SectionRow
from ui.widgets.segment import Option
from ui.widgets.statusbar import StatusBar
from ui.widgets.table import PAGE, Cell, Column, TableRow, TableView
from ui.widgets.tabs import TabBar
from ui.widgets.text import ElidedText, Text
from ui.widgets.timeline import Timeline, TimelineItem
from ui.widgets.toast import Toast, show_toast

LEFT = Qt.MouseButton.LeftButton
ITEMS = [RailItem("home", "工作台", "layout-dashboard"), RailItem("settings", "设置", "settings", True)]


@pytest.fixture(autouse=True)
def themed(qapp):
    theme().apply(qapp, "light")
    yield
    theme().apply(qapp, "light")


@pytest.fixture
def show(qtbot):
    kept = []

    def shown(widget, width=800, height=500):
        kept.append(widget)
        qtbot.addWidget(widget)
        widget.resize(width, height)
        widget.show()
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)
        return widget

    return shown


def heard(signal):
    values = []
    signal.connect(lambda *args: values.append(args[0] if len(args) == 1 else args))
    return values


# ---------------------------------------------------------------------------- frame


def test_that_the_rail_tells_which_page_was_picked_and_follows_quietly(show, qtbot):
    rail = show(Rail(ITEMS))
    chosen = heard(rail.chosen)
    rail.set_current("home")
    qtbot.mouseClick(rail.findChild(QAbstractButton, "rail-settings"), LEFT)
    assert chosen == ["settings"]


def test_that_the_rail_shrinks_to_icons_whose_words_become_tooltips(show):
    rail = show(Rail(ITEMS))
    assert rail.width() == 72
    rail.set_compact(True)
    assert rail.width() == 48
    assert rail.findChild(QAbstractButton, "rail-home").toolTip() == "工作台"


def test_that_a_badge_is_drawn_and_spoken(show):
    rail = show(Rail(ITEMS))
    button = rail.findChild(QAbstractButton, "rail-home")
    before = button.grab().toImage()
    rail.set_badge("home", "4")
    assert button.accessibleDescription() == "4"
    assert button.grab().toImage() != before


def test_that_the_page_header_opens_the_search(show, qtbot):
    header = show(PageHeader("工作台", "示例市生态环境局"))
    header.add_right(HeaderItem("refresh-cw", "待同步 12"))
    header.add_right(UserItem("王建国"))
    asked = heard(header.search_asked)
    qtbot.mouseClick(header.search, LEFT)
    assert len(asked) == 1
    assert header.height() == 48


def test_that_the_inspection_header_goes_back_and_shortens_on_low_windows(show, qtbot):
    header = show(InspectionHeader())
    header.set_object("示例花园二期工地")
    header.set_chips([ChipSpec("双随机", "outline")])
    header.set_facts([("users", "王建国、李晓梅")])
    back = heard(header.back)
    qtbot.mouseClick(header.back_button, LEFT)
    assert len(back) == 1
    header.set_short(True)
    assert header.height() == 40


def test_that_the_status_bar_shows_only_the_keys_of_the_present_screen(show, qtbot):
    bar = show(StatusBar())
    bar.set_stored("已全部存入本机 15:12:08")
    bar.set_keys([(("1", "2"), "判定"), (("F10",), "完成")])
    bar.set_keys([(("F1",), "帮助")])
    qtbot.waitUntil(lambda: len(bar.findChildren(KeyHint)) == 1)
    assert bar.height() == 28


def test_that_a_narrow_status_bar_keeps_the_first_keys_and_never_overlaps(show):
    bar = show(StatusBar())
    bar.set_stored("已全部存入本机 15:12:08")
    bar.set_machine("示例-笔记本・文号段余 50 号")
    bar.set_keys([(("1", "2", "3", "4"), "判定"), (("N",), "备注"), (("P",), "拍照"), (("F10",), "完成检查")])
    bar.resize(1294, 28)
    hints = bar.findChildren(KeyHint)
    assert all(one.isVisible() for one in hints)
    bar.resize(640, 28)
    assert hints[0].isVisible()
    assert not hints[-1].isVisible()
    assert bar.minimumSizeHint().width() <= 640


@pytest.mark.parametrize(
    ("width", "kind"), [(1366, "wide"), (1280, "wide"), (1279, "medium"), (999, "narrow")]
)
def test_that_the_layout_breaks_at_the_widths_of_the_design(width, kind):
    assert width_class(width) == kind
    assert is_short(559)
    assert not is_short(560)


def test_that_a_tab_shows_its_count_and_tells_when_picked(show, qtbot):
    tabs = show(TabBar([Option("open", "未结"), Option("all", "全部")]))
    tabs.set_count("all", 312)
    chosen = heard(tabs.chosen)
    qtbot.mouseClick(tabs.cell("all"), LEFT)
    assert chosen == ["all"]
    assert tabs.cell("all").accessibleDescription() == "312"


# ---------------------------------------------------------------------------- tables and lists


def rows(first, count):
    return [
        TableRow(
            f"f{n}", (f"D-{n:04}", Cell("危废", "二行"), Cell(chip=ChipSpec("逾期", "bad", "circle-alert")))
        )
        for n in range(first, first + count)
    ]


@pytest.fixture
def table(show):
    return show(TableView([Column("编号", 80, sortable=True), Column("问题", None), Column("状态", 110)]))


def test_that_a_long_table_asks_only_for_the_pages_in_view(table, qtbot):
    wanted = heard(table.page_wanted)
    table.page_wanted.connect(lambda first, count: table.put(first, rows(first, count)))
    table.set_total(100_000)
    qtbot.waitUntil(lambda: bool(wanted))
    assert wanted == [(0, PAGE)]
    table.scrollTo(table.rows.index(50_000, 0))
    qtbot.waitUntil(lambda: table.rows.row(50_000) is not None)
    assert len(wanted) <= 3
    assert table.rows.row(50_000).id == "f50000"


def test_that_a_page_of_a_list_that_is_gone_is_dropped(table, qtbot):
    table.set_total(1000)
    qtbot.waitSignal(table.page_wanted).wait()
    table.set_total(3)
    table.put(0, rows(0, PAGE))
    assert table.rows.find("f0") == -1


def test_that_arrows_and_enter_walk_and_open_rows(table, qtbot):
    table.set_rows(rows(0, 5))
    current, opened = heard(table.current_changed), heard(table.opened)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert current[-1] == opened[-1] == table.current_id()


def test_that_the_selected_row_stays_selected_when_rows_are_drawn_anew(table):
    table.set_rows(rows(0, 5))
    table.select("f3")
    current = heard(table.current_changed)
    table.set_rows(rows(1, 5))
    assert table.current_id() == "f3"
    assert current == []


def test_that_a_click_on_a_head_asks_for_an_order_and_again_for_the_other(table, qtbot):
    table.set_rows(rows(0, 5))
    asked = heard(table.sort_asked)
    for _ in range(2):
        qtbot.mouseClick(table.horizontalHeader().viewport(), LEFT, pos=QPoint(20, 16))
    assert asked == [(0, False), (0, True)]


def test_that_check_marks_toggle_by_mouse_and_space_and_not_in_disabled_rows(show, qtbot):
    table = show(TableView([Column("", 40), Column("姓名", None)]))
    table.set_rows(
        [
            TableRow("a", (Cell(check=True), "王建国")),
            TableRow("b", (Cell(check=False), "陈伟"), enabled=False),
        ]
    )
    checked = heard(table.checked)
    for row in (0, 1):
        qtbot.mouseClick(table.viewport(), LEFT, pos=table.visualRect(table.rows.index(row, 0)).center())
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert checked == [("a", False), ("a", False)]


def test_that_a_cell_is_spoken_whole(table):
    table.set_rows(rows(0, 1))
    spoken = [table.rows.index(0, n).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(3)]
    assert spoken == ["D-0000", "危废 二行", "逾期"]


def test_that_a_list_skips_headings_and_tells_what_was_opened(show, qtbot):
    found = show(RowList())
    found.set_rows(
        [
            ListRow("#", "监管对象", heading=True),
            ListRow("a", "示例建材有限公司", "工业大道 18 号"),
            ListRow("b", "示例印务"),
        ]
    )
    opened = heard(found.opened)
    found.select_first()
    assert found.current_id() == "a"
    qtbot.keyClick(found, Qt.Key.Key_Down)
    qtbot.keyClick(found, Qt.Key.Key_Return)
    assert opened == ["b"]


def test_that_sections_tell_what_the_user_picked_and_stay_selected_while_counts_change(show, qtbot):
    sections = show(SectionList())
    before = [SectionRow(f"s{n}", "一二三"[n], "物料", StatusCounts(0, 0, 0, 4)) for n in range(3)]
    sections.set_rows(before)
    chosen = heard(sections.chosen)
    sections.set_current("s1")
    assert chosen == []
    sections.set_rows(
        [SectionRow(row.id, row.number, row.name, StatusCounts(1, 1, 0, 2), "地方") for row in before]
    )
    assert sections.currentIndex().row() == 1
    qtbot.keyClick(sections, Qt.Key.Key_Down)
    assert chosen == ["s2"]


def test_that_the_gate_counts_what_is_missing_and_leads_there(show, qtbot):
    gate = show(GateList())
    gate.set_rows(
        [
            GateRow("party", "good", "当事人信息完整"),
            GateRow("notice", "bad", "通知书尚未登记送达", "登记送达", "去登记"),
        ]
    )
    links = heard(gate.link_clicked)
    qtbot.mouseClick(gate.findChild(LinkButton, "gate-notice"), LEFT)
    assert (gate.missing(), links) == (1, ["notice"])


def test_that_a_timeline_shows_every_event(show):
    line = show(Timeline())
    line.set_items(
        [TimelineItem("11-18", "逾期 3 天", tone="bad"), TimelineItem("10-29", "送达", "周强签收")]
    )
    words = [label.text() for label in line.findChildren(QLabel)]
    assert words == ["11-18", "逾期 3 天", "10-29", "送达", "周强签收"]


# ---------------------------------------------------------------------------- sentences


def test_that_a_known_error_is_told_whole_where_it_happened(show):
    banner = show(Banner.of(KnownError("磁盘只剩 12 MB。", "前 30 张已存好。", "清出空间后点“继续”。")))
    assert banner.text() == "磁盘只剩 12 MB。前 30 张已存好。清出空间后点“继续”。"


def test_that_a_banner_shows_names_with_angle_brackets_as_they_are(show):
    banner = show(Banner("warn", "<b>A&B</b>"))
    assert "&lt;b>A&amp;B&lt;/b>" in banner.findChild(QLabel).text()


def test_that_an_error_page_answers_the_three_questions(show):
    page = show(
        ErrorPage.of(KnownError("有 1 处损坏。", "照片完好。", "恢复备份。"), "数据文件没有通过校验"),
        1294,
        700,
    )
    page.add_action(Button("退出"), right=True)
    words = [label.text() for label in page.findChildren(QLabel)]
    assert {"有 1 处损坏。", "照片完好。", "恢复备份。"} <= set(words)


def test_that_an_empty_page_offers_its_ways(show, qtbot):
    page = show(EmptyPage("building-2", "本机还没有监管对象", "三种办法，任选一种。"), 1294, 700)
    button = Button("收数据包", "primary")
    page.add_way("usb", "收办公室的数据包", "U 盘、共享文件夹", button)
    page.set_ready("本机已经备好", [("good", "检查清单 21 类"), ("warn", "文号段未领")])
    clicks = heard(button.clicked)
    qtbot.mouseClick(button, LEFT)
    assert len(clicks) == 1
    assert len(page.findChildren(StatusMark)) == 2


def test_that_a_toast_undoes_once_and_leaves(show, qtbot):
    window, undone = show(QWidget()), []
    toast = show_toast(window, "D-0205 已销号", lambda: undone.append(True))
    qtbot.mouseClick(toast.findChild(LinkButton), LEFT)
    qtbot.waitUntil(lambda: not window.findChildren(Toast))
    assert undone == [True]


def test_that_a_second_toast_takes_the_place_of_the_first_and_both_stay_in_the_window(show, qtbot):
    window = show(QWidget())
    show_toast(window, "一")
    second = show_toast(window, "二")
    qtbot.waitUntil(lambda: window.findChildren(Toast) == [second])
    window.resize(500, 300)
    assert window.rect().contains(second.geometry())
    second.leave()


def test_that_a_toast_covers_no_button_that_could_be_pressed_now(show):
    window = show(QWidget())
    window.resize(1200, 700)
    export = Button("导出")
    export.setParent(window)
    export.setGeometry(1040, 600, 140, 60)
    export.show()
    toast = show_toast(window, "已封存，三份文书已签发")
    assert not toast.geometry().intersects(export.geometry())
    assert window.rect().contains(toast.geometry())
    toast.leave()


def test_that_a_dialog_does_nothing_without_the_reason_it_asks_for(show, qtbot):
    window = show(QWidget())
    dialog = AskDialog(
        "作废 24号？", "文号不再使用。", "作废", "不作废", window, reason_label="理由", reason_required=True
    )
    confirmed = heard(dialog.confirmed)
    dialog.open()
    qtbot.mouseClick(dialog.findChild(QPushButton, "act"), LEFT)
    assert (confirmed, bool(dialog.reason.error())) == ([], True)
    dialog.reason.edit.setPlainText("期限写错")
    qtbot.mouseClick(dialog.findChild(QPushButton, "act"), LEFT)
    assert confirmed == ["期限写错"]


def test_that_enter_and_escape_never_carry_out_what_cannot_be_undone(show, qtbot):
    window = show(QWidget())
    dialog = AskDialog("作废 24号？", "文号不再使用。", "作废", "不作废", window)
    confirmed, closed = heard(dialog.confirmed), heard(dialog.rejected)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert (confirmed, len(closed)) == ([], 1)


def test_that_a_drawer_asks_to_be_closed_by_key_and_button(show, qtbot):
    drawer = show(Drawer())
    closed = heard(drawer.closed)
    qtbot.keyClick(drawer, Qt.Key.Key_Escape)
    qtbot.mouseClick(drawer.close_button, LEFT)
    assert len(closed) == 2


def test_that_a_long_operation_says_how_long_it_still_takes_and_can_be_cancelled(show, qtbot):
    times = iter([0.0, 0.5, 6.0])
    panel = show(ProgressPanel("生成案卷 PDF", now=lambda: next(times)))
    cancelled = heard(panel.cancelled)
    panel.set_progress(1, 10)
    assert "剩约" not in "".join(label.text() for label in panel.findChildren(QLabel))
    panel.set_progress(6, 10)
    assert "剩约 4 秒" in [label.text() for label in panel.findChildren(QLabel)]
    qtbot.mouseClick(panel.cancel_button, LEFT)
    assert len(cancelled) == 1


# ---------------------------------------------------------------------------- find anything


@pytest.fixture
def palette(show):
    window = show(QWidget())
    made = FindPalette(window)
    made.open_over(window)
    return made


def test_that_find_asks_when_typing_rests_and_enter_takes_the_first_result(palette, qtbot):
    asked, chosen = heard(palette.asked), heard(palette.chosen)
    qtbot.keyClicks(palette.field.edit, "slj")
    qtbot.waitUntil(lambda: asked == ["slj"])
    palette.set_results([("监管对象", [ListRow("a", "示例建材"), ListRow("b", "示例建筑")]), ("法条", [])])
    qtbot.keyClick(palette.field.edit, Qt.Key.Key_Return)
    assert chosen == ["a"]
    assert not palette.isVisible()


def test_that_the_arrow_keys_walk_the_results_while_one_types(palette, qtbot):
    chosen = heard(palette.chosen)
    palette.set_results([("监管对象", [ListRow("a", "示例建材"), ListRow("b", "示例建筑")])])
    qtbot.keyClick(palette.field.edit, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field.edit, Qt.Key.Key_Return)
    assert chosen == ["b"]


def test_that_escape_closes_find_with_nothing_chosen(palette, qtbot):
    chosen = heard(palette.chosen)
    qtbot.keyClicks(palette.field.edit, "s")
    qtbot.keyClick(palette.field.edit, Qt.Key.Key_Escape)
    assert (palette.isVisible(), chosen) == (False, [])


# ---------------------------------------------------------------------------- looks


def everything():
    """One window with a bit of all that is drawn, for the tests that look at the whole."""
    window = QWidget()
    column = QVBoxLayout(window)
    card = Card("今日检查", "3 家", "全部")
    card.set_edge("bad")
    card.set_current(True)
    card.add(FactList([("行业", "水泥制品"), ("坐标", "N 36.0987")]))
    row = ActionRow(
        "示例建材有限公司", "物料堆场扬尘", "09:10", chip=ChipSpec("检查中", "accent", "play"), tag="专项"
    )
    row.add(Button("继续", "primary", key="Return", bind=False))
    row.set_selected(True)
    card.add_row(row)
    meter, bar = StatusMeter(), Bar()
    meter.set_counts(StatusCounts(11, 2, 1, 16))
    bar.set_value(7, 10)
    for widget in (card, meter, bar, CountSquares(1, 2), LawChip("法典 第240条"), Chip(ChipSpec("未开始"))):
        column.addWidget(widget)
    return window


@pytest.mark.parametrize("name", THEMES)
def test_that_every_theme_draws_the_window_in_its_own_colours(show, qapp, name):
    window = show(everything())
    theme().apply(qapp, name)
    image = window.grab().toImage()
    shown = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(0, image.height(), 3)}
    for token in ("surface", "accent", "good", "bad", "t1"):
        assert theme().color(token).name() in shown, token


def test_that_every_control_has_a_spoken_name(show):
    window = show(everything())
    silent = [
        button
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and not button.accessibleName()
    ]
    assert silent == []


def test_that_words_that_do_not_fit_end_in_an_ellipsis_with_the_whole_as_tooltip(show):
    label = show(ElidedText("示例石化城南加油站加油枪集气罩破损"), 80, 20)
    assert label.toolTip() == label.text()
    label.resize(600, 20)
    assert label.toolTip() == ""


def test_that_a_label_takes_the_colour_of_its_token_and_of_the_next_theme(show, qapp):
    label = show(Text("逾期", "number", bold=True), 200, 60)
    label.set_token("bad")
    for name in THEMES:
        theme().apply(qapp, name)
        image = label.grab().toImage()
        inks = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
        assert theme().color("bad").name() in inks


def test_that_only_the_chosen_column_grows_and_none_vanishes(show):
    columns = [QWidget(), QWidget(), QWidget()]
    for widget in columns:
        widget.setMinimumWidth(80)
    show(splitter(columns, [216, 766, 312], 1), 1294, 300).resize(1500, 300)
    assert columns[1].width() > 900
    assert min(widget.width() for widget in columns) >= 80


def test_that_scrolled_content_shows_the_ground_below_it(show, qapp):
    card = Card("清单")
    card.add(scroll(QWidget()))
    show(card)
    assert card.grab().toImage().pixelColor(400, 300) == theme().color("surface")
