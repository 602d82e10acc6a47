"""The authority, signing and verifying on the command line."""

from __future__ import annotations

import pytest

from inspector.signing import key_files, officer_keys

WORDS, ROOT_WORDS = "王建国自己的口令", "四个 不相干 的词 语连成一句"


@pytest.fixture(autouse=True)
def secrets(monkeypatch):
    monkeypatch.setattr(key_files, "SCRYPT_N", 1 << 10)
    monkeypatch.setattr(officer_keys, "EXPORT_ROUNDS", 1000)
    monkeypatch.setenv("INSPECTOR_PASSPHRASE", WORDS)
    monkeypatch.setenv("INSPECTOR_CA_PASSPHRASE", ROOT_WORDS)


@pytest.fixture
def office(shell):
    shell.json("ca", "init")
    for name in ("王建国", "李晓梅"):
        shell.json("ca", "issue", name, "--out", shell.folder / f"{name}.p12")
    return shell


def test_that_a_document_is_signed_by_file_in_turn_and_verified(office, sealed):
    first = office.json("sign", sealed, "site_record", "--p12", office.folder / "王建国.p12")
    assert (first["signers"], first["waiting"]) == (["王建国"], ["记录人李晓梅"])
    copy = office.folder / "copy.pdf"
    code, said, _ = office.run(
        "sign", sealed, "site_record", "--p12", office.folder / "李晓梅.p12", "--out", copy
    )
    assert code == 0
    assert "记录人李晓梅已签《" in said
    assert "执法人员都已签名" in said
    verdict = office.json("verify", copy)
    assert verdict["ok"]
    assert "与登记的《" in verdict["lines"][0]
    assert not list((office.folder / "keys").glob("certificates/*")) or all(
        one["key_here"] is False for one in office.json("ca", "list")
    )


def test_that_a_changed_copy_fails_to_verify_and_says_what_differs(office, sealed):
    copy = office.folder / "copy.pdf"
    office.json("sign", sealed, "site_record", "--p12", office.folder / "王建国.p12", "--out", copy)
    content = copy.read_bytes()
    at = content.index(b"stream") + 60
    copy.write_bytes(content[:at] + bytes([content[at] ^ 4]) + content[at + 1 :])
    verdict = office.json("verify", copy, code=1)
    assert any("签名以后文件被改动" in line for line in verdict["lines"])
    office.json("sign", sealed, "site_record", "--p12", office.folder / "李晓梅.p12")
    copy.write_bytes(content)
    verdict = office.json("verify", copy, code=1)
    assert any("较早的副本，后面的记录人李晓梅的签名被截去" in line for line in verdict["lines"])
    copy.write_bytes(content + b"%\n")
    verdict = office.json("verify", copy, code=1)
    assert "SHA-256 与登记的签名副本不同" in verdict["lines"][0]
    assert any("缺记录人李晓梅的签名" in line for line in verdict["lines"])


def test_that_another_persons_file_and_a_wrong_passphrase_are_refused(office, sealed, monkeypatch):
    code, _, errors = office.run("sign", sealed, "site_record", "--p12", office.folder / "李晓梅.p12")
    assert (code, "这张证书不是王建国的" in errors) == (2, True)
    monkeypatch.setenv("INSPECTOR_PASSPHRASE", "something else")
    code, out, errors = office.run("sign", sealed, "site_record", "--p12", office.folder / "王建国.p12")
    assert (code, "口令不对" in errors) == (2, True)
    assert "something else" not in out + errors


def test_that_a_passphrase_comes_from_a_file_and_is_never_an_argument(office, sealed, monkeypatch, tmp_path):
    monkeypatch.delenv("INSPECTOR_PASSPHRASE")
    p12 = office.folder / "王建国.p12"
    code, _, errors = office.run("sign", sealed, "site_record", "--p12", p12)
    assert (code, "没有给出证书口令" in errors) == (2, True)
    words = tmp_path / "words.txt"
    words.write_text(f"{WORDS}\n", encoding="utf-8")
    office.json("sign", sealed, "site_record", "--p12", p12, "--passphrase-file", words)
    code, _, _ = office.run("sign", sealed, "site_record", "--p12", p12, "--passphrase", WORDS)
    assert code == 2


def test_that_certificates_are_listed_renewed_revoked_and_the_list_is_published(office):
    listed = office.json("ca", "list")
    assert {one["holder"]: one["state"] for one in listed} == {"王建国": "有效", "李晓梅": "有效"}
    first = next(one for one in listed if one["holder"] == "王建国")
    office.json("ca", "renew", first["serial"][:10])
    other = next(one for one in listed if one["holder"] == "李晓梅")
    office.json("ca", "revoke", other["id"], "--why", "keyCompromise", "--note", "电脑失窃")
    states = {one["serial"]: (one["state"], one["key_here"]) for one in office.json("ca", "list")}
    assert states[first["serial"]] == ("已换发", False)
    assert states[other["serial"]] == ("已吊销", False)
    assert ("有效", True) in states.values()
    crl = office.folder / "list.crl"
    office.json("ca", "crl", "--out", crl)
    from cryptography.x509 import load_der_x509_crl

    assert [f"{one.serial_number:x}" for one in load_der_x509_crl(crl.read_bytes())] == [other["serial"]]


def test_that_unknown_documents_officers_and_certificates_are_named(office, sealed):
    for words, said in (
        (("sign", sealed, "nonsense"), "没有签发 nonsense"),
        (("ca", "issue", "张三"), "没有叫“张三”的执法人员"),
        (("ca", "issue"), "请写一名执法人员"),
        (("ca", "revoke", "ffff", "--note", "x"), "没有编号以“ffff”开头的证书"),
        (("ca", "init"), "已经有签发机构"),
    ):
        code, _, errors = office.run(*words)
        assert (code, said in errors) == (2, True), errors


def test_that_a_timestamp_that_cannot_be_had_leaves_the_signed_copy_as_it_was(office, sealed, tmp_path):
    copy = tmp_path / "副本.pdf"
    office.json("sign", sealed, "site_record", "--p12", office.folder / "王建国.p12", "--out", copy)
    before = office.run("verify", copy)
    code, _, errors = office.run("timestamp", sealed, "site_record", "--url", "http://127.0.0.1:9/tsa")
    assert code == 2
    assert "时间戳" in errors
    assert office.run("verify", copy) == before


def test_that_a_timestamp_needs_a_signed_copy(office, sealed):
    code, _, errors = office.run("timestamp", sealed, "site_record", "--url", "http://127.0.0.1:9/tsa")
    assert code == 2
    assert "签名" in errors
