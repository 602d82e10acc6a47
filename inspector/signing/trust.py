"""Whom signatures are traced back to: trusted roots, revocation lists, and the bureau's own register."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from asn1crypto import x509 as asn1
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from pyhanko_certvalidator import CertificateValidator, ValidationContext
from pyhanko_certvalidator.errors import PathError, ValidationError

from inspector.signing.x509_reading import fingerprint, revoked_by


@dataclass(frozen=True)
class Trust:
    """`revoked`: fingerprint → since when, from the register. The lists are those of the roots, checked on import."""

    roots: tuple[x509.Certificate, ...] = ()
    crls: tuple[x509.CertificateRevocationList, ...] = ()
    revoked: Mapping[str, datetime] = field(default_factory=dict)

    def context(self, moment: datetime) -> ValidationContext:
        """Nothing is fetched, and nothing is taken from the machine's own list of roots."""
        return ValidationContext(
            trust_roots=[as_asn1(one) for one in self.roots], allow_fetching=False, moment=moment
        )

    def revoked_since(self, certificate: x509.Certificate) -> datetime | None:
        """The earliest time from which the register or a list calls the certificate revoked."""
        said = [self.revoked.get(fingerprint(certificate))]
        said += [revoked_by(one, certificate) for one in self.crls]
        return min((one for one in said if one is not None), default=None)

    def reaches_root(
        self, certificate: x509.Certificate, chain: tuple[x509.Certificate, ...], moment: datetime
    ) -> bool:
        """Whether the certificate, good at the moment, leads to a trusted root."""
        between = [as_asn1(one) for one in chain]
        validator = CertificateValidator(as_asn1(certificate), between, self.context(moment))
        try:
            asyncio.run(validator.async_validate_usage(set()))
        except (PathError, ValidationError):
            return False
        return True


def as_asn1(certificate: x509.Certificate) -> asn1.Certificate:
    return asn1.Certificate.load(certificate.public_bytes(Encoding.DER))
