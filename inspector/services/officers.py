"""Officers, and who of them may go on a visit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from inspector.domain.officer import Fitness, Officer, fitness
from inspector.domain.typed import tidied
from inspector.errors import KnownError
from inspector.services.changes import Changes, Done
from inspector.services.context import Context


@dataclass(frozen=True)
class OfficerFitness:
    """`note` says why an officer may not go, or until when the certificate is good."""

    officer: Officer
    fitness: Fitness
    note: str


@dataclass(frozen=True)
class OfficerService:
    context: Context

    def all(self) -> tuple[Officer, ...]:
        return self.context.people.officers()

    def for_visit(self, *, party: str, day: date) -> tuple[OfficerFitness, ...]:
        """Every officer with whether he may inspect the party (credit code) on the day."""
        return tuple(judge(officer, party, day) for officer in self.all())

    def save(self, *, officer: Officer) -> Done[Officer]:
        """Store an officer; an empty id makes a new one. Raises KnownError for a missing or impossible field."""
        officer = tidied(officer)
        _check(officer)
        stored = officer if officer.id else replace(officer, id=self.context.ids())
        self.context.people.put_officer(stored, self.context.author())
        return Done(stored, Changes.of("officer", stored.id))


def judge(officer: Officer, party: str, day: date) -> OfficerFitness:
    state = fitness(officer, party, day)
    return OfficerFitness(officer, state, _note(officer, party, day, state))


def _note(officer: Officer, party: str, day: date, state: Fitness) -> str:
    if state is Fitness.RECUSED:
        recusal = next(one for one in officer.recusals if one.party == party)
        return f"{recusal.reason}（回避登记 {recusal.registered_on}）"
    notes = {
        Fitness.VALID: f"有效至 {officer.valid_to}",
        Fitness.EXPIRING: f"剩 {(officer.valid_to - day).days} 天",
        Fitness.EXPIRED: f"{officer.valid_to} 已过期",
        Fitness.NOT_YET: f"{officer.valid_from} 起有效",
        Fitness.NOT_AN_OFFICER: "没有执法资格，只能作为协助人员",
    }
    return notes[state]


def _check(officer: Officer) -> None:
    if not officer.name.strip():
        raise KnownError("姓名没有填写。", "其他人员没有改动。", "请填写姓名。")
    if not officer.certificate.strip() and officer.role.value in ("officer", "head"):
        raise KnownError("执法证号没有填写。", "其他人员没有改动。", "没有执法证的，请登记为协助人员。")
    if officer.valid_to < officer.valid_from:
        raise KnownError("执法证有效期的止日早于起日。", "其他人员没有改动。", "请核对有效期。")
