import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from inspector.errors import BugError
from inspector.paths import bundled
from ui import icons
from ui.theme import PIXELS, THEMES, TONE_TOKEN, Tokens, font, read_tokens, style_sheet, theme
from ui.widgets.focus import FocusRing, install_focus_ring
from ui.widgets.statuses import (
    JUDGEMENTS,
    answer_mark,
    basis_chip,
    certificate_chip,
    deadline_chip,
    inspection_chip,
    rectification_chip,
    recusal_chip,
)

INSPECTION = ["draft", "pending_approval", "in_progress", "ready", "sealed", "voided"]
RECTIFICATION = [
    "to_serve",
    "rectifying",
    "reported",
    "to_reinspect",
    "partly",
    "extended",
    "pending_closeout",
    "closed",
    "reordered",
    "reopened",
    "transferred",
    "case_filed",
]


@pytest.fixture
def app(qapp):
    yield qapp
    theme().apply(qapp, "light")


def luminance(color):
    parts = [value / 255 for value in (color.red(), color.green(), color.blue())]
    linear = [v / 12.92 if v <= 0.03928 else ((v + 0.055) / 1.055) ** 2.4 for v in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first, second):
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", THEMES)
def test_that_every_theme_fills_every_token_of_the_style_sheets(name):
    sheet = style_sheet(read_tokens(name))
    assert "@" not in sheet
    assert "QLineEdit" in sheet


def test_that_all_themes_name_the_same_tokens():
    assert len({frozenset(read_tokens(name).colors) for name in THEMES}) == 1


def test_that_a_style_sheet_with_an_unknown_token_is_a_bug():
    with pytest.raises(BugError, match="@nowhere"):
        Tokens({"t1": "black"}, 1).fill("QLabel { color: @nowhere; }")


def test_that_an_unknown_token_is_a_bug(app):
    with pytest.raises(BugError, match="nowhere"):
        theme().color("nowhere")


@pytest.mark.parametrize("name", THEMES)
def test_that_words_are_legible_on_every_ground_they_stand_on(app, name):
    theme().apply(app, name)
    color = theme().color
    for ground in ("surface", "bg", "sunken", "rail", "sel", "hover"):
        for ink in ("t1", "t2", "t3"):
            assert contrast(color(ink), color(ground)) >= 4.5, (ink, ground)
    for tone in TONE_TOKEN:
        assert contrast(theme().tone(tone), theme().tint(tone)) >= 4.5, tone
    for fill in ("accent", "good", "bad", "na"):
        assert contrast(color("on_fill"), color(fill)) >= 4.5, fill
    assert contrast(color("ctl"), color("surface")) >= 3
    assert contrast(color("toast_link"), color("toast")) >= 4.5


def test_that_a_theme_tells_when_it_was_applied_and_gives_the_new_colours(app, qtbot):
    theme().apply(app, "light")
    before = theme().color("surface")
    with qtbot.waitSignal(theme().changed) as told:
        theme().apply(app, "dark")
    assert told.args == ["dark"]
    assert theme().color("surface") != before
    assert app.palette().window().color() == theme().color("bg")


def test_that_the_window_speaks_in_the_bundled_font_in_logical_pixels(app):
    theme().apply(app, "light")
    assert app.font().family() == "Inspector Hei"
    assert [font(role).pixelSize() for role in PIXELS] == list(PIXELS.values())


def test_that_style_sheets_spell_no_colour_either():
    guilty = [
        path.name
        for path in bundled("resources/styles").glob("*.qss")
        if re.search(r"#[0-9a-fA-F]{3,8}\b", re.sub(r"QWidget#\w+", "", path.read_text(encoding="utf-8")))
    ]
    assert guilty == []


def test_that_an_icon_takes_the_colour_of_its_token(app):
    theme().apply(app, "light")
    image = icons.pixmap("square", "bad", 24, 2.0).toImage()
    inks = {
        image.pixelColor(x, y).name()
        for x in range(48)
        for y in range(48)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert inks == {theme().color("bad").name()}
    assert icons.pixmap("square", "bad", 24, 2.0).devicePixelRatio() == 2.0


def test_that_a_missing_icon_is_a_bug_that_names_it(app):
    with pytest.raises(BugError, match="no-such-icon"):
        icons.pixmap("no-such-icon", "t1", 16)


def test_that_every_icon_the_window_names_is_bundled():
    named = re.compile(r'(?:icon|Icon|ICON)\w*(?: = |\()[^\n]*?"([a-z0-9]+(?:-[a-z0-9]+)+)"')
    ui = Path(icons.__file__).parent
    names = {name for path in ui.rglob("*.py") for name in named.findall(path.read_text(encoding="utf-8"))}
    bundled_names = {path.stem for path in bundled("resources/icons").glob("*.svg")}
    assert {name for name in names if not name.startswith("ui-")} - bundled_names == set()


def test_that_every_state_has_a_word_and_an_icon(app):
    specs = [inspection_chip(state) for state in INSPECTION]
    specs += [rectification_chip(state) for state in RECTIFICATION]
    specs += [answer_mark(look.code) for look in JUDGEMENTS]
    specs += [basis_chip(state) for state in ("verified", "unverified", "invalid")]
    specs += [certificate_chip(-1), certificate_chip(21), certificate_chip(400), recusal_chip()]
    for spec in specs:
        assert spec.text
        assert not icons.pixmap(spec.icon, "t1", 13).isNull()


@pytest.mark.parametrize(
    ("days", "word", "tone"),
    [
        (-3, "逾期 3 天", "bad"),
        (0, "今天到期", "warn"),
        (3, "剩 3 工作日", "warn"),
        (4, "剩 4 工作日", "outline"),
    ],
)
def test_that_a_deadline_is_red_when_overdue_and_amber_in_its_last_three_days(days, word, tone):
    spec = deadline_chip(days)
    assert (spec.text, spec.tone) == (word, tone)


def test_that_an_unknown_state_is_a_bug():
    with pytest.raises(BugError, match="lost"):
        inspection_chip("lost")


@pytest.fixture
def focusable(app, qtbot):
    theme().apply(app, "light")
    install_focus_ring(app)
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    for name in ("one", "two"):
        button = QPushButton(name)
        button.setObjectName(name)
        row.addWidget(button)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def rings(window):
    return [ring for ring in window.findChildren(FocusRing) if ring.isVisible()]


def test_that_the_focus_ring_shows_for_the_keyboard_and_not_for_the_mouse(focusable, qtbot):
    one, two = (focusable.findChild(QPushButton, name) for name in ("one", "two"))
    qtbot.mouseClick(one, Qt.MouseButton.LeftButton)
    assert rings(focusable) == []
    qtbot.keyClick(one, Qt.Key.Key_Tab)
    (ring,) = rings(focusable)
    assert ring.geometry() == two.geometry().adjusted(-3, -3, 3, 3)


def test_that_the_focus_ring_goes_with_what_it_surrounds(focusable, qtbot):
    two = focusable.findChild(QPushButton, "two")
    two.setFocus(Qt.FocusReason.ShortcutFocusReason)
    focusable.resize(600, 200)
    (ring,) = rings(focusable)
    assert ring.geometry() == two.geometry().adjusted(-3, -3, 3, 3)
    two.hide()
    assert rings(focusable) == []


def test_that_the_focus_ring_scrolls_with_its_field(app, qtbot):
    theme().apply(app, "light")
    install_focus_ring(app)
    area, inner = QScrollArea(), QWidget()
    qtbot.addWidget(area)
    column, deep = QVBoxLayout(inner), QWidget()
    button = QPushButton("deep")
    QVBoxLayout(deep).addWidget(button)
    column.addWidget(deep)
    area.setWidget(inner)
    area.show()
    area.activateWindow()
    qtbot.waitUntil(area.isActiveWindow)
    button.clearFocus()
    button.setFocus(Qt.FocusReason.ShortcutFocusReason)
    (ring,) = rings(area)
    assert ring.parentWidget() is inner
