"""Checklists made up by hypothesis that the loader accepts, and the two laws that they cite."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from hypothesis import strategies as st

from inspector.domain.checklist import (
    AnswerKind,
    Checklist,
    Comparison,
    Condition,
    EvidenceKind,
    Item,
    Limit,
    Method,
    RequiredEvidence,
    Section,
    Severity,
)
from inspector.domain.deadline import Deadline, DeadlineKind
from inspector.domain.inspection import Result
from inspector.domain.law import BasisKind, Citation, Confidence, Law, LegalBasis, Provision, Verification

LAST_OLD, FIRST_NEW = date(2026, 8, 14), date(2026, 8, 15)
PLACES = ((5, None, None), (12, 2, None), (118, None, 3), (1128, 1, 1))


def law(key, title, first, last):
    duties = [Provision(article, BasisKind.DUTY, "要。", *rest) for article, *rest in PLACES]
    penalties = [Provision(article + 2000, BasisKind.PENALTY, "罚。", *rest) for article, *rest in PLACES]
    return Law(key, f"中华人民共和国{title}", title, "", None, first, last, "", (*duties, *penalties))


LAWS = {
    "old": law("old", "旧法", date(2018, 10, 26), LAST_OLD),
    "new": law("new", "新法（试行）", FIRST_NEW, None),
}

# Whatever may stand in a file: quotes, backslashes, control characters, unusual line ends.
any_text = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=8).filter(str.strip)
# What a person can type into one line of a cell.
cell_text = (
    st.text(st.characters(exclude_categories=("C", "Zl", "Zp")), min_size=1, max_size=8)
    .map(str.strip)
    .filter(bool)
)
identifiers = st.from_regex(r"[a-z0-9][a-z0-9-]{0,5}", fullmatch=True)


def lists(text, least=0):
    return st.lists(text, min_size=least, max_size=3).map(tuple)


def sentence(text):
    return text.map(lambda one: one.replace("{", "（").replace("}", "）") + "。")


def cited(key, kind, least):
    shift = 0 if kind is BasisKind.DUTY else 2000
    places = [Citation(key, article + shift, *rest) for article, *rest in PLACES]
    return st.lists(st.sampled_from(places), min_size=least, max_size=2, unique=True).map(tuple)


@st.composite
def basis(draw, text, key, applies_when):
    penalties = draw(cited(key, BasisKind.PENALTY, 0))
    duties = draw(cited(key, BasisKind.DUTY, 0))
    own_words = text if not (penalties and duties) else st.just("") | text
    return LegalBasis(
        duties=duties,
        penalties=penalties,
        valid_from=LAWS[key].in_force_from,
        valid_to=LAWS[key].in_force_to,
        authority=draw(text),
        own_competence=draw(st.booleans()),
        confidence=draw(st.sampled_from(Confidence)),
        note=draw(own_words),
        question=draw(st.just("") | text),
        verified=draw(st.none() | st.builds(Verification, text, st.dates(min_value=date(1000, 1, 1)))),
        applies_when=applies_when,
        local_rule=draw(own_words),
    )


@st.composite
def bases(draw, text):
    keys = draw(st.sampled_from((("new",), ("old", "new"))))
    found = []
    for key in keys:
        cases = draw(st.lists(text, unique=True, max_size=3))
        found += [draw(basis(text, key, case)) for case in (cases if len(cases) > 1 else [""])]
    return tuple(found)


def limits():
    numbers = st.decimals(
        allow_nan=False, allow_infinity=False, places=2, max_value=10**6, min_value=-(10**6)
    )
    one_end = st.sampled_from((Comparison.AT_LEAST, Comparison.AT_MOST))
    return numbers.flatmap(
        lambda low: (
            st.builds(Limit, one_end, st.just(low))
            | st.just(Limit(Comparison.BETWEEN, low, "", low + Decimal("0.5")))
        )
    )


deadlines = st.just(Deadline(DeadlineKind.IMMEDIATE)) | st.builds(
    Deadline, st.sampled_from((DeadlineKind.CALENDAR, DeadlineKind.WORKING)), st.integers(1, 400)
)


def condition(earlier, text):
    results = st.lists(st.sampled_from([each.value for each in Result]), min_size=1, unique=True).map(tuple)
    return st.builds(Condition, st.sampled_from(earlier), results) | st.builds(
        Condition, st.sampled_from(earlier), st.just(()), lists(text, 1)
    )


@st.composite
def item(draw, text, item_id, number, earlier):
    kind = draw(st.sampled_from(AnswerKind))
    numeric, choosing = kind is AnswerKind.NUMBER, kind in (AnswerKind.CHOICE, AnswerKind.CHOICES)
    shown_if = draw(st.none() | condition(earlier, text)) if earlier else None
    choice = text.map(lambda one: one.replace("、", "，"))
    return Item(
        id=item_id,
        number=number,
        question=draw(text),
        guidance=draw(lists(text, 1)),
        bases=draw(bases(text)),
        requirement=draw(sentence(text)),
        deadline=draw(deadlines),
        fact="{date}" + draw(sentence(text)),
        method=draw(st.sampled_from(Method)),
        answer_kind=kind,
        unit=draw(text) if numeric else "",
        limit=draw(st.none() | limits()) if numeric else None,
        choices=draw(lists(choice, 2)) if choosing else (),
        condition=shown_if,
        evidence=draw(lists(st.builds(RequiredEvidence, st.sampled_from(EvidenceKind), text))),
        severity=draw(st.sampled_from(Severity)),
        department=draw(text),
        local_variant=draw(st.booleans()),
        phrases=draw(lists(text)),
        source=draw(text),
        problem=draw(st.just("") | text),
        ask_once="" if shown_if else draw(st.just("") | text),
        standards=draw(lists(identifiers)),
    )


@st.composite
def checklists(draw, text):
    """A checklist of up to three sections with up to three items each."""
    counts = draw(st.lists(st.integers(1, 3), min_size=1, max_size=3))
    section_ids = draw(st.lists(identifiers, min_size=len(counts), max_size=len(counts), unique=True))
    item_ids = draw(st.lists(identifiers, min_size=sum(counts), max_size=sum(counts), unique=True))
    sections, done = [], 0
    for position, (section_id, count) in enumerate(zip(section_ids, counts, strict=True), start=1):
        items = [
            draw(item(text, item_ids[done + each], f"{position}.{each + 1}", item_ids[: done + each]))
            for each in range(count)
        ]
        done += count
        sections.append(Section(section_id, draw(text), tuple(items)))
    categories = st.sampled_from(("site", "farm", "shop"))
    return Checklist(
        id=draw(identifiers),
        version=draw(text),
        title=draw(text),
        topic=draw(text),
        applies_to=draw(st.lists(categories, min_size=1, unique=True).map(tuple)),
        source=draw(text),
        sections=tuple(sections),
    )
