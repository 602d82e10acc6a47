"""Problems, officers, photos and ledger of a case as the parts of a paper's placeholders."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date

from inspector.clock import local_date
from inspector.documents import facts
from inspector.documents.papers.namespace import EventFacts, FindingFacts, OfficerFacts, PhotoFacts
from inspector.documents.slots import officer_slot
from inspector.domain.document import SignerRole
from inspector.domain.evidence import Evidence
from inspector.domain.inspection import Case, Finding, Handling, Inspector
from inspector.domain.law import CitedArticle
from inspector.domain.rectification import LedgerEvent, RectificationState, Step, state_after

Events = Mapping[str, tuple[LedgerEvent, ...]]

ROLE_WORDS = {SignerRole.INSPECTOR: "检查人", SignerRole.RECORDER: "记录人"}

HANDLINGS = {
    Handling.IMMEDIATE: "立行立改",
    Handling.ORDER: "限期整改",
    Handling.REFERRAL: "移送抄告",
    Handling.CASE_FILING: "拟立案",
}

STEPS = {
    Step.NOTICED: "发现并通知",
    Step.SERVED: "送达",
    Step.EXTENDED: "批准延期",
    Step.REPORTED: "企业报送整改报告",
    Step.PASSED: "复查：已改正",
    Step.PARTLY: "复查：部分改正",
    Step.FAILED: "复查：未改正",
    Step.ESCALATED: "升级处理",
    Step.REFERRED: "移送",
    Step.FILED: "立案",
    Step.CLOSE_REQUESTED: "申请销号",
    Step.CLOSED: "批准销号",
    Step.REOPENED: "反弹，重新打开",
}

STATES = {
    RectificationState.TO_SERVE: "待送达",
    RectificationState.RECTIFYING: "整改中",
    RectificationState.REPORTED: "企业已报",
    RectificationState.PARTLY: "部分改正",
    RectificationState.EXTENDED: "延期中",
    RectificationState.TO_APPROVE: "待销号审批",
    RectificationState.CLOSED: "已销号",
    RectificationState.ORDERED_AGAIN: "再次责令",
    RectificationState.REOPENED: "反弹重开",
    RectificationState.REFERRED: "已移送",
    RectificationState.FILED: "已立案",
}


def officer_facts(officer: Inspector) -> OfficerFacts:
    return OfficerFacts(
        officer.officer_id,
        officer.name,
        officer.certificate,
        officer.role.value,
        ROLE_WORDS.get(officer.role, ""),
        officer.unit,
        officer_slot(officer),
    )


def photo_facts(photo: Evidence) -> PhotoFacts:
    return PhotoFacts(
        str(photo.sequence),
        photo.proves or photo.caption,
        facts.moment_text(photo.taken_at or photo.imported_at),
        photo.place,
        photo.photographer,
        photo.sha256,
        photo.original_name,
        f"{photo.size:,}字节",
    )


def finding_facts(
    case: Case, at: int, finding: Finding, events: Events, today: date, law_choice: Callable[[Finding], str]
) -> FindingFacts:
    """`at`: its number on the notice."""
    past = events.get(finding.id, ())
    state, due = state_after(past), _due(finding, past)
    return FindingFacts(
        id=finding.id,
        at=str(at),
        title=finding.title.strip(),
        fact=finding.fact.strip(),
        conduct=facts.conduct_text(case, finding),
        requirement=finding.requirement.strip(),
        due=facts.day_text(due) if due else "",
        due_is_over=due is not None and due < today,
        handling=HANDLINGS[finding.handling],
        handling_code=finding.handling.value,
        ours=facts.is_ours(finding),
        department=facts.department(finding),
        duties=facts.citation_text(facts.duties(finding)),
        duty_gist=_gist(facts.duties(finding)),
        orders=facts.citation_text(facts.own_penalties(finding)),
        law_choice=law_choice(finding),
        photos=facts.photo_numbers(case, finding),
        responsible=finding.responsible.strip(),
        state=STATES[state] if state else "",
        state_code=state.value if state else "",
    )


def _due(finding: Finding, events: Iterable[LedgerEvent]) -> date | None:
    """The last day that was set."""
    extended = [one.due for one in events if one.due]
    return extended[-1] if extended else finding.due


def _gist(articles: Iterable[CitedArticle]) -> str:
    """What the articles demand, as one sentence."""
    said = dict.fromkeys(one.gist.strip().rstrip("。；") for one in articles)
    text = "；".join(filter(None, said))
    return f"{text}。" if text else ""


def event_facts(numbered: Iterable[FindingFacts], events: Events) -> Iterator[EventFacts]:
    """What happened to these problems, in the order of time."""
    happened = [(one.at, event) for one in numbered for event in events.get(one.id, ())]
    for at, event in sorted(happened, key=lambda one: one[1].at):
        yield EventFacts(
            at,
            STEPS[event.step],
            event.step.value,
            facts.day_text(local_date(event.at)),
            facts.moment_text(event.at),
            event.by,
            event.reason,
            event.approver,
            facts.day_text(event.due) if event.due else "",
        )
