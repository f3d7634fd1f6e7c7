"""The command line run inside this process, with findings built by hand behind it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from claimcheck.cli import main, rulebooks, run
from claimcheck.cli.work import Work
from claimcheck.errors import Problem
from claimcheck.limits import Limits
from claimcheck.records.findings import Findings
from claimcheck.rulebook import Rulebook, Vocabulary
from tests.report.flood import flood


def no_rules(
    paths: Sequence[Path], *, defaults: bool, limits: Limits
) -> tuple[Rulebook, tuple[Problem, ...]]:
    """An empty rulebook, so that these tests do not depend on the rules."""
    return Rulebook((), Vocabulary({}, ""), ""), ()


COUNTY = """\
Search goes on after the Marl flood

June 13, 2024

The flood in Marlbridge killed 17 people, the county said on Thursday.
"""
MAYOR = """\
Marlbridge counts its losses

June 13, 2024

In Marlbridge the flood killed 19 people, the mayor said on Thursday.
"""
"""Two texts whose numbers cannot both be true, beyond any doubt."""

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def claimcheck(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Runs a command line in an empty folder; gives its exit code, standard output and standard error."""
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "CLAIMCHECK_TRACEBACK", "GITHUB_ACTIONS"):
        monkeypatch.delenv(name, raising=False)

    def call(*arguments: str) -> tuple[int, str, str]:
        code = main(arguments)
        out, err = capfd.readouterr()
        return code, out, err

    return call


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch) -> Callable[[Findings | BaseException], None]:
    """Puts findings, or an exception, where the pipeline's would come from."""

    def put(outcome: Findings | BaseException) -> None:
        def find(work: Work) -> Findings:
            if isinstance(outcome, BaseException):
                raise outcome
            return outcome

        monkeypatch.setattr(run, "find", find)
        monkeypatch.setattr(rulebooks, "read_what_can_be_read", no_rules)

    return put


@pytest.fixture
def findings() -> Findings:
    return flood()
