"""Ages of several people in a row: "two men aged 24 and 31", "daughters aged 3, 4 and 9"."""

from __future__ import annotations

from claimcheck.extract.numerals.numeral import Numeral
from claimcheck.extract.numerals.numerals import numeral_at
from claimcheck.extract.reading import Context


def ages_in_a_row(context: Context, first: Numeral) -> list[Numeral]:
    """The numbers of two ages or more, of which the last stands behind "and"; none where it is one, or a span of ages.

    "Aged 24 and 31 others" has one age, "between the ages of 18 and 34" a span.
    """
    scan, at = context.scan, first.first - 1
    of = scan.low[at] == "of" and scan.low[at - 1] == "ages"
    if (
        not (of or context.wording.has("ages.before", scan.low[at]))
        or "between" in scan.low[max(0, at - 4) : at]
    ):
        return []
    row = [first]
    while _bare(row[-1]):
        here = row[-1].last
        ends = scan.low[here] == "and" or (scan.low[here] == "," and scan.low[here + 1] == "and")
        if not ends and scan.low[here] != ",":
            return []
        other = numeral_at(scan, here + 1 + (scan.low[here] == "," and ends), context.wording)
        if other is None or not _bare(other) or not 0 < other.value <= _oldest(context):
            return []
        row.append(other)
        if ends:
            return [] if _counts(context, other.last) else row
    return []


def _bare(numeral: Numeral) -> bool:
    """Whether a number is nothing but its digits or words."""
    return numeral.plain or (not numeral.in_digits and numeral.shape == "number" and numeral.scale == 1)


def _oldest(context: Context) -> int:
    oldest: int = context.wording.tables["ages"]["oldest"]
    return oldest


def _counts(context: Context, at: int) -> bool:
    """Whether what follows a number shows that it counts something else, or has a unit of its own."""
    scan, word = context.scan, context.scan.low[at]
    if not scan.is_word(at):
        return scan.glued(at) and word not in (",", ".", ";", ")", "?", "!", ":", "'s")
    return (
        context.units.after(scan, at) is not None
        or context.lemmas.plural(word)
        or context.wording.has("ages.counts_before", word)
    )
