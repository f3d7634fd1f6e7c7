"""The sentence that is made of a figure."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.load.tables.headings import Heading
from claimcheck.load.tables.shapes import BARE, DAY, MARKS, YEAR


def sentence(figure: str, heading: Heading, named: Sequence[str], where: str, when: str) -> str:
    """The figure with its heading, the names to its left, and where and when: "Marlbridge: 17 killed in 2019."."""
    words = heading.words
    if YEAR.fullmatch(words) or DAY.fullmatch(words):
        when, words = f" {'on' if DAY.fullmatch(words) else 'in'} {words}", ""
    bare = BARE.fullmatch(figure) is not None
    plain = BARE.fullmatch(figure.split()[-1]) is not None and not heading.before and not heading.after
    if bare:
        figure = f"{heading.before}{figure.rstrip(MARKS)}{heading.after}"
    whose = f"{', '.join(named)}: " if named else ""
    if plain and words:
        return f"{whose}{figure} {_lowered(words)}{where}{when}."
    what = f"{words}{where}{when}".strip()
    what = what[:1].upper() + what[1:]
    return f"{whose}{what}: {figure}." if what else f"{whose}{figure}."


def _lowered(words: str) -> str:
    """A heading within a sentence: "Killed" is "killed", "GDP" stays."""
    first = words.split()[0]
    return words[0].lower() + words[1:] if first[1:].islower() or len(first) == 1 else words
