"""案卷评查 before signing: what is missing or impossible, each line with the field that mends it."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.services.cases import CaseReader
from inspector.services.context import Context
from inspector.services.review_lines import ReviewFacts, ReviewLine, Target
from inspector.services.review_rules import RULES

__all__ = ["Review", "ReviewLine", "ReviewService", "Target"]

_ORDER = ("fatal", "major", "minor", "good")


@dataclass(frozen=True)
class Review:
    """The lines, worst first; nothing may be signed while one is fatal."""

    lines: tuple[ReviewLine, ...]

    @property
    def may_sign(self) -> bool:
        return all(line.level != "fatal" for line in self.lines)

    def count(self, level: str) -> int:
        return sum(line.level == level for line in self.lines)


@dataclass(frozen=True)
class ReviewService:
    context: Context
    cases: CaseReader

    def check(self, inspection_id: str) -> Review:
        """Judge the whole case as it stands now."""
        case = self.cases.read(inspection_id)
        officers = {
            one.officer_id: self.context.people.officer(one.officer_id) for one in case.inspection.inspectors
        }
        facts = ReviewFacts(case, officers, self.context.clock.now(), self.context.paths)
        lines = [line for rule in RULES for line in rule(facts)]
        return Review(tuple(sorted(lines, key=lambda line: _ORDER.index(line.level))))
