from __future__ import annotations

import struct
import zlib
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image
from PIL.TiffImagePlugin import IFDRational

from inspector.errors import KnownError
from inspector.evidence.exif import WARNINGS
from inspector.evidence.photo import MAX_PIXELS, read_facts

TAKEN, OFFSET, SUBSEC = 0x9003, 0x9011, 0x9291
NOW = datetime(2026, 11, 18, 8, 0, tzinfo=UTC)


def png_of(width: int, height: int) -> bytes:
    """A PNG header that claims a size, with hardly any data behind it."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 1000))


def facts_at(studio, time: str, offset: str = "", **options: object):
    tags = studio.exif(inner={TAKEN: time, **({OFFSET: offset} if offset else {})})
    return read_facts(studio.photo(tags=tags), **options)


def facts_with_gps(studio, lat: float, lon: float, north: str = "N", east: str = "E", **more: object):
    gps = {1: north, 2: studio.dms(lat), 3: east, 4: studio.dms(lon), **more.get("gps", {})}
    return read_facts(studio.photo(tags=studio.exif(inner=more.get("inner"), gps=gps)))


def test_that_a_time_with_its_offset_becomes_utc(studio):
    facts = facts_at(studio, "2026:11:18 14:52:31", "+08:00")
    assert facts.taken_at == datetime(2026, 11, 18, 6, 52, 31, tzinfo=UTC)
    assert facts.taken_local_text == "2026-11-18 14:52:31"
    assert facts.taken_offset_minutes == 480
    assert facts.warnings == ("no_gps",)


def test_that_fractions_of_a_second_are_kept(studio):
    tags = studio.exif(inner={TAKEN: "2026:11:18 14:52:31", OFFSET: "+08:00", SUBSEC: "25 "})
    facts = read_facts(studio.photo(tags=tags))
    assert facts.taken_at == datetime(2026, 11, 18, 6, 52, 31, 250_000, tzinfo=UTC)


def test_that_another_offset_is_believed(studio):
    facts = facts_at(studio, "2026:11:18 14:52:31", "-03:30")
    assert facts.taken_at == datetime(2026, 11, 18, 18, 22, 31, tzinfo=UTC)
    assert facts.taken_offset_minutes == -210


def test_that_a_time_without_offset_is_read_as_beijing_time_and_flagged(studio):
    facts = facts_at(studio, "2026:11:18 14:52:31")
    assert facts.taken_at == datetime(2026, 11, 18, 6, 52, 31, tzinfo=UTC)
    assert facts.taken_at.tzinfo is UTC
    assert facts.taken_offset_minutes is None
    assert "no_offset" in facts.warnings


@pytest.mark.parametrize("offset", ["+25:00", "+14:30", "CST", "8"])
def test_that_an_impossible_offset_is_flagged_and_not_used(studio, offset: str):
    facts = facts_at(studio, "2026:11:18 14:52:31", offset)
    assert facts.taken_at == datetime(2026, 11, 18, 6, 52, 31, tzinfo=UTC)
    assert facts.taken_offset_minutes is None
    assert "bad_offset" in facts.warnings


@pytest.mark.parametrize(
    "written", ["2026:13:45 99:00:00", "2026:02:30 10:00:00", "yesterday", "0001:01:01 00:00:00"]
)
def test_that_an_impossible_time_is_no_time(studio, written: str):
    facts = facts_at(studio, written)
    assert facts.taken_at is None
    assert facts.taken_local_text == written
    assert "bad_time" in facts.warnings


@pytest.mark.parametrize("written", ["0000:00:00 00:00:00", "    :  :     :  :  "])
def test_that_a_blank_time_is_no_time(studio, written: str):
    facts = facts_at(studio, written)
    assert facts.taken_at is None
    assert "no_time" in facts.warnings


def test_that_a_clock_that_was_never_set_is_flagged_and_its_time_kept(studio):
    facts = facts_at(studio, "1970:01:01 08:00:00", "+08:00")
    assert facts.taken_at == datetime(1970, 1, 1, tzinfo=UTC)
    assert "implausible_time" in facts.warnings


def test_that_a_time_in_the_future_is_flagged_when_the_present_is_known(studio):
    late = ("2026:11:18 16:30:00", "+08:00")
    assert "time_in_future" in facts_at(studio, *late, now=NOW).warnings
    assert "time_in_future" not in facts_at(studio, *late, now=NOW + timedelta(minutes=25)).warnings
    assert "time_in_future" not in facts_at(studio, *late).warnings


def test_that_the_file_time_of_an_edited_photo_is_used_and_flagged(studio):
    facts = read_facts(studio.photo(tags=studio.exif(main={0x0132: "2026:11:18 14:52:31"})))
    assert facts.taken_at == datetime(2026, 11, 18, 6, 52, 31, tzinfo=UTC)
    assert {"time_not_original", "no_offset"} <= set(facts.warnings)


def test_that_a_position_is_read_to_a_centimetre(studio):
    facts = facts_with_gps(studio, 36.10242, 117.03514)
    assert (facts.lat_e7, facts.lon_e7) == (361_024_200, 1_170_351_400)
    assert not {"no_gps", "bad_gps", "gps_outside_china"} & set(facts.warnings)


def test_that_south_and_west_are_negative_and_flagged_as_abroad(studio):
    facts = facts_with_gps(studio, 33.45, 70.66, "S", "W")
    assert (facts.lat_e7, facts.lon_e7) == (-334_500_000, -706_600_000)
    assert "gps_outside_china" in facts.warnings


def test_that_the_zero_point_is_flagged_and_kept(studio):
    facts = facts_with_gps(studio, 0, 0)
    assert (facts.lat_e7, facts.lon_e7) == (0, 0)
    assert "implausible_gps" in facts.warnings


@pytest.mark.parametrize(
    "broken",
    [
        {2: (IFDRational(91), IFDRational(0), IFDRational(0))},
        {4: (IFDRational(117), IFDRational(75), IFDRational(0))},
        {2: (IFDRational(36), IFDRational(0, 0), IFDRational(0))},
        {2: (IFDRational(36), IFDRational(6))},
        {1: "Q"},
        {3: ""},
    ],
)
def test_that_an_impossible_position_is_no_position(studio, broken: dict[int, object]):
    facts = facts_with_gps(studio, 36.1, 117.0, gps=broken)
    assert (facts.lat_e7, facts.lon_e7) == (None, None)
    assert "bad_gps" in facts.warnings


def test_that_a_camera_clock_far_from_the_satellites_is_flagged(studio):
    fix = {7: (IFDRational(6), IFDRational(52), IFDRational(30)), 29: "2026:11:18"}
    right = {TAKEN: "2026:11:18 14:52:31", OFFSET: "+08:00"}
    wrong = {TAKEN: "2026:11:18 13:52:31", OFFSET: "+08:00"}
    assert "gps_time_differs" not in facts_with_gps(studio, 36.1, 117.0, gps=fix, inner=right).warnings
    facts = facts_with_gps(studio, 36.1, 117.0, gps=fix, inner=wrong)
    assert "gps_time_differs" in facts.warnings
    assert facts.taken_local_text == "2026-11-18 13:52:31"


@pytest.mark.parametrize(
    ("make", "model", "device"),
    [
        ("EXAMPLE", "CAM-1", "EXAMPLE CAM-1"),
        ("EXAMPLE", "EXAMPLE CAM-1", "EXAMPLE CAM-1"),
        ("EXAMPLE\0\0junk", " CAM-1 \n", "EXAMPLE CAM-1"),
        ("", "CAM-1", "CAM-1"),
    ],
)
def test_that_the_device_is_make_and_model_once(studio, make: str, model: str, device: str):
    assert read_facts(studio.photo(tags=studio.exif(main={0x010F: make, 0x0110: model}))).device == device


def test_that_a_photo_without_metadata_says_so(studio):
    facts = read_facts(studio.photo())
    assert (facts.taken_at, facts.lat_e7, facts.device) == (None, None, "")
    assert facts.warnings == ("no_exif", "no_time", "no_gps")


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_that_every_accepted_format_gives_its_metadata(studio, form: str):
    tags = studio.exif(main={0x0110: "CAM-1"}, inner={TAKEN: "2026:11:18 14:52:31", OFFSET: "+08:00"})
    facts = read_facts(studio.photo(form=form, tags=tags))
    assert facts.mime == f"image/{form.lower()}"
    assert facts.taken_at == datetime(2026, 11, 18, 6, 52, 31, tzinfo=UTC)
    assert facts.device == "CAM-1"


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_that_the_size_is_that_of_the_upright_picture(studio, form: str, orientation: int):
    facts = read_facts(studio.photo(form=form, tags=studio.exif(main={0x0112: orientation})))
    assert (facts.width, facts.height) == ((48, 64) if orientation > 4 else (64, 48))
    assert facts.orientation == orientation


@pytest.mark.parametrize("orientation", [0, 9, 65535])
def test_that_an_unknown_orientation_is_none(studio, orientation: int):
    assert read_facts(studio.photo(tags=studio.exif(main={0x0112: orientation}))).orientation == 1


def test_that_a_multi_picture_file_is_a_jpeg(studio):
    second = studio.picture().rotate(180)
    facts = read_facts(studio.photo(form="MPO", save_all=True, append_images=[second]))
    assert facts.mime == "image/jpeg"
    assert (facts.width, facts.height) == (64, 48)


@pytest.mark.filterwarnings("ignore::UserWarning")
@pytest.mark.parametrize("cut", range(8, 120, 7))
def test_that_damaged_metadata_never_refuses_a_whole_picture(studio, cut: int):
    tags = studio.exif(main={0x0110: "CAM-1"}, inner={TAKEN: "2026:11:18 14:52:31", OFFSET: "+08:00"})
    raw = tags.tobytes()
    facts = read_facts(studio.photo(exif=raw[:cut] + b"\xff" * (len(raw) - cut)))
    assert (facts.width, facts.height) == (64, 48)
    assert set(facts.warnings) <= set(WARNINGS)


REFUSED = {
    "empty": (b"", "空文件"),
    "text": (b"this is not a photo at all", "不是可识别的照片"),
    "pdf": (b"%PDF-1.7 ...", "PDF"),
    "zip": (b"PK\x03\x04" + b"\0" * 40, "压缩包或办公文档"),
    "program": (b"MZ" + b"\0" * 100, "程序"),
    "gif": (b"GIF89a" + b"\x01\0\x01\0\0\0\0;", "GIF"),
    "heic": (b"\0\0\0\x18ftypheic" + b"\0" * 20, "HEIC"),
    "video": (b"\0\0\0\x18ftypisom" + b"\0" * 20, "视频"),
    "jpeg mark only": (b"\xff\xd8\xff\xe0", "不是可识别的照片"),
    "bomb": (png_of(30_000, 30_000), "万像素"),
    "just above the warning": (png_of(13_000, 12_000), "万像素"),
    "too large to decode whole": (png_of(10_000, 6_000), "万像素"),
    "png with no data": (png_of(500, 500), "不完整或已损坏"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_that_what_is_no_whole_photo_is_refused_with_a_sentence(case: str, tmp_path: Path):
    content, said = REFUSED[case]
    path = tmp_path / "IMG_2071.jpg"
    path.write_bytes(content)
    with pytest.raises(KnownError, match=said) as caught:
        read_facts(path)
    assert "IMG_2071.jpg" in caught.value.happened
    assert caught.value.safe
    assert caught.value.remedy


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_that_a_truncated_photo_is_refused(studio, form: str):
    noise = Image.effect_noise((400, 300), 80).convert("RGB")
    whole = studio.photo(noise, form)
    with pytest.raises(KnownError, match=r"损坏|不是可识别"):
        read_facts(whole[: len(whole) * 2 // 3])


def test_that_a_jpeg_of_too_many_pixels_is_refused_by_its_header(studio):
    small = studio.photo(Image.new("L", (16, 16)))
    at = small.index(b"\xff\xc0") + 5
    huge = small[:at] + struct.pack(">HH", 13_000, 13_000) + small[at + 4 :]
    assert MAX_PIXELS < 13_000 * 13_000
    with pytest.raises(KnownError, match="万像素"):
        read_facts(huge)


def test_that_a_vanished_photo_is_named(tmp_path: Path):
    with pytest.raises(KnownError, match=r"找不到文件“gone\.jpg”"):
        read_facts(tmp_path / "gone.jpg")
