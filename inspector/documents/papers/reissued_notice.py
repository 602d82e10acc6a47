"""The notice in the place of a void one: the same document with the corrections that were entered, dated today."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from inspector.documents import facts, rectification_notice
from inspector.documents.model import Block, Masthead, Paragraph, ReportModel, SealSpace
from inspector.documents.papers.facts import PaperContext, namespace
from inspector.documents.papers.template import PaperTemplate
from inspector.documents.papers.text import say
from inspector.documents.templates import Wording
from inspector.domain.inspection import Case, Finding
from inspector.errors import KnownError


def assemble_reissue(
    template: PaperTemplate, context: PaperContext, wording: Wording, number: str
) -> ReportModel:
    """Raises KnownError where no problem is left on the notice."""
    case = _corrected(context.case, context.draft.entries)
    if not case.findings:
        raise KnownError(
            "通知书上没有列出问题。", "草稿都在。", "请至少保留一个问题；都不再要求整改的，只作废原通知书。"
        )
    report = rectification_notice.assemble(case, wording, number)
    sentence = say(template.texts["replaces"], namespace(context), template.where("replaces")).strip()
    return replace(report, blocks=tuple(_dated(report.blocks, sentence, context.today)))


def _dated(blocks: tuple[Block, ...], sentence: str, today: date) -> Iterator[Block]:
    for block in blocks:
        yield replace(block, dated=facts.day_text(today)) if isinstance(block, SealSpace) else block
        if isinstance(block, Masthead) and sentence:
            yield Paragraph(sentence)


def _corrected(case: Case, entries: Mapping[str, str]) -> Case:
    visit = case.inspection
    site = replace(
        visit.site,
        party_name=entries.get("new_party") or visit.site.party_name,
        credit_code=entries.get("new_code") or visit.site.credit_code,
        legal_representative=entries.get("new_representative") or visit.site.legal_representative,
        address=entries.get("new_address") or visit.site.address,
    )
    due = _day(entries.get("new_report_due", "")) or visit.report_due
    left = tuple(_finding(one, entries) for one in case.findings if not entries.get(f"left_out:{one.id}"))
    return replace(case, inspection=replace(visit, site=site, report_due=due), findings=left)


def _finding(finding: Finding, entries: Mapping[str, str]) -> Finding:
    return replace(
        finding,
        fact=entries.get(f"new_fact:{finding.id}") or finding.fact,
        requirement=entries.get(f"new_requirement:{finding.id}") or finding.requirement,
        due=_day(entries.get(f"new_due:{finding.id}", "")) or finding.due,
    )


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
