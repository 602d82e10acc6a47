"""A small base with one sealed and one unfinished inspection, and a way to run commands on it."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from inspector.bootstrap import open_services
from inspector.cli import main
from inspector.domain.officer import Officer, Role
from inspector.paths import Paths
from tests.unit.services.exchange_files import another_base, handwritten, on_disk, signed


@dataclass(frozen=True)
class Shell:
    """Runs the command line on one data folder, inside this process."""

    folder: Path
    capture: pytest.CaptureFixture

    @property
    def paths(self) -> Paths:
        return Paths(self.folder)

    def run(self, *words: object) -> tuple[int, str, str]:
        """Exit code, standard output, standard error."""
        code = main(["--data-dir", str(self.folder), *map(str, words)])
        return (code, *self.capture.readouterr())

    def json(self, *words: object, code: int = 0):
        found, output, errors = self.run("--json", *words)
        assert found == code, errors
        return json.loads(output)


@pytest.fixture(scope="session")
def made_base(tmp_path_factory):
    folder = tmp_path_factory.mktemp("cli")
    services = another_base(folder / "base")
    for number, document in enumerate((signed(), handwritten())):
        services.exchange.import_file(target=on_disk(folder / f"in{number}", document))
    services.close()
    return folder / "base"


@pytest.fixture
def shell(made_base, tmp_path, capsys):
    return Shell(shutil.copytree(made_base, tmp_path / "base"), capsys)


@pytest.fixture
def sealed(shell):
    return shell.json("inspections", "list", "--state", "sealed")[0]["id"]


@pytest.fixture
def unfinished(shell):
    return shell.json("inspections", "list", "--state", "in_progress")[0]["id"]


@pytest.fixture
def empty_shell(tmp_path, capsys):
    return Shell(tmp_path / "empty", capsys)


@pytest.fixture
def clerk(shell):
    """The clerk sits at the machine."""
    services = open_services(shell.paths)
    person = Officer("", "内勤", "", "", date(2024, 1, 1), date(2028, 12, 31), "办公室", role=Role.CLERK)
    services.session.choose(officer_id=services.officers.save(officer=person).value.id)
    services.close()
    return shell
