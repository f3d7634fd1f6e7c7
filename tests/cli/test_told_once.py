"""What goes wrong is told once on one screen, and nothing that was asked for is dropped without a word."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.cli.conftest import COUNTY, MAYOR, Run


@pytest.mark.parametrize("screen", [True, False])
def test_a_missing_file_is_told_once_on_a_screen(
    claimcheck: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, screen: bool
) -> None:
    (tmp_path / "wire.txt").write_text(COUNTY, encoding="utf-8")
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: screen)
    code, out, err = claimcheck("check", "wire.txt", "lost.txt")
    assert code == 2
    assert "could not check  lost.txt: no such file." in out
    assert ("lost.txt" in err) is not screen


def test_a_text_that_is_named_twice_is_told(claimcheck: Run, tmp_path: Path) -> None:
    (tmp_path / "wire.txt").write_text(COUNTY, encoding="utf-8")
    (tmp_path / "paper.txt").write_text(MAYOR, encoding="utf-8")
    _, out, _ = claimcheck("check", "wire.txt", "paper.txt", "./wire.txt")
    assert "1 conflict in 2 sources" in out
    assert "./wire.txt is named twice: it is read once" in out
    _, out, _ = claimcheck("check", ".", "wire.txt")
    assert "twice" not in out
