"""What a camera wrote into a photo: time, place, device.

Read as found: the absurd is flagged, never corrected. Source: EXIF 2.32 (CIPA DC-008).
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Final

from PIL import Image

from inspector.evidence.gps import Position, gps_moment, position_of
from inspector.evidence.tags import EXIF_IFD, GPS_IFD, Tags, clean_text, group_of
from inspector.evidence.taken import Taken, clock_doubt, taken_of

WARNINGS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "no_exif": "照片没有拍摄信息",
        "broken_exif": "照片的拍摄信息已损坏，只读出一部分",
        "no_time": "照片没有拍摄时间",
        "bad_time": "照片的拍摄时间不是有效的日期时间",
        "time_not_original": "照片只有文件修改时间，没有拍摄时间",
        "no_offset": "照片没有记录时区，按北京时间（UTC+8）理解",
        "bad_offset": "照片记录的时区无效，按北京时间（UTC+8）理解",
        "implausible_time": "拍摄时间过早，相机时钟可能没有设置",
        "time_in_future": "拍摄时间晚于本机时间，相机时钟或本机时钟可能不准",
        "gps_time_differs": "拍摄时间与卫星时间相差超过 10 分钟",
        "no_gps": "照片没有定位",
        "bad_gps": "照片的定位数据无效",
        "implausible_gps": "照片的定位为零点坐标，可能没有定位成功",
        "gps_outside_china": "照片的定位在我国范围以外",
        "extension_mismatch": "文件扩展名与实际格式不一致",
    }
)
"""Every warning code with the sentence for the user."""


_MAKE, _MODEL, _ORIENTATION = 0x010F, 0x0110, 0x0112
_SWAPPED_SIDES = frozenset({5, 6, 7, 8})
_PARSER_FAILURES = (
    OSError,
    ArithmeticError,
    AttributeError,
    LookupError,
    SyntaxError,
    TypeError,
    ValueError,
    UserWarning,
    struct.error,
)


@dataclass(frozen=True)
class PhotoFacts:
    """One photo's own statement.

    `width` and `height` are pixels of the upright picture; `orientation` is the EXIF value 1–8.
    `taken_at` is UTC, `taken_local_text` the wall clock as the camera wrote it.
    `lat_e7`, `lon_e7` are WGS 84 degrees × 10⁷. `warnings` holds keys of WARNINGS.
    """

    mime: str
    width: int
    height: int
    orientation: int
    taken_at: datetime | None
    taken_local_text: str
    taken_offset_minutes: int | None
    lat_e7: int | None
    lon_e7: int | None
    device: str
    warnings: tuple[str, ...]


def facts_of(image: Image.Image, now: datetime | None) -> PhotoFacts:
    """Facts of an opened, not yet decoded image (decoding a TIFF turns it upright and drops the tag)."""
    tags, found = _tags_of(image)
    orientation = _orientation(tags)
    width, height = _upright_size(image, orientation)
    taken = taken_of(tags, now) if tags else Taken(None, "", None, ("no_time",))
    position = position_of(group_of(tags, GPS_IFD))
    return PhotoFacts(
        mime=_mime(image),
        width=width,
        height=height,
        orientation=orientation,
        taken_at=taken.moment,
        taken_local_text=taken.local_text,
        taken_offset_minutes=taken.offset_minutes,
        lat_e7=position.lat_e7,
        lon_e7=position.lon_e7,
        device=_device(tags),
        warnings=found + _all_warnings(tags, taken, position),
    )


def orientation_to_apply(image: Image.Image) -> int:
    """The EXIF orientation that decoding leaves to us: Pillow turns a TIFF upright itself."""
    return 1 if image.format == "TIFF" else _orientation(_tags_of(image)[0])


def _tags_of(image: Image.Image) -> tuple[dict[int, object], tuple[str, ...]]:
    """Tags of the main directory; the EXIF and GPS directories hang below their pointer tags as mappings."""
    try:
        exif = image.getexif()
        tags: dict[int, object] = dict(exif)
    except _PARSER_FAILURES:
        return {}, ("broken_exif",)
    broken = [pointer for pointer in (EXIF_IFD, GPS_IFD) if not _readgroup_of(exif, pointer, tags)]
    if broken:
        return tags, ("broken_exif",)
    return tags, () if tags else ("no_exif",)


def _readgroup_of(exif: Image.Exif, pointer: int, tags: dict[int, object]) -> bool:
    if pointer not in tags:
        return True
    try:
        tags[pointer] = dict(exif.get_ifd(pointer))
    except _PARSER_FAILURES:
        tags[pointer] = {}
        return False
    return True


def _mime(image: Image.Image) -> str:
    # A multi-picture JPEG (phones, 3D cameras) is shown by its first picture.
    return "image/jpeg" if image.format == "MPO" else f"image/{(image.format or '').lower()}"


def _orientation(tags: Tags) -> int:
    value = tags.get(_ORIENTATION)
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def _upright_size(image: Image.Image, orientation: int) -> tuple[int, int]:
    # Pillow reports a TIFF's size upright already.
    if orientation in _SWAPPED_SIDES and image.format != "TIFF":
        return image.height, image.width
    return image.width, image.height


def _device(tags: Tags) -> str:
    make, model = clean_text(tags.get(_MAKE)), clean_text(tags.get(_MODEL))
    repeated = bool(make) and model.lower().startswith(make.lower())
    return model if repeated else f"{make} {model}".strip()


def _all_warnings(tags: Tags, taken: Taken, position: Position) -> tuple[str, ...]:
    return (
        *taken.warnings,
        *position.warnings,
        *clock_doubt(taken.moment, gps_moment(group_of(tags, GPS_IFD))),
    )
