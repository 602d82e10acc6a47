"""The base itself: demo data, integrity, backups."""

from __future__ import annotations

import sys
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from inspector.cli.session import Session, pass_session, table

if TYPE_CHECKING:
    from inspector.services.maintenance import BackupInfo


@click.command()
@click.option("--seed", default="demo", help="同一种子总是得到同样的数据。")
@click.option("--on", "day", type=click.DateTime(["%Y-%m-%d"]), help="把正在进行的检查定在这一天。")
@pass_session
def demo_data(session: Session, seed: str, day: datetime | None) -> None:
    """在空库里装入演示数据：虚构的单位、人员、监管对象和检查。"""
    from inspector.services.progress import Progress

    progress = Progress(_show_progress) if sys.stderr.isatty() else Progress()
    with session.services() as services:
        made = services.demo.load(progress, seed=seed, today=day.date() if day else None).value
    text = (
        f"演示数据已装入：监管对象 {made.sites} 个、人员 {made.officers} 名、检查 {made.inspections} 次、"
        f"照片 {made.photos} 张、问题 {made.findings} 个。"
    )
    session.say(text, asdict(made))


def _show_progress(done: int, total: int, what: str) -> None:
    end = "\n" if done >= total else ""
    click.echo(f"\r\033[K{done}/{total} {what}{end}", err=True, nl=False)


@click.command()
@pass_session
def check(session: Session) -> int:
    """检查库的完整性：结构、引用、日志链、全部原件和签发的文件。有问题退出码为 1。"""
    with session.services() as services:
        report = services.maintenance.check(originals=True)
    text = "\n".join(f"- {line}" for line in report.problems)
    facts = {"ok": not report.problems, "problems": list(report.problems), "counts": dict(report.counts)}
    session.say(f"库有问题：\n{text}" if report.problems else "库完好。", facts)
    return 1 if report.problems else 0


@click.command()
@pass_session
def backup(session: Session) -> None:
    """备份数据库（照片原件和签发的文件另行复制）。"""
    with session.services() as services:
        made = services.maintenance.backup()
    session.say(f"已备份到 {made}。", {"file": str(made), "size": made.stat().st_size})


@click.command()
@pass_session
def backups(session: Session) -> None:
    """列出备份，最近的在前。"""
    from inspector.services import maintenance

    found = maintenance.backups(session.paths)
    rows = [(one.path.name, _moment(one), f"{one.size / 1e6:.1f} MB") for one in found]
    facts = [{"file": str(one.path), "at": one.at.isoformat(), "size": one.size} for one in found]
    session.say(table(rows) if rows else "还没有备份。", facts)


def _moment(one: BackupInfo) -> str:
    from inspector.clock import local

    return local(one.at).strftime("%Y-%m-%d %H:%M:%S")


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@pass_session
def restore(session: Session, file: Path) -> None:
    """用一个备份换下现在的库；请先关闭窗口。换下的库另存，不删除。"""
    from inspector.clock import SystemClock
    from inspector.services import maintenance

    named = session.paths.backups / file.name
    chosen = file if file.exists() or not named.exists() else named
    aside = maintenance.restore(session.paths, chosen, SystemClock().now())
    session.say(
        f"已恢复 {chosen.name}，换下的库存在 {aside}。", {"restored": str(chosen), "replaced": str(aside)}
    )
