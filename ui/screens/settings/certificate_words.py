"""What certificates are called on the screen, and what the page reads about them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inspector.clock import local, local_date
from inspector.domain.certificate import (
    BUREAU,
    Certificate,
    CertificateAuthority,
    CertificateFacts,
    RevocationReason,
    TrustedRoot,
)
from inspector.domain.officer import CERTIFIED_ROLES, Officer
from inspector.services.certificates import OwnCertificate
from ui.widgets.chip_spec import ChipSpec
from ui.widgets.segment import Option
from ui.widgets.statuses import certificate_chip

if TYPE_CHECKING:
    from inspector.bootstrap import Services

translate = QCoreApplication.translate
SEAL_KEY = "bureau"
"""The seal among officers: the domain's own key for it is empty, as is that of no choice."""

_PART = r"(?:^|,){0}=((?:\\.|[^,\\+])+)"


@dataclass(frozen=True)
class Standing:
    """Everything that the page shows."""

    bureau: str
    officers: tuple[Officer, ...]
    own: tuple[OwnCertificate, ...]
    authorities: tuple[CertificateAuthority, ...]
    roots: tuple[TrustedRoot, ...]

    def certificate(self, certificate_id: str) -> Certificate | None:
        found = (one.certificate for one in self.own if one.certificate.id == certificate_id)
        return next(found, None)

    def name(self, officer_id: str) -> str:
        return next((one.name for one in self.officers if one.id == officer_id), seal_word())


def read_standing(services: Services) -> Standing:
    """Runs in the lane."""
    bureau = services.bureau.get()
    certificates = services.certificates
    return Standing(
        bureau.name if bureau else "",
        tuple(one for one in services.officers.all() if one.role in CERTIFIED_ROLES),
        certificates.own_certificates(),
        certificates.authorities(),
        certificates.trusted_roots(),
    )


def seal_word() -> str:
    return translate("certificates", "单位印章")


def holders(officers: tuple[Officer, ...], today: date | None = None) -> list[Option]:
    """Who may have a certificate; with `today` only those whose 执法证 is good on that day, and the seal."""
    words = translate("certificates", "{0}（执法证 {1}）")
    good = [one for one in officers if today is None or _is_fit(one, today)]
    people = [Option(one.id, words.format(one.name, one.certificate)) for one in good]
    return [*people, Option(SEAL_KEY, seal_word())]


def holder_id(key: str) -> str:
    return BUREAU if key == SEAL_KEY else key


def holder_key(officer_id: str) -> str:
    return officer_id or SEAL_KEY


def _is_fit(officer: Officer, today: date) -> bool:
    return bool(officer.certificate) and officer.valid_from <= today <= officer.valid_to


def state_chip(certificate: Certificate, now: datetime) -> ChipSpec:
    if certificate.revoked_at is not None:
        return ChipSpec(translate("certificates", "已吊销"), "bad", "ban")
    if now < certificate.not_before:
        return ChipSpec(translate("certificates", "未生效"), "bad", "clock")
    if certificate.replaced_by and now <= certificate.not_after:
        return ChipSpec(translate("certificates", "已换发"), "na", "refresh-cw")
    if now > certificate.not_after:
        return certificate_chip(-1)
    return certificate_chip((local_date(certificate.not_after) - local_date(now)).days)


def grouped(digits: str) -> str:
    """A serial number or fingerprint in fours, so that two people can compare it aloud."""
    whole = digits.upper().zfill(-(-len(digits) // 4) * 4)
    return " ".join(whole[at : at + 4] for at in range(0, len(whole), 4))


def authority_name(subject: str) -> str:
    """Organisation and name in a subject such as `CN=…,O=…`; the whole of one that has neither."""
    parts = [re.search(_PART.format(kind), subject) for kind in ("O", "CN")]
    words = [re.sub(r"\\(.)", r"\1", one[1]) for one in parts if one]
    return " ".join(words) or subject


def fact_lines(said: CertificateFacts) -> list[tuple[str, str]]:
    """What a certificate says, before anything is stored."""
    span = translate("certificates", "{0} 至 {1}")
    until = span.format(f"{local(said.not_before):%Y-%m-%d}", f"{local(said.not_after):%Y-%m-%d}")
    usage = translate("certificates", "、").join(said.key_usage) or translate("certificates", "没有写明")
    return [
        (translate("certificates", "持有人"), said.holder),
        (translate("certificates", "签发机构"), authority_name(said.issuer)),
        (translate("certificates", "证书编号"), grouped(said.serial)),
        (translate("certificates", "有效期"), until),
        (translate("certificates", "用途"), usage),
        (translate("certificates", "指纹"), grouped(said.fingerprint)),
    ]


def reason_options() -> list[Option]:
    words = {
        RevocationReason.KEY_COMPROMISE: translate("certificates", "私钥或口令泄露"),
        RevocationReason.AFFILIATION_CHANGED: translate("certificates", "调离本单位"),
        RevocationReason.SUPERSEDED: translate("certificates", "已有新证书"),
        RevocationReason.CESSATION: translate("certificates", "不再使用"),
        RevocationReason.UNSPECIFIED: translate("certificates", "其他"),
    }
    return [Option(one.value, text) for one, text in words.items()]
