"""Around every command: UTF-8 output, and errors as a sentence and an exit code."""

from __future__ import annotations

import io
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from dataclasses import asdict

import click

from inspector.cli.commands import commands
from inspector.cli.session import Session
from inspector.clock import SystemClock, to_text
from inspector.errors import Cancelled, KnownError

REFUSED = 2
BUG = 70
INTERRUPTED = 130
_EVERYWHERE = ("--json",)


def run(arguments: Sequence[str] | None = None) -> int:
    """Run one command; its exit code."""
    _speak_utf8()
    session = Session()
    words = _options_first(sys.argv[1:] if arguments is None else arguments)
    return _guarded(lambda: commands.main(words, "inspector", standalone_mode=False, obj=session), session)


def _guarded(command: Callable[[], object], session: Session) -> int:
    try:
        code = command()
    except click.ClickException as error:
        error.show()
        session.fail({"happened": error.format_message(), "safe": "", "remedy": ""})
        return REFUSED
    except KnownError as error:
        click.echo(str(error), err=True)
        session.fail(_facts(error))
        return REFUSED
    except (Cancelled, click.Abort, KeyboardInterrupt):
        click.echo("已中断。", err=True)
        return INTERRUPTED
    except BrokenPipeError:
        _drop_output()
        return 0
    except Exception:  # noqa: BLE001  the outermost frame: whatever is left is a bug, and is written down
        return _bug(session)
    return code if isinstance(code, int) else 0


def _facts(error: KnownError) -> dict[str, object]:
    """An error for a program; files that were refused list every place."""
    facts: dict[str, object] = {"happened": error.happened, "safe": error.safe, "remedy": error.remedy}
    problems = getattr(error, "problems", ())
    if problems:
        facts["problems"] = [asdict(one) for one in problems]
    return facts


def _bug(session: Session) -> int:
    trace = traceback.format_exc()
    log = session.paths.logs / "inspector.log"
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("a", encoding="utf-8") as file:
            file.write(f"{to_text(SystemClock().now())} ERROR {trace}")
        click.echo(
            f"程序出错了，经过已记入 {log}。已存入的记录没有改动。请把这个文件交给维护人员。", err=True
        )
    except OSError:
        click.echo(f"{trace}程序出错了，日志也写不进 {log}。", err=True)
    session.fail({"happened": "程序出错", "safe": "已存入的记录没有改动。", "remedy": str(log)})
    return BUG


def _options_first(words: Sequence[str]) -> list[str]:
    """`--json` may stand anywhere."""
    first = [word for word in _EVERYWHERE if word in words]
    return first + [word for word in words if word not in _EVERYWHERE]


def _speak_utf8() -> None:
    """Windows pipes and old consoles would turn Chinese into question marks."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _drop_output() -> None:
    """Whoever read our output has left; Python must not complain once more when it flushes at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
