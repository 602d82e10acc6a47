"""监管对象: find, register, and see everything about one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from inspector.clock import from_text, local_date
from inspector.domain.credit_code import is_valid, normalise
from inspector.domain.document import DocumentRecord
from inspector.domain.inspection import InspectionState, PlanSource
from inspector.domain.site import Grade, Site
from inspector.domain.typed import tidied
from inspector.errors import KnownError
from inspector.services.changes import Changes, Done
from inspector.services.context import Context, known
from inspector.services.ledger import LedgerLine, LedgerService
from inspector.services.pinyin import initials
from inspector.services.summaries import InspectionSummary, summaries
from inspector.storage.sites import SiteRow

DEGREE = 10_000_000
"""Coordinates are in 1e-7 degree."""


class FieldError(KnownError):
    """A known error of one field; `field` is its name on the form."""

    def __init__(self, field: str, happened: str, remedy: str) -> None:
        super().__init__(happened, "其他字段没有改动。", remedy)
        self.field = field


@dataclass(frozen=True)
class SiteHit:
    """A site as a list shows it."""

    id: str
    name: str
    party_name: str
    credit_code: str
    address: str
    township: str
    category: str
    grade: Grade
    open_findings: int
    last_visit: date | None


@dataclass(frozen=True)
class VisitLine:
    """One visit of the year; `counted` says whether it counts against the cap."""

    inspection_id: str
    date: date
    source: PlanSource
    officers: tuple[str, ...]
    counted: bool


@dataclass(frozen=True)
class Frequency:
    """Visits of one year against the yearly cap (国办发〔2024〕54号); 个案检查 does not count."""

    counted: int
    cap: int
    visits: tuple[VisitLine, ...]


@dataclass(frozen=True)
class SiteFile:
    """一企一档: everything recorded about one site."""

    site: Site
    visits: tuple[InspectionSummary, ...]
    findings: tuple[LedgerLine, ...]
    documents: tuple[DocumentRecord, ...]


@dataclass(frozen=True)
class SiteService:
    context: Context
    ledger: LedgerService

    def search(self, *, text: str = "", limit: int = 50, category: str = "") -> tuple[SiteHit, ...]:
        """Sites by name, party, address, credit code or pinyin initials; last visited first."""
        return tuple(_hit(row) for row in self.context.sites.search(text, category, limit))

    def count(self) -> int:
        return self.context.sites.count()

    def get(self, *, site_id: str) -> Site:
        return known(self.context.sites.get(site_id), "该监管对象")

    def save(self, *, site: Site) -> Done[Site]:
        """Store a dossier; an empty id makes a new one. Raises FieldError for a missing or wrong field."""
        site = tidied(site)
        whole = replace(
            site, credit_code=normalise(site.credit_code), party_name=site.party_name or site.name
        )
        _check(whole)
        stored = whole if whole.id else replace(whole, id=self.context.ids())
        letters = " ".join(dict.fromkeys((initials(stored.name), initials(stored.party_name))))
        self.context.sites.put(stored, letters, self.context.author())
        return Done(stored, Changes.of("site", stored.id))

    def same_code(self, *, credit_code: str) -> tuple[Site, ...]:
        """Sites that are registered under the code: one party may have several sites."""
        return self.context.sites.with_code(normalise(credit_code))

    def frequency(self, *, site_id: str, year: int) -> Frequency:
        """The visits of one year to every site of the same party."""
        site = self.get(site_id=site_id)
        bureau = self.context.people.bureau()
        lines = [
            line
            for one in self.context.sites.with_code(site.credit_code)
            for line in self._visits(one.id)
            if line.date.year == year
        ]
        lines.sort(key=lambda line: line.date)
        return Frequency(
            sum(line.counted for line in lines), bureau.frequency_cap if bureau else 0, tuple(lines)
        )

    def _visits(self, site_id: str) -> tuple[VisitLine, ...]:
        began = (InspectionState.IN_PROGRESS, InspectionState.READY, InspectionState.SEALED)
        rows = self.context.inspections.list(states=began, site_id=site_id)
        return tuple(
            VisitLine(
                row.id,
                local_date(row.entered_at or row.created_at),
                row.source,
                row.officers,
                row.source is not PlanSource.CASE,
            )
            for row in rows
        )

    def file(self, *, site_id: str) -> SiteFile:
        rows = self.context.inspections.list(site_id=site_id)
        documents = tuple(record for row in rows for record in self.context.inspections.documents(row.id))
        return SiteFile(
            self.get(site_id=site_id),
            summaries(rows, self.context),
            self.ledger.lines(view="all", site_id=site_id),
            documents,
        )


def _hit(row: SiteRow) -> SiteHit:
    site = row.site
    visited = local_date(from_text(row.last_visit)) if row.last_visit else None
    return SiteHit(
        site.id,
        site.name,
        site.party_name,
        site.credit_code,
        site.address,
        site.township,
        site.category,
        site.grade,
        row.open_findings,
        visited,
    )


def _check(site: Site) -> None:
    if not site.name.strip():
        raise FieldError("name", "名称没有填写。", "请填写监管对象名称。")
    if not is_valid(site.credit_code):
        raise FieldError("credit_code", "统一社会信用代码的校验码不对。", "请对照营业执照核对 18 位代码。")
    if not site.address.strip():
        raise FieldError("address", "地址没有填写。", "文书要写当事人地址，请填写。")
    if not site.category:
        raise FieldError("category", "类别没有选择。", "请选择类别，以便带出检查清单。")
    if (site.lat_e7 is None) != (site.lon_e7 is None):
        raise FieldError("coordinates", "坐标只填了一半。", "请同时填写纬度和经度，或都不填。")
    if abs(site.lat_e7 or 0) > 90 * DEGREE or abs(site.lon_e7 or 0) > 180 * DEGREE:
        raise FieldError("coordinates", "坐标超出范围。", "纬度在 ±90 度以内，经度在 ±180 度以内。")
