"""What every service works with: the base, its repositories, time, identities, and who is acting."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

from inspector.clock import Clock, to_text
from inspector.domain.officer import Officer
from inspector.errors import KnownError
from inspector.ids import NewId
from inspector.paths import Paths
from inspector.storage.certificates import CertificateRepository
from inspector.storage.database import Database
from inspector.storage.device_log import DeviceLog
from inspector.storage.file_reviews import FileReviewRepository
from inspector.storage.inspections import InspectionRepository
from inspector.storage.knowledge import KnowledgeRepository
from inspector.storage.ledger import LedgerRepository
from inspector.storage.library import LibraryRepository
from inspector.storage.numbers import NumberRepository
from inspector.storage.papers import PaperRepository
from inspector.storage.people import PeopleRepository
from inspector.storage.plans import PlanRepository
from inspector.storage.rows import Author
from inspector.storage.sites import SiteRepository
from inspector.storage.trail import Trail

T = TypeVar("T")

ACTOR_SETTING = "actor"


@dataclass
class Context:
    """Belongs to the thread that opened the base, like its connection."""

    paths: Paths
    database: Database
    clock: Clock
    ids: NewId
    log: DeviceLog = field(init=False)

    def __post_init__(self) -> None:
        self.log = DeviceLog(self.database, self.clock)

    @cached_property
    def people(self) -> PeopleRepository:
        return PeopleRepository(self.database, self.log)

    @cached_property
    def sites(self) -> SiteRepository:
        return SiteRepository(self.database, self.log)

    @cached_property
    def plans(self) -> PlanRepository:
        return PlanRepository(self.database, self.log)

    @cached_property
    def inspections(self) -> InspectionRepository:
        return InspectionRepository(self.database)

    @cached_property
    def trail(self) -> Trail:
        return Trail(self.database)

    @cached_property
    def ledger(self) -> LedgerRepository:
        return LedgerRepository(self.database, self.log)

    @cached_property
    def numbers(self) -> NumberRepository:
        return NumberRepository(self.database, self.log)

    @cached_property
    def papers(self) -> PaperRepository:
        return PaperRepository(self.database, self.log)

    @cached_property
    def file_reviews(self) -> FileReviewRepository:
        return FileReviewRepository(self.database, self.log)

    @cached_property
    def library(self) -> LibraryRepository:
        return LibraryRepository(self.database)

    @cached_property
    def certificates(self) -> CertificateRepository:
        return CertificateRepository(self.database, self.log)

    @cached_property
    def knowledge(self) -> KnowledgeRepository:
        return KnowledgeRepository(self.database, self.log)

    def now_text(self) -> str:
        return to_text(self.clock.now())

    def actor(self) -> Officer | None:
        """The officer who works on this machine now."""
        chosen = self.people.setting(ACTOR_SETTING)
        return self.people.officer(chosen) if chosen else None

    def actor_name(self) -> str:
        """The name that stands in the log; before anybody was chosen, the machine itself."""
        return self.people.name_of(self.people.setting(ACTOR_SETTING)) or "本机"

    def author(self, why: str = "") -> Author:
        return Author(self.actor_name(), why)


def known(value: T | None, what: str) -> T:
    """The value, or a KnownError that says what is not there."""
    if value is None:
        raise KnownError(f"{what}不存在。", "其他记录没有改动。", "请刷新后再试。")
    return value
