"""监管对象: the company or building site that is inspected."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum


class Grade(StrEnum):
    """分类挂牌 of a site; the colour of the board at its gate."""

    NONE = ""
    GREEN = "green"
    YELLOW = "yellow"
    RED = "red"


@dataclass(frozen=True)
class PollutantLimit:
    pollutant: str
    limit: Decimal
    unit: str


@dataclass(frozen=True)
class Outlet:
    """A discharge outlet of the permit (DA = air, DW = water)."""

    number: str
    name: str
    limits: tuple[PollutantLimit, ...] = ()


@dataclass(frozen=True)
class Paper:
    """An approval of the site: EIA approval, acceptance (三同时), emergency plan …"""

    kind: str
    number: str
    issued_on: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True)
class Site:
    """Coordinates are WGS-84 in 1e-7 degree. `party_name` is the legal person a document is addressed to."""

    id: str
    name: str
    party_name: str
    credit_code: str
    address: str
    category: str
    industry: str = ""
    township: str = ""
    grid: str = ""
    legal_representative: str = ""
    contact_name: str = ""
    contact_position: str = ""
    contact_phone: str = ""
    lat_e7: int | None = None
    lon_e7: int | None = None
    grade: Grade = Grade.NONE
    permit_kind: str = ""
    permit_number: str = ""
    permit_valid_to: date | None = None
    outlets: tuple[Outlet, ...] = ()
    papers: tuple[Paper, ...] = ()
    tags: tuple[str, ...] = ()
