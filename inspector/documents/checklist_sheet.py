"""行政检查单 for paper use: the questions of one or several checklists, blank, with one head and one foot."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from inspector.documents.checklist_rows import LINES_TO_WRITE, ChecklistRows, Rules, boxes
from inspector.documents.model import Field, FieldGrid, Masthead, Paragraph, Place
from inspector.documents.sheet import Sheet, SheetColumn, SheetTable, Type
from inspector.documents.templates import Texts
from inspector.documents.text import ruled
from inspector.domain.bureau import Bureau
from inspector.domain.checklist import Checklist

PLACEHOLDERS = {
    "title": "",
    "no_bureau": "",
    "page_label": "",
    "running_head": "",
    "how_to": "",
    "time": "",
    "time_blank": "",
    "task": "",
    "party": "",
    "credit_code": "",
    "party_type": "",
    "legal_representative": "",
    "on_site": "",
    "address": "",
    "phone": "",
    "source": "",
    "sources": "",
    "columns": "",
    "list_heading": "title version sha256 items",
    "section_heading": "number title",
    "on_site_method": "",
    "off_site_method": "",
    "results": "",
    "only_if": "number answers",
    "not_if": "number answers",
    "by_case": "case places",
    "local_variant": "",
    "unverified": "",
    "no_basis": "",
    "same_law": "number",
    "asked_before": "title number",
    "measured": "unit",
    "one_of": "",
    "some_of": "",
    "date_blank": "",
    "why_unchecked": "",
    "opinion": "",
    "opinion_hint": "",
    "party_signature": "",
    "position": "",
    "officer_signature": "",
    "certificate": "",
    "signed_on": "",
    "unverified_note": "",
    "edition_note": "title version sha256",
    "editions_note": "lists sha256",
    "no_sha256": "",
}

_FULL = 2670
_WIDTHS = (120, 450, 680, 490, 130, 260, 540)
_LABEL = 400
_TYPES = (Type.PLAIN, Type.PLAIN, Type.SMALL, Type.SMALL, Type.SMALL, Type.WRITING, Type.WRITING)
_CENTRED = (0, 4)


def blank_checklist(
    checklist: Checklist, bureau: Bureau | None, rules: Rules, day: date, wording: Texts
) -> Sheet:
    """The form of one checklist with the law of `day`."""
    return blank_checklists((checklist,), bureau, rules, day, wording)


def blank_checklists(
    checklists: Sequence[Checklist], bureau: Bureau | None, rules: Rules, day: date, wording: Texts
) -> Sheet:
    """One form for one visit: a question that an earlier checklist asks already refers to it (综合查一次)."""
    form = ChecklistRows(tuple(checklists), rules, day, wording)
    title, authority = wording.say("title"), bureau.letterhead if bureau else wording.say("no_bureau")
    return Sheet(
        title=title,
        author=bureau.name if bureau else "",
        subject="、".join(one.title for one in checklists),
        page_label=wording.say("page_label"),
        header=ruled(wording.say("running_head")),
        notes=tuple(form.notes()),
        blocks=(
            Masthead(authority, title),
            FieldGrid(tuple(_head(wording))),
            Paragraph(wording.say("how_to"), Place.LEFT, keep_with_next=True),
            SheetTable(_columns(wording), tuple(form.rows()), tuple(_foot(wording))),
        ),
    )


def _columns(wording: Texts) -> tuple[SheetColumn, ...]:
    places_of = (Place.CENTRE if at in _CENTRED else Place.LEFT for at in range(len(_WIDTHS)))
    return tuple(map(SheetColumn, wording.listed("columns"), _WIDTHS, places_of, _TYPES))


def _fields(wording: Texts, *keys: str, **values: str) -> tuple[Field, ...]:
    """Empty fields that share the width; `values` by key."""
    width = _FULL // len(keys)
    return tuple(Field(wording.say(key), ruled(values.get(key, "")), width, _LABEL) for key in keys)


def _head(wording: Texts) -> Iterator[tuple[Field, ...]]:
    sources = boxes(wording.listed("sources"))
    yield _fields(wording, "time", "task", time=wording.say("time_blank"))
    yield _fields(wording, "party", "credit_code")
    yield _fields(wording, "party_type", "legal_representative", "on_site")
    yield _fields(wording, "address", "phone")
    yield _fields(wording, "source", source=sources)


def _foot(wording: Texts) -> Iterator[tuple[Field, ...]]:
    day = wording.say("date_blank")
    hint = wording.say("opinion_hint") + LINES_TO_WRITE
    yield _fields(wording, "opinion", opinion=hint)
    yield _fields(wording, "party_signature", "position", "signed_on", signed_on=day)
    for _ in range(2):
        yield _fields(wording, "officer_signature", "certificate", "signed_on", signed_on=day)
