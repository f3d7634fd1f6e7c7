"""The bundled wording, read once."""

from __future__ import annotations

import pytest

from claimcheck.rulebook import Vocabulary, read_rulebook


@pytest.fixture(scope="session")
def vocabulary() -> Vocabulary:
    return read_rulebook().vocabulary
