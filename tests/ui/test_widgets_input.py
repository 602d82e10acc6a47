from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QInputMethodEvent, QPointingDevice, QTabletEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ui.theme import theme
from ui.widgets.buttons import Button
from ui.widgets.dates import DateField, DateTimeField, read_date, read_time
from ui.widgets.drops import DropFilter
from ui.widgets.fields import ComboField, LineField, NumberField, SearchField, TextField
from ui.widgets.photos import PhotoItem, PhotoStrip, PhotoTile
from ui.widgets.segment import JudgementSegment, Option, OptionSegment
from ui.widgets.signature_pad import SignaturePad

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def themed(qapp):
    theme().apply(qapp, "light")


@pytest.fixture
def show(qtbot):
    holders = []

    def shown(widget, width=400, height=300):
        holder = QWidget()
        holders.append(holder)
        qtbot.addWidget(holder)
        widget.setParent(holder)
        holder.resize(width, height)
        widget.move(0, 0)
        widget.resize(max(widget.sizeHint().width(), 200), widget.sizeHint().height())
        holder.show()
        holder.activateWindow()
        qtbot.waitUntil(holder.isActiveWindow)
        return widget

    return shown


def heard(signal):
    values = []
    signal.connect(lambda *args: values.append(args[0] if args else True))
    return values


def commit(edit, text):
    """Types as an input method does: the finished words at once."""
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QApplication.sendEvent(edit, event)


# ---------------------------------------------------------------------------- segments


@pytest.mark.parametrize(
    ("key", "status"),
    [("1", "compliant"), ("2", "noncompliant"), ("3", "not_applicable"), ("4", "unchecked")],
)
def test_that_a_digit_judges(show, qtbot, key, status):
    segment = show(JudgementSegment())
    judged = heard(segment.chosen)
    segment.cell("unchecked").setFocus()
    qtbot.keyClicks(segment.cell("unchecked"), key)
    assert judged == [status]
    assert segment.status() == status


def test_that_a_click_judges_and_touch_has_forty_pixels(show, qtbot):
    segment = show(JudgementSegment())
    judged = heard(segment.chosen)
    cell = segment.cell("noncompliant")
    qtbot.mouseClick(cell, LEFT)
    assert judged == ["noncompliant"]
    assert (cell.width(), cell.height()) == (97, 40)


def test_that_arrow_keys_move_the_focus_and_never_judge(show, qtbot):
    segment = show(JudgementSegment())
    judged = heard(segment.chosen)
    segment.cell("compliant").setFocus()
    qtbot.keyClick(segment.cell("compliant"), Qt.Key.Key_Right)
    assert QApplication.focusWidget() is segment.cell("noncompliant")
    assert judged == []
    qtbot.keyClick(segment.cell("noncompliant"), Qt.Key.Key_Space)
    assert judged == ["noncompliant"]


def test_that_setting_a_status_tells_nobody(show):
    segment = show(JudgementSegment())
    judged = heard(segment.chosen)
    segment.set_status("compliant")
    assert judged == []
    assert segment.cell("compliant").isChecked()


def test_that_a_sealed_segment_shows_one_cell_and_takes_no_answer(show, qtbot):
    segment = show(JudgementSegment())
    judged = heard(segment.chosen)
    segment.seal("compliant", "已封存 11:42，只能补正")
    qtbot.keyClicks(segment, "2")
    qtbot.mouseClick(segment.cell("compliant"), LEFT)
    segment.judge("noncompliant")
    assert judged == []
    visible = [cell for cell in segment.findChildren(QAbstractButton) if cell.isVisible()]
    assert visible == [segment.cell("compliant")]


def test_that_every_cell_has_a_spoken_name(show):
    segment = show(JudgementSegment())
    cells = segment.findChildren(QAbstractButton)
    assert [cell.accessibleName() for cell in cells] == ["符合", "不符合", "不涉及", "未检查"]


def test_that_an_option_that_is_off_cannot_be_chosen(show, qtbot):
    segment = show(OptionSegment([Option("daily", "日常"), Option("case", "个案", enabled=False)]))
    chosen = heard(segment.chosen)
    qtbot.mouseClick(segment.cell("case"), LEFT)
    qtbot.mouseClick(segment.cell("daily"), LEFT)
    assert chosen == ["daily"]
    assert segment.value() == "daily"


def test_that_tab_stops_once_per_segment_at_the_chosen_cell(show):
    segment = show(OptionSegment([Option("a", "甲"), Option("b", "乙"), Option("c", "丙")]))
    segment.set_value("b")
    stops = [key for key in "abc" if segment.cell(key).focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["b"]


# ---------------------------------------------------------------------------- buttons


def test_that_the_key_on_a_button_is_its_shortcut_and_acts_at_once(show, qtbot):
    button = show(Button("完成检查", "primary", key="F10"))
    clicks = heard(button.clicked)
    qtbot.keyClick(button.window(), Qt.Key.Key_F10)
    assert len(clicks) == 1


def test_that_a_letter_shortcut_stays_silent_while_one_types(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    button, field = Button("拍照", key="P", parent=holder), LineField()
    field.setParent(holder)
    holder.show()
    holder.activateWindow()
    qtbot.waitUntil(holder.isActiveWindow)
    clicks = heard(button.clicked)
    field.edit.setFocus()
    qtbot.keyClicks(field.edit, "p")
    assert clicks == []
    assert field.text() == "p"


# ---------------------------------------------------------------------------- fields


@pytest.mark.parametrize("make", [LineField, TextField])
def test_that_typing_is_told_once_when_it_rests(show, qtbot, make):
    field = show(make("违法事实"))
    stored = heard(field.edited)
    qtbot.keyClicks(field.edit, "abc")
    assert stored == []
    qtbot.waitUntil(lambda: bool(stored))
    field.flush()
    assert stored == ["abc"]


@pytest.mark.parametrize("make", [LineField, TextField])
def test_that_leaving_a_field_stores_at_once_and_only_a_real_change(show, qtbot, make):
    field = show(make("违法事实"))
    stored = heard(field.edited)
    field.set_text("旧")
    field.edit.setFocus()
    field.edit.clearFocus()
    assert stored == []
    field.edit.setFocus()
    qtbot.keyClicks(field.edit, "x")
    field.edit.clearFocus()
    assert stored == [field.text()]


def test_that_half_finished_pinyin_is_not_stored(show, qtbot):
    field = show(TextField("违法事实"))
    stored = heard(field.edited)
    QApplication.sendEvent(field.edit, QInputMethodEvent("wei fa", []))
    field.flush()
    assert stored == []
    commit(field.edit, "违法")
    field.flush()
    assert stored == ["违法"]


def test_that_a_text_field_grows_with_its_text_up_to_its_limit(show):
    field = show(TextField(min_lines=2, max_lines=4))
    low = field.edit.height()
    field.set_text("\n".join("行" * 3 for _ in range(4)))
    middle = field.edit.height()
    field.set_text("\n".join("行" * 3 for _ in range(40)))
    assert low < middle == field.edit.height()


def test_that_an_error_is_a_sentence_below_the_field_and_goes_again(show):
    field = show(LineField("统一社会信用代码"))
    field.set_error("校验码不对，请对照营业执照")
    assert field.error_line.isVisible()
    assert field.edit.property("wrong") is True
    assert field.edit.accessibleDescription() == "校验码不对，请对照营业执照"
    field.set_error("")
    assert not field.error_line.isVisible()


def test_that_escape_clears_a_search(show, qtbot):
    field = show(SearchField("企业、编号、拼音"))
    typed = heard(field.typed)
    qtbot.keyClicks(field.edit, "slj")
    qtbot.keyClick(field.edit, Qt.Key.Key_Escape)
    assert typed[-1] == ""
    assert field.text() == ""


@pytest.mark.parametrize(
    ("text", "value"), [("2.62", "2.62"), ("2。6", "2.6"), ("-1", None), ("2.625", None)]
)
def test_that_a_number_field_stores_numbers_and_says_what_is_wrong(show, qtbot, text, value):
    field = show(NumberField("围挡高度", "m", minimum=Decimal(0)))
    stored = heard(field.edited)
    commit(field.edit, text)
    field.flush()
    assert stored == ([Decimal(value)] if value else [])
    assert bool(field.error()) == (value is None)


def test_that_an_emptied_number_is_stored_as_none(show, qtbot):
    field = show(NumberField("围挡高度", "m"))
    field.set_value(Decimal("2.5"))
    stored = heard(field.edited)
    field.edit.selectAll()
    qtbot.keyClick(field.edit, Qt.Key.Key_Backspace)
    field.flush()
    assert stored == [None]


def test_that_a_combo_tells_what_the_user_chose_and_keeps_its_value_over_new_options(show, qtbot):
    field = show(ComboField("单位", [Option("w", "工作日"), Option("d", "自然日")]))
    chosen = heard(field.chosen)
    field.set_value("d")
    field.set_options([Option("d", "自然日"), Option("m", "月")])
    assert (field.value(), chosen) == ("d", [])
    qtbot.keyClick(field.edit, Qt.Key.Key_Down)
    assert chosen == ["m"]


@pytest.mark.parametrize("text", ["2026-11-18", "20261118", "2026年11月18日", "2026.11.18"])
def test_that_a_date_can_be_typed_the_ways_people_type_it(text):
    assert read_date(text) == date(2026, 11, 18)


def test_that_what_is_no_date_or_time_is_none():
    assert read_date("2026-02-30") is None
    assert read_time("25:00") is None
    assert read_time("0910") == read_time("9：10")


def test_that_a_date_field_may_be_empty_and_tells_only_real_dates(show, qtbot):
    field = show(DateField("期限"))
    stored = heard(field.edited)
    qtbot.keyClicks(field.edit, "2026-02-30")
    field.flush()
    assert (stored, field.value(), bool(field.error())) == ([], None, True)
    field.edit.clear()
    qtbot.keyClicks(field.edit, "20261118")
    field.flush()
    assert stored == [date(2026, 11, 18)]
    qtbot.keyClick(field.edit, Qt.Key.Key_Up)
    assert stored[-1] == date(2026, 11, 19)


def test_that_a_moment_is_aware_and_on_the_clock_of_its_zone(show, qtbot):
    zone = timezone(timedelta(hours=8))
    field = show(DateTimeField("进入时间", zone=zone))
    field.set_value(datetime(2026, 11, 18, 1, 10, tzinfo=UTC))
    assert field.time.edit.text() == "09:10"
    assert field.value() == datetime(2026, 11, 18, 9, 10, tzinfo=zone)


# ---------------------------------------------------------------------------- signature pad


def sign(qtbot, pad, *spots):
    qtbot.mousePress(pad, LEFT, pos=QPoint(*spots[0]))
    for spot in spots[1:]:
        qtbot.mouseMove(pad, QPoint(*spot))
    qtbot.mouseRelease(pad, LEFT, pos=QPoint(*spots[-1]))


def pen(pad, kind, x, y, pressure):
    event = QTabletEvent(
        kind,
        QPointingDevice.primaryPointingDevice(),
        QPointF(x, y),
        pad.mapToGlobal(QPointF(x, y)),
        pressure,
        0,
        0,
        0,
        0,
        0,
        Qt.KeyboardModifier.NoModifier,
        LEFT,
        LEFT,
    )
    QApplication.sendEvent(pad, event)


@pytest.fixture
def pad(show):
    ticks = iter(range(1000))
    made = show(SignaturePad("孙立军", now=lambda: next(ticks) / 100), 700, 400)
    made.resize(600, 300)
    return made


def test_that_a_mouse_stroke_is_kept_as_shares_of_the_pad_with_times(pad, qtbot):
    changes = heard(pad.strokes_changed)
    sign(qtbot, pad, (60, 30), (300, 150), (540, 270))
    (stroke,) = pad.strokes()
    assert [(x, y) for x, y, _ms, _pressure in stroke] == [(0.1, 0.1), (0.5, 0.5), (0.9, 0.9)]
    times = [ms for _x, _y, ms, _pressure in stroke]
    assert times == sorted(times)
    assert times[-1] > times[0]
    assert len(changes) == 1


def test_that_a_pen_stroke_keeps_its_pressure(pad):
    pen(pad, QEvent.Type.TabletPress, 60, 150, 0.25)
    pen(pad, QEvent.Type.TabletMove, 300, 150, 0.75)
    pen(pad, QEvent.Type.TabletRelease, 300, 150, 0)
    (stroke,) = pad.strokes()
    assert [pressure for *_spot, pressure in stroke] == [0.25, 0.75]


def test_that_ink_appears_where_one_writes(pad, qtbot):
    sign(qtbot, pad, (100, 100), (500, 100))
    image = pad.grab().toImage()
    assert image.pixelColor(300, 100) == theme().color("ink")
    assert image.pixelColor(300, 60) == theme().color("paper")


def test_that_the_pad_stays_white_in_the_dark(pad, qapp):
    theme().apply(qapp, "dark")
    assert pad.grab().toImage().pixelColor(300, 60) == theme().color("paper")
    assert theme().color("paper").lightness() == 255


def test_that_undo_takes_one_stroke_and_clear_takes_all(pad, qtbot):
    for y in (50, 100, 150):
        sign(qtbot, pad, (100, y), (500, y))
    pad.undo()
    assert len(pad.strokes()) == 2
    qtbot.keyClick(pad, Qt.Key.Key_Delete)
    assert pad.is_empty()


def test_that_a_confirmed_signature_takes_no_more_ink(pad, qtbot):
    sign(qtbot, pad, (100, 50), (500, 50))
    pad.set_sealed(True)
    sign(qtbot, pad, (100, 90), (500, 90))
    pad.clear()
    assert len(pad.strokes()) == 1


def test_that_ink_never_leaves_the_pad(pad, qtbot):
    sign(qtbot, pad, (100, 50), (900, 800))
    assert pad.strokes()[0][-1][:2] == (1.0, 1.0)


def test_that_a_stored_signature_comes_back_as_it_was(pad):
    strokes = [[(0.1, 0.2, 0, 0.5), (0.3, 0.4, 16, 0.6)]]
    changes = heard(pad.strokes_changed)
    pad.set_strokes(strokes)
    assert pad.strokes() == strokes
    assert changes == []


# ---------------------------------------------------------------------------- photos


def photo(number):
    image = QImage(320, 240, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.gray)
    return PhotoItem(str(number), image, badge="2.1", caption=f"00{number}")


def test_that_a_photo_strip_keeps_the_tiles_that_did_not_change(show):
    strip = show(PhotoStrip())
    first, second = photo(1), photo(2)
    strip.set_items([first])
    tile = strip.findChild(PhotoTile)
    strip.set_items([first, second])
    assert tile in strip.findChildren(PhotoTile)


def test_that_a_tile_tells_which_photo_was_clicked_and_opened(show, qtbot):
    strip = show(PhotoStrip())
    strip.set_items([photo(7)])
    chosen, opened = heard(strip.chosen), heard(strip.opened)
    tile = strip.findChild(PhotoTile)
    qtbot.mouseClick(tile, LEFT)
    qtbot.mouseDClick(tile, LEFT)
    assert chosen[0] == "7"
    assert opened == ["7"]


def test_that_pasted_files_come_as_paths_and_pasted_pictures_as_png(qtbot, tmp_path):
    widget = QWidget()
    qtbot.addWidget(widget)
    drops = DropFilter(widget)
    files, images = heard(drops.files_given), heard(drops.image_given)
    path = tmp_path / "照片.jpg"
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    assert drops.take(data)
    assert [[path == type(path)(name) for name in names] for names in files] == [[True]]
    QGuiApplication.clipboard().setImage(photo(1).image)
    qtbot.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert images[0].startswith(b"\x89PNG")


def test_that_pasted_words_are_no_photo(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    data = QMimeData()
    data.setText("words")
    assert not DropFilter(widget).take(data)


def test_that_a_button_keeps_its_key_when_its_words_change(show, qtbot):
    pressed = []
    button = show(Button("打印", key="Ctrl+P"))
    button.clicked.connect(lambda: pressed.append(True))
    button.set_text("打印样张")
    assert button.shortcut().toString() == "Ctrl+P"
