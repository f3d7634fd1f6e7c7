"""Vetoes: every entry of rules/numbers shows what it must take away and what it must leave."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from claimcheck.extract import Read
from claimcheck.extract.scan.shapes import Shapes, shapes_of
from claimcheck.rulebook import read_rulebook

Reader = Callable[[str], Read]


def _rows() -> list[tuple[str, dict[str, Any]]]:
    vocabulary = read_rulebook().vocabulary
    names, patterns = vocabulary.table("names"), vocabulary.table("patterns")
    tables = {"labels": names["labels"], "phrases": names["phrases"], "shapes": patterns["shapes"]}
    return [(f"{key}: {row['reason']}", row) for key, rows in tables.items() for row in rows]


ROWS = _rows()


@pytest.mark.parametrize(
    ("reason", "text"),
    [(row["reason"], text) for _, row in ROWS for text in row["must_not_read"]],
)
def test_what_an_entry_takes_away(reason: str, text: str, read: Reader) -> None:
    found = read(text)
    assert not [quantity for quantity in found.quantities if quantity.kind not in ("date", "clock_time")]
    assert reason in [veto.reason for veto in found.vetoed]


@pytest.mark.parametrize("text", [text for _, row in ROWS for text in row["must_read"]])
def test_what_an_entry_leaves(text: str, read: Reader) -> None:
    found = read(text)
    assert found.quantities
    assert not found.vetoed


def _hinted(known: Shapes, text: str) -> bool:
    """Whether the hints of the words of a text make any shape worth looking for."""
    hints = [known.hint(word) for word in text.split(" ")]
    return known.sought(hints)


def test_one_look_at_each_word_misses_no_shape() -> None:
    vocabulary = read_rulebook().vocabulary
    known = shapes_of(vocabulary)
    shapes = [shape for row in vocabulary.table("patterns")["shapes"] for shape in row["shapes"]]
    written = [shape.replace("#", "4").replace("@", "K").replace("_", " ") for shape in shapes]
    assert len(written) > 80
    assert [one for one in written if not _hinted(known, f"Some {one} here")] == []
    assert not _hinted(known, "Some 12 men, 7 dogs and 900 cats; 24,000 left at half past 9.")


def test_every_entry_has_examples_of_both() -> None:
    assert [name for name, row in ROWS if not (row["must_read"] and row["must_not_read"])] == []


@pytest.mark.parametrize(
    "text",
    [
        "A Boeing 737 landed.", "the COVID-19 wave", "Route 66 is closed", "The S&P 500 rose.", "an iPhone 11 case",
        "the G7 met", "the 9/11 plan", "Super Bowl 50 ended", "the Samsung S8", "flight MH370", "see § 12(3) there",
        "at https://example.org/2016/55 now", "write to a1@example.org", "call `run 12 34` first", "Planet 9 is far",
        "the M2-212 plan", "a 5G mast", "at 900 Garden Way", "the 400 block of Main Street", "on 97th Avenue",
        "with 4:39 left to play", "the Big 12", "no one came", "one another", "Part 3 of the Act", "an ID.3 model",
        "call (209) 555-7000", "Wi-Fi 802.11b/g", "an 80211b card", "the men's AK 47 rifles", "its HD 4000 graphics",
        "a GT 650M card", "the Curve 8900 phone", "a Motel 6 room", "at 10921 Estate Lane", "an 8088 chip",
        "in the 90049 ZIP code",
        "the 911 calls",
        "part L-202 here", "One day he will win", "the 2600 block of East 83rd Street", "a 737 Max jet",
        "release 2.14.1",
    ],
)  # fmt: skip
def test_names_with_numbers(text: str, read: Reader) -> None:
    found = read(text)
    assert found.quantities == ()
    assert found.vetoed
    assert not found.unread


def test_a_veto_keeps_its_words(read: Reader) -> None:
    (veto,) = read("A Boeing 737 landed.").vetoed
    assert (veto.surface, veto.reason) == ("737", "a numbered model, flight or ship")
