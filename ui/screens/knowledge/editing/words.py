"""Words that several parts of the editing say."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from inspector.clock import local
from inspector.domain.knowledge import ChecklistDraft

translate = QCoreApplication.translate


def day_time(moment: datetime) -> str:
    return f"{local(moment):%m-%d %H:%M}"


def day(moment: datetime) -> str:
    return f"{local(moment):%Y-%m-%d}"


def for_objects(names: tuple[str, ...]) -> str:
    """适用：建筑工地、搅拌站; "" for none."""
    return translate("editing", "适用：{0}").format(translate("editing", "、").join(names)) if names else ""


def origin(draft: ChecklistDraft) -> str:
    """来自 dust.xlsx，基于 2026.1，11-18 08:41 王建国"""
    source = translate("editing", "来自 {0}").format(draft.source)
    based = translate("editing", "基于 {0} 版").format(draft.based_on) if draft.based_on else ""
    who = f"{day_time(draft.updated_at)} {draft.updated_by}".strip()
    return translate("editing", "，").join(filter(None, (source, based, who)))
