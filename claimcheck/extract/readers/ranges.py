"""Two numbers that are the ends of one amount: "between 250 and 300", "15 to 20", "$3–4bn", "two or three million"."""

from __future__ import annotations

from claimcheck.extract.numeral import Numeral, Refusal
from claimcheck.extract.readers.amounts import reading_of
from claimcheck.extract.readers.dates import read_date
from claimcheck.extract.readers.years import read_year
from claimcheck.extract.reading import Context, Cue, Outcome, Reader, Reading
from claimcheck.extract.sides import Side, read_side
from claimcheck.record import replace

_JOINTS = {
    "between": ("and", "to", "-", "–", "—"),
    "from": ("to", "-", "–", "—", "through", "until", "up"),
    "": ("to", "-", "–", "—", "or", "through", "~", "and"),
}
_DASHES = ("-", "–", "—", "~")


def read_range(context: Context, at: int) -> Outcome:
    """A range, with the word that opens it."""
    scan = context.scan
    opener = scan.low[at] if scan.low[at] in ("between", "from") else ""
    if not opener and scan.low[at - 1] == "from":
        return None
    here = at + bool(opener)
    if opener and scan.low[here] in ("about", "around", "roughly", "some", "approximately"):
        here += 1
    if opener and (
        isinstance(read_date(context, here), Reading) or isinstance(read_year(context, here), Reading)
    ):
        return None
    left = read_side(context, here)
    if left is None or isinstance(left, Refusal) or left.numeral.shape == "vague" or left.distribution:
        return None
    joint = _joint(context, left.last, opener)
    if joint is None:
        return None
    right = read_side(context, joint, like=left)
    if right is None or isinstance(right, Refusal) or right.numeral.shape == "vague":
        return None
    left, right = _shared(left, right, opener)
    if opener == "from" and _is_change(context, left.first):
        return _was_and_became(context, left, right)
    if not _fits(context, opener, scan.low[left.last], left, right):
        return None
    reading = reading_of(context, left, right)
    if opener:
        reading.first, reading.start = at, scan.starts[at]
    return reading


def _was_and_became(context: Context, left: Side, right: Side) -> Outcome:
    """ "Rose from 5 to 8 percent": two levels, which share the unit that one of them names."""
    if left.unit is not None and right.unit is not None and left.unit.name != right.unit.name:
        return None
    reading = reading_of(context, left)
    reading.also = reading_of(context, right)
    for one, side in ((reading, left), (reading.also, right)):
        if side.last == side.numeral.last:
            one.end = side.numeral.end
    return reading


def _joint(context: Context, at: int, opener: str) -> int | None:
    """The piece behind the word or dash that joins the ends."""
    scan = context.scan
    word = scan.low[at]
    if word not in _JOINTS[opener]:
        return None
    if word in _DASHES and scan.glued(at) != scan.glued(at + 1):
        # "8- to 16-metre" has its dash on one side; "12 -15" is no range.
        if scan.low[at + 1] in ("$", "€", "£") and scan.glued(at):
            return at + 1
        return at + 2 if scan.low[at + 1] in ("to", "or") and scan.glued(at) else None
    if word == "up":
        return at + 2 if scan.low[at + 1] == "to" else None
    here = at + 1
    if word == "to" and scan.hyphen(here):
        return here + 1  # "200,000 to-260,000": the hyphen is a slip
    if word in ("to", "and", "or") and scan.low[here] in (
        "about",
        "around",
        "as",
        "even",
        "roughly",
        "nearly",
        "perhaps",
    ):
        here += 1 if scan.low[here] != "as" else 0
    return here


def _shared(left: Side, right: Side, opener: str) -> tuple[Side, Side]:
    """The ends with the scale, currency or unit that only one of them names."""
    numeral = left.numeral
    scale = right.numeral.scale
    shares_scale = (
        scale >= 1000 and numeral.scale == 1 and numeral.value < 1000 and (left.unit is None or left.prefixed)
    )
    if shares_scale and numeral.value * scale < right.numeral.value:
        left = replace(left, numeral=_scaled(numeral, right.numeral))
    if left.unit is None and right.unit is not None:
        left = replace(left, unit=right.unit)
    elif right.unit is None and left.unit is not None and (left.prefixed or opener):
        right = replace(right, unit=left.unit)
    elif (
        left.unit is not None
        and right.unit is not None
        and left.unit.name == right.unit.name
        and right.unit.per
    ):
        left = replace(left, unit=right.unit)
    elif left.unit is not None and right.unit is not None and right.unit.currency and not left.unit.currency:
        same_name = left.unit.name.split()[-1] == right.unit.name.split()[-1]
        left = replace(left, unit=right.unit) if same_name else left
    return left, right


def _scaled(numeral: Numeral, by: Numeral) -> Numeral:
    return replace(
        numeral,
        low=numeral.value * by.scale,
        high=numeral.value * by.scale,
        step=None if numeral.step is None else numeral.step * by.scale,
        scale=by.scale,
    )


def _fits(context: Context, opener: str, joint: str, left: Side, right: Side) -> bool:
    """Whether two ends make one amount: in order, of one unit, and joined as ranges are."""
    low, high = left.numeral, right.numeral
    own_unit = left.last > low.last or left.prefixed
    if not opener and joint == "to" and _changed_to(context, left, right, own_unit):
        return False
    if low.value > high.value or (low.value == high.value and not opener):
        return False
    if (left.unit is None) != (right.unit is None):
        return False
    if (
        left.unit is not None
        and right.unit is not None
        and (left.unit.name, left.unit.per) != (right.unit.name, right.unit.per)
    ):
        return False
    if right.distribution and left.distribution != right.distribution and left.last != left.numeral.last:
        return False
    scan = context.scan
    if opener:
        return True
    if joint == "and":
        return False
    if joint == "or":
        return _neighbours(left, right)
    if joint in _DASHES:
        return low.in_digits == high.in_digits and (low.shape == high.shape)
    if scan.low[right.last] in ("in", "odds") and left.unit is None and not low.in_digits:
        return False
    return (
        left.unit is not None
        or scan.is_word(right.last)
        or scan.low[right.last] in ("", ".", ",", ")", "-", ";")
    )


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
    if not by or scan.low[at] not in wording.trends:
        return False
    near = right.numeral.value <= 3 * left.numeral.value
    shared = right.unit is not None and (near or right.unit.dimension in ("share", "time"))
    return own_unit or not shared


def _neighbours(left: Side, right: Side) -> bool:
    """ "two or three million", "eight or nine": two guesses at one amount lie close to each other."""
    low, high = left.numeral.value, right.numeral.value
    return (
        left.numeral.last == left.last
        and low > 0
        and high <= low * 2
        and left.numeral.in_digits == right.numeral.in_digits
    )


def _is_change(context: Context, first: int) -> bool:
    """Whether "from A to B" tells what a figure was and became ("rose from 5 to 8") and not a spread."""
    scan, wording = context.scan, context.wording
    for at in range(first - 2, max(first - 9, -1), -1):
        word = scan.low[at]
        if word in (".", ";", ":"):
            return False
        if wording.has("trends.spread", word):
            return False
        if word in wording.trends and word not in ("up", "cut"):
            return True
    return False


_CUE = Cue(pieces=tuple({joint for joints in _JOINTS.values() for joint in joints}))
reader = Reader(read_range, _CUE, _CUE)
