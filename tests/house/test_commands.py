"""The make targets and the CI script are well formed; CI itself runs them whole."""

from __future__ import annotations

import os
import shutil
import subprocess

import pytest

from tests.house.repository import ROOT


def test_the_ci_script_can_be_run() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    checked = subprocess.run(["bash", "-n", script], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stderr
    assert "make test" in script.read_text(encoding="utf-8")


@pytest.mark.parametrize("target", ["demo", "test", "bench", "accept", "help"])
def test_a_target_exists(target: str) -> None:
    make = shutil.which("make")
    if make is None:
        pytest.skip("make is not installed")
    dry = subprocess.run([make, "--dry-run", target], cwd=ROOT, capture_output=True, text=True, check=False)
    assert dry.returncode == 0, dry.stderr
    assert dry.stdout.strip()
