"""What a source's figure says of a draft's value: it gives it, rules it out, or leaves it open."""

from __future__ import annotations

import pytest

from claimcheck import Source, check
from claimcheck.judge.ledger.bearing import bearing

GIVES = [
    ("12 people", "12 people"),
    ("12 people", "about 12 people"),
    ("about 300 people", "more than 300 people"),
    ("more than 14,000 people", "14,115 people"),
    ("at least 7 people", "at least 9 people"),
    ("more than 40 people", "at least 40 people"),
    ("fewer than 100 people", "98 people"),
    ("1.3 million people", "1,264,312 people"),
    ("about $100 million", "between $90 million and $110 million"),
    ("dozens of people", "57 people"),
    ("10 miles", "16 kilometres"),
    ("a year and a half", "18 months"),
    ("up to 165 miles", "160 miles"),
    ("fewer than 60 people", "12 people"),
    ("nearly two thirds", "64 percent"),
    ("20 percent", "one in five"),
    ("2.1 percent", "from 1.8 percent to 2.1 percent"),
    ("5 March", "5 March 2024"),
]
EXCLUDES = [
    ("12 people", "14 people"),
    ("more than 78 people", "78 people"),
    ("fewer than 12 people", "19 people"),
    ("more than 100 people", "98 people"),
    ("about 300 people", "400 people"),
    ("250,000 people", "275,000 people"),
    ("more than half", "48 percent"),
    ("10 miles", "10 kilometres"),
    ("a score of 3-2", "a score of 3-1"),
    ("5 March", "6 March"),
]
OPEN = [
    ("37 people", "at least 37 people"),
    ("80 people", "more than 70 people"),
    ("at least 10 people", "at least 7 people"),
    ("15 people", "up to 15 people"),
    ("up to 165 miles", "140 miles"),
    ("3,012,345 people", "3 million people"),
    ("more than $10 million", "$10 million"),
    ("60 people", "dozens of people"),
    ("100 people", "90 to 110 people"),
    ("5 March 2024", "March 2024"),
]


def heard(draft: str, source: str) -> str | None:
    """The bearing of the first number of one text on that of another, both of which must have been read."""
    texts = [
        Source(id="draft", name="draft", text=f"There was {draft} in Marl.", role="draft"),
        Source(id="source", name="source", text=f"There was {source} in Marl."),
    ]
    first = {claim.source: claim for claim in reversed(check(texts).claims) if not claim.quantity.derived}
    assert {"draft", "source"} <= first.keys(), f"not read: {draft!r} or {source!r}"
    return bearing(first["draft"], first["source"])


@pytest.mark.parametrize(("draft", "source"), GIVES)
def test_a_source_gives_the_value(draft: str, source: str) -> None:
    assert heard(draft, source) == "gives"


@pytest.mark.parametrize(("draft", "source"), EXCLUDES)
def test_a_source_rules_the_value_out(draft: str, source: str) -> None:
    assert heard(draft, source) == "excludes"


@pytest.mark.parametrize(("draft", "source"), OPEN)
def test_a_source_leaves_the_value_open(draft: str, source: str) -> None:
    assert heard(draft, source) == "leaves open"


@pytest.mark.parametrize(("draft", "source"), [("12 people", "12 miles"), ("$12", "12 euros")])
def test_what_cannot_be_compared_says_nothing(draft: str, source: str) -> None:
    assert heard(draft, source) is None
