"""The composition root of the core: paths, time and identities in, services out.

What the first page of the window needs is imported with this module; every other service when it is first used.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from inspector.clock import Clock, SystemClock
from inspector.ids import NewId, new_id
from inspector.paths import Paths
from inspector.services.context import Context
from inspector.services.ledger import LedgerService
from inspector.services.library import LibraryService
from inspector.services.maintenance import MaintenanceService
from inspector.services.numbers import NumberService
from inspector.services.session import SessionService
from inspector.services.workbench import WorkbenchService
from inspector.storage.database import open_database

if TYPE_CHECKING:
    from inspector.demo import Demo
    from inspector.services.bureau import BureauService
    from inspector.services.case_binding import BindingService
    from inspector.services.cases import CaseReader
    from inspector.services.certificates import CertificateService
    from inspector.services.documents import DocumentService
    from inspector.services.editable_copies import CopyService
    from inspector.services.editing import EditingService
    from inspector.services.evidence import EvidenceService
    from inspector.services.exchange import ExchangeService
    from inspector.services.findings import FindingService
    from inspector.services.inspections import InspectionService
    from inspector.services.law_texts import LawTextService
    from inspector.services.legal_review import LegalReviewService
    from inspector.services.officers import OfficerService
    from inspector.services.paper_reading import PaperReader
    from inspector.services.papers import PaperService
    from inspector.services.review import ReviewService
    from inspector.services.sheets import SheetService
    from inspector.services.signing import SigningService
    from inspector.services.sites import SiteService
    from inspector.services.verification import VerificationService
    from inspector.services.wording import WordingService


@dataclass
class Services:
    """Every use case. Belongs to the thread that opened it."""

    context: Context

    @property
    def paths(self) -> Paths:
        return self.context.paths

    def at(self, clock: Clock, ids: NewId) -> Services:
        """The same base under another clock and other identities."""
        return Services(Context(self.context.paths, self.context.database, clock, ids))

    @property
    def demo(self) -> Demo:
        from inspector.demo import Demo

        return Demo(self)

    def close(self) -> None:
        self.context.database.close()

    @cached_property
    def session(self) -> SessionService:
        return SessionService(self.context)

    @cached_property
    def bureau(self) -> BureauService:
        from inspector.services.bureau import BureauService

        return BureauService(self.context)

    @cached_property
    def officers(self) -> OfficerService:
        from inspector.services.officers import OfficerService

        return OfficerService(self.context)

    @cached_property
    def library(self) -> LibraryService:
        return LibraryService(self.context)

    @cached_property
    def legal_review(self) -> LegalReviewService:
        from inspector.services.legal_review import LegalReviewService

        return LegalReviewService(self.context, self.library)

    @cached_property
    def law_texts(self) -> LawTextService:
        from inspector.services.law_texts import LawTextService

        return LawTextService(self.context, self.library)

    @cached_property
    def editing(self) -> EditingService:
        from inspector.services.editing import EditingService

        return EditingService(self.context, self.library)

    @cached_property
    def ledger(self) -> LedgerService:
        return LedgerService(self.context)

    @cached_property
    def sites(self) -> SiteService:
        from inspector.services.sites import SiteService

        return SiteService(self.context, self.ledger)

    @cached_property
    def findings(self) -> FindingService:
        from inspector.services.findings import FindingService

        return FindingService(self.context, self.library)

    @cached_property
    def cases(self) -> CaseReader:
        from inspector.services.cases import CaseReader

        return CaseReader(self.context, self.library)

    @cached_property
    def inspections(self) -> InspectionService:
        from inspector.services.answers import AnswerService
        from inspector.services.inspections import InspectionService
        from inspector.services.planning import PlanningService

        planning = PlanningService(self.context, self.sites, self.library)
        answers = AnswerService(self.context, self.library, self.findings)
        return InspectionService(self.context, self.cases, planning, answers)

    @cached_property
    def evidence(self) -> EvidenceService:
        from inspector.services.evidence import EvidenceService

        return EvidenceService(self.context, self.library)

    @cached_property
    def documents(self) -> DocumentService:
        from inspector.services.documents import DocumentService

        return DocumentService(self.context)

    @cached_property
    def numbers(self) -> NumberService:
        return NumberService(self.context)

    @cached_property
    def paper_reader(self) -> PaperReader:
        from inspector.services.paper_reading import PaperReader

        return PaperReader(self.context, self.cases, self.sites)

    @cached_property
    def papers(self) -> PaperService:
        from inspector.services.papers import PaperService

        return PaperService(self.context, self.paper_reader, self.numbers)

    @cached_property
    def binding(self) -> BindingService:
        from inspector.services.case_binding import BindingService

        return BindingService(self.context, self.paper_reader)

    @cached_property
    def copies(self) -> CopyService:
        from inspector.services.editable_copies import CopyService

        return CopyService(self.context, self.cases)

    @cached_property
    def wording(self) -> WordingService:
        from inspector.services.wording import WordingService

        return WordingService(self.context, self.paper_reader)

    @cached_property
    def sheets(self) -> SheetService:
        from inspector.services.sheets import SheetService

        return SheetService(self.context, self.library, self.cases)

    @cached_property
    def review(self) -> ReviewService:
        from inspector.services.review import ReviewService

        return ReviewService(self.context, self.cases)

    @cached_property
    def signing(self) -> SigningService:
        from inspector.services.signing import SigningService

        return SigningService(self.context, self.cases, self.review, self.numbers)

    @cached_property
    def certificates(self) -> CertificateService:
        from inspector.services.certificates import CertificateService

        return CertificateService(self.context)

    @cached_property
    def verification(self) -> VerificationService:
        from inspector.services.verification import VerificationService

        return VerificationService(self.context, self.cases)

    @cached_property
    def maintenance(self) -> MaintenanceService:
        return MaintenanceService(self.context)

    @cached_property
    def exchange(self) -> ExchangeService:
        from inspector.services.exchange import ExchangeService

        return ExchangeService(self)

    @cached_property
    def workbench(self) -> WorkbenchService:
        return WorkbenchService(
            self.context, self.library, self.ledger, self.numbers, self.maintenance, self.session
        )


def open_services(paths: Paths, clock: Clock | None = None, ids: NewId = new_id) -> Services:
    """Open the base of one installation, making or migrating it as needed.

    Raises KnownError when the base cannot be opened.
    """
    timer = clock or SystemClock()
    database = open_database(paths.database, paths.backups, timer.now)
    services = Services(Context(paths, database, timer, ids))
    try:
        _prepare(services)
    except BaseException:
        services.close()
        raise
    return services


def _prepare(services: Services) -> None:
    if not services.context.log.has_stream():
        _found_stream(services.context)
    services.library.import_pack()


def _found_stream(context: Context) -> None:
    """This device's key and stream, made once even where two programs start on a new folder at the same time."""
    import platform

    from inspector.signing.device_key import create_key

    with context.database.write():
        if not context.log.has_stream():
            key = create_key(context.paths.keys)
            context.log.create_stream(key.public, platform.node() or "inspector")
