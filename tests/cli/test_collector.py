"""While a command runs cyclic garbage is looked for seldom; a caller gets its own setting back."""

from __future__ import annotations

import gc

import pytest

from claimcheck.cli import main
from claimcheck.cli.collector import collecting_seldom


def test_the_collector_looks_less_often_inside_and_as_before_after() -> None:
    before = gc.get_threshold()
    with collecting_seldom():
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
