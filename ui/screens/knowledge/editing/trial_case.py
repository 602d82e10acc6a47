"""A visit that never took place: what the preview of a checklist is tried out on."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from inspector.domain.bureau import Bureau
from inspector.domain.checklist import Checklist
from inspector.domain.inspection import Case, Inspection, InspectionState, PinnedChecklist, Plan, PlanSource
from inspector.domain.site import Site

translate = QCoreApplication.translate
TRIAL = "trial"


def trial_case(checklist: Checklist, bureau: Bureau, now: datetime) -> Case:
    """An inspection in progress with this checklist alone, at an invented place; it is nowhere stored."""
    site = Site(
        TRIAL,
        translate("editing", "试填对象"),
        translate("editing", "试填对象"),
        "",
        translate("editing", "试填地点"),
        next(iter(checklist.applies_to), ""),
    )
    inspection = Inspection(
        id=TRIAL,
        plan=Plan(TRIAL, TRIAL, PlanSource.DAILY),
        site=site,
        inspectors=(),
        checklists=(PinnedChecklist(checklist.id, checklist.version, checklist.sha256),),
        state=InspectionState.IN_PROGRESS,
        created_at=now,
        created_by="",
        entered_at=now,
        place=site.address,
    )
    return Case(bureau, inspection, (checklist,), {}, (), ())


def emptied(case: Case) -> Case:
    """The same visit with nothing answered yet."""
    return replace(case, answers={}, findings=())
