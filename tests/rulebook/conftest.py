"""Nothing here may write into the home of whoever runs the tests."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def cache_for_the_session(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(autouse=True)
def cache(cache_for_the_session: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache folder of the tests' own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache_for_the_session))
    return cache_for_the_session
