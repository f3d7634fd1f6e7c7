"""Conversions are exact wherever they have an end."""

from __future__ import annotations

import subprocess
import sys
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.records.unit import Unit
from claimcheck.rulebook import read_rulebook
from claimcheck.units import ConversionError, Units, conversions, convert, units
from claimcheck.units.dimensions import factor_between

LEXICON = units(read_rulebook(defaults=False).vocabulary)


def named(name: str) -> Unit:
    found = LEXICON.named(name)
    assert found is not None, name
    return found


CONVERTED = [
    ("1", "kilometre", "metre", "1000"),
    ("5", "mile", "kilometre", "8.04672"),
    ("26.2", "mile", "kilometre", "42.1648128"),
    ("32", "degree Fahrenheit", "degree Celsius", "0"),
    ("212", "degree Fahrenheit", "degree Celsius", "100"),
    ("37", "degree Celsius", "degree Fahrenheit", "98.6"),
    ("0", "degree Celsius", "kelvin", "273.15"),
    ("1", "knot", "kilometre per hour", "1.852"),
    ("100", "kilometre per hour", "metre per hour", "100000"),
    ("36", "kilometre per hour", "metre per second", "10"),
    ("60", "mile per hour", "kilometre per hour", "96.56064"),
    ("12", "month", "year", "1"),
    ("3", "hour", "minute", "180"),
    ("2", "week", "day", "14"),
    ("1", "decade", "year", "10"),
    ("1", "percent", "basis point", "100"),
    ("150", "penny", "pound sterling", "1.5"),
    ("3", "dollar", "cent", "300"),
    ("1", "square mile", "square kilometre", "2.589988110336"),
    ("1", "hectare", "square metre", "10000"),
    ("1", "tonne", "kilogram", "1000"),
    ("1", "barrel", "litre", "158.987294928"),
    ("1", "gigabyte", "megabyte", "1000"),
    ("1", "gigawatt hour", "kilowatt hour", "1000000"),
    ("12", "stone", "pound", "168"),
    ("1", "cubic metre", "litre", "1000"),
]


@pytest.mark.parametrize(
    ("value", "unit", "to", "result"), CONVERTED, ids=[f"{v} {u} to {t}" for v, u, t, _ in CONVERTED]
)
def test_amounts_convert_exactly(value: str, unit: str, to: str, result: str) -> None:
    assert convert(LEXICON, Decimal(value), named(unit), named(to)) == Decimal(result)


@pytest.mark.parametrize(
    ("unit", "to"),
    [("hour", "kilometre"), ("euro", "dollar"), ("pound", "pound sterling"), ("penny", "euro")],
)
def test_other_dimensions_and_currencies_do_not_convert(unit: str, to: str) -> None:
    with pytest.raises(ConversionError):
        convert(LEXICON, Decimal(1), named(unit), named(to))


def test_a_word_of_several_kinds_gives_every_possible_value() -> None:
    assert conversions(LEXICON, Decimal(500), named("gallon"), named("litre")) == (
        Decimal("1892.705892"),
        Decimal("2273.045"),
    )
    with pytest.raises(ConversionError):
        convert(LEXICON, Decimal(500), named("gallon"), named("litre"))
    assert convert(LEXICON, Decimal(500), named("gallon"), named("gallon")) == 500


def test_what_the_table_lacks_is_asked_of_pint() -> None:
    assert convert(LEXICON, Decimal(1), named("erg"), named("joule")) == Decimal("1E-7")


def test_the_lexicon_is_importable_without_pint() -> None:
    code = "import sys, claimcheck.units; assert not {'pint', 'quantulum3', 'inflect'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


LENGTHS = st.sampled_from(["metre", "kilometre", "mile", "foot", "inch", "nautical mile", "yard"])


@given(st.decimals(min_value=0, max_value=10**9, places=3, allow_nan=False), LENGTHS, LENGTHS)
def test_there_and_back_again(value: Decimal, unit: str, to: str) -> None:
    there = convert(LEXICON, value, named(unit), named(to))
    back = convert(LEXICON, there, named(to), named(unit))
    assert abs(back - value) <= Decimal("1e-15") * max(value, Decimal(1))


def test_every_factor_agrees_with_pint() -> None:
    """The hand-written factors against an independent table."""
    base = {
        "length": "metre",
        "mass": "kilogram",
        "time": "second",
        "area": "square metre",
        "energy": "joule",
        "volume": "cubic metre",
        "power": "watt",
        "pressure": "pascal",
        "force": "newton",
    }
    compared = 0
    for entry in _plain(LEXICON):
        to = base.get(entry.dimension)
        theirs = factor_between(entry.name, to) if to else None
        if theirs is None or entry.factor is None or entry.name in ("month", "year", "decade", "century"):
            continue
        assert abs(theirs / entry.factor - 1) < Decimal("0.0001"), f"{entry.name}: {entry.factor} / {theirs}"
        compared += 1
    assert compared > 80


def _plain(lexicon: Units) -> list[Unit]:
    return [unit for name in lexicon.entries if (unit := lexicon.named(name)) is not None]
