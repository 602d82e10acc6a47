"""One certificate signature made from its plan, without the base: page, look, signature, proof, vault."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from inspector.domain.certificate import BUREAU, Certificate, CopySigner, SignedCopy
from inspector.domain.document import DocumentRecord, Signature
from inspector.domain.officer import Officer
from inspector.errors import KnownError
from inspector.paths import Paths
from inspector.services.certificate_rows import names_officer
from inspector.signing.key_files import Passphrase

if TYPE_CHECKING:
    from cryptography import x509

    from inspector.signing.officer_keys import KeyPair
    from inspector.signing.trust import Trust
    from inspector.signing.x509_reading import Certified

SEAL_FIELD = "seal"
KEPT = "已有的签名都在。"


@dataclass(frozen=True)
class Signatory:
    """One place on a document: an officer of the visit, or the bureau's seal (`BUREAU`)."""

    field: str
    title: str
    name: str
    officer_id: str
    identity: str


@dataclass(frozen=True)
class SignaturePlan:
    """Everything that is needed to make the next signature without the base.

    `base` is the copy that it goes on top of; None: the issued file itself. `certificate` is the one whose key is on
    this machine, `registered` all that the register knows.
    """

    document: DocumentRecord
    base: SignedCopy | None
    places: tuple[Signatory, ...]
    signatory: Signatory
    ink: Signature | None
    seal: bytes | None
    officer: Officer | None
    certificate: Certificate | None
    registered: tuple[Certificate, ...]
    trust: Trust
    moment: datetime
    copy_id: str
    author: str


@dataclass(frozen=True)
class SignedFile:
    """A copy that lies in the vault already, and the key's public part."""

    copy: SignedCopy
    signed_with: Certified


def make_signed(
    plan: SignaturePlan, passphrase: Passphrase, paths: Paths, p12: bytes | None = None
) -> SignedFile:
    """Sign, look at the result as a stranger would, and put it into the vault.

    Raises KnownError for a wrong passphrase and for a certificate that is not good for this signature.
    """
    from inspector.signing import pades

    pair = _pair(plan, passphrase, paths, p12)
    _check_allowed(plan, pair)
    before = read_stored(paths, plan.base.sha256 if plan.base else plan.document.pdf_sha256)
    if plan.base is None:
        before = _with_page(plan, before)
    signing = pades.Signing(
        plan.signatory.field,
        plan.signatory.name,
        "单位盖章" if plan.signatory.officer_id == BUREAU else f"{plan.signatory.title}签名",
        plan.moment,
        _look(plan, pair, pades.field_box(before, plan.signatory.field)),
        certifies=plan.base is None,
    )
    signed = pades.sign(before, pair, signing)
    return SignedFile(_kept(plan, pair, signed, paths), _Public(pair.certificate, pair.chain))


def _pair(plan: SignaturePlan, passphrase: Passphrase, paths: Paths, p12: bytes | None) -> KeyPair:
    from inspector.signing.officer_keys import load_key, read_p12

    if p12 is not None:
        return read_p12(p12, passphrase)
    if plan.certificate is None:
        raise KnownError(
            f"本机没有{plan.signatory.name}的有效证书。", KEPT, "请先导入 .p12 证书，或由本局签发机构签发。"
        )
    return load_key(paths.keys, plan.certificate.fingerprint, passphrase)


def _check_allowed(plan: SignaturePlan, pair: KeyPair) -> None:
    """Raises KnownError unless this key may make this signature now."""
    from inspector.signing.officer_keys import check_usable
    from inspector.signing.x509_reading import facts

    said = facts(pair.certificate)
    check_usable(pair, plan.moment)
    known_as = next((one for one in plan.registered if one.fingerprint == said.fingerprint), None)
    if known_as is not None and known_as.officer_id != plan.signatory.officer_id:
        raise KnownError(f"这张证书不是{plan.signatory.name}的。", KEPT, "请用本人的证书。")
    if known_as is None and plan.officer is not None and not names_officer(said, plan.officer):
        raise KnownError(
            f"证书的持有人是“{said.holder}”，不是{plan.officer.name}。",
            KEPT,
            "确属本人的，请先导入证书并写明理由。",
        )
    if plan.trust.revoked_since(pair.certificate) is not None:
        raise KnownError("这张证书已经吊销，不能再签名。", KEPT, "请换发证书。")
    if not plan.trust.reaches_root(pair.certificate, pair.chain, plan.moment):
        raise KnownError(
            f"证书由“{said.issuer}”签发，追溯不到受信任的根证书。", KEPT, "请先导入签发机构的根证书。"
        )


def _with_page(plan: SignaturePlan, issued: bytes) -> bytes:
    """The issued file with the signature page behind it and every field empty."""
    from inspector.documents.signature_page import PageSigner, signature_page
    from inspector.signing import pades

    seal = pades.seal_place(issued)
    name = f"《{plan.document.title}》　{plan.document.number}".rstrip("　")
    officers = [PageSigner(one.field, one.title, one.name) for one in plan.places if one.officer_id != BUREAU]
    page = signature_page(name, plan.document.pdf_sha256, officers, "" if seal else SEAL_FIELD)
    places = [pades.Place(field, -1, box) for field, box in page.boxes]
    if seal is not None:
        places.append(pades.Place(SEAL_FIELD, *seal))
    return pades.prepare(issued, page.pdf, places)


def _look(plan: SignaturePlan, pair: KeyPair, box: tuple[float, float, float, float]) -> bytes:
    from inspector.documents.signature_page import Look, officer_look, seal_look
    from inspector.signing.x509_reading import facts, issuer_words, short

    serial = short(facts(pair.certificate).serial)
    who = plan.signatory
    look = Look(who.name, who.identity, serial, issuer_words(pair.certificate), plan.moment)
    is_seal = who.officer_id == BUREAU
    return seal_look(box, plan.seal, look) if is_seal else officer_look(box, plan.ink, look)


def _kept(plan: SignaturePlan, pair: KeyPair, signed: bytes, paths: Paths) -> SignedCopy:
    from inspector.evidence.vault import Vault
    from inspector.signing.pdf_verdict import judge
    from inspector.signing.x509_reading import facts

    said, who = facts(pair.certificate), plan.signatory
    signer = CopySigner(
        who.field, who.title, who.name, who.officer_id, said.serial, said.fingerprint, plan.moment
    )
    signers = (*(plan.base.signers if plan.base else ()), signer)
    verdict = judge(signed, plan.trust, signers)
    if not verdict.ok:
        raise KnownError(
            f"签名没有通过核验，没有存入：{verdict.problems[0]}。",
            KEPT,
            "请用最新的签名副本和有效的证书再签。",
        )
    stored = Vault(paths.documents).store(signed)
    return SignedCopy(
        plan.copy_id, plan.document.id, stored.sha256, stored.size, signers, plan.moment, plan.author
    )


def as_seen(copy: bytes) -> bytes:
    """A signed copy for eyes and paper, with the look of its signatures in the pages; never to be handed out."""
    from inspector.signing import pdf_seen

    return pdf_seen.as_seen(copy)


def read_stored(paths: Paths, sha256: str) -> bytes:
    """A file of the vault as it was stored. Raises KnownError when it is missing or altered."""
    from inspector.evidence.vault import Vault

    vault = Vault(paths.documents)
    problem = vault.verify(sha256)
    if problem is not None:
        raise KnownError(f"要签名的文件有问题：{problem.sentence}", KEPT, "请从备份恢复。")
    return vault.path(sha256).read_bytes()


@dataclass(frozen=True)
class _Public:
    certificate: x509.Certificate
    chain: tuple[x509.Certificate, ...]
