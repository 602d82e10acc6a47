"""When a photo was taken, as its camera wrote it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Final

from inspector.clock import CHINA
from inspector.evidence.tags import EXIF_IFD, Tags, clean_text, group_of

EARLIEST_PLAUSIBLE: Final = datetime(2010, 1, 1, tzinfo=UTC)
FUTURE_TOLERANCE: Final = timedelta(minutes=10)
GPS_TOLERANCE: Final = timedelta(minutes=10)

_DATE_TIME = re.compile(r"([0-9]{4})[:/-]([0-9]{2})[:/-]([0-9]{2})[ T]([0-9]{2}):([0-9]{2}):([0-9]{2})")
_OFFSET = re.compile(r"([+-])([0-9]{2}):?([0-9]{2})|Z")


@dataclass(frozen=True)
class Taken:
    """The time of the shot; `moment` is UTC, `offset_minutes` None when the camera wrote no usable offset."""

    moment: datetime | None
    local_text: str
    offset_minutes: int | None
    warnings: tuple[str, ...]


def taken_of(tags: Tags, now: datetime | None) -> Taken:
    """The best time the tags give, with warning codes for what is missing, impossible or unlikely."""
    # DateTimeOriginal, DateTimeDigitized, DateTime, each with its own OffsetTime and SubSecTime.
    inner = group_of(tags, EXIF_IFD)
    for source, (time_tag, offset_tag, fraction_tag), codes in (
        (inner, (0x9003, 0x9011, 0x9291), ()),
        (inner, (0x9004, 0x9012, 0x9292), ()),
        (tags, (0x0132, 0x9010, 0x9290), ("time_not_original",)),
    ):
        written = clean_text(source.get(time_tag))
        if written.strip(" :0"):
            taken = _interpreted(written, clean_text(inner.get(offset_tag)), codes, now)
            return _with_fraction(taken, clean_text(inner.get(fraction_tag)))
    return Taken(None, "", None, ("no_time",))


def _interpreted(written: str, offset_text: str, codes: tuple[str, ...], now: datetime | None) -> Taken:
    offset, offset_codes = _offset(offset_text)
    wall_clock = _wall_clock(written, CHINA if offset is None else timezone(timedelta(minutes=offset)))
    if wall_clock is None:
        return Taken(None, written, offset, (*codes, "bad_time"))
    moment = wall_clock.astimezone(UTC)
    found = (*codes, *offset_codes, *_time_doubts(moment, now))
    return Taken(moment, wall_clock.strftime("%Y-%m-%d %H:%M:%S"), offset, found)


def _with_fraction(taken: Taken, digits: str) -> Taken:
    if taken.moment is None or not re.fullmatch("[0-9]{1,9}", digits):
        return taken
    return replace(taken, moment=taken.moment.replace(microsecond=int(digits.ljust(6, "0")[:6])))


def _wall_clock(written: str, zone: timezone) -> datetime | None:
    match = _DATE_TIME.match(written)
    try:
        digits = "".join(match.groups()) if match else ""
        moment = datetime.strptime(digits, "%Y%m%d%H%M%S").replace(tzinfo=zone)
        # The first and last day of the calendar cannot be moved into another zone.
        return moment if 1 < moment.year < 9999 else None
    except ValueError:
        return None


def _offset(written: str) -> tuple[int | None, tuple[str, ...]]:
    if not written.strip(" :"):
        return None, ("no_offset",)
    match = _OFFSET.fullmatch(written)
    minutes = _offset_minutes(match) if match else None
    # No place on earth is further from UTC than 14 hours.
    return (minutes, ()) if minutes is not None and abs(minutes) <= 14 * 60 else (None, ("bad_offset",))


def _offset_minutes(match: re.Match[str]) -> int:
    if match[0] == "Z":
        return 0
    minutes = int(match[2]) * 60 + int(match[3])
    return -minutes if match[1] == "-" else minutes


def _time_doubts(moment: datetime, now: datetime | None) -> tuple[str, ...]:
    if moment < EARLIEST_PLAUSIBLE:
        return ("implausible_time",)
    return ("time_in_future",) if now is not None and moment > now + FUTURE_TOLERANCE else ()


def clock_doubt(taken: datetime | None, satellite: datetime | None) -> tuple[str, ...]:
    """A warning code if the camera's clock and the satellites' disagree."""
    if taken is None or satellite is None:
        return ()
    return ("gps_time_differs",) if abs(taken - satellite) > GPS_TOLERANCE else ()
