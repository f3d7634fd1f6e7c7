"""Shares told by two numbers: "one in five", "two out of three", "1 in 20"."""

from __future__ import annotations

from claimcheck.extract.numerals.numeral import Refusal
from claimcheck.extract.numerals.numerals import read_numeral
from claimcheck.extract.reading import Context, Cue, Outcome, Reader, Reading


def read_ratio(context: Context, at: int) -> Outcome:
    """One small number in or out of a larger one."""
    scan = context.scan
    rating = _rating(context, at) if scan.low[at + 1] == "/" else None
    if rating is not None:
        return rating
    top = read_numeral(scan, at, context.wording)
    has = context.wording.has
    if top is None or isinstance(top, Refusal) or not has("numerals.ratio_joints", scan.low[top.last]):
        return None
    if top.shape != "number" or not 0 < top.value < 1000:
        return None
    here = top.last
    out_of = False
    if scan.low[here] == "-" and scan.low[here + 1] == "in" and scan.low[here + 2] == "-":
        here += 3
    elif scan.low[here] == "in":
        here += 1
    elif scan.low[here] == "out" and scan.low[here + 1] == "of":
        here, out_of = here + 2, True
    elif scan.low[here] == "over" and (not top.in_digits or top.value == 1):
        here, out_of = here + 1, True
    else:
        return None
    here += has("numerals.ratio_each", scan.low[here])
    bottom = read_numeral(scan, here, context.wording)
    if bottom is None or isinstance(bottom, Refusal) or bottom.shape != "number":
        return None
    if scan.low[bottom.first - 1] == "over" and top.in_digits and scan.low[bottom.last] not in ("", "."):
        return None
    if not top.value < bottom.value or (bottom.plain and bottom.value >= 1900 and not out_of):
        return None
    units = context.units.after(scan, bottom.last)
    if units is not None and units.unit.dimension == "time" and not out_of:
        return None
    # "Three in 20 minutes", "two in ten games": no share unless the parts are few or the whole is round.
    if not out_of and not (
        (top.value <= 10 and bottom.value >= 2 and bottom.scale == 1) or bottom.value >= 10
    ):
        return None
    return Reading(
        "ratio", at, bottom.last, top.start, bottom.end, top.start, bottom.end,
        top.value / bottom.value, top.value / bottom.value,
    )  # fmt: skip


def _rating(context: Context, at: int) -> Reading | None:
    """Points out of a round number: "6.1/10", "58/100"."""
    scan = context.scan
    if scan.low[at + 2] not in ("5", "10", "100") or not scan.digits(at):
        return None
    top = read_numeral(scan, at, context.wording)
    if top is None or isinstance(top, Refusal) or top.shape != "number" or top.last != at + 1:
        return None
    if not (scan.glued(at + 1) and scan.glued(at + 2)) or (
        scan.glued(at + 3) and scan.low[at + 3] in ("/", "-")
    ):
        return None
    share = top.value / int(scan.low[at + 2])
    if not 0 <= share <= 1:
        return None
    end = scan.ends[at + 2]
    return Reading("ratio", at, at + 3, top.start, end, top.start, end, share, share)


_JOINTS = ("numerals.ratio_joints",)
_CUES = (Cue(_JOINTS, ("/",)),)
reader = Reader(read_ratio, _CUES, _CUES, (Cue(_JOINTS, ("/",), "behind"), Cue(form="goes on")))
