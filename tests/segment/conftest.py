"""The bundled wording, read once, and a short way to a document."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.records.document import Document
from claimcheck.records.source import Source
from claimcheck.rulebook import Vocabulary, read_rulebook
from claimcheck.segment import segment


@pytest.fixture(scope="session")
def vocabulary(tmp_path_factory: pytest.TempPathFactory) -> Vocabulary:
    """The bundled wording alone: a mistake in a rule is not this room's."""
    folder = tmp_path_factory.mktemp("rules")
    shutil.copytree(Path(__file__).parents[2] / "rules" / "wording", folder / "wording")
    return read_rulebook([folder], defaults=False).vocabulary


@pytest.fixture(scope="session")
def cut(vocabulary: Vocabulary) -> Callable[..., Document]:
    def of(text: str, name: str = "a.txt", title: str | None = None) -> Document:
        return segment(Source(id=name, name=name, text=text, title=title), vocabulary)

    return of
