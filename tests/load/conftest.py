"""The wording that the tests read by."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from claimcheck.rulebook import Vocabulary, read_rulebook


@pytest.fixture(scope="session")
def vocabulary(tmp_path_factory: pytest.TempPathFactory) -> Vocabulary:
    """The bundled wording alone: a mistake in a rule is not this room's."""
    folder = tmp_path_factory.mktemp("rules")
    shutil.copytree(Path(__file__).parents[2] / "rules" / "wording", folder / "wording")
    return read_rulebook([folder], defaults=False).vocabulary
