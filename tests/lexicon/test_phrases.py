"""Phrases in a row of words: the longest at each place, left to right, whatever was asked before."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.lexicon.phrases import Forms, Match, Phrases

PHRASES = Phrases([("a", "one"), ("a b", "two"), ("b c", "three"), ("c a b", "four")])
ROWS = st.lists(st.sampled_from("abcd"), max_size=12)


def row(words: list[str]) -> tuple[Forms, ...]:
    return tuple(frozenset({word}) for word in words)


def one_by_one(forms: tuple[Forms, ...], first: int, last: int) -> list[Match[str]]:
    """What ``within`` promises, the slow way."""
    found = []
    while first < last:
        match = PHRASES.at(forms, first)
        if match is not None and match.last <= last:
            found.append(match)
            first = match.last
        else:
            first += 1
    return found


@given(ROWS, ROWS, st.integers(0, 12), st.integers(0, 12))
def test_within(words: list[str], others: list[str], first: int, last: int) -> None:
    mine, theirs = row(words), row(others)
    for forms in (mine, theirs, mine):
        until = min(last, len(forms))
        assert list(PHRASES.within(forms, first, until)) == one_by_one(forms, first, until)


def test_a_long_row_is_looked_through_once() -> None:
    forms = row(["d"] * 20_000 + ["a", "b"])
    started = time.process_time()
    for _ in range(500):
        assert [match.label for match in PHRASES.within(forms, 0, len(forms))] == ["two"]
    assert time.process_time() - started < 1
