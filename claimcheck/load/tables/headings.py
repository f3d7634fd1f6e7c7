"""What stands over a column: what its figures measure, and how they are written."""

from __future__ import annotations

import re

from claimcheck.load.tables.words import Words
from claimcheck.record import Record

_BRACKETS = re.compile(r"(?<!\s)\s*+[\[(]([^()\[\]]{1,20})[\])]\s*$|,\s*([^\s,]{1,10})$")
_CURRENCY = re.compile(r"([$€£¥])\s*(.*)")


class Heading(Record):
    """What stands over a column: what its figures measure, and how they are written."""

    words: str
    before: str = ""
    after: str = ""


def heading(words: str, meaning: Words) -> Heading:
    """What the words over a column say of its figures: "Loss ($ million)", "Turnout, %", "Number of killed"."""
    bracket = _BRACKETS.search(words)
    inside = (bracket[1] or bracket[2]).strip() if bracket else ""
    name = words[: bracket.start()] if bracket else words
    low = name.lower()
    for counting in meaning.counting:
        if low.startswith(f"{counting} "):
            name = name[len(counting) + 1 :]
            break
    scales, money = meaning.scales, _CURRENCY.fullmatch(inside)
    if money is not None:
        scale = scales.get(money[2].lower(), money[2])
        return Heading(name, money[1], f" {scale}" if scale else "")
    if inside == "%":
        return Heading(name, "", "%")
    if inside.lower() in scales and (bracket is None or bracket[1]):
        return Heading(name, "", f" {scales[inside.lower()]}")
    known = meaning.units
    if inside and known is not None and known.lookup(inside) is not None:
        return Heading(name, "", f" {inside}")
    return Heading(name if bracket is None else words)
