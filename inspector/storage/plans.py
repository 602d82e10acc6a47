"""检查任务 rows."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.domain.inspection import Plan
from inspector.storage.database import Database
from inspector.storage.device_log import DeviceLog
from inspector.storage.rows import Author, SyncedTable


@dataclass(frozen=True)
class PlanRepository:
    database: Database
    log: DeviceLog

    def put(self, plan: Plan, author: Author) -> None:
        SyncedTable(self.database, self.log, "plan").put(plan, author)

    def get(self, plan_id: str) -> Plan | None:
        return SyncedTable(self.database, self.log, "plan").get(Plan, plan_id)
