"""The settings file: small, versioned, and never a reason not to start."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from inspector.settings import SCHEMA_VERSION, Geometry, Settings, load, save


def test_that_settings_come_back_as_they_were_saved(tmp_path):
    settings = Settings("dark", "en", Geometry(10, 20, 1366, 768, True))
    save(tmp_path / "deep" / "settings.json", settings)
    assert load(tmp_path / "deep" / "settings.json") == settings


def test_that_the_file_names_its_schema_version(tmp_path):
    save(tmp_path / "settings.json", Settings())
    assert json.loads((tmp_path / "settings.json").read_text("utf-8"))["schema_version"] == SCHEMA_VERSION


def test_that_a_missing_file_means_defaults_and_leaves_the_folder_alone(tmp_path):
    assert load(tmp_path / "settings.json") == Settings()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("text", ["", "{", "[]", '"x"', '{"theme": "dark"}', "\x00\x01"])
def test_that_a_broken_file_means_defaults_and_is_kept_aside(tmp_path, text):
    path = tmp_path / "settings.json"
    path.write_text(text, "utf-8")
    assert load(path) == Settings()
    assert (tmp_path / "settings.broken").read_text("utf-8") == text
    assert not path.exists()


def test_that_a_file_of_a_newer_program_is_read_as_far_as_it_is_understood(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"schema_version": 99, "theme": "dark", "wings": 2}), "utf-8")
    assert load(path) == Settings(theme="dark")


GOOD = {
    "schema_version": 1,
    "theme": "dark",
    "language": "en",
    "geometry": {"x": 1, "y": 2, "width": 800, "height": 600},
}


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("theme", "pink"),
        ("language", 3),
        ("geometry", {"x": 1}),
        ("geometry", [1, 2]),
        ("geometry", {"x": True, "y": 0, "width": 1, "height": 1}),
    ],
)
def test_that_one_impossible_value_falls_back_to_its_own_default_and_no_other_does(tmp_path, name, wrong):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps(GOOD), "utf-8")
    good = load(path)
    path.write_text(json.dumps({**GOOD, name: wrong}), "utf-8")
    assert load(path) == replace(good, **{name: getattr(Settings(), name)})
