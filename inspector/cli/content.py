"""The content that the program brings along."""

from __future__ import annotations

import click

from inspector.cli.session import Session, pass_session


@click.group()
def content() -> None:
    """程序带来的内容：清单、法规、限值、常用语。"""


@content.command()
@pass_session
def verify(session: Session) -> int:
    """核对每个内容文件和 manifest.toml 登记的 SHA-256。有差异退出码为 1。"""
    from inspector.content.manifest import load_manifest, verify_manifest
    from inspector.paths import bundled

    root = bundled("data")
    manifest, problems = load_manifest(root), verify_manifest(root)
    facts = {
        "version": manifest.version,
        "files": len(manifest.hashes),
        "problems": [{"file": one.file, "line": one.line, "message": one.message} for one in problems],
    }
    lines = "\n".join(f"- {one}" for one in problems)
    whole = f"内容 {manifest.version}：{len(manifest.hashes)} 个文件与登记一致。"
    session.say(f"内容文件与登记不一致：\n{lines}" if problems else whole, facts)
    return 1 if problems else 0
