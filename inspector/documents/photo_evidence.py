"""现场照片（图片）证据: 1, 2 or 4 photos a page, with what each proves, when, where, by whom, and its hash."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from inspector.clock import local
from inspector.documents import facts
from inspector.documents.facts import or_none
from inspector.documents.model import (
    BlankBelow,
    Block,
    Field,
    FieldGrid,
    Footer,
    Layout,
    Masthead,
    PhotoEntry,
    ReportModel,
    SignatureSlot,
)
from inspector.documents.slots import PARTY, officer_slot
from inspector.documents.templates import Wording
from inspector.domain.document import DocumentKind, SignerRole
from inspector.domain.evidence import Evidence
from inspector.domain.inspection import Case

PLACEHOLDERS = {
    "title": "",
    "page_label": "",
    "statement_label": "",
    "statement": "period party site photos bureau",
    "camera_time": "moment",
    "import_time": "moment",
    "file": "name size device",
    "coordinates": "lat lon",
    "blank_below": "",
    "party_slot": "",
    "officer_slot": "",
}

_FULL, _LABEL = 1560, 240
_HALF, _SHORT_LABEL = 765, 190
"""Of four photos a page two stand side by side; with a blank between them they take the full width."""


def assemble(case: Case, wording: Wording, number: str) -> ReportModel:
    title, site = wording.say("title"), case.inspection.site
    return ReportModel(
        DocumentKind.PHOTO_EVIDENCE,
        title,
        number,
        author=case.bureau.name,
        subject=number or site.party_name,
        layout=Layout.FORM,
        footer=Footer(wording.say("page_label"), tuple(_slots(case, wording))),
        blocks=(Masthead(case.bureau.letterhead, title, number), *_blocks(case, wording)),
        absences=wording.absences,
        header=f"{title}　{site.party_name}",
    )


def _slots(case: Case, wording: Wording) -> Iterator[SignatureSlot]:
    yield SignatureSlot(PARTY, SignerRole.PARTY, wording.say("party_slot"))
    for officer in case.inspection.inspectors:
        yield SignatureSlot(officer_slot(officer), officer.role, wording.say("officer_slot"))


def _blocks(case: Case, wording: Wording) -> Iterator[Block]:
    visit, shown = case.inspection, facts.photos(case)
    statement = wording.say(
        "statement",
        period=facts.period_text(visit.entered_at, visit.left_at),
        party=visit.site.party_name,
        site=visit.site.name if visit.site.name != visit.site.party_name else "",
        photos=len(shown),
        bureau=case.bureau.name,
    )
    yield FieldGrid(((Field(wording.say("statement_label"), statement, _FULL, _LABEL),),))
    form = _Form(wording, *((_HALF, _SHORT_LABEL) if wording.per_page > 2 else (_FULL, _LABEL)))
    for photo in shown:
        yield PhotoEntry(photo.sha256, FieldGrid(tuple(form.rows(photo))), wording.per_page)
    if len(shown) % wording.per_page:
        yield BlankBelow(wording.say("blank_below"))


@dataclass(frozen=True)
class _Form:
    """What is said under a photo, on a form of this width."""

    wording: Wording
    width: int
    label: int

    def rows(self, photo: Evidence) -> Iterator[tuple[Field, ...]]:
        number = Field("照片编号", str(photo.sequence), 2 * self.label, self.label)
        by = Field("拍摄人", or_none(photo.photographer), self.width - number.width, self.label)
        yield number, by
        yield self._row("证明对象", or_none(photo.proves or photo.caption))
        yield self._row("拍摄时间", _time(photo, self.wording))
        yield self._row("拍摄地点", or_none(photo.place + _coordinates(photo, self.wording)))
        size = f"{photo.size:,}"
        file = self.wording.say("file", name=photo.original_name, size=size, device=photo.device)
        yield self._row("原始文件\n及SHA-256", f"{file}\n{photo.sha256}")

    def _row(self, name: str, value: str) -> tuple[Field, ...]:
        return (Field(name, value, self.width, self.label),)


def _time(photo: Evidence, wording: Wording) -> str:
    moment = local(photo.taken_at or photo.imported_at)
    text = f"{facts.moment_text(moment)}{moment.second:02d}秒"
    return wording.say("camera_time" if photo.taken_at else "import_time", moment=text)


def _coordinates(photo: Evidence, wording: Wording) -> str:
    if photo.lat_e7 is None or photo.lon_e7 is None:
        return ""
    return wording.say("coordinates", lat=_degrees(photo.lat_e7), lon=_degrees(photo.lon_e7))


def _degrees(e7: int) -> str:
    """Six decimals: about a decimetre."""
    return f"{'-' * (e7 < 0)}{abs(e7) // 10**7}.{abs(e7) % 10**7 // 10:06d}"
