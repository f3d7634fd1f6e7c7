"""Two numbers that are the ends of one amount: "between 250 and 300", "15 to 20", "$3–4bn", "two or three million"."""

from __future__ import annotations

from claimcheck.extract.amounts.range_sense import DASHES, fits, is_change
from claimcheck.extract.amounts.side import Side
from claimcheck.extract.amounts.sides import side_at
from claimcheck.extract.numerals.numeral import Numeral
from claimcheck.extract.readers.amounts import reading_of
from claimcheck.extract.readers.dates import read_date
from claimcheck.extract.readers.years import read_year
from claimcheck.extract.reading import Context, Cue, Outcome, Reader, Reading
from claimcheck.record import replace

_UPSIDE_DOWN = 10
"""How many times as much the first end may be to have the scale of the second: "80–50 million", not "500–1 million"."""
_JOINTS = {"between": "numerals.joints_between", "from": "numerals.joints_from", "": "numerals.joints_bare"}


def read_range(context: Context, at: int) -> Outcome:
    """A range, with the word that opens it."""
    scan = context.scan
    opener = scan.low[at] if context.wording.has("small_words.opens", scan.low[at]) else ""
    if not opener and scan.low[at - 1] == "from":
        return None
    here = at + bool(opener)
    if opener and context.wording.has("numerals.behind_range_opener", scan.low[here]):
        here += 1
    if opener and (
        isinstance(read_date(context, here), Reading) or isinstance(read_year(context, here), Reading)
    ):
        return None
    left = side_at(context, here)
    if left is None or left.numeral.shape == "vague" or left.distribution:
        return None
    joint = _joint(context, left.last, opener)
    if joint is None:
        return None
    right = side_at(context, joint, like=left)
    if right is None or right.numeral.shape == "vague":
        return None
    left, right = _shared(left, right, opener, dashed=scan.low[left.last] in DASHES)
    if opener == "from" and is_change(context, left.first):
        return _was_and_became(context, left, right)
    if not fits(context, opener, scan.low[left.last], left, right):
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
    scan, has = context.scan, context.wording.has
    word = scan.low[at]
    if not has(_JOINTS[opener], word):
        return None
    if word in DASHES and scan.glued(at) != scan.glued(at + 1):
        # "8- to 16-metre" has its dash on one side; "12 -15" is no range.
        if scan.low[at + 1] in ("$", "€", "£") and scan.glued(at):
            return at + 1
        return at + 2 if has("numerals.joints_dashed", scan.low[at + 1]) and scan.glued(at) else None
    if word == "up":
        return at + 2 if scan.low[at + 1] == "to" else None
    here = at + 1
    if word == "to" and scan.hyphen(here):
        return here + 1  # "200,000 to-260,000": the hyphen is a slip
    if has("small_words.joints", word) and has("numerals.behind_range_joint", scan.low[here]):
        here += 1
    return here


def _shared(left: Side, right: Side, opener: str, *, dashed: bool) -> tuple[Side, Side]:
    """The ends with the scale, currency or unit that only one of them names."""
    numeral = left.numeral
    scale = right.numeral.scale
    shares_scale = (
        scale >= 1000 and numeral.scale == 1 and numeral.value < 1000 and (left.unit is None or left.prefixed)
    )
    most = right.numeral.value * (_UPSIDE_DOWN if dashed else 1)
    if shares_scale and numeral.value * scale < most:
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


_CUE = Cue(tuple(_JOINTS.values()))
reader = Reader(
    read_range,
    (_CUE,),
    (_CUE,),
    (
        Cue(tuple(_JOINTS.values()), where="behind"),
        Cue(("units", "rates.links"), where="behind"),
        Cue(form="goes on"),
        Cue(("small_words.opens", "small_words.articles"), where="at"),
    ),
)
