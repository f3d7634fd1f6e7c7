"""A total and the run of numbers beside it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claimcheck.judge.phrases import lines
from claimcheck.judge.phrases.sums.run_reasons import Adding
from claimcheck.judge.phrases.sums.runs import Run, runs
from tests.judge.phrases.sentences import sentence

WORDS = Adding(
    made_of=frozenset(("comprises",)),
    included=frozenset(("include",)),
    all_told=("in all",),
    before=frozenset(("of",)),
    verbs=frozenset(("was",)),
    towards=frozenset(("from",)),
)
RUNS = [
    ("Dogs: 8 (4 black, 3 white).", ("8", "4", "3"), "set off", "7"),
    ("Dogs: 8 (4 black, 3 white and a grey one).", ("8", "4", "3"), "set off", "8"),
    ("There were 8 dogs, 4 black, 3 white, 1 grey.", ("8", "4", "3", "1"), "named", "8"),
    ("A pack of 8 comprises 4 old dogs and 3 young ones.", ("8", "4", "3"), "made of", "7"),
    ("The 8 dogs include 4 pugs and 5 setters.", ("8", "4", "5"), "included", "9"),
    ("A crew of 16, 9 cooks and 5 mates, was saved.", ("16", "9", "5"), "named", "14"),
    ("It took 5 wins and 3 defeats from 9 games.", ("5", "3", "9"), "behind", "8"),
]
NONE = [
    ("There were 8 dogs and 4 cats, 3 birds.", ("8", "4", "3")),  # nothing sets them off
    ("It hit 8 dogs: 4 of them died, 3 of them at once.", ("8", "4", "3")),  # some of the part
    ("There were 8 dogs: 4 slept.", ("8", "4")),  # one number is no run
]


def _found(text: str, numbers: tuple[str, ...]) -> list[Run]:
    [line] = lines(sentence(text, *numbers))
    return list(runs(line, WORDS))


@pytest.mark.parametrize(("text", "numbers", "why", "total"), RUNS)
def test_run_is_found(text: str, numbers: tuple[str, ...], why: str, total: str) -> None:
    """The parts with the reason for taking them for parts; one with an article counts as one."""
    found = [one for one in _found(text, numbers) if len(one.parts) == len(numbers) - 1]
    assert [(one.why, sum(one.values)) for one in found] == [(why, Decimal(total))]


@pytest.mark.parametrize(("text", "numbers"), NONE)
def test_no_run(text: str, numbers: tuple[str, ...]) -> None:
    """Numbers of which nothing says that they are parts are left alone."""
    assert not _found(text, numbers)


def test_phrase_tells_that_they_are_all() -> None:
    """ "In all" closes the list."""
    [run] = _found("It took 5 wins and 3 defeats from 9 games in all.", ("5", "3", "9"))
    assert run.whole
