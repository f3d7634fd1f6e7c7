"""Hedges and bounds around a number: "about 900", "46 civilians at least", "300 or more"."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.extract.reading import Context, Reading
from claimcheck.extract.wording import Phrases
from claimcheck.records.amount import AmountKind

_BOUNDS: frozenset[AmountKind] = frozenset(["at_least", "more_than", "at_most", "less_than"])
_MEASURES = frozenset(["count", "measurement", "money", "duration", "percentage"])
_REACH = 4
_TAG = re.compile(r"</?[A-Za-z][^<>\r\n]*>")
_LONGEST_TAG = 300
_NEVER_NEGATIVE = ("count", "money", "duration", "age", "percentage", "ratio")


def hedge(context: Context, reading: Reading) -> None:
    """Widen a reading by the hedges before and behind it, and give its amount their meaning."""
    if not reading.hedgeable:
        return
    kinds: list[AmountKind] = []
    before = (0, 0)
    if context.scan.low[reading.first - 1] in context.wording.hedge_edges:
        before = _before(context, reading, kinds)
    behind = _behind(context, reading, kinds)
    if not kinds:
        return
    words = [context.scan.text[start:end] for start, end in (before, behind) if end > start]
    reading.hedge = " … ".join(words)
    _apply(reading, next((kind for kind in kinds if kind in _BOUNDS), kinds[0]))


def _before(context: Context, reading: Reading, kinds: list[AmountKind]) -> tuple[int, int]:
    """Take the hedge phrases that end where the reading begins, nearest first."""
    scan = context.scan
    end = scan.ends[reading.first - 1] if reading.first > 0 else 0
    taken = False
    for _ in range(3):
        found = _phrase_before(context, reading, reading.first)
        if found is None and not taken:
            found = _past_skipped(context, reading)
        if found is None:
            break
        kind, first = found
        kinds.append(kind)
        if scan.low[reading.first - 1] in ("next", "the", "first"):
            # "Within the next two weeks": the words between belong to no hedge that could be quoted.
            return scan.starts[first], end
        reading.first, reading.start, taken = first, scan.starts[first], True
    return (reading.start, end) if taken else (0, 0)


def _past_skipped(context: Context, reading: Reading) -> tuple[AmountKind, int] | None:
    """A hedge before "another", "a total of" or an article: "at least another 12"."""
    scan = context.scan
    for skipped in context.wording.skipped.get(scan.low[reading.first - 1], ()):
        at = reading.first - len(skipped)
        if at > 0 and tuple(scan.low[at : reading.first]) == skipped:
            found = _phrase_before(context, reading, at)
            if found is not None:
                return found
    return None


def _phrase_before(context: Context, reading: Reading, at: int) -> tuple[AmountKind, int] | None:
    scan, wording = context.scan, context.wording
    if at == 0:
        return None
    if reading.kind == "duration":
        found = _longest_before(context, wording.hedges_before_duration, at)
        if found is not None:
            return found
    if scan.hyphen(at - 1):
        glued = wording.tables["hedges"]["glued_before"].get(scan.low[at - 2])
        if glued is None and reading.kind == "age":
            glued = wording.tables["ages"]["bounds"].get(scan.low[at - 2])  # "the over-70s"
        if glued is not None:
            return glued, at - 2
    found = _longest_before(context, wording.hedges_before, at)
    if found is None:
        return None
    if scan.low[found[1]] == "up" and wording.has("hedges.level_before_up", scan.low[found[1] - 1]):
        return None  # "edged up to 3.9%" is a level
    return found if _is_hedge(context, reading, found[1], at) else None


def _longest_before(context: Context, table: Phrases, at: int) -> tuple[AmountKind, int] | None:
    low = context.scan.low
    for length in table.edges.get(low[at - 1], ()):
        kind = table.meaning.get(tuple(low[at - length : at])) if length <= at else None
        if kind is not None:
            return kind, at - length
    return None


def _is_hedge(context: Context, reading: Reading, first: int, last: int) -> bool:
    """Whether a word that is also a plain preposition bounds the number here."""
    scan, wording = context.scan, context.wording
    if scan.low[last - 1] == ">" and _closes_a_tag(scan.text, scan.ends[last - 1]):
        return False
    if last - first > 1 or not wording.has("hedges.prepositions", scan.low[first]):
        return True
    word, before = scan.low[first], scan.low[first - 1]
    if reading.kind in ("date", "clock_time"):
        return word in ("around",)
    if word == "over" and wording.has("hedges.phrasal_over", before):
        return False
    if word in ("under", "over") and reading.kind == "age":
        return True
    if scan.low[reading.last - 1] == "long" or (scan.low[reading.last] == "of" and scan.low[last] == "one"):
        return False
    if reading.kind == "duration":
        if word in ("near", "above", "below", "inside", "past"):
            return False
        if word == "over":
            return wording.has("hedges.bounds_duration_after", before)
        return True
    if word in ("over", "under", "inside", "beyond", "past") and reading.kind == "count":
        value = reading.low if reading.low is not None else Decimal(0)
        return value > 10 or reading.amount == "vague"
    return True


def _closes_a_tag(text: str, end: int) -> bool:
    """Whether the ">" that ends there is of "<b>", not "more than"."""
    start = text.rfind("<", max(0, end - _LONGEST_TAG), end)
    return start >= 0 and _TAG.fullmatch(text, start, end) is not None


def _behind(context: Context, reading: Reading, kinds: list[AmountKind]) -> tuple[int, int]:
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
    if word in ("a", "an"):
        word = scan.low[at + 1]
        known = word in wording.fractions or word in wording.dozen or word in wording.scales
        return known or context.units.starts(word)
    return scan.digits(at) or word in wording.small or word in ("$", "€", "£")


def _apply(reading: Reading, kind: AmountKind) -> None:
    """Give the amount the meaning of a hedge. A range and a vague number stay what they are, with the hedge kept."""
    if reading.amount != "exact" or reading.low is None:
        return
    value = reading.low
    reading.amount = kind
    if kind in ("at_least", "more_than"):
        reading.low, reading.high = value, None
    elif kind in ("at_most", "less_than"):
        floor = Decimal(0) if reading.kind in _NEVER_NEGATIVE or not _can_be_negative(reading) else None
        reading.low, reading.high = (floor if value >= 0 else None), value


def _can_be_negative(reading: Reading) -> bool:
    return reading.unit is not None and reading.unit.dimension == "temperature"
