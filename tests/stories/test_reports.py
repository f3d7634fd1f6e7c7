"""The kept reports of the stories are what claimcheck says today; ``make accept`` writes them anew."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.stories.run import check, reports
from tests.stories.story import STORIES, folders


@pytest.mark.parametrize("folder", folders(STORIES), ids=lambda f: f.name)
def test_the_reports_are_as_accepted(folder: Path) -> None:
    for name, text in reports(check(folder / "sources")).items():
        kept = folder / name
        assert kept.is_file(), f"{kept.name} is not kept yet: make accept"
        assert kept.read_text(encoding="utf-8") == text, f"{name} changed: make accept, and read the diff"


def test_two_runs_give_the_same_bytes() -> None:
    sources = folders(STORIES)[0] / "sources"
    assert reports(check(sources)) == reports(check(sources))
