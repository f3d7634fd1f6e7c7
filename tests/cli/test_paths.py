"""Names on the command line that are no files, and files that the run itself writes."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import COUNTY, MAYOR, Run


@pytest.fixture
def story(tmp_path: Path) -> Path:
    folder = tmp_path / "story"
    folder.mkdir()
    (folder / "county.txt").write_text(COUNTY)
    (folder / "mayor.txt").write_text(MAYOR)
    return folder


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("", "claimcheck: one of the names is empty\n  Name a file, a folder or -.\n"),
        (
            "https://example.org/marl.html",
            "claimcheck: https://example.org/marl.html: an address: claimcheck fetches nothing\n"
            "  Save the page and name its file.\n",
        ),
        ("a" * 300, f"claimcheck: {'a' * 300}: cannot be opened: file name too long\n"),
    ],
)
def test_a_name_that_is_no_file_is_told_as_what_it_is(
    claimcheck: Run, story: Path, name: str, told: str
) -> None:
    code, out, err = claimcheck("check", name)
    assert (code, err) == (2, told)
    assert "Sources" not in out
    assert "county.txt" not in out


@pytest.mark.parametrize("flag", ["--rules", "--config", "--baseline", "--reference", "--draft"])
def test_a_name_too_long_is_no_fault_of_claimcheck(claimcheck: Run, story: Path, flag: str) -> None:
    code, _, err = claimcheck("check", "story", flag, "a" * 300)
    assert code == 2
    assert "internal error" not in err


def test_a_report_with_a_name_too_long(claimcheck: Run, story: Path) -> None:
    code, _, err = claimcheck("check", "story", "--output", f"json:{'a' * 300}")
    assert (code, "could not write: File name too long" in err) == (2, True)


def test_a_working_folder_that_is_gone(
    claimcheck: Run, story: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    code, _, err = claimcheck("check", str(story))
    assert (code, err.split("\n")[0]) == (2, "claimcheck: the working folder does not exist any more")


def test_a_report_is_not_written_over_a_text(claimcheck: Run, story: Path) -> None:
    code, _, err = claimcheck("check", "story/county.txt", "--output", "json:story/../story/county.txt")
    assert (code, (story / "county.txt").read_text()) == (2, COUNTY)
    assert "'story/../story/county.txt' is read in this run" in err


def test_the_report_of_the_run_before_is_no_text_of_the_story(claimcheck: Run, story: Path) -> None:
    first = claimcheck("check", "story", "--output", "html:story/report.html")
    assert "1 conflict in 2 sources" in first[1]
    assert claimcheck("check", "story", "--output", "html:story/report.html") == first
    assert "in 3 sources" in claimcheck("check", "story")[1]


def test_a_report_among_the_watched_texts_calls_for_no_new_run(
    claimcheck: Run, story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks = iter((1, 2, 3))
    monkeypatch.setattr(time, "sleep", lambda _: _looked(looks))
    code, out, _ = claimcheck("check", "story", "--watch", "--output", "html:story/report.html")
    assert (code, (story / "report.html").exists()) == (130, True)
    assert "changed" not in out


def _looked(left: Iterator[int]) -> None:
    if next(left, None) is None:
        raise KeyboardInterrupt


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_links_in_a_folder_are_told_by_the_name_that_the_user_gave(claimcheck: Run, story: Path) -> None:
    (story / "away.txt").symlink_to("/etc/hostname")
    (story / "lost.txt").symlink_to("nowhere.txt")
    (story / "again.txt").symlink_to("county.txt")
    _, out, _ = claimcheck("check", "story")
    told = re.findall(r"^warning +(.*)$", out, re.M)
    assert told == [
        "story/away.txt links out of the folder and was not followed",
        "story/lost.txt is a link that leads nowhere",
    ]


def test_an_empty_text_is_told_once(claimcheck: Run, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("\n")
    _, out, _ = claimcheck("check", "empty.txt")
    assert re.findall(r"^warning +(.*)$", out, re.M) == ["empty.txt: holds no text: nothing was checked"]
