"""A discharge standard in full, with the limit that was chosen and the items that need it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from inspector.domain.law import Confidence
from inspector.domain.standard import Standard, StandardLimit
from ui.screens.knowledge.limit_rows import User
from ui.screens.knowledge.sheet import Sheet
from ui.screens.knowledge.words import confidence_words, day_chip
from ui.widgets.banner import Banner
from ui.widgets.text import Text

SURE = (Confidence.HIGH, Confidence.HIGH_STAR)


class LimitSheet(Sheet):
    """Signal: `followed(str)` an item key, or the key of another standard."""

    def show_standard(
        self,
        standards: Sequence[Standard],
        standard: Standard,
        limit: StandardLimit | None,
        users: Sequence[User] | None,
        *,
        holds: bool,
    ) -> None:
        """`users` is None until they are read."""
        self.begin()
        self.add_title(f"{standard.number} {standard.title}")
        self.add_chips([day_chip(holds)])
        if limit is not None:
            self._add_limit(limit)
        self._add_cautions(standard, limit)
        self.add_facts(self._facts(standard))
        self._add_others(standards, standard)
        if users is not None:
            self._add_users(users)
        self.finish()

    def _add_limit(self, limit: StandardLimit) -> None:
        self.add_heading(limit.pollutant)
        self.add(Text(limit.text, "number", bold=True))
        if limit.applies:
            self.add(Text(self.tr("适用：{0}").format(limit.applies), "list", "t2", wrap=True))

    def _add_cautions(self, standard: Standard, limit: StandardLimit | None) -> None:
        shown = limit.confidence if limit is not None else standard.confidence
        if shown not in SURE:
            words = self.tr("对照标准原文后再用。")
            self.add(Banner("warn", words, confidence_words(shown)))
        strict = self.tr("地方标准更严的先执行地方标准；许可证、环评批复另有限值的，一并核对。")
        self.add(Banner("accent", "", strict))

    def _facts(self, standard: Standard) -> Iterable[tuple[str, str]]:
        until = self.tr("{0} 止").format(standard.in_force_to) if standard.in_force_to else self.tr("至今")
        return (
            (self.tr("施行"), self.tr("{0} 起，{1}").format(standard.in_force_from, until)),
            (self.tr("代替"), standard.replaces),
            (self.tr("信度"), confidence_words(standard.confidence)),
            (self.tr("说明"), standard.note),
        )

    def _add_others(self, standards: Sequence[Standard], standard: Standard) -> None:
        older = [one for one in standards if one.number in standard.replaces]
        newer = [one for one in standards if standard.number in one.replaces]
        for title, group in ((self.tr("此前的标准"), older), (self.tr("代替它的标准"), newer)):
            if group:
                self.add_heading(title)
            for one in group:
                self.add_link(one.key, f"{one.number} {one.title}", "ruler")

    def _add_users(self, users: Sequence[User]) -> None:
        self.add_heading(self.tr("用到它的检查项"), str(len(users)))
        if not users:
            self.add(Text(self.tr("现有清单没有检查项用到它。"), "list", "t2", wrap=True))
        for one in users:
            self.add_link(one.key, one.words)
