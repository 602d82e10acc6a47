"""Certificate signatures from the first passphrase to the verdict: who may sign, when, with what, and what is kept."""

from __future__ import annotations

import io
import stat
import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import pairwise

import pytest

from inspector.domain.certificate import BUREAU, RevocationReason
from inspector.domain.document import DocumentKind
from inspector.errors import BugError, KnownError
from inspector.evidence.vault import Vault
from inspector.services.certificate_making import make_signed
from inspector.signing import authority, key_files, officer_keys
from inspector.signing.key_files import Passphrase
from inspector.signing.x509_reading import pem, read_certificate, read_crl

ROOT_WORDS = Passphrase("四个 不相干 的词 语连成一句")
WORDS = Passphrase("王建国自己的口令")


@pytest.fixture(autouse=True)
def cheap_locks(monkeypatch):
    """The cost of guessing a passphrase is tested once, in tests/unit/signing; here it would only take time."""
    monkeypatch.setattr(key_files, "SCRYPT_N", 1 << 10)
    monkeypatch.setattr(officer_keys, "EXPORT_ROUNDS", 1000)


@pytest.fixture
def office(bench):
    """A sealed visit, the bureau's authority, and a certificate with its key for both officers and the seal."""
    bench.sealed_visit = bench.sealed()
    bench.certificates = bench.services.certificates
    bench.certificates.ca_create(passphrase=ROOT_WORDS)
    for officer_id in (bench.officers[0].id, bench.officers[1].id, BUREAU):
        bench.certificates.ca_issue(officer_id=officer_id, ca_passphrase=ROOT_WORDS, passphrase=WORDS)
    bench.clock.advance(minutes=10)
    documents = bench.services.documents.of(bench.sealed_visit.id)
    bench.document = next(one for one in documents if one.kind is DocumentKind.RECTIFICATION_NOTICE)
    return bench


def sign(office, number=0, **more):
    office.clock.advance(minutes=1)
    return office.certificates.sign_document(
        document_id=office.document.id, officer_id=office.officers[number].id, passphrase=WORDS, **more
    ).value


def seal(office, **more):
    office.clock.advance(minutes=1)
    return office.certificates.seal_document(document_id=office.document.id, passphrase=WORDS, **more).value


def bytes_of(office, copy):
    return Vault(office.paths.documents).path(copy.sha256).read_bytes()


def certificate_of(office, officer_id):
    return next(
        one.certificate
        for one in office.certificates.own_certificates()
        if one.certificate.officer_id == officer_id
    )


def foreign(name="王建国", day=datetime(2026, 1, 1, tzinfo=UTC)):
    """A pair of another authority, and that authority."""
    root = authority.create_root("示例省电子认证中心", day)
    return authority.issue(root, authority.Holder(name, "示例市"), day, day.replace(year=2028)), root


def picture_of_a_seal():
    from PIL import Image

    target = io.BytesIO()
    Image.new("RGBA", (120, 120), (200, 0, 0, 90)).save(target, "PNG")
    return target.getvalue()


def test_that_each_signature_stands_on_the_file_before_it_and_all_on_the_issued_one(office):
    copies = [sign(office, 0), sign(office, 1), seal(office, image=picture_of_a_seal())]
    issued = Vault(office.paths.documents).path(office.document.pdf_sha256).read_bytes()
    files = [issued, *(bytes_of(office, one) for one in copies)]
    assert all(after.startswith(before) for before, after in pairwise(files))
    assert [[one.name for one in copy.signers] for copy in copies] == [
        ["王建国"],
        ["王建国", "李晓梅"],
        ["王建国", "李晓梅", "示例市生态环境局"],
    ]
    stored = office.certificates.signed_copies(office.document.id)
    assert [one.replaced_by for one in stored] == [copies[1].sha256, copies[2].sha256, ""]


def test_that_a_verified_inspection_names_its_signed_copies_and_who_is_missing(office):
    sign(office, 0)
    verdict = office.services.verification.inspection(office.sealed_visit.id)
    assert verdict.ok
    assert "《责令限期整改通知书》的证书签名（检查人王建国）一致（李晓梅尚未签名）" in verdict.lines
    assert office.certificates.waiting(office.document.id) == ("记录人李晓梅",)
    sign(office, 1)
    assert "尚未签名" not in "".join(office.services.verification.inspection(office.sealed_visit.id).lines)
    assert office.certificates.waiting(office.document.id) == ()


def test_that_the_recorder_waits_for_the_inspector_and_the_seal_for_both(office):
    with pytest.raises(KnownError, match=r"还没有轮到李晓梅签名。.*请检查人王建国先签"):
        sign(office, 1)
    sign(office, 0)
    with pytest.raises(KnownError, match="还没有轮到示例市生态环境局"):
        seal(office)
    with pytest.raises(KnownError, match="王建国已经签过"):
        sign(office, 0)
    with pytest.raises(KnownError, match="不是这次检查的执法人员"):
        sign(office, 2)


def test_that_nothing_is_signed_before_sealing(office):
    with office.services.context.database.write() as connection:
        connection.execute("DROP TRIGGER inspection_sealed")
        connection.execute("UPDATE inspection SET state = 'ready'")
    with pytest.raises(KnownError, match="还没有封存"):
        sign(office)


def test_that_a_wrong_passphrase_signs_nothing_and_is_repeated_nowhere(office, caplog):
    secret = "sehr geheime Worte 93"
    with pytest.raises(KnownError, match="口令不对") as caught:
        office.certificates.sign_document(
            document_id=office.document.id, officer_id=office.officers[0].id, passphrase=Passphrase(secret)
        )
    said = (
        f"{caught.value}{caught.value.__cause__}{caught.value.__context__}{caplog.text}{Passphrase(secret)!r}"
    )
    assert secret not in said
    assert office.certificates.signed_copies(office.document.id) == ()


def test_that_neither_passphrase_nor_private_key_reaches_the_base_its_log_or_a_backup(office):
    sign(office)
    backup = office.services.maintenance.backup()
    office.services.context.database.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    for file in (office.paths.database, backup):
        content = file.read_bytes()
        for secret in (b"PRIVATE KEY", WORDS.encode(), ROOT_WORDS.encode(), b"inspector-key"):
            assert secret not in content, file.name
    assert b"BEGIN CERTIFICATE" in backup.read_bytes()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no file modes")
def test_that_a_key_file_is_for_its_owner_and_holds_no_readable_key(office):
    files = list((office.paths.keys / "certificates").iterdir())
    assert len(files) == 4
    for file in files:
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert file.read_bytes().startswith(b"inspector-key scrypt 1024 8 1 ")


def test_that_a_revoked_certificate_signs_no_more_and_what_it_signed_before_stays_good(office):
    sign(office, 0)
    old = certificate_of(office, office.officers[1].id)
    office.clock.advance(minutes=5)
    office.certificates.ca_revoke(certificate_id=old.id, why=RevocationReason.KEY_COMPROMISE, note="电脑失窃")
    with pytest.raises(KnownError, match="本机没有李晓梅的有效证书"):
        sign(office, 1)
    first = certificate_of(office, office.officers[0].id)
    office.certificates.ca_revoke(certificate_id=first.id, why=RevocationReason.SUPERSEDED, note="换新")
    verdict = office.services.verification.inspection(office.sealed_visit.id)
    assert verdict.ok, verdict.lines


def test_that_a_revocation_is_final_and_needs_a_reason(office):
    mine = certificate_of(office, office.officers[0].id)
    with pytest.raises(KnownError, match="没有写明吊销的理由"):
        office.certificates.ca_revoke(certificate_id=mine.id, why=RevocationReason.UNSPECIFIED, note="  ")
    gone = office.certificates.ca_revoke(
        certificate_id=mine.id, why=RevocationReason.CESSATION, note="调离"
    ).value
    with pytest.raises(KnownError, match="已经吊销过"):
        office.certificates.ca_revoke(certificate_id=mine.id, why=RevocationReason.CESSATION, note="再")
    repository = office.services.context.certificates
    with pytest.raises(BugError, match="a revocation is final"):
        repository.put_certificate(replace(gone, revoked_at=None), office.services.context.author())


def test_that_the_list_names_what_was_revoked_with_time_and_reason(office):
    mine = certificate_of(office, office.officers[0].id)
    office.certificates.ca_revoke(
        certificate_id=mine.id, why=RevocationReason.KEY_COMPROMISE, note="电脑失窃"
    )
    crl = read_crl(office.certificates.ca_crl(passphrase=ROOT_WORDS).value)
    (entry,) = crl
    assert (f"{entry.serial_number:x}", entry.revocation_date_utc) == (mine.serial, office.clock.now())
    root = read_certificate(office.certificates.authorities()[0].pem.encode())
    assert crl.is_signature_valid(root.public_key())
    assert crl.next_update_utc > crl.last_update_utc
    again = office.certificates.ca_crl(passphrase=ROOT_WORDS)
    assert office.certificates.authorities()[0].crl_number == 2
    assert again.value != b""


def test_that_renewal_gives_a_new_key_that_signs_and_marks_the_old_one(office):
    old = certificate_of(office, office.officers[0].id)
    office.clock.advance(days=1)
    new = office.certificates.ca_renew(
        certificate_id=old.id, ca_passphrase=ROOT_WORDS, passphrase=WORDS
    ).value
    states = {
        one.certificate.id: one.state
        for one in office.certificates.own_certificates()
        if one.certificate.officer_id == office.officers[0].id
    }
    assert states == {old.id: "已换发", new.id: "有效"}
    assert sign(office).signers[0].fingerprint == new.fingerprint
    with pytest.raises(KnownError, match="已经吊销或换发过"):
        office.certificates.ca_renew(certificate_id=old.id, ca_passphrase=ROOT_WORDS, passphrase=WORDS)


def test_that_a_certificate_never_outlives_the_officers_own_or_the_root(office):
    officer = replace(office.officers[0], valid_to=date(2027, 3, 31))
    office.services.officers.save(officer=officer)
    made = office.certificates.ca_issue(
        officer_id=officer.id, ca_passphrase=ROOT_WORDS, passphrase=WORDS
    ).value
    assert made.not_after == datetime(2027, 3, 31, 15, 59, 59, tzinfo=UTC)
    with pytest.raises(KnownError, match="刘洋没有有效的执法证"):
        office.certificates.ca_issue(
            officer_id=office.officers[2].id, ca_passphrase=ROOT_WORDS, passphrase=WORDS
        )


def test_that_an_expired_certificate_is_refused_for_signing(office):
    office.clock.advance(days=4 * 365)
    with pytest.raises(KnownError, match="本机没有王建国的有效证书"):
        sign(office)


def test_that_short_passphrases_and_a_second_authority_are_refused(office):
    with pytest.raises(KnownError, match="至少 12 个字符"):
        office.certificates.ca_create(passphrase=Passphrase("short"))
    with pytest.raises(KnownError, match="已经有签发机构"):
        office.certificates.ca_create(passphrase=ROOT_WORDS)
    with pytest.raises(KnownError, match="至少 8 个字符"):
        office.certificates.ca_issue(
            officer_id=office.officers[0].id, ca_passphrase=ROOT_WORDS, passphrase=Passphrase("1234")
        )


def test_that_an_imported_file_signs_once_its_root_is_trusted(office):
    pair, root = foreign()
    file = pair.as_p12(WORDS)
    officer_id = office.officers[0].id
    examined = office.certificates.examine_p12(officer_id=officer_id, content=file, passphrase=WORDS)
    assert (examined.facts.holder, examined.names_officer, examined.trusted) == ("王建国", True, False)
    assert examined.facts.key_usage == ("数字签名", "不可否认")
    with pytest.raises(KnownError, match="追溯不到受信任的根证书"):
        office.certificates.import_p12(officer_id=officer_id, content=file, passphrase=WORDS)
    office.certificates.trust_root(content=pem(root.certificate).encode(), note="省认证中心，已核对指纹")
    office.certificates.import_p12(officer_id=officer_id, content=file, passphrase=WORDS)
    assert "示例省电子认证中心" in certificate_of(office, officer_id).issuer
    copy = sign(office, p12=file)
    assert copy.signers[0].serial == certificate_of(office, officer_id).serial


def test_that_a_certificate_in_another_name_needs_a_reason_and_one_owner(office):
    pair, root = foreign("周振华")
    office.certificates.trust_root(content=pem(root.certificate).encode(), note="已核对")
    first, second = office.officers[0].id, office.officers[1].id
    file = pair.as_p12(WORDS)
    with pytest.raises(KnownError, match="持有人是“周振华”，不是王建国"):
        office.certificates.import_p12(officer_id=first, content=file, passphrase=WORDS)
    with pytest.raises(KnownError, match="持有人是“周振华”，不是王建国"):
        sign(office, p12=file)
    kept = office.certificates.import_p12(
        officer_id=first, content=file, passphrase=WORDS, note="曾用名，户口簿已核对"
    ).value
    assert kept.note == "曾用名，户口簿已核对"
    with pytest.raises(KnownError, match="已经登记在王建国名下"):
        office.certificates.import_p12(officer_id=second, content=file, passphrase=WORDS, note="x")


def test_that_a_list_of_another_authority_revokes_its_certificates(office):
    pair, root = foreign()
    office.certificates.trust_root(content=pem(root.certificate).encode(), note="已核对")
    serial = f"{pair.certificate.serial_number:x}"
    now = office.clock.now()
    entry = authority.Revoked(serial, now, RevocationReason.KEY_COMPROMISE)
    crl = authority.make_crl(root, 1, [entry], now, now.replace(year=2027))
    office.certificates.import_crl(content=crl.public_bytes(encoding()))
    with pytest.raises(KnownError, match="已经吊销"):
        sign(office, p12=pair.as_p12(WORDS))
    _, stranger = foreign()
    other = authority.make_crl(stranger, 1, [], now, now.replace(year=2027))
    with pytest.raises(KnownError, match="没有签发这份吊销列表"):
        office.certificates.import_crl(content=other.public_bytes(encoding()))


def encoding():
    from cryptography.hazmat.primitives.serialization import Encoding

    return Encoding.DER


def test_that_a_root_no_longer_trusted_leaves_its_signatures_without_ground(office):
    pair, root = foreign()
    trusted = office.certificates.trust_root(content=pem(root.certificate).encode(), note="已核对").value
    sign(office, p12=pair.as_p12(WORDS))
    assert office.services.verification.inspection(office.sealed_visit.id).ok
    office.certificates.distrust_root(root_id=trusted.id, why="机构已停业")
    verdict = office.services.verification.inspection(office.sealed_visit.id)
    assert not verdict.ok
    assert "追溯不到受信任的根证书" in "".join(verdict.lines)


def test_that_two_signatures_made_at_once_do_not_both_enter(office):
    plans = [office.certificates.plan(office.document.id, office.officers[0].id) for _ in range(2)]
    signed = [make_signed(plan, WORDS, office.paths) for plan in plans]
    office.certificates.record(plans[0], signed[0])
    with pytest.raises(KnownError, match="又有人签了"):
        office.certificates.record(plans[1], signed[1])
    assert len(office.certificates.signed_copies(office.document.id)) == 1


def test_that_a_clock_that_went_back_signs_nothing(office):
    office.clock.advance(days=-2)
    with pytest.raises(KnownError, match="本机时钟早于封存"):
        office.certificates.plan(office.document.id, office.officers[0].id)


def test_that_a_timestamp_can_be_added_later_and_is_named_in_the_verdict(office):
    sign(office)
    stamped = office.certificates._signing.timestamp(office.document.id, local_tsa(office)).value
    assert stamped.timestamped_at == office.clock.now()
    target = office.certificates.export_copy(stamped, office.paths.root / "copy.pdf")
    verdict = office.certificates.verify_file(target)
    assert verdict.ok, verdict.lines
    assert any("由示例时间戳服务出具（出具者不在受信任" in line for line in verdict.lines)
    assert not any("没有时间戳" in line for line in verdict.lines)
    assert sign(office, 1).signers[-1].name == "李晓梅"


def local_tsa(office):
    """A timestamping service inside this process, on the test's clock; pyHanko's own takes RSA keys only."""
    from asn1crypto.keys import PrivateKeyInfo
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives import serialization as forms
    from cryptography.hazmat.primitives.asymmetric import rsa
    from cryptography.x509.oid import ExtendedKeyUsageOID
    from pyhanko.sign.timestamps import DummyTimeStamper

    from inspector.signing.trust import as_asn1

    key = rsa.generate_private_key(65537, 2048)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "示例时间戳服务")])
    start = datetime(2026, 1, 1, tzinfo=UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(77)
        .not_valid_before(start)
        .not_valid_after(start.replace(year=2030))
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), critical=True)
        .sign(key, hashes.SHA256())
    )
    raw = key.private_bytes(forms.Encoding.DER, forms.PrivateFormat.PKCS8, forms.NoEncryption())
    return DummyTimeStamper(as_asn1(certificate), PrivateKeyInfo.load(raw), fixed_dt=office.clock.now())


def test_that_a_service_out_of_reach_leaves_the_copy_as_it_was(office):
    sign(office)
    with pytest.raises(KnownError, match="时间戳服务没有应答"):
        office.certificates.add_timestamp(document_id=office.document.id, url="http://127.0.0.1:9/tsa")
    assert len(office.certificates.signed_copies(office.document.id)) == 1


def test_that_a_lost_or_altered_copy_is_found_by_the_check_and_by_verify(office):
    copy = sign(office)
    path = Vault(office.paths.documents).path(copy.sha256)
    path.chmod(0o600)
    path.write_bytes(path.read_bytes()[:-1] + b"x")
    assert any(copy.sha256[:16] in line for line in office.services.maintenance.check().problems)
    verdict = office.services.verification.inspection(office.sealed_visit.id)
    assert not verdict.ok
    assert any(line.startswith("《责令限期整改通知书》的签名副本：") for line in verdict.lines)
    with pytest.raises(KnownError, match="签名副本有问题"):
        office.certificates.export_copy(copy, office.paths.root / "x.pdf")


def test_that_a_picture_that_is_no_seal_is_refused(office):
    sign(office, 0)
    sign(office, 1)
    with pytest.raises(KnownError, match="印章图片读不出来"):
        seal(office, image=b"no picture")
