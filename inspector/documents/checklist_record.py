"""行政检查单 as it was filled in at the site: every item that was to be looked at, its rule, its result, the record."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from inspector.clock import local_date
from inspector.documents import facts
from inspector.documents.citing import places_of
from inspector.documents.facts import Judged, or_none
from inspector.documents.model import (
    BlankBelow,
    Block,
    Column,
    DataTable,
    Field,
    FieldGrid,
    Footer,
    Heading,
    Layout,
    Masthead,
    Opinion,
    Paragraph,
    Place,
    ReportModel,
    SignatureBlock,
)
from inspector.documents.slots import PARTY
from inspector.documents.templates import Wording
from inspector.documents.text import CHECKED, UNCHECKED
from inspector.documents.visit_form import SIGNING, page_slot, pair, signature_lines, whole
from inspector.domain.checklist import Checklist, Item, Method, Section, asked_twice, bases_for
from inspector.domain.document import DocumentKind
from inspector.domain.inspection import Case, Result
from inspector.domain.law import chinese_number

PLACEHOLDERS = {
    "title": "",
    "page_label": "",
    "time": "",
    "task": "",
    "task_text": "matters source approval urgent",
    "party": "",
    "site": "",
    "credit_code": "",
    "party_type": "",
    "legal_representative": "",
    "on_site": "",
    "address": "",
    "phone": "",
    "source": "",
    "source_detail": "boxes detail",
    "basis_note": "day",
    "list_heading": "number title version",
    "summary": "total compliant noncompliant not_applicable unchecked hidden",
    "section_heading": "number title",
    "columns": "",
    "on_site_method": "",
    "off_site_method": "",
    "results": "",
    "local_variant": "",
    "photos": "numbers",
    "problem": "numbers",
    "asked_before": "title number",
    "extra": "problems",
    "extra_problem": "number title",
    "closing": "lists problems",
    "blank_below": "",
    "opinion": "",
    **SIGNING,
}

_WIDTHS = (120, 400, 330, 105, 260, 345)
_CENTRED = (0, 3)


def assemble(case: Case, wording: Wording, number: str) -> ReportModel:
    title, site = wording.say("title"), case.inspection.site
    return ReportModel(
        DocumentKind.CHECKLIST_RECORD,
        title,
        number,
        author=case.bureau.name,
        subject=number or site.party_name,
        layout=Layout.FORM,
        footer=Footer(wording.say("page_label"), (page_slot(wording),)),
        blocks=(Masthead(case.bureau.letterhead, title, number), *_blocks(case, wording)),
        absences=wording.absences,
        header=f"{title}　{site.party_name}",
    )


def _blocks(case: Case, wording: Wording) -> Iterator[Block]:
    filled = _Filled(case, wording)
    yield FieldGrid(tuple(_head(case, wording)))
    yield Paragraph(wording.say("basis_note", day=facts.day_text(filled.day)))
    yield from filled.lists()
    yield from _extra(case, wording)
    closing = wording.say("closing", lists=len(case.checklists), problems=len(case.findings))
    yield Paragraph(closing, keep_with_next=True)
    yield BlankBelow(wording.say("blank_below"))
    yield Opinion(PARTY, wording.say("opinion"), wording.absences)
    yield SignatureBlock(tuple(signature_lines(case, wording)))


def _head(case: Case, wording: Wording) -> Iterator[tuple[Field, ...]]:
    visit, site, party, say = case.inspection, case.inspection.site, case.inspection.party, wording.say
    yield whole(say("time"), facts.period_text(visit.entered_at, visit.left_at))
    yield whole(say("task"), _task(case, wording))
    yield whole(say("party"), site.party_name)
    if site.name != site.party_name:
        yield whole(say("site"), site.name)
    kind = "、".join(part for part in (site.industry, site.permit_kind) if part)
    yield pair(say("credit_code"), site.credit_code, say("party_type"), kind)
    on_site = " ".join(part for part in (party.name, party.position) if part)
    yield pair(say("legal_representative"), site.legal_representative, say("on_site"), on_site)
    yield pair(say("address"), site.address, say("phone"), party.phone or site.contact_phone)
    yield whole(say("source"), _source(case, wording))


def _task(case: Case, wording: Wording) -> str:
    plan = case.inspection.plan
    source = facts.PLAN_SOURCES[plan.source]
    return wording.say(
        "task_text", matters=plan.matters, source=source, approval=plan.approval_number, urgent=plan.urgent
    )


def _source(case: Case, wording: Wording) -> str:
    plan = case.inspection.plan
    boxes = (_box(plan.source is one) + word for one, word in facts.PLAN_SOURCES.items())
    return wording.say("source_detail", boxes="　".join(boxes), detail=plan.case_source)


def _box(checked: bool) -> str:
    return CHECKED if checked else UNCHECKED


def _extra(case: Case, wording: Wording) -> Iterator[Paragraph]:
    """Problems that no item asked for."""
    free = [
        wording.say("extra_problem", number=at, title=one.title)
        for at, one in enumerate(facts.findings(case), 1)
        if not one.items
    ]
    if free:
        yield Paragraph(wording.say("extra", problems="、".join(free)))


@dataclass(frozen=True)
class _Filled:
    """The checklists of one visit with their answers."""

    case: Case
    wording: Wording

    @property
    def day(self) -> date:
        """Whose law stands beside the items: the day of the visit."""
        return facts.visit_day(self.case.inspection) or local_date(self.case.inspection.created_at)

    @cached_property
    def _again(self) -> Mapping[tuple[str, str], tuple[str, str]]:
        return asked_twice(self.case.checklists)

    def lists(self) -> Iterator[Block]:
        for at, checklist in enumerate(self.case.checklists, 1):
            number, judged = chinese_number(at), facts.judged(self.case, checklist)
            title, version = checklist.title, checklist.version
            yield Heading(self.wording.say("list_heading", number=number, title=title, version=version))
            yield Paragraph(self._summary(checklist, judged), keep_with_next=True)
            yield from self._sections(checklist, {one.item.id: one for one in judged})

    def _summary(self, checklist: Checklist, judged: tuple[Judged, ...]) -> str:
        counts = {result.value: facts.count(judged, result) for result in Result}
        hidden = len(checklist.items) - len(judged)
        return self.wording.say("summary", total=len(judged), hidden=hidden, **counts)

    def _sections(self, checklist: Checklist, judged: Mapping[str, Judged]) -> Iterator[Block]:
        """Numbered as on the blank form, so that one without an item to look at leaves a gap."""
        for at, section in enumerate(checklist.sections, 1):
            rows = tuple(self._rows(checklist, section, judged))
            if rows:
                number = chinese_number(at)
                yield Heading(self.wording.say("section_heading", number=number, title=section.title), 2)
                yield DataTable(self._columns, rows)

    @cached_property
    def _columns(self) -> tuple[Column, ...]:
        places = (Place.CENTRE if at in _CENTRED else Place.LEFT for at in range(len(_WIDTHS)))
        return tuple(map(Column, self.wording.listed("columns"), _WIDTHS, places))

    def _rows(
        self, checklist: Checklist, section: Section, judged: Mapping[str, Judged]
    ) -> Iterator[tuple[str, ...]]:
        for item in section.items:
            if item.id in judged:
                yield self._row(checklist, judged[item.id])

    def _row(self, checklist: Checklist, one: Judged) -> tuple[str, ...]:
        method = "on_site_method" if one.item.method is Method.ON_SITE else "off_site_method"
        return (
            one.item.number,
            one.item.question,
            or_none(self._law(one.item)),
            self.wording.say(method),
            self._result(one.answer.result),
            or_none(self._record(checklist, one)),
        )

    def _law(self, item: Item) -> str:
        """What must be done, never what a breach costs: whose the penalty is, is not settled by ticking a box.

        A local rule stands there only in place of a duty: beside one it says where a penalty may be found.
        """
        bases = bases_for(item, self.day)
        cited = places_of((duty for basis in bases for duty in basis.duties), self._law_title)
        local = (one.local_rule for one in bases if not one.duties)
        variant = [self.wording.say("local_variant")] if item.local_variant else []
        return "\n".join(dict.fromkeys(filter(None, (cited, *local, *variant))))

    def _law_title(self, key: str) -> str:
        return facts.short_title((self.case.law_titles or {}).get(key, key))

    def _result(self, result: Result) -> str:
        words = zip(Result, self.wording.listed("results"), strict=True)
        return "\n".join(_box(one is result) + word for one, word in words)

    def _record(self, checklist: Checklist, one: Judged) -> str:
        first = self._again.get((checklist.id, one.item.id))
        if first:
            other = next(each for each in self.case.checklists if each.id == first[0])
            number = other.item(first[1]).number
            return self.wording.say("asked_before", title=other.title, number=number)
        return "\n".join(filter(None, self._found(one)))

    def _found(self, one: Judged) -> Iterator[str]:
        key = one.answer.key
        photos = facts.item_photo_numbers(self.case, key)
        findings = enumerate(facts.findings(self.case), 1)
        problems = "、".join(str(at) for at, finding in findings if key in finding.items)
        yield facts.value_text(one)
        yield one.answer.note.strip()
        yield self.wording.say("photos", numbers=photos) if photos else ""
        yield self.wording.say("problem", numbers=problems) if problems else ""
