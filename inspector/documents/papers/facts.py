"""The record of a case as the placeholders of a paper: the same words on every document of the case."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property

from inspector.clock import local_date
from inspector.documents import facts
from inspector.documents.papers.blank import blank_values
from inspector.documents.papers.case import (
    Events,
    event_facts,
    finding_facts,
    officer_facts,
    photo_facts,
)
from inspector.documents.papers.file import CaseDocuments
from inspector.documents.papers.namespace import NAMES, Facts, ServiceFacts
from inspector.documents.papers.template import PaperTemplate
from inspector.domain.bureau import Bureau
from inspector.domain.document import Attendance, DocumentKind, SignerRole
from inspector.domain.inspection import Case, Finding, Result
from inspector.domain.paper import Paper, PaperDraft, Voiding
from inspector.domain.rectification import Step

__all__ = ["NAMES", "PaperContext", "blank_namespace", "namespace"]

LawChoice = Callable[[Finding], str]


@dataclass(frozen=True)
class PaperContext:
    """Everything that a paper may say.

    `frequency`: which visit of the year this is and how many are allowed; (0, 0) where it is not counted. `templates`
    say which entry of an issued 送达回证 means what. `first_pages`: by document id, in the bound file.
    """

    case: Case
    draft: PaperDraft
    today: date
    actor: str
    papers: tuple[Paper, ...] = ()
    voidings: tuple[Voiding, ...] = ()
    events: Events = field(default_factory=dict)
    frequency: tuple[int, int] = (0, 0)
    actor_unit: str = ""
    templates: Mapping[DocumentKind, PaperTemplate] = field(default_factory=dict)
    first_pages: Mapping[str, int] = field(default_factory=dict)

    @cached_property
    def documents(self) -> CaseDocuments:
        return CaseDocuments(self.case, self.papers, self.voidings, self.first_pages, self.templates)

    @cached_property
    def findings(self) -> tuple[tuple[int, Finding], ...]:
        """Those of this paper, all where it names none, with their numbers on the notice."""
        wanted = set(self.draft.finding_ids)
        numbered = enumerate(facts.findings(self.case), 1)
        return tuple((at, one) for at, one in numbered if not wanted or one.id in wanted)


def namespace(context: PaperContext, law_choice: LawChoice = lambda _: "") -> dict[str, object]:
    """Every name of `NAMES`. `law_choice` says that another law was chosen than that of the conduct's last day."""
    case = context.case
    return {
        **vars(Facts()),
        **_bureau(case.bureau),
        **_paper(context),
        **_party(case),
        **_plan(context),
        **_visit(case),
        **_findings(context, law_choice),
        **_file(context),
    }


def blank_namespace(bureau: Bureau | None) -> dict[str, object]:
    """The same names for a form to fill in by hand: what the bureau is, and rules to write on."""
    known = {name: text for name, text in (_bureau(bureau) if bureau else {}).items() if text}
    return {**blank_values(Facts), **known, "is_blank": True}


Part = dict[str, object]


def _bureau(bureau: Bureau) -> Part:
    return {
        "bureau": bureau.name,
        "letterhead": bureau.letterhead,
        "region": bureau.region,
        "bureau_address": bureau.address,
        "bureau_phone": bureau.phone,
        "postal_code": bureau.postal_code,
        "supervision_phone": bureau.supervision_phone,
        "review_authority": bureau.review_authority,
        "court": bureau.court,
    }


def _paper(context: PaperContext) -> Part:
    draft = context.draft
    return {
        "number": draft.number,
        "today": facts.day_text(context.today),
        "year": str(context.today.year),
        "draft_by": context.actor,
        "draft_unit": context.actor_unit,
        "replaces": context.documents.replaced(draft.replaces),
    }


def _party(case: Case) -> Part:
    site, person = case.inspection.site, case.inspection.party
    return {
        "party": site.party_name,
        "site": site.name if site.name != site.party_name else "",
        "credit_code": site.credit_code,
        "legal_representative": site.legal_representative,
        "address": site.address,
        "township": site.township,
        "industry": site.industry,
        "permit_number": site.permit_number,
        "permit_valid_to": _day(site.permit_valid_to),
        "papers": facts.papers_text(site),
        "contact_name": site.contact_name,
        "contact_position": site.contact_position,
        "contact_phone": site.contact_phone,
        "party_name_on_site": person.name,
        "party_position": person.position,
        "party_phone": person.phone,
        "party_identity": person.identity_tail,
        "party_relation": person.relation,
        "party_gender": person.gender,
    }


def _plan(context: PaperContext) -> Part:
    """What a paper issued here says comes before what was registered by hand."""
    visit, plan, papers = context.case.inspection, context.case.inspection.plan, context.documents
    return {
        "source": facts.PLAN_SOURCES[plan.source],
        "source_code": plan.source.value,
        "source_detail": plan.case_source,
        "basis": plan.basis,
        "matters": plan.matters,
        "checklists": "、".join(f"《{one.title}》" for one in context.case.checklists),
        "planned_day": _day(plan.planned_on),
        "approval_number": papers.number(DocumentKind.APPROVAL) or plan.approval_number,
        "approver": plan.approver,
        "approved_day": _day(plan.approved_on),
        "notice_number": papers.number(DocumentKind.INSPECTION_NOTICE) or plan.notice_number,
        "notice_served": _moment(plan.notice_served_at),
        "frequency": _frequency(*context.frequency),
        "over_cap_reason": plan.over_cap_reason if _is_over(*context.frequency) else "",
        "urgent": plan.urgent,
        "urgent_reason": plan.urgent_reason,
        "assistants": "、".join(visit.assistants),
        "assistant_count": str(len(visit.assistants)),
        "attendees": "、".join(visit.attendees),
    }


def _is_over(this: int, cap: int) -> bool:
    return this > cap


def _frequency(this: int, cap: int) -> str:
    if not this:
        return ""
    return f"年内第{this}次，上限{cap}次" if cap else f"年内第{this}次"


def _visit(case: Case) -> Part:
    visit = case.inspection
    there = visit.entered_at is not None
    return {
        "period": facts.period_text(visit.entered_at, visit.left_at) if there else "",
        "entered": _moment(visit.entered_at),
        "left": _moment(visit.left_at),
        "visit_day": _day(facts.visit_day(visit)),
        "place": visit.place or visit.site.address,
        "weather": visit.weather,
        "officers": facts.officers_text(visit.inspectors),
        "officer_names": facts.officer_names(case),
        "officer_list": tuple(map(officer_facts, visit.inspectors)),
        "record_text": visit.record_text.strip(),
        "statement": visit.statement.strip(),
        "conclusion": visit.conclusion.strip(),
        "report_due": _day(visit.report_due),
        **_judged(case),
        **_signing(case),
    }


def _judged(case: Case) -> Part:
    judged = [one for checklist in case.checklists for one in facts.judged(case, checklist)]
    return {
        "item_count": str(len(judged)),
        "noncompliant_count": str(facts.count(judged, Result.NONCOMPLIANT)),
        "photo_count": str(len(facts.photos(case))),
        "photos_list": tuple(map(photo_facts, facts.photos(case))),
    }


def _signing(case: Case) -> Part:
    """How the company took part in signing at the site."""
    given = [one for one in case.signatures if one.role is SignerRole.PARTY]
    last = max(given, key=lambda one: one.signed_at, default=None)
    if last is None:
        return {}
    return {
        "party_refused": last.attendance is Attendance.REFUSED,
        "party_absent": last.attendance is Attendance.ABSENT,
        "refusal_reason": last.reason,
        "witness": last.witness_name,
        "recording": last.recording,
        "party_opinion": last.opinion,
    }


def _findings(context: PaperContext, law_choice: LawChoice) -> Part:
    found = tuple(
        finding_facts(context.case, at, one, context.events, context.today, law_choice)
        for at, one in context.findings
    )
    events = tuple(event_facts(found, context.events))
    return {
        "findings": found,
        "own_findings": tuple(one for one in found if one.ours),
        "referred_findings": tuple(one for one in found if not one.ours),
        "departments": "、".join(
            dict.fromkeys(one.department for one in found if one.department and not one.ours)
        ),
        "events": events,
        "extension": any(one.code == Step.EXTENDED for one in events),
    }


def _file(context: PaperContext) -> Part:
    papers = context.documents
    notice = papers.line(papers.newest(DocumentKind.RECTIFICATION_NOTICE))
    order = papers.line(papers.newest(DocumentKind.RECTIFICATION_ORDER))
    served, service = papers.named(context.draft.served), _service(context, {notice.id, order.id} - {""})
    return {
        "documents": papers.lines(papers.held()),
        "evidence_rows": tuple(papers.evidence()),
        "served": served,
        "served_text": "、".join(
            f"《{one.title}》" + (f"（{one.number}）" if one.number else "") for one in served
        ),
        "notice": notice,
        "order": order,
        "noticed": bool(notice),
        "ordered": bool(order),
        "service": service,
        "is_served": bool(service),
    }


def _service(context: PaperContext, about: set[str]) -> ServiceFacts:
    """The newest service of the notice or order: when, as the ledger has it; how and to whom, as its proof says."""
    moments = [
        event.at
        for _, one in context.findings
        for event in context.events.get(one.id, ())
        if event.step is Step.SERVED
    ]
    proofs = [one for one in context.documents.served_by() if about & set(one.served)]
    if not moments:
        return ServiceFacts()
    last, proof = max(moments), proofs[-1] if proofs else None
    method, recipient = _how(context, proof) if proof else ("", "")
    return ServiceFacts(facts.day_text(local_date(last)), facts.moment_text(last), method, recipient)


def _how(context: PaperContext, proof: Paper) -> tuple[str, str]:
    template = context.templates.get(DocumentKind.SERVICE_PROOF)
    method = template.effect("service_method", proof.entries) if template else ""
    signed = (one.name for one in proof.signatures if one.role is SignerRole.RECIPIENT)
    return method, next(signed, "") or proof.entries.get(SignerRole.RECIPIENT.value, "")


def _day(day: date | None) -> str:
    return facts.day_text(day) if day else ""


def _moment(moment: datetime | None) -> str:
    return facts.moment_text(moment) if moment else ""
