"""The commands that need the window: opening it, and drawing it once to see that it can be drawn."""

from __future__ import annotations

import faulthandler
import os
import sys
import tempfile
from pathlib import Path

import click

from inspector.cli.session import Session, pass_session
from inspector.paths import Paths

WATCHDOG_S = 100


@click.command()
@pass_session
def gui(session: Session) -> int:
    """打开窗口。"""
    from inspector.__main__ import open_window

    return open_window(str(session.paths.root))


@click.command()
@pass_session
def selftest(session: Session) -> int:
    """不用屏幕打开窗口、画出首页、写一份 PDF 后退出。缺省在临时文件夹里做，不碰自己的数据。"""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if sys.__stderr__ is not None:
        faulthandler.dump_traceback_later(WATCHDOG_S, exit=True)
    try:
        code = _drawn(session)
    finally:
        faulthandler.cancel_dump_traceback_later()
    session.say("自检通过。" if code == 0 else "自检没有通过。", {"ok": code == 0})
    return code


def _drawn(session: Session) -> int:
    from ui.app import selftest as drawn

    if session.chosen_folder:
        return drawn(session.paths)
    with tempfile.TemporaryDirectory(prefix="inspector-selftest-", ignore_cleanup_errors=True) as folder:
        return drawn(Paths(Path(folder)))
