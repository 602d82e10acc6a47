"""Words of signing that several of its parts use."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inspector.clock import local
from inspector.domain.document import Attendance, SignerRole
from inspector.services.signing import SignSlot
from ui.widgets.chip_spec import ChipSpec

translate = QCoreApplication.translate


def role_word(role: SignerRole) -> str:
    return {
        SignerRole.PARTY: translate("signing", "当事人"),
        SignerRole.INSPECTOR: translate("signing", "检查人"),
        SignerRole.RECORDER: translate("signing", "记录人"),
        SignerRole.WITNESS: translate("signing", "见证人"),
    }[role]


def signer_name(slot: SignSlot) -> str:
    return slot.name or role_word(slot.role)


def signer_line(slot: SignSlot) -> str:
    """Who the signer is, under the name."""
    if slot.role is SignerRole.PARTY:
        tail = translate("signing", "末四位 %1").replace("%1", slot.identity) if slot.identity else ""
        return translate("signing", "・").join(part for part in (slot.position, tail) if part)
    if slot.role is SignerRole.WITNESS:
        return translate("signing", "证明拒签或不在场")
    return translate("signing", "执法证 %1").replace("%1", slot.identity)


def slot_chip(slot: SignSlot, current: bool, *, timed: bool = True) -> ChipSpec:
    """What has become of the signature; without its time where there is little room."""
    given = slot.signature
    if given is None and current:
        return ChipSpec(translate("signing", "正在签"), "accent", "pen-line")
    if given is None:
        return ChipSpec(translate("signing", "待签"), "na", "clock")
    if given.attendance is Attendance.REFUSED:
        return ChipSpec(translate("signing", "拒签"), "warn", "ban")
    if given.attendance is Attendance.ABSENT:
        return ChipSpec(translate("signing", "不在场"), "warn", "user-x")
    moment = f"{local(given.signed_at):%H:%M}" if timed else ""
    return ChipSpec(translate("signing", "已签 %1").replace("%1", moment).strip(), "good", "check")
