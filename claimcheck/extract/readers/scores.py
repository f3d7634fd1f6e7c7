"""Scores and votes: "3-1", "won 2–0", "a 5-4 ruling"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.reading import NEVER, Context, Cue, Outcome, Reader, Reading, Skip
from claimcheck.extract.times.date_pieces import month_at

_LAST_DAY = 31


def read_score(context: Context, at: int) -> Outcome:
    """Two small numbers around a hyphen, where the sentence speaks of a game or a vote."""
    scan, wording = context.scan, context.wording
    left, joint, right = scan.low[at], scan.low[at + 1], scan.low[at + 2]
    if not (
        left.isdecimal()
        and right.isdecimal()
        and joint in ("-", "–", "/", ":")
        and scan.glued(at + 1)
        and scan.glued(at + 2)
    ):
        return None
    end = scan.ends[at + 2]
    if f"{left}{joint.replace('–', '-')}{right}" in wording.sets["scores.phrases"]:
        return Skip(scan.starts[at], end, at + 3, "a set phrase")
    if joint in ("/", ":") or len(left) > 3 or len(right) > 3 or context.units.money.before(scan, at):
        return None
    if scan.low[at - 1] in wording.sets["ages.before"]:
        return None  # "aged 35–25" is a range, though the wrong way round
    if scan.low[at - 1] == "-" and scan.glued(at) and not scan.glued(at - 1):
        return None  # "-8-0 degrees"
    behind = scan.low[at + 3]
    touched = scan.glued(at + 3) and (scan.is_word(at + 3) or behind in ("%", "-", "/", "–", "°"))
    if touched and not (behind in ("-", "–") and scan.digits(at + 4)):
        return None
    if context.wording.has("scores.odds", scan.low[at + 3]):
        return Skip(scan.starts[at], end, at + 3, "odds")
    low, high = sorted((int(left), int(right)))
    cued = not wording.sets["scores.cues"].isdisjoint(scan.low[max(0, at - 8) : at + 8])
    if not cued and max(int(left), int(right)) <= _LAST_DAY and month_at(context, at + 3) is not None:
        return None  # "14–9 July" are days the wrong way round
    unit = at + 3 + wording.has("scores.before_units", scan.low[at + 3])
    measures = context.units.after(scan, unit) is not None or scan.low[at + 3] in wording.scales
    plural = context.lemmas.plural(scan.low[at + 3])
    spread = measures and not cued if int(left) >= int(right) else measures or plural
    if spread or not (cued or int(left) >= int(right)):
        return None
    return Reading(
        "score", at, at + 3, scan.starts[at], end, scan.starts[at], end, Decimal(low), Decimal(high),
        "between", step=Decimal(1), hedgeable=False,
    )  # fmt: skip


reader = Reader(read_score, (Cue(pieces=("-", "–", "/", ":"), where="behind"),), NEVER)
