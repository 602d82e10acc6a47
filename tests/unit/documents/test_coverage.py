from __future__ import annotations

import subprocess
import sys

from fontTools.ttLib import TTFont

from inspector.documents.coverage import FALLBACK, GlyphMissing, missing_characters
from inspector.documents.text import clean
from inspector.fonts import font_files


def test_that_rare_names_formulas_and_tick_boxes_can_be_printed():
    assert missing_characters("陈镕 王喆 堃䶮 PM₂.₅ CODcr mg/m³ ㎡ ☐☑ 〔2026〕1号\n") == ""


def test_that_each_missing_character_is_named_once_in_order():
    assert missing_characters("a😀王𰻞😀") == "😀𰻞"


def test_that_coverage_is_what_the_fonts_map():
    mapped: set[int] = set()
    for font in font_files():
        if font.role in FALLBACK:
            with TTFont(font.path, lazy=True) as file:
                mapped |= set(file.getBestCmap())
    some = range(0x20, 0x30000, 7)
    printable = {code for code in some if clean(chr(code)) == chr(code) and not missing_characters(chr(code))}
    assert printable - {0x2610, 0x2611} == {
        code for code in some if code in mapped and clean(chr(code)) == chr(code)
    }


def test_that_invisible_characters_and_kangxi_radicals_are_read_as_what_they_show():
    assert clean("检\u200b查\u00a0⽣态\r\n环\u2028境\ufeff") == "检查 生态\n环\n境"


def test_that_the_refusal_names_the_character_and_the_place():
    error = GlyphMissing("😀", "《现场检查（勘察）笔录》“围挡”一处")
    assert "“😀”（U+1F600）" in error.happened
    assert "“围挡”" in error.happened


def test_that_neither_the_model_nor_the_coverage_loads_reportlab():
    code = (
        "import sys, inspector.documents.assemble, inspector.documents.render, inspector.documents.coverage as c;"
        "c.missing_characters('检查');"
        "sys.exit(any(n.split('.')[0] in ('reportlab', 'jinja2', 'PIL') for n in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
