"""Citations as people write them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.content.workbook.citing import Citer
from inspector.content.workbook.numbering import fresh_ids
from inspector.domain.law import Citation, chinese_number, formal_place, short_place
from tests.unit.content.generated import LAWS

citations = st.builds(
    Citation,
    st.sampled_from(sorted(LAWS)),
    st.integers(1, 9999),
    st.none() | st.integers(1, 99),
    st.none() | st.integers(1, 99),
)


@given(citations)
def test_that_a_citation_is_read_back_from_every_way_to_write_it(citation):
    citer = Citer(LAWS)
    law = LAWS[citation.law]
    for place in (formal_place, short_place):
        assert citer.read(f"《{law.title}》 {place(*citation.place)}") == citation
    assert citer.read(citer.text(citation)) == citation
    assert citer.read(str(citation)) == citation


@given(st.integers(1, 9999))
def test_that_every_chinese_numeral_is_read(number):
    assert Citer(LAWS).read(f"旧法第{chinese_number(number)}条").article == number


@pytest.mark.parametrize(
    "text",
    [
        "新法（试行）第12条第2款",
        "新法(试行) 第 12 条 第 2 款",
        "《新法（试行）》第十二条第二款",
        "ＮＥＷ：１２：２",
        "new:12:2",
    ],
)
def test_that_blanks_brackets_and_width_do_not_matter(text):
    assert Citer(LAWS).read(text) == Citation("new", 12, 2)


def test_that_the_last_words_of_a_name_are_enough_where_they_fit_one_law():
    code = replace(LAWS["new"], key="code", title="中华人民共和国生态环境法典", short_title="生态环境法典")
    citer = Citer({**LAWS, "code": code})
    assert citer.read("法典第5条") == Citation("code", 5)
    with pytest.raises(ValueError, match="法规库中没有“法规典”，是不是"):
        Citer({"code": replace(code, short_title="法规大典")}).read("法规典第5条")


def test_that_a_place_of_an_unknown_law_is_shown_by_its_code():
    assert Citer(LAWS).text(Citation("gone", 5, 1)) == "gone:5:1"
    twins = {"a": replace(LAWS["old"], key="a"), "b": replace(LAWS["old"], key="b")}
    assert Citer(twins).text(Citation("a", 5)) == "a:5"


def test_that_fresh_ids_go_on_at_the_usual_width_and_never_come_back():
    new = fresh_ids(["a01", "a30", "b7"], ["a31", "a33"], "item-")
    assert [next(new), next(new)] == ["a34", "a35"]
    assert next(fresh_ids([], [], "item-")) == "item-01"
    assert next(fresh_ids(["alpha"], ["item-07"], "item-")) == "item-08"
