"""The numeral at a place: digits or words, with sign, scale, dozens and halves, or a vague number."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.numerals.digits import read_digits
from claimcheck.extract.numerals.numeral import ONE, Numeral, Refusal
from claimcheck.extract.numerals.scales import scaled, with_smaller_scales
from claimcheck.extract.numerals.vague_words import read_vague
from claimcheck.extract.numerals.words import read_words
from claimcheck.extract.scan.scan import Scan
from claimcheck.extract.wording import Wording
from claimcheck.record import replace

_DIGITS_OF_HUNDRED = len("100")


def read_numeral(scan: Scan, at: int, wording: Wording, *, money: bool = False) -> Numeral | Refusal | None:
    """The numeral that begins at a piece; None when no number begins there.

    ``money`` says that a currency stands before it: then a letter is always a scale ("$3.4b").
    """
    memory = scan.money if money else scan.numerals
    if at not in memory:
        memory[at] = _numeral(scan, at, wording, money)
    found: Numeral | Refusal | None = memory[at]
    return found


def numeral_at(scan: Scan, at: int, wording: Wording) -> Numeral | None:
    """The numeral that begins at a piece, if it is understood."""
    found = read_numeral(scan, at, wording)
    return None if isinstance(found, Refusal) else found


def _numeral(scan: Scan, at: int, wording: Wording, money: bool) -> Numeral | Refusal | None:
    first, low = at, scan.low
    numeral: Numeral | Refusal | None
    if low[at][-1:].isdecimal():
        if low[at - 1] == "-" and _is_sign(scan, at - 1):
            first = at - 1
        numeral = read_digits(scan, at, wording)
    else:
        while low[at] in wording.signs and not _either_way(scan, at):
            if first < at or (low[at] == "-" and not _is_sign(scan, at)):
                return None
            at += 1 + (scan.hyphen(at + 1) and low[at] != "-")
            first = at - 1
        if low[at][-1:].isdecimal():
            numeral = read_digits(scan, at, wording)
        else:
            numeral = read_vague(scan, at, wording) or read_words(scan, at, wording)
    if numeral is None or isinstance(numeral, Refusal):
        return numeral
    behind = low[numeral.last]
    if behind in wording.goes_on and numeral.shape != "vague":
        numeral = with_smaller_scales(scan, scaled(scan, numeral, wording, money), wording)
        behind = low[numeral.last]
    if behind in ("and", "-") and numeral.shape != "vague":
        numeral = _and_rest(scan, numeral, wording) or _and_fraction(scan, numeral, wording)
    if first == at:
        return numeral
    value = -numeral.value
    return replace(numeral, low=value, high=value, first=first, start=scan.starts[first], plain=False)


def _is_sign(scan: Scan, at: int) -> bool:
    """Whether a hyphen is a minus: glued to digits, and nothing glued before it but what opens."""
    if not scan.digits(at + 1):
        return False
    before = scan.low[at - 1]
    if scan.glued(at):
        return before in ("(", "[", "<", "=", "$", "€", "£", '"', "“") and scan.glued(at + 1)
    return scan.glued(at + 1) or at == 0


def _either_way(scan: Scan, at: int) -> bool:
    """Whether a minus is one half of a margin: "plus or minus 4 points", "plus/minus 3 %"."""
    return at > 1 and scan.low[at - 1] in ("or", "/") and scan.low[at - 2] == "plus"


def _and_rest(scan: Scan, numeral: Numeral, wording: Wording) -> Numeral | None:
    """The numeral with the tens behind a hundred: "3 hundred and 21", "3 hundred and one"; None without them."""
    last = numeral.last + 1
    rest = scan.low[last]
    small = rest if rest.isdecimal() and len(rest) < _DIGITS_OF_HUNDRED else wording.ones.get(rest)
    if not (numeral.in_digits and scan.low[last - 2] == "hundred" and small is not None):
        return None
    if scan.low[last + 1] in wording.scales or scan.low[last + 1] == "-":
        return None
    value = numeral.value + Decimal(small)
    return replace(numeral, low=value, high=value, step=ONE, last=last + 1, end=scan.ends[last], scale=ONE)


def _and_fraction(scan: Scan, numeral: Numeral, wording: Wording) -> Numeral:
    """The numeral with a fraction behind "and": "two and a half", "five and a half million", "a million and a half"."""
    here = numeral.last
    if numeral.shape == "fraction":
        return numeral
    hyphened = scan.hyphen(here)
    here += hyphened
    if scan.low[here] != "and":
        return numeral
    here += 1 + (hyphened and scan.low[here + 1] == "-")
    article = wording.has("small_words.articles", scan.low[here])
    if article:
        here += 1 + (hyphened and scan.low[here + 1] == "-")
    bare_half = scan.low[here] == "half" and not wording.has("numerals.half_of_its_own", scan.low[here + 1])
    if wording.has("numerals.and_a", scan.low[here]) and (article or bare_half):
        top, last = 1, here + 1
    elif scan.low[here] in wording.ones and scan.low[here + 1] in wording.fractions:
        top, last = wording.ones[scan.low[here]], here + 2
    else:
        return numeral
    bottom = wording.fractions[scan.low[last - 1]]
    whole = numeral.value
    # "A million and a half": the half is of the scale that stands last.
    unit = _last_scale(scan, numeral, wording)
    own = wording.scales.get(scan.low[last])
    if own is not None and unit != 1:
        # "One billion and a half million": the fraction has a scale of its own.
        value = whole + Decimal(top) / bottom * own
        return replace(
            numeral, low=value, high=value, step=None, last=last + 1, end=scan.ends[last], plain=False
        )
    value = whole + Decimal(top) / bottom * unit
    joined = replace(
        numeral, low=value, high=value, step=None, last=last, end=scan.ends[last - 1], plain=False
    )
    if scan.low[last] in wording.scales and unit == 1:
        scale = wording.scales[scan.low[last]]
        return joined.times(scale, last + 1, scan.ends[last])
    return joined


def _last_scale(scan: Scan, numeral: Numeral, wording: Wording) -> Decimal:
    scale = wording.scales.get(scan.low[numeral.last - 1], Decimal(1))
    return scale if scale >= 1000 else Decimal(1)
