"""The rules of the review for a whole file: documents missing, numbers, signatures, and the order of the days."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from inspector.clock import local_date
from inspector.documents import facts as words
from inspector.domain.document import Attendance, DocumentKind, DocumentRecord, Signature, SignerRole
from inspector.domain.file_review import Element
from inspector.domain.inspection import Finding
from inspector.domain.paper import Need, Paper
from inspector.domain.rectification import Step
from inspector.services.number_rules import title
from inspector.services.paper_needs import FileFacts
from inspector.services.review_findings import findings
from inspector.services.review_lines import ReviewLine, Target, good
from inspector.services.review_photos import photos
from inspector.services.review_rules import (
    answers,
    certificate_numbers,
    consistency,
    notices,
    party,
    plan_order,
    record,
    report,
    times,
)

VISIT_RULES = (
    certificate_numbers,
    plan_order,
    party,
    notices,
    times,
    answers,
    consistency,
    findings,
    record,
    report,
    photos,
)
"""What is judged again of a sealed visit.

The officers' certificates held when it was signed; approval and notice are judged as documents of the file.
"""

_VERDICTS = (Step.PASSED, Step.PARTLY, Step.FAILED)


@dataclass(frozen=True)
class Issued:
    """One document that holds.

    `text` is what stands on it, "" where only its PDF is known; `registered` the number that the register holds for it.
    Of a paper, `unsigned` are the labels of the places that are to be signed and are not, `by_page` whether its pages
    are signed one by one; `paper` is None for a document that was sealed with the visit.
    """

    record: DocumentRecord
    text: str
    registered: str
    paper: Paper | None = None
    unsigned: tuple[str, ...] = ()
    by_page: bool = True

    @property
    def target(self) -> Target:
        return Target("paper", self.record.id)


@dataclass(frozen=True)
class WholeFile:
    """A sealed visit with all that was issued about it; `issued` are the documents that hold."""

    file: FileFacts
    needs: tuple[Need, ...]
    issued: tuple[Issued, ...]
    elements: tuple[Element, ...]


FileRule = Callable[[WholeFile], Iterator[ReviewLine]]


def documents(whole: WholeFile) -> Iterator[ReviewLine]:
    """Every document that the case needs is there."""
    missing = [need for need in whole.needs if need.wanted and not need.is_met]
    for need in missing:
        name = title(need.kind) + _about(whole, need)
        drafted = "草稿已有，还没有签发。" if need.draft_id else ""
        yield ReviewLine(
            f"missing-{need.kind.value}",
            "fatal" if need.kind is DocumentKind.SITE_RECORD else "major",
            f"缺{name}",
            drafted + need.why,
            Target("paper", need.draft_id or need.kind.value),
            need.kind.value,
        )
    if not missing:
        yield good("documents", "应有的文书齐全", "paper")


def _about(whole: WholeFile, need: Need) -> str:
    """Which problems the document is needed for, by their numbers on the notice; nothing where it is for all."""
    found = words.findings(whole.file.case)
    wanted = [str(at) for at, one in enumerate(found, 1) if one.id in need.finding_ids]
    return f"（问题{'、'.join(wanted)}）" if wanted and len(wanted) < len(found) else ""


def numbers(whole: WholeFile) -> Iterator[ReviewLine]:
    """Each document carries the number that the register holds for it."""
    patterns = whole.file.case.bureau.number_patterns
    clean = True
    for one in whole.issued:
        kind, number = one.record.kind.value, one.record.number
        if not number and patterns.get(kind):
            clean = False
            what = f"{one.record.title}没有文号"
            yield ReviewLine("number-missing", "major", what, "本局这种文书编有文号。", one.target, kind)
        elif number and number != one.registered:
            clean = False
            held = f"登记簿上是 {one.registered}。" if one.registered else "登记簿上没有这个文号。"
            what = f"{one.record.title}的文号 {number} 与登记不一致"
            yield ReviewLine("number-differs", "major", what, held, one.target, kind)
    if clean:
        yield good("numbers", "文号与登记簿一致", "paper")


def signatures(whole: WholeFile) -> Iterator[ReviewLine]:
    """Whoever should sign did, and a refusal is proved."""
    signed = DocumentKind.SITE_RECORD
    target = Target("paper", whole.file.holds(signed))
    yield from _attendance(whole.file.case.signatures, target, signed.value)
    for one in whole.issued:
        if one.paper is None:
            continue
        kind = one.record.kind.value
        yield from _attendance(one.paper.signatures, one.target, kind)
        if one.unsigned and not one.paper.on_paper:
            detail = f"空着的有：{'、'.join(one.unsigned)}。"
            yield ReviewLine(
                "unsigned", "major", f"{one.record.title}还有签名栏空着", detail, one.target, kind
            )


_READ_THROUGH = (DocumentKind.SITE_RECORD.value, DocumentKind.INTERVIEW_RECORD.value)
"""What the party reads through and writes an opinion under."""


def _attendance(given: tuple[Signature, ...], target: Target, kind: str) -> Iterator[ReviewLine]:
    for one in given:
        if one.attendance is Attendance.SIGNED:
            asked = one.role is SignerRole.PARTY and kind in _READ_THROUGH
            if asked and not one.opinion.strip():
                detail = "请被检查人在末页写明审阅意见。"
                yield ReviewLine("opinion", "major", f"{one.name}没有写审阅意见", detail, target, kind)
        else:
            yield from _refusal(one, target, kind)


def _refusal(one: Signature, target: Target, kind: str) -> Iterator[ReviewLine]:
    what = f"{one.name or '当事人'}{'拒绝签名' if one.attendance is Attendance.REFUSED else '未在场签名'}"
    if not one.reason.strip():
        yield ReviewLine("refusal-reason", "major", f"{what}，没有写明情况", "请注明理由。", target, kind)
    if not one.witness_name.strip() and not one.recording.strip():
        detail = "应有见证人签名，或者注明现场音像记录。"
        yield ReviewLine("witness", "major", f"{what}，没有见证", detail, target, kind)


def days(whole: WholeFile) -> Iterator[ReviewLine]:
    """For every problem: visit, then service, then re-inspection, then close-out."""
    found = words.findings(whole.file.case)
    lines = [line for finding in found for line in _after_visit(whole, finding)]
    yield from lines
    if found and not lines:
        yield good("day-order", "检查、送达、复查、销号的日期先后相接", "ledger")


def _after_visit(whole: WholeFile, finding: Finding) -> Iterator[ReviewLine]:
    for earlier, later in pairwise(_days(whole.file, finding)):
        if later[1] < earlier[1]:
            what = f"{later[0]}日期早于{earlier[0]}日期"
            detail = f"{finding.title}：{earlier[0]} {earlier[1]}，{later[0]} {later[1]}。"
            yield ReviewLine("day-order", "major", what, detail, Target("ledger", finding.id))


def _days(file: FileFacts, finding: Finding) -> Iterator[tuple[str, date]]:
    visited = words.visit_day(file.case.inspection)
    if visited:
        yield "检查", visited
    served, seen = file.last(finding, Step.SERVED), file.last(finding, *_VERDICTS)
    # What is served again after a re-inspection begins a new round, of which nothing is to be compared yet.
    if served and not (seen and seen.at < served.at and local_date(seen.at) != local_date(served.at)):
        yield "送达", local_date(served.at)
    for name, event in (("复查", seen), ("销号", file.last(finding, Step.CLOSED))):
        if event:
            yield name, local_date(event.at)


def reinspection(whole: WholeFile) -> Iterator[ReviewLine]:
    """What an order was served for is looked at again in time; the period is content."""
    period = whole.file.words.days("reinspection_clock")
    ordered = {
        finding
        for one in whole.file.valid_papers(DocumentKind.RECTIFICATION_ORDER)
        for finding in one.finding_ids
    }
    for finding in whole.file.case.findings:
        served = whole.file.last(finding, Step.SERVED)
        seen = whole.file.last(finding, *_VERDICTS)
        if finding.id not in ordered or served is None or seen is None or seen.at < served.at:
            continue
        last = local_date(served.at) + timedelta(days=period)
        if local_date(seen.at) > last:
            detail = f"{finding.title}：{last} 前应复查，实际 {local_date(seen.at)}。"
            what = f"送达后超过 {period} 日才复查"
            yield ReviewLine("reinspection-late", "major", what, detail, Target("ledger", finding.id))
