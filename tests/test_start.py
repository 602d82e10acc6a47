import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import start

LOCKS = (start.RUNTIME_LOCK, start.DEV_LOCK)


@pytest.fixture
def installation(tmp_path, monkeypatch):
    """A checkout with an environment in it that looks installed, in a folder of its own."""
    venv = tmp_path / ".venv"
    (venv / "bin").mkdir(parents=True)
    for file in (
        "constraints.txt",
        "pyproject.toml",
        ".venv/pyvenv.cfg",
        ".venv/bin/python",
        ".venv/bin/inspector",
    ):
        (tmp_path / file).write_text(file, encoding="utf-8")
    monkeypatch.setattr(start, "ROOT", tmp_path)
    monkeypatch.setattr(start, "VENV", venv)
    monkeypatch.setattr(start, "PYTHON", venv / "bin/python")
    monkeypatch.setattr(start, "COMMAND", venv / "bin/inspector")
    lock = tmp_path / "constraints.txt"
    start.stamp(lock).write_text(start.fingerprint(lock), encoding="ascii")
    return lock


@pytest.fixture
def commands(monkeypatch):
    """What would have been run, instead of running it; every command succeeds."""
    run = []

    def record(command, **_):
        run.append([str(part) for part in command])
        return subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setattr(start.subprocess, "run", record)
    return run


@pytest.fixture
def bare_debian(monkeypatch):
    monkeypatch.setattr(start, "ON_LINUX", True)
    monkeypatch.setattr(start, "loads", lambda library: library not in ("libEGL.so.1", "libxcb-cursor.so.0"))
    monkeypatch.setattr(start.shutil, "which", lambda name: f"/usr/bin/{name}")


def test_that_an_unchanged_installation_is_left_alone(installation, commands):
    start.install(installation)
    assert commands == []


@pytest.mark.parametrize("changed", ["constraints.txt", "pyproject.toml", ".venv/pyvenv.cfg"])
def test_that_a_changed_pin_project_or_interpreter_is_installed_once(installation, commands, changed):
    (start.ROOT / changed).write_text("other", encoding="utf-8")
    start.install(installation)
    installed = [command for command in commands if "install" in command]
    assert "--require-hashes" in installed[0]
    assert str(installation) in installed[0]
    assert "--no-index" in installed[1]
    commands.clear()
    start.install(installation)
    assert commands == []


def test_that_an_interrupted_installation_is_not_taken_for_a_finished_one(installation, monkeypatch):
    (start.ROOT / "constraints.txt").write_text("other", encoding="utf-8")

    def fail(command, **_):
        failed = "--require-hashes" in command
        return subprocess.CompletedProcess(command, int(failed), "", "connection broken" if failed else "")

    monkeypatch.setattr(start.subprocess, "run", fail)
    with pytest.raises(start.StartError):
        start.install(installation)
    assert not start.is_installed(installation)


def test_that_an_older_python_is_told_which_one_is_needed():
    with pytest.raises(start.StartError) as refused:
        start.check_python((3, 9))
    assert "3.11" in refused.value.chinese
    assert "3.9" in refused.value.chinese
    assert refused.value.code == start.BAD_PYTHON


@pytest.mark.parametrize(
    ("complaint", "told"),
    [
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "校验值"),
        ("ERROR: [Errno 28] No space left on device", "磁盘"),
        ("Retrying: NewConnectionError\nERROR: No matching distribution found for attrs", "网络"),
        ("ERROR: No matching distribution found for attrs", "64 位"),
        ("ERROR: something nobody foresaw", "上面"),
    ],
)
def test_that_a_complaint_of_pip_becomes_a_sentence(complaint, told):
    assert told in start.pip_trouble(complaint).chinese


def test_that_root_on_debian_installs_only_what_is_missing(bare_debian, commands, monkeypatch):
    monkeypatch.setattr(start, "is_root", lambda: True)
    start.complete_system(start.QT_LIBRARIES | start.WINDOW_LIBRARIES)
    assert commands == [
        ["apt-get", "update"],
        ["apt-get", "install", "--no-install-recommends", "libegl1", "libxcb-cursor0", "--yes"],
    ]


def test_that_a_person_without_root_is_shown_the_one_line_and_nothing_is_run(
    bare_debian, commands, monkeypatch, capsys
):
    monkeypatch.setattr(start, "is_root", lambda: False)
    start.complete_system(start.QT_LIBRARIES | start.WINDOW_LIBRARIES)
    assert "apt-get install --no-install-recommends libegl1 libxcb-cursor0\n" in capsys.readouterr().out
    assert commands == []


def test_that_the_tests_do_not_start_without_the_libraries_of_qt(
    bare_debian, installation, commands, monkeypatch
):
    monkeypatch.setattr(start, "is_root", lambda: False)
    monkeypatch.setattr(start, "DEV_LOCK", installation)
    with pytest.raises(start.StartError) as refused:
        start.run_tests([])
    assert refused.value.code == start.NO_LIBRARIES


def test_that_without_a_display_the_ways_without_one_are_said(installation, commands, monkeypatch, capsys):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(start, "ON_LINUX", True)
    monkeypatch.setattr(start, "loads", lambda _: True)
    monkeypatch.setattr(start, "RUNTIME_LOCK", installation)
    monkeypatch.setattr(start, "DEV_LOCK", installation)
    assert start.main([]) == start.NO_DISPLAY
    said = capsys.readouterr().err
    assert "QT_QPA_PLATFORM=offscreen python3 start.py" in said
    assert "xvfb-run python3 start.py" in said
    assert commands == []


def test_that_an_unknown_word_is_answered_with_the_usage(capsys):
    assert start.main(["nonsense"]) == start.BAD_PYTHON
    assert "python3 start.py test" in capsys.readouterr().out


def test_that_the_script_uses_nothing_but_the_standard_library():
    program = f"""
import sys
sys.path.insert(0, {str(start.ROOT)!r})
import start
used = {{name.partition(".")[0] for name in sys.modules}}
sys.stdout.write(" ".join(sorted(used - sys.stdlib_module_names)))
"""
    command = [sys.executable, "-I", "-S", "-c", program]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    assert run.stdout == "__main__ start"


def pins(lock: Path) -> dict[str, set[str]]:
    """Package → versions in a lock file: two, if one is for a certain platform or Python only."""
    found: dict[str, set[str]] = {}
    for name, version in re.findall(r"^([\w.-]+)==(\S+)", lock.read_text(encoding="utf-8"), re.MULTILINE):
        found.setdefault(name, set()).add(version)
    return found


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_that_every_pinned_package_has_hashes_and_no_address(lock):
    text = lock.read_text(encoding="utf-8")
    for entry in re.split(r"\n(?=\w)", text.strip()):
        assert re.match(r"[\w.-]+==\S+( ; .*)? \\\n(    --hash=sha256:[0-9a-f]{64}( \\)?\n?)+$", entry), entry
    assert "://" not in text


def test_that_the_tests_run_on_the_versions_that_are_shipped():
    shipped, tested = map(pins, LOCKS)
    assert {name: tested.get(name) for name in shipped} == shipped


def test_that_what_the_project_declares_is_what_is_locked():
    project = tomllib.loads((start.ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    declared = [(text, start.RUNTIME_LOCK) for text in project["project"]["dependencies"]]
    declared += [(text, start.DEV_LOCK) for text in project["dependency-groups"]["dev"]]
    for text, lock in declared:
        name, relation, version = re.match(r"([\w-]+)(==|>=)([\w.]+)", text).groups()
        (locked,) = pins(lock)[name]
        assert locked == version or (relation == ">=" and numbers(locked) >= numbers(version)), text


def numbers(version: str) -> list[int]:
    return [int(part) for part in version.split(".")]
