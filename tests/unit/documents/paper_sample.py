"""A small template with one of everything, and the context of the invented case."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

from inspector.clock import CHINA
from inspector.documents.papers.facts import PaperContext
from inspector.documents.papers.template import PaperTemplate, load_paper
from inspector.domain.document import DocumentKind, DocumentRecord, Signature, SignerRole
from inspector.domain.inspection import Case
from inspector.domain.paper import Paper, PaperDraft, Voiding
from inspector.domain.rectification import LedgerEvent, Step
from tests.unit.documents import sample

TODAY = date(2026, 11, 22)
KIND = DocumentKind.SERVICE_PROOF
NOON = datetime(2026, 11, 20, 12, 0, tzinfo=CHINA)

HEAD = """layout = "form"
[text]
title = "回证"
page_label = "第{page}页"
"""
WORDS = """
[refused]
mark = "（拒绝签收）"
note = ["{name}拒绝签收，理由：{reason}。"]
[absent]
mark = "（不在场）"
note = []
"""


def template(body: str = "", head: str = HEAD, words: str = WORDS) -> PaperTemplate:
    return load_paper(f"{head}{body}{words}", "some.toml", KIND)


def paragraph(text: str, more: str = "") -> str:
    return f"[[block]]\nblock = \"paragraph\"\ntext = '''{text}'''\n{more}\n"


def field(name: str, kind: str = "text", **more: object) -> str:
    said = {
        key: f"'''{value}'''" if isinstance(value, str) else str(value).lower() for key, value in more.items()
    }
    lines = "\n".join(f"{key} = {value}" for key, value in said.items() if key != "choices")
    choices = f"\nchoices = {list(more['choices'])}" if "choices" in more else ""  # type: ignore[call-overload]
    return f'[[field]]\nname = "{name}"\nlabel = "{name}"\nkind = "{kind}"\n{lines}{choices}\n'


def draft(entries: Mapping[str, str] | None = None, **more: object) -> PaperDraft:
    made = PaperDraft("p9", "i1", KIND, NOON, "o1", entries=entries or {})
    return replace(made, **more)  # type: ignore[arg-type]


def context(
    case: Case | None = None, entries: Mapping[str, str] | None = None, **more: object
) -> PaperContext:
    of_draft = {key: more.pop(key) for key in ("finding_ids", "served", "replaces", "number") if key in more}
    made = PaperContext(case or sample.case(), draft(entries, **of_draft), TODAY, "李晓梅", frequency=(2, 2))
    return replace(made, **more)  # type: ignore[arg-type]


def record(kind: DocumentKind, identity: str, days: int = 0) -> DocumentRecord:
    """A document that was sealed with the visit."""
    return DocumentRecord(
        identity,
        "i1",
        kind,
        f"标题{identity}",
        f"示环〔2026〕{days + 1}号",
        "0" * 64,
        "1" * 64,
        1000,
        3,
        sample.LEFT + timedelta(days=days),
    )


def paper(kind: DocumentKind, identity: str, days: int = 1, **more: object) -> Paper:
    made = Paper(
        id=identity,
        inspection_id="i1",
        kind=kind,
        title=f"标题{identity}",
        number=f"示环〔2026〕{days + 1}号",
        finding_ids=(),
        served=(),
        entries={},
        replaces="",
        model="",
        model_sha256="2" * 64,
        signatures=(),
        pdf_sha256="3" * 64,
        size=1,
        pages=2,
        issued_at=sample.LEFT + timedelta(days=days),
        issued_by="王建国",
    )
    return replace(made, **more)  # type: ignore[arg-type]


def voiding(identity: str, reason: str = "期限写错") -> Voiding:
    return Voiding(identity, "i1", "", reason, NOON, "王建国")


def event(finding: str, step: Step, days: int = 0, **more: object) -> LedgerEvent:
    made = LedgerEvent(f"{finding}-{step}-{days}", finding, step, NOON + timedelta(days=days), "王建国")
    return replace(made, **more)  # type: ignore[arg-type]


def sealed_case(**more: object) -> Case:
    """The case with its record and notice issued."""
    documents = (record(DocumentKind.SITE_RECORD, "d1"), record(DocumentKind.RECTIFICATION_NOTICE, "d3"))
    return replace(sample.case(), documents=documents, **more)  # type: ignore[arg-type]


def refused_case(signatures: Iterable[Signature] | None = None) -> Case:
    return replace(sealed_case(), signatures=tuple(signatures or sample.refused().values()))


def recipient(name: str) -> Signature:
    return replace(sample.signed()["party"], role=SignerRole.RECIPIENT, name=name)
