"""Colours, fonts and style sheets of the window, from one token table per theme.

Nothing outside `resources/themes/` spells a colour: widgets ask `theme().color("accent")` while they paint, style
sheets write `@accent`.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from inspector.errors import BugError
from inspector.paths import bundled

ThemeName = Literal["light", "dark", "contrast"]
Tone = Literal["good", "warn", "bad", "na", "accent", "outline"]
Role = Literal["number", "page", "title", "item", "base", "list", "label", "cap"]

THEMES: tuple[ThemeName, ...] = ("light", "dark", "contrast")
PIXELS: dict[Role, int] = {
    "number": 24,
    "page": 20,
    "title": 16,
    "item": 15,
    "base": 14,
    "list": 13,
    "label": 12,
    "cap": 11,
}
UI_FACES = ("hei.ttf", "hei-bold.ttf")
"""Named here, so that the first frame need not wait for the manifest of all fonts."""
UI_FAMILY = "Inspector Hei"
# Names with characters that only the full Song covers still show, once the document fonts are loaded.
FALLBACK_FAMILY = "Inspector Song"
_PLACEHOLDER = re.compile(r"@([a-z][a-z0-9_]*)")


@dataclass(frozen=True)
class Tokens:
    """One theme: its colours by token and the width of an edge in logical pixels."""

    colors: dict[str, str]
    border: int

    def fill(self, sheet: str) -> str:
        """The style sheet with every `@token` filled in. Raises BugError for a token that the theme lacks."""

        def value(match: re.Match[str]) -> str:
            token = match.group(1)
            if token == "border":
                return f"{self.border}px"
            if token not in self.colors:
                raise BugError(f"style sheet names an unknown token: @{token}")
            return self.colors[token]

        return _PLACEHOLDER.sub(value, sheet)


@cache
def read_tokens(name: ThemeName) -> Tokens:
    with bundled(f"resources/themes/{name}.toml").open("rb") as file:
        table = tomllib.load(file)
    return Tokens(dict(table["colors"]), int(table["metrics"]["border"]))


def style_sheet(tokens: Tokens) -> str:
    """All style sheets in the order of their numbers, filled from `tokens`."""
    sheets = sorted(bundled("resources/styles").glob("*.qss"))
    return "\n".join(tokens.fill(sheet.read_text(encoding="utf-8")) for sheet in sheets)


class Theme(QObject):
    """The theme in force. Signal: `changed(str)`, after palette and style sheet were set.

    State: name, tokens, and the QColor made of each token so far.
    """

    changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._load("light")

    @property
    def name(self) -> ThemeName:
        return self._name

    @property
    def border(self) -> int:
        return self._tokens.border

    @property
    def is_contrast(self) -> bool:
        """True in the high-contrast theme, where selection is a frame and no area is tinted."""
        return self._name == "contrast"

    def color(self, token: str) -> QColor:
        """The colour of a token. Raises BugError for a name that is none."""
        color = self._colors.get(token)
        if color is None:
            if token not in self._tokens.colors:
                raise BugError(f"unknown colour token: {token!r}")
            color = self._colors[token] = QColor(self._tokens.colors[token])
        return color

    def tint(self, tone: Tone) -> QColor:
        return self.color("surface" if tone == "outline" else f"{tone}_tint")

    def tone(self, tone: Tone) -> QColor:
        """The colour of words and icons on the tone's tint."""
        return self.color(TONE_TOKEN[tone])

    def apply(self, app: QApplication, name: ThemeName) -> None:
        load_ui_fonts()
        self._load(name)
        app.setFont(font("base"))
        app.setPalette(self.palette())
        app.setStyleSheet(style_sheet(self._tokens))
        self.changed.emit(name)

    def palette(self) -> QPalette:
        palette = QPalette()
        for role, token in _PALETTE.items():
            palette.setColor(role, self.color(token))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("t3"))
        return palette

    def _load(self, name: ThemeName) -> None:
        self._name: ThemeName = name
        self._tokens = read_tokens(name)
        self._colors: dict[str, QColor] = {}


TONE_TOKEN: dict[Tone, str] = {
    "good": "good",
    "warn": "warn",
    "bad": "bad",
    "na": "na",
    "accent": "accent_text",
    "outline": "t2",
}

_PALETTE = {
    QPalette.ColorRole.Window: "bg",
    QPalette.ColorRole.WindowText: "t1",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "t1",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "t1",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_fill",
    QPalette.ColorRole.PlaceholderText: "t3",
    QPalette.ColorRole.ToolTipBase: "toast",
    QPalette.ColorRole.ToolTipText: "on_toast",
    QPalette.ColorRole.Link: "accent_text",
}


@cache
def theme() -> Theme:
    """The one theme of this process."""
    return Theme()


@cache
def _font(role: Role, bold: bool) -> QFont:
    made = QFont([UI_FAMILY, FALLBACK_FAMILY])
    made.setPixelSize(PIXELS[role])
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made


def font(role: Role, bold: bool = False) -> QFont:
    """The font of a text role, in logical pixels, weight 400 or 600."""
    return QFont(_font(role, bold))


@cache
def load_ui_fonts() -> None:
    """The two faces the window needs; everything else would cost start-up time."""
    for name in UI_FACES:
        _load_font(bundled(f"resources/fonts/{name}"))


@cache
def load_document_fonts() -> None:
    """All other faces, for previews set in the fonts of the documents."""
    from inspector.fonts import font_files

    for file in font_files():
        if file.path.name not in UI_FACES:
            _load_font(file.path)


def _load_font(path: Path) -> None:
    if QFontDatabase.addApplicationFont(str(path)) < 0:
        raise BugError(f"bundled font cannot be read: {path.name}")
