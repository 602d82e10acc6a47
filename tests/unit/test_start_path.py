"""What the window waits for at start imports nothing heavy; a base that is there needs no key, pack or picture."""

from __future__ import annotations

import json
import subprocess
import sys

from inspector.bootstrap import open_services
from inspector.paths import Paths

HEAVY = (
    "PIL",
    "click",
    "cryptography",
    "jinja2",
    "jsonschema",
    "platform",
    "pyhanko",
    "pypinyin",
    "reportlab",
    "sqlite_utils",
)
START = f"""
import json, sys
from pathlib import Path
from inspector.bootstrap import open_services
from inspector.paths import Paths
services = open_services(Paths(Path(sys.argv[1])))
services.workbench.read()
services.close()
json.dump([name for name in {HEAVY!r} if name in sys.modules], sys.stdout)
"""


def test_that_an_existing_base_opens_and_shows_its_first_page_without_heavy_imports(tmp_path):
    open_services(Paths(tmp_path)).close()
    started = subprocess.run(
        [sys.executable, "-c", START, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert json.loads(started.stdout) == []
