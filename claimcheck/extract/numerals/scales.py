"""Scales behind a number: "1.2 million", "3bn", "two dozen", "a quarter of a million", "$3.4b"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.numerals.numeral import ONE, Numeral
from claimcheck.extract.numerals.scale_beside import scaled_beside
from claimcheck.extract.scan.scan import Scan
from claimcheck.extract.wording import Wording
from claimcheck.lexicon.endings import SINGULAR
from claimcheck.record import replace

_CODE = len("USD")


def scaled(scan: Scan, numeral: Numeral, wording: Wording, money: bool) -> Numeral:
    """The numeral with the scale words behind it: "1.2 million", "3bn", "two dozen", "a quarter of a million"."""
    for _ in range(3):
        after = _scale_at(scan, numeral, wording, money)
        if after is None:
            break
        scale, last = after
        numeral = replace(numeral.times(scale, last, scan.ends[last - 1]), shape="number")
    return numeral


def with_smaller_scales(scan: Scan, numeral: Numeral, wording: Wording) -> Numeral:
    """The numeral with smaller parts behind it that have scales of their own: "2 lakh 40 thousand"."""
    while numeral.in_digits and numeral.step is not None and scan.low[numeral.last - 1] in wording.scales:
        digits, last, scale = scan.low[numeral.last], numeral.last + 1, ONE
        if not digits.isdecimal():
            break
        while scan.low[last] in wording.scales:
            scale, last = scale * wording.scales[scan.low[last]], last + 1
        part = int(digits) * scale
        if scale == 1 or not scale <= part < numeral.scale:
            break
        value = numeral.value + part
        numeral = replace(
            numeral, low=value, high=value, step=scale, last=last, end=scan.ends[last - 1], scale=scale
        )
    return numeral


def _scale_at(scan: Scan, numeral: Numeral, wording: Wording, money: bool) -> tuple[Decimal, int] | None:
    here = numeral.last
    word = scan.low[here]
    if word == "-" and scan.hyphen(here) and _is_scale(scan.low[here + 1], wording):
        here += 1
        word = scan.low[here]
    if numeral.shape == "fraction":
        for skip in wording.tables["numerals"]["articles_of_scales"]:
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
            or (
                not wording.has("numerals.money_scales_or_units", word)
                and (_code(scan, here + 1) or _before_money_or_plural(scan, here + 1, wording))
            )
        ):
            return wording.short_scales[word], here + 1
        return None
    return _letter(scan, numeral, here, wording, money)


def _code(scan: Scan, at: int) -> bool:
    """Whether three capitals stand at a piece, as the code of a currency does: "2mil SEK"."""
    return len(scan.texts[at]) == _CODE and scan.texts[at].isalpha() and scan.texts[at].isupper()


def _is_scale(word: str, wording: Wording) -> bool:
    return word in wording.scales or word in wording.dozen


def _letter(
    scan: Scan, numeral: Numeral, here: int, wording: Wording, money: bool
) -> tuple[Decimal, int] | None:
    """A letter behind digits that is a scale and no unit: "$3.4b", "10M", "1.2m people", "40k"."""
    word = scan.low[here]
    if word not in wording.letter_scales:
        return None
    if scan.glued(here + 1) and (scan.digits(here + 1) or scan.low[here + 1] in ("/", "²", "³", "^", "°")):
        return None
    if money:
        stands = scan.glued(here) or scan.one_space(here)
    elif scan.texts[here] in ("k", "K"):
        stands = _is_thousand(scan, here, wording)
    else:
        stands = _is_written_large(scan, here) or _is_told_by_others(scan, numeral, here, wording)
    return (wording.letter_scales[word], here + 1) if stands else None


def _is_thousand(scan: Scan, here: int, wording: Wording) -> bool:
    """Whether "k" is a thousand: "40k", "40 k people", but no kelvin."""
    if scan.texts[here] == "K" and _is_unit_here(scan, "K", wording):
        return False
    return scan.glued(here) or (scan.one_space(here) and not scan.glued(here + 1))


def _is_written_large(scan: Scan, here: int) -> bool:
    """Whether a letter is a scale as it is written: "10M", "3 B euros", "3b."."""
    raw, behind = scan.texts[here], scan.is_word(here + 1)
    if raw == "b":
        return scan.glued(here) and not behind
    return raw in ("M", "B", "T") and (scan.glued(here) or (raw in "MB" and behind))


def _is_told_by_others(scan: Scan, numeral: Numeral, here: int, wording: Wording) -> bool:
    """Whether a small letter is a scale by what stands beside it: "1.2m people", "between 2m and 3m"."""
    if not scan.glued(here) or scan.texts[here] not in ("m", "b", "t"):
        return False
    if scaled_beside(scan, numeral.first, here + 1, wording):
        return True
    if wording.has("numerals.letter_means_unit", scan.low[here + 1]) or not scan.is_word(here + 1):
        return False
    return _before_money_or_plural(scan, here + 1, wording)


def _is_unit_here(scan: Scan, raw: str, wording: Wording) -> bool:
    """Whether words of the sentence make a letter a unit: the K of "573.15K" beside "temperature"."""
    rows = (row for row in wording.tables["unit_contexts"]["cued_units"] if row["surface"] == raw)
    return any(cue in scan.low for row in rows for cue in row["cues"])


def _before_money_or_plural(scan: Scan, here: int, wording: Wording) -> bool:
    """Whether a plural noun stands within three words: what a scale would multiply."""
    for place in range(here, min(here + 3, scan.count)):
        word = scan.low[place]
        if not word[0].isalpha() or wording.has("numerals.letter_means_unit", word):
            return False
        if word == "people" or (len(word) > 3 and word.endswith("s") and not word.endswith(SINGULAR)):
            return True
        if word == "of" and place == here:
            return True
    return False
