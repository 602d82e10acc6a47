from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from inspector.evidence.renditions import (
    PRINT_SIDE,
    THUMB_SIDE,
    fitted,
    make_renditions,
    renditions_of,
)

SHA = "ab" * 32
UPRIGHT = ["RED", "GREEN", "BLUE", "YELLOW"]
# How a picture lies in the file for each EXIF orientation, so that applying it makes the picture upright.
LAID_DOWN = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


def made_from(photo: bytes, tmp_path: Path):
    original = tmp_path / "original"
    original.write_bytes(photo)
    return make_renditions(original, tmp_path / "renditions", SHA)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_that_every_orientation_comes_out_upright(studio, tmp_path: Path, form: str, orientation: int):
    turn, picture = LAID_DOWN[orientation], studio.picture(640, 480)
    lying = picture.transpose(turn) if turn is not None else picture
    made = made_from(studio.photo(lying, form, studio.exif(main={0x0112: orientation})), tmp_path)
    for path in (made.print, made.thumb):
        with Image.open(path) as rendition:
            assert studio.colours(rendition) == UPRIGHT
            assert rendition.width * 3 == rendition.height * 4


def test_that_the_sides_are_those_of_paper_and_screen(studio, tmp_path: Path):
    made = made_from(studio.photo(studio.picture(4000, 3000)), tmp_path)
    with Image.open(made.print) as large, Image.open(made.thumb) as small:
        assert large.size == (PRINT_SIDE, 1200)
        assert small.size == (THUMB_SIDE, 240)


def test_that_a_small_photo_is_not_enlarged(studio, tmp_path: Path):
    made = made_from(studio.photo(studio.picture(200, 100)), tmp_path)
    with Image.open(made.print) as large, Image.open(made.thumb) as small:
        assert large.size == small.size == (200, 100)


def test_that_a_hair_thin_photo_keeps_a_pixel(studio, tmp_path: Path):
    made = made_from(studio.photo(Image.new("RGB", (9000, 2)), "PNG"), tmp_path)
    with Image.open(made.thumb) as small:
        assert small.size == (THUMB_SIDE, 1)


def test_that_nothing_the_camera_wrote_is_in_a_rendition(studio, tmp_path: Path):
    tags = studio.exif(
        main={0x010F: "SECRETCAM", 0x013B: "SOMEONE"},
        gps={1: "N", 2: studio.dms(36.1), 3: "E", 4: studio.dms(117.0)},
    )
    made = made_from(studio.photo(tags=tags, comment=b"SECRETNOTE", xmp=b"<x>SECRETXMP</x>"), tmp_path)
    for path in (made.print, made.thumb):
        raw = path.read_bytes()
        assert b"SECRET" not in raw
        assert b"Exif" not in raw
        with Image.open(path) as rendition:
            assert not rendition.getexif()
            assert "comment" not in rendition.info


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "CMYK", "YCbCr", "I;16", "I", "F"])
def test_that_every_kind_of_pixel_becomes_a_jpeg(studio, tmp_path: Path, mode: str):
    form = "PNG" if mode in ("1", "L", "LA", "P", "RGBA", "I;16") else "TIFF"
    image = Image.new(mode, (640, 480))
    made = made_from(studio.photo(image, form), tmp_path)
    with Image.open(made.print) as rendition:
        assert rendition.mode in ("L", "RGB")
        assert rendition.size == (640, 480)


def test_that_what_is_transparent_is_white(studio, tmp_path: Path):
    made = made_from(studio.photo(Image.new("RGBA", (64, 48), (0, 0, 0, 0)), "PNG"), tmp_path)
    with Image.open(made.print) as rendition:
        assert rendition.getpixel((30, 20)) == (255, 255, 255)


def test_that_sixteen_bit_grey_keeps_its_middle(studio, tmp_path: Path):
    made = made_from(studio.photo(Image.new("I;16", (64, 48), 0x8000), "PNG"), tmp_path)
    with Image.open(made.print) as rendition:
        assert rendition.convert("L").getpixel((30, 20)) in range(126, 131)


def test_that_renditions_can_be_made_again_after_they_are_lost(studio, tmp_path: Path):
    made = made_from(studio.photo(), tmp_path)
    before = made.print.read_bytes(), made.thumb.read_bytes()
    made.thumb.unlink()
    assert not renditions_of(tmp_path / "renditions", SHA).complete
    again = make_renditions(tmp_path / "original", tmp_path / "renditions", SHA)
    assert again.complete
    assert (again.print.read_bytes(), again.thumb.read_bytes()) == before


def test_that_no_unfinished_file_is_left_beside_the_renditions(studio, tmp_path: Path):
    made = made_from(studio.photo(), tmp_path)
    assert set(made.print.parent.iterdir()) == {made.print, made.thumb}


@pytest.mark.parametrize(
    ("size", "shrunk"),
    [((4000, 3000), (1600, 1200)), ((3000, 4000), (1200, 1600)), ((12000, 2000), (1600, 266))],
)
def test_that_the_aspect_ratio_is_kept(size: tuple[int, int], shrunk: tuple[int, int]):
    assert fitted(size, 1600) == shrunk
