"""Certificate signatures on issued documents."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from inspector.cli.certificates import found_officer
from inspector.cli.secrets import PASSPHRASE, passphrase, passphrase_file
from inspector.cli.session import Session, found_id, pass_session
from inspector.errors import KnownError

if TYPE_CHECKING:
    from inspector.bootstrap import Services
    from inspector.domain.certificate import SignedCopy
    from inspector.domain.document import DocumentRecord

_FILE = click.Path(dir_okay=False, path_type=Path)
_READ = click.Path(dir_okay=False, exists=True, path_type=Path)
_NOTHING = "没有改动任何记录。"


@click.command()
@click.argument("inspection")
@click.argument("kind")
@click.option(
    "--p12", type=_READ, help="签名人的 .p12 或 .pfx 文件；缺省用本机保存的证书。私钥不会存入本机。"
)
@click.option("--officer", default="", help="签名人的姓名、执法证号或编号；缺省为下一个该签的人。")
@click.option("--seal", is_flag=True, help="加盖单位印章（执法人员都签完之后）。")
@click.option("--seal-image", type=_READ, help="印章图片（PNG）。")
@click.option("--out", type=_FILE, help="把签名副本另写到这个文件。")
@passphrase_file
@pass_session
def sign(
    session: Session,
    inspection: str,
    kind: str,
    p12: Path | None,
    officer: str,
    seal: bool,
    seal_image: Path | None,
    out: Path | None,
    passphrase_file: Path | None,
) -> None:
    """用证书签一份已封存的文书。原件不动，签名在副本上。"""
    words = passphrase(passphrase_file, PASSPHRASE, "证书口令")
    file = p12.read_bytes() if p12 else None
    image = seal_image.read_bytes() if seal_image else None
    with session.services() as services:
        document = _document(services, found_id(services, inspection), kind)
        if seal:
            done = services.certificates.seal_document(
                document_id=document.id, passphrase=words, p12=file, image=image
            )
        else:
            signer = _signer(services, document, officer)
            done = services.certificates.sign_document(
                document_id=document.id, officer_id=signer, passphrase=words, p12=file
            )
        if out is not None:
            services.certificates.export_copy(done.value, out)
        waiting = services.certificates.waiting(document.id)
    _say(session, document, done.value, waiting)


@click.command()
@click.argument("inspection")
@click.argument("kind")
@click.option("--url", required=True, help="时间戳服务（RFC 3161）的地址。")
@click.option("--out", type=_FILE, help="把签名副本另写到这个文件。")
@pass_session
def timestamp(session: Session, inspection: str, kind: str, url: str, out: Path | None) -> None:
    """给签过的副本加盖时间戳，由第三方证明签名的时间；需要网络。"""
    with session.services() as services:
        document = _document(services, found_id(services, inspection), kind)
        copy = services.certificates.add_timestamp(document_id=document.id, url=url).value
        if out is not None:
            services.certificates.export_copy(copy, out)
    facts = {"document": document.id, "sha256": copy.sha256, "size": copy.size}
    session.say(f"《{document.title}》的签名副本已加盖时间戳。", facts)


def _say(session: Session, document: DocumentRecord, copy: SignedCopy, waiting: tuple[str, ...]) -> None:
    last = copy.signers[-1]
    rest = f"尚缺{'、'.join(waiting)}。" if waiting else "执法人员都已签名。"
    facts = {
        "document": document.id,
        "sha256": copy.sha256,
        "size": copy.size,
        "signers": [one.name for one in copy.signers],
        "waiting": list(waiting),
    }
    session.say(f"{last.title}{last.name}已签《{document.title}》。{rest}", facts)


def _document(services: Services, inspection_id: str, kind: str) -> DocumentRecord:
    issued = {one.kind.value: one for one in services.documents.of(inspection_id)}
    if kind not in issued:
        names = "、".join(issued) or "还没有签发文书"
        raise KnownError(f"这次检查没有签发 {kind}。", _NOTHING, f"已签发：{names}。")
    return issued[kind]


def _signer(services: Services, document: DocumentRecord, wanted: str) -> str:
    """The officer who signs: the one that is named, or the next in turn."""
    if wanted:
        return found_officer(services, wanted).id
    inspectors = services.inspections.get(document.inspection_id).inspectors
    left = len(services.certificates.waiting(document.id))
    if not left:
        raise KnownError("执法人员都已签名。", _NOTHING, "加盖单位印章请用 --seal。")
    return inspectors[-left].officer_id
