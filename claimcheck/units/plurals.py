"""Plurals of the names of units."""

from __future__ import annotations

from collections.abc import Mapping


def plural(name: str, irregular: Mapping[str, str]) -> str:
    """The plural of a unit's name: "square feet", "miles per hour", "degrees Celsius"."""
    for joint in (" per ", " of ", " to the ", " an ", " a "):
        if joint in name:
            head, rest = name.split(joint, 1)
            return f"{plural(head, irregular)}{joint}{rest}"
    if name.startswith(("degree ", "deg ")):
        first, rest = name.split(" ", 1)
        return f"{first}s {rest}"
    words = name.split(" ")
    words[-1] = irregular.get(words[-1].lower()) or _regular(words[-1])
    return " ".join(words)


def unusual(name: str, several: str) -> str | None:
    """A plural that is not the name with an s, else None: what :attr:`Unit.plural` holds."""
    return None if several == f"{name}s" else several


def _regular(word: str) -> str:
    if word.endswith("s") and not word.endswith("ss"):
        return word  # a plural already: "parts per million", "kgs"
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + "s"
