"""Documents of a case as PDF or Word, blank forms, and the whole case file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from inspector.cli.session import Session, found_id, pass_session
from inspector.errors import KnownError
from inspector.files import replacing

if TYPE_CHECKING:
    from inspector.bootstrap import Services
    from inspector.domain.document import DocumentKind, DocumentRecord
    from inspector.services.editable_copies import CopyPlan

_UNTOUCHED = "检查记录没有改动。"
_OUT = click.Path(dir_okay=False, path_type=Path)


def _kinds() -> tuple[str, ...]:
    from inspector.domain.document import DocumentKind

    return tuple(kind.value for kind in DocumentKind)


class _Kind(click.ParamType[object]):
    """A kind of document; the list is read when it is asked for."""

    name = "kind"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> DocumentKind:
        from inspector.domain.document import DocumentKind

        if value not in _kinds():
            self.fail(f"没有“{value}”这种文书，可用的有：{'、'.join(_kinds())}", param, ctx)
        return DocumentKind(value)


@click.command()
@click.argument("inspection")
@click.argument("kind", type=_Kind())
@click.option("--out", required=True, type=_OUT, help="要写的文件：.pdf，或可编辑的 .docx。")
@pass_session
def document(session: Session, inspection: str, kind: DocumentKind, out: Path) -> None:
    """写出一份文书：已签发的为原件，之前为草稿；检查编号写 blank 时为空白表单。"""
    word = out.suffix.lower() == ".docx"
    with session.services() as services:
        if inspection == "blank":
            found, state = "", _blank(services, kind, out, word)
        else:
            found = found_id(services, inspection)
            state = _issued(services, found, kind, out, word) or _draft(services, found, kind, out, word)
    facts = {"id": found, "kind": kind.value, "file": str(out), "issued": state == "签发件", "state": state}
    session.say(f"{state}已写到 {out}。", facts)


def _issued(services: Services, inspection_id: str, kind: DocumentKind, out: Path, word: bool) -> str:
    """Copy the issued document that holds; "" while there is none."""
    record = _held(services, inspection_id, kind)
    if record is None:
        return ""
    if not word:
        services.documents.export(record.id, out)
        return "签发件"
    plan = services.copies.issued(record.id)
    _write_copy(services, plan, out)
    return "可编辑副本" if plan.exact else "按现行模板重排的可编辑副本"


def _held(services: Services, inspection_id: str, kind: DocumentKind) -> DocumentRecord | None:
    """The newest of this kind that is not void."""
    from inspector.services.issued import issued_of

    gone = {one.id for one in services.context.papers.voidings(inspection_id)}
    held = [
        one for one in issued_of(services.context, inspection_id) if one.kind is kind and one.id not in gone
    ]
    return held[-1] if held else None


def _draft(services: Services, inspection_id: str, kind: DocumentKind, out: Path, word: bool) -> str:
    """What the record says so far. Nothing is stored."""
    from inspector.services.editable_copies import CopyPlan

    report, case = services.papers.sample(inspection_id, kind)
    plan = CopyPlan(report, case)
    if word:
        _write_copy(services, plan, out)
    else:
        _write_pdf(services, plan, out)
    return "草稿"


def _blank(services: Services, kind: DocumentKind, out: Path, word: bool) -> str:
    from inspector.services.papers import render_blank

    if word:
        raise KnownError("空白表单只有 PDF。", _UNTOUCHED, "请把文件名改成 .pdf。")
    data = render_blank(services.papers.blank(kind))
    with replacing(out, _UNTOUCHED) as part:
        part.write_bytes(data)
    return "空白表单"


def _write_copy(services: Services, plan: CopyPlan, out: Path) -> None:
    from inspector.services.editable_copies import render_copy

    data = render_copy(plan, services.paths)
    with replacing(out, _UNTOUCHED) as part:
        part.write_bytes(data)


def _write_pdf(services: Services, plan: CopyPlan, out: Path) -> None:
    from inspector.services.documents import render_model

    data = render_model(plan.model, plan.case, services.paths).pdf
    with replacing(out, _UNTOUCHED) as part:
        part.write_bytes(data)


@click.command()
@click.argument("inspection")
@click.option("--out", required=True, type=_OUT, help="要写的 PDF 文件。")
@click.option("--duplex", is_flag=True, help="双面打印：每份文书从正面开始，背面空白页注明。")
@pass_session
def case_file(session: Session, inspection: str, out: Path, duplex: bool) -> None:
    """整卷：封面、目录和全部已签发的文书，统一编页码，装成一份 PDF。"""
    from inspector.services.case_binding import bind_case_file

    with session.services() as services:
        found = found_id(services, inspection)
        plan = services.binding.plan(found, duplex=duplex)
        missing = [one.kind.value for one in services.paper_reader.file(found).missing]
        bound = bind_case_file(plan, services.paths)
    with replacing(out, _UNTOUCHED) as part:
        part.write_bytes(bound.pdf)
    facts = {
        "id": found,
        "file": str(out),
        "documents": len(plan.documents),
        "pages": bound.pages,
        "missing": missing,
    }
    left = f"卷内还缺：{'、'.join(missing)}。" if missing else ""
    session.say(f"整卷 {len(plan.documents)} 份文书 {bound.pages} 页已写到 {out}。{left}", facts)
