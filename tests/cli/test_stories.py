"""``--story-by`` at the command line and in a configuration."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import COUNTY, MAYOR, Run


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Two folders, each with a text that contradicts the other folder's."""
    for folder, text in (("monday", COUNTY), ("tuesday", MAYOR)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "wire.txt").write_text(text, encoding="utf-8")
    return tmp_path


def test_folders_are_stories(claimcheck: Run, archive: Path) -> None:
    assert claimcheck("check", ".", "--quiet")[0] == 1
    code, out, _ = claimcheck("check", ".", "--story-by", "folder", "--format", "json")
    document = json.loads(out)
    assert (code, document["conflicts"]) == (0, [])
    assert [source["story"] for source in document["sources"]] == ["monday", "tuesday"]
    assert sum(claim["measure"] == "deaths" for claim in document["claims"]) == 2


def test_the_terminal_names_the_story(claimcheck: Run, archive: Path) -> None:
    (archive / "monday" / "paper.txt").write_text(MAYOR, encoding="utf-8")
    code, out, _ = claimcheck("check", ".", "--story-by", "folder")
    assert code == 1
    assert "   story monday\n" in out
    assert "tuesday/wire.txt · story “tuesday”" in out


def test_a_configuration_says_it(claimcheck: Run, archive: Path) -> None:
    (archive / "claimcheck.toml").write_text('story-by = "folder"\n', encoding="utf-8")
    assert claimcheck("check", ".", "--quiet") == (0, "", "")
    assert claimcheck("check", ".", "--quiet", "--isolated")[0] == 1
    shown = claimcheck("config", "show", ".")[1]
    assert 'story-by = "folder"' in " ".join(shown.split())


def test_a_field_that_no_text_has_could_not_be_checked(claimcheck: Run, archive: Path) -> None:
    code, _, err = claimcheck("check", ".", "--story-by", "slug")
    assert code == 2
    assert "--story-by slug: no text has a field 'slug'" in err


def test_an_empty_name_is_refused(claimcheck: Run, archive: Path) -> None:
    code, _, err = claimcheck("check", ".", "--story-by", " ")
    assert code == 2
    assert "--story-by: 'folder' or the name of a field is missing." in err
