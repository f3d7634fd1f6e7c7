"""The bound behind a number, or behind what it counts: "300 or more", "46 civilians at least"."""

from __future__ import annotations

from claimcheck.extract.reading import Context, Reading
from claimcheck.records.amount import AmountKind

_MEASURES = frozenset(["count", "measurement", "money", "duration", "percentage"])
_REACH = 4


def hedge_behind(context: Context, reading: Reading, kinds: list[AmountKind]) -> tuple[int, int]:
    """Take the bound behind the number: glued, next to it, or behind up to three words of what is counted."""
    scan, wording = context.scan, context.wording
    at, low = reading.last, scan.low
    if low[at] in wording.glued_signs and scan.glued(at):
        glued = wording.tables["hedges"]["glued_after"]
        sign = low[at]
        if sign == "-" and scan.hyphen(at):
            sign = "-" + scan.low[at + 1]
        if sign in glued and not (sign == "+" and scan.glued(at + 1) and scan.digits(at + 1)):
            last = at + 1 + (sign[0] == "-")
            kinds.append(glued[sign])
            start = scan.starts[at]
            reading.last, reading.end = last, scan.ends[last - 1]
            return start, reading.end
    edges, small = wording.hedges_after.edges, wording.small
    if edges.keys().isdisjoint(low[at : at + _REACH]):
        return 0, 0
    for place in range(at, at + (_REACH if reading.kind in _MEASURES else 1)):
        piece = low[place]
        found = _after_phrase(context, place) if piece in edges else None
        if found is not None:
            kind, last = found
            if low[last] == "than":  # "17 people were killed and more than 60 injured"
                return 0, 0
            if _is_number(context, last + scan.hyphen(last)) or not (
                place == at or _free_standing(context, place, last)
            ):
                return 0, 0
            kinds.append(kind)
            reading.last, reading.end = last, scan.ends[last - 1]
            return scan.starts[place], reading.end
        if not piece[:1].isalpha() or piece in small:
            break
    return 0, 0


def _after_phrase(context: Context, at: int) -> tuple[AmountKind, int] | None:
    low, table = context.scan.low, context.wording.hedges_after
    for length in table.edges[low[at]]:
        kind = table.meaning.get(tuple(low[at : at + length]))
        if kind is not None:
            return kind, at + length
    return None


def _free_standing(context: Context, place: int, last: int) -> bool:
    """Whether a bound behind a noun speaks of the number: single words ("plus", "minimum") only right behind it."""
    return last - place > 1


def _is_number(context: Context, at: int) -> bool:
    scan, wording = context.scan, context.wording
    word = scan.low[at]
    if wording.has("small_words.articles", word):
        word = scan.low[at + 1]
        known = word in wording.fractions or word in wording.dozen or word in wording.scales
        return known or context.units.starts(word)
    return scan.digits(at) or word in wording.small or word in ("$", "€", "£")
