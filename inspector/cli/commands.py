"""All commands by name, and the options before them. A command's module is imported when the command is used."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import click

from inspector import __version__
from inspector.cli.session import Session
from inspector.paths import Paths

_MODULES = {
    "inspections": "inspections",
    "document": "documents",
    "case-file": "documents",
    "review": "review",
    "checklists": "checklists",
    "laws": "laws",
    "content": "content",
    "wording": "wording",
    "import-inspection": "transfer",
    "export-inspection": "transfer",
    "verify": "transfer",
    "sign": "signing",
    "timestamp": "signing",
    "ca": "certificates",
    "numbers": "numbers",
    "demo-data": "upkeep",
    "check": "upkeep",
    "backup": "upkeep",
    "backups": "upkeep",
    "restore": "upkeep",
    "selftest": "window",
    "gui": "window",
}


class _Lazy(click.Group):
    """Finds a command in its module, under its name with underscores."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_MODULES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _MODULES:
            return None
        module = import_module(f"inspector.cli.{_MODULES[cmd_name]}")
        command: click.Command = getattr(module, cmd_name.replace("-", "_"))
        return command


@click.group(cls=_Lazy, invoke_without_command=True)
@click.option(
    "--data-dir", type=click.Path(file_okay=False, path_type=Path), help="数据文件夹；缺省为本用户自己的。"
)
@click.option("--json", "as_json", is_flag=True, help="输出 JSON，供程序读取。")
@click.version_option(__version__, "--version", prog_name="inspector")
@click.pass_context
def commands(context: click.Context, data_dir: Path | None, as_json: bool) -> int | None:
    """现场执法检查。不写命令时打开窗口。

    退出码：0 完成；1 有差异或库有问题；2 不能执行（说明原因）；70 程序出错（已记日志）；130 中断。
    """
    session = context.ensure_object(Session)
    session.as_json = as_json
    if data_dir is not None:
        session.paths, session.chosen_folder = Paths(data_dir), True
    if context.invoked_subcommand is None:
        code: int = context.invoke(_found("gui"))
        return code
    return None


def _found(name: str) -> click.Command:
    command = commands.get_command(click.Context(commands), name)
    assert command is not None
    return command
