"""Checklists: look, check, edit in Excel, compare, publish, print blank."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from inspector.cli.session import Session, pass_session, table

if TYPE_CHECKING:
    from inspector.content.comparing import BasisChange, ChecklistDiff, FieldChange
    from inspector.domain.checklist import Checklist, Item
    from inspector.domain.knowledge import ChecklistDraft
    from inspector.services.changes import Done

_FILE = click.Path(dir_okay=False, path_type=Path)
_READ = click.Path(dir_okay=False, exists=True, path_type=Path)


@click.group()
def checklists() -> None:
    """检查清单：查看、校验、用 Excel 编辑、比较、发布、打印空白单。"""


@checklists.command("list")
@click.option("--object", "category", default="", help="只列用于这类监管对象的（写类型的键）。")
@pass_session
def list_(session: Session, category: str) -> None:
    """列出现行清单；本局自己发布的注明。"""
    with session.services() as services:
        found = services.library.checklists(category=category)
    rows = [
        (one.id, one.version, f"{one.items} 项", one.title, "本局发布" if one.own else "") for one in found
    ]
    facts = [
        {
            "id": one.id,
            "version": one.version,
            "title": one.title,
            "topic": one.topic,
            "items": one.items,
            "applies_to": list(one.applies_to),
            "sha256": one.sha256,
            "own": one.own,
        }
        for one in found
    ]
    session.say(table(rows) if rows else "没有清单。", facts)


@checklists.command()
@click.argument("checklist")
@pass_session
def show(session: Session, checklist: str) -> None:
    """显示一张现行清单的全部检查项。"""
    from inspector.domain import plain

    with session.services() as services:
        found = services.library.checklist(checklist_id=checklist)
    session.say(_page(found), {"checklist": plain.dump(found)})


def _page(checklist: Checklist) -> str:
    lines = [f"{checklist.title}　{checklist.version}", f"来源：{checklist.source}"]
    for number, section in enumerate(checklist.sections, start=1):
        lines += ["", f"{number}. {section.title}"]
        lines += [f"  {item.number:<5} {item.id:<8} {item.question}" for item in section.items]
    return "\n".join(lines)


@checklists.command()
@click.argument("files", nargs=-1, required=True, type=_READ)
@pass_session
def validate(session: Session, files: tuple[Path, ...]) -> None:
    """校验清单文件（.toml 或 .xlsx），不存入。有错逐条指出位置，退出码为 2。"""
    with session.services() as services:
        found = [(file, services.editing.read_file(path=file)) for file in files]
    lines = [
        f"{file.name}：{one.title} {one.version}，{len(one.items)} 项，没有错误。" for file, one in found
    ]
    facts = [{"file": str(file), "id": one.id, "items": len(one.items)} for file, one in found]
    session.say("\n".join(lines), facts)


@checklists.command()
@click.argument("checklist")
@click.option("--out", required=True, type=_FILE, help="要写的 .xlsx 文件。")
@click.option("--draft", is_flag=True, help="导出草稿，而不是现行版本。")
@pass_session
def export_xlsx(session: Session, checklist: str, out: Path, draft: bool) -> None:
    """导出为 Excel，带下拉选项和填写说明。"""
    with session.services() as services:
        services.editing.export_workbook(checklist_id=checklist, path=out, draft=draft)
    session.say(f"已导出到 {out}。", {"file": str(out)})


@checklists.command()
@click.argument("file", type=_READ)
@pass_session
def import_xlsx(session: Session, file: Path) -> None:
    """读入改过的 Excel，存为草稿；发布之前谁也看不到。"""
    with session.services() as services:
        _say_draft(session, services.editing.import_workbook(path=file))


@checklists.command()
@click.argument("file", type=_READ)
@pass_session
def import_xlsform(session: Session, file: Path) -> None:
    """读入 XLSForm 问卷，存为草稿；带不过来的逐行列出。"""
    with session.services() as services:
        _say_draft(session, services.editing.import_xlsform(path=file))


def _say_draft(session: Session, done: Done[ChecklistDraft]) -> None:
    draft = done.value
    notes = "".join(f"\n- {note}" for note in draft.notes)
    text = f"已存为清单 {draft.checklist_id} 的草稿（基于 {draft.based_on or '新清单'}）。"
    text += f"\n没有带过来的内容：{notes}" if notes else ""
    session.say(text, {"id": draft.checklist_id, "based_on": draft.based_on, "notes": list(draft.notes)})


@checklists.command()
@click.argument("old")
@click.argument("new", required=False)
@pass_session
def diff(session: Session, old: str, new: str | None) -> None:
    """比较。只写一个清单编号：现行版本和草稿；写两个 .toml 或 .xlsx 文件：两个文件。"""
    from inspector.content.comparing import compare
    from inspector.domain import plain

    with session.services() as services:
        if new is None:
            found = services.editing.compare(checklist_id=old)
        else:
            found = compare(
                services.editing.read_file(path=Path(old)), services.editing.read_file(path=Path(new))
            )
    session.say(_changes(found), {"diff": plain.dump(found)})


def _changes(found: ChecklistDiff) -> str:
    if found.is_empty:
        return "没有差别。"
    lines = [_change("清单", one) for one in found.head]
    lines += [
        f"章节 {one.id}：{one.old_title or '（新增）'} → {one.new_title or '（删去）'}"
        for one in found.sections
    ]
    lines += [f"新增 {item.id} {item.number} {item.question}" for item in found.added]
    lines += [f"删去 {item.id} {item.number} {item.question}" for item in found.removed]
    lines += [f"移动 {one.item_id} {one.old_number} → {one.new_number}" for one in found.moved]
    for item in found.changed:
        lines += [_change(f"改动 {item.new.id} {item.new.number}", one) for one in item.fields]
        lines += [_basis_change(item.new, one) for one in item.bases]
        lines += [f"改动 {item.new.id} {item.new.number} 法律依据的次序"] if item.bases_reordered else []
    return "\n".join(lines)


def _change(what: str, one: FieldChange) -> str:
    old, new = (" / ".join(lines) or "（空）" for lines in (one.old, one.new))
    return f"{what} {one.field}\n  - {old}\n  + {new}"


def _basis_change(item: Item, one: BasisChange) -> str:
    head = f"改动 {item.id} {item.number} 法律依据"
    if one.old is None or one.new is None:
        basis, verb = (one.new, "新增") if one.old is None else (one.old, "删去")
        assert basis is not None
        return f"{head} {verb}：{' '.join(map(str, (*basis.duties, *basis.penalties))) or basis.local_rule}"
    return "\n".join(_change(head, field) for field in one.fields)


@checklists.command()
@click.argument("checklist")
@click.option("--version", "version", default="", help="版本号；缺省为下一个。")
@click.option("--note", required=True, help="改了什么、为什么。")
@pass_session
def publish(session: Session, checklist: str, version: str, note: str) -> None:
    """发布草稿。已开始的检查仍用它们原来的版本。"""
    with session.services() as services:
        number = version or services.editing.next_version(checklist_id=checklist)
        made = services.editing.publish(checklist_id=checklist, version=number, note=note).value
    session.say(
        f"已发布《{made.title}》{made.version}，{made.items} 项。",
        {"id": made.checklist_id, "version": made.version, "sha256": made.sha256},
    )


@checklists.command()
@click.argument("checklist", nargs=-1, required=True)
@click.option("--out", required=True, type=_FILE, help="要写的 PDF 文件。")
@pass_session
def blank_pdf(session: Session, checklist: tuple[str, ...], out: Path) -> None:
    """打印用的空白行政检查单；几张清单印在一起时，相同的问题只印一次。"""
    from inspector.services.sheets import store

    with session.services() as services:
        pdf = services.sheets.blank_checklists(checklist)
    store(pdf, out)
    session.say(f"已写到 {out}。", {"file": str(out), "size": len(pdf)})
