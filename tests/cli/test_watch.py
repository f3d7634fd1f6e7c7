"""``check --watch`` and ``--statistics``: time stands still here, and the files change while it does."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import COUNTY, MAYOR, Run

Step = Callable[[], object]


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """What happens to the files, one thing for each change that is noticed; then Ctrl-C."""

    def plan(*coming: Step) -> None:
        left = list(coming)
        pauses = [0]

        def sleep(_: float) -> None:
            pauses[0] += 1
            if pauses[0] % 2 == 0:  # the second look at a change: it stays as it is
                return
            if not left:
                raise KeyboardInterrupt
            left.pop(0)()

        monkeypatch.setattr(time, "sleep", sleep)

    return plan


@pytest.fixture
def story(tmp_path: Path) -> Path:
    (tmp_path / "county.txt").write_text(COUNTY)
    (tmp_path / "mayor.txt").write_text(MAYOR)
    return tmp_path


def test_new_and_gone_findings_are_told(claimcheck: Run, story: Path, steps: Callable[..., None]) -> None:
    mayor = story / "mayor.txt"
    steps(
        lambda: mayor.write_text(MAYOR.replace("19", "17")),
        lambda: mayor.write_text(MAYOR.replace("19", "170")),
        mayor.unlink,
    )
    code, out, err = claimcheck("check", "county.txt", "mayor.txt", "--watch")
    assert code == 130
    assert err.splitlines()[0] == "Watching the files; Ctrl-C ends it."
    assert "mayor.txt: no such file" in err
    assert err.splitlines()[-1] == "claimcheck: interrupted"
    first, second, third, fourth = re.split(r"(?m)^\d\d:\d\d:\d\d  changed: mayor\.txt$", out)
    assert "1 conflict in 2 sources" in first
    assert second.split("\n")[1:3] == [
        "  gone   people killed in Marlbridge: 17 people / 19 people (deaths-differ)", "  0 new, 1 gone, 0 open",
    ]  # fmt: skip
    assert "«170» people" in third
    assert "sources:" not in third
    assert third.rstrip().endswith("1 new, 0 gone, 1 open")
    assert fourth.rstrip().endswith("0 new, 1 gone, 0 open")


def test_a_mistake_is_shown_and_waited_out(claimcheck: Run, story: Path, steps: Callable[..., None]) -> None:
    settings = story / "claimcheck.toml"
    settings.write_text("")
    steps(
        lambda: settings.write_text("jobs = 0\n"),
        lambda: settings.write_text('select = ["no-such-rule"]\n'),
        lambda: settings.write_text('[[ignore]]\nrule = "deaths-differ"\nreason = "Old."\n'),
    )
    code, out, err = claimcheck("check", ".", "--watch", "-q")
    assert code == 130
    assert "claimcheck.toml:1:1: 'jobs'" in err
    assert "there is no rule 'no-such-rule'" in err
    assert out.rstrip().endswith("0 new, 1 gone, 0 open")


def test_other_reports_are_written_anew(claimcheck: Run, story: Path, steps: Callable[..., None]) -> None:
    report = story / "out" / "report.json"
    report.parent.mkdir()
    counts = []

    def look() -> None:
        counts.append(len(json.loads(report.read_text())["conflicts"]))
        (story / "mayor.txt").write_text(MAYOR.replace("19", "17"))

    steps(look, lambda: counts.append(len(json.loads(report.read_text())["conflicts"])))
    arguments = ("county.txt", "mayor.txt", "--watch", "--output", f"json:{report}")
    assert claimcheck("check", *arguments)[0] == 130
    assert counts == [1, 0]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("-", "--watch"), "standard input is read only once"),
        (("county.txt", "--watch", "--format", "json"), "--watch is for --format terminal"),
        (("county.txt", "--watch", "--select", "nothing-such"), "there is no rule 'nothing-such'"),
    ],
)
def test_what_cannot_be_watched(
    claimcheck: Run, story: Path, arguments: tuple[str, ...], message: str
) -> None:
    code, _, err = claimcheck("check", *arguments)
    assert code == 2
    assert message in err


def test_statistics(claimcheck: Run, story: Path) -> None:
    plain = claimcheck("check", ".", "--format", "json")
    code, out, err = claimcheck("check", ".", "--format", "json", "--statistics")
    assert (code, out) == plain[:2]
    assert re.search(r"(?m)^  texts    2 with \d+ characters; 0 from the cache$", err)
    assert re.search(r"(?m)^  numbers  4 of 4 read; claims: \d date, 2 count$", err)
    assert re.search(r"(?m)^  topics   \d; findings: 1 conflict", err)
    assert re.search(r"(?m)^    deaths-differ +1 conflict$", err)
    stages = ("rules", "load", "extract", "align", "judge", "report")
    assert re.search("  time     " + ", ".join(rf"{name} \d+\.\d\d s" for name in stages) + r"; work \d", err)


def test_statistics_of_an_extraction(claimcheck: Run, story: Path) -> None:
    code, _, err = claimcheck("extract", "county.txt", "--statistics")
    assert code == 0
    assert "  texts    1 with" in err


def test_a_text_that_is_still_being_written_is_waited_for(
    claimcheck: Run, story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mayor = story / "mayor.txt"
    pauses: list[Step] = [
        lambda: mayor.write_text(MAYOR[:40]),
        lambda: mayor.write_text(MAYOR.replace("19", "17")),  # between the two looks at the change
        lambda: None,
        lambda: None,
    ]

    def sleep(_: float) -> None:
        if not pauses:
            raise KeyboardInterrupt
        pauses.pop(0)()

    monkeypatch.setattr(time, "sleep", sleep)
    _, out, _ = claimcheck("check", "county.txt", "mayor.txt", "--watch")
    assert out.count("changed: mayor.txt") == 1
    assert "0 new, 1 gone, 0 open" in out
