"""Everything that was ever tried on a signed file, and what the verdict says about it; poppler's own beside it."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from inspector.domain.certificate import RevocationReason
from inspector.signing import authority
from inspector.signing.pdf_verdict import judge
from inspector.signing.trust import Trust
from inspector.signing.x509_reading import fingerprint
from tools import forged_pdfs as forge
from tools import judge_signed_pdfs
from tools.forged_pdfs import SIGNED, START, Step, expected, good, pair, signed, trust, usual

MANUAL = Path(__file__).parents[3] / "docs" / "administrator-certificates.md"
ATTACKS = {
    "a bit in the content": (forge.in_content, "签名与文件内容不符：签名以后文件被改动"),
    "a digit of a signature": (forge.in_value, "李晓梅的签名"),
    "something in the filling": (forge.in_filling, "记录人李晓梅的签名的数据后面夹带了其他内容"),
    "paint in an update": (forge.painted, "王建国的签名之后，文件被追加改动：第 1 页的内容"),
    "a note in an update": (forge.annotated, "王建国的签名之后，文件被追加改动：第 2 页的批注"),
    "another title in an update": (forge.retitled, "最后一个签名之后还有内容"),
    "a page more in an update": (forge.with_a_page_more, "页数由 4 变为 5"),
    "two pages swapped in an update": (forge.with_pages_swapped, "第 1 页的内容、第 2 页的内容"),
    "two signatures swapped in an update": (forge.with_signatures_swapped, "签名栏里是“李晓梅”的证书"),
    "saved again": (forge.saved_again, "签名与文件内容不符"),
    "a page replaced": (forge.page_replaced, "签名与文件内容不符"),
    "cut back to the first signature": (lambda pdf: good()[0], "缺记录人李晓梅的签名"),
    "cut in the middle": (lambda pdf: pdf[: len(pdf) // 2], "文件已损坏|没有证书签名"),
    "a line at the end": (lambda pdf: pdf + b"%%\n", "没有覆盖整个文件"),
    "nothing but zeros": (lambda pdf: bytes(len(pdf)), "文件已损坏"),
}
SEEN_BY_POPPLER = (
    "a bit in the content",
    "a digit of a signature",
    "saved again",
    "a page replaced",
)
MISSED_BY_POPPLER = ("paint in an update", "a note in an update", "cut back to the first signature")


@pytest.mark.parametrize("name", ATTACKS)
def test_that_the_attack_is_caught_and_named(name):
    attack, words = ATTACKS[name]
    verdict = judge(attack(good()[-1]), trust(), expected())
    assert not verdict.ok
    assert re.search(words, "；".join(verdict.problems)), verdict.problems


def test_that_the_untouched_file_passes_with_time_and_certificate_of_each_signature():
    verdict = judge(good()[-1], trust(), expected())
    assert verdict.problems == ()
    assert verdict.remarks[0].startswith("检查人王建国的签名：2026-11-18 10:00:00，证书 ")
    assert verdict.remarks[-1] == "签名时间取自签名人的电脑，没有时间戳证明"
    assert [one.holder.holder for one in verdict.signatures] == ["王建国", "李晓梅"]


def test_that_a_file_begins_with_the_issued_one_byte_for_byte():
    assert all(one.startswith(forge.ISSUED) for one in good())


def test_that_a_flipped_bit_anywhere_never_passes_and_never_raises():
    pdf = good()[-1]
    holes = forge.holes(pdf)
    for at in range(3, len(pdf), len(pdf) // 90):
        verdict = judge(forge.flipped(pdf, at, at % 8), trust(), expected())
        inside = any(start <= at < end for start, end in holes)
        assert not verdict.ok or inside, at
    # In the room of a signature only what the signature needs is bound to it; the file's SHA-256 covers the rest.


def verdict_on(*steps: Step, record: tuple[Step, ...] = (), **more) -> str:
    *_, last = signed(forge.ISSUED, *steps)
    return "；".join(judge(last, trust(**more), expected(*(record or steps))).problems)


def test_that_a_signer_who_is_not_on_the_list_is_named():
    stranger = (*usual(), Step("seal", pair("陈伟"), 5))
    assert verdict_on(*stranger, record=usual()) == "“陈伟”不在这份文书的签名人名单里"


def test_that_another_persons_certificate_in_the_place_of_a_signer_is_named():
    steps = (usual()[0], Step("officer-2", pair("陈伟"), 3))
    assert verdict_on(*steps, record=usual()) == ("记录人李晓梅的签名栏里是“陈伟”的证书，与登记的证书不同")


def test_that_a_second_certificate_of_the_same_name_is_not_the_registered_one():
    twin = forge.issued("李晓梅", forge.root())
    steps = (usual()[0], Step("officer-2", twin, 3))
    assert "签名栏里是另一张证书，与登记的证书不同" in verdict_on(*steps, record=usual())


def test_that_the_wrong_order_is_named():
    first, second = usual()
    steps = (Step("officer-2", second.by, 0), Step("officer-1", first.by, 3))
    problems = verdict_on(*steps, record=(Step("officer-1", first.by, 3), Step("officer-2", second.by, 0)))
    assert problems == "签名的先后与登记的不同：登记为王建国、李晓梅"


def test_that_another_time_than_the_registered_one_is_named():
    late = (usual()[0], Step("officer-2", pair("李晓梅"), 9))
    assert verdict_on(*late, record=usual()) == "记录人李晓梅的签名时间与登记的不同"


def test_that_a_certificate_that_had_expired_is_named_with_its_dates():
    old = pair("李晓梅", SIGNED - timedelta(days=1))
    assert "用的证书在签名时已经过期（有效期 2026-01-05 至 2026-11-17）" in verdict_on(
        usual()[0], Step("officer-2", old, 3)
    )


def test_that_a_certificate_that_expired_after_signing_is_good():
    assert verdict_on(usual()[0], Step("officer-2", pair("李晓梅", SIGNED + timedelta(hours=1)), 3)) == ""


def test_that_a_certificate_revoked_before_signing_is_named_and_after_signing_remarked():
    name = fingerprint(pair("李晓梅").certificate)
    before, after = SIGNED - timedelta(days=1), SIGNED + timedelta(days=1)
    assert "已于 2026-11-17 10:00:00 吊销，签名在吊销之后" in verdict_on(*usual(), revoked={name: before})
    verdict = judge(good()[-1], trust(revoked={name: after}), expected())
    assert verdict.ok
    assert "记录人李晓梅的签名用的证书其后于 2026-11-19 10:00:00 吊销" in verdict.remarks


def test_that_a_revocation_list_counts_like_the_register():
    serial = f"{pair('李晓梅').certificate.serial_number:x}"
    at = SIGNED - timedelta(hours=2)
    entry = authority.Revoked(serial, at, RevocationReason.KEY_COMPROMISE)
    crl = authority.make_crl(forge.root(), 1, [entry], SIGNED, SIGNED + timedelta(days=30))
    assert "吊销，签名在吊销之后" in verdict_on(*usual(), crls=(crl,))
    other = authority.make_crl(
        authority.create_root("别的机构", START), 1, [entry], SIGNED, SIGNED + timedelta(days=30)
    )
    assert verdict_on(*usual(), crls=(other,)) == ""


def test_that_a_foreign_authority_is_not_trusted_even_under_the_same_name():
    impostor = authority.create_root(forge.BUREAU, START)
    steps = tuple(replace(one, by=forge.issued(forge.NAMES[one.field][1], impostor)) for one in usual())
    *_, last = signed(forge.ISSUED, *steps)
    problems = judge(last, trust(), expected(*steps)).problems
    assert len(problems) == 2
    assert all("追溯不到受信任的根证书" in line for line in problems)


def test_that_without_any_root_nothing_is_trusted_not_even_by_the_machines_own_list():
    problems = judge(good()[-1], Trust(), expected()).problems
    assert sum("追溯不到受信任的根证书" in line for line in problems) == 2


def test_that_a_first_signature_that_does_not_certify_is_named():
    *_, last = signed(forge.ISSUED, *usual(), certifies=False)
    assert judge(last, trust(), expected()).problems == ("第一个签名不是认证签名，没有锁定文件",)


def test_that_a_file_without_signatures_and_one_that_is_no_pdf_are_told_apart():
    assert judge(forge.ISSUED, trust()).problems == ("文件里没有证书签名",)
    assert judge(b"not a PDF", trust()).problems == ("文件已损坏，读不出其中的签名",)


@pytest.fixture
def poppler(tmp_path):
    if shutil.which("pdfsig") is None:
        pytest.skip("pdfsig (poppler-utils) is not installed: its verdicts are not compared")

    def ask(pdf: bytes) -> str:
        file = tmp_path / "asked.pdf"
        file.write_bytes(pdf)
        run = subprocess.run(
            ["pdfsig", "-nocert", str(file)], capture_output=True, text=True, check=False, errors="replace"
        )
        return run.stdout + run.stderr

    return ask


def test_that_poppler_finds_our_signatures_whole(poppler):
    said = poppler(good()[-1])
    assert said.count("Signature Validation: Signature is Valid.") == 2
    assert said.count("ETSI.CAdES.detached") == 2
    assert "Total document signed" in said


@pytest.mark.parametrize("name", SEEN_BY_POPPLER)
def test_that_poppler_sees_what_it_can_see(poppler, name):
    said = poppler(ATTACKS[name][0](good()[-1]))
    assert said.count("Signature is Valid.") < 2, said


@pytest.mark.parametrize("name", MISSED_BY_POPPLER)
def test_that_we_catch_what_poppler_calls_valid(poppler, name):
    attacked = ATTACKS[name][0](good()[-1])
    assert "Signature is Valid." in poppler(attacked)
    assert "Digest Mismatch" not in poppler(attacked)
    assert not judge(attacked, trust(), expected()).ok


@pytest.mark.parametrize("sample", list(judge_signed_pdfs.samples()), ids=lambda sample: sample.name)
def test_that_the_manual_tells_of_each_sample_what_we_say_of_it(sample):
    verdict = judge_signed_pdfs.ours(sample)
    rows = [row.split("|")[1:3] for row in MANUAL.read_text("utf-8").splitlines() if row.startswith("| ")]
    told = {name.strip(): words.strip() for name, words in rows}
    assert verdict.valid is sample.genuine
    assert told[sample.name].startswith(
        judge_signed_pdfs.VALID if sample.genuine else judge_signed_pdfs.REFUSED
    )
