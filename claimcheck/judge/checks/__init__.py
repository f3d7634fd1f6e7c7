"""The closed set of checks that a rule can name; one module each, listed here.

A check has ``Parameters`` (the model of a rule's ``with``), ``OUTCOMES`` (what it can answer), ``TAKES``
("pairing": two claims; "claim": one; "text": all claims of one text that the rule's ``where`` lets through, in
text order) and ``judge(what it takes, parameters, facts)``, which gives a Ruling, or for "text" several RuledOn.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, NamedTuple

from pydantic import BaseModel

from claimcheck.judge.checks import (
    age_matches_birth,
    change_matches_ends,
    conversions_agree,
    date_exists,
    length_matches_span,
    one_digit_apart,
    parts_match_total,
    points_or_percent,
    range_in_order,
    shares_within_whole,
    speakers_differ,
    values_differ,
    weekday_matches_date,
)


class Check(NamedTuple):
    """A check as the judge calls it."""

    takes: Literal["pairing", "claim", "text"]
    within: bool
    """Whether it looks inside one text; else across sources."""
    outcomes: tuple[str, ...]
    parameters: type[BaseModel]
    judge: Callable[[Any, Any, Any], Any]


CHECKS: dict[str, Check] = {
    "age-matches-birth": Check(
        "text", True, age_matches_birth.OUTCOMES, age_matches_birth.Parameters, age_matches_birth.judge
    ),
    "change-matches-ends": Check(
        "text", True, change_matches_ends.OUTCOMES, change_matches_ends.Parameters, change_matches_ends.judge
    ),
    "conversions-agree": Check(
        "text", True, conversions_agree.OUTCOMES, conversions_agree.Parameters, conversions_agree.judge
    ),
    "date-exists": Check("text", True, date_exists.OUTCOMES, date_exists.Parameters, date_exists.judge),
    "length-matches-span": Check(
        "text", True, length_matches_span.OUTCOMES, length_matches_span.Parameters, length_matches_span.judge
    ),
    "one-digit-apart": Check(
        "pairing", False, one_digit_apart.OUTCOMES, one_digit_apart.Parameters, one_digit_apart.judge
    ),
    "parts-match-total": Check(
        "text", True, parts_match_total.OUTCOMES, parts_match_total.Parameters, parts_match_total.judge
    ),
    "points-or-percent": Check(
        "text", True, points_or_percent.OUTCOMES, points_or_percent.Parameters, points_or_percent.judge
    ),
    "range-in-order": Check(
        "text", True, range_in_order.OUTCOMES, range_in_order.Parameters, range_in_order.judge
    ),
    "shares-within-whole": Check(
        "text", True, shares_within_whole.OUTCOMES, shares_within_whole.Parameters, shares_within_whole.judge
    ),
    "speakers-differ": Check(
        "pairing", True, speakers_differ.OUTCOMES, speakers_differ.Parameters, speakers_differ.judge
    ),
    "values-differ": Check(
        "pairing", False, values_differ.OUTCOMES, values_differ.Parameters, values_differ.judge
    ),
    "weekday-matches-date": Check(
        "claim",
        True,
        weekday_matches_date.OUTCOMES,
        weekday_matches_date.Parameters,
        weekday_matches_date.judge,
    ),
}

PARAMETERS: dict[str, type[BaseModel]] = {name: check.parameters for name, check in CHECKS.items()}
