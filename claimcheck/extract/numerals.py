"""The numeral at a place: digits or words, with sign, scale, dozens and halves, or a vague number."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.digits import read_digits
from claimcheck.extract.numeral import Numeral, Refusal
from claimcheck.extract.scale_beside import scaled_beside
from claimcheck.extract.scan import Scan
from claimcheck.extract.vague_words import read_vague
from claimcheck.extract.wording import Wording
from claimcheck.extract.words import read_words
from claimcheck.record import replace


def read_numeral(scan: Scan, at: int, wording: Wording, *, money: bool = False) -> Numeral | Refusal | None:
    """The numeral that begins at a piece; None when no number begins there.

    ``money`` says that a currency stands before it: then a letter is always a scale ("$3.4b").
    """
    memory = scan.money if money else scan.numerals
    if at not in memory:
        memory[at] = _numeral(scan, at, wording, money)
    found: Numeral | Refusal | None = memory[at]
    return found


def _numeral(scan: Scan, at: int, wording: Wording, money: bool) -> Numeral | Refusal | None:
    first, low = at, scan.low
    while low[at] == "-" or low[at] in wording.sets["numerals.minus"]:
        if first < at or (low[at] == "-" and not _is_sign(scan, at)):
            return None
        at += 1 + (scan.hyphen(at + 1) and low[at] != "-")
        first = at - 1
    numeral: Numeral | Refusal | None
    if low[at][-1:].isdecimal():
        if first == at and low[at - 1] == "-" and _is_sign(scan, at - 1):
            first = at - 1
        numeral = read_digits(scan, at, wording)
    else:
        numeral = read_vague(scan, at, wording) or read_words(scan, at, wording)
    if numeral is None or isinstance(numeral, Refusal):
        return numeral
    if numeral.shape != "vague":
        if low[numeral.last] in wording.goes_on:
            numeral = _scaled(scan, numeral, wording, money)
        if low[numeral.last] in ("and", "-"):
            numeral = _and_fraction(scan, numeral, wording)
    if first == at:
        return numeral
    value = -numeral.value
    return replace(numeral, low=value, high=value, first=first, start=scan.starts[first], plain=False)


def _is_sign(scan: Scan, at: int) -> bool:
    """Whether a hyphen is a minus: glued to digits, and nothing glued before it but an opening bracket."""
    if not scan.digits(at + 1):
        return False
    before = scan.low[at - 1]
    if scan.glued(at):
        return before in ("(", "[", "<", "=", "$", "€", "£") and scan.glued(at + 1)
    return scan.glued(at + 1) or at == 0


def _scaled(scan: Scan, numeral: Numeral, wording: Wording, money: bool) -> Numeral:
    """The numeral with the scale words behind it: "1.2 million", "3bn", "two dozen", "a quarter of a million"."""
    for _ in range(3):
        after = _scale_at(scan, numeral, wording, money)
        if after is None:
            break
        scale, last = after
        numeral = replace(numeral.times(scale, last, scan.ends[last - 1]), shape="number")
    return numeral


def _scale_at(scan: Scan, numeral: Numeral, wording: Wording, money: bool) -> tuple[Decimal, int] | None:
    here = numeral.last
    word = scan.low[here]
    if word == "-" and scan.hyphen(here) and _is_scale(scan.low[here + 1], wording):
        here += 1
        word = scan.low[here]
    if numeral.shape == "fraction":
        for skip in (("of", "a"), ("a",), ("-", "a", "-"), ("of", "-", "a")):
            if all(scan.low[here + place] == part for place, part in enumerate(skip)) and _is_scale(
                scan.low[here + len(skip)], wording
            ):
                here += len(skip)
                word = scan.low[here]
                break
    if word in wording.dozen and numeral.scale == 1:
        return Decimal(wording.dozen[word]), here + 1
    if word in wording.scales:
        return (wording.scales[word], here + 1) if numeral.in_digits or numeral.shape == "fraction" else None
    if not numeral.in_digits or numeral.scale != 1:
        return None
    if word in wording.short_scales:
        if (
            not wording.has("numerals.money_scales_only", word)
            or money
            or _before_money_or_plural(scan, here + 1, wording)
        ):
            return wording.short_scales[word], here + 1
        return None
    return _letter(scan, numeral, here, wording, money)


def _is_scale(word: str, wording: Wording) -> bool:
    return word in wording.scales or word in wording.dozen


def _letter(
    scan: Scan, numeral: Numeral, here: int, wording: Wording, money: bool
) -> tuple[Decimal, int] | None:
    """A letter behind digits that is a scale and no unit: "$3.4b", "10M", "1.2m people", "40k"."""
    word, raw = scan.low[here], scan.texts[here]
    if word not in wording.letter_scales or (
        scan.glued(here + 1) and scan.low[here + 1] in ("/", "²", "³", "^", "°")
    ):
        return None
    if scan.glued(here + 1) and scan.digits(here + 1):
        return None
    scale = wording.letter_scales[word], here + 1
    if money:
        return scale if scan.glued(here) or scan.one_space(here) else None
    after = scan.low[here + 1]
    if raw == "b" and scan.glued(here) and not scan.is_word(here + 1):
        return scale
    if raw in ("M", "B", "T") and (scan.glued(here) or (raw in "MB" and scan.is_word(here + 1))):
        return scale
    if raw in ("k", "K") and (scan.glued(here) or (scan.one_space(here) and not scan.glued(here + 1))):
        return scale
    if not scan.glued(here) or raw not in ("m", "b", "t"):
        return None
    if scaled_beside(scan, numeral.first, here + 1, wording):
        return scale
    if wording.has("numerals.letter_means_unit", after) or not scan.is_word(here + 1):
        return None
    return scale if _before_money_or_plural(scan, here + 1, wording) else None


def _before_money_or_plural(scan: Scan, here: int, wording: Wording) -> bool:
    """Whether a plural noun stands within three words: what a scale would multiply."""
    for place in range(here, min(here + 3, scan.count)):
        word = scan.low[place]
        if not word[0].isalpha() or wording.has("numerals.letter_means_unit", word):
            return False
        if word == "people" or (
            len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is"))
        ):
            return True
        if word == "of" and place == here:
            return True
    return False


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
    article = scan.low[here] in ("a", "an")
    if article:
        here += 1 + (hyphened and scan.low[here + 1] == "-")
    bare_half = scan.low[here] == "half" and scan.low[here + 1] not in (
        "a",
        "an",
        "of",
        "the",
        "its",
        "their",
    )
    if scan.low[here] in ("half", "quarter", "third", "fourth", "fifth") and (article or bare_half):
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
