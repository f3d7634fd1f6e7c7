"""What a surface names."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.rulebook import read_rulebook
from claimcheck.units import Units, units

VOCABULARY = read_rulebook(defaults=False).vocabulary


@pytest.fixture(scope="module")
def lexicon() -> Units:
    return units(VOCABULARY)


NAMED = [
    ("km", "kilometre"), ("kilometres", "kilometre"), ("Kilometers", "kilometre"), ("KM", "kilometre"),
    ("miles", "mile"), ("feet", "foot"), ("inches", "inch"), ("nautical miles", "nautical mile"),
    ("square kilometres", "square kilometre"), ("square-kilometre", "square kilometre"),
    ("sq km", "square kilometre"), ("sq. km", "square kilometre"), ("km²", "square kilometre"),
    ("km2", "square kilometre"), ("square feet", "square foot"), ("sq ft", "square foot"),
    ("hectares", "hectare"), ("acres", "acre"), ("cubic metres", "cubic metre"), ("m³", "cubic metre"),
    ("litres", "litre"), ("gallons", "gallon"), ("barrels", "barrel"), ("ml", "millilitre"),
    ("kg", "kilogram"), ("kilos", "kilogram"), ("tonnes", "tonne"), ("tons", "ton"), ("lbs", "pound"),
    ("ounces", "ounce"), ("km/h", "kilometre per hour"), ("kph", "kilometre per hour"),
    ("kilometers an hour", "kilometre per hour"), ("miles per hour", "mile per hour"),
    ("mph", "mile per hour"), ("knots", "knot"), ("m/s", "metre per second"),
    ("degrees Celsius", "degree Celsius"),
    ("°C", "degree Celsius"), ("degrees Fahrenheit", "degree Fahrenheit"), ("MW", "megawatt"),
    ("megawatts", "megawatt"), ("GWh", "gigawatt hour"), ("kilowatt-hours", "kilowatt hour"),
    ("GB", "gigabyte"), ("terabytes", "terabyte"), ("MHz", "megahertz"), ("dB", "decibel"),
    ("decibels", "decibel"), ("calories", "calorie"), ("hp", "horsepower"), ("psi", "pound per square inch"),
    ("µg/m3", "microgram per cubic metre"), ("kg/m²", "kilogram per square metre"),
    ("litres per second", "litre per second"), ("tonnes per hectare", "tonne per hectare"),
    ("litres a minute", "litre per minute"), ("kilometre-per-hour", "kilometre per hour"), ("bpd",
     "barrel per day"),
    ("seconds", "second"), ("minutes", "minute"), ("hours", "hour"), ("hrs", "hour"), ("days", "day"),
    ("weeks", "week"), ("months", "month"), ("years", "year"), ("yrs", "year"), ("fortnight", "fortnight"),
    ("decades", "decade"), ("centuries", "century"), ("millennia", "millennium"),
    ("percent", "percent"), ("per cent", "percent"), ("%", "percent"), ("pct", "percent"),
    ("percentage points", "percentage point"), ("percentage-point", "percentage point"),
    ("basis points", "basis point"), ("bps", "basis point"), ("ppm", "part per million"),
]  # fmt: skip


@pytest.mark.parametrize(("surface", "name"), NAMED, ids=[surface for surface, _ in NAMED])
def test_surfaces_name_units(lexicon: Units, surface: str, name: str) -> None:
    found = lexicon.lookup(surface)
    assert found is not None
    assert found.name == name


MONEY = [
    ("$", "dollar", None), ("dollars", "dollar", None), ("US$", "dollar", "USD"), ("USD", "dollar", "USD"),
    ("U.S. dollars", "dollar", "USD"), ("S$", "Singapore dollar", "SGD"), ("A$", "Australian dollar", "AUD"),
    ("HK$", "Hong Kong dollar", "HKD"), ("C$", "Canadian dollar", "CAD"), ("€", "euro", "EUR"),
    ("euros", "euro", "EUR"), ("e", "euro", "EUR"), ("£", "pound sterling", "GBP"),
    ("pounds sterling", "pound sterling", "GBP"), ("¥", "yen", "JPY"), ("yuan", "yuan", "CNY"),
    ("₹", "Indian rupee", "INR"), ("Rs", "rupee", None), ("rupees", "rupee", None), ("RM", "ringgit", "MYR"),
    ("MYR", "ringgit", "MYR"), ("ringgit", "ringgit", "MYR"), ("kroner", "krone", None),
    ("Swedish kronor", "Swedish krona", "SEK"), ("pence", "penny", "GBP"), ("cents", "cent", None),
    ("roubles", "rouble", "RUB"), ("rubles", "rouble", "RUB"), ("reais", "real", "BRL"),
    ("CHF", "Swiss franc", "CHF"),
    ("Swiss francs", "Swiss franc", "CHF"), ("TRY", "Turkish lira", "TRY"),
    ("HK $", "Hong Kong dollar", "HKD"), ("usd", "dollar", "USD"), ("guilders", "Dutch guilder", "NLG"),
]  # fmt: skip


@pytest.mark.parametrize(("surface", "name", "code"), MONEY, ids=[surface for surface, _, _ in MONEY])
def test_surfaces_name_currencies(lexicon: Units, surface: str, name: str, code: str | None) -> None:
    found = lexicon.currency(surface)
    assert found is not None
    assert (found.name, found.dimension, found.currency) == (name, "currency", code)
    assert lexicon.lookup(surface) == found


NO_UNIT = [
    "in", "a", "as", "K", "bars", "times", "percentage", "people", "Nusra", "bn", "bnn", "", "12", "  ", "TV",
    "am", "dozen", "gross", "league", "teslas", "barns", "quarters", "per", "/", "metres per", "km/",
    "kg of rice", "GA", "points",
]  # fmt: skip


@pytest.mark.parametrize("surface", NO_UNIT)
def test_words_of_news_are_no_units(lexicon: Units, surface: str) -> None:
    assert lexicon.lookup(surface) is None
    assert surface not in lexicon.word_surfaces()
    assert surface not in lexicon.symbol_surfaces()


@pytest.mark.parametrize(
    "surface", ["m", "pounds", "Pounds", "C", "F", '"', "'", "degrees", "p", "c", "won", "R"]
)
def test_some_surfaces_need_the_sentence(lexicon: Units, surface: str) -> None:
    assert lexicon.is_ambiguous(surface)


@pytest.mark.parametrize("surface", ["km", "kilometres", "hours", "%", "US$", "euros", "tonnes"])
def test_most_surfaces_do_not(lexicon: Units, surface: str) -> None:
    assert not lexicon.is_ambiguous(surface)


def test_pounds_are_money_or_mass(lexicon: Units) -> None:
    assert [unit.name for unit in lexicon.readings("pounds")] == ["pound sterling", "pound"]


def test_a_rate_of_money_keeps_its_currency(lexicon: Units) -> None:
    found = lexicon.lookup("dollars per barrel")
    assert found is not None
    assert (found.name, found.per, found.dimension) == ("dollar", "barrel", "currency")


def test_a_unit_carries_its_factor(lexicon: Units) -> None:
    found = lexicon.lookup("sq km")
    assert found is not None
    assert (found.dimension, found.factor) == ("area", Decimal(1_000_000))


def test_codes_that_are_words_never_stand_before_a_number(lexicon: Units) -> None:
    assert not {"ALL", "TOP", "CUP", "COP", "TRY"} & set(lexicon.currency_prefixes())
    assert {"USD", "EUR", "$", "RM", "€"} <= set(lexicon.currency_prefixes())
    assert "A $" not in lexicon.currency_prefixes(), "a fine: A $5 million penalty"
    assert "COP" in lexicon.currency_suffixes()


def test_surfaces_are_listed_longest_first(lexicon: Units) -> None:
    for listed in (lexicon.word_surfaces(), lexicon.symbol_surfaces(), lexicon.currency_prefixes(),
                   lexicon.currency_suffixes(), lexicon.currency_words()):  # fmt: skip
        assert [len(surface) for surface in listed] == sorted(
            (len(surface) for surface in listed), reverse=True
        )


def test_every_listed_surface_names_a_unit(lexicon: Units) -> None:
    for surface in (*lexicon.word_surfaces(), *lexicon.symbol_surfaces(), *lexicon.currency_words(),
                    *lexicon.currency_prefixes(), *lexicon.currency_suffixes()):  # fmt: skip
        assert lexicon.lookup(surface) is not None, surface


def test_every_unit_of_the_tables_is_known(lexicon: Units) -> None:
    vocabulary = VOCABULARY
    for table in ("physical", "durations", "shares"):
        for name in vocabulary.table(table).get("factors", {}):
            assert lexicon.named(name) is not None, name
    for surface, row in vocabulary.table("surfaces")["ambiguous"].items():
        for name in row["readings"]:
            assert lexicon.named(name) is not None, f"{surface}: {name}"


def test_names_and_codes_of_currencies_are_used_once() -> None:
    rows = VOCABULARY.table("currencies")["currencies"]
    codes = [row["code"] for row in rows if "code" in row]
    assert sorted(set(codes)) == sorted(codes)
    assert all(len(code) == 3 and code.isupper() for code in codes)


@given(st.text(max_size=80))
def test_any_text_is_looked_up_in_peace(text: str) -> None:
    lexicon = units(VOCABULARY)
    found = lexicon.lookup(text)
    assert found is None or found.name
    lexicon.is_ambiguous(text)
