"""Values and differences in words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claimcheck import Source, check, read_rulebook
from claimcheck.judge.values import amount
from claimcheck.units.lexicon import units

RULES = read_rulebook()
UNITS = units(RULES.vocabulary)


@pytest.mark.parametrize(
    ("apart", "unit", "words"),
    [
        ("360000000", "euro", "360 million euros"),
        ("1250000000", "dollar", "1.25 billion dollars"),
        ("1264312", "square foot", "1.26 million square feet"),
        ("12", "degree Fahrenheit", "12 degrees Fahrenheit"),
        ("300", "pound sterling", "300 pounds sterling"),
        ("5000", "won", "5,000 won"),
        ("275000", None, "275,000"),
        ("1", "percent", "1 percentage point"),
        ("2.5", "percent", "2.5 percentage points"),
        (str(Decimal(1) / 2 - Decimal(1) / 3), None, "0.17"),
        ("0.0004321", "metre", "0.00043 metres"),
        ("1", "hour", "1 hour"),
        ("2.5", "hour", "2.5 hours"),
        (str(Decimal(2) / 3), "hour", "40 minutes"),
        ("0.5", "minute", "30 seconds"),
        ("0.123", "hour", "0.12 hours"),
    ],
)
def test_a_difference_in_words(apart: str, unit: str | None, words: str) -> None:
    named = UNITS.named(unit) if unit is not None else None
    assert (named is None) == (unit is None)
    assert amount(Decimal(apart), named) == words


@pytest.mark.parametrize(
    ("texts", "reason"),
    [
        (
            ("The turnout in Tarn was 58.4 percent.", "In Tarn the turnout was 54.8 percent."),
            "58.4 % and 54.8 % differ by 3.6 percentage points",
        ),
        (
            ("About a third of the Lund chapel burned.", "About half of the Lund chapel burned."),
            "about a third and about half differ by 0.17, more than the 0.04 that the wording allows",
        ),
        (
            (
                "Orlo paid $440 million for the Tarn brewery.",
                "The Tarn brewery was sold to Orlo for $800 million.",
            ),
            "$440 million and $800 million differ by 360 million dollars",
        ),
        (
            ("The Tarn flood lasted 4 hours and 20 minutes.", "The flood in Tarn lasted five hours."),
            "4 hours and 20 minutes and 5 hours differ by 40 minutes",
        ),
        (
            ("The hospital in Tarn has a 600-bed wing.", "The hospital in Tarn has a 640-bed wing."),
            "600-bed and 640-bed differ by 40",
        ),
    ],
)
def test_the_reason_of_a_conflict(texts: tuple[str, str], reason: str) -> None:
    sources = [Source(id=str(at), name=str(at), text=text, language="en") for at, text in enumerate(texts)]
    assert [conflict.reason for conflict in check(sources, RULES).conflicts] == [reason]


@pytest.mark.parametrize(
    ("other", "conflicts"), [("44.7 degrees", 1), ("47.4 degrees", 0), ("117 degrees", 0)]
)
def test_degrees_without_their_scale_are_held_on_the_other_texts(other: str, conflicts: int) -> None:
    one = Source(id="wire", name="wire", text="The temperature in Orvel reached 47.4 degrees Celsius.")
    two = Source(id="paper", name="paper", text=f"In Orvel the thermometer showed a heat of {other}.")
    found = check([one, two])
    assert [claim.quantity.kind for claim in found.claims] == ["measurement", "measurement"]
    assert len(found.conflicts) == conflicts
