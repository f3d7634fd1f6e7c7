"""What the tests of hostile input share. The long ones run with ``-m hostile``, or when they are named."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hostile.command import Claimcheck

HERE = Path(__file__).parent


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "hostile: hostile input by the hundred; run with -m hostile")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    named = any(HERE.name in argument for argument in config.invocation_params.args if argument[:1] != "-")
    if named or config.getoption("markexpr"):
        return
    left = [item for item in items if item.get_closest_marker("hostile")]
    if left:
        config.hook.pytest_deselected(items=left)
        items[:] = [item for item in items if not item.get_closest_marker("hostile")]


@pytest.fixture(scope="session")
def claimcheck(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Claimcheck]:
    command = Claimcheck(tmp_path_factory.mktemp("hostile"))
    yield command
    command.close()
