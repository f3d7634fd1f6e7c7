"""Every surface that names a unit, and what it names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from claimcheck.records.unit import Unit
from claimcheck.rulebook import Vocabulary
from claimcheck.units import compounds
from claimcheck.units.currencies import Currencies
from claimcheck.units.entries import Entry, entries
from claimcheck.units.plurals import plural
from claimcheck.units.surfaces import normalised, one_spaced


class Units:
    """The units and currencies of a vocabulary.

    Words are read in any case, singular and plural, with hyphens or spaces; symbols exactly as written.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.entries = entries(vocabulary)
        self.kinds: dict[str, dict[str, str]] = vocabulary.table("physical")["kinds"]
        self.money = Currencies(vocabulary)
        surfaces = vocabulary.table("surfaces")
        self._forbidden = frozenset(surfaces["forbidden"])
        self._letters = frozenset(surfaces["single-letters"])
        irregular = vocabulary.table("physical")["plurals"]
        self._named = {name: entry.unit(irregular) for name, entry in self.entries.items()}
        self._words: dict[str, Unit] = {}
        self._symbols: dict[str, Unit] = {}
        found = self.entries.values()
        for entry in found:
            self._add(entry, [entry.name, *entry.own_words], entry.own_symbols, irregular)
        for entry in found:
            self._add(entry, entry.words, entry.symbols, irregular)
        self._ambiguous = {
            surface: tuple(unit for name in row["readings"] if (unit := self.named(name)))
            for surface, row in surfaces["ambiguous"].items()
        }

    def named(self, name: str) -> Unit | None:
        """The unit of that singular name ("kilometre", "pound sterling")."""
        return self._named.get(name) or self.money.names.get(normalised(name))

    def lookup(self, surface: str) -> Unit | None:
        """The unit that a surface names, the likeliest in news where it names several; None for no unit.

        Takes simple units, compounds ("km/h", "square kilometres", "litres per second") and currencies.
        """
        readings = self.readings(surface)
        return readings[0] if readings else None

    def readings(self, surface: str) -> tuple[Unit, ...]:
        """Every unit that a surface may name, the likeliest first."""
        written = one_spaced(surface)
        ambiguous = self._ambiguous.get(written) or self._ambiguous.get(normalised(written))
        if ambiguous:
            return ambiguous
        found = self._simple(written) or compounds.build(written, self._part) or self.money.find(written)
        return (found,) if found else ()

    def is_ambiguous(self, surface: str) -> bool:
        """Whether the sentence has to say which unit is meant, or whether one is meant at all."""
        written = one_spaced(surface)
        return any(
            form in self._ambiguous or form in self.money.ambiguous for form in (written, normalised(written))
        )

    def is_forbidden(self, surface: str) -> bool:
        """Whether rules/units/surfaces.yaml says that the surface is never a unit ("in", "a")."""
        return one_spaced(surface) in self._forbidden

    def word_surfaces(self) -> tuple[str, ...]:
        """Names in lower case, singular and plural, longest first; a space stands for a hyphen too."""
        return tuple(sorted(self._words, key=lambda word: (-len(word), word)))

    def symbol_surfaces(self) -> tuple[str, ...]:
        """Symbols exactly as written, longest first."""
        return tuple(sorted(self._symbols, key=lambda symbol: (-len(symbol), symbol)))

    def currency(self, surface: str) -> Unit | None:
        """The currency of a sign, a code or a name ("RM", "USD", "euros", "pence")."""
        return self.money.find(surface)

    def currency_prefixes(self) -> tuple[str, ...]:
        """What may stand before a number to make it money, exactly as written, longest first."""
        return tuple(sorted(self.money.before, key=lambda sign: (-len(sign), sign)))

    def currency_suffixes(self) -> tuple[str, ...]:
        """Signs and codes that may stand after the number, exactly as written, longest first."""
        return tuple(sorted(self.money.after, key=lambda sign: (-len(sign), sign)))

    def currency_words(self) -> tuple[str, ...]:
        """Names of currencies and coins in lower case, singular and plural, longest first."""
        return tuple(sorted(self.money.names, key=lambda word: (-len(word), word)))

    def names(self) -> frozenset[str]:
        """The names of all units, as :attr:`Unit.name` has them."""
        return frozenset(self._named) | {unit.name for unit in self.money.names.values()}

    def dimensions(self) -> frozenset[str]:
        """The dimensions of all units: "length", "time", "currency" …"""
        return frozenset(unit.dimension for unit in self._named.values()) | {"currency"}

    def _simple(self, written: str) -> Unit | None:
        found = self._symbols.get(written)
        if found is None and written not in self._forbidden:
            found = self._words.get(normalised(written))
        return found

    def _part(self, surface: str) -> Unit | None:
        """A part of a compound: there a single letter is a symbol ("m/s") and money may stand above."""
        written = one_spaced(surface)
        ambiguous = self._ambiguous.get(written)
        return self._simple(written) or (ambiguous[0] if ambiguous else None) or self.money.find(written)

    def _add(
        self, entry: Entry, words: Iterable[str], symbols: Iterable[str], irregular: Mapping[str, str]
    ) -> None:
        unit = self._named[entry.name]
        for word in words:
            single = normalised(word)
            if single in self._forbidden or len(single) == 1:
                continue
            for form in (single, normalised(entry.plural or plural(word, irregular))):
                if form not in self._forbidden:
                    self._words.setdefault(form, unit)
        for symbol in map(one_spaced, symbols):
            if symbol not in self._forbidden and (len(symbol) > 1 or symbol in self._letters):
                self._symbols.setdefault(symbol, unit)


@lru_cache(maxsize=8)
def units(vocabulary: Vocabulary) -> Units:
    """The units of a vocabulary; made once for each."""
    return Units(vocabulary)
