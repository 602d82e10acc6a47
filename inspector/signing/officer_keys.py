"""The key and certificate of one signer: read from PKCS#12, checked, kept locked in the keys folder."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import pkcs12

from inspector.clock import local
from inspector.errors import KnownError
from inspector.signing.key_files import Passphrase, new_lock, read_locked, save_locked
from inspector.signing.x509_reading import SIGNING_USAGES, facts, fingerprint

FOLDER = "certificates"
SHORTEST_RSA = 2048
EXPORT_ROUNDS = 600_000
"""PBKDF2-HMAC-SHA256 rounds of a PKCS#12 file that is handed to an officer."""

_INNER_ROUNDS = 2048
"""Enough under a passphrase that scrypt has stretched already (see key_files)."""

_UNTOUCHED = "没有导入任何证书，已有的证书没有改动。"
_DIGESTS = {"sha256": hashes.SHA256(), "sha384": hashes.SHA384(), "sha512": hashes.SHA512()}
PrivateKey = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey


@dataclass(frozen=True)
class KeyPair:
    """A private key with its certificate and what lies between that and its root. A `Signer` (see pades)."""

    private: PrivateKey
    certificate: x509.Certificate
    chain: tuple[x509.Certificate, ...] = ()

    def __repr__(self) -> str:
        return f"KeyPair({fingerprint(self.certificate)[:16]}…)"

    def sign(self, message: bytes, digest: str) -> bytes:
        """RSASSA-PKCS1-v1_5 or ECDSA (DER) over the message, with SHA-256, SHA-384 or SHA-512."""
        algorithm = _DIGESTS[digest]
        if isinstance(self.private, rsa.RSAPrivateKey):
            return self.private.sign(message, padding.PKCS1v15(), algorithm)
        return self.private.sign(message, ec.ECDSA(algorithm))

    def as_p12(self, passphrase: Passphrase, rounds: int | None = None) -> bytes:
        """A PKCS#12 file that other programs read too."""
        lock = (
            serialization.PrivateFormat.PKCS12.encryption_builder()
            .kdf_rounds(rounds or EXPORT_ROUNDS)
            .key_cert_algorithm(pkcs12.PBES.PBESv2SHA256AndAES256CBC)
            .hmac_hash(hashes.SHA256())
            .build(passphrase.encode())
        )
        return pkcs12.serialize_key_and_certificates(
            None, self.private, self.certificate, self.chain or None, lock
        )


def read_p12(content: bytes, passphrase: Passphrase) -> KeyPair:
    """What a PKCS#12 file holds. Raises KnownError for a wrong passphrase, another format or kind of key."""
    try:
        bundle = pkcs12.load_pkcs12(content, passphrase.encode())
    except (ValueError, UnsupportedAlgorithm) as error:
        raise _unopened(str(error)) from None
    if bundle.key is None or bundle.cert is None:
        raise KnownError("这个 PKCS#12 文件里没有私钥和证书。", _UNTOUCHED, "请向签发机构索取带私钥的文件。")
    if not isinstance(bundle.key, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey):
        raise KnownError("不支持这种密钥，只支持 RSA 和 ECDSA。", _UNTOUCHED, "请换用 RSA 或 ECDSA 的证书。")
    chain = tuple(one.certificate for one in bundle.additional_certs)
    return KeyPair(bundle.key, bundle.cert.certificate, chain)


def _unopened(reason: str) -> KnownError:
    if "password" in reason.lower():
        return KnownError("口令不对，没有打开私钥。", _UNTOUCHED, "请核对口令后再试。")
    return KnownError(
        "这个文件不是 PKCS#12，或用了不支持的加密方式。",
        _UNTOUCHED,
        "请用签发机构的工具以 AES-256 重新导出为 .p12 或 .pfx。",
    )


def check_usable(pair: KeyPair, now: datetime) -> None:
    """Raises KnownError unless the key may sign documents now."""
    said = facts(pair.certificate)
    if now < said.not_before or now > said.not_after:
        raise KnownError(
            f"证书的有效期是 {local(said.not_before):%Y-%m-%d} 至 {local(said.not_after):%Y-%m-%d}，现在不能用它签名。",
            "已有的签名都在。",
            "请换发证书，或校准本机时钟。",
        )
    if said.is_authority or (said.key_usage and not set(said.key_usage) & set(SIGNING_USAGES)):
        usages = "、".join(said.key_usage) or "签发证书"
        raise KnownError(f"这张证书的用途是“{usages}”，不能签名。", "已有的签名都在。", "请选用签名证书。")
    if isinstance(pair.private, rsa.RSAPrivateKey) and pair.private.key_size < SHORTEST_RSA:
        raise KnownError(
            f"RSA 密钥只有 {pair.private.key_size} 位，太短。",
            "已有的签名都在。",
            "请换发不少于 2048 位的证书。",
        )
    if pair.private.public_key() != pair.certificate.public_key():
        raise KnownError("文件里的私钥和证书不是一对。", "已有的签名都在。", "请重新导出证书。")


def store_key(keys: Path, pair: KeyPair, passphrase: Passphrase) -> Path:
    """Keep the pair in the keys folder, locked with the passphrase."""
    head, opening = new_lock(passphrase)
    path = key_path(keys, fingerprint(pair.certificate))
    save_locked(path, head, pair.as_p12(opening, _INNER_ROUNDS))
    return path


def load_key(keys: Path, name: str, passphrase: Passphrase) -> KeyPair:
    """The pair that was kept under the fingerprint of its certificate. Raises KnownError."""
    path = key_path(keys, name)
    if not path.exists():
        raise KnownError(
            "这张证书的私钥不在本机。",
            "已有的签名都在。",
            "请在本机导入 .p12 文件，或到存有私钥的电脑上签名。",
        )
    return read_p12(*read_locked(path, passphrase))


def key_path(keys: Path, name: str) -> Path:
    return keys / FOLDER / f"{name}.key"
