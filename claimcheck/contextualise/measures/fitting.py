"""Whether a measure can be taken of a kind of number, of what it counts, and in this text."""

from __future__ import annotations

from claimcheck.contextualise.spoken_of import Says
from claimcheck.lexicon.measure_words import MeasureWord
from claimcheck.lexicon.phrases import Match
from claimcheck.lexicon.wording import Wording
from claimcheck.records.claim import Subject
from claimcheck.records.quantity import Quantity

COUNTED = ("count", "percentage", "ratio", "ordinal")
"""Kinds of numbers that can tell how many of somebody or something."""


def fitting(
    match: Match[MeasureWord], quantity: Quantity, subject: Subject | None, text: Says, wording: Wording
) -> str | None:
    """The measure that a word stands for beside a number; of several the first that fits, None where none does."""
    needed = wording.texts.get(match.phrase)
    if needed is not None and not text(needed):
        return None  # "three cases on the same street" in a text without an illness
    measures = (match.label.measure, *match.label.others)
    return next((one for one in measures if fits(one, quantity, subject, wording)), None)


def fits(measure: str, quantity: Quantity, subject: Subject | None, wording: Wording) -> bool:
    """Whether a measure can be taken of this kind of number, in its unit, and of what is counted."""
    kinds = wording.measure_kinds.get(measure)
    if kinds is not None and quantity.kind not in kinds:
        return False
    if (
        quantity.kind == "percentage"
        and kinds is not None
        and "money" in kinds
        and _of_things(subject, wording)
    ):
        return False  # "15 percent of its beds are closed"
    dimensions, unit = wording.measure_dimensions.get(measure), quantity.unit
    if dimensions is not None and unit is not None and unit.dimension not in dimensions:
        return False  # "5,000 gallons of water" are no water level
    classes = wording.measures_of.get(measure)
    if classes and quantity.kind not in COUNTED:
        return False  # "three weeks before he was murdered", "about 1:30 a.m.", "released $40 million"
    if subject is None or not classes or subject.cls in classes or subject.head in wording.measure_nouns:
        return True
    if subject.cls is not None:
        return False
    return measure not in wording.strict_measures or (
        "person" in classes and subject.head.endswith(wording.person_endings)
    )


def _of_things(subject: Subject | None, wording: Wording) -> bool:
    """Whether a share is one of things that are no sum: of beds, not of sales."""
    return subject is not None and subject.head not in wording.measure_nouns
