"""Letters and digits that name something: "S8", "MH370", "COVID-19", "5G", "24703L202"."""

from __future__ import annotations

from claimcheck.extract.reading import NEVER, Context, Cue, Outcome, Reader, Skip

_LONGEST_SCALED = 4
"""Digits before a letter that stands for thousands or millions: "1200k"."""


def read_identifier(context: Context, at: int) -> Outcome:
    """A veto for digits with letters on them that are no unit, scale, currency or half of the day."""
    scan = context.scan
    if not scan.digits(at):
        return None
    start, end, last = scan.starts[at], scan.ends[at], at + 1
    if scan.glued(at) and scan.is_word(at - 1) and context.units.money.before(scan, at) is None:
        if (scan.texts[at - 1] == "x" and scan.digits(at - 2)) or (
            scan.texts[at - 1] in ("e", "E") and scan.digits(at - 2)
        ):
            return None
        return _touching(context, at - 1, last, "letters and digits that name something")
    if scan.glued(at) and scan.low[at - 1] == "." and scan.glued(at - 1) and scan.is_word(at - 2):
        return Skip(start, end, last, "letters and digits that name something")
    acronym = (
        scan.glued(at)
        and scan.low[at - 1] == "-"
        and scan.texts[at - 2].isupper()
        and len(scan.texts[at - 2]) > 2
    )
    if acronym and not scan.title_case and context.units.money.before(scan, at) is None:
        return _touching(context, at, last, "a name with a number")
    if scan.glued(at) and scan.low[at - 1] == "-" and scan.glued(at - 1) and _hyphened(context, at):
        return _touching(context, at, last, "a name with a number")
    if scan.glued(at) and scan.low[at - 1] in ("_", "&") and scan.glued(at - 1):
        return Skip(start, end, last, "letters and digits that name something")
    if scan.glued(last) and scan.is_word(last) and not _may_touch(context, at, last):
        return _touching(context, at, last, "letters and digits that name something")
    return None


def _hyphened(context: Context, at: int) -> bool:
    """Whether the word before a hyphen makes the digits a name: "COVID-19", "F-16", "catch-22"."""
    scan, before = context.scan, context.scan.low[at - 2] if at >= 2 else ""
    if (
        not before
        or not before[0].isalpha()
        or before in context.wording.ones
        or before in context.wording.tens
    ):
        return False
    if context.wording.has("names.hyphen_before", before) or context.units.money.before(scan, at) is not None:
        return False
    letter = len(before) == 1 and scan.capital(at - 2) and not scan.glued(at - 2)  # "24703 L-202"
    return letter or not (context.units.starts(before) and scan.digits(at - 3))


def _may_touch(context: Context, at: int, here: int) -> bool:
    """Whether the letters glued behind digits belong to a number."""
    scan, wording, word = context.scan, context.wording, context.scan.low[here]
    if (
        scan.glued(here + 1)
        and scan.digits(here + 1)
        and not wording.has("names.between_digits", word)
        and scan.low[here + 1] not in ("2", "3")
    ):
        return False
    if word in wording.letter_scales and scan.low[at].isdecimal() and len(scan.low[at]) > _LONGEST_SCALED:
        # "80211b" is a code, "12500m" are metres
        return context.units.after(scan, here) is not None and word != "b"
    if word in wording.scales or word in wording.short_scales or word in wording.letter_scales:
        return scan.texts[here] not in ("G",)
    if (
        wording.has("dates.ordinals", word)
        or word in ("s", "x", "e", "d")
        or word in wording.tables["clock"]["halves"]
    ):
        return word != "d"
    return (
        context.units.after(scan, here) is not None
        or wording.has("ages.short", word)
        or word in wording.dozen
        or wording.has("names.glued_words", word)
    )


def _touching(context: Context, first: int, at: int, reason: str) -> Skip:
    """A veto for everything that touches: "24703L202", "737-800"."""
    scan = context.scan
    while at < scan.count and scan.glued(at) and (scan.texts[at][0].isalnum() or scan.hyphen(at)):
        at += 1
    return Skip(scan.starts[first], scan.ends[at - 1], at, reason)


reader = Reader(read_identifier, (Cue(form="touched"),), NEVER)
