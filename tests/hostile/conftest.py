"""What the tests of hostile input share. They run with ``-m hostile``."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.hostile.command import Claimcheck


@pytest.fixture(scope="session")
def claimcheck(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Claimcheck]:
    command = Claimcheck(tmp_path_factory.mktemp("hostile"))
    yield command
    command.close()
