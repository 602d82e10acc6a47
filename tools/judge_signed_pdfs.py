"""Every attack on a signed file that we know of, and three verdicts on each: ours, pyHanko's own, poppler's.

    python -m tools.judge_signed_pdfs [FOLDER]      a table as Markdown; the files are kept in FOLDER

Ours is what `inspector verify` says of a copy whose signers stand in the record. pyHanko's is its validation of every
signature with its own rules, the same root and the same revocation list; poppler's is that of `pdfsig`, asked for the
signatures alone (it knows no root but those of its own store). Both see nothing but the file. A file counts as valid
where every signature in it is called valid. The exit code is 1 if ours lets a forged file pass or refuses a good one.
"""

from __future__ import annotations

import asyncio
import io
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from importlib.metadata import version
from pathlib import Path

from cryptography.hazmat.primitives.serialization import Encoding
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import async_validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

from inspector.domain.certificate import CopySigner, RevocationReason
from inspector.signing import authority
from inspector.signing.officer_keys import KeyPair
from inspector.signing.pdf_verdict import UNREADABLE, judge
from inspector.signing.trust import Trust, as_asn1
from inspector.signing.x509_reading import facts
from tools import forged_pdfs as forge
from tools.forged_pdfs import ISSUED, SIGNED, START, Step, expected, good, pair, signed, trust, usual

CHECKED = SIGNED + timedelta(days=3)
"""When the files are looked at."""

VALID, REFUSED = "有效", "无效"


@dataclass(frozen=True)
class Sample:
    """A file, whether it is what was signed, and what the record knows of it."""

    name: str
    pdf: bytes
    genuine: bool = False
    trust: Trust = field(default_factory=trust)
    expected: tuple[CopySigner, ...] = field(default_factory=expected)


@dataclass(frozen=True)
class Verdict:
    """None in `valid`: nobody was there to ask."""

    valid: bool | None
    why: str = ""

    def words(self) -> str:
        said = "未装" if self.valid is None else VALID if self.valid else REFUSED
        return f"{said}（{self.why}）" if self.why else said


def main(arguments: Sequence[str]) -> int:
    """Print the table; returns the process's exit code."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(arguments[0] if arguments else temporary)
        folder.mkdir(parents=True, exist_ok=True)
        sys.stdout.write(f"| 样本 | 本程序 | pyHanko {version('pyhanko')} | {_poppler_version()} |\n")
        sys.stdout.write("| --- | --- | --- | --- |\n")
        wrong = 0
        for number, sample in enumerate(samples(), 1):
            path = folder / f"{number:02d}-{sample.name}.pdf"
            path.write_bytes(sample.pdf)
            mine = ours(sample)
            wrong += mine.valid != sample.genuine
            cells = (sample.name, mine.words(), pyhankos(sample).words(), popplers(path).words())
            sys.stdout.write(f"| {' | '.join(cells)} |\n")
    return 1 if wrong else 0


# ------------------------------------------------------------------------------------------------ the samples


def samples() -> Iterator[Sample]:
    """What must pass first, then what must not: changed files, missing and strange signers, bad certificates."""
    yield Sample("未改动", good()[-1], genuine=True)
    yield from _outlived()
    pdf = good()[-1]
    for name, attack in _CHANGES.items():
        yield Sample(name, attack(pdf))
    yield Sample("截回第一个签名时", good()[0])
    yield Sample("截去后半", pdf[: len(pdf) // 2])
    yield Sample("末尾多一行", pdf + b"%%\n")
    yield from _strange_signers()
    yield from _bad_certificates()


_CHANGES = {
    "正文翻转一位": forge.in_content,
    "签名值改一位": forge.in_value,
    "签名空位夹带": forge.in_filling,
    "追加涂盖": forge.painted,
    "追加批注": forge.annotated,
    "追加改标题": forge.retitled,
    "追加一页": forge.with_a_page_more,
    "追加对调两页": forge.with_pages_swapped,
    "追加对调两个签名": forge.with_signatures_swapped,
    "另存": forge.saved_again,
    "换页后另存": forge.page_replaced,
}


def _outlived() -> Iterator[Sample]:
    """Certificates that ended after they had signed: the signatures hold."""
    late = _with_second(pair("李晓梅", SIGNED + timedelta(hours=1)))
    yield replace(late, name="签后证书到期", genuine=True)
    yield replace(_revoked(SIGNED + timedelta(days=1)), name="签后证书吊销", genuine=True)


def _strange_signers() -> Iterator[Sample]:
    stranger = (*usual(), Step("seal", pair("陈伟"), 5))
    yield Sample("多一个名单外的签名人", signed(ISSUED, *stranger)[-1])
    yield replace(_with_second(pair("陈伟")), name="换了签名人", expected=expected())
    yield replace(
        _with_second(forge.issued("李晓梅", forge.root())), name="同名的另一张证书", expected=expected()
    )
    first, second = usual()
    turned = (Step("officer-1", second.by), Step("officer-2", first.by, 3))
    yield Sample("签名人互换签名栏", signed(ISSUED, *turned)[-1])
    late = (first, replace(second, minutes=9))
    yield Sample("签名时间与登记不同", signed(ISSUED, *late)[-1])
    yield Sample("第一个签名没有锁定文件", signed(ISSUED, *usual(), certifies=False)[-1])


def _bad_certificates() -> Iterator[Sample]:
    yield replace(_with_second(pair("李晓梅", SIGNED - timedelta(days=1))), name="证书签名前已到期")
    yield replace(_revoked(SIGNED - timedelta(hours=2)), name="证书签名前已吊销")
    impostor = authority.create_root(forge.BUREAU, START)
    steps = tuple(replace(one, by=forge.issued(forge.NAMES[one.field][1], impostor)) for one in usual())
    yield Sample("同名的假签发机构", signed(ISSUED, *steps)[-1], expected=expected(*steps))


def _with_second(by: KeyPair) -> Sample:
    """The second signature made with this key, which the record names."""
    steps = (usual()[0], Step("officer-2", by, 3))
    return Sample("", signed(ISSUED, *steps)[-1], expected=expected(*steps))


def _revoked(at: datetime) -> Sample:
    """The untouched file, the second signer's certificate on the list since `at`."""
    serial = facts(pair("李晓梅").certificate).serial
    entry = authority.Revoked(serial, at, RevocationReason.KEY_COMPROMISE)
    crl = authority.make_crl(
        forge.root(), 1, [entry], CHECKED - timedelta(hours=1), CHECKED + timedelta(days=30)
    )
    return Sample("", good()[-1], trust=trust(crls=(crl,)))


# ----------------------------------------------------------------------------------------------- the verdicts


def ours(sample: Sample) -> Verdict:
    found = judge(sample.pdf, sample.trust, sample.expected)
    return Verdict(found.ok, found.problems[0] if found.problems else "")


def pyhankos(sample: Sample) -> Verdict:
    """Every signature by pyHanko's own rules, on the day of checking."""
    try:
        signatures = PdfFileReader(io.BytesIO(sample.pdf)).embedded_signatures
        found = [asyncio.run(async_validate_pdf_signature(one, _context(sample))) for one in signatures]
    except UNREADABLE as error:
        return Verdict(False, type(error).__name__)
    words = dict.fromkeys(one.summary() for one in found if not one.bottom_line)
    return Verdict(bool(found) and all(one.bottom_line for one in found), "；".join(words))


def _context(sample: Sample) -> ValidationContext:
    """Lists are demanded: by itself pyHanko looks at none that the certificate does not name."""
    roots = [as_asn1(one) for one in sample.trust.roots]
    mode = "require" if sample.trust.crls else "soft-fail"
    lists = [one.public_bytes(Encoding.DER) for one in sample.trust.crls]
    return ValidationContext(
        trust_roots=roots, crls=lists, revocation_mode=mode, allow_fetching=False, moment=CHECKED
    )


def popplers(path: Path) -> Verdict:
    """What `pdfsig` says of every signature, without asking about certificates."""
    if shutil.which("pdfsig") is None:
        return Verdict(None)
    run = subprocess.run(
        ["pdfsig", "-nocert", str(path)], capture_output=True, encoding="utf-8", errors="replace", check=False
    )
    signatures = [one for one in run.stdout.split("Signature #")[1:] if "Signature Validation: " in one]
    said = [re.findall(r"Signature Validation: (.*?)\.?$", one, re.MULTILINE)[0] for one in signatures]
    if not said or any(one != _GOOD for one in said):
        return Verdict(False, "；".join(dict.fromkeys(one for one in said if one != _GOOD)) or "读不出签名")
    whole = any("  - Total document signed" in one for one in signatures)
    return Verdict(True, f"{len(said)} 个签名" + ("" if whole else "，未覆盖全文"))


_GOOD = "Signature is Valid"


def _poppler_version() -> str:
    if shutil.which("pdfsig") is None:
        return "pdfsig（未装 poppler-utils）"
    run = subprocess.run(
        ["pdfsig", "-v"], capture_output=True, encoding="utf-8", errors="replace", check=False
    )
    return f"poppler {run.stderr.split()[2]}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
