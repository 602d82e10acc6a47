"""The bureau's own certificate authority, and certificates of others."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from inspector.cli.secrets import (
    CA_PASSPHRASE,
    PASSPHRASE,
    ca_passphrase_file,
    passphrase,
    passphrase_file,
)
from inspector.cli.session import Session, pass_session, table
from inspector.errors import KnownError
from inspector.files import replacing

if TYPE_CHECKING:
    from inspector.bootstrap import Services
    from inspector.domain.certificate import Certificate
    from inspector.domain.officer import Officer

_FILE = click.Path(dir_okay=False, path_type=Path)
_READ = click.Path(dir_okay=False, exists=True, path_type=Path)
REASONS = ("unspecified", "keyCompromise", "affiliationChanged", "superseded", "cessationOfOperation")
_NOTHING = "没有改动任何记录。"


def found_officer(services: Services, wanted: str) -> Officer:
    found = [one for one in services.officers.all() if wanted in (one.id, one.name, one.certificate)]
    if len(found) != 1:
        what = "没有" if not found else f"有 {len(found)} 名"
        raise KnownError(f"{what}叫“{wanted}”的执法人员。", _NOTHING, "请写执法证号。")
    return found[0]


@click.group()
def ca() -> None:
    """本局的证书：建立签发机构，签发、换发、吊销，导入外来证书。"""


@ca.command()
@ca_passphrase_file
@pass_session
def init(session: Session, ca_passphrase_file: Path | None) -> None:
    """建立本局的签发机构。私钥只在本机，用口令加密；请另行备份 keys 文件夹。"""
    words = passphrase(ca_passphrase_file, CA_PASSPHRASE, "签发机构的口令", new=True)
    with session.services() as services:
        made = services.certificates.ca_create(passphrase=words).value
    facts = {"id": made.id, "fingerprint": made.fingerprint, "not_after": made.not_after.isoformat()}
    session.say(f"已建立签发机构，有效至 {made.not_after:%Y-%m-%d}。指纹 {made.fingerprint}", facts)


@ca.command()
@click.argument("officer", required=False)
@click.option("--bureau", is_flag=True, help="为单位印章签发。")
@click.option("--out", type=_FILE, help="写成 .p12 文件交给本人；缺省把私钥存在本机。")
@passphrase_file
@ca_passphrase_file
@pass_session
def issue(
    session: Session,
    officer: str | None,
    bureau: bool,
    out: Path | None,
    passphrase_file: Path | None,
    ca_passphrase_file: Path | None,
) -> None:
    """为一名执法人员（姓名、执法证号）或单位印章签发证书。"""
    if bool(officer) == bureau:
        raise KnownError("请写一名执法人员，或用 --bureau。", _NOTHING, "")
    root = passphrase(ca_passphrase_file, CA_PASSPHRASE, "签发机构的口令")
    words = passphrase(passphrase_file, PASSPHRASE, "证书口令", new=True)
    with session.services() as services:
        officer_id = found_officer(services, officer).id if officer else ""
        done = services.certificates.ca_issue(
            officer_id=officer_id, ca_passphrase=root, passphrase=words, out=out
        )
    _say_issued(session, done.value, out)


@ca.command()
@click.argument("certificate")
@click.option("--out", type=_FILE, help="写成 .p12 文件交给本人；缺省把私钥存在本机。")
@passphrase_file
@ca_passphrase_file
@pass_session
def renew(
    session: Session,
    certificate: str,
    out: Path | None,
    passphrase_file: Path | None,
    ca_passphrase_file: Path | None,
) -> None:
    """换发一张证书（编号或证书编号的开头）：新密钥，新有效期。"""
    root = passphrase(ca_passphrase_file, CA_PASSPHRASE, "签发机构的口令")
    words = passphrase(passphrase_file, PASSPHRASE, "证书口令", new=True)
    with session.services() as services:
        done = services.certificates.ca_renew(
            certificate_id=_certificate(services, certificate).id,
            ca_passphrase=root,
            passphrase=words,
            out=out,
        )
    _say_issued(session, done.value, out)


def _say_issued(session: Session, made: Certificate, out: Path | None) -> None:
    facts = {
        "id": made.id,
        "serial": made.serial,
        "not_after": made.not_after.isoformat(),
        "file": str(out) if out else "",
    }
    where = f"已写到 {out}" if out else "私钥存在本机"
    session.say(f"已签发：{made.subject}，有效至 {made.not_after:%Y-%m-%d}，{where}。", facts)


@ca.command()
@click.argument("certificate")
@click.option("--why", type=click.Choice(REASONS), default="unspecified", help="吊销的种类。")
@click.option("--note", required=True, help="吊销的理由。")
@pass_session
def revoke(session: Session, certificate: str, why: str, note: str) -> None:
    """吊销一张证书，立即生效，不能撤回。之后请发布新的吊销列表。"""
    from inspector.domain.certificate import RevocationReason

    with session.services() as services:
        wanted = _certificate(services, certificate)
        gone = services.certificates.ca_revoke(
            certificate_id=wanted.id, why=RevocationReason(why), note=note
        ).value
    session.say(f"已吊销：{gone.subject}。", {"id": gone.id, "serial": gone.serial})


@ca.command()
@click.option("--out", required=True, type=_FILE, help="要写的 .crl 文件（DER）。")
@ca_passphrase_file
@pass_session
def crl(session: Session, out: Path, ca_passphrase_file: Path | None) -> None:
    """发布吊销列表。"""
    words = passphrase(ca_passphrase_file, CA_PASSPHRASE, "签发机构的口令")
    with session.services() as services:
        made = services.certificates.ca_crl(passphrase=words).value
    with replacing(out, "已有的文件没有改动。") as part:
        part.write_bytes(made)
    session.say(f"吊销列表已写到 {out}。", {"file": str(out), "size": len(made)})


@ca.command("list")
@pass_session
def list_(session: Session) -> None:
    """列出签发机构、受信任的根证书和全部证书。"""
    with session.services() as services:
        own = services.certificates.own_certificates()
        authorities = services.certificates.authorities()
        roots = services.certificates.trusted_roots()
    rows = [("本局签发机构", one.subject, f"至 {one.not_after:%Y-%m-%d}", "", "") for one in authorities]
    rows += [("受信任的根", one.subject, f"至 {one.not_after:%Y-%m-%d}", "", "") for one in roots]
    rows += [
        (
            one.holder,
            one.certificate.serial,
            f"至 {one.certificate.not_after:%Y-%m-%d}",
            one.state,
            "私钥在本机" if one.key_here else "",
        )
        for one in own
    ]
    facts = [
        {
            "id": one.certificate.id,
            "officer": one.certificate.officer_id,
            "holder": one.holder,
            "serial": one.certificate.serial,
            "not_after": one.certificate.not_after.isoformat(),
            "state": one.state,
            "key_here": one.key_here,
        }
        for one in own
    ]
    session.say(table(rows) if rows else "还没有证书。", facts)


@ca.command()
@click.argument("officer")
@click.argument("file", type=_READ)
@click.option("--note", default="", help="证书上的姓名不同时，写明理由。")
@passphrase_file
@pass_session
def import_p12(session: Session, officer: str, file: Path, note: str, passphrase_file: Path | None) -> None:
    """把执法人员已有的 .p12 或 .pfx 证书存入本机，用同一口令加密。"""
    words = passphrase(passphrase_file, PASSPHRASE, "证书口令")
    with session.services() as services:
        stored = services.certificates.import_p12(
            officer_id=found_officer(services, officer).id,
            content=file.read_bytes(),
            passphrase=words,
            note=note,
        ).value
    session.say(
        f"已导入：{stored.subject}，由 {stored.issuer} 签发。", {"id": stored.id, "serial": stored.serial}
    )


@ca.command()
@click.argument("file", type=_READ)
@click.option("--note", required=True, help="为什么信任，指纹怎样核对的。")
@pass_session
def trust(session: Session, file: Path, note: str) -> None:
    """信任另一签发机构的证书。请先经另一途径核对指纹。"""
    with session.services() as services:
        root = services.certificates.trust_root(content=file.read_bytes(), note=note).value
    session.say(f"已信任：{root.subject}，指纹 {root.fingerprint}", {"id": root.id})


@ca.command()
@click.argument("file", type=_READ)
@pass_session
def import_crl(session: Session, file: Path) -> None:
    """导入受信任的签发机构发布的吊销列表。"""
    with session.services() as services:
        root = services.certificates.import_crl(content=file.read_bytes()).value
    session.say(f"已导入 {root.subject} 的吊销列表。", {"id": root.id})


def _certificate(services: Services, wanted: str) -> Certificate:
    found = [
        one.certificate
        for one in services.certificates.own_certificates()
        if one.certificate.id.startswith(wanted) or one.certificate.serial.startswith(wanted.lower())
    ]
    if len(found) != 1:
        what = "没有" if not found else f"有 {len(found)} 张"
        raise KnownError(f"{what}编号以“{wanted}”开头的证书。", _NOTHING, "用 inspector ca list 查看编号。")
    return found[0]
