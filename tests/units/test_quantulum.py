"""quantulum3 behind its door: what it is asked, what it is never believed."""

from __future__ import annotations

import logging
import subprocess
import sys
import time

import pytest

from claimcheck.rulebook import read_rulebook
from claimcheck.units.quantulum import _parse, ask

VOCABULARY = read_rulebook(defaults=False).vocabulary

SETTLED = [
    ("It weighs 5 pounds", "pounds", "pound"),
    ("a 5 m wall", "m", "metre"),
    ("the river rose 3 m overnight", "m", "metre"),
    ("turned 90 degrees", "degrees", "degree"),
]


@pytest.mark.parametrize(("stretch", "surface", "name"), SETTLED, ids=[row[0] for row in SETTLED])
def test_its_judgement_is_taken_for_ambiguous_units(stretch: str, surface: str, name: str) -> None:
    found = ask(VOCABULARY, stretch, surface)
    assert found is not None
    assert found.name == name


# Each is a stretch that it misreads; in none of them may its reading come through.
MISREAD = [
    ("Between 40 and 50 people", "people"),  # span (-1, 17)
    ("12-15 people", "people"),  # 13.5 ± 1.5
    ("a quarter of a million people", "people"),  # 0.25 and 1,000,000
    ("3,00,000 people", "people"),  # 3 and 0
    ("around 900 Nusra fighters", "Nusra"),  # newton atomic mass unit steradian year
    ("1.2m people", "m"),  # metres
    ("$3.4bn", "bn"),  # dollar barn newton
    ("4:17 a.m.", "a"),  # 17 years
    ("4:17 a.m.", "a.m."),
    ("9/11 attacks", "attacks"),  # 0.818
    ("hundreds of people", "people"),  # nothing
    ("about 275,000 people", "people"),  # no unit
    ("kept at 30 C overnight", "C"),  # coulombs
    ("£4m", "m"),  # pound metre
    ("8-10 hours", "hours"),  # 9; and no question, since hours are hours
]


@pytest.mark.parametrize(("stretch", "surface"), MISREAD, ids=[f"{s} / {u}" for s, u in MISREAD])
@pytest.mark.parametrize("setting", ["auto", "off"])
def test_its_known_failures_do_not_come_through(stretch: str, surface: str, setting: str) -> None:
    assert ask(VOCABULARY, stretch, surface, setting) is None  # type: ignore[arg-type]


def test_its_failures_are_still_there() -> None:
    """When one of these is mended upstream, the door may open a little wider."""
    [nonsense] = _parse("around 900 Nusra fighters")
    assert nonsense.unit.name == "newton atomic mass unit steradian year"
    assert [quantity.value for quantity in _parse("3,00,000 people")][:1] == [3]
    assert [quantity.value for quantity in _parse("12-15 people")] == [13.5]
    assert _parse("hundreds of people") == []
    assert [quantity.unit.name for quantity in _parse("4:17 a.m.")][-1] == "year"


@pytest.mark.parametrize(
    ("stretch", "surface"),
    [("9" * 300 + " pounds", "pounds"), ("1" * 100 + " m", "m"), ("one and " * 300 + "5 pounds", "pounds"),
     ("5 " + "x" * 500, "x" * 500), ("5 pounds", ""), ("5 miles", "pounds"), ("١٢٣٤٥٦٧٨٩٠١٢٣ m", "m")],
    ids=["300 digits", "100 digits", "one and one and", "long surface", "no surface", "absent", "Arabic digits"],
)  # fmt: skip
def test_what_would_take_long_is_not_asked(stretch: str, surface: str) -> None:
    started = time.process_time()
    assert ask(VOCABULARY, stretch, surface) is None
    assert time.process_time() - started < 0.5


def test_a_surface_that_we_know_is_not_asked() -> None:
    code = (
        "import sys\nfrom claimcheck.rulebook import read_rulebook\nfrom claimcheck.units.quantulum import ask\n"
        "ask(read_rulebook(defaults=False).vocabulary, '5 kilometres', 'kilometres')\n"
        "assert 'quantulum3' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_asking_leaves_logging_alone() -> None:
    before = list(logging.root.handlers), logging.root.level
    ask(VOCABULARY, "it weighs 7 pounds", "pounds")
    assert (list(logging.root.handlers), logging.root.level) == before


def test_asking_twice_gives_one_answer() -> None:
    assert ask(VOCABULARY, "it weighs 8 pounds", "pounds") is ask(VOCABULARY, "it weighs 8 pounds", "pounds")
