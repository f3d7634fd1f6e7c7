"""What figures of a title and its text must have in common to be one: kind and unit; an age may be years ago."""

from __future__ import annotations

import re
from collections.abc import Set

from claimcheck.records.claim import Claim

_ASIDE = re.compile(r", \d\d?,|.\(\d\d?\)")
"""How an age stands behind a name: "Ruiz, 39,"."""
_AGED = re.compile(r"\b(?:aged|age of|at age) $")
_OLDEST = 130


def of_no_person(title: Claim) -> bool:
    """Whether a title gives an age that nobody reaches, which the text may tell by what happened so long ago."""
    return title.quantity.kind == "age" and (title.quantity.amount.value or 0) > _OLDEST


def sort_of(claim: Claim, origins: Set[str] = frozenset(), old: bool = False) -> tuple[str, str]:
    """What two figures must have in common to be one: the kind, and the unit as far as it tells things apart.

    ``old``: whether any length of time ago is an age.
    """
    quantity, unit = claim.quantity, claim.quantity.unit
    led = claim.sentence.text[: quantity.start - claim.sentence.start]
    aged = quantity.unit is None and _AGED.search(led) is not None
    if quantity.kind == "count" and (aged or (claim.subject is None and _ASIDE.fullmatch(_around(claim)))):
        return "age", ""
    if quantity.kind == "age":
        return "age", unit.name if unit is not None and unit.name != "year" else ""
    behind = claim.sentence.text[quantity.end - claim.sentence.start :].split(maxsplit=1)
    ago = quantity.kind == "duration" and bool(behind) and behind[0].strip(",.;") == "ago"
    if ago and unit is not None and (old or not origins.isdisjoint(claim.sentence.text.lower().split())):
        return "age", unit.name if unit.name != "year" else ""
    kind = "share" if quantity.kind in ("percentage", "ratio") else quantity.kind
    if unit is None or kind == "share":
        return kind, ""
    if kind == "duration" and to_the_second(claim):
        return kind, "second"
    return kind, unit.name if kind == "duration" else (
        unit.currency or unit.name
    ) if kind == "money" else unit.dimension


def _around(claim: Claim) -> str:
    """A number with the mark before and the one behind it."""
    at = claim.quantity.start - claim.sentence.start
    return claim.sentence.text[max(0, at - 2) : claim.quantity.end - claim.sentence.start + 1]


def to_the_second(claim: Claim) -> bool:
    """Whether a length is told in hours or minutes, and seconds."""
    text = claim.quantity.surface.lower()
    return text.count(":") == 2 or ("second" in text and ("minute" in text or "hour" in text))
