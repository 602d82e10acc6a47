"""What is typed or pasted becomes text that can be stored, hashed and printed; nothing visible is lost."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.inspection import Notices
from inspector.domain.typed import folded, tidied, tidied_fields, tidy


@dataclass(frozen=True)
class Note:
    name: str
    record_text: str
    notices: Notices = Notices()  # noqa: RUF009  a frozen value
    attendees: tuple[str, ...] = ()
    count: int = 0


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("正\x00文", "正文"),
        ("半个\ud83d字", "半个字"),
        ("一行\r\n二行\r三行\u2028四行", "一行\n二行\n三行\n四行"),
        ("响铃\x07退格\x08删除\x7f", "响铃退格删除"),
        ("制表\t符", "制表\t符"),
        ("𠮷野家😀", "𠮷野家😀"),
    ],
)
def test_that_what_cannot_be_stored_goes_and_what_can_be_seen_stays(pasted, kept):
    assert tidy(pasted) == kept


@given(st.text(st.characters(), max_size=40))
def test_that_tidy_text_can_be_stored_and_stays_as_it_is(text):
    once = tidy(text)
    assert "\x00" not in once
    assert once.encode("utf-8").decode("utf-8") == once
    assert tidy(once) == once


def test_that_a_line_end_in_a_field_of_one_line_is_a_blank():
    note = tidied(Note("甲\n乙", "甲\n乙", Notices(recusal_asked="不\r\n申请"), ("丙\n丁",)))
    assert note == Note("甲 乙", "甲\n乙", Notices(recusal_asked="不\n申请"), ("丙 丁",))


def test_that_a_tidy_value_is_not_copied():
    note = Note("甲", "乙", attendees=("丙",))
    assert tidied(note) is note
    assert tidied_fields({"name": "a\x00", "count": 3}) == {"name": "a", "count": 3}


def test_that_names_are_searched_composed_and_in_lower_case():
    assert folded("Cafe\u0301 AG") == folded("CAFÉ ag")
