from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.documents.typeset.linebreak import (
    LEFT_HALF,
    NOT_AT_END,
    NOT_AT_START,
    break_lines,
    units,
)

NASTY = (
    "2026年11月18日9时10分至11时32分，我局执法人员王建国（执法证号99012305017）、李晓梅（执法证号99012305023）对你单位进行现场检查。",
    "示例县宏图（集团）建筑工程有限公司（原示例县第一建筑公司（国有））《关于〈扬尘防治方案〉的报告》：“已备案。”“是吗？”——未见回执……",
    "COD 58 mg/L、氨氮4.62 mg/L、SO₂ 35 mg/m³、NOₓ 48.5 mg/m³，PM₂.₅日均值75 μg/m³。",
    "噪声63.5 dB(A)，约1150㎡、3堆，占比≥85%；连续超标3日，累计排放约12.6万吨。",
    "示环限改字〔2026〕24号、示环检通〔2026〕31号；CODcr、BOD₅、Cr⁶⁺、Modbus-RTU协议、https://www.example.invalid/path?x=1&y=2。",
    "陈镕、王喆、堃䶮负责；责令停产整治、限期改正，逾期（含当日）不改正的：依法处理！是否属实？属实。",
)

ATOMS = (
    "2026年11月18日", "9时10分", "99012305017", "mg/m³", "〔2026〕24号", "1150㎡", "63.5 dB(A)",
    "PM₂.₅", "75 μg/m³", "4.62 mg/L", "NOₓ", "Cr⁶⁺", "Modbus-RTU", "3堆", "——", "……", "≥85%",
)  # fmt: skip


def width(char: str) -> int:
    return 500 if ord(char) < 0x250 else 1000


def lines_of(text: str, ems: int, indent: int = 0) -> list[str]:
    return [line.text for line in break_lines(text, width, (ems - indent) * 1000, ems * 1000)]


@pytest.mark.parametrize("text", NASTY)
@pytest.mark.parametrize("ems", range(12, 40))
def test_that_no_line_begins_or_ends_with_a_forbidden_mark(text, ems):
    lines = lines_of(text, ems, indent=2)
    assert [line for line in lines[1:] if line[0] in NOT_AT_START] == []
    assert [line for line in lines[:-1] if line[-1] in NOT_AT_END] == []


@pytest.mark.parametrize("text", NASTY)
@pytest.mark.parametrize("ems", [14, 17, 23, 28, 36])
def test_that_dates_numbers_units_and_words_stay_whole(text, ems):
    lines = lines_of(text, ems)
    for atom in ATOMS:
        if atom in text:
            assert any(atom in line for line in lines), atom


@pytest.mark.parametrize("ems", range(8, 30))
def test_that_no_line_begins_with_the_hyphen_of_a_name(ems):
    text = "经现场检查，排放口名称为示-07 号、示例-A型设备，室外气温 -5 ℃，编号甲-乙-丙。"
    lines = lines_of(text, ems)
    assert not any(line.startswith("-") and not line.startswith("-5") for line in lines)
    assert any("示-07 号" in line for line in lines)


@given(st.text("检查，。（）《》“”：；！？12年月日 a-%〔〕、—…³kgm", max_size=120), st.integers(4, 30))
def test_that_no_character_is_lost_or_moved(text, ems):
    joined = "".join(lines_of(text, ems))
    assert re.sub(" ", "", joined) == re.sub(" ", "", text)


@given(st.text("检查，。（《》“”12年月日ab〔〕、", max_size=80), st.integers(6, 30))
def test_that_no_line_is_wider_than_its_room(text, ems):
    for line in break_lines(text, width, ems * 1000, ems * 1000):
        assert line.width <= ems * 1000


def test_that_a_mark_at_the_end_of_a_full_line_takes_half_a_character():
    *_, whole, last = break_lines("检查检查检查，检查", width, 6500, 6500)
    assert whole.text == "检查检查检查，"
    assert whole.squeezed
    assert last.text == "检查"
    assert "，" in LEFT_HALF


def test_that_a_run_wider_than_the_line_breaks_at_its_inner_joints_first():
    assert lines_of("2026年11月18日", 4) == ["2026年", "11月18日"]
    assert lines_of("2026年11月18日", 3) == ["2026年", "11月", "18日"]


def test_that_a_hash_longer_than_the_line_is_cut_anywhere_rather_than_lost():
    assert "".join(lines_of("a" * 64, 10)) == "a" * 64


def test_that_gaps_inside_a_number_do_not_stretch():
    (line,) = break_lines("约12500㎡，", width, 20_000, 20_000)
    assert line.text == "约12500㎡，"
    assert line.rigid == (False, True, True, True, True, True, False, False)


def test_that_a_number_is_kept_with_its_unit_and_a_bracket_with_what_it_holds():
    assert [unit.text for unit in units("（约3堆）")] == ["（约", "3堆）"]
