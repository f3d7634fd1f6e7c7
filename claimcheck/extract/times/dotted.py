"""Numbers with a point and two digits that are times by the words around them: "at 19.30"; no price, no measurement."""

from __future__ import annotations

from claimcheck.extract.reading import Context

_NEAR = 8
"""Pieces before a time with a point in which the verb of what happened may stand."""


def is_at_an_hour(context: Context, at: int, last: int) -> bool:
    """Whether a number with a point and two digits is a time by the words around it: no price, no measurement."""
    scan, wording = context.scan, context.wording
    if not wording.has("clock.dotted_after", scan.low[at - 1]):
        return False
    if scan.low[last] in ("%", "-", "°"):
        return False
    if _two_with_points(context):
        return True
    if scan.is_word(last) and not (
        wording.has("clock.dotted_before", scan.low[last])
        or wording.has("clock.behind_dotted", scan.low[last])
    ):
        return False
    near = scan.low[max(0, at - _NEAR) : at]
    return any(wording.has("clock.dotted_verbs", word) for word in near) or not wording.sets[
        "clock.halves"
    ].isdisjoint(scan.low)


def _two_with_points(context: Context) -> bool:
    """Whether a sentence has two numbers that can be times, and speaks of hours or minutes and of no price: "the ferry
    sailed at 21.10 and docked at 22.40, ninety minutes on"."""
    scan, sets = context.scan, context.wording.sets
    if sets["clock.spans"].isdisjoint(scan.low) or not sets["clock.prices"].isdisjoint(scan.low):
        return False
    dotted = [
        at
        for at, word in enumerate(scan.low)
        if "." in word and at and context.wording.has("clock.dotted_after", scan.low[at - 1])
    ]
    return len(dotted) > 1 and all(can_be_time(scan.low[at]) for at in dotted)


def can_be_time(word: str) -> bool:
    """Whether the digits on both sides of a point can be an hour and its minutes."""
    hour, _, minute = word.partition(".")
    figures = hour.isdecimal() and minute.isdecimal() and len(minute) == 2
    return figures and int(hour) <= 24 and int(minute) < 60
