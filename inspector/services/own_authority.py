"""The bureau's own certificate authority: founded once, then it issues, renews, revokes and publishes its list."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.clock import CHINA, local_date
from inspector.domain.certificate import BUREAU, Certificate, CertificateAuthority, RevocationReason
from inspector.domain.typed import tidy
from inspector.errors import KnownError
from inspector.files import unwritable
from inspector.services.certificate_rows import certificate_row
from inspector.services.changes import Changes, Done
from inspector.services.context import Context, known
from inspector.signing.key_files import Passphrase, write_private

if TYPE_CHECKING:
    from inspector.signing.authority import Holder
    from inspector.signing.officer_keys import KeyPair

LONGEST = timedelta(days=3 * 365)
"""A certificate that the bureau issues lives no longer, and never longer than the officer's 执法证."""

SHORTEST_ROOT_PASSPHRASE, SHORTEST_PASSPHRASE = 12, 8
LIST_DAYS = 30
"""Days until the next revocation list is due."""

_UNTOUCHED = "已有的证书没有改动。"


@dataclass(frozen=True)
class OwnAuthority:
    context: Context

    def create(self, passphrase: Passphrase) -> Done[CertificateAuthority]:
        """Found the authority. Raises KnownError where one is in use, or for a short passphrase."""
        from inspector.signing.authority import create_root
        from inspector.signing.officer_keys import store_key
        from inspector.signing.x509_reading import facts, pem

        check_new(passphrase, SHORTEST_ROOT_PASSPHRASE)
        now = self.context.clock.now()
        if any(now < one.not_after - LONGEST for one in self.context.certificates.authorities()):
            raise KnownError("本局已经有签发机构，不再另建。", _UNTOUCHED, "请用原有的签发机构签发证书。")
        root = create_root(self._bureau(), now)
        said = facts(root.certificate)
        row = CertificateAuthority(
            self.context.ids(),
            said.subject,
            said.serial,
            said.fingerprint,
            said.not_before,
            said.not_after,
            pem(root.certificate),
            now,
            self.context.actor_name(),
        )
        store_key(self.context.paths.keys, root, passphrase)
        self.context.certificates.put_authority(row, self.context.author("建立签发机构"))
        return Done(row, Changes.of("certificate", row.id))

    def issue(
        self, officer_id: str, root_passphrase: Passphrase, passphrase: Passphrase, *, out: Path | None = None
    ) -> Done[Certificate]:
        """A new certificate for an officer, or for the bureau's seal (`BUREAU`).

        The key goes into the file `out` (PKCS#12) and nowhere else, or is kept on this machine. Raises KnownError for
        an officer without a valid 执法证, a short or wrong passphrase, and where the root's key is not on this machine.
        """
        pair, row = self._issued(officer_id, root_passphrase, passphrase)
        self._hand_out(pair, passphrase, out)
        self.context.certificates.put_certificate(row, self.context.author("签发证书"))
        return Done(row, Changes.of("certificate", row.id))

    def renew(
        self,
        certificate_id: str,
        root_passphrase: Passphrase,
        passphrase: Passphrase,
        *,
        out: Path | None = None,
    ) -> Done[Certificate]:
        """A new key and certificate in the place of one that runs out; what the old one signed stays valid."""
        old = known(self.context.certificates.certificate(certificate_id), "该证书")
        if old.revoked_at is not None or old.replaced_by:
            raise KnownError("这张证书已经吊销或换发过。", _UNTOUCHED, "请为这名执法人员签发新证书。")
        pair, row = self._issued(old.officer_id, root_passphrase, passphrase)
        self._hand_out(pair, passphrase, out)
        with self.context.database.write():
            author = self.context.author("换发证书")
            self.context.certificates.put_certificate(row, author)
            self.context.certificates.put_certificate(replace(old, replaced_by=row.id), author)
        return Done(row, Changes.of("certificate", old.id, row.id))

    def revoke(self, certificate_id: str, why: RevocationReason, note: str) -> Done[Certificate]:
        """From now on nothing may be signed with the certificate. Needs no passphrase: a lost key cannot wait."""
        old = known(self.context.certificates.certificate(certificate_id), "该证书")
        if old.revoked_at is not None:
            raise KnownError("这张证书已经吊销过。", _UNTOUCHED, "吊销不能撤回；需要时请签发新证书。")
        if not tidy(note).strip():
            raise KnownError("没有写明吊销的理由。", _UNTOUCHED, "请写明理由。")
        now = self.context.clock.now().replace(microsecond=0)
        new = replace(old, revoked_at=now, revoked_why=why, revoked_note=tidy(note).strip())
        self.context.certificates.put_certificate(new, self.context.author("吊销证书"))
        return Done(new, Changes.of("certificate", new.id))

    def crl(self, root_passphrase: Passphrase) -> Done[bytes]:
        """A new revocation list (DER) of all that was revoked, signed by the root and kept in the base."""
        from inspector.signing.authority import Revoked, make_crl
        from inspector.signing.x509_reading import crl_bytes, crl_text

        row, root = self._root(root_passphrase)
        now = self.context.clock.now()
        revoked = [
            Revoked(one.serial, one.revoked_at, one.revoked_why or RevocationReason.UNSPECIFIED)
            for one in self.context.certificates.certificates()
            if one.revoked_at is not None and one.authority_id == row.id
        ]
        due = now + timedelta(days=LIST_DAYS)
        made = crl_text(make_crl(root, row.crl_number + 1, revoked, now, due))
        new = replace(row, crl=made, crl_number=row.crl_number + 1, crl_next=due.replace(microsecond=0))
        self.context.certificates.put_authority(new, self.context.author("发布吊销列表"))
        return Done(crl_bytes(made), Changes.of("certificate", row.id))

    def _issued(
        self, officer_id: str, root_passphrase: Passphrase, passphrase: Passphrase
    ) -> tuple[KeyPair, Certificate]:
        from inspector.signing.authority import issue

        check_new(passphrase, SHORTEST_PASSPHRASE)
        now = self.context.clock.now()
        holder, until = self._holder(officer_id)
        row, root = self._root(root_passphrase)
        pair = issue(root, holder, now, min(until, now + LONGEST))
        made = certificate_row(self.context.ids, pair, officer_id, row.id, now, self.context.actor_name())
        return pair, made

    def _holder(self, officer_id: str) -> tuple[Holder, datetime]:
        """Who the certificate is for, and how long at most."""
        from inspector.signing.authority import Holder

        bureau = self._bureau()
        now = self.context.clock.now()
        if officer_id == BUREAU:
            return Holder(bureau, bureau), now + LONGEST
        officer = known(self.context.people.officer(officer_id), "该人员")
        today = local_date(now)
        if not officer.certificate or not officer.valid_from <= today <= officer.valid_to:
            raise KnownError(
                f"{officer.name}没有有效的执法证，不能签发证书。", _UNTOUCHED, "请先更新执法证的有效期。"
            )
        return Holder(officer.name, bureau, officer.certificate), _end_of(officer.valid_to)

    def _root(self, passphrase: Passphrase) -> tuple[CertificateAuthority, KeyPair]:
        from inspector.signing.officer_keys import key_path, load_key

        keys = self.context.paths.keys
        rows = self.context.certificates.authorities()
        if not rows:
            raise KnownError("本局还没有签发机构。", _UNTOUCHED, "请先建立：inspector ca init。")
        here = [one for one in rows if key_path(keys, one.fingerprint).exists()]
        if not here:
            raise KnownError("签发机构的私钥不在本机。", _UNTOUCHED, "请到建立签发机构的那台电脑上办理。")
        return here[-1], load_key(keys, here[-1].fingerprint, passphrase)

    def _bureau(self) -> str:
        bureau = self.context.people.bureau()
        if bureau is None:
            raise KnownError("还没有登记单位信息。", _UNTOUCHED, "请先到设置里登记单位名称。")
        return bureau.name

    def _hand_out(self, pair: KeyPair, passphrase: Passphrase, out: Path | None) -> None:
        """Before the certificate is registered: one without its key would be of no use to anybody."""
        from inspector.signing.officer_keys import store_key

        if out is None:
            store_key(self.context.paths.keys, pair, passphrase)
            return
        try:
            write_private(out, pair.as_p12(passphrase))
        except OSError as error:
            raise unwritable(out, error, _UNTOUCHED) from error


def check_new(passphrase: Passphrase, shortest: int) -> None:
    """Raises KnownError for a passphrase too short to protect a key."""
    if len(passphrase.text) < shortest:
        raise KnownError(f"口令太短，至少 {shortest} 个字符。", _UNTOUCHED, "请用几个不相干的词连成口令。")


def _end_of(day: date) -> datetime:
    return datetime.combine(day, time(23, 59, 59), CHINA).astimezone(UTC)
