"""证书签名: certificates of officers and of the bureau, its own authority, signed copies, and whom it trusts."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.domain.certificate import (
    BUREAU,
    Certificate,
    CertificateAuthority,
    CertificateFacts,
    RevocationReason,
    SignedCopy,
    TrustedRoot,
)
from inspector.domain.typed import tidy
from inspector.errors import KnownError
from inspector.files import reason, replacing
from inspector.services.certificate_making import SignaturePlan, SignedFile, make_signed
from inspector.services.certificate_rows import (
    holder_name,
    imported_row,
    names_officer,
    state_of,
    trust_of,
)
from inspector.services.certificate_signing import CertificateSigning
from inspector.services.changes import Changes, Done
from inspector.services.context import Context, known
from inspector.services.own_authority import OwnAuthority
from inspector.services.signed_files import FileVerdict, SignedFiles
from inspector.signing.key_files import Passphrase

if TYPE_CHECKING:
    from inspector.signing.officer_keys import KeyPair

__all__ = ["CertificateService", "Examined", "OwnCertificate", "Passphrase", "SignaturePlan", "SignedFile"]

_UNTOUCHED = "已有的证书没有改动。"


@dataclass(frozen=True)
class Examined:
    """What a PKCS#12 file holds, before it is imported. `trusted`: it leads to a root that the bureau trusts."""

    facts: CertificateFacts
    names_officer: bool
    trusted: bool


@dataclass(frozen=True)
class OwnCertificate:
    """A line of the register. `key_here`: its private key is on this machine. `state` is one word for people."""

    certificate: Certificate
    holder: str
    state: str
    key_here: bool


@dataclass(frozen=True)
class CertificateService:
    context: Context

    @cached_property
    def _authority(self) -> OwnAuthority:
        return OwnAuthority(self.context)

    @cached_property
    def _signing(self) -> CertificateSigning:
        return CertificateSigning(self.context)

    # -- certificates ------------------------------------------------------------------------------------------

    def examine_p12(self, *, officer_id: str, content: bytes, passphrase: Passphrase) -> Examined:
        """Open a PKCS#12 file and say what it holds; nothing is stored. Raises KnownError when it cannot be opened."""
        return self._examined(self._opened(content, passphrase), officer_id)

    def import_p12(
        self, *, officer_id: str, content: bytes, passphrase: Passphrase, note: str = ""
    ) -> Done[Certificate]:
        """Keep an officer's key (or the bureau's, `BUREAU`) on this machine, locked with the same passphrase.

        A certificate in another name is taken only with a `note` that says why. Raises KnownError.
        """
        from inspector.signing.officer_keys import check_usable, store_key

        pair = self._opened(content, passphrase)
        check_usable(pair, self.context.clock.now())
        self._check_holder(self._examined(pair, officer_id), officer_id, note)
        stored = self._registered(pair, officer_id, tidy(note).strip())
        store_key(self.context.paths.keys, pair, passphrase)
        return Done(stored, Changes.of("certificate", stored.id))

    def own_certificates(self) -> tuple[OwnCertificate, ...]:
        """Every certificate that was issued or imported, with its state today."""
        from inspector.signing.officer_keys import key_path

        now, keys = self.context.clock.now(), self.context.paths.keys
        return tuple(
            OwnCertificate(
                one,
                holder_name(self.context, one.officer_id),
                state_of(one, now),
                key_path(keys, one.fingerprint).exists(),
            )
            for one in self.context.certificates.certificates()
        )

    # -- the bureau's own authority -----------------------------------------------------------------------------

    def authorities(self) -> tuple[CertificateAuthority, ...]:
        return self.context.certificates.authorities()

    def ca_create(self, *, passphrase: Passphrase) -> Done[CertificateAuthority]:
        return self._authority.create(passphrase)

    def ca_issue(
        self, *, officer_id: str, ca_passphrase: Passphrase, passphrase: Passphrase, out: Path | None = None
    ) -> Done[Certificate]:
        return self._authority.issue(officer_id, ca_passphrase, passphrase, out=out)

    def ca_renew(
        self,
        *,
        certificate_id: str,
        ca_passphrase: Passphrase,
        passphrase: Passphrase,
        out: Path | None = None,
    ) -> Done[Certificate]:
        return self._authority.renew(certificate_id, ca_passphrase, passphrase, out=out)

    def ca_revoke(self, *, certificate_id: str, why: RevocationReason, note: str) -> Done[Certificate]:
        return self._authority.revoke(certificate_id, why, note)

    def ca_crl(self, *, passphrase: Passphrase) -> Done[bytes]:
        return self._authority.crl(passphrase)

    # -- whom the bureau trusts ---------------------------------------------------------------------------------

    def trusted_roots(self) -> tuple[TrustedRoot, ...]:
        return self.context.certificates.roots()

    def examine_root(self, content: bytes) -> CertificateFacts:
        """What an authority's certificate says; nothing is stored. Raises KnownError where it may not issue others."""
        from inspector.signing.x509_reading import facts, read_certificate

        said = facts(read_certificate(content))
        if not said.is_authority:
            raise KnownError("这不是签发机构的证书。", _UNTOUCHED, "请选择根证书或下级签发机构的证书。")
        return said

    def trust_root(self, *, content: bytes, note: str) -> Done[TrustedRoot]:
        """Trust another authority from now on. Raises KnownError for a certificate that may not issue others."""
        from inspector.signing.x509_reading import pem, read_certificate

        said, certificate = self.examine_root(content), read_certificate(content)
        if any(one.fingerprint == said.fingerprint for one in self.trusted_roots()):
            raise KnownError("这个根证书已经受信任。", _UNTOUCHED, "")
        row = TrustedRoot(
            self.context.ids(),
            said.subject,
            said.fingerprint,
            said.not_before,
            said.not_after,
            pem(certificate),
            self.context.clock.now(),
            self.context.actor_name(),
            tidy(note).strip(),
        )
        self.context.certificates.put_root(row, self.context.author("信任根证书"))
        return Done(row, Changes.of("certificate", row.id))

    def distrust_root(self, *, root_id: str, why: str) -> Done[None]:
        """No signature is traced to this root any more. Raises KnownError without a reason."""
        row = known(next((one for one in self.trusted_roots() if one.id == root_id), None), "该根证书")
        if not tidy(why).strip():
            raise KnownError("没有写明理由。", _UNTOUCHED, "请写明为什么不再信任。")
        gone = replace(row, removed_at=self.context.clock.now(), removed_why=tidy(why).strip())
        self.context.certificates.put_root(gone, self.context.author("取消信任"))
        return Done(None, Changes.of("certificate", row.id))

    def import_crl(self, *, content: bytes) -> Done[TrustedRoot]:
        """Take over the newest revocation list of a trusted root. Raises KnownError for any other list."""
        from inspector.signing.x509_reading import crl_from, crl_text, read_certificate, read_crl

        crl = read_crl(content)
        for root in self.trusted_roots():
            if crl_from(read_certificate(root.pem.encode()), crl):
                new = replace(root, crl=crl_text(crl))
                self.context.certificates.put_root(new, self.context.author("导入吊销列表"))
                return Done(new, Changes.of("certificate", root.id))
        raise KnownError(
            "没有签发这份吊销列表的受信任根证书。", "已有的吊销列表没有改动。", "请先导入签发机构的证书。"
        )

    # -- signed copies ------------------------------------------------------------------------------------------

    def plan(self, document_id: str, officer_id: str, *, seal: bytes | None = None) -> SignaturePlan:
        """What the next signature needs; `make_signed` then needs no base. See `CertificateSigning.plan`."""
        return self._signing.plan(document_id, officer_id, seal)

    def record(self, plan: SignaturePlan, signed: SignedFile) -> Done[SignedCopy]:
        return self._signing.record(plan, signed)

    def sign_document(
        self, *, document_id: str, officer_id: str, passphrase: Passphrase, p12: bytes | None = None
    ) -> Done[SignedCopy]:
        """Sign an issued document as an officer, with the key on this machine or that of a PKCS#12 file.

        Raises KnownError for a wrong passphrase, out of turn, and for a certificate that is not good for it.
        """
        plan = self.plan(document_id, officer_id)
        return self.record(plan, make_signed(plan, passphrase, self.context.paths, p12))

    def seal_document(
        self,
        *,
        document_id: str,
        passphrase: Passphrase,
        p12: bytes | None = None,
        image: bytes | None = None,
    ) -> Done[SignedCopy]:
        """Add the bureau's seal after the last officer, with its picture (PNG) where there is one."""
        plan = self.plan(document_id, BUREAU, seal=image)
        return self.record(plan, make_signed(plan, passphrase, self.context.paths, p12))

    def add_timestamp(self, *, document_id: str, url: str) -> Done[SignedCopy]:
        """Have a timestamping service confirm the newest copy. Raises KnownError when it cannot be reached."""
        from inspector.signing.pades import timestamp_service

        return self._signing.timestamp(document_id, timestamp_service(url))

    def signed_copies(self, document_id: str) -> tuple[SignedCopy, ...]:
        """All copies of a document, oldest first; the newest one has an empty `replaced_by`."""
        return self.context.certificates.copies(document_id)

    def waiting(self, document_id: str) -> tuple[str, ...]:
        """Titles and names of the officers who have not signed yet, in their order."""
        return self._signing.waiting(document_id)

    def copy_path(self, copy: SignedCopy) -> Path:
        """The signed copy in the vault."""
        from inspector.evidence.vault import Vault

        return Vault(self.context.paths.documents).path(copy.sha256)

    def export_copy(self, copy: SignedCopy, target: Path) -> Path:
        """Write a signed copy to `target`, complete or not at all. Raises KnownError when it is missing or altered."""
        from inspector.evidence.vault import Vault

        vault = Vault(self.context.paths.documents)
        problem = vault.verify(copy.sha256)
        if problem is not None:
            raise KnownError(f"签名副本有问题：{problem.sentence}", "登记的记录没有改动。", "请从备份恢复。")
        with replacing(target, "原文件没有改动。") as part:
            shutil.copyfile(vault.path(copy.sha256), part)
        return target

    def verify_file(self, path: Path, name: str = "") -> FileVerdict | None:
        """What the file is and what differs; None for a file without signatures that is none of ours.

        `name` is what the lines call it. Raises KnownError for a file that cannot be read.
        """
        try:
            pdf = path.read_bytes()
        except OSError as error:
            raise KnownError(
                f"不能读取 {name or path}：{reason(error)}。",
                "登记的记录没有改动。",
                "请核对文件，或从备份恢复。",
            ) from error
        return SignedFiles(self.context).judge(pdf, name or path.name)

    # -- inside -------------------------------------------------------------------------------------------------

    def _opened(self, content: bytes, passphrase: Passphrase) -> KeyPair:
        from inspector.signing.officer_keys import read_p12

        return read_p12(content, passphrase)

    def _examined(self, pair: KeyPair, officer_id: str) -> Examined:
        from inspector.signing.x509_reading import facts

        said, now = facts(pair.certificate), self.context.clock.now()
        trusted = trust_of(self.context).reaches_root(pair.certificate, pair.chain, now)
        if officer_id == BUREAU:
            return Examined(said, True, trusted)
        officer = known(self.context.people.officer(officer_id), "该人员")
        return Examined(said, names_officer(said, officer), trusted)

    def _check_holder(self, examined: Examined, officer_id: str, note: str) -> None:
        if not examined.names_officer and not tidy(note).strip():
            name = self.context.people.name_of(officer_id)
            raise KnownError(
                f"证书的持有人是“{examined.facts.holder}”，不是{name}。",
                _UNTOUCHED,
                "确属本人的，请写明理由后再导入。",
            )
        if not examined.trusted:
            raise KnownError(
                f"证书由“{examined.facts.issuer}”签发，追溯不到受信任的根证书。",
                _UNTOUCHED,
                "请先导入签发机构的根证书。",
            )

    def _registered(self, pair: KeyPair, officer_id: str, note: str) -> Certificate:
        """The row of the certificate, which another officer cannot have already. Raises KnownError."""
        made = imported_row(self.context, pair, officer_id, note)
        stored = self.context.certificates.with_fingerprint(made.fingerprint)
        if stored is None:
            self.context.certificates.put_certificate(made, self.context.author("导入证书"))
            return made
        if stored.officer_id != officer_id:
            owner = holder_name(self.context, stored.officer_id)
            raise KnownError(f"这张证书已经登记在{owner}名下。", _UNTOUCHED, "请核对人员。")
        return stored
