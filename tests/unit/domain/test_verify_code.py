from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.document import DocumentKind
from inspector.domain.verify_code import VerifyCode, parse_code

SHA256 = "0123456789abcdef" * 4
CODE = VerifyCode(DocumentKind.RECTIFICATION_NOTICE, "示环限改字〔2026〕1号", SHA256)

KINDS = st.sampled_from(list(DocumentKind))
HASHES = st.text("0123456789abcdef", min_size=64, max_size=64)
NUMBERS = st.text("示环改字〔〕0123456789号-（）:：ABab").map(lambda text: text.replace("：", ":"))


def test_that_a_code_holds_kind_hash_and_number():
    assert CODE.text == f"XCZF1:rectification_notice:{SHA256}:示环限改字〔2026〕1号"


@given(KINDS, NUMBERS, HASHES)
def test_that_a_code_is_read_back_as_it_was_written(kind, number, sha256):
    code = VerifyCode(kind, number, sha256)
    assert parse_code(code.text) == code


@pytest.mark.parametrize(
    "text",
    [
        f"  {CODE.text}\r\n",
        CODE.text.replace(":", "："),
        CODE.text.replace(SHA256, SHA256.upper()),
        CODE.text.replace("XCZF1", "xczf1").replace("rectification_notice", "RECTIFICATION_NOTICE"),
        CODE.text.replace(SHA256, "\n".join(SHA256[at : at + 16] for at in range(0, 64, 16))),
        CODE.text.replace(":", " : ").replace("〔", "　〔"),
    ],
    ids=[
        "blanks around",
        "full-width colons",
        "capital hex",
        "capital words",
        "broken lines",
        "blanks inside",
    ],
)
def test_that_a_typed_or_broken_code_is_read_all_the_same(text):
    assert parse_code(text) == CODE


@pytest.mark.parametrize(
    "text",
    [
        "",
        "https://example.cn/",
        CODE.text.replace("XCZF1", "XCZF2"),
        CODE.text.replace("rectification_notice", "love_letter"),
        CODE.text.replace(SHA256, SHA256[:-1]),
        CODE.text.replace(SHA256, SHA256[:-1] + "g"),
        CODE.text.removesuffix(":" + CODE.number),
    ],
    ids=[
        "nothing",
        "an address",
        "another version",
        "no such kind",
        "short hash",
        "no hex",
        "no number part",
    ],
)
def test_that_anything_else_is_no_code(text):
    assert parse_code(text) is None
