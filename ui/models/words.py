"""Words for the codes and days that several screens show; the status words are in `ui.widgets.statuses`."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inspector.clock import local
from inspector.domain.document import DocumentKind
from inspector.domain.inspection import Handling, InspectionState, PlanSource
from inspector.domain.rectification import Step

if TYPE_CHECKING:
    from inspector.services.summaries import InspectionSummary

translate = QCoreApplication.translate


def source_word(source: PlanSource) -> str:
    return {
        PlanSource.DAILY: translate("words", "日常"),
        PlanSource.RANDOM: translate("words", "双随机"),
        PlanSource.SPECIAL: translate("words", "专项"),
        PlanSource.CASE: translate("words", "个案"),
    }[source]


def handling_word(handling: Handling) -> str:
    return {
        Handling.IMMEDIATE: translate("words", "立行立改"),
        Handling.ORDER: translate("words", "限期整改"),
        Handling.REFERRAL: translate("words", "移送抄告"),
        Handling.CASE_FILING: translate("words", "拟立案"),
    }[handling]


def step_word(step: Step) -> str:
    """What happened, as the timeline says it."""
    return {
        Step.NOTICED: translate("words", "发现并通知"),
        Step.SERVED: translate("words", "送达"),
        Step.EXTENDED: translate("words", "批准延期"),
        Step.REPORTED: translate("words", "企业报送整改报告"),
        Step.PASSED: translate("words", "复查：已改正"),
        Step.PARTLY: translate("words", "复查：部分改正"),
        Step.FAILED: translate("words", "复查：未改正"),
        Step.ESCALATED: translate("words", "升级处理"),
        Step.REFERRED: translate("words", "移送"),
        Step.FILED: translate("words", "立案"),
        Step.CLOSE_REQUESTED: translate("words", "申请销号"),
        Step.CLOSED: translate("words", "批准销号"),
        Step.REOPENED: translate("words", "反弹，重新打开"),
    }[step]


def weekday_word(day: date) -> str:
    return translate("words", "周%1").replace("%1", translate("words", "一二三四五六日")[day.weekday()])


def day_word(day: date, today: date) -> str:
    """11-18, with the year where it is another one."""
    return day.strftime("%m-%d") if day.year == today.year else day.isoformat()


def long_day(day: date) -> str:
    return translate("words", "%1月%2日").replace("%1", str(day.month)).replace("%2", str(day.day))


def moment_word(moment: datetime, today: date) -> str:
    """今天 08:02, else 11-17 18:02."""
    shown = local(moment)
    day = translate("words", "今天") if shown.date() == today else day_word(shown.date(), today)
    return f"{day} {shown:%H:%M}"


_QUOTED = re.compile("“(.+?)”")


def progress_word(one: InspectionSummary) -> str:
    """14/30 while the officers are at it; afterwards only how many items were judged, for conditions hide some."""
    if one.state in (InspectionState.DRAFT, InspectionState.IN_PROGRESS):
        return f"{one.answered}/{one.total}"
    return translate("words", "%1 项").replace("%1", str(one.answered))


def short_title(title: str) -> str:
    """What colleagues call a checklist: the words in quotes if there are any, and never the word 检查清单."""
    quoted = _QUOTED.search(title)
    return quoted.group(1) if quoted else title.removesuffix(translate("words", "检查清单"))


def joined(*parts: str) -> str:
    """The parts that say something, with the bar that separates facts on one line."""
    return " | ".join(part for part in parts if part)


def kind_word(kind: DocumentKind) -> str:
    """The title of a document, as it stands on it."""
    return {
        DocumentKind.FILE_COVER: translate("words", "卷宗封面"),
        DocumentKind.FILE_CONTENTS: translate("words", "卷内目录"),
        DocumentKind.APPROVAL: translate("words", "行政检查审批表"),
        DocumentKind.INSPECTION_NOTICE: translate("words", "行政检查通知书"),
        DocumentKind.SITE_RECORD: translate("words", "现场检查（勘察）笔录"),
        DocumentKind.CHECKLIST_RECORD: translate("words", "行政检查单"),
        DocumentKind.INTERVIEW_RECORD: translate("words", "调查询问笔录"),
        DocumentKind.PHOTO_EVIDENCE: translate("words", "现场照片（图片）证据"),
        DocumentKind.EVIDENCE_LIST: translate("words", "证据清单"),
        DocumentKind.RECTIFICATION_NOTICE: translate("words", "责令限期整改通知书"),
        DocumentKind.RECTIFICATION_ORDER: translate("words", "责令改正违法行为决定书"),
        DocumentKind.RESULT_NOTICE: translate("words", "检查结果告知书"),
        DocumentKind.SERVICE_PROOF: translate("words", "送达回证"),
        DocumentKind.REINSPECTION_RECORD: translate("words", "整改复查（后督察）记录"),
        DocumentKind.REFERRAL_LETTER: translate("words", "移送（抄告）函"),
        DocumentKind.CLOSE_OUT: translate("words", "整改销号审批表"),
    }[kind]
