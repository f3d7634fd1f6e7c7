"""The units other than money: the compiled table, corrected and completed by rules/units."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Context, Decimal
from fractions import Fraction
from typing import Any

from claimcheck.record import MutableRecord, field
from claimcheck.records.unit import Unit
from claimcheck.rulebook import Vocabulary
from claimcheck.units.plurals import plural, unusual
from claimcheck.units.quantulum_tables import compiled_tables

_TABLES = ("physical", "durations", "shares")
_DIGITS = Context(prec=34)
_ODD = re.compile(r"[^\w '’\-.]|[_µμ]")


def decimal(value: Fraction) -> Decimal:
    """The fraction as a decimal: exact when it ends, else to 34 digits."""
    return _DIGITS.divide(Decimal(value.numerator), Decimal(value.denominator))


class Entry(MutableRecord):
    """A unit with the words and symbols it is written with; ``factor`` and ``offset`` are exact."""

    name: str
    dimension: str
    factor: Fraction | None = None
    offset: Fraction = Fraction(0)
    words: list[str] = field(default_factory=list)
    symbols: list[str] = field(default_factory=list)
    own_words: list[str] = field(default_factory=list)
    own_symbols: list[str] = field(default_factory=list)
    """What rules/units adds: it is heard before the compiled table."""
    plural: str | None = None

    def unit(self, irregular: Mapping[str, str]) -> Unit:
        """The entry as the record that quantities carry."""
        factor = None if self.factor is None else decimal(self.factor)
        several = unusual(self.name, self.plural or plural(self.name, irregular))
        return Unit(self.name, self.dimension, factor, decimal(self.offset), plural=several)


def entries(vocabulary: Vocabulary) -> dict[str, Entry]:
    """Every unit of time, length, mass, share … by its name."""
    physical = vocabulary.table("physical")
    factors: dict[str, str] = {}
    for name in _TABLES:
        factors |= vocabulary.table(name).get("factors", {})
    found = {entry.name: entry for entry in _compiled(physical, factors)}
    for name in _TABLES:
        for row in vocabulary.table(name).get("units", ()):
            _add(found, row)
    for name in physical["kinds"].keys() & found.keys():
        found[name].factor = None  # several kinds under one word: never converted on its own
    return found


def _compiled(physical: dict[str, Any], factors: dict[str, str]) -> Iterator[Entry]:
    """The units of the compiled table that news has a use for."""
    left_out, renamed = physical["left-out"], physical["renamed"]
    dimensions, no_dimensions = physical["dimensions"], set(physical["left-out-dimensions"])
    tables = compiled_tables()
    for name, row in tables.items():
        if name in left_out or row["dimension"] in no_dimensions:
            continue
        if "prefix" in row and row["prefix"][1] in left_out:
            continue
        ours = renamed.get(name, name)
        yield Entry(
            ours,
            dimensions.get(row["dimension"], row["dimension"]),
            _factor(name, ours, row, tables, factors),
            words=[word for word in row.get("words", ()) if not _ODD.search(word)],
            symbols=list(row.get("symbols", ())),
        )


def _factor(
    name: str, ours: str, row: dict[str, Any], tables: dict[str, dict[str, Any]], factors: dict[str, str]
) -> Fraction | None:
    written = factors.get(ours) or factors.get(name)
    if written is not None:
        return Fraction(written)
    if "prefix" in row:
        power, base = row["prefix"]
        of_base = _factor(base, base, tables[base], tables, factors)
        return None if of_base is None else of_base * Fraction(10) ** power
    if row["dimension"] not in ("area", "volume"):  # only there are the bases the powers of the parts'
        return None
    product = Fraction(1)
    for part, power in row.get("parts", ()):
        of_part = _factor(part, part, tables[part], tables, factors) if part in tables else None
        if of_part is None:
            return None
        product *= of_part**power
    return product if row.get("parts") else None


def _add(found: dict[str, Entry], row: dict[str, Any]) -> None:
    """Take in a row of a table: a new unit, or more words and symbols of a known one."""
    name = row["name"]
    entry = found.setdefault(name, Entry(name, row.get("dimension", "other"), own_words=[name]))
    if "dimension" in row:
        entry.dimension = row["dimension"]
    if "factor" in row:
        entry.factor = Fraction(row["factor"])
    if "offset" in row:
        entry.offset = Fraction(row["offset"])
    entry.own_words += row.get("words", ())
    entry.own_symbols += row.get("symbols", ())
    entry.plural = row.get("plural", entry.plural)
