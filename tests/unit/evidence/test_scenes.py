from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from inspector.clock import CHINA
from inspector.errors import BugError
from inspector.evidence.importing import import_photo
from inspector.evidence.photo import read_facts
from inspector.evidence.scenes import DEFAULT_DEVICE, Scene, paint, write_jpeg

SMALL = (320, 240)
TAKEN = datetime(2026, 11, 18, 14, 52, 31, tzinfo=CHINA)


@cache
def painted(scene: Scene) -> Image.Image:
    return paint(scene, 1, SMALL)


def written(path: Path, orientation: int = 1) -> bytes:
    write_jpeg(painted(Scene.BARE_SOIL), path, TAKEN, 361_024_200, 1_170_351_400, DEFAULT_DEVICE, orientation)
    return path.read_bytes()


@pytest.mark.parametrize("scene", Scene)
def test_that_every_scene_is_a_picture_with_light_shade_and_detail(scene: Scene):
    image = painted(scene)
    assert image.size == SMALL
    grey = image.convert("L")
    assert ImageStat.Stat(grey).stddev[0] > 20
    assert 50 < ImageStat.Stat(grey).mean[0] < 210


def test_that_no_two_scenes_look_alike():
    pictures = [painted(scene).reduce(5) for scene in Scene]
    for index, one in enumerate(pictures):
        for other in pictures[index + 1 :]:
            assert sum(ImageStat.Stat(ImageChops.difference(one, other)).mean) > 15


def test_that_the_same_seed_gives_the_same_file(tmp_path: Path):
    first = written(tmp_path / "a.jpg")
    painted.cache_clear()
    assert written(tmp_path / "b.jpg") == first


def test_that_another_seed_gives_another_picture():
    assert paint(Scene.TRUCK_OPEN, 1, SMALL).tobytes() != paint(Scene.TRUCK_OPEN, 2, SMALL).tobytes()


def test_that_a_scene_can_have_the_size_of_a_camera():
    assert paint(Scene.LEDGER, 1, (4000, 3000)).size == (4000, 3000)


def test_that_a_demo_photo_carries_what_a_camera_writes(tmp_path: Path):
    written(tmp_path / "a.jpg")
    facts = read_facts(tmp_path / "a.jpg", now=TAKEN + timedelta(hours=1))
    assert facts.taken_at == TAKEN.astimezone(UTC)
    assert facts.taken_local_text == "2026-11-18 14:52:31"
    assert facts.taken_offset_minutes == 480
    assert (facts.lat_e7, facts.lon_e7) == (361_024_200, 1_170_351_400)
    assert facts.device == "EXAMPLE CAM-1"
    assert facts.warnings == ()


@pytest.mark.parametrize("orientation", range(1, 9))
def test_that_a_lying_demo_photo_is_imported_upright(vault, tmp_path: Path, orientation: int):
    upright = painted(Scene.BARE_SOIL)
    photo = written(tmp_path / "a.jpg", orientation=orientation)
    imported = import_photo(photo, "a.jpg", vault, tmp_path / "renditions")
    assert (imported.facts.width, imported.facts.height) == SMALL
    with Image.open(imported.renditions.print) as rendition:
        assert sum(ImageStat.Stat(ImageChops.difference(upright, rendition.convert("RGB"))).mean) < 30


def test_that_a_photo_without_time_zone_is_refused(tmp_path: Path):
    with pytest.raises(BugError):
        write_jpeg(Image.new("RGB", (8, 8)), tmp_path / "a.jpg", TAKEN.replace(tzinfo=None), 0, 0)
