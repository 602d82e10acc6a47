"""The Code in our words against the Code itself, where a copy of its text lies beside the checkout."""

from __future__ import annotations

import json
import re

import pytest

from inspector.domain.law import chinese_number
from inspector.paths import bundle_root

REFERENCE = bundle_root().parent / "shared" / "data" / "ecological_code_2026.json"
COPIED = 25
pytestmark = pytest.mark.skipif(
    not REFERENCE.exists(), reason="no copy of the Code's text lies beside the checkout"
)


@pytest.fixture(scope="module")
def articles():
    return {int(number): body["t"] for number, body in json.loads(REFERENCE.read_text("utf-8")).items()}


@pytest.fixture(scope="module")
def provisions(library):
    return library.laws["code"].provisions


def pieces(text, length):
    plain = re.sub(r"[^\u4e00-\u9fff]", " ", text)
    return {plain[at : at + length] for at in range(len(plain) - length + 1)}


def test_that_every_cited_article_exists(articles, provisions):
    missing = [provision.article for provision in provisions if provision.article not in articles]
    assert not missing


def test_that_every_cited_paragraph_and_item_exists(articles, provisions):
    for provision in provisions:
        text = articles[provision.article]
        paragraphs = [line for line in text.split("\n") if not line.startswith("（")]
        assert (provision.paragraph is None) == (len(paragraphs) == 1), provision.article
        assert len(paragraphs) >= (provision.paragraph or 1), provision.article
        items = sum(line.startswith("（") for line in text.split("\n"))
        assert items >= (provision.item or 0), provision.article


def test_that_every_gist_speaks_of_its_article(articles, provisions):
    for provision in provisions:
        shared = {piece for piece in pieces(provision.gist, 3) if " " not in piece} & pieces(
            articles[provision.article], 3
        )
        assert shared, f"{provision.article}: {provision.gist}"


def test_that_no_gist_copies_the_statute(articles, provisions):
    for provision in provisions:
        text = articles[provision.article]
        copied = [
            provision.gist[at : at + COPIED]
            for at in range(len(provision.gist) - COPIED + 1)
            if provision.gist[at : at + COPIED] in text
        ]
        assert not copied, provision.article


@pytest.mark.parametrize("bound", ["minimum_yuan", "maximum_yuan"])
def test_that_every_fine_of_the_code_stands_in_its_article(articles, provisions, bound):
    for provision in provisions:
        text = articles[provision.article]
        for fine in provision.fines:
            amount = getattr(fine, bound)
            assert amount is None or yuan(amount) in text, f"{provision.article}: {amount}"


def yuan(amount: int) -> str:
    """100000 → 十万元, 5000 → 五千元, as the Code writes amounts."""
    if amount % 10_000 == 0:
        return f"{chinese_number(amount // 10_000)}万元"
    return f"{chinese_number(amount)}元"


def test_that_the_chapters_begin_where_the_code_has_its_headings(library):
    headings = {int(number): body["h"] for number, body in json.loads(REFERENCE.read_text("utf-8")).items()}
    for chapter in library.laws["code"].chapters:
        assert headings[chapter.first] != headings.get(chapter.first - 1), chapter
