"""What a source's figure says of a draft's value: it gives it, rules it out, or leaves it open.

Holding is not symmetric: a source with 14,115 supports "more than 14,000", while one with "more than 14,000" supports
neither 14,115 nor 14,000. A value may lose digits on its way into a draft, never gain any.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from claimcheck.judge.interval import Interval, gap, interval, rounding_slack
from claimcheck.judge.ledger.dates import bearing_of_dates
from claimcheck.records.amount import POINTS
from claimcheck.records.claim import Claim
from claimcheck.records.quantity import SHARES, DateParts, Quantity

Bearing = Literal["gives", "excludes", "leaves open"]
NEAR = Decimal("0.05")
"""Share of a value that "about" allows, as the rules on differing values have it."""
_REACHED = Decimal("0.1")
"""How far below "up to 165" a figure may lie to be what is meant, as a share of it."""
_HUNDRED = Decimal(100)


def bearing(claim: Claim, other: Claim) -> Bearing | None:
    """What the source's ``other`` says of the value of a draft's ``claim``; None where the two cannot be compared."""
    mine, theirs = claim.quantity, other.quantity
    if mine.kind == "date" and theirs.kind == "date":
        return bearing_of_dates(mine.date, _resolved(other), told=not theirs.derived)
    shares = mine.kind in SHARES and theirs.kind in SHARES
    if mine.kind != theirs.kind and not shares:
        return None
    if mine.kind == "score":
        ends = [(one.amount.low, one.amount.high) for one in (mine, theirs)]
        return "gives" if ends[0] == ends[1] else "excludes"
    if not shares and not _comparable(mine, theirs):
        return None
    one, another = _in_one_unit(mine, theirs)
    if one is None or another is None:
        return "gives" if mine.surface.lower() == theirs.surface.lower() else None
    return _bearing(mine, theirs, one, another)


def _resolved(claim: Claim) -> DateParts | None:
    """The date of a claim; a bare weekday is the day that it is by the day of publication, where that is known."""
    told, period = claim.quantity.date, claim.period
    if told is None or told.weekday is None or told.day is not None or period is None:
        return told
    if period.first is None or period.first != period.last:
        return told
    day = period.first
    return DateParts(day.year, day.month, day.day, told.weekday)


def _comparable(mine: Quantity, theirs: Quantity) -> bool:
    one, other = mine.unit, theirs.unit
    if one is None or other is None:
        return one is other
    if one.dimension != other.dimension or (one.per and other.per and one.per != other.per):
        return False
    return (
        one.dimension != "currency"
        or (one.currency or one.name) == (other.currency or other.name)
        or (one.name == other.name and not (one.currency and other.currency))
    )


def _in_one_unit(mine: Quantity, theirs: Quantity) -> tuple[Interval | None, Interval | None]:
    """Both intervals in the draft's unit; a percentage beside a fraction as a fraction."""
    if mine.kind == theirs.kind:
        return interval(mine, mine.unit), interval(theirs, mine.unit)
    pair = [interval(one, one.unit) for one in (mine, theirs)]
    made = [
        _divided(one) if one is not None and quantity.kind == "percentage" else one
        for one, quantity in zip(pair, (mine, theirs), strict=True)
    ]
    return made[0], made[1]


def _divided(one: Interval) -> Interval:
    ends = [end / _HUNDRED if end is not None else None for end in (one.low, one.high)]
    step = one.step / _HUNDRED if one.step is not None else None
    return Interval(ends[0], ends[1], one.low_open, one.high_open, step)


def _bearing(mine: Quantity, theirs: Quantity, one: Interval, another: Interval) -> Bearing:
    kind, given = mine.amount.kind, theirs.amount.kind
    # a bound is not rounded: 98 is no "more than 100"
    slack = rounding_slack(one if kind in (*POINTS, "between", "vague") else another, another)
    near = NEAR * max(one.size, another.size) if "about" in (kind, given) else Decimal(0)
    apart = gap(one, another)
    if apart is not None and apart > max(slack, near):
        return "excludes"
    if kind in POINTS and given == "between" and gives_ends(theirs) and mine.unit == theirs.unit:
        named = (theirs.amount.low, theirs.amount.high)
        return "gives" if mine.amount.value in named else "leaves open"
    if kind in POINTS:
        return _of_a_point(mine, theirs, one, another)
    if apart == 0:  # "more than 78" beside 78
        return "excludes" if given == "exact" and (theirs.amount.step or 1) <= 1 else "leaves open"
    if kind == "at_most" and not _reached(one, another):
        return "leaves open"
    rounded = kind == "between" or mine.unit != theirs.unit
    own = max(step or Decimal(0) for step in (one.step, another.step)) / 2 if rounded else Decimal(0)
    return "gives" if _inside(one, another, own, exactly=given != "at_least") else "leaves open"


def _reached(one: Interval, another: Interval) -> bool:
    """Whether a figure comes near an upper bound: "gusts of up to 165 km/h" tells that one blew so hard, and the "140
    km/h" of a source does not."""
    return one.high is None or (another.high is not None and another.high >= one.high * (1 - _REACHED))


def _of_a_point(mine: Quantity, theirs: Quantity, one: Interval, another: Interval) -> Bearing:
    """ "3,200" and "about 3,200" need a source that names such a value; a bound or a range names none."""
    wanted = one.low
    if wanted is None:
        return "leaves open"
    about = NEAR * abs(wanted) if mine.amount.kind == "about" else Decimal(0)
    own = one.step if mine.unit == theirs.unit else max(one.step or Decimal(0), another.step or Decimal(0))
    allowed = max(about, (own or Decimal(0)) / 2)
    if theirs.amount.kind in POINTS:
        return "gives" if another.low is not None and abs(another.low - wanted) <= allowed else "leaves open"
    if mine.amount.kind != "about":
        return "leaves open"
    if theirs.amount.kind == "between":  # "about 100" is what "between 90 and 110" comes to
        return "gives" if gap(one, another) is None else "leaves open"
    ends = [end for end in (another.low, another.high) if end]
    bound = theirs.amount.kind != "vague" and any(abs(end - wanted) <= allowed for end in ends)
    return "gives" if bound else "leaves open"


def _inside(one: Interval, another: Interval, slack: Decimal, *, exactly: bool) -> bool:
    """Whether every value of the source's interval is one of the draft's; "more than 40" stands for "at least 40"."""
    low, high = one.low, one.high
    if low is not None:
        floor = another.low
        if (
            floor is None
            or floor < low - slack
            or (exactly and floor == low and one.low_open and not another.low_open)
        ):
            return False
    if high is not None:
        top = another.high
        if top is None or top > high + slack or (top == high and one.high_open and not another.high_open):
            return False
    return True


def gives_ends(quantity: Quantity) -> bool:
    """Whether the ends of a range are values of their own: "aged 15 and 16", "rises from 1.8 to 2.1 percent"."""
    words = quantity.surface.lower().split()
    return words[0] == "from" or ("and" in words and words[0] != "between")
