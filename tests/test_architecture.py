"""The shape of the program, as tests that fail: import contracts, house rules, and a core that needs no Qt."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house_rules import ROOT, RULES, python_files

FOLDERS = ("inspector", "ui", "data", "resources", "tests", "tools", "benchmarks", "docs", ".ci")
READABLE = {".py", ".toml", ".md", ".txt", ".sql", ".qss", ".svg", ".ts", ".json", ".spec", ".cfg", ""}
# Written so that this file does not find itself.
FOREIGN = re.compile(
    r"pypi\.org|pythonhosted\.[o]rg|registry\.npmjs|registry\.yarnpkg|deb\.debian\.[o]rg|artifact-?registry"
    r"|(?<![\w.~/-])/(?:wor[k]|tm[p]|roo[t]|home/\w+)/"
)
PLANTED = {
    "inspector/domain/planted_qt.py": ("import PySide6", "inspector never imports Qt or ui"),
    "inspector/evidence/planted.py": ("import sqlite3", "only storage speaks SQL"),
    "ui/planted.py": ("import inspector.storage.database", "ui goes through services"),
    "inspector/content/planted.py": ("import inspector.services", "services over documents"),
    "inspector/domain/planted.py": ("import jinja2", "domain knows the standard library only"),
}


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [
        sys.executable,
        "-c",
        "from importlinter.cli import lint_imports_command as c; c()",
        "--no-cache",
    ]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_that_every_import_contract_is_kept():
    run = lint_imports(ROOT)
    assert run.returncode == 0, run.stdout + run.stderr


def test_that_a_planted_import_breaks_each_contract(tmp_path):
    for package in ("inspector", "ui"):
        shutil.copytree(ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for file, (statement, _) in PLANTED.items():
        (tmp_path / file).write_text(f"{statement}\n", encoding="utf-8")
    report = lint_imports(tmp_path).stdout
    for _, contract in PLANTED.values():
        assert re.search(rf"^{contract}.* BROKEN", report, re.MULTILINE), report


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_that_the_house_rule_is_kept(rule):
    assert rule.broken() == [], f"{rule.name}: {rule.fix}"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_that_the_house_rule_finds_what_breaks_it_and_nothing_else(rule):
    for statement in ast.parse(rule.bad).body:
        assert list(rule.find(ast.Module([statement], []))), ast.unparse(statement)
    assert list(rule.find(ast.parse(rule.good))) == []


def test_that_the_core_imports_where_qt_cannot_be_imported():
    program = """
import importlib, pkgutil, sys
for name in ("PySide6", "shiboken6", "ui"):
    sys.modules[name] = None
import inspector
for module in pkgutil.walk_packages(inspector.__path__, "inspector."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
"""
    run = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr


def test_that_content_and_resources_hold_no_program():
    assert [*python_files(ROOT / "data"), *python_files(ROOT / "resources")] == []


def readable_files() -> list[Path]:
    inside = [
        file for folder in FOLDERS for file in (ROOT / folder).rglob("*") if "__pycache__" not in file.parts
    ]
    return [file for file in [*ROOT.iterdir(), *inside] if file.is_file() and file.suffix in READABLE]


def test_that_no_file_names_a_registry_or_a_folder_of_somebodys_machine():
    found = [
        f"{file.relative_to(ROOT).as_posix()}: {hit.group()}"
        for file in readable_files()
        for hit in FOREIGN.finditer(file.read_text(encoding="utf-8", errors="replace"))
    ]
    assert found == [], (
        "say it without the address: pip's, npm's and apt's own configuration decide from where"
    )
