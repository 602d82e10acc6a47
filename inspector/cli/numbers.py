"""Document numbers: blocks given out and registered, the register, numbers that become void."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from inspector.cli.session import Session, pass_session, table
from inspector.domain.document import DocumentKind

if TYPE_CHECKING:
    from inspector.bootstrap import Services
    from inspector.services.number_register import RegisterLine
    from inspector.services.numbers import NumberBlock

_KIND = click.Choice([kind.value for kind in DocumentKind])
_YEAR = click.option("--year", type=int, help="年份；缺省为今年。")
STATES = {
    "issued": "已签发",
    "reserved": "占用中",
    "void": "作废",
    "unused": "未使用",
    "unassigned": "未分配",
}


@click.group()
def numbers() -> None:
    """文号：号段、登记簿、作废。文书种类写英文名，如 rectification_notice。"""


@numbers.command("list")
@click.option("--kind", type=_KIND, help="只列这种文书。")
@click.option("--year", type=int, help="只列这一年。")
@click.option("--register", "whole", is_flag=True, help="列登记簿：每个文号的去向。")
@pass_session
def list_(session: Session, kind: str | None, year: int | None, whole: bool) -> None:
    """列出号段，或者登记簿。"""
    with session.services() as services:
        found = [
            one
            for one in services.numbers.blocks()
            if kind in (None, one.kind.value) and year in (None, one.year)
        ]
        if whole:
            places = dict.fromkeys((one.kind, one.year) for one in found)
            lines = [line for place in places for line in services.numbers.register(*place)]
            session.say(_page(lines), [_facts(one) for one in lines])
            return
    rows = [_row(one) for one in found]
    session.say(table(rows) if rows else "没有号段。", [asdict(one) for one in found])


def _row(one: NumberBlock) -> tuple[str, ...]:
    from inspector.services.number_rules import title

    left = f"剩 {one.left} 个" if one.left else "已用完"
    place = "本机" if one.own else one.device
    return title(one.kind), str(one.year), f"{one.first} 至 {one.last}", left, place


def _page(lines: list[RegisterLine]) -> str:
    rows = [
        (
            one.text,
            STATES[one.state.value],
            one.day.isoformat() if one.day else "",
            one.officer,
            one.party,
            one.reason or one.title,
        )
        for one in lines
    ]
    return table(rows) if rows else "没有登记过文号。"


def _facts(one: RegisterLine) -> dict[str, object]:
    return {**asdict(one), "day": one.day.isoformat() if one.day else None}


@numbers.command()
@click.argument("kind", type=_KIND)
@click.argument("count", type=int)
@_YEAR
@click.option("--device", default="", help="分给哪台电脑（名称）；缺省为本机。")
@pass_session
def lease(session: Session, kind: str, count: int, year: int | None, device: str) -> None:
    """办公室分配号段：接着最大的号往下分。分给别的电脑的，在那台电脑上用 numbers add 登记。"""
    with session.services() as services:
        made = services.numbers.lease(
            kind=DocumentKind(kind), year=_year(services, year), count=count, device=device
        ).value
    _say_block(session, made, "已分给" + ("本机" if made.own else f"“{made.device}”"))


@numbers.command()
@click.argument("kind", type=_KIND)
@click.argument("first", type=int)
@click.argument("last", type=int)
@_YEAR
@pass_session
def add(session: Session, kind: str, first: int, last: int, year: int | None) -> None:
    """登记办公室分给本机的号段。"""
    with session.services() as services:
        made = services.numbers.add_block(
            kind=DocumentKind(kind), year=_year(services, year), first=first, last=last
        ).value
    _say_block(session, made, "已登记")


def _say_block(session: Session, made: NumberBlock, done: str) -> None:
    from inspector.services.number_rules import title

    text = f"{done}：{made.year} 年《{title(made.kind)}》{made.first} 至 {made.last} 号。"
    session.say(text, asdict(made))


@numbers.command()
@click.argument("kind", type=_KIND)
@click.argument("year", type=int)
@click.argument("n", type=int)
@click.option("--reason", required=True, help="为什么作废；留在登记簿里。")
@pass_session
def void(session: Session, kind: str, year: int, n: int, reason: str) -> None:
    """作废一个没有用在有效文书上的文号。签发过的，作废那份文书。"""
    with session.services() as services:
        text = services.numbers.void_n(DocumentKind(kind), year, n, reason).value
    session.say(f"{text} 已作废。", {"kind": kind, "year": year, "n": n, "text": text, "reason": reason})


def _year(services: Services, year: int | None) -> int:
    from inspector.clock import local_date

    return year or local_date(services.context.clock.now()).year
