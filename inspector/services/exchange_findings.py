"""The findings of an exchange file: drafted from their items where the file is silent, with the law of the day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, cast

from inspector.clock import ManualClock, local_date
from inspector.domain import plain
from inspector.domain.applicable_law import resolve
from inspector.domain.deadline import Deadline
from inspector.domain.evidence import Evidence
from inspector.domain.inspection import Answer, Finding, Inspection, Result
from inspector.domain.law import (
    LOCAL_LAW,
    BasisKind,
    CitedArticle,
    Law,
    LegalBasis,
    formal_place,
    parse_citation,
)
from inspector.services import workdays
from inspector.services.exchange_desk import Desk
from inspector.services.exchange_format import refused
from inspector.services.exchange_reading import loaded
from inspector.services.sealed_content import Facts

if TYPE_CHECKING:
    from inspector.services.exchange_values import Visit

EVERY = 100_000


def read_findings(
    visit: Visit, inspection: Inspection, evidence: tuple[Evidence, ...]
) -> tuple[Finding, ...]:
    """The file's findings; one per answer that is not in order when it names none at all."""
    listed = cast("list[Facts] | None", visit.document.get("findings"))
    if listed is None:
        listed = [
            {"items": [one.key]} for one in visit.answers(inspection) if one.result is Result.NONCOMPLIANT
        ]
    reader = _Reader(visit, inspection, evidence)
    return tuple(reader.finding(entry, index) for index, entry in enumerate(listed))


@dataclass(frozen=True)
class _Reader:
    visit: Visit
    inspection: Inspection
    evidence: tuple[Evidence, ...]

    @cached_property
    def _then(self) -> Desk:
        """The services on the day of the visit."""
        desk = self.visit.desk
        return desk.at(ManualClock(self.inspection.entered_at or desk.context.clock.now()), desk.context.ids)

    @cached_property
    def _answers(self) -> dict[str, Answer]:
        return {one.key: one for one in self.visit.answers(self.inspection)}

    @property
    def day(self) -> date:
        """The day of the visit."""
        return local_date(self.inspection.entered_at or self.visit.desk.context.clock.now())

    def finding(self, entry: Facts, index: int) -> Finding:
        path = f"$.findings[{index}]"
        keys = tuple(str(key) for key in self.visit.keys(entry.get("items"), f"{path}.items"))
        usual = self._usual(keys, index)
        fixed: Facts = {
            "inspection_id": self.inspection.id,
            "items": list(keys),
            "evidence_ids": self._evidence_ids(entry, path),
            "articles": [],
        }
        finding = loaded(Finding, {**usual, **entry, **fixed}, path)
        self._check_days(finding, path)
        facts = {**cast(Facts, plain.dump(finding)), **self._due(entry, finding)}
        facts["articles"] = plain.dump(self._articles(entry, finding, path))
        return loaded(Finding, facts, path)

    def _usual(self, keys: tuple[str, ...], index: int) -> Facts:
        day = self.day.isoformat()
        fresh: Facts = {"id": self.visit.desk.context.ids(), "sequence": index + 1}
        if keys:
            return {**self._drafted(keys[0]), **fresh}
        bare: Facts = {
            "title": "",
            "fact": "",
            "requirement": "",
            "deadline": {"kind": "immediate", "days": 0},
            "handling": "order",
            "conduct_from": day,
        }
        return {**bare, **fresh}

    def _drafted(self, key: str) -> Facts:
        """The finding that the screens would have drafted at this item on that day."""
        checklist_id, _, item_id = key.partition("/")
        answer = self._answers.get(key, Answer(self.inspection.id, checklist_id, item_id))
        item = self.visit.items[key]
        return cast(Facts, plain.dump(self._then.findings.drafted(self.inspection, item, answer)))

    def _due(self, entry: Facts, finding: Finding) -> Facts:
        if "due" in entry and "due_overridden" in entry:
            return {}
        usual = workdays.due(_counted(finding.deadline, entry), self.day).day
        due = finding.due if "due" in entry else usual
        return {"due": due.isoformat() if due else None, "due_overridden": due != usual}

    def _check_days(self, finding: Finding, path: str) -> None:
        last = finding.conduct_to or finding.conduct_from
        if last < finding.conduct_from:
            raise refused(f"{path}.conduct_to", "行为终了日早于开始日")
        if last > self.day:
            name = "conduct_to" if finding.conduct_to else "conduct_from"
            raise refused(f"{path}.{name}", f"行为发生日晚于检查日 {self.day}")
        self._check_choice(finding, f"{path}.law_choice")

    def _check_choice(self, finding: Finding, path: str) -> None:
        """The law of the conduct, or the newer law of the day of the visit (从旧兼从轻)."""
        chosen = finding.law_choice
        if chosen is not None and chosen < finding.conduct_from:
            raise refused(path, f"适用法律的日期早于行为开始日 {finding.conduct_from}")
        if chosen is not None and chosen > self.day:
            raise refused(path, f"适用法律的日期晚于检查日 {self.day}")

    def _evidence_ids(self, entry: Facts, path: str) -> list[plain.Plain]:
        """Photo ids; a hand-written file names its photos by file."""
        photos = self.visit.document.get("photos", [])
        files = [str(cast(Facts, one)["file"]) for one in cast(list[plain.Plain], photos)]
        known = {name: one.id for name, one in zip(files, self.evidence, strict=True)}
        known |= {one.id: one.id for one in self.evidence}
        names = [str(name) for name in cast(list[plain.Plain], entry.get("evidence_ids", []))]
        for index, name in enumerate(names):
            if name not in known:
                raise refused(f"{path}.evidence_ids[{index}]", f"没有照片“{name}”")
        return [known[name] for name in names]

    def _articles(self, entry: Facts, finding: Finding, path: str) -> tuple[CitedArticle, ...]:
        given = entry.get("articles")
        if given is None:
            items = (self.visit.items[key] for key in finding.items)
            found = (
                one for item in items for one in self.visit.desk.library.cited(item=item, day=finding.law_day)
            )
            return tuple(dict.fromkeys(found))
        listed = enumerate(cast(list[plain.Plain], given))
        return tuple(self._article(one, finding, f"{path}.articles[{index}]") for index, one in listed)

    def _article(self, given: plain.Plain, finding: Finding, path: str) -> CitedArticle:
        day = finding.law_day
        cited = loaded(CitedArticle, given, path) if isinstance(given, dict) else None
        text = cited.citation if cited else str(given)
        citation = parse_citation(text)
        if cited and citation.law == LOCAL_LAW:
            return _in_force(cited, day, path)
        law = self.visit.desk.library.laws().get(citation.law)
        if law is None or law.find(citation) is None:
            raise refused(path, f"法规库里没有 {text}")
        article = cited or self._cited(text, law, finding)
        if (article.in_force_from, article.in_force_to) != (law.in_force_from, law.in_force_to):
            raise refused(path, f"{text} 的施行日期与法规库不符")
        return _in_force(article, day, path)

    def _cited(self, text: str, law: Law, finding: Finding) -> CitedArticle:
        """The article as the finding's items cite it, with their competent department; else as the law has it."""
        library = self.visit.desk.library
        items = (self.visit.items[key] for key in finding.items)
        options = (one for item in items for one in library.options(item=item, day=finding.law_day))
        known = (one for option in options for one in option.articles)
        return next((one for one in known if one.citation == text), None) or self._elsewhere(
            text, law, finding.law_day
        )

    def _elsewhere(self, text: str, law: Law, day: date) -> CitedArticle:
        """As another item cites it, for a finding without items."""
        known = self.visit.desk.findings.search_articles(text="", day=day, limit=EVERY)
        return next((one for one in known if one.citation == text), None) or _from_law(text, law)


def _in_force(article: CitedArticle, day: date, path: str) -> CitedArticle:
    if not article.holds_on(day):
        place = formal_place(article.article, article.paragraph, article.item)
        raise refused(path, f"《{article.law_title}》{place}不是行为日 {day} 有效的规定")
    return article


def _from_law(text: str, law: Law) -> CitedArticle:
    citation = parse_citation(text)
    provision = law.find(citation)
    assert provision is not None
    penal = provision.kind is BasisKind.PENALTY
    basis = LegalBasis(
        duties=() if penal else (citation,),
        penalties=(citation,) if penal else (),
        valid_from=law.in_force_from,
        valid_to=law.in_force_to,
        authority=provision.authority,
        own_competence=True,
        confidence=provision.confidence,
    )
    return resolve(basis, {law.key: law})[0]


def _counted(deadline: Deadline, entry: Facts) -> Deadline:
    """The period to count. Raises ExchangeError for a counted period without days."""
    if deadline.kind.value != "immediate" and deadline.days < 1:
        raise refused("$.findings", f"期限没有天数：{entry.get('deadline')}")
    return deadline
