"""Keys and certificates: what a file may hold, how a key is locked, what the authority issues."""

from __future__ import annotations

import io
from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, pkcs12
from reportlab.pdfbase.pdfdoc import PDFArray, PDFName
from reportlab.pdfgen.canvas import Canvas

from inspector.errors import KnownError
from inspector.signing import authority, key_files, officer_keys, pades
from inspector.signing.key_files import Passphrase
from inspector.signing.officer_keys import KeyPair, check_usable, load_key, read_p12, store_key
from inspector.signing.pdf_verdict import judge
from inspector.signing.trust import Trust
from inspector.signing.x509_reading import facts, fingerprint, read_certificate, read_crl, short
from tools import forged_pdfs as forge
from tools.forged_pdfs import SIGNED, START, Step

WORDS = Passphrase("口令 with spaces")


def leaf(key, **usage) -> KeyPair:
    """A self-signed pair with these key usages."""
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "王建国")])
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(9)
        .not_valid_before(START)
        .not_valid_after(START + timedelta(days=900))
    )
    if usage:
        wanted = x509.KeyUsage(**{**authority._NO_USAGE, **usage})
        builder = builder.add_extension(wanted, critical=True)
    return KeyPair(key, builder.sign(key, hashes.SHA256()))


def test_that_a_kept_key_comes_back_with_its_chain_and_only_for_its_passphrase(tmp_path):
    path = store_key(tmp_path, forge.pair("王建国"), WORDS)
    assert path.read_bytes().startswith(f"inspector-key scrypt {1 << 17} 8 1 ".encode())
    name = fingerprint(forge.pair("王建国").certificate)
    back = load_key(tmp_path, name, WORDS)
    assert back.certificate == forge.pair("王建国").certificate
    assert back.chain == (forge.root().certificate,)
    with pytest.raises(KnownError, match="口令不对"):
        load_key(tmp_path, name, Passphrase("another"))
    with pytest.raises(KnownError, match="私钥不在本机"):
        load_key(tmp_path, "0" * 64, WORDS)


@pytest.mark.parametrize(
    "damage",
    [b"", b"inspector-key scrypt 2 1 1 00\n", b"inspector-key scrypt 99999999 8 1 " + b"0" * 32 + b"\n"],
)
def test_that_a_damaged_key_file_is_a_sentence(tmp_path, monkeypatch, damage):
    monkeypatch.setattr(key_files, "SCRYPT_N", 1 << 10)
    path = store_key(tmp_path, forge.pair("王建国"), WORDS)
    path.write_bytes(damage)
    with pytest.raises(KnownError, match=r"私钥文件 .* 不可用"):
        load_key(tmp_path, path.stem, WORDS)


def test_that_a_passphrase_shows_itself_nowhere():
    assert "口令" not in f"{WORDS} {WORDS!r} {[WORDS]} {forge.pair('王建国')!r}".replace("Passphrase", "")


def test_that_a_file_handed_out_opens_in_the_common_format(monkeypatch):
    monkeypatch.setattr(officer_keys, "EXPORT_ROUNDS", 1000)
    bundle = pkcs12.load_pkcs12(forge.pair("王建国").as_p12(WORDS), WORDS.encode())
    assert bundle.cert.certificate == forge.pair("王建国").certificate
    with pytest.raises(KnownError, match="不是 PKCS#12"):
        read_p12(b"something else", WORDS)


def test_that_other_kinds_of_key_and_files_without_one_are_refused():
    certificate = forge.pair("王建国").certificate
    bare = pkcs12.serialize_key_and_certificates(None, None, certificate, None, NoEncryption())
    with pytest.raises(KnownError, match="没有私钥和证书"):
        read_p12(bare, Passphrase(""))
    key = ed25519.Ed25519PrivateKey.generate()
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "王建国")])
    odd = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(START)
        .not_valid_after(START + timedelta(days=9))
        .sign(key, None)
    )
    file = pkcs12.serialize_key_and_certificates(None, key, odd, None, NoEncryption())
    with pytest.raises(KnownError, match="只支持 RSA 和 ECDSA"):
        read_p12(file, Passphrase(""))


def test_that_a_key_is_refused_for_its_age_its_purpose_its_length_and_a_certificate_of_another():
    good = leaf(ec.generate_private_key(ec.SECP256R1()), digital_signature=True)
    check_usable(good, SIGNED)
    with pytest.raises(KnownError, match="有效期是 2026-01-05 至 2028-06-23"):
        check_usable(good, START - timedelta(days=1))
    with pytest.raises(KnownError, match="用途是“密钥加密”"):
        check_usable(leaf(rsa.generate_private_key(65537, 2048), key_encipherment=True), SIGNED)
    with pytest.raises(KnownError, match="RSA 密钥只有 1024 位"):
        check_usable(leaf(rsa.generate_private_key(65537, 1024)), SIGNED)
    with pytest.raises(KnownError, match="不是一对"):
        check_usable(KeyPair(good.private, forge.pair("王建国").certificate), SIGNED)
    with pytest.raises(KnownError, match="用途是“签发证书、签发吊销列表”"):
        check_usable(forge.root(), SIGNED)


def test_that_an_issued_certificate_says_who_it_is_for_and_what_it_may_do():
    made = authority.issue(
        forge.root(),
        authority.Holder("王建国", forge.BUREAU, "99012305017"),
        SIGNED,
        SIGNED + timedelta(days=9999),
    )
    said = facts(made.certificate)
    assert (said.holder, said.key_usage, said.is_authority) == ("王建国", ("数字签名", "不可否认"), False)
    assert "serialNumber=99012305017" in said.subject
    assert said.not_after == forge.root().certificate.not_valid_after_utc
    assert isinstance(made.certificate.public_key(), ec.EllipticCurvePublicKey)
    assert forge.root().certificate.public_key().key_size == 384
    assert Trust((forge.root().certificate,)).reaches_root(made.certificate, (), SIGNED)


def test_that_serial_numbers_are_random_and_readable():
    serials = {facts(forge.issued("甲", forge.root()).certificate).serial for _ in range(20)}
    assert len(serials) == 20
    assert short("abc12345") == "ABC1 2345"
    assert short("bc12345") == "0BC1 2345"


def test_that_a_bureau_with_a_very_long_name_gets_its_root():
    name = "克孜勒苏柯尔克孜自治州生态环境局阿合奇县示例分局综合执法大队"
    organisation = (
        authority.create_root(name, START)
        .certificate.subject.get_attributes_for_oid(x509.NameOID.ORGANIZATION_NAME)[0]
        .value
    )
    assert name.startswith(organisation)
    assert len(organisation.encode()) <= 64


def test_that_the_root_issues_no_further_authorities():
    below = authority.create_root("示例分局", START)
    assert not Trust((forge.root().certificate,)).reaches_root(
        forge.issued("王建国", below).certificate, (below.certificate,), SIGNED
    )


@pytest.mark.parametrize(
    "key",
    [rsa.generate_private_key(65537, 3072), ec.generate_private_key(ec.SECP384R1())],
    ids=["RSA-3072", "P-384"],
)
def test_that_other_strong_keys_sign_too(key):
    pair = leaf(key, content_commitment=True)
    file = forge.signed(forge.ISSUED, Step("officer-1", pair))[-1]
    assert judge(file, Trust((pair.certificate,))).ok


def test_that_a_field_is_signed_once_and_only_where_it_is():
    *_, last = forge.good()
    assert pades.empty_fields(last) == ("seal",)
    for step in (forge.usual()[0], Step("seal", forge.pair("王建国"))):
        if step.field == "seal":
            assert pades.sign(last, step.by, forge.signing(step, False)).startswith(last)
            continue
        with pytest.raises(KnownError, match="已经签过"):
            pades.sign(last, step.by, forge.signing(step, False))
    with pytest.raises(KnownError, match="不在文件里"):
        pades.field_box(last, "nowhere")
    assert pades.field_box(last, "seal") == forge.BOXES["seal"]


def test_that_the_seal_goes_where_the_document_leaves_room_for_it():
    stream = io.BytesIO()
    canvas = Canvas(stream, invariant=1)
    canvas.drawString(50, 50, "first")
    canvas.showPage()
    canvas.drawString(50, 50, "second")
    view = PDFArray([canvas._doc.thisPageRef(), PDFName("FitR"), 300, 120, 420, 240])
    canvas.setCatalogEntry("Dests", {"seal": view})
    canvas.showPage()
    canvas.save()
    assert pades.seal_place(stream.getvalue()) == (1, (300.0, 120.0, 420.0, 240.0))
    assert pades.seal_place(forge.ISSUED) is None


def test_that_certificates_and_lists_are_read_in_both_forms():
    certificate = forge.root().certificate
    crl = authority.make_crl(forge.root(), 1, [], SIGNED, SIGNED + timedelta(days=30))
    for form in (Encoding.PEM, Encoding.DER):
        assert read_certificate(certificate.public_bytes(form)) == certificate
        assert read_crl(crl.public_bytes(form)).is_signature_valid(certificate.public_key())
    with pytest.raises(KnownError, match="不是证书"):
        read_certificate(b"x")
    with pytest.raises(KnownError, match="不是证书吊销列表"):
        read_crl(b"x")
