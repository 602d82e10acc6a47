"""Paint helpers shared by widgets and delegates: panels, icons, chips, key caps, elided text."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from ui.icons import pixmap
from ui.theme import Role, font, theme
from ui.widgets.chip_spec import ChipSpec

CHIP_HEIGHT = 22
CHIP_ICON = 13
CHIP_PAD = 7
CHIP_GAP = 5
CAP_HEIGHT = 18
CAP_PAD = 5
RADIUS_CHIP = 3
RADIUS_CONTROL = 4
RADIUS_CARD = 6

_LEFT = Qt.AlignmentFlag.AlignLeft
_CENTER = Qt.AlignmentFlag.AlignCenter
_MIDDLE = Qt.AlignmentFlag.AlignVCenter

KEY_NAMES = {
    "Return": "↵",
    "Enter": "↵",
    "Up": "↑",
    "Down": "↓",
    "Left": "←",
    "Right": "→",
    "Escape": "Esc",
    "Delete": "Del",
}


@cache
def metrics(role: Role, bold: bool = False) -> QFontMetricsF:
    """Font metrics of a text role in logical pixels."""
    return QFontMetricsF(font(role, bold))


def text_width(text: str, role: Role, bold: bool = False) -> float:
    return metrics(role, bold).horizontalAdvance(text)


def fill(painter: QPainter, x: int, y: int, width: int, height: int, color: QColor) -> None:
    """A plain area. For what the first frame shows: `fillRect` makes Python build all members of QGradient first."""
    painter.setBackground(color)
    painter.eraseRect(x, y, width, height)


def panel(
    painter: QPainter,
    rect: QRectF,
    fill: QColor | None,
    edge: QColor | None,
    *,
    width: float = 1,
    radius: float = RADIUS_CONTROL,
    dashed: bool = False,
) -> None:
    """A rounded area whose edge lies inside `rect`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inset = width / 2 if edge is not None else 0
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(edge, width, dashed) if edge is not None else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)


def _pen(color: QColor, width: float, dashed: bool = False) -> QPen:
    pen = QPen(color, width)
    if dashed:
        pen.setDashPattern([3, 2])
    return pen


def part_path(rect: QRectF, radius: float, *, first: bool, last: bool) -> QPainterPath:
    """A rectangle with round corners only at the outer ends of a row of cells."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(rect, radius, radius)
    half = rect.width() / 2
    if not first:
        path.addRect(rect.adjusted(0, 0, -half, 0))
    if not last:
        path.addRect(rect.adjusted(half, 0, 0, 0))
    return path.simplified()


def draw_icon(painter: QPainter, name: str, color: QColor, x: float, middle: float, size: int) -> None:
    """The icon with its left edge at `x`, centred on the line `middle`."""
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(QPointF(round(x), round(middle - size / 2)), pixmap(name, color, size, ratio))


def draw_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    role: Role,
    color: QColor,
    *,
    bold: bool = False,
    align: Qt.AlignmentFlag = _LEFT,
) -> bool:
    """One line, elided at the right. Returns True if something was cut off."""
    painter.setFont(font(role, bold))
    painter.setPen(color)
    shown = metrics(role, bold).elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 0.5)
    painter.drawText(rect, align | _MIDDLE, shown)
    return shown != text


# ---------------------------------------------------------------------------- chips


def chip_width(spec: ChipSpec) -> float:
    icon = CHIP_ICON + (CHIP_GAP if spec.text else 0) if spec.icon else 0
    return icon + (text_width(spec.text, "label") if spec.text else 0) + 2 * CHIP_PAD


def chip_color(spec: ChipSpec) -> QColor:
    """The colour of the chip's words."""
    return theme().color("t1") if spec.tone == "outline" else theme().tone(spec.tone)


def chip_edge(spec: ChipSpec) -> QColor | None:
    if theme().is_contrast:
        return chip_color(spec)
    return theme().color("line2") if spec.tone == "outline" else None


def draw_chip(painter: QPainter, x: float, middle: float, spec: ChipSpec, room: float = 10_000) -> float:
    """Draws the chip at `x`, centred on `middle`, at most `room` wide; returns its width."""
    width = min(chip_width(spec), room)
    rect = QRectF(x, middle - CHIP_HEIGHT / 2, width, CHIP_HEIGHT)
    panel(painter, rect, theme().tint(spec.tone), chip_edge(spec), width=theme().border, radius=RADIUS_CHIP)
    inner = rect.adjusted(CHIP_PAD, 0, -CHIP_PAD, 0)
    if spec.icon:
        color = theme().color(spec.icon_token) if spec.icon_token else theme().tone(spec.tone)
        draw_icon(painter, spec.icon, color, inner.left(), middle, CHIP_ICON)
        inner.setLeft(inner.left() + CHIP_ICON + CHIP_GAP)
    draw_text(painter, inner, spec.text, "label", chip_color(spec))
    return width


def draw_mark(painter: QPainter, x: float, middle: float, spec: ChipSpec, *, bold: bool = False) -> float:
    """Icon and coloured word without a tint; returns the width."""
    color = theme().tone(spec.tone)
    width = text_width(spec.text, "label", bold)
    draw_icon(painter, spec.icon, color, x, middle, CHIP_ICON)
    rect = QRectF(x + CHIP_ICON + 4, middle - 10, width + 1, 20)
    draw_text(painter, rect, spec.text, "label", color, bold=bold)
    return CHIP_ICON + 4 + width


# ---------------------------------------------------------------------------- key caps


def cap_text(key: str) -> str:
    """How a portable key sequence ("Ctrl+Return") is written on a cap ("Ctrl+↵")."""
    head, plus, last = key.rpartition("+")
    return key if key == "+" else head + plus + KEY_NAMES.get(last, last)


def cap_width(key: str) -> float:
    return max(CAP_HEIGHT, text_width(cap_text(key), "cap") + 2 * CAP_PAD)


def draw_cap(painter: QPainter, x: float, middle: float, key: str, on_fill: bool = False) -> float:
    """A key cap; on a filled area it is drawn in the fill's text colour. Returns its width."""
    width = cap_width(key)
    rect = QRectF(round(x), middle - CAP_HEIGHT / 2, width, CAP_HEIGHT)
    ground = None if on_fill else theme().color("sunken")
    edge = theme().color("on_fill" if on_fill else "line2")
    panel(painter, rect, ground, edge, radius=RADIUS_CHIP)
    draw_text(
        painter, rect, cap_text(key), "cap", theme().color("on_fill" if on_fill else "t2"), align=_CENTER
    )
    return width


# ---------------------------------------------------------------------------- marks


def radio_dot(painter: QPainter, x: float, middle: float, checked: bool, enabled: bool = True) -> None:
    """A radio mark of 18 px."""
    color = theme().color
    edge = color("accent" if checked and enabled else "ctl" if enabled else "line2")
    rect = QRectF(x, middle - 9, 18, 18)
    panel(painter, rect, color("surface" if enabled else "na_tint"), edge, width=theme().border, radius=9)
    if checked:
        dot = color("accent" if enabled else "t3")
        panel(painter, rect.adjusted(4, 4, -4, -4), dot, None, radius=5)


def check_box(painter: QPainter, x: float, middle: float, checked: bool, enabled: bool = True) -> None:
    """A check mark of 18 px."""
    color = theme().color
    rect = QRectF(x, middle - 9, 18, 18)
    ground = "na_tint" if not enabled else "accent" if checked else "surface"
    edge = "line2" if not enabled else "accent" if checked else "ctl"
    panel(painter, rect, color(ground), color(edge), width=theme().border, radius=3)
    if checked:
        draw_icon(painter, "check", color("on_fill" if enabled else "t3"), x + 2, middle, 14)
