"""Set phrases and fixed names with a number in them: "no one", "nine-to-five", "World War Two"."""

from __future__ import annotations

from claimcheck.extract.name_words import name_words
from claimcheck.extract.reading import Context, Cue, Outcome, Reader, Skip


def read_phrase(context: Context, at: int) -> Outcome:
    """A set phrase that the number is part of."""
    scan, names = context.scan, name_words(context.wording)
    fixed = names.phrases
    for place in names.places.get(scan.low[at], ()):
        first = at - place
        if first < 0 or scan.low[first] not in fixed.edges:
            continue
        for length in fixed.edges[scan.low[first]]:
            if length <= at - first:
                break
            reason = fixed.meaning.get(tuple(scan.low[first : first + length]))
            if reason is not None and not _exempt(context, at, first, first + length):
                return Skip(scan.starts[at], scan.ends[max(at, first + length - 1)], first + length, reason)
    return None


def _exempt(context: Context, at: int, first: int, last: int) -> bool:
    """Phrases that are numbers before certain words: "the one million", "one day after", "no one-year …"."""
    scan = context.scan
    after = scan.low[last]
    if last - 1 == at and scan.digits(at) and scan.digits(last) and scan.one_space(last):
        return True  # "911 000" is one number
    counts = context.lemmas.plural(after) and not context.wording.has("names.emergency_nouns", after)
    if first == at and last - 1 == at and scan.digits(at) and counts and not scan.capital(last):
        return True  # "911 boats"
    if (
        scan.low[at] != "one"
        and last - 1 == at
        and last - first > 1
        and context.lemmas.plural(after)
        and not scan.capital(last)
    ):
        return True  # "the final four games"
    measured = context.units.after(scan, at + 1)
    several = first == at and scan.low[at] != "one" and not scan.capital(last - 1)
    if several and measured is not None and measured.last == last:
        return True  # "took 60 minutes", which is no programme
    unit = context.units.after(scan, last)
    if (
        scan.low[at] == "one"
        and last - 1 == at
        and unit is not None
        and not unit.hyphen
        and len(unit.surface) > 2
    ):
        return True
    if scan.low[at] == "one" and last - 1 == at and context.wording.has("names.one_behind", scan.low[first]):
        # "That one bomb fell", "in which one person died": a noun follows, so it counts.
        has = context.wording.has
        if scan.is_word(last) and not (has("names.one_no_noun", after) or has("names.one_before", after)):
            return True
    if scan.low[at] == "one" and last - 1 == at:
        return (
            after in context.wording.scales
            or after in context.wording.fractions
            or (after == "-" and scan.hyphen(last))
            or (
                scan.low[first] == "the"
                and (context.wording.has("names.one_before_ratio", after) or context.units.starts(after))
                and scan.low[last + 1] != "who"
            )
        )
    if last == first + 2 and scan.low[first] == "one" and scan.low[first + 1] == "day":
        has = context.wording.has
        return has("names.one_day_before", after) or has("names.one_day_after", scan.low[first - 1])
    return False


_CUE = Cue(("names.phrases.pieces",), where="at")
reader = Reader(read_phrase, (_CUE,), (_CUE,))
