"""While a command runs garbage is looked for seldom and no plugin is loaded; a caller gets its settings back."""

from __future__ import annotations

import gc
import os
import subprocess
import sys

import pytest

from claimcheck.cli import main
from claimcheck.cli.process_settings import settled


def test_the_collector_looks_less_often_inside_and_as_before_after() -> None:
    before = gc.get_threshold()
    with settled():
        assert gc.isenabled()
        assert gc.get_threshold()[0] > before[0]
    assert gc.get_threshold() == before


def test_a_command_that_fails_gives_the_callers_setting_back(
    capsys: pytest.CaptureFixture[str],
) -> None:
    before = gc.get_threshold()
    code = main(["check", "no-such-file.txt"])
    assert code == 2
    assert "no-such-file.txt" in capsys.readouterr().err
    assert gc.get_threshold() == before


def test_a_process_that_ends_looks_for_no_garbage_on_its_way_out() -> None:
    whole = """
import atexit, gc, sys
from claimcheck.cli import main
atexit.register(lambda: print("frozen:", gc.get_freeze_count() > 10_000, "looks later:", gc.get_threshold()[0] > 700))
sys.argv = ["claimcheck", "--help"]
sys.exit(main())
"""
    done = subprocess.run([sys.executable, "-c", whole], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Usage: claimcheck" in done.stdout
    assert done.stdout.endswith("frozen: True looks later: True\n")


def test_a_caller_that_goes_on_keeps_its_garbage_collected(capsys: pytest.CaptureFixture[str]) -> None:
    before = gc.get_freeze_count()
    assert main(["--help"]) == 0
    assert "Usage: claimcheck" in capsys.readouterr().out
    assert gc.get_freeze_count() == before


@pytest.mark.parametrize("own", [None, "logfire"])
def test_no_plugin_of_another_package_takes_part_in_validation(
    own: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = "PYDANTIC_DISABLE_PLUGINS"
    monkeypatch.delenv(name, raising=False) if own is None else monkeypatch.setenv(name, own)
    with settled():
        assert os.environ[name] == "__all__"
    assert os.environ.get(name) == own
