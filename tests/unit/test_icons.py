"""The bundled icons: those of the manifest, tintable, of one stroke."""

from __future__ import annotations

import hashlib
import re
import tomllib
from xml.etree import ElementTree as ET

import pytest
from PIL import Image

from inspector.paths import bundled

FOLDER = bundled("resources/icons")
MANIFEST = tomllib.loads((FOLDER / "manifest.toml").read_text("utf-8"))
LUCIDE = sorted(MANIFEST["lucide"]["files"])
SVG = "{http://www.w3.org/2000/svg}"
RAIL = [
    *("layout-dashboard", "clipboard-check", "list-checks", "building-2", "calendar-check"),
    *("chart-column", "refresh-cw", "book-open", "settings"),
]
ANSWERS = ["check", "x", "minus", "circle-dashed"]


def test_that_every_icon_is_the_one_of_the_manifest():
    files = MANIFEST["lucide"]["files"] | MANIFEST["own"]["files"]
    found = {name: hashlib.sha256((FOLDER / name).read_bytes()).hexdigest() for name in files}
    assert found == files


def test_that_no_picture_lies_in_the_folder_unlisted():
    listed = MANIFEST["lucide"]["files"].keys() | MANIFEST["own"]["files"].keys()
    pictures = {path.name for path in FOLDER.iterdir() if path.suffix in (".svg", ".png", ".ico")}
    assert pictures == listed


def test_that_the_icons_name_their_source_and_bring_its_licence():
    assert MANIFEST["lucide"]["package_version"]
    text = "".join((FOLDER / name).read_text("utf-8") for name in MANIFEST["lucide"]["licence_files"])
    assert "ISC License" in text
    assert "The MIT License" in text


@pytest.mark.parametrize("name", [*RAIL, *ANSWERS])
def test_that_the_rail_and_the_four_answers_have_their_icons(name):
    assert f"{name}.svg" in LUCIDE


@pytest.mark.parametrize("name", LUCIDE)
def test_that_an_icon_takes_the_colour_it_is_given(name):
    root = ET.fromstring((FOLDER / name).read_text("utf-8"))
    assert (root.tag, root.get("viewBox")) == (f"{SVG}svg", "0 0 24 24")
    assert (root.get("stroke"), root.get("fill"), root.get("stroke-width")) == ("currentColor", "none", "1.9")
    assert len(root) > 0
    for shape in root.iter():
        colours = {shape.get("stroke"), shape.get("fill")}
        assert colours <= {None, "currentColor", "none"}, shape.tag


def test_that_no_icon_names_a_colour():
    named = [
        name for name in LUCIDE if re.search(r"#[0-9A-Fa-f]{3,8}\b|rgb|style=", (FOLDER / name).read_text())
    ]
    assert named == []


def test_that_the_application_icon_has_every_size_a_desktop_asks_for():
    with Image.open(FOLDER / "app.ico") as icon:
        assert {(size, size) for size in (16, 20, 24, 32, 40, 48, 64, 128, 256)} <= icon.info["sizes"]


def test_that_the_application_icon_is_blue_with_clear_corners():
    with Image.open(FOLDER / "app-256.png") as icon:
        assert icon.size == (256, 256)
        assert icon.getpixel((0, 0))[3] == 0
        assert icon.getpixel((128, 20)) == (0x1B, 0x5C, 0x9E, 255)
