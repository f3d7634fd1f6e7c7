"""The hedge before a number: "about 900", "at least another 12"; and what only looks like one."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.extract.phrase_tables import Phrases
from claimcheck.extract.reading import Context, Reading
from claimcheck.records.amount import AmountKind
from claimcheck.records.quantity import MOMENTS

_TAG = re.compile(r"</?[A-Za-z][^<>\r\n]*>")
_LONGEST_TAG = 300


def hedge_before(context: Context, reading: Reading, kinds: list[AmountKind]) -> tuple[int, int]:
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
        if context.wording.has("hedges.inside_no_quotation", scan.low[reading.first - 1]):
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
    if reading.kind in MOMENTS:
        return word in ("around",)
    if word == "over" and wording.has("hedges.phrasal_over", before):
        return False
    if reading.kind == "age" and wording.has("ages.bounds", word):
        return True
    if scan.low[reading.last - 1] == "long" or (scan.low[reading.last] == "of" and scan.low[last] == "one"):
        return False
    if reading.kind == "duration":
        return _bounds_length(context, word, before)
    if reading.kind == "count" and wording.has("hedges.bound_many", word):
        value = reading.low if reading.low is not None else Decimal(0)
        return value > 10 or reading.amount == "vague"
    return True


def _bounds_length(context: Context, word: str, before: str) -> bool:
    """Whether a word says that it lasted more or less, and not when: "over two days"."""
    has = context.wording.has
    if has("hedges.never_bound_duration", word):
        return False
    return word != "over" or has("hedges.bounds_duration_after", before)


def _closes_a_tag(text: str, end: int) -> bool:
    """Whether the ">" that ends there is of "<b>", not "more than"."""
    start = text.rfind("<", max(0, end - _LONGEST_TAG), end)
    return start >= 0 and _TAG.fullmatch(text, start, end) is not None
