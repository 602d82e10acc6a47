"""Words for what a dossier holds, shared by the list, the company page and the forms."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from inspector.domain.checklist import with_unit
from inspector.domain.site import Grade, Outlet, Site
from ui.widgets.chip_spec import ChipSpec

translate = QCoreApplication.translate
SOON_DAYS = 60
DEGREE = 10_000_000


def grade_word(grade: Grade) -> str:
    return {
        Grade.NONE: translate("sites", "未挂牌"),
        Grade.GREEN: translate("sites", "绿牌"),
        Grade.YELLOW: translate("sites", "黄牌"),
        Grade.RED: translate("sites", "红牌"),
    }[grade]


def grade_chip(grade: Grade) -> ChipSpec | None:
    """The board at the gate; a site without one has no chip."""
    chips = {
        Grade.GREEN: ChipSpec(grade_word(grade), "good", "flag"),
        Grade.YELLOW: ChipSpec(grade_word(grade), "warn", "flag"),
        Grade.RED: ChipSpec(grade_word(grade), "bad", "flag"),
    }
    return chips.get(grade)


def permit_words(site: Site) -> str:
    """简化管理，有效至 2029-04-11，排放口 3 个."""
    parts = [
        site.permit_kind,
        translate("sites", "有效至 {0}").format(site.permit_valid_to) if site.permit_valid_to else "",
        translate("sites", "排放口 {0} 个").format(len(site.outlets)) if site.outlets else "",
    ]
    return translate("sites", "，").join(part for part in parts if part) or translate("sites", "没有登记")


def validity(valid_to: date | None, today: date) -> tuple[str, str]:
    """Until when a paper is good, and the token of its colour: red once over, amber in its last two months."""
    if valid_to is None:
        return "", "t1"
    if valid_to < today:
        return translate("sites", "{0} 已过期").format(valid_to), "bad"
    soon = (valid_to - today).days <= SOON_DAYS
    if soon:
        return translate("sites", "{0} 到期，剩 {1} 天").format(valid_to, (valid_to - today).days), "warn"
    return translate("sites", "至 {0}").format(valid_to), "t1"


def coordinate_words(site: Site) -> str:
    """N 36.098700 · E 117.044200, WGS-84."""
    if site.lat_e7 is None or site.lon_e7 is None:
        return ""
    north, east = ("N" if site.lat_e7 >= 0 else "S"), ("E" if site.lon_e7 >= 0 else "W")
    return f"{north} {abs(site.lat_e7) / DEGREE:.6f} · {east} {abs(site.lon_e7) / DEGREE:.6f}"


def limit_words(outlet: Outlet) -> str:
    limits = (f"{one.pollutant} {with_unit(str(one.limit), one.unit)}" for one in outlet.limits)
    return translate("sites", "；").join(limits)
