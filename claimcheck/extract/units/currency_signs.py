"""Which currency stands before a number: "$12", "USD 12", "S$1mil", "rupee 22.5 million"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from claimcheck.extract.scan.scan import Scan
from claimcheck.extract.wording import Wording, wording_of
from claimcheck.record import Record
from claimcheck.records.unit import Unit
from claimcheck.rulebook import Vocabulary
from claimcheck.units import Units, units

_LEAST = 1000
_PIECES = re.compile(r"(?:[^\W\d_]\.){2,6}|[^\W\d_]+|\S")


class CurrencySigns(Record, eq=False):
    """The signs, codes and names of currencies, by the pieces of a sentence."""

    lexicon: Units
    wording: Wording
    signs: frozenset[str]
    """The last pieces of currency signs and codes that may stand before a number."""
    named_before: frozenset[str]
    """Names of currencies that some write before the number."""
    opens: frozenset[str]
    """The first pieces of all that may stand before a number …"""
    closes: frozenset[str]
    """… the last ones: most numbers need no further look …"""
    parts: frozenset[str]
    """… and all of them: most signs have one piece."""
    beside: frozenset[str]
    """What stands directly before a number that has a currency: the last pieces, or a minus."""
    plain: Mapping[str, Unit]
    """Signs that say everything where nothing but the number touches them: "$5"."""

    def before(self, scan: Scan, at: int) -> tuple[Unit, int] | None:
        """The currency that stands before a number, and its first piece."""
        sign_or_name = scan.low[at - 1]
        if sign_or_name not in self.closes:
            return None
        if sign_or_name in self.named_before:
            unit = self.lexicon.lookup(sign_or_name) if self._is_named_before(scan, at) else None
            return (unit, at - 1) if unit is not None else None
        alone = scan.low[at - 2] not in self.parts
        if alone and len(sign_or_name) == 1 and sign_or_name.isalpha() and not scan.glued(at):
            return None  # the article of "a 12-year-old"
        alone = alone and not sign_or_name.isalpha()
        if alone and scan.glued(at) and not scan.glued(at - 1) and sign_or_name in self.plain:
            return self.plain[sign_or_name], at - 1
        for length in (1,) if alone else (4, 3, 2, 1):
            first = at - length
            if first < 0 or (first > 0 and scan.glued(first) and scan.texts[first - 1][-1].isalnum()):
                continue
            written = scan.text[scan.starts[first] : scan.ends[at - 1]]
            sign = written.replace(" ", "")
            if len(sign) == 2 and sign[0] in "Aa" and written != sign:
                continue  # "A $5 ticket" is no Australian dollar
            if _is_of_the_number_before(scan, first, at, sign):
                return None
            unit = self._of_sign(written, sign, glued=scan.glued(at))
            if unit is not None and (not sign[-1].isalpha() or _code_stands(scan, at, sign, self.wording)):
                return unit, first
        return None

    def _of_sign(self, written: str, sign: str, *, glued: bool) -> Unit | None:
        """The currency of a sign: as written, without its spaces, in capitals ("c$"), of its code ("USD$"), or as
        some type it right before a number ("e80m")."""
        money = self.lexicon.money
        unit = money.before.get(written) or money.before.get(sign)
        if unit is None and sign[-1] == "$" and (sign[0] == "c" or len(sign) > 2 or written == sign):
            unit = money.before.get(sign.upper())
        if unit is None and len(sign) == 4 and sign[-1] == "$":
            unit = money.after.get(sign[:3].upper())
        folded = self.wording.tables["unit_contexts"]["folded_signs"].get(sign) if glued else None
        return self.lexicon.named(folded) if unit is None and folded is not None else unit

    def _is_named_before(self, scan: Scan, at: int) -> bool:
        """Whether a currency's name stands before its amount: "dollar 22.5 million", not "the dollar 3 % up"."""
        if at >= scan.count or self.wording.has("unit_contexts.no_name_after", scan.low[at - 2]):
            return False
        following = scan.low[at + 1]
        amount = scan.digits(at) and (following in self.wording.scales or "," in scan.texts[at])
        return amount and scan.one_space(at) and not self.wording.has("small_words.percent", scan.low[at + 2])


def _is_of_the_number_before(scan: Scan, first: int, at: int, sign: str) -> bool:
    """Whether a sign belongs to the number before it: "17 USD 25", and the 30 of "10 $ 30 $"."""
    if not scan.digits(first - 1) or scan.glued(at):
        return False
    return sign[-1].isalpha() or (not scan.glued(first) and scan.low[at + 1] == scan.low[at - 1])


def _scaled(scan: Scan, at: int, wording: Wording) -> bool:
    """Whether a scale stands at a piece: "e80m", "R1.3-billion", "N4.5 million"."""
    at += scan.hyphen(at)
    word = scan.low[at]
    glued = scan.glued(at) and wording.has("unit_contexts.scales_of_signs", word)
    return glued or wording.scales.get(word, 0) >= _LEAST


def _code_stands(scan: Scan, at: int, sign: str, wording: Wording) -> bool:
    """Whether a sign in letters stands for money here: one letter only glued, before a scale or grouped digits."""
    cues = wording.tables["unit_contexts"]["cued_signs"].get(sign, ())
    if cues and _plain(scan, at) and any(word in cues for word in scan.low):
        return True
    if len(sign) == 1:
        return scan.glued(at) and (
            _scaled(scan, at + 1, wording) or (sign.isupper() and "," in scan.texts[at])
        )
    return scan.glued(at) or (scan.one_space(at) and (len(sign) == 3 or sign.startswith("R")))


def _plain(scan: Scan, at: int) -> bool:
    """Whether digits stand right behind a letter, as of a sum: "R195", and no "R1" or "R2D2"."""
    digits = scan.texts[at].replace(".", "")
    return scan.glued(at) and digits.isdigit() and len(digits) > 1 and digits[0] != "0"


@lru_cache(maxsize=8)
def currency_signs_of(vocabulary: Vocabulary) -> CurrencySigns:
    """The signs of a vocabulary, compiled once."""
    lexicon, wording = units(vocabulary), wording_of(vocabulary)
    before = (*lexicon.currency_prefixes(), *wording.tables["unit_contexts"]["folded_signs"])
    written = [_PIECES.findall(sign.lower()) for sign in (*before, *lexicon.currency_suffixes())]
    signs = frozenset(pieces[-1] for pieces in written[: len(before)])
    named = wording.sets["unit_contexts.named_before"]
    folded = wording.tables["unit_contexts"]["folded_signs"]
    plain = {
        sign: unit
        for sign, unit in lexicon.money.before.items()
        if len(sign) == 1 and not sign.isalnum() and sign not in folded
    }
    return CurrencySigns(
        lexicon, wording, signs, named, named | {pieces[0] for pieces in written}, named | signs,
        frozenset(piece for pieces in written for piece in pieces), named | signs | {"-"}, plain,
    )  # fmt: skip
