"""Whether two numbers are the ends of one amount, or a change and its level, or a figure before and after."""

from __future__ import annotations

from claimcheck.extract.amounts.side import Side
from claimcheck.extract.reading import Context

DASHES = ("-", "–", "—", "~")
OBJECT = 6
"""Words of what is moved, between the verb and "by"."""


def fits(context: Context, opener: str, joint: str, left: Side, right: Side) -> bool:
    """Whether two ends make one amount: in order, of one unit, and joined as ranges are."""
    low, high = left.numeral, right.numeral
    own_unit = left.last > low.last or left.prefixed
    if not opener and joint == "to" and _changed_to(context, left, right, own_unit):
        return False
    if low.value > high.value or (low.value == high.value and not opener):
        return False
    if not _in_one_unit(left, right):
        return False
    return bool(opener) or _joined(context, joint, left, right)


def _in_one_unit(left: Side, right: Side) -> bool:
    """Whether both ends have one unit or none, and what they are taken over does not differ."""
    if left.unit is None or right.unit is None:
        of_one_unit = left.unit is right.unit
    else:
        of_one_unit = (left.unit.name, left.unit.per) == (right.unit.name, right.unit.per)
    apart = right.distribution and left.distribution != right.distribution and left.last != left.numeral.last
    return of_one_unit and not apart


def _joined(context: Context, joint: str, left: Side, right: Side) -> bool:
    """Whether a joint makes two numbers without "between" or "from" before them one amount."""
    low, high, scan = left.numeral, right.numeral, context.scan
    if joint == "and":
        return False
    if joint == "or":
        return _neighbours(left, right)
    if joint in DASHES:
        return low.in_digits == high.in_digits and low.shape == high.shape
    behind = scan.low[right.last]
    if left.unit is not None:
        return True
    if context.wording.has("numerals.no_range_before", behind) and not low.in_digits:
        return False
    return scan.is_word(right.last) or behind in ("", ".", ",", ")", "-", ";")


def _changed_to(context: Context, left: Side, right: Side, own_unit: bool) -> bool:
    """ "Rose 5 percent to 12 percent", "fell by 24,000 to 410,000": a change and the level reached.

    Where only the second end names a unit ("fell by 5 to 10 percent", "by 1 to 1.5 metres"), both are the change.
    """
    scan, wording = context.scan, context.wording
    at = left.first - 1
    if own_unit and scan.low[at] in wording.trends:
        return True
    by = False
    while scan.low[at] not in wording.trends and wording.has("trends.through", scan.low[at]):
        by = by or scan.low[at] == "by"
        at -= 1
    near = right.numeral.value <= 3 * left.numeral.value
    if by and own_unit and not near and _moves(context, at):
        return True
    if not by or scan.low[at] not in wording.trends:
        return False
    shared = right.unit is not None and (near or right.unit.dimension in ("share", "time"))
    return own_unit or not shared


def _moves(context: Context, last: int) -> bool:
    """Whether a few words back, in the same clause, something is moved: "raised its dividend by 2p to 18p"."""
    scan = context.scan
    for at in range(last, max(last - OBJECT, -1), -1):
        if not scan.is_word(at):
            return False
        if scan.low[at] in context.wording.trends:
            return True
    return False


def _neighbours(left: Side, right: Side) -> bool:
    """ "two or three million", "eight or nine": two guesses at one amount lie close to each other."""
    low, high = left.numeral.value, right.numeral.value
    return (
        left.numeral.last == left.last
        and low > 0
        and high <= low * 2
        and left.numeral.in_digits == right.numeral.in_digits
    )


def is_change(context: Context, first: int) -> bool:
    """Whether "from A to B" tells what a figure was and became ("rose from 5 to 8") and not a spread."""
    scan, wording = context.scan, context.wording
    for at in range(first - 2, max(first - 9, -1), -1):
        word = scan.low[at]
        if word in (".", ";", ":"):
            return False
        if wording.has("trends.spread", word):
            return False
        if word in wording.trends and not wording.has("trends.in_spreads", word):
            return True
    return False
