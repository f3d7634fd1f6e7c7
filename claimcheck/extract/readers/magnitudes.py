"""Magnitudes: "magnitude 6.1", "a 6.1-magnitude earthquake", "7.2 on the Richter scale"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.reading import NEVER, Context, Cue, Outcome, Reader, Reading

_REACH = 5
"""Words between "magnitude" and its number: "the magnitude was put at 6.1"."""
_FAR = 12
"""Words before the number in which the quake stands that measured it."""


def read_magnitude(context: Context, at: int) -> Outcome:
    """A number on the scale of earthquakes, with the word "magnitude" before or behind it."""
    scan, wording = context.scan, context.wording
    word = scan.low[at]
    if not scan.digits(at) or len(word) > 4 or "," in word:
        return None
    first, last = at, at + 1
    behind = at + 1 + (scan.low[at + 1] == "-")
    if wording.has("magnitudes.after", scan.low[behind]):
        last = behind + 1
    elif (
        scan.low[at + 1] == "and"
        and scan.digits(at + 2)
        and wording.has("magnitudes.after", scan.low[at + 3])
    ) or (scan.low[at + 1] == "on" and "richter" in scan.low[at + 1 : at + 5]):
        pass
    else:
        before = at - 1
        while at - before <= _REACH and wording.has("magnitudes.between", scan.low[before]):
            before -= 1
        linked = at - before == 1 or "." in word or wording.has("magnitudes.next", scan.low[at - 1])
        named = linked and wording.has("magnitudes.before", scan.low[before])
        named = named or ("." in word and _measured(context, at))
        if not named and not ("." in word and wording.has("magnitudes.quakes", scan.low[at + 1])):
            return None
        if scan.low[at - 1] in ("-", *wording.sets["magnitudes.before"]):
            first = before
    value = Decimal(word)
    if not 0 < value < 12:
        return None
    step = Decimal(1).scaleb(-len(word.partition(".")[2]))
    return Reading(
        "magnitude", first, last, scan.starts[first], scan.ends[last - 1], scan.starts[at], scan.ends[at],
        value, value, step=step,
    )  # fmt: skip


def _measured(context: Context, at: int) -> bool:
    """Whether a quake "measured" the number, and it is no count of anything."""
    scan, has = context.scan, context.wording.has
    if not has("magnitudes.measured", scan.low[at - 1]):
        return False
    if scan.is_word(at + 1) and not has("magnitudes.behind", scan.low[at + 1]):
        return False  # "measured 1.3 metres"
    return any(has("magnitudes.quakes", word) for word in scan.low[max(0, at - _FAR) : at])


reader = Reader(
    read_magnitude,
    (
        Cue(
            ("magnitudes.before", "magnitudes.after", "magnitudes.quakes", "magnitudes.measured"),
            ("richter",),
        ),
    ),
    NEVER,
)
