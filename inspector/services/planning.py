"""Before a visit: what must be in order (凡检查必审批、凡检查必通知), and the task that becomes an inspection."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Literal, TypedDict

from inspector.clock import from_text, local_date
from inspector.domain.document import SignerRole
from inspector.domain.inspection import (
    Inspection,
    InspectionState,
    Inspector,
    PinnedChecklist,
    Plan,
    PlanSource,
)
from inspector.domain.officer import MINIMUM_OFFICERS, Fitness, Officer
from inspector.domain.site import Site
from inspector.domain.typed import tidied
from inspector.errors import KnownError
from inspector.services.changes import Changes, Done
from inspector.services.context import Context, known
from inspector.services.drafts import drafting, editable
from inspector.services.library import LibraryService
from inspector.services.officers import judge
from inspector.services.sites import SiteService

Level = Literal["good", "warn", "bad"]
PAPERS = frozenset({"approval_number", "approver", "approved_on", "notice_number", "notice_served_at"})


@dataclass(frozen=True)
class NewInspection:
    """What an officer says before a visit. `officer_ids` in order: the first is 检查人, the second 记录人."""

    site_id: str = ""
    officer_ids: tuple[str, ...] = ()
    source: PlanSource = PlanSource.DAILY
    checklist_ids: tuple[str, ...] = ()
    basis: str = ""
    case_source: str = ""
    approval_number: str = ""
    approver: str = ""
    approved_on: date | None = None
    notice_number: str = ""
    notice_served_at: datetime | None = None
    urgent: bool = False
    urgent_reason: str = ""
    over_cap_reason: str = ""
    assistants: tuple[str, ...] = ()
    matters: str = ""
    day: date | None = None


@dataclass(frozen=True)
class GateLine:
    """One thing that must be in order; `target` names the part of the form that mends it."""

    code: str
    level: Level
    title: str
    detail: str = ""
    target: str = ""


class _Planned(TypedDict):
    plan: Plan
    site: Site
    inspectors: tuple[Inspector, ...]
    checklists: tuple[PinnedChecklist, ...]
    assistants: tuple[str, ...]


@dataclass(frozen=True)
class PlanningService:
    context: Context
    sites: SiteService
    library: LibraryService

    def gate(self, plan: NewInspection) -> tuple[GateLine, ...]:
        """Everything that is checked before a visit may start; no line is "bad" when it may."""
        site = self.context.sites.get(plan.site_id) if plan.site_id else None
        day = plan.day or local_date(self.context.clock.now())
        return (
            _site_line(site),
            *self._officer_lines(plan, site, day),
            _source_line(plan),
            _approval_line(plan, day),
            _notice_line(plan),
            _checklist_line(plan),
            *self._cap_lines(plan, site, day),
            *self._jurisdiction_lines(site),
            *self._clock_lines(),
        )

    def create(self, plan: NewInspection) -> Done[Inspection]:
        """Store the task; nothing is refused but a missing site or officer, so that a task can be prepared in parts."""
        plan = tidied(plan)
        with self.context.database.write():
            stored = self._plan(self.context.ids(), plan)
            self.context.plans.put(stored, self.context.author())
            inspection = Inspection(
                id=self.context.ids(),
                **self._planned(plan, stored),
                state=InspectionState.DRAFT,
                created_at=self.context.clock.now(),
                created_by=self.context.actor_name(),
            )
            self.context.inspections.add(inspection)
        return Done(inspection, Changes.of("inspection", inspection.id))

    def update(self, inspection_id: str, plan: NewInspection) -> Done[Inspection]:
        """Change a task that has not started."""
        with drafting(self.context, inspection_id, states=(InspectionState.DRAFT,)) as draft:
            plan, old = tidied(plan), draft.inspection
            stored = self._plan(old.plan.id, plan)
            self.context.plans.put(stored, self.context.author())
            new = replace(old, **self._planned(plan, stored))
            draft.replace("inspection", old.id, old, new)
        return Done(new, Changes.of("inspection", inspection_id))

    def start(self, inspection_id: str) -> Done[Inspection]:
        """Enter the site. Raises KnownError that names the first thing that is not in order."""
        with drafting(self.context, inspection_id, states=(InspectionState.DRAFT,)) as draft:
            old = draft.inspection
            plan = replace(self.as_plan(old), day=None)
            bad = [line for line in self.gate(plan) if line.level == "bad"]
            if bad:
                raise KnownError(f"还不能开始检查：{bad[0].title}。", "任务已保存。", bad[0].detail)
            planned = replace(old, **self._planned(plan, old.plan))
            started = replace(
                planned,
                state=InspectionState.IN_PROGRESS,
                entered_at=old.entered_at or self.context.clock.now(),
                place=old.place or planned.site.address,
            )
            draft.replace("inspection", inspection_id, old, started)
        return Done(started, Changes.of("inspection", inspection_id))

    def edit_papers(self, inspection_id: str, **papers: str | date | datetime | None) -> Done[Inspection]:
        """Complete or correct approval and notice of a visit that has begun (紧急检查，事后补办).

        Raises KnownError when the inspection is being signed or is sealed, or for a day that is still to come.
        """
        said: dict[str, Any] = editable(papers, PAPERS)
        with drafting(self.context, inspection_id) as draft:
            old = draft.inspection
            plan = replace(old.plan, **said)
            _check_papers(plan, self.context.clock.now())
            if plan != old.plan:
                self.context.plans.put(plan, self.context.author())
                draft.replace("inspection", inspection_id, old, replace(old, plan=plan))
            new = replace(old, plan=plan)
        return Done(new, Changes.of("inspection", inspection_id))

    def as_plan(self, inspection: Inspection) -> NewInspection:
        """The form's content of a stored task. A planned day that has passed is today."""
        plan, today = inspection.plan, local_date(self.context.clock.now())
        return NewInspection(
            site_id=inspection.site.id,
            officer_ids=tuple(one.officer_id for one in inspection.inspectors),
            source=plan.source,
            checklist_ids=tuple(pin.id for pin in inspection.checklists),
            basis=plan.basis,
            case_source=plan.case_source,
            approval_number=plan.approval_number,
            approver=plan.approver,
            approved_on=plan.approved_on,
            notice_number=plan.notice_number,
            notice_served_at=plan.notice_served_at,
            urgent=plan.urgent,
            urgent_reason=plan.urgent_reason,
            over_cap_reason=plan.over_cap_reason,
            assistants=inspection.assistants,
            matters=plan.matters,
            day=plan.planned_on if plan.planned_on and plan.planned_on > today else None,
        )

    def _plan(self, plan_id: str, plan: NewInspection) -> Plan:
        titles = (self.library.info(checklist_id=one).title for one in plan.checklist_ids)
        return Plan(
            id=plan_id,
            site_id=plan.site_id,
            source=plan.source,
            basis=plan.basis.strip(),
            case_source=plan.case_source.strip(),
            approval_number=plan.approval_number.strip(),
            approver=plan.approver.strip(),
            approved_on=plan.approved_on,
            notice_number=plan.notice_number.strip(),
            notice_served_at=plan.notice_served_at,
            urgent=plan.urgent,
            urgent_reason=plan.urgent_reason.strip(),
            over_cap_reason=plan.over_cap_reason.strip(),
            matters=plan.matters.strip() or "、".join(titles),
            planned_on=plan.day or local_date(self.context.clock.now()),
        )

    def _planned(self, plan: NewInspection, stored: Plan) -> _Planned:
        """The part of an inspection that its task decides, with the dossier, officers and checklists of now."""
        return {
            "plan": stored,
            "site": known(self.context.sites.get(plan.site_id), "该监管对象"),
            "inspectors": tuple(_inspector(one, index) for index, one in enumerate(self._officers(plan))),
            "checklists": tuple(self.library.info(checklist_id=one).pin for one in plan.checklist_ids),
            "assistants": plan.assistants,
        }

    def _officers(self, plan: NewInspection) -> list[Officer]:
        """Each chosen officer once: one person named twice is one officer."""
        chosen = dict.fromkeys(plan.officer_ids)
        return [known(self.context.people.officer(one), "该执法人员") for one in chosen]

    def _officer_lines(self, plan: NewInspection, site: Site | None, day: date) -> tuple[GateLine, ...]:
        chosen = self._officers(plan)
        judged = [judge(one, site.credit_code if site else "", day) for one in chosen]
        able = [one for one in judged if one.fitness in (Fitness.VALID, Fitness.EXPIRING)]
        return (
            _number_line(len(able)),
            *(_person_line(one.officer, one.fitness, one.note) for one in judged),
        )

    def _cap_lines(self, plan: NewInspection, site: Site | None, day: date) -> tuple[GateLine, ...]:
        if site is None or plan.source is PlanSource.CASE:
            return ()
        frequency = self.sites.frequency(site_id=site.id, year=day.year)
        this = frequency.counted + 1
        if not frequency.cap or this <= frequency.cap:
            return (GateLine("cap", "good", "频次未超上限", f"本次为 {this}/{frequency.cap}", "source"),)
        detail = f"本年度已计 {frequency.counted} 次，上限 {frequency.cap} 次"
        if plan.over_cap_reason.strip():
            return (GateLine("cap", "warn", "已超频次上限，理由已填", detail, "source"),)
        return (GateLine("cap", "bad", "已到频次上限", f"{detail}，再次入企须写明理由。", "source"),)

    def _clock_lines(self) -> tuple[GateLine, ...]:
        """A clock that stands before this base was made is wrong, and every day of the visit with it."""
        today = local_date(self.context.clock.now())
        made = local_date(from_text(self.context.log.own().created_at))
        if today >= made:
            return ()
        detail = f"本机今天是 {today}，早于本机建库的 {made}。请先校准时钟。"
        return (GateLine("clock", "warn", "本机时钟不对", detail),)

    def _jurisdiction_lines(self, site: Site | None) -> tuple[GateLine, ...]:
        bureau = self.context.people.bureau()
        if site is None or bureau is None or not bureau.jurisdiction or not site.township:
            return ()
        if site.township in bureau.jurisdiction:
            return ()
        detail = f"{site.township} 不在本单位登记的辖区内，请确认有管辖权或已办理异地协助。"
        return (GateLine("jurisdiction", "warn", "不在本单位辖区", detail, "site"),)


def _check_papers(plan: Plan, now: datetime) -> None:
    late_approval = plan.approved_on is not None and plan.approved_on > local_date(now)
    if late_approval or (plan.notice_served_at is not None and plan.notice_served_at > now):
        raise KnownError("批准或送达的时间还没有到。", "原来的登记没有改动。", "请核对日期。")


def _inspector(officer: Officer, index: int) -> Inspector:
    role = SignerRole.RECORDER if index == 1 else SignerRole.INSPECTOR
    return Inspector(officer.id, officer.name, officer.certificate, role, officer.unit)


def _site_line(site: Site | None) -> GateLine:
    if site is None:
        return GateLine("site", "bad", "没有选择监管对象", "请查找或登记监管对象。", "site")
    missing = [
        label
        for label, text in (("统一社会信用代码", site.credit_code), ("地址", site.address))
        if not text.strip()
    ]
    if missing:
        return GateLine("site", "bad", "当事人信息不完整", f"缺{'、'.join(missing)}。", "site")
    return GateLine("site", "good", "当事人信息完整", "", "site")


def _number_line(able: int) -> GateLine:
    if able < MINIMUM_OFFICERS:
        detail = f"已选可用执法人员 {able} 名，至少 {MINIMUM_OFFICERS} 名。"
        return GateLine("officers", "bad", "执法人员不足两名", detail, "officers")
    return GateLine("officers", "good", f"{able} 名执法人员证件当日有效", "", "officers")


def _person_line(officer: Officer, state: Fitness, note: str) -> GateLine:
    if state is Fitness.VALID:
        return GateLine(f"officer-{officer.id}", "good", f"{officer.name}无应回避情形", note, "officers")
    if state is Fitness.EXPIRING:
        detail = f"{note}，可以执法，请尽快换证。"
        return GateLine(f"officer-{officer.id}", "warn", f"{officer.name}执法证即将到期", detail, "officers")
    return GateLine(
        f"officer-{officer.id}", "bad", f"{officer.name}不能参加本次检查", f"{note}。", "officers"
    )


def _source_line(plan: NewInspection) -> GateLine:
    if plan.source is PlanSource.CASE and not plan.case_source.strip():
        return GateLine(
            "source", "bad", "没有填写线索来源", "个案检查不计频次，须写明举报、转办或数据线索。", "source"
        )
    return GateLine("source", "good", "检查来源已明确", "", "source")


def _approval_line(plan: NewInspection, day: date) -> GateLine:
    if plan.urgent and not plan.urgent_reason.strip():
        return GateLine(
            "approval", "bad", "紧急检查没有写明理由", "请写明紧急情形，审批和通知事后补办。", "approval"
        )
    if plan.urgent and not plan.approval_number.strip():
        return GateLine(
            "approval", "warn", "紧急检查，审批待补办", "检查后应及时补办审批和通知。", "approval"
        )
    if not (plan.approval_number.strip() and plan.approver.strip() and plan.approved_on):
        return GateLine("approval", "bad", "检查尚未审批", "请登记审批表文号、批准人和批准日期。", "approval")
    if plan.approved_on > day:
        return GateLine("approval", "bad", "批准日期晚于检查日期", "请核对批准日期。", "approval")
    return GateLine("approval", "good", "检查已审批", f"{plan.approver} {plan.approved_on} 批准", "approval")


def _notice_line(plan: NewInspection) -> GateLine:
    if plan.urgent and not plan.notice_number.strip():
        return GateLine("notice", "warn", "紧急检查，通知书待补办", "", "notice")
    if not plan.notice_number.strip():
        return GateLine("notice", "bad", "没有登记检查通知书", "请填写通知书文号。", "notice")
    if plan.notice_served_at is None:
        return GateLine("notice", "bad", "通知书尚未登记送达", "登记送达，或改为紧急检查并写理由。", "notice")
    return GateLine("notice", "good", "通知书已送达", "", "notice")


def _checklist_line(plan: NewInspection) -> GateLine:
    if not plan.checklist_ids:
        return GateLine("checklists", "bad", "没有选择检查清单", "请至少选择一张清单。", "checklists")
    return GateLine("checklists", "good", f"检查清单 {len(plan.checklist_ids)} 张", "", "checklists")
