"""法律依据核对表 of a case, for the office alone: what its findings rest on, and what nobody has verified yet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from inspector.clock import local_date
from inspector.documents import facts
from inspector.documents.cited_bases import BasisKey, Cited, cited_bases
from inspector.documents.citing import article_place, places
from inspector.documents.facts import or_none
from inspector.documents.model import Field, FieldGrid, Masthead, Place
from inspector.documents.sheet import Banner, Sheet, SheetColumn, SheetRow, SheetTable, Type
from inspector.documents.templates import Texts
from inspector.documents.text import ruled
from inspector.domain.catalogue import LegalNote
from inspector.domain.inspection import Case, Finding
from inspector.domain.knowledge import LegalOpinion
from inspector.domain.law import BasisKind, CitedArticle, Fine, Law, short_place

PLACEHOLDERS = {
    "title": "",
    "page_label": "",
    "running_head": "party",
    "author_note": "day",
    "inspection": "",
    "inspection_text": "period approval",
    "site": "",
    "credit_code": "",
    "officers": "",
    "count": "",
    "count_text": "total unverified doubted questions day",
    "columns": "",
    "finding": "number title",
    "no_basis": "",
    "duty": "place",
    "penalty": "place",
    "rule": "place",
    "gist": "place gist",
    "between": "low high",
    "up_to": "high",
    "from": "low",
    "yuan": "amount",
    "ten_thousand": "amount",
    "fine": "place per amount remarks",
    "consequences": "place consequences",
    "of_the_conduct": "",
    "of_the_last_day": "",
    "chosen": "day reason",
    "no_reason": "",
    "confidences": "",
    "verified": "by day",
    "verified_when_cited": "",
    "unverified": "",
    "doubted": "by day note",
    "no_findings": "",
    "notes": "",
    "note": "title places text findings",
    "review": "",
    "reviewer": "",
    "position": "",
    "signed_on": "",
    "date_blank": "",
}

_FULL, _LABEL = 2670, 400
_WIDTHS = (430, 600, 470, 380, 120, 280, 390)
_TEN_THOUSAND = 10_000
_CONCURRENCE, _LENIENCY = "concurrence", "leniency"
"""Keys of the notes that a sheet shows where they apply."""


@dataclass(frozen=True)
class Reference:
    """What bases refer to, by key: laws, the newest word of the reviewers on each basis, notes on applying law."""

    laws: Mapping[str, Law]
    opinions: Mapping[BasisKey, LegalOpinion]
    notes: Mapping[str, LegalNote]


def basis_sheet(case: Case, reference: Reference, day: date, wording: Texts) -> Sheet:
    """The sheet as things stand on `day`."""
    sheet = _BasisSheet(case, reference, day, wording)
    title = wording.say("title")
    return Sheet(
        title=title,
        author=case.bureau.name,
        subject=case.inspection.site.party_name,
        page_label=wording.say("page_label"),
        header=wording.say("running_head", party=case.inspection.site.party_name),
        notes=(wording.say("author_note", day=facts.day_text(day)), wording.say("confidences")),
        blocks=(
            Masthead(case.bureau.letterhead, title),
            FieldGrid(tuple(sheet.head())),
            SheetTable(_columns(wording), tuple(sheet.rows()), tuple(sheet.foot())),
        ),
    )


def _columns(wording: Texts) -> tuple[SheetColumn, ...]:
    places = (Place.LEFT, Place.LEFT, Place.LEFT, Place.LEFT, Place.CENTRE, Place.LEFT, Place.LEFT)
    return tuple(
        SheetColumn(title, width, place, Type.SMALL)
        for title, width, place in zip(wording.listed("columns"), _WIDTHS, places, strict=True)
    )


def _field(name: str, value: str, parts: int = 1) -> Field:
    return Field(name, value, _FULL // parts, _LABEL)


@dataclass(frozen=True)
class _BasisSheet:
    case: Case
    reference: Reference
    day: date
    wording: Texts

    @cached_property
    def cited(self) -> tuple[tuple[Finding, tuple[Cited, ...]], ...]:
        """Every finding, in the order of the notice, with its bases."""
        laws, opinions = self.reference.laws, self.reference.opinions
        return tuple((one, cited_bases(self.case, one, laws, opinions)) for one in facts.findings(self.case))

    @property
    def _all(self) -> tuple[Cited, ...]:
        return tuple(one for _, cited in self.cited for one in cited)

    def head(self) -> Iterator[tuple[Field, ...]]:
        say, visit = self.wording.say, self.case.inspection
        period = facts.period_text(visit.entered_at, visit.left_at)
        inspection = say("inspection_text", period=period, approval=visit.plan.approval_number)
        yield (_field(say("inspection"), inspection),)
        yield (
            _field(say("site"), visit.site.party_name, 2),
            _field(say("credit_code"), or_none(visit.site.credit_code), 2),
        )
        yield (_field(say("officers"), or_none(facts.officers_text(visit.inspectors))),)
        yield (_field(say("count"), self._count()),)

    def _count(self) -> str:
        return self.wording.say(
            "count_text",
            total=len(self._all),
            unverified=sum(not one.verified for one in self._all),
            doubted=sum(one.doubt is not None for one in self._all),
            questions=len({question for one in self._all for question in one.questions}),
            day=facts.day_text(self.day),
        )

    def rows(self) -> Iterator[Banner | SheetRow]:
        for at, (finding, cited) in enumerate(self.cited, 1):
            yield Banner(self.wording.say("finding", number=at, title=finding.title or finding.fact), level=2)
            for one in cited:
                yield self._row(one)
            if not cited:
                yield SheetRow((self.wording.say("no_basis"),))
        if not self.cited:
            yield SheetRow((self.wording.say("no_findings"),))
        notes = tuple(self._notes())
        if notes:
            yield Banner(self.wording.say("notes"), level=2)
            yield SheetRow(("\n".join(notes),))

    def _row(self, cited: Cited) -> SheetRow:
        return SheetRow(
            (
                self._places(cited.articles),
                self._gists(cited.articles),
                or_none("\n".join(self._fines(cited.articles))),
                self._conduct(cited.finding),
                "、".join(dict.fromkeys(one.confidence.value for one in cited.articles)),
                self._verification(cited),
                or_none("\n".join(cited.questions)),
            )
        )

    def _places(self, articles: tuple[CitedArticle, ...]) -> str:
        laws = self.reference.laws
        return "\n".join(self.wording.say(one.kind.value, place=article_place(one, laws)) for one in articles)

    def _gists(self, articles: tuple[CitedArticle, ...]) -> str:
        lines = (self.wording.say("gist", place=_place(one), gist=one.gist) for one in articles if one.gist)
        return or_none("\n".join(lines))

    def _fines(self, articles: tuple[CitedArticle, ...]) -> Iterator[str]:
        for one in articles:
            for fine in one.fines:
                remarks = "，".join(part for part in (fine.subject, fine.condition) if part)
                yield self.wording.say(
                    "fine", place=_place(one), per=fine.per, amount=self._amount(fine), remarks=remarks
                )
            if one.consequences:
                consequences = "；".join(one.consequences)
                yield self.wording.say("consequences", place=_place(one), consequences=consequences)

    def _amount(self, fine: Fine) -> str:
        """Nothing where the law names no amount of money."""
        low, high = fine.minimum_yuan, fine.maximum_yuan
        if low is not None and high is not None:
            if low == high:
                return self._yuan(low)
            return self.wording.say("between", low=self._yuan(low), high=self._yuan(high))
        if high is not None:
            return self.wording.say("up_to", high=self._yuan(high))
        return self.wording.say("from", low=self._yuan(low)) if low is not None else ""

    def _yuan(self, yuan: int) -> str:
        """In 万元 from ten thousand on where that needs no more than one decimal."""
        if yuan >= _TEN_THOUSAND and yuan % (_TEN_THOUSAND // 10) == 0:
            return self.wording.say("ten_thousand", amount=f"{yuan / _TEN_THOUSAND:g}")
        return self.wording.say("yuan", amount=yuan)

    def _conduct(self, finding: Finding) -> str:
        days = dict.fromkeys((finding.conduct_from, finding.conduct_to or finding.conduct_from))
        return "至".join(map(facts.day_text, days)) + "\n" + self._applied(finding, lasted=len(days) > 1)

    def _applied(self, finding: Finding, lasted: bool) -> str:
        if finding.law_choice is None:
            return self.wording.say("of_the_last_day" if lasted else "of_the_conduct")
        reason = finding.law_choice_reason.strip() or self.wording.say("no_reason")
        return self.wording.say("chosen", day=facts.day_text(finding.law_choice), reason=reason)

    def _verification(self, cited: Cited) -> str:
        say = self.wording.say
        if cited.doubt:
            doubt = cited.doubt
            return say("doubted", by=doubt.by, day=facts.day_text(local_date(doubt.at)), note=doubt.note)
        if cited.tick:
            return say("verified", by=cited.tick.by, day=facts.day_text(cited.tick.on))
        return say("verified_when_cited" if cited.verified else "unverified")

    def foot(self) -> Iterator[tuple[Field, ...]]:
        say = self.wording.say
        yield (_field(say("review"), "\n\n"),)
        signed = _field(say("signed_on"), ruled(say("date_blank")), 3)
        yield _field(say("reviewer"), "", 3), _field(say("position"), "", 3), signed

    def _notes(self) -> Iterator[str]:
        for key, applies in self._applying().items():
            note = self.reference.notes.get(key)
            if note and applies:
                yield self.wording.say(
                    "note",
                    title=note.title,
                    text=note.text,
                    places=self._note_places(note),
                    findings="、".join(map(str, applies)),
                )

    def _note_places(self, note: LegalNote) -> str:
        return places(note.citations, self.reference.laws)

    def _applying(self) -> dict[str, list[int]]:
        """Which note concerns which findings, by their numbers."""
        findings = list(enumerate((finding for finding, _ in self.cited), 1))
        return {
            _CONCURRENCE: [at for at, one in findings if _fined(one) > 1],
            _LENIENCY: [at for at, one in findings if _fined(one)],
        }


def _place(article: CitedArticle) -> str:
    return short_place(article.article, article.paragraph, article.item)


def _fined(finding: Finding) -> int:
    """How many of the provisions that a finding cites threaten a fine."""
    return sum(one.kind is BasisKind.PENALTY and bool(one.fines) for one in finding.articles)
