"""A problem on the screen: place, message, excerpt with caret, advice."""

from __future__ import annotations

import pytest

from claimcheck.cli.problems import describe, describe_notice
from claimcheck.errors import Problem
from claimcheck.records.findings import Notice


@pytest.mark.parametrize(
    ("problem", "shown"),
    [
        (Problem("x", "It broke."), "claimcheck: It broke."),
        (Problem("x", "It broke.", "a.txt"), "claimcheck: a.txt: It broke."),
        (
            Problem("x", "unknown key", "r.yaml", 4, 3, "  seveirty: error", "Did you mean 'severity'?"),
            "claimcheck: r.yaml:4:3: unknown key\n"
            "  4 |   seveirty: error\n"
            "    |   ^\n"
            "  Did you mean 'severity'?",
        ),
        (
            Problem("x", "bad", "r\n.yaml", 1, 4, "日\x1bé: error"),
            "claimcheck: r .yaml:1:4: bad\n  1 | 日␛é: error\n    |     ^",
        ),
        (
            Problem("x", "bad", "r.yaml", 1, 99, "ab"),
            "claimcheck: r.yaml:1:99: bad\n  1 | ab\n    |   ^",
        ),
        (Problem("x", "bad", "r.yaml", 1, None, "line"), "claimcheck: r.yaml:1: bad\n  1 | line"),
    ],
)
def test_described(problem: Problem, shown: str) -> None:
    assert describe(problem) == shown


def test_a_very_long_line_is_cut_around_the_caret() -> None:
    text = describe(Problem("x", "bad", "r.yaml", 1, 5001, "a" * 5000 + "b" + "c" * 5000))
    excerpt, caret = text.splitlines()[1:]
    assert len(excerpt) < 120
    assert excerpt[caret.index("^")] == "b"


def test_notice() -> None:
    assert describe_notice(Notice("x", "odd", "a.txt")) == "claimcheck: warning: a.txt: odd"
    assert describe_notice(Notice("x", "odd")) == "claimcheck: warning: odd"
