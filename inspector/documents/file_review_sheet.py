"""案卷评查表, for the office alone: the score of a file and every gap, with the rule it breaks and what it costs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from inspector.documents import facts
from inspector.documents.facts import or_none
from inspector.documents.model import Field, FieldGrid, Masthead, Place
from inspector.documents.sheet import Banner, Sheet, SheetColumn, SheetRow, SheetTable, Type
from inspector.documents.templates import Texts
from inspector.documents.text import ruled
from inspector.domain.document import DocumentKind
from inspector.domain.file_review import Grade, KeptLine, KeptReview, Scale, ScoreRule, Stage, grouped
from inspector.domain.inspection import Case

PLACEHOLDERS = {
    "title": "",
    "page_label": "",
    "running_head": "party",
    "proposal": "",
    "party": "",
    "credit_code": "",
    "inspection": "",
    "inspection_text": "period number",
    "officers": "",
    "stage": "",
    "stage_sealing": "",
    "stage_file": "",
    "score": "",
    "score_text": "score total passing",
    "verdict": "",
    "passed": "",
    "failed": "",
    "outvoted": "count",
    "reviewed": "",
    "reviewed_text": "by moment",
    "columns": "",
    "whole_file": "",
    "group": "document taken",
    "gap": "title detail",
    "proposed": "grade",
    "fatal": "",
    "major": "",
    "deduction": "",
    "note": "",
    "clean": "",
    "sum": "taken",
    "opinion": "",
    "reviewer": "",
    "handler": "",
    "signed_on": "",
    "date_blank": "",
}

_FULL, _LABEL = 2670, 400
_WIDTHS = (110, 1150, 980, 240, 190)
_PLACES = (Place.CENTRE, Place.LEFT, Place.LEFT, Place.CENTRE, Place.CENTRE)


@dataclass(frozen=True)
class Reviewed:
    """The case, its review, the scale it was measured by, and what each kind of document is called."""

    case: Case
    review: KeptReview
    scale: Scale
    titles: Mapping[str, str]


def file_review_sheet(reviewed: Reviewed, wording: Texts) -> Sheet:
    sheet = _ReviewSheet(reviewed, wording)
    title, party = wording.say("title"), reviewed.case.inspection.site.party_name
    return Sheet(
        title=title,
        author=reviewed.case.bureau.name,
        subject=party,
        page_label=wording.say("page_label"),
        header=wording.say("running_head", party=party),
        notes=(wording.say("proposal"),),
        blocks=(
            Masthead(reviewed.case.bureau.letterhead, title),
            FieldGrid(tuple(sheet.head())),
            SheetTable(_columns(wording), tuple(sheet.rows()), tuple(sheet.foot())),
        ),
    )


def _columns(wording: Texts) -> tuple[SheetColumn, ...]:
    parts = zip(wording.listed("columns"), _WIDTHS, _PLACES, strict=True)
    return tuple(SheetColumn(title, width, place, Type.SMALL) for title, width, place in parts)


def _field(name: str, value: str, parts: int = 1) -> Field:
    return Field(name, value, _FULL // parts, _LABEL)


@dataclass(frozen=True)
class _ReviewSheet:
    reviewed: Reviewed
    wording: Texts

    def head(self) -> Iterator[tuple[Field, ...]]:
        say, visit, review = self.wording.say, self.reviewed.case.inspection, self.reviewed.review
        period = facts.period_text(visit.entered_at, visit.left_at)
        number = (self.reviewed.case.numbers or {}).get(DocumentKind.RECTIFICATION_NOTICE.value, "")
        yield (
            _field(say("party"), visit.site.party_name, 2),
            _field(say("credit_code"), or_none(visit.site.credit_code), 2),
        )
        yield (_field(say("inspection"), say("inspection_text", period=period, number=number)),)
        yield (
            _field(say("officers"), or_none("、".join(one.name for one in visit.inspectors)), 2),
            _field(say("stage"), say(f"stage_{Stage(review.stage).value}"), 2),
        )
        yield _field(say("score"), self._score(), 2), _field(say("verdict"), self._verdict(), 2)
        moment = facts.moment_text(review.at)
        yield (_field(say("reviewed"), say("reviewed_text", by=review.by, moment=moment)),)

    def _score(self) -> str:
        marks = self.reviewed.scale
        score = self.reviewed.review.score
        return self.wording.say("score_text", score=score, total=marks.total, passing=marks.passing)

    def _verdict(self) -> str:
        review = self.reviewed.review
        fatal = sum(one.rule is not None and one.rule.grade is Grade.FATAL for one in review.lines)
        if fatal:
            return self.wording.say("outvoted", count=fatal)
        return self.wording.say("passed" if review.passed else "failed")

    def rows(self) -> Iterator[Banner | SheetRow]:
        say, lines, counted = self.wording.say, self.reviewed.review.lines, 0
        for document, part in grouped(lines, (kind.value for kind in DocumentKind)):
            name = self.reviewed.titles[document] if document else say("whole_file")
            yield Banner(say("group", document=name, taken=sum(one.taken for one in part)), level=2)
            for number, line in enumerate(part, counted + 1):
                yield self._row(number, line)
            counted += len(part)
        yield SheetRow((say("sum", taken=sum(one.taken for one in lines)) if lines else say("clean"),))

    def _row(self, at: int, line: KeptLine) -> SheetRow:
        say, rule = self.wording.say, line.rule
        gap = say("gap", title=line.title, detail=line.detail)
        source, taken = rule.source if rule else "", str(line.taken) if line.taken else ""
        return SheetRow((str(at), gap, or_none(source), self._grade(rule), or_none(taken)))

    def _grade(self, rule: ScoreRule | None) -> str:
        if rule is None or rule.grade is Grade.NOTE:
            return self.wording.say(Grade.NOTE.value)
        grade = self.wording.say(rule.grade.value)
        return self.wording.say("proposed", grade=grade) if rule.own else grade

    def foot(self) -> Iterator[tuple[Field, ...]]:
        say = self.wording.say
        yield (_field(say("opinion"), self.reviewed.review.opinion or "\n\n"),)
        signed = _field(say("signed_on"), ruled(say("date_blank")), 3)
        yield _field(say("reviewer"), "", 3), _field(say("handler"), "", 3), signed
