"""What the tests of workers share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.runner.breaking import LIBRARY


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "library"
    folder.mkdir()
    (folder / "pypdfium2.py").write_text(LIBRARY)
    monkeypatch.setenv("PYTHONPATH", str(folder))
