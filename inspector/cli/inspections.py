"""Looking at inspections."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import click

from inspector.cli.session import Session, found_id, pass_session, table

if TYPE_CHECKING:
    from inspector.bootstrap import Services
    from inspector.services.summaries import InspectionSummary

STATES = {
    "draft": "待检查",
    "in_progress": "检查中",
    "ready": "待签字",
    "sealed": "已封存",
    "voided": "已作废",
}
EVERY = 1_000_000
_MACHINE_ONLY = ("format", "version", "trail", "seal")


@click.group()
def inspections() -> None:
    """查看检查。"""


@inspections.command("list")
@click.option(
    "--state", "states", multiple=True, type=click.Choice(tuple(STATES)), help="只列这种状态的，可写多次。"
)
@click.option("--text", default="", help="按名称、信用代码、拼音首字母或文号查找。")
@pass_session
def list_(session: Session, states: tuple[str, ...], text: str) -> None:
    """列出检查，最近的在前。"""
    from inspector.domain.inspection import InspectionState

    with session.services() as services:
        wanted = tuple(InspectionState(one) for one in states)
        found = services.inspections.all(text=text, states=wanted, limit=EVERY)
        rows = [_line(services, one) for one in found]
    session.say(table(rows) if rows else "没有检查。", [_facts(one) for one in found])


def _line(services: Services, one: InspectionSummary) -> tuple[str, ...]:
    from inspector.clock import local

    moment = local(one.entered_at).strftime("%Y-%m-%d %H:%M") if one.entered_at else one.planned_on
    source = services.library.category_title(one.category)
    return (one.id, STATES[one.state], moment, one.site_name, source, "、".join(one.officers), one.numbers)


def _facts(one: InspectionSummary) -> dict[str, object]:
    """The summary with its state early, as programs look for it."""
    from inspector.domain import plain

    facts = cast(dict[str, object], plain.dump(one))
    return {"id": one.id, "state": one.state.value} | facts


@inspections.command()
@click.argument("inspection")
@pass_session
def show(session: Session, inspection: str) -> None:
    """显示一次检查；编号可以只写开头。"""
    with session.services() as services:
        found = found_id(services, inspection)
        summary = services.inspections.summary(found)
        text = "" if session.as_json else _page(services, summary)
        facts = _whole(services, summary)
    session.say(text, facts)


def _whole(services: Services, summary: InspectionSummary) -> dict[str, object]:
    """The summary and the sections of the exchange file, without what only programs of ours read."""
    from inspector.domain.inspection import InspectionState

    if summary.state is InspectionState.VOIDED:
        reason = services.inspections.get(summary.id).void_reason
        return _facts(summary) | {"void_reason": reason}
    document = services.exchange.document(inspection_id=summary.id)
    sections = {name: part for name, part in document.items() if name not in _MACHINE_ONLY}
    return _facts(summary) | {
        name: part for name, part in sections.items() if name not in ("state", "numbers")
    }


def _page(services: Services, one: InspectionSummary) -> str:
    case = services.inspections.case(one.id)
    lines = [
        ("编号", one.id),
        ("状态", STATES[one.state]),
        ("监管对象", f"{one.site_name}（{one.party_name} {one.credit_code}）"),
        ("地址", case.inspection.site.address),
        ("时间", _period(services, one)),
        ("执法人员", "、".join(f"{one.name}（{one.certificate}）" for one in case.inspection.inspectors)),
        ("检查清单", "、".join(one.checklists)),
        (
            "结果",
            f"已判定 {one.answered}/{one.total} 项，问题 {one.findings} 个，照片 {len(case.evidence)} 张",
        ),
        *(("问题", f"{each.sequence}. {each.title}（期限 {each.due or '未定'}）") for each in case.findings),
        *(("签名", f"{each.name}　{each.position}") for each in case.signatures),
        *(("文书", f"{each.title}　{each.number or '无文号'}　{each.pages} 页") for each in case.documents),
    ]
    return table(lines)


def _period(services: Services, one: InspectionSummary) -> str:
    from inspector.clock import local

    inspection = services.inspections.get(one.id)
    moments = (inspection.entered_at, inspection.left_at)
    return " 至 ".join(local(each).strftime("%Y-%m-%d %H:%M") for each in moments if each) or one.planned_on
