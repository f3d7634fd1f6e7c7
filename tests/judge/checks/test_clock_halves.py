"""A time without a.m. or p.m. may be of either half of the day: it conflicts only where neither half fits."""

from __future__ import annotations

import pytest

from claimcheck import Findings, Source, check, read_rulebook

RULEBOOK = read_rulebook()
HOURS = [
    ("The crash near Marl happened at 5:30.", "The crash near Marl occurred at 5:30 p.m.", False),
    ("The crash near Marl happened at half past five.", "The crash near Marl occurred at 5:30 p.m.", False),
    ("The crash near Marl happened at half past five.", "The crash near Marl occurred at 6.15 pm.", True),
    ("The crash near Marl happened at ten to twelve.", "The crash near Marl occurred at 12:10 a.m.", True),
    ("The crash near Marl happened at 05:30.", "The crash near Marl occurred at 5:30 p.m.", True),
    ("The crash near Marl happened at 5:30 GMT.", "The crash near Marl occurred at 17:30 GMT.", True),
]


def _checked(*texts: str) -> Findings:
    sources = [
        Source(id=name, name=name, text=text, language="en") for name, text in zip("ab", texts, strict=False)
    ]
    found = check(sources, RULEBOOK)
    assert [c.quantity.kind for c in found.claims].count("clock_time") >= len(sources)
    return found


@pytest.mark.parametrize(("one", "other", "conflict"), HOURS, ids=[f"{row[0]} {row[1]}" for row in HOURS])
def test_two_times_of_one_act(one: str, other: str, conflict: bool) -> None:
    found = _checked(one, other)
    assert found.coverage.compared == 2
    assert bool(found.conflicts) is conflict


SPANS = [
    ("The medical took four hours, from 9.30 am until half past one.", False),
    ("The medical took four hours: it began at 9 am and ended at half past three.", True),
]


@pytest.mark.parametrize(("text", "conflict"), SPANS, ids=[row[0] for row in SPANS])
def test_a_length_beside_times_without_a_half(text: str, conflict: bool) -> None:
    found = _checked(text)
    assert any(c.quantity.kind == "duration" for c in found.claims)
    assert bool(found.conflicts) is conflict
