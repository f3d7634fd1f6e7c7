"""The baseline commands, and a check that goes by their file and by the configuration's suppressions."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from claimcheck.cli import accepting
from tests.cli.conftest import COUNTY, MAYOR, Run


@pytest.fixture
def story(tmp_path: Path) -> Path:
    (tmp_path / "wire.txt").write_text(COUNTY, encoding="utf-8")
    (tmp_path / "paper.txt").write_text(MAYOR, encoding="utf-8")
    return tmp_path


TEXTS = ("wire.txt", "paper.txt")


def test_create_check_change(claimcheck: Run, story: Path) -> None:
    code, out, err = claimcheck("baseline", "create", "b.json", *TEXTS, "--reason", "Asked both.")
    assert (code, out, err) == (0, "b.json: 1 entry.\n", "")
    (entry,) = json.loads((story / "b.json").read_text("utf-8"))["accepted"]
    assert (entry["reason"], entry["sources"]) == ("Asked both.", ["paper.txt", "wire.txt"])

    code, out, _ = claimcheck("check", *TEXTS, "--baseline", "b.json")
    assert code == 0
    assert "1 baselined" in out.splitlines()[0]
    assert "accepted in b.json: Asked both." in " ".join(out.split())
    document = json.loads(claimcheck("check", *TEXTS, "--baseline", "b.json", "--format", "json")[1])
    assert [c["status"] for c in document["conflicts"]] == ["baselined"]

    (story / "paper.txt").write_text(MAYOR.replace("19", "23"), encoding="utf-8")
    code, out, _ = claimcheck("check", *TEXTS, "--baseline", "b.json")
    assert code == 1
    assert "fits no finding any more" in " ".join(out.split())
    code, out, _ = claimcheck("baseline", "update", "b.json", *TEXTS, "--reason", "Corrected.")
    assert (code, out) == (0, "b.json: 2 entries, 1 of them new.\n")
    code, out, _ = claimcheck("baseline", "prune", "b.json", *TEXTS)
    assert (code, out) == (0, "b.json: 1 entry, 1 taken out.\n")
    assert claimcheck("check", *TEXTS, "--baseline", "b.json")[0] == 0


def test_a_moved_line_changes_nothing(claimcheck: Run, story: Path) -> None:
    claimcheck("baseline", "create", "b.json", *TEXTS, "--reason", "Asked both.")
    moved = MAYOR.replace("In Marl", "Nobody slept that night.\n\nIn Marl")
    (story / "paper.txt").write_text(moved, encoding="utf-8")
    assert claimcheck("check", *TEXTS, "--baseline", "b.json")[0] == 0


def test_an_entry_expires(claimcheck: Run, story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    flags = ("--reason", "Until the count is final.", "--expires", "2999-01-31")
    claimcheck("baseline", "create", "b.json", *TEXTS, *flags)
    for day, code in ((date(2999, 1, 31), 0), (date(2999, 2, 1), 1)):
        monkeypatch.setattr(accepting, "today", lambda day=day: day)
        got, out, _ = claimcheck("check", *TEXTS, "--baseline", "b.json")
        assert got == code
        assert ("expired on 2999-01-31" in " ".join(out.split())) is bool(code)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("create", "b.json", "wire.txt"), "Missing option '--reason'"),
        (("create", "b.json", "wire.txt", "--reason", " "), "an entry needs a reason"),
        (
            ("create", "b.json", "wire.txt", "--reason", "x", "--expires", "2020-01-31"),
            "2020-01-31 has passed",
        ),
        (
            ("create", "b.json", "wire.txt", "--reason", "x", "--expires", "tomorrow"),
            "'tomorrow' is no day; write it 2027-01-31.",
        ),
        (("create", "wire.txt", "wire.txt", "--reason", "x"), "'wire.txt' exists"),
        (("update", "b.json", "wire.txt", "--reason", "x"), "b.json: no such file"),
        (("prune", "wire.txt", "wire.txt"), "wire.txt:1:1: is not a baseline"),
        (("create", "b.json", "wire.txt", "lost.txt", "--reason", "x"), "no baseline was written"),
        (("create", "no/b.json", "wire.txt", "--reason", "x"), "no/b.json"),
    ],
)
def test_what_fails_ends_with_2_and_writes_nothing(
    claimcheck: Run, story: Path, arguments: tuple[str, ...], said: str
) -> None:
    code, _, err = claimcheck("baseline", *arguments)
    assert code == 2
    assert said in err
    assert not (story / "b.json").exists()


def test_a_baseline_that_is_there_is_left_as_it_is(claimcheck: Run, story: Path) -> None:
    assert claimcheck("baseline", "create", "b.json", "wire.txt", "--reason", "x")[0] == 0
    code, _, err = claimcheck("baseline", "update", "b.json", "wire.txt", "lost.txt", "--reason", "x")
    assert code == 2
    assert "the baseline was left as it is" in err


def test_check_needs_the_file(claimcheck: Run, story: Path) -> None:
    code, out, err = claimcheck("check", *TEXTS, "--baseline", "lost.json")
    assert (code, out) == (2, "")
    assert "lost.json: no such file" in err


def test_the_configuration_names_a_baseline_and_suppresses(claimcheck: Run, story: Path) -> None:
    rule = json.loads(claimcheck("check", *TEXTS, "--format", "json")[1])["conflicts"][0]["rule"]
    configuration = story / "claimcheck.toml"
    configuration.write_text(f'[[ignore]]\nrule = "{rule}"\nreason = "Two floods."\n', encoding="utf-8")
    code, out, _ = claimcheck("check", *TEXTS)
    assert code == 0
    assert "1 suppressed" in out.splitlines()[0]
    assert "suppressed by claimcheck.toml:1: Two floods." in " ".join(out.split())

    configuration.write_text('[[ignore]]\nrule = "deaths-difer"\nreason = "x"\n', encoding="utf-8")
    code, _, err = claimcheck("check", *TEXTS)
    assert code == 2
    assert "claimcheck.toml:2:1: [[ignore]]: there is no rule 'deaths-difer'. Did you mean" in err

    configuration.write_text('baseline = "b.json"\n', encoding="utf-8")
    claimcheck("baseline", "create", "b.json", *TEXTS, "--reason", "Asked both.")
    assert claimcheck("check", *TEXTS)[0] == 0
