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
    by = False
    if before == "+" and scan.glued(reading.first):
        return "+"
    for at in range(reading.first - 1, max(reading.first - _REACH, -1), -1):
        word = scan.low[at]
        if word in wording.trends:
            if word == "up" and wording.has("trends.phrasal", scan.low[at - 1]):
                return None
            if word == "down" and wording.has("trends.phrasal_down", scan.low[at - 1]):
                return None
            if not by and wording.has("trends.collecting", word) and _sum(reading):
                return None  # "the appeal raised £240,000"
            if (
                reading.kind in _CHANGING
                or by
                or _points(context, reading)
                or wording.has("trends.plain", word)
            ):
                return None if word == "up" and scan.low[at + 1] == "to" else scan.texts[at]
            return None
        if wording.has("trends.level_words", word) or not wording.has("trends.through", word):
            return None
        by = by or word == "by"
    return None


def _sum(reading: Reading) -> bool:
    """Whether a reading is money, and no price of a share or a loaf."""
    return reading.kind == "money" and reading.low is not None and reading.low >= _LEAST_SUM


def _points(context: Context, reading: Reading) -> bool:
    return context.wording.has("trends.places", context.scan.low[reading.last])
