"""案卷评查: what is missing or impossible; each line with the field that mends it, its rule and what it costs.

Before signing the visit alone is judged, and a fatal line bars the signatures. The file of a sealed visit is judged as
a whole, with every document that was issued since. A review is kept with the sealing, and whenever a reviewer says so.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from inspector.content.file_review import load_scale
from inspector.domain.document import DocumentKind
from inspector.domain.file_review import Grade, KeptLine, KeptReview, Scale, Stage, Taking, Target, grouped
from inspector.domain.inspection import Case, InspectionState
from inspector.domain.typed import tidy
from inspector.errors import KnownError
from inspector.paths import bundled
from inspector.services.cases import CaseReader
from inspector.services.changes import Changes, Done
from inspector.services.context import Context, known
from inspector.services.review_lines import ReviewFacts, ReviewLine
from inspector.services.review_rules import RULES

if TYPE_CHECKING:
    from inspector.documents.sheet import Sheet
    from inspector.documents.templates import Texts

__all__ = ["KeptReview", "Review", "ReviewLine", "ReviewService", "Target", "scale"]

_ORDER = ("fatal", "major", "minor", "good")


@cache
def scale() -> Scale:
    """What each gap costs. Raises ContentError."""
    return load_scale(bundled("data/file_review.toml"))


@cache
def sheet_wording() -> Texts:
    from inspector.documents.file_review_sheet import PLACEHOLDERS
    from inspector.documents.templates import load_texts

    return load_texts(bundled("data/documents/file_review_sheet.toml"), PLACEHOLDERS)


@dataclass(frozen=True)
class Review:
    """The lines, worst first; nothing may be signed while one is fatal. The points that they cost stand in each."""

    lines: tuple[ReviewLine, ...]
    total: int
    passing: int

    @property
    def may_sign(self) -> bool:
        return all(line.level != "fatal" for line in self.lines)

    @property
    def score(self) -> int:
        return max(0, self.total - sum(line.taken for line in self.lines))

    @property
    def outvoted(self) -> tuple[ReviewLine, ...]:
        """The gaps that fail the file whatever its score (一票否决)."""
        return tuple(one for one in self.gaps if one.rule is not None and one.rule.grade is Grade.FATAL)

    @property
    def passed(self) -> bool:
        return not self.outvoted and self.score >= self.passing

    @property
    def gaps(self) -> tuple[ReviewLine, ...]:
        return tuple(line for line in self.lines if line.level != "good")

    def count(self, level: str) -> int:
        return sum(line.level == level for line in self.lines)

    def by_document(self) -> tuple[tuple[str, tuple[ReviewLine, ...]], ...]:
        """The gaps of each kind of document in the order of the file, those of the file as a whole ("") first."""
        return tuple(grouped(self.gaps, (kind.value for kind in DocumentKind)))


def scored(lines: Iterable[ReviewLine]) -> Review:
    """The lines with their rules and what each costs, the worst first."""
    marks = scale()
    taking = Taking(marks)
    ordered = sorted(lines, key=lambda line: _ORDER.index(line.level))
    return Review(tuple(_priced(line, marks, taking) for line in ordered), marks.total, marks.passing)


def _priced(line: ReviewLine, marks: Scale, taking: Taking) -> ReviewLine:
    if line.level == "good":
        return line
    rule = marks.rules.get(line.code)
    document = line.document or (rule.document if rule else "")
    return replace(line, document=document, rule=rule, taken=taking.of(rule, document))


@dataclass(frozen=True)
class ReviewService:
    context: Context
    cases: CaseReader

    def check(self, inspection_id: str) -> Review:
        """Judge the visit as it stands now, for signing."""
        return self._visit(self.cases.read(inspection_id))

    def file(self, inspection_id: str) -> Review:
        """Judge the whole file of a sealed visit as it stands now. Raises KnownError for one that is not sealed."""
        from inspector.services.review_file import VISIT_RULES
        from inspector.services.review_papers import FILE_RULES
        from inspector.services.review_reading import FileReader

        with self.context.database.snapshot():
            self._refuse_unsealed(inspection_id)
            given = FileReader(self.context, self.cases).read(inspection_id, scale().elements)
            facts = self._facts(given.file.case)
        lines = [line for rule in VISIT_RULES for line in rule(facts)]
        return scored([*lines, *(line for judge in FILE_RULES for line in judge(given))])

    def seal(self, case: Case) -> None:
        """Keep what the review says about the visit that is being sealed; in the transaction of the sealing."""
        self._add(self._keepable(case.inspection.id, Stage.SEALING, self._visit(case)))

    def keep(self, inspection_id: str, opinion: str) -> Done[KeptReview]:
        """Keep the review of the whole file with the reviewer's opinion. Raises KnownError without one."""
        said = tidy(opinion).strip()
        if not said:
            raise KnownError("没有写评查意见，没有保存。", "评查结果仍按现状显示。", "请写明评查意见再保存。")
        with self.context.database.write():
            kept = self._keepable(inspection_id, Stage.FILE, self.file(inspection_id), said)
            self._add(kept)
        return Done(kept, Changes.of("file_review", inspection_id))

    def kept(self, inspection_id: str) -> tuple[KeptReview, ...]:
        """Every review that stays with the file, oldest first."""
        return self.context.file_reviews.of(inspection_id)

    def now(self, inspection_id: str) -> KeptReview:
        """The file as it would be kept now, without an opinion: for reading and printing."""
        return self._keepable(inspection_id, Stage.FILE, self.file(inspection_id))

    def sheet_model(self, inspection_id: str, review_id: str = "") -> Sheet:
        """The 案卷评查表 of a review that was kept, or of the file as it stands now.

        Raises KnownError where there is no such review.
        """
        from inspector.documents.file_review_sheet import Reviewed, file_review_sheet
        from inspector.services.number_rules import title

        with self.context.database.snapshot():
            kept = self.context.file_reviews.review(review_id) if review_id else self.now(inspection_id)
            review, case = known(kept, "该评查记录"), self.cases.read(inspection_id)
        titles = {line.document: title(DocumentKind(line.document)) for line in review.lines if line.document}
        return file_review_sheet(Reviewed(case, review, scale(), titles), sheet_wording())

    # ------------------------------------------------------------------ parts

    def _visit(self, case: Case) -> Review:
        facts = self._facts(case)
        return scored(line for rule in RULES for line in rule(facts))

    def _facts(self, case: Case) -> ReviewFacts:
        site = case.inspection.site
        officers = {
            one.officer_id: self.context.people.officer(one.officer_id) for one in case.inspection.inspectors
        }
        same_code = self.context.sites.with_code(site.credit_code) if site.credit_code else ()
        names = dict.fromkeys(one.party_name for one in same_code if one.party_name != site.party_name)
        return ReviewFacts(case, officers, self.context.clock.now(), self.context.paths, tuple(names))

    def _refuse_unsealed(self, inspection_id: str) -> None:
        if known(self.context.inspections.head(inspection_id), "该检查").state is not InspectionState.SEALED:
            raise KnownError("检查还没有封存，不能评查整卷。", "记录没有改动。", "请先完成签字和封存。")

    def _keepable(self, inspection_id: str, stage: Stage, review: Review, opinion: str = "") -> KeptReview:
        lines = tuple(
            KeptLine(
                one.code, one.level, one.title, one.detail, one.target, one.document, one.rule, one.taken
            )
            for one in review.gaps
        )
        now, by = self.context.clock.now(), self.context.actor_name()
        return KeptReview(
            self.context.ids(), inspection_id, stage, review.score, review.passed, lines, opinion, now, by
        )

    def _add(self, review: KeptReview) -> None:
        self.context.file_reviews.add(review, self.context.author(review.opinion))
