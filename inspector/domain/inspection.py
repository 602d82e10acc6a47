"""检查: one visit to one site, its answers and findings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from inspector.domain.bureau import Bureau
from inspector.domain.checklist import Checklist
from inspector.domain.deadline import Deadline
from inspector.domain.document import DocumentRecord, Signature, SignerRole
from inspector.domain.evidence import Evidence
from inspector.domain.law import CitedArticle
from inspector.domain.site import Site


class InspectionState(StrEnum):
    """draft: being prepared · in_progress: at the site · ready: text fixed, being signed · sealed · voided."""

    DRAFT = "draft"
    IN_PROGRESS = "in_progress"
    READY = "ready"
    SEALED = "sealed"
    VOIDED = "voided"


class Result(StrEnum):
    """Four different things: judged in order, judged not in order, does not apply, nobody looked."""

    COMPLIANT = "compliant"
    NONCOMPLIANT = "noncompliant"
    NOT_APPLICABLE = "not_applicable"
    UNCHECKED = "unchecked"


class PlanSource(StrEnum):
    """日常 · 双随机 · 专项 · 个案 (outside the yearly cap, but must name where the case comes from)."""

    DAILY = "daily"
    RANDOM = "random"
    SPECIAL = "special"
    CASE = "case"


class Handling(StrEnum):
    """立行立改 · 限期整改 · 移送抄告 · 拟立案."""

    IMMEDIATE = "immediate"
    ORDER = "order"
    REFERRAL = "referral"
    CASE_FILING = "case_filing"


@dataclass(frozen=True)
class Plan:
    """检查任务: why this visit takes place, who approved it, how the company was told."""

    id: str
    site_id: str
    source: PlanSource
    basis: str = ""
    case_source: str = ""
    approval_number: str = ""
    approver: str = ""
    approved_on: date | None = None
    notice_number: str = ""
    notice_served_at: datetime | None = None
    urgent: bool = False
    urgent_reason: str = ""
    over_cap_reason: str = ""
    matters: str = ""
    planned_on: date | None = None


@dataclass(frozen=True)
class Inspector:
    """An officer as he stood on the day of the visit."""

    officer_id: str
    name: str
    certificate: str
    role: SignerRole
    unit: str = ""


@dataclass(frozen=True)
class PartyRepresentative:
    """Who stood for the company at the site; the legal representative need not be there."""

    name: str = ""
    position: str = ""
    phone: str = ""
    identity_tail: str = ""
    relation: str = ""
    gender: str = ""


@dataclass(frozen=True)
class Notices:
    """What the officers said before they began: certificates shown, rights and duties told."""

    certificates_shown: bool = False
    rights_told: bool = False
    recusal_asked: str = ""


@dataclass(frozen=True)
class PinnedChecklist:
    id: str
    version: str
    sha256: str


@dataclass(frozen=True)
class Inspection:
    """One visit. `site` is a frozen copy of the dossier; `entered_at`/`left_at` are when the officers came and went.

    `record_text` is the description of what was found on site (检查情况), `statement` what the party said.
    """

    id: str
    plan: Plan
    site: Site
    inspectors: tuple[Inspector, ...]
    checklists: tuple[PinnedChecklist, ...]
    state: InspectionState
    created_at: datetime
    created_by: str
    assistants: tuple[str, ...] = ()
    attendees: tuple[str, ...] = ()
    party: PartyRepresentative = PartyRepresentative()
    notices: Notices = Notices()
    entered_at: datetime | None = None
    left_at: datetime | None = None
    weather: str = ""
    place: str = ""
    record_text: str = ""
    statement: str = ""
    conclusion: str = ""
    report_due: date | None = None
    current_item: str = ""
    sealed_at: datetime | None = None
    void_reason: str = ""


@dataclass(frozen=True)
class Answer:
    """The answer to one item of one checklist. `value` is the measured value or text as typed."""

    inspection_id: str
    checklist_id: str
    item_id: str
    result: Result = Result.UNCHECKED
    value: str = ""
    note: str = ""
    answered_at: datetime | None = None
    author: str = ""

    @property
    def key(self) -> str:
        return item_key(self.checklist_id, self.item_id)


def item_key(checklist_id: str, item_id: str) -> str:
    return f"{checklist_id}/{item_id}"


@dataclass(frozen=True)
class Finding:
    """问题: a fact, the law it offends on the day of the conduct, what must be done by when.

    `items` are item keys (empty for a free finding). `conduct_from`/`conduct_to` bound the conduct; where it straddles
    a change of law, `law_choice` is the day whose law the officer chose, with `law_choice_reason`. `due` is the last
    day of the period.
    """

    id: str
    inspection_id: str
    sequence: int
    title: str
    fact: str
    requirement: str
    deadline: Deadline
    handling: Handling
    conduct_from: date
    conduct_to: date | None = None
    due: date | None = None
    due_overridden: bool = False
    items: tuple[str, ...] = ()
    articles: tuple[CitedArticle, ...] = ()
    evidence_ids: tuple[str, ...] = ()
    department: str = ""
    law_choice: date | None = None
    law_choice_reason: str = ""
    responsible: str = ""

    @property
    def law_day(self) -> date:
        """The day whose law applies (典1057): the officer's recorded choice, else the (last) day of the conduct."""
        return self.law_choice or self.conduct_to or self.conduct_from


@dataclass(frozen=True)
class Case:
    """Everything about one inspection at one moment: what review, documents, sealing and export work on."""

    bureau: Bureau
    inspection: Inspection
    checklists: tuple[Checklist, ...]
    answers: Mapping[str, Answer]
    findings: tuple[Finding, ...]
    evidence: tuple[Evidence, ...]
    signatures: tuple[Signature, ...] = ()
    documents: tuple[DocumentRecord, ...] = ()
    numbers: Mapping[str, str] | None = None
    """Reserved document numbers by document kind."""
    law_titles: Mapping[str, str] | None = None
    """Titles of the laws that the items cite, by law key."""
    wording: Mapping[str, str] = field(default_factory=dict)
    """The bureau's own wording by document kind, where it holds instead of the program's."""

    def answer(self, checklist_id: str, item_id: str) -> Answer:
        key = item_key(checklist_id, item_id)
        return self.answers.get(key) or Answer(self.inspection.id, checklist_id, item_id)

    def said(self, checklist: Checklist) -> dict[str, Answer]:
        """Item id → answer, for every item of one checklist."""
        return {item.id: self.answer(checklist.id, item.id) for item in checklist.items}

    def finding_evidence(self, finding: Finding) -> tuple[Evidence, ...]:
        """Photos linked to the finding itself or to one of its items, in order, each once."""
        wanted = set(finding.evidence_ids)
        items = set(finding.items)
        return tuple(one for one in self.evidence if one.id in wanted or items & set(one.item_ids))
