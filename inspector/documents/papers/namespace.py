"""The placeholders of paper templates: every name with what stands behind it, always all of them.

Texts are ready to print, "" when unknown. A thing that is not there (no notice, no service) is false.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Annotated

from inspector.documents.facts import BLANK_DAY, BLANK_MOMENT
from inspector.documents.text import RULE

Short = Annotated[str, RULE]
"""A count or a number of few digits: what stands beside the type is printed on the form to fill in by hand."""

Certificate = Annotated[str, RULE * 3]
Long = Annotated[str, RULE * 6]
Day = Annotated[str, BLANK_DAY]
Moment = Annotated[str, BLANK_MOMENT]
Period = Annotated[str, f"{BLANK_MOMENT}至{BLANK_MOMENT}"]


class Thing:
    """A value with parts, false when all of them are empty."""

    def __bool__(self) -> bool:
        return any(getattr(self, one.name) for one in fields(self))  # type: ignore[arg-type]


@dataclass(frozen=True)
class OfficerFacts(Thing):
    """`role_word`: 检查人 or 记录人. `slot`: where the officer signs."""

    id: str = ""
    name: str = ""
    certificate: Certificate = ""
    role: str = ""
    role_word: str = ""
    unit: str = ""
    slot: str = ""


@dataclass(frozen=True)
class FindingFacts(Thing):
    """A problem. `at`: its number on the notice. `due`: the last day that holds now, after an extension the new one;
    `due_is_over` once it has passed.

    `duties` and `orders` (the own provisions that an order rests on) are citations, never an amount; `duty_gist` says
    what the duties demand. `law_choice`: the sentence on a law chosen by the officer. `state`: the word of the ledger.
    """

    id: str = ""
    at: Short = ""
    title: str = ""
    fact: Long = ""
    conduct: str = ""
    requirement: Long = ""
    due: Day = ""
    due_is_over: bool = False
    handling: str = ""
    handling_code: str = ""
    ours: bool = False
    department: str = ""
    duties: Long = ""
    duty_gist: Long = ""
    orders: Long = ""
    law_choice: str = ""
    photos: str = ""
    responsible: str = ""
    state: str = ""
    state_code: str = ""


@dataclass(frozen=True)
class PhotoFacts(Thing):
    number: str = ""
    proves: Long = ""
    taken: Moment = ""
    place: str = ""
    photographer: str = ""
    sha256: str = ""
    name: str = ""
    size_text: Short = ""


@dataclass(frozen=True)
class EvidenceRow(Thing):
    """A line of the list of evidence. `kind`: "photo", "file" or the kind of a document."""

    kind: str = ""
    name: str = ""
    kind_word: str = ""
    taken: Moment = ""
    source: str = ""
    proves: Long = ""
    count: Short = ""
    sha256: str = ""


@dataclass(frozen=True)
class DocumentLine(Thing):
    """An issued document of the file that is not void. `first_page` is known when the file is bound."""

    id: str = ""
    kind: str = ""
    sequence: Short = ""
    title: str = ""
    number: str = ""
    day: Day = ""
    pages: Short = ""
    first_page: Short = ""


@dataclass(frozen=True)
class ServiceFacts(Thing):
    """How and when the notice or order reached the party."""

    day: Day = ""
    moment: Moment = ""
    method: str = ""
    recipient: str = ""


@dataclass(frozen=True)
class EventFacts(Thing):
    """A step of the ledger. `at`: the number of its problem on the notice. `due`: the last day that it set."""

    at: Short = ""
    word: str = ""
    code: str = ""
    day: Day = ""
    moment: Moment = ""
    by: str = ""
    reason: str = ""
    approver: str = ""
    due: Day = ""


@dataclass(frozen=True)
class ReplacedFacts(Thing):
    """The void document that this paper takes the place of."""

    title: str = ""
    number: str = ""
    day: Day = ""
    reason: str = ""


@dataclass(frozen=True)
class Facts:
    """Every name that a paper template may use, besides its own fields, loop variables and `text`."""

    # the bureau and this paper
    bureau: str = ""
    letterhead: str = ""
    region: str = ""
    bureau_address: str = ""
    bureau_phone: str = ""
    postal_code: str = ""
    supervision_phone: str = ""
    review_authority: str = ""
    court: str = ""
    number: str = ""
    today: Day = ""
    year: Short = ""
    bases: Long = ""
    draft_by: str = ""
    draft_unit: str = ""
    replaces: ReplacedFacts = ReplacedFacts()
    is_blank: bool = False
    # the party and its site
    party: Long = ""
    site: str = ""
    credit_code: str = ""
    legal_representative: str = ""
    address: Long = ""
    township: str = ""
    industry: str = ""
    permit_number: str = ""
    permit_valid_to: Day = ""
    papers: Long = ""
    contact_name: str = ""
    contact_position: str = ""
    contact_phone: str = ""
    party_name_on_site: str = ""
    party_position: str = ""
    party_phone: str = ""
    party_identity: str = ""
    party_relation: str = ""
    party_gender: str = ""
    # why the visit takes place
    source: str = ""
    source_code: str = ""
    source_detail: str = ""
    basis: Long = ""
    matters: Long = ""
    checklists: Long = ""
    planned_day: Day = ""
    approval_number: str = ""
    approver: str = ""
    approved_day: Day = ""
    notice_number: str = ""
    notice_served: Moment = ""
    frequency: str = ""
    over_cap_reason: str = ""
    urgent: bool = False
    urgent_reason: str = ""
    assistants: str = ""
    assistant_count: Short = ""
    attendees: str = ""
    # the visit
    period: Period = ""
    entered: Moment = ""
    left: Moment = ""
    visit_day: Day = ""
    place: str = ""
    weather: str = ""
    officers: Long = ""
    officer_names: str = ""
    officer_list: tuple[OfficerFacts, ...] = ()
    record_text: Long = ""
    statement: Long = ""
    conclusion: Long = ""
    item_count: Short = ""
    noncompliant_count: Short = ""
    photo_count: Short = ""
    report_due: Day = ""
    party_refused: bool = False
    party_absent: bool = False
    refusal_reason: str = ""
    witness: str = ""
    recording: str = ""
    party_opinion: str = ""
    # what was found, and what holds it up
    findings: tuple[FindingFacts, ...] = ()
    own_findings: tuple[FindingFacts, ...] = ()
    referred_findings: tuple[FindingFacts, ...] = ()
    departments: Long = ""
    photos_list: tuple[PhotoFacts, ...] = ()
    evidence_rows: tuple[EvidenceRow, ...] = ()
    # what was issued, served, done since
    documents: tuple[DocumentLine, ...] = ()
    served: tuple[DocumentLine, ...] = ()
    served_text: Long = ""
    notice: DocumentLine = DocumentLine()
    order: DocumentLine = DocumentLine()
    noticed: bool = False
    ordered: bool = False
    service: ServiceFacts = ServiceFacts()
    is_served: bool = False
    events: tuple[EventFacts, ...] = ()
    extension: bool = False


NAMES = frozenset(one.name for one in fields(Facts))

LOOPS = {
    "findings": "finding",
    "own_findings": "finding",
    "referred_findings": "finding",
    "officer_list": "officer",
    "officers": "officer",
    "photos_list": "photo",
    "evidence_rows": "row",
    "documents": "document",
    "served": "item",
    "events": "event",
}
"""The lists that blocks may be repeated over, and the variable that stands for one of them."""

FINDING_LISTS = ("findings", "own_findings", "referred_findings")


def listed(each: str) -> str:
    """The placeholder of the list that `each` names: `officers` is a text, its list `officer_list`."""
    return "officer_list" if each == "officers" else each
