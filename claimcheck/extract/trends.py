"""Whether a number is a change: "rose 3%", "up 19 cents", "fell by 12"; "rose to 3%" is a level."""

from __future__ import annotations

from claimcheck.extract.reading import Context, Reading

_CHANGING = frozenset(["percentage", "money", "measurement"])
_KINDS = _CHANGING | {"count", "duration", "ratio"}
_REACH = 6
_LEAST_SUM = 1000
"""Of a currency: "shares lost $2", but "Orlo lost $430 million"."""


def trend(context: Context, reading: Reading) -> str | None:
    """The word that makes a reading a change, as written; None for a level."""
    scan, wording = context.scan, context.wording
    before = scan.low[reading.first - 1]
    if before not in wording.trend_edges or reading.kind not in _KINDS:
        return None
    if wording.has("small_words.opens", scan.low[reading.first]):
        return None
    if before == "+" and scan.glued(reading.first):
        return "+"
    by = False
    for at in range(reading.first - 1, max(reading.first - _REACH, -1), -1):
        word = scan.low[at]
        if word in wording.trends:
            return scan.texts[at] if _changes(context, reading, at, by) else None
        if wording.has("trends.level_words", word) or not wording.has("trends.through", word):
            return None
        by = by or word == "by"
    return None


def _changes(context: Context, reading: Reading, at: int, by: bool) -> bool:
    """Whether a word of rising or falling says that a reading is by how much; ``by`` when "by" stands between."""
    scan, has = context.scan, context.wording.has
    word, before = scan.low[at], scan.low[at - 1]
    if word == "up" and (has("trends.phrasal", before) or scan.low[at + 1] == "to"):
        return False
    if word == "down" and has("trends.phrasal_down", before):
        return False
    if not by and has("trends.collecting", word) and _sum(reading):
        return False  # "the appeal raised £240,000"
    return by or reading.kind in _CHANGING or _points(context, reading) or has("trends.plain", word)


def _sum(reading: Reading) -> bool:
    """Whether a reading is money, and no price of a share or a loaf."""
    return reading.kind == "money" and reading.low is not None and reading.low >= _LEAST_SUM


def _points(context: Context, reading: Reading) -> bool:
    return context.wording.has("trends.places", context.scan.low[reading.last])
