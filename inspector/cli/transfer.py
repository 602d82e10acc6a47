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
_PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff")


@click.command()
@click.argument("file", type=_EXISTING)
@pass_session
def import_inspection(session: Session, file: Path) -> None:
    """导入一次检查：交换文件，或导出的文件夹。有一处不对就整份不导入。"""
    with session.services() as services:
        imported = services.exchange.import_file(target=file).value
        state = services.inspections.get(imported.inspection_id).state
    facts = {
        "id": imported.inspection_id,
        "state": state.value,
        "changed": imported.fresh,
        "not_merged": imported.unmerged,
    }
    done = f"已导入，{STATES[state]}：{imported.inspection_id}"
    left = f"；文件里另有 {imported.unmerged} 项后来签发或作废的文书，没有并入" if imported.unmerged else ""
    same = f"本机已有同样的检查，没有改动{left}：{imported.inspection_id}"
    session.say(done if imported.fresh else same, facts)


@click.command()
@click.argument("inspection")
@click.option("--out", required=True, type=_EXISTING, help="要写的文件夹，须不存在或为空。")
@pass_session
def export_inspection(session: Session, inspection: str, out: Path) -> None:
    """导出一次检查：交换文件，旁边是照片和签发的文书，另行签发的和作废的也在内。"""
    with session.services() as services:
        found = found_id(services, inspection)
        file = services.exchange.export(inspection_id=found, folder=out)
        state = services.inspections.get(found).state
        papers = len(services.context.papers.of(found))
        void = len(services.context.papers.voidings(found))
    facts = {
        "id": found,
        "state": state.value,
        "folder": str(out),
        "file": str(file),
        "papers": papers,
        "void": void,
    }
    also = f"另行签发的文书 {papers} 份、作废登记 {void} 项一并导出。" if papers or void else ""
    session.say(f"已导出到 {file}。{also}", facts)


@click.command()
@click.argument("target", required=False, default="")
@click.option("--code", help="文书上的核验码（扫描二维码得到的文字）。")
@pass_session
def verify(session: Session, target: str, code: str | None) -> int:
    """核验一次检查（编号）、导出的文件夹或 JSON、一份 PDF（签发件或签名副本），或拍有文书二维码的照片。

    没有差异退出码为 0，有差异为 1。
    """
    if bool(target) is bool(code):
        raise KnownError(
            "核验什么没有说清。", "记录没有改动。", "请给出检查编号或文件，或用 --code 给出核验码，二者取一。"
        )
    with session.services() as services:
        verdict = services.verification.code(code) if code else _verdict(services, target)
    target = target or str(code)
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
    if path.is_file() and path.suffix.lower() in _PICTURES:
        return services.verification.picture(path)
    if path.is_file():
        return services.verification.pdf(path)
    if path.suffix or "/" in target or "\\" in target:
        raise KnownError(f"没有 {target} 这个文件或文件夹。", "记录没有改动。", "请核对位置。")
    return services.verification.inspection(found_id(services, target))
