"""Fractions in words: "half", "a quarter", "two-thirds", "five eighths"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.numerals.numeral import ONE, Numeral, Shape
from claimcheck.extract.scan.scan import Scan
from claimcheck.extract.wording import Wording

_TEN = 10
_OPENS = ("(", "–", "—")
_CLOSES = (",", ")", ";", ".", "–", "—", "")


def bare_fraction(scan: Scan, at: int, wording: Wording) -> Numeral | None:
    """A fraction without a number above it: "half", "a quarter", "a third of"."""
    here = at + wording.has("small_words.articles", scan.low[at])
    word = scan.low[here]
    bottom = wording.fractions.get(word)
    if bottom is None or (word.endswith("s") and here > at):
        return None
    follows = scan.low[here + 1] == "-" and scan.hyphen(here + 1)
    after = scan.low[here + 1 + follows]
    if follows and after == "a":
        after = scan.low[here + 4]  # "half-a-million"
    scaled = after in wording.scales or after in wording.dozen
    if follows and not scaled and not wording.has("numerals.half_of", after):
        return None  # "a half-marathon"
    if word == "half":
        stands = _is_half(scan, at, here, after, follows, wording)
    elif here == at:
        stands = (word == "quarter" and scaled) or _headed(scan, at, wording)
    else:
        stands = _is_part(scan, at, here, after, wording)
    return spelled(scan, at, here + 1, Decimal(1) / bottom, None, "fraction") if stands else None


def _is_half(scan: Scan, at: int, here: int, after: str, follows: bool, wording: Wording) -> bool:
    """Whether "half" is one of something: "half the fleet", "half a million", but no "last half"."""
    before = scan.low[at - 1]
    if not follows and wording.has("numerals.half_not_after", before):
        return False  # but "the last half-mile"
    if (
        here > at
        or before in wording.hedges_before.edges
        or after in wording.scales
        or after in wording.dozen
    ):
        return True
    return (
        (after != "to" and _changed_by(scan, at, after, wording))  # "half to 0.60 euros" is no range
        or _inserted(scan, at, here + 1, (*_OPENS, ","))
        or (wording.has("numerals.half_of", after) and not (follows and len(after) < 4))
    )


def _is_part(scan: Scan, at: int, here: int, after: str, wording: Wording) -> bool:
    """Whether a fraction behind an article is one: "a third fewer", but "a third man"."""
    return (
        after in ("of", "")
        or after in wording.scales
        or after in wording.dozen
        or wording.has("numerals.fraction_before", after)
        or (scan.low[here] not in wording.ordinals and after in (".", ","))
        or _changed_by(scan, at, after, wording)
        or _inserted(scan, at, here + 1, _OPENS)
        or (scan.low[at - 1] in wording.hedges_before.edges and after in _CLOSES)
    )


def _inserted(scan: Scan, at: int, last: int, opens: tuple[str, ...]) -> bool:
    """Whether a fraction stands alone between two marks: "12 of 30 (a third)", ", or a third,"."""
    again = scan.low[at - 1] == "or"
    led = scan.low[at - 1 - again]
    return (led in opens or (again and led == ",")) and scan.low[last] in _CLOSES


def _headed(scan: Scan, at: int, wording: Wording) -> bool:
    """Whether a title begins with a fraction: "Third of pupils skip lunch", but not "Third of three brothers"."""
    behind = scan.low[at + 2]
    counted = behind in wording.starts or scan.digits(at + 2) or behind == "the"
    return at == 0 and scan.low[at + 1] == "of" and scan.is_word(at + 2) and not counted


def _changed_by(scan: Scan, at: int, after: str, wording: Wording) -> bool:
    """Whether something rose or fell by the fraction: "fell by a third to 12", not "caught by a third man"."""
    moved = scan.low[at - 1] == "by" and any(
        word in wording.trends for word in scan.low[max(0, at - 5) : at - 1]
    )
    return moved and (not after[:1].isalpha() or wording.has("numerals.behind_fraction", after))


def denominator(scan: Scan, numeral: Numeral, wording: Wording) -> Numeral | None:
    """The numeral over a fraction word: "two-thirds", "three quarters", "five eighths"."""
    here, text = numeral.last, scan.low[numeral.last]
    if text == "-" and scan.low[here + 1] in wording.fractions:
        if scan.glued(here) != scan.glued(here + 1):
            return None
        here += 1
    elif text == "over" or (text in wording.ordinals and numeral.value != 1):
        return None
    hyphen = here > numeral.last
    tens = _tens(scan, here, wording)
    here += 2 * (tens > 0)
    bottom = wording.fractions.get(scan.low[here])
    if bottom is None or numeral.value <= 0 or (tens and bottom >= _TEN):
        return None
    one = numeral.value == 1
    if scan.low[here].endswith("s") == one and scan.low[here] not in ("half",):
        return None
    bottom += tens
    if (
        one
        and not hyphen
        and not (
            scan.low[here + 1] in ("of", "", ".", ",")
            or wording.has("numerals.bare_fractions", scan.low[here])
        )
    ):
        return None
    return spelled(scan, numeral.first, here + 1, numeral.value / bottom, None, "fraction")


def _tens(scan: Scan, here: int, wording: Wording) -> int:
    """The twenty of "one twenty-fifth"; zero without one."""
    return wording.tens.get(scan.low[here], 0) if scan.hyphen(here + 1) else 0


def spelled(
    scan: Scan,
    first: int,
    last: int,
    value: Decimal,
    step: Decimal | None,
    shape: Shape,
    scale: Decimal = ONE,
) -> Numeral:
    """A numeral written in words, of the pieces ``[first, last)``."""
    return Numeral(
        value, value, step, first, last, scan.starts[first], scan.ends[last - 1], shape=shape, scale=scale
    )  # fmt: skip
