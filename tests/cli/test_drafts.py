"""A draft on the command line: what fails the run, what lies beside the draft, and what to do about it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

WIRE = "The flood in Marlbridge killed 14 people.\n"
POST = "The flood in Marlbridge killed 17 people.\n"
DOGS = "The mayor of Marlbridge owns nine dogs.\n"
GERMAN = (
    "Die Flut in Marlbruck hat am Donnerstag vierzehn Menschen getötet, sagte der Landrat. Mehr als 3000 Menschen "
    "haben ihre Häuser verloren, und die Stadt ist ohne Strom und ohne Wasser.\n"
)


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    for name, text in {"wire.txt": WIRE, "post.txt": POST, "dogs.md": DOGS, "de.txt": GERMAN}.items():
        (tmp_path / name).write_text(text, "utf-8")
    (tmp_path / "empty.txt").write_text("\n", "utf-8")
    return tmp_path


def test_a_draft_that_pastes_a_source_fails_as_its_sources_do(claimcheck: Run, desk: Path) -> None:
    (desk / "draft.md").write_text(POST, "utf-8")
    assert claimcheck("check", "wire.txt", "post.txt")[0] == 1
    code, out, _ = claimcheck("check", "wire.txt", "post.txt", "--draft", "draft.md")
    assert code == 1
    assert "1 supported (1 disputed)" in out
    assert "17 people — 1 source and your draft" in out
    assert "14 people\n" in out
    assert "The sources of your draft differ: say so in it" in out


def test_a_draft_that_its_only_source_contradicts_is_what_is_to_be_mended(
    claimcheck: Run, desk: Path
) -> None:
    (desk / "draft.md").write_text(POST, "utf-8")
    code, out, _ = claimcheck("check", "wire.txt", "--draft", "draft.md")
    assert code == 1
    assert "1 conflict with the draft in 1 source: 1 error." in out
    assert "ask  Bring your draft to what its source says" in out
    assert "each source" not in out


@pytest.mark.parametrize("format_", ["terminal", "markdown", "html"])
def test_conflicts_that_do_not_touch_the_draft_are_counted(claimcheck: Run, desk: Path, format_: str) -> None:
    code, out, _ = claimcheck("check", "wire.txt", "post.txt", "--draft", "dogs.md", "--format", format_)
    assert code == 0
    assert "1 more among the sources (1 error): run without --draft" in out
    if format_ == "terminal":
        assert out.startswith("No conflict found with the draft in 2 sources.")


def test_those_conflicts_are_counted_for_programs(claimcheck: Run, desk: Path) -> None:
    _, out, _ = claimcheck("check", "wire.txt", "post.txt", "--draft", "dogs.md", "--format", "json")
    document = json.loads(out)
    assert document["conflicts"] == []
    assert document["among_sources"] == {"error": 1, "warning": 0, "info": 0}
    _, out, _ = claimcheck("check", "wire.txt", "post.txt", "--draft", "dogs.md", "--format", "jsonl")
    rows = [json.loads(line) for line in out.splitlines()]
    assert {"type": "among_sources", "error": 1, "warning": 0, "info": 0} in rows
    _, out, _ = claimcheck("check", "wire.txt", "post.txt", "--format", "json", "--fail-on", "never")
    assert "among_sources" not in json.loads(out)


def test_what_is_decided_about_them_holds_beside_a_draft_too(claimcheck: Run, desk: Path) -> None:
    (desk / "claimcheck.toml").write_text(
        '[[ignore]]\nrule = "deaths-differ"\nreason = "The post counts later."\n', "utf-8"
    )
    code, out, _ = claimcheck("check", "wire.txt", "post.txt", "--draft", "dogs.md")
    assert code == 0
    assert "among the sources" not in out
    assert "at fault" not in out  # the suppression is not unused


def test_an_entry_of_a_baseline_for_them_is_not_stale(claimcheck: Run, desk: Path) -> None:
    claimcheck("baseline", "create", "kept.json", "wire.txt", "post.txt", "--reason", "Known.")
    _, out, _ = claimcheck("check", "wire.txt", "post.txt", "--draft", "dogs.md", "--baseline", "kept.json")
    assert "among the sources" not in out
    assert "fits no finding" not in out


@pytest.mark.parametrize(
    ("source", "draft", "flags", "said"),
    [
        (
            "The lift-off of the rocket from Orvel came at 06:42.",
            "The rocket lifted off from Orvel at 07:12.",
            [],
            "1 is only worth a look (--fail-on info makes it fail).",
        ),
        (
            "The station in Orvel reported an outage in 900 homes.",
            "Some 1,400 homes were without power.",
            [],
            "1 is only a warning (--fail-on warning makes it fail).",
        ),
        (
            "The fund in Orvel rose from $40 million to $50 million.",
            "The fund in Orvel grew by 60 percent.",
            ["--fail-on", "info"],
            "1 is no finding (unless the configuration gives 'unsupported' a severity).",
        ),
    ],
)
def test_a_contradicted_number_that_fails_nothing_says_what_would(
    claimcheck: Run, desk: Path, source: str, draft: str, flags: list[str], said: str
) -> None:
    (desk / "source.txt").write_text(source, "utf-8")
    (desk / "draft.md").write_text(draft, "utf-8")
    code, out, _ = claimcheck("check", "source.txt", "--draft", "draft.md", *flags)
    assert code == 0
    assert "1 contradicted" in out
    assert f"Contradicted, and the run passes: {said}" in " ".join(out.split())


@pytest.mark.parametrize(("flags", "code"), [(["--fail-on", "info"], 1), (["--fail-on", "never"], 0)])
def test_a_run_that_fails_or_never_shall_says_nothing_of_passing(
    claimcheck: Run, desk: Path, flags: list[str], code: int
) -> None:
    (desk / "source.txt").write_text("The lift-off of the rocket from Orvel came at 06:42.", "utf-8")
    (desk / "draft.md").write_text("The rocket lifted off from Orvel at 06:24.", "utf-8")
    status, out, _ = claimcheck("check", "source.txt", "--draft", "draft.md", *flags)
    assert (status, "1 contradicted" in out, "the run passes" in out) == (code, True, False)


@pytest.mark.parametrize(
    ("texts", "code"),
    [
        (["empty.txt", "wire.txt"], 0),
        (["de.txt", "wire.txt"], 0),
        (["wire.txt", "--draft", "empty.txt"], 2),
        (["de.txt", "--draft", "dogs.md"], 2),
        (["de.txt", "wire.txt", "--draft", "dogs.md"], 0),
    ],
)
def test_a_draft_that_was_held_against_nothing_does_not_pass(
    claimcheck: Run, desk: Path, texts: list[str], code: int
) -> None:
    status, _, err = claimcheck("check", *texts, "-q")
    assert status == code
    assert ("English text" in err) is (code == 2)
