"""Feet with inches as sport and police tell heights: "6-foot-3", "six-foot-three", "6-foot, 3-inch", and by marks."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.numerals.numeral import Numeral
from claimcheck.extract.numerals.numerals import read_numeral
from claimcheck.extract.reading import Context, Cue, Outcome, Reader, Reading

_IN_A_FOOT = 12
_TALLEST = 99


def read_height(context: Context, at: int) -> Outcome:
    """A number of feet, tied to a number of inches below twelve by hyphens or by the marks of both."""
    scan = context.scan
    signed = _signed(context, at)
    if signed is not None:
        return signed
    feet = read_numeral(scan, at, context.wording)
    if not isinstance(feet, Numeral) or not _whole(feet, _TALLEST):
        return None
    here = feet.last
    if not (scan.hyphen(here) and context.wording.has("unit_contexts.feet", scan.low[here + 1])):
        return None
    here += 2
    apart = scan.low[here] == ","
    if not (apart or scan.hyphen(here)):
        return None
    inches = read_numeral(scan, here + 1, context.wording)
    if not isinstance(inches, Numeral) or not _whole(inches, _IN_A_FOOT - 1):
        return None
    last = inches.last
    if scan.hyphen(last) and context.wording.has("unit_contexts.inches", scan.low[last + 1]):
        last += 2
    elif apart or scan.hyphen(last):
        return None  # "the 8-foot, 6 of them"; "the 10-foot-6-metre" of two measures
    return _reading(context, at, last, feet.value, inches.value)


def _signed(context: Context, at: int) -> Reading | None:
    """Feet and inches by their marks, which are one piece but for the last: 5'8"."""
    scan = context.scan
    feet, mark, inches = scan.texts[at].partition("'")
    if not (mark and feet.isdecimal() and inches.isdecimal() and scan.low[at + 1] in ('"', "”")):
        return None
    if not scan.glued(at + 1) or not int(feet) <= _TALLEST or not int(inches) < _IN_A_FOOT:
        return None
    return _reading(context, at, at + 2, Decimal(feet), Decimal(inches))


def _whole(numeral: Numeral, most: int) -> bool:
    """Whether it is a plain whole number up to the most."""
    plain = numeral.shape == "number" and numeral.scale == 1
    return plain and 0 <= numeral.value <= most and numeral.value == numeral.value.to_integral_value()


def _reading(context: Context, at: int, last: int, feet: Decimal, inches: Decimal) -> Reading | None:
    scan, unit = context.scan, context.units.lookup("foot")
    if unit is None:
        return None
    start, end = scan.starts[at], scan.ends[last - 1]
    value = feet + inches / _IN_A_FOOT
    return Reading("measurement", at, last, start, end, start, end, value, value, unit=unit)


_FEET = ("unit_contexts.feet",)
reader = Reader(read_height, (Cue(_FEET, ('"', "”")),), (Cue(_FEET),))
