"""The bundled fonts: shipped whole, usable by reportlab, covering what they promise, extractable as written."""

from __future__ import annotations

import io
import tomllib
from contextlib import closing
from functools import cache
from pathlib import Path

import pypdfium2
import pytest
from fontTools.ttLib import TTFont
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont as PdfFont
from reportlab.pdfgen.canvas import Canvas

from inspector import fonts
from inspector.errors import KnownError
from inspector.fonts import FontFile, FontRole, font_files, verify_fonts
from inspector.paths import bundled

FOLDER = bundled("resources/fonts")
COMPLETE = [role for role in FontRole if role is not FontRole.FANG]
NOTO = [role for role in COMPLETE if role is not FontRole.KAI]
SYMBOLS = (
    "₀₁₂₃₄₅₆₇₈₉ₓ⁰¹²³⁴⁵⁶⁷⁸⁹⁻㎡㎜㎥㎎㎏㎞℃μµΩ‰≥≤≈≠±×÷°′″→←↑↓√∑∞①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
    "〔〕《》〈〉「」【】（）·—–…～“”‘’、。，；：？！％￥§№※□■○●◎△▲★☆Ⅰ Ⅱ Ⅲ ⅣⅤ㈠㈡"
)
RARE_NAMES = "王喆 陈镕 李堃 赵䶮 孙頔 周昇 吴珺 郑翀"


@cache
def font_of(role: FontRole) -> FontFile:
    return next(font for font in font_files() if font.role is role)


@cache
def opened(role: FontRole) -> TTFont:
    return TTFont(font_of(role).path, lazy=True)


@cache
def cmap_of(role: FontRole) -> dict[int, str]:
    return opened(role).getBestCmap()


@cache
def standard_characters() -> str:
    lines = (Path(__file__).parent / "tongyong8105.txt").read_text("utf-8").splitlines()
    return "".join(line for line in lines if not line.startswith("#"))


def gb2312_hanzi() -> set[int]:
    cells = (bytes((row, cell)) for row in range(0xB0, 0xF8) for cell in range(0xA1, 0xFF))
    return {ord(char) for raw in cells if (char := raw.decode("gb2312", "ignore"))}


def drawn(role: FontRole, text: str) -> str:
    """What a reader copies out of a PDF in which reportlab drew these lines with this face."""
    pdfmetrics.registerFont(PdfFont(f"test-{role}", str(font_of(role).path)))
    stream = io.BytesIO()
    canvas = Canvas(stream, initialFontName=f"test-{role}", pagesize=(1000, 2000))
    canvas.setFont(f"test-{role}", 10)
    for number, line in enumerate(text.splitlines()):
        canvas.drawString(40, 1960 - 18 * number, line)
    canvas.save()
    return "\n".join(extracted(stream.getvalue()).splitlines())


def extracted(content: bytes) -> str:
    """The text of a PDF's only page."""
    with (
        closing(pypdfium2.PdfDocument(content)) as document,
        closing(document[0]) as page,
        closing(page.get_textpage()) as text,
    ):
        return str(text.get_text_range())


def is_ideograph(code: int) -> bool:
    return 0x3400 <= code <= 0x4DBF or 0x4E00 <= code <= 0x9FFF or code >= 0x20000


def test_that_every_role_has_one_font_and_every_font_one_role():
    assert sorted(font.role for font in font_files()) == sorted(FontRole)


def test_that_the_shipped_fonts_are_those_of_the_manifest():
    verify_fonts()


def test_that_an_altered_font_is_refused_by_name(tmp_path, monkeypatch):
    path = tmp_path / "kai.ttf"
    path.write_bytes(font_of(FontRole.FANG).path.read_bytes()[:-1] + b"\x01")
    altered = FontFile(FontRole.KAI, path, "Inspector Kai", font_of(FontRole.FANG).sha256)
    monkeypatch.setattr(fonts, "font_files", lambda: (altered,))
    with pytest.raises(KnownError, match=r"kai\.ttf"):
        verify_fonts()


def test_that_a_missing_font_is_refused_by_name(tmp_path, monkeypatch):
    missing = FontFile(FontRole.KAI, tmp_path / "kai.ttf", "Inspector Kai", "0" * 64)
    monkeypatch.setattr(fonts, "font_files", lambda: (missing,))
    with pytest.raises(KnownError, match=r"kai\.ttf"):
        verify_fonts()


def test_that_a_missing_manifest_is_a_sentence_and_not_a_traceback(tmp_path, monkeypatch):
    monkeypatch.setattr(fonts, "bundled", lambda relative: tmp_path / relative)
    with pytest.raises(KnownError, match=r"manifest\.toml"):
        font_files.__wrapped__()


def test_that_every_font_names_its_source_licence_and_changes():
    for entry in tomllib.loads((FOLDER / "manifest.toml").read_text("utf-8"))["font"]:
        assert (FOLDER / entry["file"]).stat().st_size == entry["size"]
        assert all((FOLDER / name).stat().st_size > 500 for name in entry["licence_files"])
        for key in ("full_name", "licence", "upstream_version", "package", "package_version", "changed"):
            assert entry[key], (entry["file"], key)


def test_that_no_font_file_lies_beside_the_manifest_unlisted():
    assert {path.name for path in FOLDER.glob("*.ttf")} == {font.path.name for font in font_files()}


def test_that_the_fonts_stay_under_65_megabytes():
    assert sum(font.path.stat().st_size for font in font_files()) < 65_000_000


def test_that_the_standard_table_has_8105_different_characters():
    assert len(standard_characters()) == len(set(standard_characters())) == 8105


@pytest.mark.parametrize("role", COMPLETE)
def test_that_a_face_covers_the_8105_standard_characters(role):
    assert [char for char in standard_characters() if ord(char) not in cmap_of(role)] == []


@pytest.mark.parametrize("role", COMPLETE)
def test_that_no_standard_character_is_drawn_empty(role):
    order, places = opened(role).getReverseGlyphMap(), opened(role)["loca"].locations
    glyphs = [order[cmap_of(role)[ord(char)]] for char in standard_characters()]
    assert [glyph for glyph in glyphs if places[glyph] == places[glyph + 1]] == []


@pytest.mark.parametrize("role", COMPLETE)
def test_that_a_face_covers_gbk_and_the_symbols_of_official_texts(role):
    wanted = {*range(0x4E00, 0x9FA6), *map(ord, SYMBOLS)}
    assert sorted(map(chr, wanted - cmap_of(role).keys())) == []


def test_that_fangsong_covers_gb2312_and_6638_of_the_standard_characters():
    cmap = cmap_of(FontRole.FANG)
    assert gb2312_hanzi() <= cmap.keys()
    assert sum(ord(char) in cmap for char in standard_characters()) == 6638


def test_that_song_covers_whatever_hanzi_another_noto_face_or_fangsong_has():
    song = cmap_of(FontRole.SONG).keys()
    assert {*range(0x3400, 0x4DB6), *range(0x4E00, 0x9FF0)} <= song
    for role in (FontRole.SONG_TITLE, FontRole.FANG):
        assert {code for code in cmap_of(role) if is_ideograph(code)} <= song


@pytest.mark.parametrize("role", list(FontRole))
def test_that_a_face_maps_no_radical_and_no_compatibility_double(role):
    doubles = {
        *range(0x2E80, 0x2FE0),
        *range(0xF900, 0xFA0E),
        *range(0xFA2A, 0xFB00),
        *range(0x2F800, 0x2FA20),
    }
    assert sorted(doubles & cmap_of(role).keys()) == []


@pytest.mark.parametrize("role", list(FontRole))
def test_that_a_face_is_static_truetype_with_a_name_of_its_own(role):
    font = opened(role)
    assert "glyf" in font
    assert not {"CFF ", "CFF2", "fvar"} & set(font.keys())
    assert font["name"].getDebugName(1) == font_of(role).family
    assert font_of(role).family.startswith("Inspector ")
    assert font["OS/2"].fsType & 0x2 == 0, "embedding is restricted"


def test_that_hei_and_its_bold_are_one_family_in_weights_400_and_600():
    regular, bold = opened(FontRole.HEI), opened(FontRole.HEI_BOLD)
    assert font_of(FontRole.HEI).family == font_of(FontRole.HEI_BOLD).family
    assert (regular["OS/2"].usWeightClass, bold["OS/2"].usWeightClass) == (400, 600)
    assert (regular["head"].macStyle & 1, bold["head"].macStyle & 1) == (0, 1)
    assert (regular["OS/2"].fsSelection & 0x20, bold["OS/2"].fsSelection & 0x20) == (0, 0x20)


@pytest.mark.parametrize("role", COMPLETE)
def test_that_rare_names_and_common_radicals_are_copied_out_of_a_pdf_as_written(role):
    text = f"{RARE_NAMES} 行人生长大小山水火土木金石 SO₂ PM₂.₅ 10⁻⁶ 420㎡ 3.5mg/m³ ≥50%"
    assert drawn(role, text) == text


def test_that_every_standard_character_is_copied_out_of_a_pdf_as_written():
    # The 196 beyond U+FFFF are left out: reportlab itself writes a wrong reading for them into a PDF.
    basic = [char for char in standard_characters() if ord(char) <= 0xFFFF]
    lines = "\n".join("".join(basic[start : start + 80]) for start in range(0, len(basic), 80))
    assert drawn(FontRole.SONG, lines) == lines


def test_that_fangsong_text_is_copied_out_of_a_pdf_as_written():
    text = "行人生长大小山水火土木金石，责令限期整改通知书〔2026〕24号"
    assert drawn(FontRole.FANG, text) == text


@pytest.mark.parametrize("role", NOTO)
def test_that_subscripts_stand_below_the_line_and_superscripts_above(role):
    outlines, cmap = opened(role)["glyf"], cmap_of(role)
    heights = {char: (outlines[cmap[ord(char)]].yMin, outlines[cmap[ord(char)]].yMax) for char in "₂2⁵²"}
    assert heights["₂"][0] < -100 < 200 < heights["₂"][1] < heights["2"][1] / 2
    assert abs(heights["⁵"][1] - heights["²"][1]) < 30
