"""While a command runs garbage is looked for seldom and no plugin is loaded; a caller gets its settings back."""

from __future__ import annotations

import gc
import os

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


@pytest.mark.parametrize("own", [None, "logfire"])
def test_no_plugin_of_another_package_takes_part_in_validation(
    own: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = "PYDANTIC_DISABLE_PLUGINS"
    monkeypatch.delenv(name, raising=False) if own is None else monkeypatch.setenv(name, own)
    with settled():
        assert os.environ[name] == "__all__"
    assert os.environ.get(name) == own
