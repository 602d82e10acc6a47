"""Inspections to and from files, and whether anything differs from what was sealed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from inspector.cli.inspections import STATES
from inspector.cli.session import Session, found_id, pass_session
from inspector.errors import KnownError

if TYPE_CHECKING:
    from inspector.bootstrap import Services
    from inspector.services.verification import Verdict

_EXISTING = click.Path(path_type=Path)


@click.command()
@click.argument("file", type=_EXISTING)
@pass_session
def import_inspection(session: Session, file: Path) -> None:
    """导入一次检查：交换文件，或导出的文件夹。有一处不对就整份不导入。"""
    with session.services() as services:
        imported = services.exchange.import_file(target=file).value
        state = services.inspections.get(imported.inspection_id).state
    facts = {"id": imported.inspection_id, "state": state.value, "changed": imported.fresh}
    done = f"已导入，{STATES[state]}：{imported.inspection_id}"
    session.say(done if imported.fresh else f"本机已有同样的检查，没有改动：{imported.inspection_id}", facts)


@click.command()
@click.argument("inspection")
@click.option("--out", required=True, type=_EXISTING, help="要写的文件夹，须不存在或为空。")
@pass_session
def export_inspection(session: Session, inspection: str, out: Path) -> None:
    """导出一次检查：交换文件，旁边是照片和签发的文书。"""
    with session.services() as services:
        found = found_id(services, inspection)
        file = services.exchange.export(inspection_id=found, folder=out)
        state = services.inspections.get(found).state
    facts = {"id": found, "state": state.value, "folder": str(out), "file": str(file)}
    session.say(f"已导出到 {file}。", facts)


@click.command()
@click.argument("target")
@pass_session
def verify(session: Session, target: str) -> int:
    """核验一次检查（编号）、导出的文件夹或 JSON、或一份 PDF（签发件或签名副本）。没有差异退出码为 0，有差异为 1。"""
    with session.services() as services:
        verdict = _verdict(services, target)
    head = "核验一致" if verdict.ok else "核验发现差异"
    lines = "\n".join(f"- {line}" for line in verdict.lines)
    session.say(
        f"{head}：{target}\n{lines}", {"target": target, "ok": verdict.ok, "lines": list(verdict.lines)}
    )
    return 0 if verdict.ok else 1


def _verdict(services: Services, target: str) -> Verdict:
    path = Path(target)
    if path.is_dir() or (path.is_file() and path.suffix.lower() == ".json"):
        return services.exchange.verify(target=path)
    if path.is_file():
        return services.verification.pdf(path)
    if path.suffix or "/" in target or "\\" in target:
        raise KnownError(f"没有 {target} 这个文件或文件夹。", "记录没有改动。", "请核对位置。")
    return services.verification.inspection(found_id(services, target))
