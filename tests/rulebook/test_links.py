"""A folder of rules may come from anybody: its links show nothing of what lies outside of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck import read_rulebook
from claimcheck.errors import RulebookError
from claimcheck.rulebook.files import read_folder

SECRET = "root:x:0:0: a secret"


def test_a_link_that_leads_out_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text(SECRET)
    pack = tmp_path / "pack"
    pack.mkdir()
    (pack / "a.yaml").symlink_to(tmp_path / "secret")
    (pack / "b.yaml").symlink_to("../secret")
    with pytest.raises(RulebookError) as raised:
        read_rulebook([pack])
    assert SECRET not in str(raised.value)
    told = [(Path(one.path or "").name, one.message, one.excerpt) for one in raised.value.problems]
    assert told == [(name, "links out of the folder: not followed", None) for name in ("a.yaml", "b.yaml")]


def test_links_within_the_folder_and_links_that_are_named_are_followed(tmp_path: Path) -> None:
    pack, link = tmp_path / "pack", tmp_path / "link"
    pack.mkdir()
    (pack / "a.txt").write_text("version: 1\nrules: []\n")
    (pack / "a.yaml").symlink_to("a.txt")
    link.symlink_to(pack)
    for root in (pack, link, pack / "a.yaml"):
        files, problems = read_folder(root, "pack")
        assert [Path(file.path).name for file in files] == ["a.yaml"]
        assert problems == []


def test_a_link_in_a_circle_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").symlink_to("b.yaml")
    (tmp_path / "b.yaml").symlink_to("a.yaml")
    assert [one.message for one in read_folder(tmp_path, "pack")[1]] == ["this is not a regular file"] * 2


def test_an_installation_made_of_links_is_read(tmp_path: Path) -> None:
    (tmp_path / "store.yaml").write_text("version: 1\nrules: []\n")
    rules = tmp_path / "rules"
    rules.mkdir()
    (rules / "a.yaml").symlink_to(tmp_path / "store.yaml")
    assert [file.path for file in read_folder(rules, "rules", links=True)[0]] == ["a.yaml"]
