"""执法人员: who may inspect, on which day, and whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Role(StrEnum):
    OFFICER = "officer"
    CLERK = "clerk"
    REVIEWER = "reviewer"
    HEAD = "head"
    ASSISTANT = "assistant"


class Fitness(StrEnum):
    """Whether an officer may inspect this party on this day."""

    VALID = "valid"
    EXPIRING = "expiring"
    EXPIRED = "expired"
    NOT_YET = "not_yet"
    RECUSED = "recused"
    NOT_AN_OFFICER = "not_an_officer"


@dataclass(frozen=True)
class Recusal:
    """回避: the officer must not inspect this party. `party` is a credit code."""

    party: str
    reason: str
    registered_on: date


@dataclass(frozen=True)
class Officer:
    """`valid_from` and `valid_to` are both days on which the certificate is valid."""

    id: str
    name: str
    certificate: str
    issuing_body: str
    valid_from: date
    valid_to: date
    unit: str
    role: Role = Role.OFFICER
    phone: str = ""
    recusals: tuple[Recusal, ...] = ()


EXPIRY_WARNING_DAYS = 30
MINIMUM_OFFICERS = 2
"""《行政处罚法》第42条: at least two."""

CERTIFIED_ROLES = frozenset({Role.OFFICER, Role.REVIEWER, Role.HEAD})


def fitness(officer: Officer, party: str, day: date) -> Fitness:
    """May this officer inspect the party with this credit code on this day? Recusal outranks the certificate."""
    if officer.role not in CERTIFIED_ROLES:
        return Fitness.NOT_AN_OFFICER
    if any(recusal.party == party for recusal in officer.recusals):
        return Fitness.RECUSED
    if day < officer.valid_from:
        return Fitness.NOT_YET
    if day > officer.valid_to:
        return Fitness.EXPIRED
    return Fitness.EXPIRING if (officer.valid_to - day).days <= EXPIRY_WARNING_DAYS else Fitness.VALID


def may_inspect(officer: Officer, party: str, day: date) -> bool:
    return fitness(officer, party, day) in (Fitness.VALID, Fitness.EXPIRING)
