"""Shares told by two numbers: "one in five", "two out of three", "1 in 20"."""

from __future__ import annotations

from typing import Literal

from claimcheck.extract.numerals.numeral import Numeral
from claimcheck.extract.numerals.numerals import numeral_at
from claimcheck.extract.reading import Context, Cue, Outcome, Reader, Reading


def read_ratio(context: Context, at: int) -> Outcome:
    """One small number in or out of a larger one."""
    scan, has = context.scan, context.wording.has
    rating = _rating(context, at) if scan.low[at + 1] == "/" else None
    if rating is not None:
        return rating
    top = numeral_at(scan, at, context.wording)
    if top is None or not has("numerals.ratio_joints", scan.low[top.last]):
        return None
    if top.shape != "number" or not 0 < top.value < 1000:
        return None
    joint, here = _joint(context, top)
    if not joint:
        return None
    here += has("numerals.ratio_each", scan.low[here])
    bottom = numeral_at(scan, here, context.wording)
    if bottom is None or bottom.shape != "number":
        return None
    if scan.low[bottom.first - 1] == "over" and top.in_digits and scan.low[bottom.last] not in ("", "."):
        return None
    if top.value >= bottom.value or (joint == "in" and not _is_share(context, top, bottom)):
        return None
    return Reading(
        "ratio", at, bottom.last, top.start, bottom.end, top.start, bottom.end,
        top.value / bottom.value, top.value / bottom.value,
    )  # fmt: skip


def _joint(context: Context, top: Numeral) -> tuple[Literal["", "in", "out of"], int]:
    """What joins a number to the one that it is a share of, and the piece behind; empty for nothing."""
    scan, here = context.scan, top.last
    word = scan.low[here]
    if word == "-" and scan.low[here + 1] == "in" and scan.low[here + 2] == "-":
        return "in", here + 3
    if word == "in":
        return "in", here + 1
    if word == "out" and scan.low[here + 1] == "of":
        return "out of", here + 2
    if word == "over" and (not top.in_digits or top.value == 1):
        return "out of", here + 1
    return "", here


def _is_share(context: Context, top: Numeral, bottom: Numeral) -> bool:
    """Whether "in" makes a share: no year or length of time, few parts or a round whole; "three in 20 minutes" and
    "two in ten games" are none."""
    if bottom.plain and bottom.value >= 1900:
        return False
    units = context.units.after(context.scan, bottom.last)
    if units is not None and units.unit.dimension == "time":
        return False
    return bottom.value >= 10 or (top.value <= 10 and bottom.value >= 2 and bottom.scale == 1)


def _rating(context: Context, at: int) -> Reading | None:
    """Points out of a round number: "6.1/10", "58/100"."""
    scan = context.scan
    if scan.low[at + 2] not in ("5", "10", "100") or not scan.digits(at):
        return None
    top = numeral_at(scan, at, context.wording)
    if top is None or top.shape != "number" or top.last != at + 1:
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
