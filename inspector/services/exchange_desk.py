"""What importing and exporting work with, and the rows that every imported file needs first: bureau, site, people."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Protocol, cast

from inspector.clock import Clock
from inspector.domain import plain
from inspector.domain.bureau import Bureau
from inspector.domain.inspection import Inspector
from inspector.domain.numbering import format_number, pattern_problem
from inspector.domain.officer import Officer
from inspector.domain.site import Site
from inspector.errors import KnownError
from inspector.ids import NewId
from inspector.services.bureau import BureauService
from inspector.services.cases import CaseReader
from inspector.services.context import Context
from inspector.services.exchange_format import ExchangeError, officer_on_duty, refused
from inspector.services.exchange_reading import loaded
from inspector.services.findings import FindingService
from inspector.services.inspections import InspectionService
from inspector.services.ledger import LedgerService
from inspector.services.library import LibraryService
from inspector.services.officers import OfficerService
from inspector.services.review import ReviewService
from inspector.services.sealed_content import Facts
from inspector.services.settings_content import bureau_defaults
from inspector.services.signing import SigningService
from inspector.services.sites import FieldError, SiteService
from inspector.storage.numbers import BlockRow, NumberRow
from inspector.storage.rows import Author

WHY = "由交换文件导入"
_NUMBER = re.compile(r"〔(\d{4})〕\D*(\d{1,9})")
_REGISTER = ("role", "issuing_body", "valid_from", "valid_to", "phone", "recusals")


class Desk(Protocol):
    """The services of one base, under one clock and one source of identities."""

    @property
    def context(self) -> Context: ...
    @property
    def bureau(self) -> BureauService: ...
    @property
    def sites(self) -> SiteService: ...
    @property
    def officers(self) -> OfficerService: ...
    @property
    def library(self) -> LibraryService: ...
    @property
    def cases(self) -> CaseReader: ...
    @property
    def inspections(self) -> InspectionService: ...
    @property
    def findings(self) -> FindingService: ...
    @property
    def review(self) -> ReviewService: ...
    @property
    def signing(self) -> SigningService: ...
    @property
    def ledger(self) -> LedgerService: ...
    def at(self, clock: Clock, ids: NewId) -> Desk: ...


@contextmanager
def named(path: str) -> Iterator[None]:
    """Known errors of other services as problems at a JSON path."""
    try:
        yield
    except ExchangeError:
        raise
    except FieldError as error:
        raise refused(f"{path}.{error.field}", error.happened.rstrip("。")) from error
    except KnownError as error:
        raise refused(path, str(KnownError(error.happened, "", error.remedy)).rstrip("。")) from error


def author(desk: Desk) -> Author:
    return desk.context.author(WHY)


def adopt_bureau(desk: Desk, given: Facts | None) -> Bureau:
    """The bureau of this base; an empty base takes over the file's."""
    here = desk.bureau.get()
    if here is not None:
        return here
    if given is None:
        raise refused("$.bureau", "本机还没有设置单位：请先设置单位，或在文件里写明 bureau")
    usual = plain.dump(bureau_defaults(str(given["name"]), str(given.get("region", ""))))
    with named("$.bureau"):
        return desk.bureau.save(bureau=loaded(Bureau, {**cast(Facts, usual), **given}, "$.bureau")).value


def dossier(desk: Desk, given: Facts) -> Site:
    """The site as the file shows it, what it leaves out taken from the dossier; unknown sites are registered."""
    known = _known_site(desk, given)
    usual: Facts = cast(Facts, plain.dump(known)) if known else {"id": "", "address": "", "category": ""}
    facts: Facts = {**usual, **given}
    facts["party_name"] = facts.get("party_name") or facts["name"]
    site = loaded(Site, facts, "$.site")
    if site.category not in {one.key for one in desk.library.categories()}:
        raise refused("$.site.category", f"没有“{site.category}”这个类别")
    if known is not None:
        return site
    with named("$.site"):
        return desk.sites.save(site=site).value


def _known_site(desk: Desk, given: Facts) -> Site | None:
    if "id" in given:
        return desk.context.sites.get(str(given["id"]))
    same = desk.sites.same_code(credit_code=str(given["credit_code"]))
    return next((one for one in same if one.name == given["name"]), None)


def register(desk: Desk, given: Facts, path: str) -> Officer:
    """The registered officer of an entry; an unknown one is registered, for which the certificate's days are needed."""
    known = registered(desk, str(given.get("id", "")), str(given["certificate"]))
    if known is not None:
        if known.name != given["name"]:
            raise refused(f"{path}.name", f"证号 {given['certificate']} 在本机登记的是{known.name}")
        return known
    missing = next((name for name in ("valid_from", "valid_to") if name not in given), "")
    if missing:
        raise refused(f"{path}.{missing}", "本机没有登记这个人，请写明执法证的有效期")
    facts: Facts = {"id": "", "issuing_body": "", "unit": "", **given}
    facts.pop("duty", None)
    with named(path):
        return desk.officers.save(officer=loaded(Officer, facts, path)).value


def registered(desk: Desk, officer_id: str, certificate: str) -> Officer | None:
    by_id = desk.context.people.officer(officer_id) if officer_id else None
    return by_id or next((one for one in desk.officers.all() if one.certificate == certificate), None)


def officer_entry(desk: Desk, one: Inspector) -> Facts:
    """An officer of a visit for the file: as on the day, and what the register knows beyond that."""
    entry = officer_on_duty(one)
    known = registered(desk, one.officer_id, one.certificate)
    facts = cast(Facts, plain.dump(known)) if known else {}
    return {**entry, **{name: facts[name] for name in _REGISTER if name in facts}}


@dataclass(frozen=True)
class HeldNumber:
    """A document number that a file brings along; `path` is where it stands there."""

    kind: str
    text: str
    path: str

    def place(self) -> tuple[int, int]:
        """Year and running number. Raises ExchangeError where there are none."""
        match = _NUMBER.search(self.text)
        if match is None or int(match[2]) < 1:
            raise refused(self.path, f"“{self.text}”里看不出年份和序号")
        return int(match[1]), int(match[2])

    def check_pattern(self, bureau: Bureau) -> None:
        """A number that this base is to issue follows the bureau's pattern."""
        pattern = bureau.number_patterns.get(self.kind, "")
        if not pattern or pattern_problem(pattern) or format_number(pattern, *self.place()) != self.text:
            raise refused(self.path, f"“{self.text}”不合本单位的文号格式（{pattern or '没有设置'}）")

    def hold(self, desk: Desk, inspection_id: str, state: str, paper_id: str = "") -> None:
        """Take the number for the inspection or its paper; where no block covers it, one of just this number."""
        numbers, (year, n) = desk.context.numbers, self.place()
        if any(one.n == n for one in numbers.numbers(self.kind, year)):
            raise refused(self.path, f"文号 {self.text} 已用于本机的另一次检查")
        ranges = (one for one in numbers.blocks() if (one.kind, one.year) == (self.kind, year))
        block = next((one for one in ranges if one.first <= n <= one.last), None)
        if block is None:
            block = BlockRow(desk.context.ids(), self.kind, year, n, n)
            numbers.add_block(block, author(desk))
        place = (block.id, self.kind, year, n, self.text, inspection_id, "reserved")
        row = NumberRow(desk.context.ids(), *place, paper_id=paper_id)
        numbers.put(row, author(desk))
        if state != "reserved":
            numbers.put(replace(row, state=state), author(desk))


def held_numbers(numbers: Facts) -> tuple[HeldNumber, ...]:
    return tuple(HeldNumber(kind, str(text), f"$.numbers.{kind}") for kind, text in numbers.items())
