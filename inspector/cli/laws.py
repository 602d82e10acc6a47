"""The law library by date: what held on a day, what an article says, what an item rests on."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import click

from inspector.cli.session import Session, pass_session, table
from inspector.errors import KnownError

if TYPE_CHECKING:
    from inspector.bootstrap import Services
    from inspector.domain.checklist import Checklist, Item
    from inspector.domain.law import CitedArticle, Fine, Law, LegalBasis, Provision

_DAY = click.DateTime(["%Y-%m-%d"])
_UNTOUCHED = "记录没有改动。"
_KINDS = {"duty": "义务", "penalty": "罚则", "rule": "规则"}


@click.group()
def laws() -> None:
    """法规库：按行为发生的日期选用。"""


@laws.command("list")
@click.option("--on", "day", type=_DAY, help="只列这一天有效的。")
@pass_session
def list_(session: Session, day: datetime | None) -> None:
    """列出法规、施行期和收录的条款数。"""
    with session.services() as services:
        found = [law for law in _sorted(services) if day is None or law.holds_on(day.date())]
    rows = [
        (law.key, f"《{law.title}》", law.document_number, _period(law), f"{len(law.provisions)} 处")
        for law in found
    ]
    facts = [
        {
            "key": law.key,
            "title": law.title,
            "document_number": law.document_number,
            "in_force_from": law.in_force_from.isoformat(),
            "in_force_to": law.in_force_to.isoformat() if law.in_force_to else None,
            "provisions": len(law.provisions),
        }
        for law in found
    ]
    session.say(table(rows) if rows else "这一天没有收录的法规。", facts)


def _sorted(services: Services) -> list[Law]:
    return sorted(services.library.laws().values(), key=lambda law: (law.in_force_to is not None, law.key))


def _period(law: Law) -> str:
    return f"{law.in_force_from} 起" + (f"，至 {law.in_force_to}" if law.in_force_to else "")


@laws.command()
@click.argument("law")
@click.argument("article", type=click.IntRange(1, 9999))
@pass_session
def show(session: Session, law: str, article: int) -> None:
    """显示一条：概述、幅度、后果、接替它的条款，本局导入过全文的还有原文。LAW 写键或名称。"""
    from inspector.domain import plain

    with session.services() as services:
        found = _law(services, law)
        places = [one for one in found.provisions if one.article == article]
        texts = services.law_texts.article(found.key, article)
    if not places and not texts:
        raise KnownError(
            f"法规库里没有《{found.short_title}》第{article}条。",
            _UNTOUCHED,
            "库里只收清单和文书引用到的条款；全文由本局自行导入。",
        )
    parts = [_provision(found, one) for one in places]
    parts += [f"原文（本局导入）\n{one.text}" for one in texts]
    facts = {
        "law": found.key,
        "title": found.title,
        "article": article,
        "provisions": plain.dump(tuple(places)),
        "text": [one.text for one in texts],
    }
    session.say("\n\n".join(parts), facts)


def _law(services: Services, wanted: str) -> Law:
    name = wanted.strip().strip("《》")
    for law in services.library.laws().values():
        if name in (law.key, law.title, law.short_title):
            return law
    raise KnownError(f"法规库里没有“{wanted}”。", _UNTOUCHED, "用 inspector laws list 查看键和名称。")


def _provision(law: Law, one: Provision) -> str:
    from inspector.domain.law import short_place

    head = f"《{law.short_title}》{short_place(one.article, one.paragraph, one.item)}　{_KINDS[one.kind]}"
    rows = [
        ("要点", one.gist),
        *(("罚款", _fine(fine)) for fine in one.fines),
        *(("后果", text) for text in one.consequences),
        *((("机关", one.authority),) if one.authority else ()),
        ("施行", _period(law)),
        ("信度", one.confidence.value),
        *(("现由", str(citation)) for citation in one.successors),
    ]
    return f"{head}\n{table(rows)}"


def _fine(fine: Fine) -> str:
    low, high = fine.minimum_yuan, fine.maximum_yuan
    if low is None or high is None or low == high:
        amount = f"{high or low:,} 元" + ("以下" if low is None else "")
    else:
        amount = f"{low:,}–{high:,} 元"
    return "，".join(filter(None, (fine.condition, fine.subject, fine.per + amount)))


@laws.command()
@click.option("--on", "day", type=_DAY, required=True, help="行为发生的日期。")
@pass_session
def check(session: Session, day: datetime) -> int:
    """查每个检查项在这一天有没有依据、依据是否有效、核对了没有。缺依据的，退出码为 1。"""
    from inspector.domain.checklist import bases_for

    with session.services() as services:
        lists = [services.library.pinned(info.pin) for info in services.library.checklists()]
    items = [(checklist, item) for checklist in lists for item in checklist.items]
    bare = [_name(*each) for each in items if not bases_for(each[1], day.date())]
    holding = [basis for _, item in items for basis in bases_for(item, day.date())]
    open_ = sum(basis.verified is None for basis in holding)
    facts = {
        "on": day.date().isoformat(),
        "items": len(items),
        "without_basis": bare,
        "bases": len(holding),
        "unverified": open_,
    }
    lines = "".join(f"\n- {name}" for name in bare)
    text = f"{day.date()}：检查项 {len(items)} 个，有效依据 {len(holding)} 条，待法制核对 {open_} 条。"
    session.say(text + (f"\n这一天没有依据的检查项：{lines}" if bare else ""), facts)
    return 1 if bare else 0


def _name(checklist: Checklist, item: Item) -> str:
    return f"{checklist.id}/{item.id} {item.question}"


@laws.command()
@click.argument("item")
@click.option("--on", "day", type=_DAY, help="行为发生的日期；缺省为今天。")
@pass_session
def bases(session: Session, item: str, day: datetime | None) -> None:
    """一个检查项在这一天的全部依据。ITEM 写检查项编号，如 f01 或 hazardous-waste/f01。"""
    from inspector.clock import local_date
    from inspector.domain import plain
    from inspector.domain.applicable_law import resolve
    from inspector.domain.checklist import bases_for

    with session.services() as services:
        on = day.date() if day else local_date(services.context.clock.now())
        checklist, found = _item(services, item)
        shown = [(basis, resolve(basis, services.library.laws())) for basis in bases_for(found, on)]
    facts = {
        "item": f"{checklist.id}/{found.id}",
        "on": on.isoformat(),
        "bases": [
            {"basis": plain.dump(basis), "articles": plain.dump(articles)} for basis, articles in shown
        ],
    }
    head = f"{_name(checklist, found)}\n行为日 {on}"
    none = "这一天没有可以引用的依据。"
    text = "\n\n".join(_basis(*each) for each in shown) or none
    session.say(f"{head}\n\n{text}", facts)


def _item(services: Services, wanted: str) -> tuple[Checklist, Item]:
    checklist_id, slash, item_id = wanted.strip().rpartition("/")
    infos = [info for info in services.library.checklists() if not slash or info.id == checklist_id]
    for info in infos:
        checklist = services.library.pinned(info.pin)
        for item in checklist.items:
            if item.id == item_id:
                return checklist, item
    raise KnownError(
        f"现行清单里没有检查项“{wanted}”。", _UNTOUCHED, "用 inspector checklists show 查看编号。"
    )


def _basis(basis: LegalBasis, articles: tuple[CitedArticle, ...]) -> str:
    from inspector.domain.law import short_place

    rows = [
        (
            _KINDS[one.kind],
            f"《{one.law_title}》{short_place(one.article, one.paragraph, one.item)}",
            "；".join(map(_fine, one.fines)),
        )
        for one in articles
    ]
    lines = [
        *((f"适用：{basis.applies_when}",) if basis.applies_when else ()),
        table(rows) if rows else basis.local_rule,
        f"机关：{basis.authority}（{'本机关可罚' if basis.own_competence else '不归本机关处罚'}）",
        f"信度 {basis.confidence.value}，"
        + (f"{basis.verified.by} {basis.verified.on} 核对" if basis.verified else "待法制核对"),
        *((f"说明：{basis.note}",) if basis.note else ()),
        *((f"待法制审核：{basis.question}",) if basis.question else ()),
    ]
    return "\n".join(lines)
