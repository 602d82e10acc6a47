"""Who works on this machine, and what the machine is called."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.domain.officer import Officer
from inspector.domain.typed import tidy
from inspector.services.changes import Changes, Done
from inspector.services.context import ACTOR_SETTING, Context, known


@dataclass(frozen=True)
class DeviceInfo:
    """This installation; `stream` is its log's identity."""

    name: str
    stream: str
    created_at: str


@dataclass(frozen=True)
class SessionService:
    context: Context

    def is_empty(self) -> bool:
        """True until a bureau is set up: the first-run page is shown."""
        return self.context.people.bureau() is None

    def actor(self) -> Officer | None:
        return self.context.actor()

    def choose(self, *, officer_id: str) -> Done[Officer]:
        """Say who works on this machine from now on."""
        officer = known(self.context.people.officer(officer_id), "该人员")
        self.context.people.put_setting(ACTOR_SETTING, officer.id)
        return Done(officer, Changes.of("session", officer.id))

    def device(self) -> DeviceInfo:
        stream = self.context.log.own()
        name = self.context.people.setting("device_name") or stream.device_name
        return DeviceInfo(name, stream.id, stream.created_at)

    def rename_device(self, *, name: str) -> Done[DeviceInfo]:
        self.context.people.put_setting("device_name", tidy(name).strip())
        return Done(self.device(), Changes.of("session"))
