"""What an amount is taken over: "a month", "per barrel", "/kg", "each"."""

from __future__ import annotations

from claimcheck.extract.amounts.side import Side
from claimcheck.extract.reading import Context
from claimcheck.record import replace
from claimcheck.records.unit import Unit

_LONGEST_BRACKET = 7
_BEFORE_RATES = ("-", "(")


def with_rate(context: Context, side: Side) -> Side:
    """The side with what it is taken over: "a month", "per barrel", "/kg", "each"."""
    scan, sets, at = context.scan, context.wording.sets, side.last
    word = scan.low[at]
    single = word in sets["rates.singly"]
    if not single and word not in _BEFORE_RATES and word not in sets["rates.links"]:
        return _later_rate(context, side)
    if single and (word == "apiece" or not context.wording.has("rates.per", scan.low[at + 1])):
        return _singly(side, word)
    skip = 1
    if _is_hyphened_link(context, at):
        at, word, skip = at + 1, scan.low[at + 1], 2
    if word == "(" and side.unit is not None and side.unit.dimension == "currency":
        return _rate_behind_bracket(context, side)
    if word not in sets["rates.links"]:
        return _later_rate(context, side)
    if word == "/" and not scan.glued(at):
        return side
    per = _per(context, at + skip, any_word=word == "per", letters=word == "/")
    return side if per is None else _with_link(context, side, word, *per)


def _is_hyphened_link(context: Context, at: int) -> bool:
    """Whether a link to what an amount is taken over stands between hyphens: "$40-a-night"."""
    scan = context.scan
    linked = scan.low[at + 1] in context.wording.sets["rates.hyphened_links"]
    return scan.low[at] == "-" and scan.hyphen(at) and linked and scan.hyphen(at + 2)


def _singly(side: Side, word: str) -> Side:
    """A side with "each" or "apiece" behind it; a bare number has only the latter."""
    if side.unit is None and (word == "each" or side.last == side.numeral.last):
        return side
    return replace(side, last=side.last + 1, distribution=word)


def _with_link(context: Context, side: Side, word: str, name: str, last: int) -> Side:
    """The side with what a link ("a", "per", "/") takes it over, where the two go together."""
    sets = context.wording.sets
    if word in sets["rates.word_links"] and name in sets["rates.later"] and _ended(context, last):
        return side
    if name == "cent":
        return side
    if side.unit is None:
        bare = word == "/" or word in sets["small_words.articles"]
        return side if bare else replace(side, last=last, distribution=f"{word} {name}")
    if side.unit.per is not None or (side.unit.dimension == "share" and name not in sets["rates.later"]):
        return side  # "14% per seat" is a share of what a seat took: only one of a time is another share
    return replace(side, unit=_over(context, side.unit, name), last=last)


def _rate_behind_bracket(context: Context, side: Side) -> Side:
    """The rate behind the same amount in another currency: "C$6 (US$4.46) per share"."""
    scan = context.scan
    for at in range(side.last + 2, side.last + _LONGEST_BRACKET):
        if scan.low[at] == ")":
            per = _per(context, at + 2, any_word=True, letters=False) if scan.low[at + 1] == "per" else None
            if per is None or side.unit is None or side.unit.per is not None or not scan.digits(at - 1):
                return side
            return replace(side, unit=_over(context, side.unit, per[0]))
    return side


def _later_rate(context: Context, side: Side) -> Side:
    """The rate behind what is counted: "three thousand tests per day", "2.4 billion gallons of fuel a year"."""
    scan, wording = context.scan, context.wording
    low, later, links = scan.low, wording.sets["rates.later"], wording.sets["rates.word_links"]
    here = side.last + (low[side.last] == "of")
    if side.unit is not None and (here == side.last or side.unit.per is not None):
        return side
    if links.isdisjoint(low[here + 1 : here + 4]):
        return side
    for at in range(here + 1, here + 4):
        before, word = low[at - 1], low[at]
        if not before[:1].isalpha():
            return side
        if word in links and low[at + 1] in later:
            if _past(context, at + 2) or wording.has("rates.not_later_behind", before):
                return side
            name = low[at + 1]
            if side.unit is not None:
                return replace(side, unit=_over(context, side.unit, name))
            return replace(side, distribution=f"{word} {name}")
        if not word[:1].isalpha() or before in wording.starts:
            return side
    return side


def _ended(context: Context, at: int) -> bool:
    """Whether a stretch of time before a piece is when it was: "a year ago", "a week before."."""
    scan, word = context.scan, context.scan.low[at]
    if context.wording.has("rates.ended_alone", word):
        return not scan.is_word(at + 1)
    return context.wording.has("rates.ended", word)


def _past(context: Context, at: int) -> bool:
    """Whether a stretch of time is part of a time ("a year ago"), or goes on ("a day and 3 hours")."""
    scan, wording = context.scan, context.wording
    if scan.low[at] == "and":
        return scan.digits(at + 1) or scan.low[at + 1] in wording.starts
    return wording.has("rates.later_not", scan.low[at])


def _over(context: Context, unit: Unit, per: str) -> Unit:
    """The unit per something: one of the lexicon where it has it ("mile per hour")."""
    if unit.dimension not in ("currency", "share"):
        known = context.units.lookup(f"{unit.name} per {per}")
        if known is not None and known.per is None and " per " not in known.dimension:
            return known
    return replace(unit, per=per)


def _per(context: Context, at: int, *, any_word: bool, letters: bool) -> tuple[str, int] | None:
    scan, wording = context.scan, context.wording
    word = scan.low[at]
    pair = f"{word} {scan.low[at + 1]}"
    if wording.has("rates.per", pair):
        return pair, at + 2
    singular = context.lemmas.noun(word) if word else word
    if wording.has("rates.per", word) or (letters and wording.has("rates.per", singular)):
        name = wording.tables["rates"]["irregular"].get(word, word)
        return name, at + 1
    if any_word and scan.is_word(at):
        return wording.tables["rates"]["irregular"].get(word, word), at + 1
    return None
