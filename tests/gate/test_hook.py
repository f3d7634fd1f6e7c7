"""The pre-commit hook in a real repository: its command line blocks a commit whose texts disagree."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from tests.cli.conftest import COUNTY, MAYOR

ROOT = Path(__file__).parents[2]


class Repository:
    """A git repository whose commits run the hook of this checkout."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (hook,) = YAML(typ="safe").load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
        assert hook["pass_filenames"] is False, "a conflict is between texts, not in those that changed"
        command, *rest = shlex.split(hook["entry"])
        assert command == "claimcheck"
        words = [sys.executable, "-m", "claimcheck", *rest, *hook["args"]]
        self.run("git", "init", "-q")
        script = folder / ".git" / "hooks" / "pre-commit"
        script.parent.mkdir(exist_ok=True)
        script.write_text(f"#!/bin/sh\nexec {shlex.join(words)}\n", encoding="utf-8")
        script.chmod(0o755)

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        names = {
            f"GIT_{who}_{what}": "a@b.c" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")
        }
        kept = {k: v for k, v in os.environ.items() if not k.startswith("GIT_") and k != "GITHUB_ACTIONS"}
        return subprocess.run(
            command, cwd=self.folder, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL,
            env={**kept, **names, "PYTHONPATH": str(ROOT), "GIT_CONFIG_GLOBAL": os.devnull, "NO_COLOR": "1"},
        )  # fmt: skip

    def write(self, name: str, text: str) -> None:
        (self.folder / name).parent.mkdir(exist_ok=True)
        (self.folder / name).write_text(text, encoding="utf-8")

    def commit(self) -> tuple[bool, str]:
        """Whether a commit of everything goes through, and what was said."""
        assert self.run("git", "add", "-A").returncode == 0
        done = self.run("git", "commit", "-q", "-m", "story")
        return done.returncode == 0, done.stdout + done.stderr


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path)


def test_a_conflict_blocks_the_commit_until_it_is_corrected(repository: Repository) -> None:
    repository.write("story/county.txt", COUNTY)
    passed, _ = repository.commit()
    assert passed
    repository.write("story/mayor.txt", MAYOR)
    passed, said = repository.commit()
    assert not passed
    assert "1 error" in said
    assert "story/county.txt:5" in said, "the text that did not change is checked too"
    repository.write("story/mayor.txt", MAYOR.replace("19", "17"))
    passed, said = repository.commit()
    assert passed, said


def test_a_conflict_passes_with_a_baseline_entry_and_its_reason(repository: Repository) -> None:
    repository.write("story/county.txt", COUNTY)
    repository.write("story/mayor.txt", MAYOR)
    repository.write("claimcheck.toml", 'baseline = "accepted.json"\n')
    passed, said = repository.commit()
    assert not passed
    assert "accepted.json: no such file" in said
    create = (sys.executable, "-m", "claimcheck", "baseline", "create", "accepted.json", ".")
    assert repository.run(*create).returncode == 2, "a reason is needed"
    made = repository.run(*create, "--reason", "The mayor counts two who died later.")
    assert made.returncode == 0, made.stderr
    passed, said = repository.commit()
    assert passed, said
    repository.write("story/mayor.txt", MAYOR.replace("19", "21"))
    passed, said = repository.commit()
    assert not passed, "the entry was for another number"
    assert "21 people" in said


def test_a_draft_is_held_against_its_sources(repository: Repository) -> None:
    repository.write("sources/county.txt", COUNTY)
    repository.write("drafts/mayor.md", MAYOR)
    settings = 'draft = ["drafts/mayor.md"]\nexclude = ["drafts"]\n'
    repository.write("claimcheck.toml", settings)
    passed, said = repository.commit()
    assert not passed
    assert "drafts/mayor.md:5" in said
    sentence = MAYOR.split("\n\n")[-1]
    asked = "<!-- claimcheck: ignore[deaths-differ] The mayor counts two who died later. -->"
    repository.write("drafts/mayor.md", MAYOR.replace(sentence, f"{asked}\n{sentence}"))
    passed, said = repository.commit()
    assert passed, said
    assert "1 suppressed" in said
    repository.write("drafts/mayor.md", MAYOR.replace(sentence, sentence + "\nThe mayor owns nine dogs.\n"))
    repository.write("claimcheck.toml", settings + '[severity."drafts/**"]\nunsupported = "error"\n')
    passed, said = repository.commit()
    assert not passed
    assert "No source gives 9 dogs." in said
    repository.write("drafts/mayor.md", MAYOR.replace("19", "17"))
    passed, said = repository.commit()
    assert passed, said


def test_the_hook_looks_at_all_that_is_read() -> None:
    import re

    from claimcheck.load.formats import WALKED

    (hook,) = YAML(typ="safe").load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    for suffix in (*WALKED, "/claimcheck.toml"):
        assert re.search(hook["files"], f"story/a{suffix}"), suffix
    assert not re.search(hook["files"], "story/picture.png")
