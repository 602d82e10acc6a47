"""kill -9 while demo data is made: what is there is sound and every sealed visit verifies."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import suppress

import pytest

from inspector.bootstrap import open_services
from inspector.domain.inspection import InspectionState
from inspector.paths import Paths

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the signal exists on POSIX only")


@pytest.mark.parametrize("seconds", [0.3, 2.0])
def test_that_half_a_demo_is_a_sound_base(tmp_path, seconds):
    command = [sys.executable, "-m", "inspector", "--data-dir", str(tmp_path), "demo-data"]
    maker = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    with suppress(subprocess.TimeoutExpired):
        maker.wait(seconds)
    maker.send_signal(signal.SIGKILL)
    maker.wait()
    services = open_services(Paths(tmp_path))
    try:
        assert services.maintenance.check().problems == ()
        for one in services.inspections.all(states=(InspectionState.SEALED,)):
            assert services.verification.inspection(one.id).ok
    finally:
        services.close()
