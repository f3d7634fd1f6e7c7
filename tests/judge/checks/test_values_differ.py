"""Values that cannot both be true, and all those that can."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from claimcheck.judge.checks.values_differ import Parameters, judge
from claimcheck.judge.ruling import Facts
from claimcheck.records.claim import Claim
from claimcheck.records.pairing import FACETS, Comparison, Pairing
from tests.judge.conftest import DAY, HOUR, claim

DEFAULT = Parameters()
UNKNOWN = {facet: Comparison("unknown") for facet in FACETS}


def verdict(left: Claim, right: Claim, parameters: Parameters = DEFAULT, facts: Facts | None = None) -> str:
    pairing = Pairing(left, right, UNKNOWN)
    return judge(pairing, parameters, facts or Facts()).verdict


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("12", "15", "conflict"),
        ("12", "12", "compatible"),
        (">= 46", "60", "compatible"),
        (">= 46", "40", "conflict"),
        ("> 300000", "300000", "rounding"),
        ("< 30", "29", "compatible"),
        ("< 30", "30", "rounding"),
        ("< 30", "31", "conflict"),
        ("< 30", "33", "conflict"),
        ("5..6", "6", "compatible"),
        ("5..6", "8", "conflict"),
        ("about 275000", "about 250000", "conflict"),
        ("about 275000", "265000", "compatible"),
        ("275000", "250000", "conflict"),
        ("1264312", "1260000", "rounding"),
        ("1264312", "1264000", "rounding"),
        ("250000", "253000", "rounding"),
        ("250000", "259000", "conflict"),
        ("8", "10", "conflict"),
        ("20", "21", "conflict"),
        ("<= 1500000", "<= 1600000", "conflict"),
    ],
)
def test_plain_numbers(left: str, right: str, expected: str) -> None:
    assert verdict(claim(left), claim(right, "b")) == expected


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (claim("8", unit=HOUR), claim("11", "b", HOUR), "conflict"),
        (claim("24", unit=HOUR), claim("1", "b", DAY), "compatible"),
        (claim("24", unit=HOUR), claim("4", "b", DAY), "conflict"),
        (claim("8", unit=HOUR), claim("8", "b"), "not_compared"),
    ],
)
def test_units_are_converted_or_not_compared(left: Claim, right: Claim, expected: str) -> None:
    assert verdict(left, right) == expected


def test_a_tally_grows_in_a_later_report_and_shrinks_as_a_correction() -> None:
    facts = Facts({"a": date(2023, 5, 2), "b": date(2023, 5, 3)})
    tally = Parameters(grows=True)
    assert verdict(claim("12"), claim("19", "b"), tally, facts) == "update"
    shrunk = judge(Pairing(claim("19"), claim("12", "b"), UNKNOWN), tally, facts)
    assert shrunk.verdict == "conflict"
    assert "correction" in shrunk.notes[0]


def test_the_reason_names_both_values_and_their_difference() -> None:
    pairing = Pairing(claim("8", unit=HOUR), claim("11", "b", HOUR), UNKNOWN)
    assert judge(pairing, DEFAULT, Facts()).reason == "8 hours and 11 hours differ by 3 hours"


values = st.integers(0, 10**7).map(str)
amounts = st.one_of(
    values, *(values.map(partial("{} {}".format, hedge)) for hedge in ("about", ">=", ">", "<=", "<"))
)


@given(amounts, amounts)
def test_swapping_the_sides_changes_nothing(left: str, right: str) -> None:
    assert verdict(claim(left), claim(right, "b")) == verdict(claim(right, "b"), claim(left))


@given(values, values)
def test_a_hedge_never_adds_a_conflict(left: str, right: str) -> None:
    if verdict(claim(left), claim(right, "b")) != "conflict":
        for hedge in ("about", ">=", "<="):
            assert verdict(claim(f"{hedge} {left}"), claim(right, "b")) != "conflict"


@given(values, values, st.decimals(0, Decimal("0.5"), places=2))
def test_a_wider_tolerance_never_adds_a_conflict(left: str, right: str, share: Decimal) -> None:
    wide = Parameters(relative=share)
    if verdict(claim(left), claim(right, "b")) != "conflict":
        assert verdict(claim(left), claim(right, "b"), wide) != "conflict"


@pytest.mark.usefixtures("words")
def test_the_fixture_pairs_claims(paired: Callable[[Claim, Claim], Pairing]) -> None:
    assert paired(claim("12"), claim("15", "b")).facets["scope"].outcome == "same"


@pytest.mark.parametrize(("given_", "share"), [("5%", "0.05"), ("2.5%", "0.025"), (0.05, "0.05"), (0, "0")])
def test_a_share(given_: object, share: str) -> None:
    assert Parameters.model_validate({"hedged": given_}).hedged == Decimal(share)


@pytest.mark.parametrize(
    "given_", ["5%%", "%", "nan%", "inf%", "1e99999%", "๕%", "lots", True, None, [5], -1, 1, "100%"]
)
def test_no_share(given_: object) -> None:
    with pytest.raises(ValidationError):
        Parameters.model_validate({"hedged": given_})
