"""Vague numbers: "hundreds", "tens of thousands", "several hundred", "a few", "a couple of"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.numerals.numeral import Numeral
from claimcheck.extract.scan.scan import Scan
from claimcheck.extract.wording import Wording

_Ends = tuple[Decimal, Decimal]


def read_vague(scan: Scan, at: int, wording: Wording) -> Numeral | None:
    """The vague numeral that begins at a piece; None when there is none.

    Its ends are the widest reading of the words; None for words that name no range ("several").
    """
    here = at + (scan.low[at] == "a")
    word = scan.low[here]
    if word not in wording.vague:
        return None
    if wording.has("numerals.some", word):
        return _some(scan, at, here, word, wording)
    if word == "couple":
        # "A couple" without "of" is two people who live together.
        numeral = wording.has("numerals.couple_before", scan.low[here + 1])
        return _some(scan, at, here, word, wording) if numeral else None
    if word == "handful":
        return _vague(scan, at, here + 1, None) if scan.low[here + 1] == "of" else None
    if here > at:
        return None
    if scan.low[here + 1] == "of" and word in wording.vague_multipliers:
        of = scan.low[here + 2]
        if of in wording.vague_of:
            low, high = wording.vague_multipliers[word]
            scale = wording.vague_of[of]
            ends = low * scale, (high + 1) * scale - 1
            deeper = scan.low[here + 4]
            if scan.low[here + 3] == "of" and deeper in wording.vague_of:
                scale = wording.vague_of[deeper]
                return _vague(scan, at, here + 5, (ends[0] * scale, (ends[1] + 1) * scale - 1))
            return _vague(scan, at, here + 3, ends)
    if scan.low[here + 1] != "of" and wording.has("numerals.vague_before_of", word):
        return None
    return _vague(scan, at, here + 1, wording.vague[word])


def _some(scan: Scan, at: int, here: int, word: str, wording: Wording) -> Numeral | None:
    """ "Several", "a few", "a couple of", with a scale behind it or not."""
    if word == "few" and here == at and not wording.has("numerals.few_after", scan.low[at - 1]):
        return None
    last = here + 1
    if word == "couple" and scan.low[last] == "of":
        last += 1
    scale = wording.scales.get(scan.low[last]) or (Decimal(12) if scan.low[last] == "dozen" else None)
    if scale is not None and not scan.low[last].endswith("s"):
        low, high = wording.tables["numerals"]["several_of"]
        end = 3 if word == "couple" else high
        while (more := wording.scales.get(scan.low[last + 1])) is not None and scan.low[last + 1][-1] != "s":
            scale, last = scale * more, last + 1
        return _vague(scan, at, last + 1, (low * scale, (end + 1) * scale - 1))
    if word == "couple":
        return _vague(scan, at, here + 1, wording.vague["couple"])
    return _vague(scan, at, last, wording.vague[word])


def _vague(scan: Scan, first: int, last: int, ends: _Ends | None) -> Numeral:
    low, high = ends if ends is not None else (None, None)
    return Numeral(low, high, None, first, last, scan.starts[first], scan.ends[last - 1], shape="vague")
