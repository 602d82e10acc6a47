"""Two ranges of fines side by side: which is the heavier, as far as plain numbers tell. A person decides."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from inspector.domain.law import BasisKind, CitedArticle, Fine


class Weight(StrEnum):
    """How the newer range stands to the older one; unclear where numbers alone do not tell."""

    SAME = "same"
    LIGHTER = "lighter"
    HEAVIER = "heavier"
    UNCLEAR = "unclear"


def plain_fine(articles: Iterable[CitedArticle]) -> Fine | None:
    """The range without any condition of the first penalty that has one."""
    penalties = (one for one in articles if one.kind is BasisKind.PENALTY)
    return next((fine for one in penalties for fine in one.fines if not fine.condition), None)


def weight(older: Iterable[CitedArticle], newer: Iterable[CitedArticle]) -> Weight:
    """Compares the plain ranges alone: what 拒不改正, 情节严重 or further measures add is for the reader to weigh."""
    before, after = plain_fine(older), plain_fine(newer)
    if before is None or after is None or before.per != after.per:
        return Weight.UNCLEAR
    lows = (before.minimum_yuan or 0, after.minimum_yuan or 0)
    highs = (before.maximum_yuan or 0, after.maximum_yuan or 0)
    if lows[0] == lows[1] and highs[0] == highs[1]:
        return Weight.SAME
    if lows[1] <= lows[0] and highs[1] <= highs[0]:
        return Weight.LIGHTER
    return Weight.HEAVIER if lows[1] >= lows[0] and highs[1] >= highs[0] else Weight.UNCLEAR
