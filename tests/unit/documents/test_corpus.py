from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import accumulate

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.documents.assemble import assemble, load_templates
from inspector.documents.coverage import GlyphMissing
from inspector.documents.model import Column, DataTable, Footer, Layout, Paragraph, Place
from inspector.documents.render import render
from inspector.documents.text import clean
from inspector.documents.typeset.linebreak import NOT_AT_END, NOT_AT_START, break_lines
from inspector.documents.typeset.style import MM, PAGES
from inspector.domain.document import DocumentKind
from inspector.paths import bundled
from tests.unit.documents import sample
from tests.unit.documents.corpus import CORPUS, FINDING, WHOLE
from tests.unit.documents.page_reading import Char, Line, in_lines, marks_outside, read_chars, read_lines

LEFT, RIGHT = 28 * MM, (210 - 26) * MM
ONLY_MARKS = ("，" * 90, "（" * 90, CORPUS[29])
"""Nothing but marks: no line end can be right, but nothing may be lost or leave the margins."""

WIDTHS = (300, 520, 800, 1560)
PLACES = [*Layout, *WIDTHS]
NAMES = [text[:12] for text in CORPUS]


@cache
def empty_notice():
    templates = load_templates(bundled("data/documents"))
    model = assemble(DocumentKind.RECTIFICATION_NOTICE, sample.case(), templates)
    return replace(model, header="", footer=Footer(""))


def set_blocks(*blocks, layout: Layout = Layout.FORM) -> bytes:
    model = replace(empty_notice(), blocks=blocks, layout=layout)
    return render(model, {}, lambda sha256: sample.renditions).pdf


@cache
def chars_of(place: Layout | int, text: str) -> tuple[Char, ...]:
    return tuple(read_chars(set_in(place, text)))


def set_in(place: Layout | int, text: str) -> bytes:
    """The paragraph on a page of this layout, or in a cell so many tenths of a millimetre wide."""
    if isinstance(place, Layout):
        return set_blocks(Paragraph(text), layout=place)
    return set_blocks(DataTable((Column("标题", place),), ((text,),)))


def lines_of(place: Layout | int, text: str) -> list[Line]:
    return [line for line in in_lines(chars_of(place, text)) if line.text != "标题"]


def without_blanks(text: str) -> str:
    return "".join(clean(text).split())


def cut_at(lines: list[Line]) -> set[int]:
    """Where lines end, counted in characters without blanks."""
    return set(accumulate(len(line.text) for line in lines))


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("text", CORPUS, ids=NAMES)
def test_that_the_text_is_read_back_exact_and_in_order(place, text):
    assert "".join(line.text for line in lines_of(place, text)) == without_blanks(text)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("text", [text for text in CORPUS if text not in ONLY_MARKS])
def test_that_no_printed_line_begins_or_ends_with_a_forbidden_mark(place, text):
    lines = lines_of(place, text)
    assert [line.text for line in lines[1:] if line.text[0] in NOT_AT_START] == []
    assert [line.text for line in lines[:-1] if line.text[-1] in NOT_AT_END] == []


@pytest.mark.parametrize("place", [place for place in PLACES if place != 300])
@pytest.mark.parametrize("text", CORPUS, ids=NAMES)
def test_that_dates_numbers_with_units_and_document_numbers_are_not_cut(place, text):
    printed, cuts = without_blanks(text), cut_at(lines_of(place, text))
    for pattern in WHOLE:
        for found in re.finditer(pattern.replace(" ?", ""), printed):
            inside = range(found.start() + 1, found.end())
            assert not cuts.intersection(inside), found.group()


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("text", CORPUS, ids=NAMES)
def test_that_every_character_has_a_shape_inside_the_margins(place, text):
    for char in chars_of(place, text):
        left, bottom, right, top = char.box
        assert right > left, char
        assert top > bottom, char
        assert left >= LEFT - 1, char
        assert right <= RIGHT + 1, char
        assert bottom >= 20 * MM, char
        assert top <= (297 - 20) * MM, char


@pytest.mark.parametrize("place", WIDTHS)
@pytest.mark.parametrize("text", CORPUS, ids=NAMES)
def test_that_the_text_of_a_cell_stays_between_its_rules(place, text):
    chars = [char for char in chars_of(place, text) if char.text not in "标题"]
    assert min(char.box[0] for char in chars) >= LEFT
    assert max(char.box[2] for char in chars) <= LEFT + place * MM / 10


@pytest.mark.parametrize("layout", Layout)
def test_that_full_lines_end_at_the_same_edge(layout):
    ends = [line.chars[-1] for line in lines_of(layout, FINDING)[:-1]]
    whole = [char.x + PAGES[layout].body.size for char in ends if char.text not in NOT_AT_START]
    assert len(whole) > 3
    assert max(whole) - min(whole) < 1.5


def test_that_the_whole_corpus_stands_in_one_document_on_many_pages():
    for layout in Layout:
        pdf = set_blocks(*(Paragraph(text) for text in CORPUS), layout=layout)
        assert "".join(line.text for line in read_lines(pdf)) == "".join(map(without_blanks, CORPUS))
        assert marks_outside(pdf, LEFT - 1, RIGHT + 1) == []


def test_that_a_table_of_the_corpus_loses_no_cell_and_repeats_its_header():
    columns = (Column("序号", 120, Place.CENTRE), Column("内容", 1200), Column("备注", 240))
    rows = tuple((str(at), text, "" if at % 2 else "见附件") for at, text in enumerate(CORPUS, 1))
    pdf = set_blocks(DataTable(columns, rows))
    middle = read_lines(pdf, LEFT + 12 * MM, LEFT + 132 * MM)
    numbers = read_lines(pdf, 0, LEFT + 12 * MM)
    pages = middle[-1].page
    assert [line.text for line in middle].count("内容") == pages > 3
    body = "".join(line.text for line in middle if line.text != "内容")
    assert body == "".join(map(without_blanks, CORPUS))
    assert [line.text for line in numbers if line.text != "序号"] == [
        str(at) for at in range(1, len(rows) + 1)
    ]
    assert marks_outside(pdf, LEFT - 1, RIGHT + 1) == []


def test_that_forty_rows_with_empty_cells_keep_their_header_on_every_page():
    rows = tuple((str(at), f"第{at}项", "") for at in range(1, 41))
    pdf = set_blocks(DataTable((Column("序号", 160), Column("名称", 700), Column("备注", 700)), rows))
    first = {line.page: line.text for line in reversed(read_lines(pdf))}
    assert len(first) > 1
    assert set(first.values()) == {"序号名称备注"}


def test_that_a_cell_of_two_thousand_characters_goes_on_over_the_pages():
    text = (FINDING * 8)[:2000]
    pdf = set_blocks(DataTable((Column("内容", 1560),), ((text,),)))
    lines = read_lines(pdf)
    assert "".join(line.text for line in lines if line.text != "内容") == without_blanks(text)
    assert {line.page for line in lines if line.text == "内容"} == {line.page for line in lines}


@pytest.mark.parametrize("emoji", ["😀", "👍🏻", "⚠️", "🏭"])
def test_that_an_emoji_is_refused_by_name(emoji):
    with pytest.raises(GlyphMissing) as caught:
        set_blocks(Paragraph(f"现场情况{emoji}已记录"))
    assert f"U+{ord(caught.value.characters[0]):04X}" in caught.value.happened


MARKS = st.sampled_from("检查现场废气，。；：、（）《》“”？！")
WORDS = st.sampled_from(
    [
        *(
            "2026年11月18日",
            "〔2026〕1号",
            "3.5 mg/L",
            "10～100万元",
            "PM₂.₅",
            " ",
            "COD",
            "——",
            "……",
            "9时10分",
        ),
        *("示-07", "60㎡", "https://a.invalid/b", "≥85%", "第3号", "-5 ℃", "检查", "现场"),
    ]
)
MIXTURE = st.lists(st.tuples(MARKS, WORDS).map("".join), max_size=40).map("".join)


HANGING = re.compile("[^检查现场废气]+")
"""What may hang together without a place for a line to end."""


@settings(max_examples=200, deadline=None)
@given(MIXTURE, st.integers(14, 40))
def test_that_any_mixture_keeps_the_rules_at_both_ends_and_loses_nothing(text, ems):
    wide = {char: 1000 if ord(char) > 0x2000 else 500 for char in text}
    lines = ["".join(one.text.split()) for one in break_lines(text, wide.__getitem__, ems * 1000, ems * 1000)]
    printed = "".join(text.split())
    assert "".join(lines) == printed
    too_long = [found.span() for found in HANGING.finditer(printed) if len(found.group()) + 2 > ems]
    for at in list(accumulate(map(len, lines)))[:-1]:
        if any(start <= at <= end for start, end in too_long):
            continue
        assert printed[at] not in NOT_AT_START
        assert printed[at - 1] not in NOT_AT_END
        for word in ("2026年11月18日", "〔2026〕1号", "3.5mg/L", "10～100万元"):
            around = printed[max(0, at - len(word) + 1) : at + len(word) - 1]
            assert word not in around


CELLS = st.lists(st.sampled_from([*CORPUS[3:12], "", "短", "／"]), min_size=3, max_size=3)


@settings(max_examples=15, deadline=None)
@given(st.lists(CELLS, min_size=1, max_size=20))
def test_that_any_table_is_read_back_column_by_column(rows):
    columns = (Column("甲甲", 400), Column("乙乙", 560), Column("丙丙", 600))
    pdf = set_blocks(DataTable(columns, tuple(map(tuple, rows))))
    edges = [0, LEFT + 40 * MM, LEFT + 96 * MM, 1000]
    for at, column in enumerate(columns):
        lines = read_lines(pdf, edges[at], edges[at + 1])
        body = "".join(line.text for line in lines if line.text != column.title)
        assert body == "".join(without_blanks(row[at]) for row in rows)
