"""Where a unit stands behind a number, and which currency stands before it."""

from __future__ import annotations

import re
from functools import lru_cache

from claimcheck.extract.scan import Scan
from claimcheck.extract.wording import Wording
from claimcheck.record import Record, field
from claimcheck.records.unit import Unit
from claimcheck.rulebook import Vocabulary
from claimcheck.units import Units, units

_FIRST = re.compile(r"(?:[^\W\d_]\.){2,6}|[^\W\d_]+|\S")
_JOINTS = frozenset(["/", "-", "per", "^", ".", "·", "*", "2", "3", "of"])
_JOINTS_ONLY = frozenset(["-", "/", "per", "^", "·", "*", "of"])
# What may stand between a number and its unit: "15-day", "hundreds of miles", "half a mile", "12 (kg)".
_BEFORE_UNITS = frozenset(["-", "of", "a", "an", "(", "{", "<", "in", "in."])
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
    _known: dict[str, Unit | None] = field(default_factory=dict)

    @classmethod
    def of(cls, vocabulary: Vocabulary) -> UnitWords:
        """The units of a vocabulary, compiled once."""
        return _unit_words(vocabulary)

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
        piece = scan.low[at]
        hyphen = piece == "-" and (scan.hyphen(at) or (not scan.glued(at) and not scan.glued(at + 1)))
        here = at + hyphen
        if (scan.low[here] if hyphen else piece) not in self.firsts:
            return None
        last = here + 1
        while last < scan.count and last - here < _LONGEST and self._goes_on(scan, last):
            last += 1
        while last > here:
            surface = scan.text[scan.starts[here] : scan.ends[last - 1]]
            unit = self.lookup(surface)
            if (
                unit is not None
                and scan.low[last - 1] not in _JOINTS_ONLY
                and not (scan.glued(last) and last < scan.count and scan.texts[last][0].isalnum())
            ):
                return Found(unit, last, hyphen, surface)
            last -= 1
        return None

    def _named(self, scan: Scan, at: int) -> bool:
        """Whether a currency's name stands before its amount: "dollar 22.5 million", not "the dollar 3 % up"."""
        if at >= scan.count or self.wording.has("unit_contexts.no_name_after", scan.low[at - 2]):
            return False
        following = scan.low[at + 1]
        amount = scan.digits(at) and (following in self.wording.scales or "," in scan.texts[at])
        return amount and scan.one_space(at) and scan.low[at + 2] not in ("%", "percent", "per")

    def _goes_on(self, scan: Scan, at: int) -> bool:
        piece = scan.low[at]
        return piece in self.inner or (piece in _JOINTS and (scan.glued(at) or piece in ("per", "-", "of")))

    def before(self, scan: Scan, at: int) -> tuple[Unit, int] | None:
        """The currency that stands before a number, and its first piece."""
        sign_or_name = scan.low[at - 1]
        if sign_or_name not in self.closes:
            return None
        if sign_or_name in self.named_before:
            unit = self.lookup(sign_or_name) if self._named(scan, at) else None
            return (unit, at - 1) if unit is not None else None
        alone = scan.low[at - 2] not in self.parts and not sign_or_name.isalpha()
        for length in (1,) if alone else (4, 3, 2, 1):
            first = at - length
            if first < 0 or (first > 0 and scan.glued(first) and scan.texts[first - 1][-1].isalnum()):
                continue
            written = scan.text[scan.starts[first] : scan.ends[at - 1]]
            sign = written.replace(" ", "")
            unit = self.lexicon.money.before.get(written) or self.lexicon.money.before.get(sign)
            if len(sign) == 2 and sign[0] in "Aa" and written != sign:
                continue  # "A $5 ticket" is no Australian dollar
            if unit is None and sign[-1] == "$" and (sign[0] == "c" or len(sign) > 2 or written == sign):
                unit = self.lexicon.money.before.get(sign.upper())
            if unit is None and len(sign) == 4 and sign[-1] == "$":
                unit = self.lexicon.money.after.get(sign[:3].upper())
            folded = (
                self.wording.tables["unit_contexts"]["folded_signs"].get(sign) if scan.glued(at) else None
            )
            if unit is None and folded is not None:
                unit = self.lexicon.named(folded)
            if sign[-1].isalpha() and not scan.glued(at) and scan.digits(first - 1):
                return None  # "17 USD 25": the code belongs to the number before it
            if not sign[-1].isalpha() and _belongs_before(scan, first, at):
                return None
            if unit is None or (sign[-1].isalpha() and not _code_stands(scan, at, sign)):
                continue
            return unit, first
        return None


def _belongs_before(scan: Scan, first: int, at: int) -> bool:
    """Whether a sign that stands off on both sides is the one behind the number before: the 30 of "10 $ 30 $"."""
    stands_off = not scan.glued(first) and not scan.glued(at)
    return stands_off and scan.digits(first - 1) and scan.low[at + 1] == scan.low[at - 1]


def _code_stands(scan: Scan, at: int, sign: str) -> bool:
    """Whether a sign in letters stands for money here: one letter only glued and before a scale ("e80m")."""
    if len(sign) == 1:
        return scan.glued(at) and scan.glued(at + 1) and scan.low[at + 1] in ("m", "bn", "b", "k", "mn")
    return scan.glued(at) or (scan.one_space(at) and (len(sign) == 3 or sign.startswith("R")))


@lru_cache(maxsize=8)
def _unit_words(vocabulary: Vocabulary) -> UnitWords:
    lexicon = units(vocabulary)
    surfaces = [
        *lexicon.word_surfaces(), *lexicon.symbol_surfaces(), *lexicon.currency_words(), *lexicon.currency_suffixes(),
    ]  # fmt: skip
    firsts: set[str] = {
        "square",
        "sq",
        "cubic",
        "cu",
        "in",
        *"mgtlhswvcfj",
        "pound",
        "pounds",
        "degree",
        "degrees",
        "°",
        "'",
        '"',
        "stone",
    }
    inner: set[str] = set(firsts)
    for surface in surfaces:
        pieces = [piece.lower() for piece in _FIRST.findall(surface)]
        if pieces:
            firsts.add(pieces[0])
            inner.update(pieces)
    firsts.update(sign for sign in lexicon.currency_prefixes() if len(sign) == 1 and not sign.isascii())
    for alias in Wording.of(vocabulary).tables["unit_contexts"]["aliases"]:
        pieces = _FIRST.findall(alias)
        firsts.add(pieces[0])
        inner.update(pieces)
    inner -= {"2", "3", "a", "and", "of", "-", "in", "to", "on", "with", "'", '"'}
    before = (*lexicon.currency_prefixes(), *Wording.of(vocabulary).tables["unit_contexts"]["folded_signs"])
    written = [_FIRST.findall(sign.lower()) for sign in (*before, *lexicon.currency_suffixes())]
    signs = frozenset(pieces[-1] for pieces in written[: len(before)])
    named = Wording.of(vocabulary).sets["unit_contexts.named_before"]
    contexts = Wording.of(vocabulary)
    behind = firsts | _BEFORE_UNITS | contexts.sets["unit_contexts.between_number_and_unit"]
    behind |= {row["surface"].lower() for row in contexts.tables["unit_contexts"]["cued_units"]}
    return UnitWords(
        lexicon, contexts, frozenset(firsts), frozenset(behind), frozenset(inner),
        signs, named, named | {pieces[0] for pieces in written}, named | signs,
        frozenset(piece for pieces in written for piece in pieces),
    )  # fmt: skip
