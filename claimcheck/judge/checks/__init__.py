"""The closed set of checks that a rule can name; one module each, listed here.

A check has ``Parameters`` (the model of a rule's ``with``), ``OUTCOMES`` (what it can answer), ``TAKES``
("pairing": two claims; "claim": one; "text": all claims of one text that the rule's ``where`` lets through, in
text order) and ``judge(what it takes, parameters, facts)``, which gives a Ruling, or for "text" several RuledOn.
A check of pairings may have ``judge_text`` besides: what the order of the words tells of two claims of one text.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, NamedTuple

from pydantic import BaseModel

from claimcheck.judge.checks import (
    age_matches_birth,
    average_within_range,
    change_matches_ends,
    contradicts_sheet,
    conversions_agree,
    date_exists,
    days_differ,
    false_precision,
    half_day_apart,
    kin_acts,
    length_matches_span,
    multiple_matches_ends,
    one_moment,
    one_point,
    only_figures,
    only_time,
    only_words,
    part_within_whole,
    parts_match_total,
    points_or_percent,
    range_in_order,
    rank_within_count,
    ranks_differ,
    rate_matches_total,
    rates_agree,
    retold,
    same_value,
    same_words,
    scores_differ,
    share_matches_parts,
    shares_within_whole,
    short_texts,
    slip_of_digits,
    sole_amounts,
    speakers_differ,
    speakers_time_differently,
    time_zones_agree,
    title_matches_body,
    told_alike,
    told_twice,
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
    against_sheets: bool = False
    """Whether it holds a text against a reference sheet; no other check ever sees a sheet."""

    applies: Callable[[Any, Any, Any], bool] | None = None
    """Whether a check of pairings has anything to say of one; where it has not, the next rule is asked."""
    beside: Callable[[Any, Any, Any], Any] | None = None
    """What a check of pairings finds besides in all claims of one text."""
    by_words: bool = False
    """Whether the words that two clauses share tell it that they are of one thing, whatever time each is told of."""


def _check(module: Any, *, within: bool, against_sheets: bool = False) -> Check:
    return Check(
        module.TAKES,
        within,
        module.OUTCOMES,
        module.Parameters,
        module.judge,
        against_sheets,
        getattr(module, "applies", None),
        getattr(module, "judge_text", None),
        getattr(module, "BY_WORDS", False),
    )


CHECKS: dict[str, Check] = {
    "age-matches-birth": _check(age_matches_birth, within=True),
    "average-within-range": _check(average_within_range, within=True),
    "change-matches-ends": _check(change_matches_ends, within=True),
    "contradicts-sheet": _check(contradicts_sheet, within=False, against_sheets=True),
    "conversions-agree": _check(conversions_agree, within=True),
    "date-exists": _check(date_exists, within=True),
    "days-differ": _check(days_differ, within=False),
    "false-precision": _check(false_precision, within=True),
    "half-day-apart": _check(half_day_apart, within=False),
    "kin-acts": _check(kin_acts, within=False),
    "length-matches-span": _check(length_matches_span, within=True),
    "multiple-matches-ends": _check(multiple_matches_ends, within=True),
    "one-moment": _check(one_moment, within=False),
    "one-point": _check(one_point, within=False),
    "only-figures": _check(only_figures, within=False),
    "only-time": _check(only_time, within=False),
    "only-words": _check(only_words, within=False),
    "part-within-whole": _check(part_within_whole, within=True),
    "parts-match-total": _check(parts_match_total, within=True),
    "points-or-percent": _check(points_or_percent, within=True),
    "range-in-order": _check(range_in_order, within=True),
    "rank-within-count": _check(rank_within_count, within=True),
    "ranks-differ": _check(ranks_differ, within=False),
    "rate-matches-total": _check(rate_matches_total, within=True),
    "rates-agree": _check(rates_agree, within=True),
    "retold": _check(retold, within=False),
    "same-value": _check(same_value, within=False),
    "same-words": _check(same_words, within=False),
    "scores-differ": _check(scores_differ, within=False),
    "share-matches-parts": _check(share_matches_parts, within=True),
    "shares-within-whole": _check(shares_within_whole, within=True),
    "short-texts": _check(short_texts, within=False),
    "slip-of-digits": _check(slip_of_digits, within=False),
    "sole-amounts": _check(sole_amounts, within=False),
    "speakers-differ": _check(speakers_differ, within=True),
    "speakers-time-differently": _check(speakers_time_differently, within=True),
    "time-zones-agree": _check(time_zones_agree, within=True),
    "title-matches-body": _check(title_matches_body, within=True),
    "told-alike": _check(told_alike, within=False),
    "told-twice": _check(told_twice, within=True),
    "values-differ": _check(values_differ, within=False),
    "weekday-matches-date": _check(weekday_matches_date, within=True),
}

PARAMETERS: dict[str, type[BaseModel]] = {name: check.parameters for name, check in CHECKS.items()}
