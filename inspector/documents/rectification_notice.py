"""责令限期整改通知书: an order where we are competent, a notice without order or threat where another department is."""

from __future__ import annotations

from collections.abc import Iterator

from inspector.documents import facts
from inspector.documents.facts import or_none
from inspector.documents.model import (
    Block,
    Column,
    DataTable,
    Footer,
    Heading,
    Layout,
    Masthead,
    Opinion,
    Paragraph,
    Place,
    ReportModel,
    SealSpace,
    SignatureBlock,
    SignatureLine,
    SignatureSlot,
)
from inspector.documents.slots import PARTY, WITNESS, officer_slot
from inspector.documents.templates import Wording
from inspector.documents.widths import balanced
from inspector.domain.deadline import DeadlineKind
from inspector.domain.document import DocumentKind, SignerRole
from inspector.domain.inspection import Case, Finding, Handling
from inspector.domain.law import chinese_number
from inspector.errors import KnownError

PLACEHOLDERS = {
    "title": "",
    "title_referral": "",
    "page_label": "",
    "blank_number": "",
    "addressee": "party",
    "identity": "credit_code legal_representative address",
    "opening": "period officers site photos",
    "own_heading": "number",
    "own": "bases",
    "own_columns": "",
    "violated": "articles",
    "ordered_by": "articles",
    "law_choice": "day laws later",
    "evidence": "photos",
    "conduct": "period",
    "immediate": "due",
    "until": "due",
    "no_due": "",
    "after": "",
    "referred_heading": "number",
    "referred": "departments",
    "referred_columns": "",
    "department": "",
    "report_heading": "number",
    "report": "due contact phone address",
    "rights_heading": "number",
    "rights": "review_authority court",
    "review_authority": "",
    "court": "",
    "seal_hint": "",
    "copies": "",
    "receipt": "",
    "received": "",
    "party_label": "",
    "officer_label": "",
    "witness_label": "",
    "certificate": "certificate",
}

_FULL = 1560
_OWN_LEAST = (90, 360, 420, 240, 250)
_REFERRED_LEAST = (90, 360, 360, 240, 240)
"""Column widths in tenths of a millimetre that no content makes narrower."""


def assemble(case: Case, wording: Wording, number: str) -> ReportModel:
    """Raises KnownError for a finding whose law was not in force on the day of the conduct."""
    for finding in case.findings:
        facts.refuse_law_not_in_force(finding)
    ordered = any(map(facts.is_ours, case.findings))
    title = wording.say("title" if ordered else "title_referral")
    return ReportModel(
        DocumentKind.RECTIFICATION_NOTICE,
        title,
        number,
        author=case.bureau.name,
        subject=number or case.inspection.site.party_name,
        layout=Layout.OFFICIAL,
        footer=Footer(wording.say("page_label")),
        blocks=tuple(_blocks(case, wording, title, number)),
        absences=wording.absences,
    )


def _blocks(case: Case, wording: Wording, title: str, number: str) -> Iterator[Block]:
    yield Masthead(case.bureau.letterhead, title, number or wording.say("blank_number"))
    yield from _opening(case, wording)
    for at, part in enumerate(_parts(case, wording), 1):
        heading, *rest = part
        yield Heading(wording.say(heading, number=chinese_number(at)))
        yield from rest
    yield from _closing(case, wording)


def _opening(case: Case, wording: Wording) -> Iterator[Block]:
    visit, site = case.inspection, case.inspection.site
    yield Paragraph(wording.say("addressee", party=site.party_name), Place.LEFT)
    yield Paragraph(
        wording.say(
            "identity",
            credit_code=or_none(site.credit_code),
            legal_representative=or_none(site.legal_representative),
            address=or_none(site.address),
        ),
        Place.LEFT,
    )
    yield Paragraph(
        wording.say(
            "opening",
            period=facts.period_text(visit.entered_at, visit.left_at),
            officers=facts.officers_text(visit.inspectors),
            site=site.name if site.name != site.party_name else "",
            photos=len(facts.photos(case)),
        )
    )


def _parts(case: Case, wording: Wording) -> Iterator[tuple[str, *tuple[Block, ...]]]:
    """Each part is the key of its heading and its blocks."""
    ordered = [one for one in facts.findings(case) if facts.is_ours(one)]
    referred = [one for one in facts.findings(case) if not facts.is_ours(one)]
    if ordered:
        after = Paragraph(wording.say("after"))
        yield "own_heading", _order(case, wording), _own_table(case, ordered, wording), after
    if referred:
        yield (
            "referred_heading",
            _referral(referred, wording),
            _referred_table(case, referred, len(ordered) + 1, wording),
        )
    yield "report_heading", _report(case, wording)
    if ordered:
        yield "rights_heading", _rights(case, wording)


def _order(case: Case, wording: Wording) -> Paragraph:
    day = facts.visit_day(case.inspection)
    bases = "、".join(str(basis) for basis in wording.bases if day is None or basis.holds_on(day))
    if not bases:
        raise KnownError(
            f"文书模板 {wording.file} 中没有在{facts.day_text(day)}有效的责令改正依据。",
            "检查记录不受影响，文书尚未生成。",
            "请由法制审核人员在模板的 [[basis]] 中补上现行有效的依据。",
        )
    return Paragraph(wording.say("own", bases=bases))


def _table(titles: str, least: tuple[int, ...], rows: Iterator[tuple[str, ...]]) -> DataTable:
    cells = tuple(rows)
    places = (Place.CENTRE, Place.LEFT, Place.LEFT, Place.LEFT, Place.LEFT)
    widths = balanced(least, _FULL, cells)
    return DataTable(tuple(map(Column, titles.split("|"), widths, places)), cells)


def _own_table(case: Case, findings: list[Finding], wording: Wording) -> DataTable:
    rows = (
        (
            str(at),
            _fact(case, one, wording),
            _basis(one, wording),
            one.requirement.strip(),
            _due(case, one, wording),
        )
        for at, one in enumerate(findings, 1)
    )
    return _table(wording.say("own_columns"), _OWN_LEAST, rows)


def _referred_table(case: Case, findings: list[Finding], first: int, wording: Wording) -> DataTable:
    """`first`: the numbers go on from the table before, so that they are those of the site record."""
    rows = (
        (
            str(at),
            _fact(case, one, wording),
            _rules(one, wording),
            _department(one, wording),
            one.requirement.strip(),
        )
        for at, one in enumerate(findings, first)
    )
    return _table(wording.say("referred_columns"), _REFERRED_LEAST, rows)


def _fact(case: Case, finding: Finding, wording: Wording) -> str:
    photos, conduct = facts.photo_numbers(case, finding), facts.conduct_text(case, finding)
    parts = (
        finding.fact.strip(),
        wording.say("conduct", period=conduct) if conduct else "",
        wording.say("evidence", photos=photos) if photos else "",
    )
    return "".join(parts)


def _basis(finding: Finding, wording: Wording) -> str:
    """The duty offended, and the provision that lets this bureau order; never an amount."""
    duties = facts.citation_text(facts.duties(finding))
    orders = facts.citation_text(facts.own_penalties(finding))
    lines = (
        duties and wording.say("violated", articles=duties),
        orders and wording.say("ordered_by", articles=orders),
        facts.law_choice_text(finding, wording),
    )
    return or_none("\n".join(line for line in lines if line))


def _rules(finding: Finding, wording: Wording) -> str:
    """What the conduct is judged by where another department is competent: no penalty."""
    lines = facts.citation_text(facts.duties(finding)), facts.law_choice_text(finding, wording)
    return or_none("\n".join(line for line in lines if line))


def _due(case: Case, finding: Finding, wording: Wording) -> str:
    if finding.handling is Handling.IMMEDIATE or finding.deadline.kind is DeadlineKind.IMMEDIATE:
        due = finding.due or facts.visit_day(case.inspection)
        return wording.say("immediate", due=facts.day_text(due))
    return wording.say("until", due=facts.day_text(finding.due)) if finding.due else wording.say("no_due")


def _department(finding: Finding, wording: Wording) -> str:
    return facts.department(finding) or wording.say("department")


def _referral(findings: list[Finding], wording: Wording) -> Paragraph:
    departments = dict.fromkeys(_department(one, wording) for one in findings)
    return Paragraph(wording.say("referred", departments="、".join(departments)))


def _report(case: Case, wording: Wording) -> Paragraph:
    bureau, visit = case.bureau, case.inspection
    contact = facts.with_role(case, SignerRole.RECORDER) or visit.inspectors
    return Paragraph(
        wording.say(
            "report",
            due=facts.day_text(visit.report_due),
            contact=contact[0].name if contact else facts.NONE,
            phone=or_none(bureau.phone),
            address=or_none(bureau.address),
        )
    )


def _rights(case: Case, wording: Wording) -> Paragraph:
    return Paragraph(
        wording.say(
            "rights",
            review_authority=case.bureau.review_authority or wording.say("review_authority"),
            court=case.bureau.court or wording.say("court"),
        )
    )


def _closing(case: Case, wording: Wording) -> Iterator[Block]:
    day = facts.visit_day(case.inspection)
    yield Paragraph(wording.say("copies"), keep_with_next=True)
    yield SealSpace(case.bureau.name, facts.day_text(day), wording.say("seal_hint"))
    yield Opinion(PARTY, wording.say("receipt"), wording.absences, wording.say("received"))
    yield SignatureBlock(tuple(_signatures(case, wording)))


def _signatures(case: Case, wording: Wording) -> Iterator[SignatureLine]:
    yield SignatureLine(SignatureSlot(PARTY, SignerRole.PARTY, wording.say("party_label")))
    for officer in case.inspection.inspectors:
        slot = SignatureSlot(officer_slot(officer), officer.role, wording.say("officer_label"))
        yield SignatureLine(slot, wording.say("certificate", certificate=officer.certificate))
    witness = SignatureSlot(WITNESS, SignerRole.WITNESS, wording.say("witness_label"))
    yield SignatureLine(witness, optional=True)
