"""Shares that name between their two numbers what they are of: "one rider in four", "seven homes in ten"."""

from __future__ import annotations

from claimcheck.extract.numerals.numerals import numeral_at
from claimcheck.extract.reading import Context, Cue, Outcome, Reader, Reading

_FEW = 10
_ROUND = (12, 20, 25, 50, 100, 1000, 10000)


def read_noun_ratio(context: Context, at: int) -> Outcome:
    """A few of what the word behind them counts, in a small or round number that counts nothing else: not "one rider
    in four towns"."""
    scan = context.scan
    top = numeral_at(scan, at, context.wording)
    if top is None or top.shape != "number" or not 0 < top.value <= _FEW:
        return None
    noun = top.last
    if not scan.is_word(noun) or scan.low[noun + 1] != "in":
        return None
    if context.lemmas.plural(scan.low[noun]) != (top.value > 1):
        return None
    bottom = numeral_at(scan, noun + 2 + (scan.low[noun + 2] == "every"), context.wording)
    if bottom is None or bottom.shape != "number":
        return None
    if not top.value < bottom.value or not (bottom.value <= _FEW or bottom.value in _ROUND):
        return None
    behind, glued = scan.low[bottom.last], scan.glued(bottom.last)
    if scan.is_word(bottom.last) and (
        glued or not (context.wording.has("numerals.behind_share", behind) or behind.endswith("ed"))
    ):
        return None
    if behind in ("-", "%", "/") or context.units.after(scan, bottom.last) is not None:
        return None
    share = top.value / bottom.value
    return Reading("ratio", at, bottom.last, top.start, bottom.end, top.start, bottom.end, share, share)


_CUES = (Cue(pieces=("in",)),)
reader = Reader(read_noun_ratio, _CUES, _CUES)
