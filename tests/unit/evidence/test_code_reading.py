"""Codes are made by the encoder that the documents use, and photographed badly."""

from __future__ import annotations

import builtins
import io

import pytest
import segno
from PIL import Image, ImageFilter

from inspector.errors import KnownError
from inspector.evidence.code_reading import read_codes

TEXT = f"XCZF1:rectification_notice:{'0123456789abcdef' * 4}:示环限改字〔2026〕1号"
OTHER = "https://example.cn/另一个码"


def code(text: str, scale: int = 4) -> Image.Image:
    stream = io.BytesIO()
    segno.make_qr(text, error="m", encoding="utf-8").save(stream, kind="png", scale=scale, border=4)
    return Image.open(stream).convert("L")


def page(*texts: str) -> Image.Image:
    """A white sheet of 1240 × 1754 pixels with the codes along its head."""
    sheet = Image.new("L", (1240, 1754), 255)
    for at, text in enumerate(texts):
        sheet.paste(code(text), (60 + 500 * at, 40))
    return sheet


def test_that_the_code_of_a_scanned_page_is_read_with_its_chinese(tmp_path):
    page(TEXT).save(tmp_path / "page.png")
    assert read_codes(tmp_path / "page.png") == (TEXT,)


@pytest.mark.parametrize("turn", [0, 6, 90, 183])
def test_that_a_turned_and_blurred_photo_is_read(tmp_path, turn):
    photo = page(TEXT).rotate(turn, expand=True, fillcolor=90).filter(ImageFilter.GaussianBlur(1))
    photo.save(tmp_path / "photo.jpg", quality=60)
    assert read_codes(tmp_path / "photo.jpg") == (TEXT,)


def test_that_every_code_of_a_page_is_told_once(tmp_path):
    page(TEXT, OTHER).save(tmp_path / "page.png")
    assert sorted(read_codes(tmp_path / "page.png")) == sorted((TEXT, OTHER))
    page(TEXT, TEXT).save(tmp_path / "twice.png")
    assert read_codes(tmp_path / "twice.png") == (TEXT,)


def test_that_a_large_photo_is_read_at_a_size_that_is_enough(tmp_path):
    page(TEXT).resize((6200, 8770)).save(tmp_path / "large.jpg")
    assert read_codes(tmp_path / "large.jpg") == (TEXT,)


def test_that_a_page_without_a_code_gives_none(tmp_path):
    page().save(tmp_path / "page.png")
    assert read_codes(tmp_path / "page.png") == ()


def test_that_a_file_that_is_no_picture_is_refused_with_a_sentence(tmp_path):
    (tmp_path / "page.jpg").write_bytes(b"%PDF-1.4 ...")
    with pytest.raises(KnownError, match="PDF"):
        read_codes(tmp_path / "page.jpg")


def test_that_a_cut_off_picture_is_refused_with_a_sentence(tmp_path):
    stream = io.BytesIO()
    page(TEXT).save(stream, "JPEG")
    (tmp_path / "page.jpg").write_bytes(stream.getvalue()[:-4000])
    with pytest.raises(KnownError, match="不完整"):
        read_codes(tmp_path / "page.jpg")


def test_that_a_program_without_the_reader_says_so(tmp_path, monkeypatch):
    real = builtins.__import__

    def without(name, *rest, **named):
        if name == "zxingcpp":
            raise ModuleNotFoundError(name)
        return real(name, *rest, **named)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(KnownError, match="zxing-cpp"):
        read_codes(tmp_path / "page.jpg")
