"""The GPS directory of EXIF (CIPA DC-008, section 4.6.6) as integers of degrees × 10⁷ and a UTC moment."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import SupportsFloat

_LAT_REF, _LAT, _LON_REF, _LON, _TIME, _DATE = 1, 2, 3, 4, 7, 29
# Outermost points of the territory in whole degrees, islands and sea included: 3–54° N, 73–136° E.
_CHINA_E7 = (30_000_000, 540_000_000, 730_000_000, 1_360_000_000)


@dataclass(frozen=True)
class Position:
    """Where the camera was, WGS 84 degrees × 10⁷; both None when it did not say or said the impossible."""

    lat_e7: int | None
    lon_e7: int | None
    warnings: tuple[str, ...]


def position_of(gps: Mapping[int, object]) -> Position:
    """The position in a GPS directory, with warning codes for what is missing, impossible or unlikely."""
    if _LAT not in gps and _LON not in gps:
        return Position(None, None, ("no_gps",))
    lat = _degrees_e7(gps.get(_LAT), gps.get(_LAT_REF), "NS", 90)
    lon = _degrees_e7(gps.get(_LON), gps.get(_LON_REF), "EW", 180)
    if lat is None or lon is None:
        return Position(None, None, ("bad_gps",))
    return Position(lat, lon, _doubts(lat, lon))


def gps_moment(gps: Mapping[int, object]) -> datetime | None:
    """The satellites' time of the fix, None when absent or broken."""
    parts, day = _three(gps.get(_TIME)), gps.get(_DATE)
    if parts is None or not isinstance(day, str):
        return None
    clock = ":".join(f"{int(part):02d}" for part in parts)
    try:
        return datetime.strptime(f"{day.strip(chr(0) + ' ')} {clock}", "%Y:%m:%d %H:%M:%S").replace(
            tzinfo=UTC
        )
    except ValueError:
        return None


def _degrees_e7(value: object, reference: object, signs: str, limit: int) -> int | None:
    parts, sign = _three(value), _sign(reference, signs)
    if parts is None or sign is None or not all(part < 60 for part in parts[1:]):
        return None
    degrees = parts[0] + parts[1] / 60 + parts[2] / 3600
    return sign * round(degrees * 10_000_000) if degrees <= limit else None


def _sign(reference: object, signs: str) -> int | None:
    text = reference.decode("ascii", "replace") if isinstance(reference, bytes) else str(reference)
    mark = text.strip("\0 ").upper()
    return {signs[0]: 1, signs[1]: -1}.get(mark)


def _three(value: object) -> tuple[float, float, float] | None:
    if not isinstance(value, tuple) or len(value) != 3:
        return None
    parts = tuple(_number(part) for part in value)
    return (
        (parts[0], parts[1], parts[2]) if all(math.isfinite(part) and part >= 0 for part in parts) else None
    )


def _number(value: object) -> float:
    try:
        return float(value) if isinstance(value, SupportsFloat) else math.nan
    except (ArithmeticError, ValueError):
        return math.nan


def _doubts(lat: int, lon: int) -> tuple[str, ...]:
    if lat == 0 and lon == 0:
        return ("implausible_gps",)
    south, north, west, east = _CHINA_E7
    return () if south <= lat <= north and west <= lon <= east else ("gps_outside_china",)
