"""Which words behind a number are a unit."""

from __future__ import annotations

import re
from functools import lru_cache

from claimcheck.extract.scan.scan import Scan
from claimcheck.extract.units.currency_signs import CurrencySigns, currency_signs_of
from claimcheck.extract.wording import Wording, wording_of
from claimcheck.record import Record, field
from claimcheck.records.unit import Unit
from claimcheck.rulebook import Vocabulary
from claimcheck.units import Units, units

_FIRST = re.compile(r"(?:[^\W\d_]\.){2,6}|[^\W\d_]+|\S")
# Marks inside a unit, besides the words "per" and "of"; and those of them that end none.
_MARKS = frozenset(["/", "-", "^", ".", "·", "*", "2", "3"])
_MARKS_ONLY = frozenset(["-", "/", "^", "·", "*"])
# What may stand between a number and its unit, besides words: "15-day", "12 (kg)".
_BEFORE_UNITS = frozenset(["-", "(", "{", "<"])
_LONGEST = 6
_LETTERS = frozenset("mgtlLhsWVCFJcp")


class Found(Record, gc=False):
    """A unit and the piece behind it; ``hyphen`` when a hyphen joins it to the number ("15-day")."""

    unit: Unit
    last: int
    hyphen: bool
    surface: str


class UnitWords(Record, eq=False):
    """The unit lexicon as the readers use it: by the pieces of a sentence."""

    lexicon: Units
    wording: Wording
    firsts: frozenset[str]
    behind: frozenset[str]
    """The pieces behind a number behind which, or in which, its unit may stand: most need no further look."""
    inner: frozenset[str]
    joints: frozenset[str]
    """Words and marks that join the parts of a unit: "miles per hour"."""
    joints_only: frozenset[str]
    """Those with which no unit ends."""
    apart: frozenset[str]
    """Those that stand off from the parts they join."""
    going_on: frozenset[str]
    """What a unit may go on with: behind most there is nothing of it."""
    money: CurrencySigns
    """What stands before a number."""
    _known: dict[str, Unit | None] = field(default_factory=dict)

    def starts(self, word: str) -> bool:
        """Whether a unit can begin with a piece (in lower case)."""
        return word in self.firsts

    def lookup(self, surface: str) -> Unit | None:
        """The unit of a surface, remembered."""
        if surface in self._known:
            return self._known[surface]
        aliases = self.wording.tables["unit_contexts"]["aliases"]
        surface_asked = surface
        surface = aliases.get(surface.lower(), surface).replace("^2", "²").replace("^3", "³")
        if len(surface) == 1 and surface.isascii() and surface.isalpha() and surface not in _LETTERS:
            return None
        sign = self.lexicon.money.before.get(surface) if not surface.isascii() and len(surface) == 1 else None
        found = (
            sign or None
            if surface.lower() in self.wording.sets["unit_contexts.not_units"]
            else self.lexicon.lookup(surface)
        )
        if found is None and ("meter" in surface or "liter" in surface):
            found = self.lexicon.lookup(surface.replace("meter", "metre").replace("liter", "litre"))
        if len(self._known) < 20_000:
            self._known[surface_asked] = found
        return found

    def after(self, scan: Scan, at: int) -> Found | None:
        """The longest unit whose pieces begin at ``at``, behind a hyphen or none; context is not looked at."""
        here, hyphen = at, False
        if scan.low[at] == "-" and (scan.hyphen(at) or not (scan.glued(at) or scan.glued(at + 1))):
            here, hyphen = at + 1, True
        if scan.low[here] not in self.firsts:
            return None
        last = here + 1
        if scan.low[last] not in self.going_on:
            surface = scan.texts[here]
            unit = self.lookup(surface)
            if (
                unit is None
                or scan.low[here] in self.joints_only
                or (scan.glued(last) and scan.texts[last][0].isalnum())
            ):
                return None
            return Found(unit, last, hyphen, surface)
        while last < scan.count and last - here < _LONGEST and self._goes_on(scan, last):
            last += 1
        while last > here:
            surface = scan.text[scan.starts[here] : scan.ends[last - 1]]
            unit = self.lookup(surface)
            if (
                unit is not None
                and scan.low[last - 1] not in self.joints_only
                and not (scan.glued(last) and last < scan.count and scan.texts[last][0].isalnum())
            ):
                return Found(unit, last, hyphen, surface)
            last -= 1
        return None

    def _goes_on(self, scan: Scan, at: int) -> bool:
        piece = scan.low[at]
        return piece in self.inner or (piece in self.joints and (scan.glued(at) or piece in self.apart))


@lru_cache(maxsize=8)
def unit_words_of(vocabulary: Vocabulary) -> UnitWords:
    """The units of a vocabulary, compiled once."""
    lexicon = units(vocabulary)
    surfaces = [
        *lexicon.word_surfaces(), *lexicon.symbol_surfaces(), *lexicon.currency_words(), *lexicon.currency_suffixes(),
    ]  # fmt: skip
    contexts = wording_of(vocabulary)
    words = contexts.sets["unit_contexts.joints"]
    firsts: set[str] = {*contexts.sets["unit_contexts.firsts"], *"mgtlhswvcfj", "°", "'", '"'}
    inner: set[str] = set(firsts)
    for surface in surfaces:
        pieces = [piece.lower() for piece in _FIRST.findall(surface)]
        if pieces:
            firsts.add(pieces[0])
            inner.update(pieces)
    firsts.update(sign for sign in lexicon.currency_prefixes() if len(sign) == 1 and not sign.isascii())
    for alias in contexts.tables["unit_contexts"]["aliases"]:
        pieces = _FIRST.findall(alias)
        firsts.add(pieces[0])
        inner.update(pieces)
    inner -= contexts.sets["unit_contexts.never_inside"] | {"2", "3", "-", "'", '"'}
    behind = firsts | _BEFORE_UNITS | contexts.sets["unit_contexts.before_units"]
    behind |= contexts.sets["unit_contexts.between_number_and_unit"]
    behind |= {row["surface"].lower() for row in contexts.tables["unit_contexts"]["cued_units"]}
    return UnitWords(
        lexicon, contexts, frozenset(firsts), frozenset(behind), frozenset(inner),
        words | _MARKS, words | _MARKS_ONLY, words | {"-"}, words | _MARKS | inner, currency_signs_of(vocabulary),
    )  # fmt: skip
