"""Rows of certificates, authorities, trusted roots and signed copies."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.domain.certificate import Certificate, CertificateAuthority, SignedCopy, TrustedRoot
from inspector.storage.database import Database
from inspector.storage.device_log import DeviceLog
from inspector.storage.rows import Author, SyncedTable, select


@dataclass(frozen=True)
class IssuedFile:
    """What is needed to recognise an issued file at the beginning of another one; `size` in bytes."""

    id: str
    size: int
    pdf_sha256: str


@dataclass(frozen=True)
class CertificateRepository:
    database: Database
    log: DeviceLog

    def authorities(self) -> tuple[CertificateAuthority, ...]:
        """The bureau's own roots, oldest first."""
        return select(
            self.database, CertificateAuthority, "certificate_authority", "1 ORDER BY created_at, id"
        )

    def put_authority(self, authority: CertificateAuthority, author: Author) -> None:
        SyncedTable(self.database, self.log, "certificate_authority").put(authority, author)

    def certificates(self) -> tuple[Certificate, ...]:
        """Every certificate, by officer and age; the bureau's own first."""
        return select(self.database, Certificate, "certificate", "1 ORDER BY officer_id, not_before, id")

    def certificate(self, certificate_id: str) -> Certificate | None:
        return SyncedTable(self.database, self.log, "certificate").get(Certificate, certificate_id)

    def with_fingerprint(self, fingerprint: str) -> Certificate | None:
        found = select(
            self.database, Certificate, "certificate", "fingerprint = ? ORDER BY registered_at", fingerprint
        )
        return next(iter(found), None)

    def put_certificate(self, certificate: Certificate, author: Author) -> None:
        SyncedTable(self.database, self.log, "certificate").put(certificate, author)

    def roots(self) -> tuple[TrustedRoot, ...]:
        """The roots that are trusted now."""
        return select(self.database, TrustedRoot, "trusted_root", "removed_at IS NULL ORDER BY added_at, id")

    def put_root(self, root: TrustedRoot, author: Author) -> None:
        SyncedTable(self.database, self.log, "trusted_root").put(root, author)

    def copies(self, document_id: str) -> tuple[SignedCopy, ...]:
        """All copies of a document, oldest first; those that nothing replaced are the newest."""
        where = "document_id = ? ORDER BY created_at, id"
        return select(self.database, SignedCopy, "signed_copy", where, document_id)

    def copy_with_file(self, sha256: str) -> SignedCopy | None:
        found = select(self.database, SignedCopy, "signed_copy", "sha256 = ? ORDER BY created_at", sha256)
        return next(iter(found), None)

    def put_copy(self, copy: SignedCopy, author: Author) -> None:
        SyncedTable(self.database, self.log, "signed_copy").put(copy, author)

    def copy_hashes(self) -> tuple[str, ...]:
        """SHA-256 of every copy ever made."""
        return tuple(
            str(row["sha256"]) for row in self.database.all("SELECT DISTINCT sha256 FROM signed_copy")
        )

    def issued_files(self, smaller_than: int) -> tuple[IssuedFile, ...]:
        """The issued files of fewer bytes than this, smallest first."""
        where = "size < ?"
        files = (
            *select(self.database, IssuedFile, "document", where, smaller_than),
            *select(self.database, IssuedFile, "paper", where, smaller_than),
        )
        return tuple(sorted(files, key=lambda one: (one.size, one.id)))
