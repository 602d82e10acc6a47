"""The bureau's own wording of its documents: look, check, preview, publish, back to the program's."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from inspector.cli.session import Session, found_id, pass_session, table
from inspector.clock import local
from inspector.domain.document import DocumentKind
from inspector.errors import KnownError
from inspector.files import replacing

if TYPE_CHECKING:
    from inspector.bootstrap import Services
    from inspector.services.wording import WordingLine
    from inspector.services.wording_shown import Problem

_UNCHANGED = "模板没有改动。"
_KIND = click.argument("kind", metavar="KIND", type=click.Choice([kind.value for kind in DocumentKind]))
_READ = click.Path(dir_okay=False, exists=True, path_type=Path)
_OUT = click.Path(dir_okay=False, path_type=Path)


class _Refused(KnownError):
    """A wording with a problem; programs get its place as well."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(f"{problem}。", _UNCHANGED, "请改正文件后再试。")
        self.problems = (problem,)


@click.group()
def wording() -> None:
    """文书模板：查看、校验、预览、发布本局的写法。文书种类写英文名，用 list 查看。"""


@wording.command("list")
@pass_session
def list_(session: Session) -> None:
    """列出各种文书用的是谁的模板。"""
    with session.services() as services:
        found = services.wording.lines()
    session.say(table([_row(one) for one in found]), [_facts(one) for one in found])


def _row(line: WordingLine) -> tuple[str, ...]:
    from inspector.services.number_rules import title

    own = line.own
    if own is None:
        return line.kind.value, title(line.kind), "程序自带", "", ""
    return line.kind.value, title(line.kind), "本局", f"{local(own.published_at):%Y-%m-%d}", own.note


def _facts(line: WordingLine) -> dict[str, object]:
    own = line.own
    return {
        "kind": line.kind.value,
        "own": own is not None,
        "note": own.note if own else "",
        "published_at": own.published_at.isoformat() if own else None,
        "published_by": own.published_by if own else "",
    }


@wording.command()
@_KIND
@click.option("--own", "which", flag_value="own", help="本局发布的；没有时报错。")
@click.option("--program", "which", flag_value="program", help="程序自带的。")
@pass_session
def show(session: Session, kind: str, which: str | None) -> None:
    """显示模板全文；缺省为在用的。"""
    with session.services() as services:
        text = _text(services, DocumentKind(kind), which)
    session.say(text.removesuffix("\n"), {"kind": kind, "text": text})


def _text(services: Services, kind: DocumentKind, which: str | None) -> str:
    from inspector.services.wording import program_text

    if which == "program":
        return program_text(kind)
    if which == "own" and not any(one.own for one in services.wording.lines() if one.kind is kind):
        raise KnownError("本局没有发布过这种文书的模板。", _UNCHANGED, "用 --program 看程序自带的。")
    return services.wording.text(kind)


@wording.command()
@_KIND
@click.argument("file", type=_READ)
@pass_session
def check(session: Session, kind: str, file: Path) -> None:
    """校验模板文件并用示例检查试排，不存入。有错指出行号和占位符，退出码为 2。"""
    from inspector.services.wording_shown import read_text

    with session.services() as services:
        _pages(services, session, DocumentKind(kind), read_text(file), "", blank=False)
    session.say(f"{file.name}：没有问题。", {"kind": kind, "file": str(file)})


@wording.command()
@_KIND
@click.argument("file", type=_READ)
@click.option("--note", required=True, help="改了什么、为什么。")
@pass_session
def publish(session: Session, kind: str, file: Path, note: str) -> None:
    """发布本局的模板。没有定稿的草稿和以后的文书用它，已签发的不变。"""
    from inspector.services.wording_shown import read_text

    with session.services() as services:
        text = read_text(file)
        _pages(services, session, DocumentKind(kind), text, "", blank=False)
        made = services.wording.publish(DocumentKind(kind), text, note).value
    session.say(f"已发布 {kind} 的模板。", {"id": made.id, "kind": kind, "note": made.note})


@wording.command()
@_KIND
@pass_session
def retire(session: Session, kind: str) -> None:
    """停用本局的模板，恢复程序自带的。"""
    with session.services() as services:
        services.wording.retire(DocumentKind(kind))
    session.say(f"{kind} 已恢复程序自带的模板。", {"kind": kind})


@wording.command()
@_KIND
@click.argument("file", type=_READ, required=False)
@click.option("--out", required=True, type=_OUT, help="要写的 PDF 文件。")
@click.option("--inspection", default="", help="用本局的这次检查；缺省为编造的示例。")
@click.option("--blank", is_flag=True, help="空白表单。")
@pass_session
def preview(session: Session, kind: str, file: Path | None, out: Path, inspection: str, blank: bool) -> None:
    """把模板排成 PDF 看样子；不写文件时用在用的模板。"""
    from inspector.services.wording_shown import read_text

    with session.services() as services:
        text = read_text(file) if file else services.wording.text(DocumentKind(kind))
        case = found_id(services, inspection) if inspection else ""
        pdf = _pages(services, session, DocumentKind(kind), text, case, blank=blank)
    with replacing(out, _UNCHANGED) as part:
        part.write_bytes(pdf)
    session.say(f"预览已写到 {out}。", {"kind": kind, "file": str(out), "size": len(pdf)})


def _pages(
    services: Services, session: Session, kind: DocumentKind, text: str, case: str, *, blank: bool
) -> bytes:
    """The pages of a wording. Raises KnownError for its problem, or for why the case cannot be shown."""
    from inspector.services.wording_shown import Material, try_out

    given = Material(services.wording.case_context(case), services.bureau.get(), session.paths)
    tried = try_out(kind, text, given, blank=blank)
    if tried.problem is not None:
        raise _Refused(tried.problem)
    if tried.refusal is not None:
        raise tried.refusal
    return tried.pdf
