"""The only door to quantulum3's parser, for units that the sentence has to settle.

It is asked about one short stretch with one numeral, and believed for the unit only: its numbers, spans
and compounds go wrong too often (tests/units/test_quantulum.py has the list). Its first use takes
seconds, so it is loaded at the first question and not before.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable
from functools import lru_cache
from typing import Any, Literal

from claimcheck.records.unit import Unit
from claimcheck.rulebook import Vocabulary
from claimcheck.units.lexicon import Units, units

Setting = Literal["auto", "off", "always"]

MAX_STRETCH = 120
MAX_DIGITS = 12
"""Its time grows with the third or fourth power of the digits: 100 of them take seconds."""
_MAX_SURFACE = 40
_NUMERAL = re.compile(r"[\s\d.,+\-–—/$£€¥%]*")

_GOES_WRONG = (ValueError, LookupError, ArithmeticError, AttributeError, TypeError, RecursionError)
"""What its parser is known to raise on odd text."""


def ask(vocabulary: Vocabulary, stretch: str, surface: str, setting: Setting = "auto") -> Unit | None:
    """The unit that quantulum3 takes ``surface`` for in ``stretch``; None when it cannot be trusted.

    ``stretch`` holds the numeral, the surface right behind it, and a few words of context. "auto" asks
    only about a surface that our own lexicon calls ambiguous or does not know; "always" about any;
    "off" never.
    """
    lexicon = units(vocabulary)
    if setting == "off" or (
        setting == "auto" and lexicon.lookup(surface) and not lexicon.is_ambiguous(surface)
    ):
        return None
    if (
        not surface
        or len(surface) > _MAX_SURFACE
        or len(stretch) > MAX_STRETCH
        or lexicon.is_forbidden(surface)
    ):
        return None
    if _may_be_a_magnitude(stretch, surface):
        return None
    if surface not in stretch or sum(character.isdecimal() for character in stretch) > MAX_DIGITS:
        return None
    return _answer(vocabulary, stretch, surface)


def _may_be_a_magnitude(stretch: str, surface: str) -> bool:
    """Whether a single letter is glued to the digits: "1.2m people" are millions, and it knows none."""
    return len(surface) == 1 and surface.isalpha() and re.search(rf"\d{surface}(?!\w)", stretch) is not None


@lru_cache(maxsize=2048)
def _answer(vocabulary: Vocabulary, stretch: str, surface: str) -> Unit | None:
    lexicon = units(vocabulary)
    renamed: dict[str, str] = vocabulary.table("physical")["renamed"]
    for quantity in _parse(stretch):
        start, end = quantity.span
        if not 0 <= start < end <= len(stretch) or stretch[start:end] != quantity.surface:
            continue  # a wrong span: the answer may be about other words
        if _NUMERAL.sub("", quantity.surface, count=1).strip() != surface:
            continue
        return _translate(lexicon, renamed, quantity.unit, surface)
    return None


def _translate(lexicon: Units, renamed: dict[str, str], unit: Any, surface: str) -> Unit | None:
    """Its unit as one of ours: a reading that the surface can have, or a compound that we can build."""
    parts = [(renamed.get(part["base"], part["base"]), part["power"]) for part in unit.dimensions]
    if len(parts) == 1 and parts[0][1] == 1:
        found = lexicon.named(parts[0][0])
    elif unit.name in lexicon.entries:
        found = lexicon.named(unit.name)
    else:
        found = lexicon.lookup(_compound_name(parts))
    readings = lexicon.readings(surface)
    if found is None or (readings and found.name not in {reading.name for reading in readings}):
        return None
    return found


def _compound_name(parts: list[tuple[str, int]]) -> str:
    """ "kilogram per square metre" for its parts; a name that nothing builds for what is no such ratio."""
    above = [_powered(name, power) for name, power in parts if power > 0]
    below = [_powered(name, -power) for name, power in parts if power < 0]
    return f"{' '.join(above)} per {' '.join(below)}" if below else " ".join(above)


def _powered(name: str, power: int) -> str:
    return {1: "", 2: "square ", 3: "cubic "}.get(power, f"{power}-dimensional ") + name


def _parse(stretch: str) -> list[Any]:
    import logging

    parse = _parser()
    # Its parse() calls logging.basicConfig, which would put a handler on everybody's root logger; with
    # one there already it does nothing.
    occupied = logging.NullHandler()
    logging.root.addHandler(occupied)
    try:
        found: list[Any] = parse(stretch)
    except _GOES_WRONG:
        return []
    finally:
        logging.root.removeHandler(occupied)
    return found


@lru_cache(maxsize=1)
def _parser() -> Callable[[str], list[Any]]:
    with warnings.catch_warnings():
        # It warns that its classifier is not installed. It is left out on purpose: it fails with current
        # scikit-learn, and unpickles a model.
        warnings.filterwarnings(
            "ignore", message="Classifier dependencies not installed", category=UserWarning
        )
        from quantulum3 import classifier, parser

        classifier.USE_CLF = False  # the same answers wherever the classifier happens to be installed
    parse: Callable[[str], list[Any]] = parser.parse
    return parse
