"""Which half of the day a time is told to be of: "am", "p.m.", "in the morning", "on Monday evening"."""

from __future__ import annotations

from claimcheck.extract.reading import Context


def half_of_day(context: Context, at: int) -> tuple[int, int] | None:
    """ "am", "p.m." or "in the morning" at a piece: 0 or 12, and the piece behind it."""
    scan, wording = context.scan, context.wording
    halves = wording.tables["clock"]["halves"]
    word = scan.low[at]
    if word in ("a", "p") and scan.low[at + 1] == "." and scan.low[at + 2] in ("m", "m."):
        return (0 if word == "a" else 12), at + 3
    if word in halves:
        # "2.1 pm" may be picometres, "I am" a verb: a half of the day stands behind whole hours only.
        return halves[word], at + 1
    parts = wording.tables["clock"]["parts_of_day"]
    part = parts.get(scan.low[at + 2])
    if word == "in" and scan.low[at + 1] == "the" and part is not None:
        return part, at + 3
    on_a_day = word == "on" and scan.low[at + 1] in wording.weekdays and part is not None
    if on_a_day and wording.has("clock.hour_after", scan.low[at - 2]):
        return part, at + 3  # "at 7 on Monday evening"
    return None
