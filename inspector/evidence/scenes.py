"""Demo photos: scenes of inspections, painted from a seed and written as real JPEG with camera metadata.

Nothing here is evidence. The pictures exist so that demo data, benchmarks and tests have photos that belong to
nobody.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from fractions import Fraction
from pathlib import Path
from random import Random
from typing import Final

from PIL import Image, ImageChops, ImageFilter
from PIL.TiffImagePlugin import IFDRational

from inspector.errors import BugError
from inspector.evidence.painting import papers, sites, sitework, waters, works
from inspector.evidence.painting.stage import Stage

DEFAULT_SIZE: Final = (1600, 1200)
DEFAULT_DEVICE: Final = "EXAMPLE CAM-1"


class Scene(StrEnum):
    """What a demo photo shows."""

    HOARDING_GAP = "hoarding_gap"
    HOARDING_WHOLE = "hoarding_whole"
    BARE_SOIL = "bare_soil"
    HALF_NETTED_SOIL = "half_netted_soil"
    NETTED_SOIL = "netted_soil"
    MATERIAL_PILE = "material_pile"
    WASH_PLATFORM = "wash_platform"
    MUDDY_ROAD = "muddy_road"
    CLEAN_ROAD = "clean_road"
    TRUCK_OPEN = "truck_open"
    TRUCK_COVERED = "truck_covered"
    FOG_CANNON = "fog_cannon"
    WATER_TRUCK = "water_truck"
    WET_DEMOLITION = "wet_demolition"
    EXCAVATION = "excavation"
    NOTICE_BOARD = "notice_board"
    DUST_MONITOR = "dust_monitor"
    OUTFALL = "outfall"
    WASTE_ROOM = "waste_room"
    CHIMNEY = "chimney"
    ROOFTOP_VOC = "rooftop_voc"
    PIG_FARM = "pig_farm"
    GAS_STATION = "gas_station"
    LEDGER = "ledger"


_PAINTERS: Mapping[Scene, Callable[[Random], Stage]] = {
    Scene.HOARDING_GAP: sites.hoarding_gap,
    Scene.HOARDING_WHOLE: sites.hoarding_whole,
    Scene.BARE_SOIL: sites.bare_soil,
    Scene.HALF_NETTED_SOIL: sites.half_netted_soil,
    Scene.NETTED_SOIL: sites.netted_soil,
    Scene.MATERIAL_PILE: sites.material_pile,
    Scene.WASH_PLATFORM: sites.wash_platform,
    Scene.MUDDY_ROAD: sites.muddy_road,
    Scene.CLEAN_ROAD: sites.clean_road,
    Scene.TRUCK_OPEN: sitework.truck_open,
    Scene.TRUCK_COVERED: sitework.truck_covered,
    Scene.FOG_CANNON: sitework.fog_cannon_running,
    Scene.WATER_TRUCK: works.water_truck,
    Scene.WET_DEMOLITION: sitework.wet_demolition,
    Scene.EXCAVATION: sitework.excavation,
    Scene.NOTICE_BOARD: sitework.notice_board,
    Scene.DUST_MONITOR: sitework.dust_monitor,
    Scene.OUTFALL: waters.outfall,
    Scene.WASTE_ROOM: works.waste_room,
    Scene.CHIMNEY: works.chimney,
    Scene.ROOFTOP_VOC: works.rooftop_voc,
    Scene.PIG_FARM: waters.pig_farm,
    Scene.GAS_STATION: works.gas_station,
    Scene.LEDGER: papers.ledger,
}


def paint(scene: Scene, seed: int, size: tuple[int, int] = DEFAULT_SIZE) -> Image.Image:
    """The scene as an upright RGB picture of `size` pixels (4:3 looks best); the same seed, the same pixels."""
    rng = Random(f"{scene}/{seed}")
    return _developed(_PAINTERS[scene](rng).image, rng, size)


def write_jpeg(
    image: Image.Image,
    path: Path,
    taken_at: datetime,
    lat_e7: int,
    lon_e7: int,
    device: str = DEFAULT_DEVICE,
    orientation: int = 1,
) -> None:
    """Write an upright picture as a camera would: lying as `orientation` says, with time, offset, place, device.

    `lat_e7`, `lon_e7` are WGS 84 degrees × 10⁷. Raises BugError for a naive time or an unknown orientation.
    """
    if taken_at.utcoffset() is None or orientation not in _LAID_DOWN:
        raise BugError(f"no photo is taken at {taken_at} with orientation {orientation}")
    turn = _LAID_DOWN[orientation]
    lying = image if turn is None else image.transpose(turn)
    lying.save(path, "JPEG", quality=88, exif=_exif(taken_at, lat_e7, lon_e7, device, orientation))


_LAID_DOWN: Final[Mapping[int, Image.Transpose | None]] = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


def _developed(image: Image.Image, rng: Random, size: tuple[int, int]) -> Image.Image:
    """What a lens and a sensor add: vignette, warmth and contrast, softness, grain."""
    image = _vignetted(_framed(image, rng))
    image = _toned(image, rng.uniform(-5, 6))
    image = image.filter(ImageFilter.GaussianBlur(0.5)).resize(size, Image.Resampling.BICUBIC)
    return _grained(image, rng)


def _framed(image: Image.Image, rng: Random) -> Image.Image:
    """No two shots are framed alike: a little nearer, a little to the side."""
    share = rng.uniform(0.94, 1.0)
    width, height = round(image.width * share), round(image.height * share)
    left, top = rng.randint(0, image.width - width), rng.randint(0, image.height - height)
    return image.crop((left, top, left + width, top + height))


def _vignetted(image: Image.Image) -> Image.Image:
    light = Image.radial_gradient("L").point([round(255 - max(0, value - 90) * 0.34) for value in range(256)])
    light = light.resize(image.size, Image.Resampling.BILINEAR)
    return ImageChops.multiply(image, Image.merge("RGB", (light, light, light)))


def _toned(image: Image.Image, warmth: float) -> Image.Image:
    def curve(shift: float) -> list[int]:
        return [max(0, min(255, round(_contrast(value) + shift * value / 255))) for value in range(256)]

    return image.point(curve(warmth) + curve(warmth * 0.2) + curve(-warmth))


def _contrast(value: int) -> float:
    share = value / 255
    bent = share * share * (3 - 2 * share)
    return 255 * (share * 0.6 + bent * 0.4) * 1.05


def _grained(image: Image.Image, rng: Random) -> Image.Image:
    half = (max(1, image.width * 3 // 4), max(1, image.height * 3 // 4))
    fine = Image.frombytes("L", half, rng.randbytes(half[0] * half[1])).resize(
        image.size, Image.Resampling.BILINEAR
    )
    grain = fine.point([round(128 + (value - 128) * 0.17) for value in range(256)])
    return ImageChops.hard_light(image, Image.merge("RGB", (grain, grain, grain)))


def _exif(taken_at: datetime, lat_e7: int, lon_e7: int, device: str, orientation: int) -> bytes:
    make, _, model = device.partition(" ")
    offset = taken_at.utcoffset() or timedelta()
    written, satellite = taken_at.strftime("%Y:%m:%d %H:%M:%S"), taken_at.astimezone(UTC)
    tags = Image.Exif()
    tags.update({0x010F: make, 0x0110: model or make, 0x0112: orientation, 0x0132: written})
    tags.get_ifd(0x8769).update(
        {
            0x9003: written,
            0x9004: written,
            0x9010: _offset_text(offset),
            0x9011: _offset_text(offset),
        }
    )
    tags.get_ifd(0x8825).update(
        {
            1: "N" if lat_e7 >= 0 else "S",
            2: _dms(lat_e7),
            3: "E" if lon_e7 >= 0 else "W",
            4: _dms(lon_e7),
            7: tuple(IFDRational(part) for part in (satellite.hour, satellite.minute, satellite.second)),
            29: satellite.strftime("%Y:%m:%d"),
        }
    )
    return tags.tobytes()


def _offset_text(offset: timedelta) -> str:
    minutes = round(offset.total_seconds() / 60)
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def _dms(degrees_e7: int) -> tuple[IFDRational, IFDRational, IFDRational]:
    whole, rest = divmod(Fraction(abs(degrees_e7), 10_000_000) * 60, 60)
    minutes, seconds = divmod(rest * 60, 60)
    return IFDRational(int(whole)), IFDRational(int(minutes)), IFDRational(round(seconds * 10_000), 10_000)
