"""Ages that a word of the sentence tells: "life expectancy rose to 73"."""

from __future__ import annotations

from claimcheck.extract.numerals.numerals import numeral_at
from claimcheck.extract.readers.ages import bare_age, joined
from claimcheck.extract.reading import NEVER, Context, Cue, Outcome, Reader


def read_expectancy(context: Context, at: int) -> Outcome:
    """A bare number between 20 and 110 in a sentence on how old people grow."""
    numeral = numeral_at(context.scan, at, context.wording)
    if numeral is None or not numeral.plain or not 20 <= numeral.value <= 110:
        return None
    if context.wording.sets["ages.cues"].isdisjoint(context.scan.low) or joined(context, numeral) is not None:
        return None
    return bare_age(context, numeral) if context.units.after(context.scan, numeral.last) is None else None


reader = Reader(read_expectancy, (Cue(("ages.cues",)),), NEVER)
