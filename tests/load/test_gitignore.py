"""What .gitignore leaves out of a folder; git itself is asked where it is installed."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from claimcheck.load import Loaded, read_sources

TEXT = "The flood killed 17 people.\n"
FILES = (
    "a.txt", "b.log.txt", "keep.txt", "notes/a.txt", "notes/b.txt", "notes/deep/c.txt", "out/a.txt", "out/keep.txt",
    "old/a.txt", "old/notes/a.txt", "x/old/a.txt", "é.txt", "story one/a.txt", "# odd.txt", "!odd.txt",
)  # fmt: skip


def write(folder: Path, names: tuple[str, ...] = FILES) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(TEXT, encoding="utf-8")


def ids(loaded: Loaded) -> set[str]:
    return {source.id for source in loaded.sources}


def told(loaded: Loaded) -> list[str]:
    return [notice.message for notice in loaded.warnings if notice.code == "gitignore"]


@pytest.mark.parametrize(
    ("top", "below"),
    [
        ("*.log.txt\n", ""),
        ("out/\n!out/keep.txt\n", ""),
        ("out/*\n!out/keep.txt\n", ""),
        ("/old\n", ""),
        ("old\n", ""),
        ("notes/**\n", "!b.txt\n"),
        ("b.txt\n", "!b.txt\n"),
        ("", "/a.txt\ndeep\n"),
        ("**/notes/a.txt\n", ""),
        ("é.txt\n", ""),
        ("story\\ one\n", ""),
        ("\\# odd.txt\n\\!odd.txt\n# a remark\n\n", ""),
        ("*\n!a.txt\n", ""),
        ("!\n\\\nkeep.txt   \r\n", ""),
        ("[b-k]*.txt\nstor?\\ on*\n", ""),
        ("notes/**\n!notes/b.txt\n", ""),
    ],
)
def test_as_git_sees_it(tmp_path: Path, top: str, below: str) -> None:
    write(tmp_path)
    (tmp_path / ".gitignore").write_text(top, encoding="utf-8")
    (tmp_path / "notes" / ".gitignore").write_text(below, encoding="utf-8")
    loaded = read_sources(["."], root=tmp_path, gitignore=True)
    assert loaded.errors == ()
    git = shutil.which("git")
    if git is None:
        pytest.skip("git is not installed")
    env = {
        **{k: v for k, v in os.environ.items() if not k.startswith("GIT_")},
        "GIT_CONFIG_GLOBAL": os.devnull,
    }
    subprocess.run([git, "init", "-q", str(tmp_path)], check=True, env=env)
    listed = subprocess.run(
        [git, "-C", str(tmp_path), "ls-files", "-z", "--others", "--exclude-standard"],
        check=True, capture_output=True, text=True, env=env,
    ).stdout  # fmt: skip
    assert ids(loaded) == {name for name in listed.split("\0") if name.endswith(".txt")}
    assert ids(read_sources(["."], root=tmp_path)) == set(FILES), "without it all is read"
    assert bool(told(loaded)) == (ids(loaded) != set(FILES))


def test_what_was_passed_over_is_counted(tmp_path: Path) -> None:
    write(tmp_path, ("a.txt", "b.txt", "c.png", "old/a.txt", "old/b.txt"))
    (tmp_path / ".gitignore").write_text("b.txt\n*.png\nold/\n", encoding="utf-8")
    loaded = read_sources([str(tmp_path)], root=tmp_path, gitignore=True)
    assert ids(loaded) == {"a.txt"}
    (said,) = told(loaded)
    assert said.endswith(
        ": 1 file and 1 folder were passed over, as .gitignore says (--no-gitignore reads all)"
    )


def test_the_repository_above_is_asked(tmp_path: Path) -> None:
    write(tmp_path, ("story/a.txt", "story/b.txt", "story/build/c.txt"))
    (tmp_path / ".gitignore").write_text("story/b.txt\nbuild/\n", encoding="utf-8")
    alone = read_sources(["story"], root=tmp_path, gitignore=True)
    assert len(ids(alone)) == 3, "no repository: what lies above is somebody else's"
    (tmp_path / ".git").mkdir()
    assert ids(read_sources(["story"], root=tmp_path, gitignore=True)) == {"story/a.txt"}
    named = read_sources(["story/build", "story/b.txt"], root=tmp_path, gitignore=True)
    assert ids(named) == {"story/build/c.txt", "story/b.txt"}, "what is named is read"


def test_a_folder_that_is_left_out_whole_says_why(tmp_path: Path) -> None:
    write(tmp_path, ("a.txt",))
    (tmp_path / ".gitignore").write_text("*.txt\n", encoding="utf-8")
    loaded = read_sources(["."], root=tmp_path, gitignore=True)
    (error,) = loaded.errors
    assert error.advice is not None
    assert "1 file was passed over, as .gitignore says" in error.advice


def test_patterns_behind_a_link_are_not_read(tmp_path: Path) -> None:
    folder = tmp_path / "story"
    write(folder, ("a.txt", "b.txt"))
    (tmp_path / "patterns").write_text("b.txt\n", encoding="utf-8")
    (folder / ".gitignore").symlink_to(tmp_path / "patterns")
    assert ids(read_sources([str(folder)], root=folder, gitignore=True)) == {"a.txt", "b.txt"}
