"""What a block, a reason and a pattern must be like, and the sentences that say so."""

from __future__ import annotations

import tomllib
from functools import cache

from inspector.domain.bureau import Bureau
from inspector.domain.document import DocumentKind
from inspector.domain.numbering import pattern_problem
from inspector.domain.typed import tidy
from inspector.errors import KnownError
from inspector.paths import bundled
from inspector.storage.numbers import BlockRow

LARGEST_NUMBER = 999_999
YEARS = range(2000, 3000)

BLOCKS_SAFE = "已有号段没有改动。"
REGISTER_SAFE = "文号登记没有改动。"


@cache
def title(kind: DocumentKind) -> str:
    """What a kind of document is called: the `name` of its wording where the title is not the same for all."""
    text = bundled(f"data/documents/{kind.value}.toml").read_text(encoding="utf-8")
    texts = tomllib.loads(text)["text"]
    return str(texts.get("name", texts["title"]))


def no_numbers(kind: DocumentKind, year: int) -> KnownError:
    """That this machine has no number of the kind and year left."""
    return KnownError(
        f"本机 {year} 年的《{title(kind)}》文号号段已用完或尚未登记。",
        "填写的内容都已存好。",
        "请到“设置 · 文号”登记办公室分配的号段；没有号段的，请向办公室申领。",
    )


def check_block(row: BlockRow) -> None:
    """Raises KnownError for what cannot be a block."""
    if row.year not in YEARS or row.last > LARGEST_NUMBER:
        raise KnownError(
            f"{row.year} 年的 {row.first} 至 {row.last} 号不像是号段，没有登记。",
            BLOCKS_SAFE,
            "请核对年份和起止号。",
        )
    if row.first < 1 or row.last < row.first:
        raise KnownError("号段的止号小于起号，没有登记。", BLOCKS_SAFE, "请核对起止号。")


def reason_of(text: str) -> str:
    """The reason as it is stored. Raises KnownError when there is none."""
    why = tidy(text).strip()
    if not why:
        raise KnownError("没有写明作废的理由，没有作废。", REGISTER_SAFE, "请写明理由。")
    return why


def pattern_of(bureau: Bureau, kind: DocumentKind) -> str:
    """The pattern of a kind. Raises KnownError for a kind without numbers."""
    pattern = bureau.number_patterns.get(kind.value, "")
    if not pattern or pattern_problem(pattern):
        raise KnownError(
            f"本单位没有设置《{title(kind)}》的文号格式。",
            REGISTER_SAFE,
            "请先在“设置 · 单位”填写文号格式。",
        )
    return pattern
