"""`python -m inspector`: who gets the window, who the command line, and what happens without a display."""

from __future__ import annotations

import sys

import pytest

from inspector import __main__ as entry


@pytest.mark.parametrize(
    "words", [[], ["gui"], ["--data-dir", "d"], ["--data-dir=d", "gui"], ["gui", "--data-dir", "d"]]
)
def test_that_no_command_and_gui_ask_for_the_window(words):
    assert entry.wants_window(words)


@pytest.mark.parametrize("words", [["check"], ["--help"], ["gui", "--json"], ["--data-dir", "gui", "check"]])
def test_that_any_other_command_is_the_command_lines(words):
    assert not entry.wants_window(words)


def test_that_linux_without_a_display_is_told_how_to_go_on_and_exits_with_3(monkeypatch, capsys):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert entry.main([]) == 3
    told = capsys.readouterr().err
    assert "没有显示器" in told
    assert "inspector --help" in told
    assert "xvfb-run" in told


@pytest.mark.parametrize(
    ("platform", "environment", "shown"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, True),
        ("win32", {}, True),
    ],
)
def test_that_a_display_is_looked_for_only_where_there_may_be_none(platform, environment, shown):
    assert entry.has_display(platform, environment) is shown
