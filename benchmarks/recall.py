"""How many of the values in a specification file are read, with and without what is left out on purpose.

    python -m benchmarks.extraction --recall GOLD.jsonl ...

The test files of other number readers ask for numbers that claimcheck gives to nobody: telephone numbers,
names, the parts of a date. :data:`LEFT_OUT` lists these cases. A value that falls under one of them is left
out whether it was read or not.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from claimcheck.extract import Vetoed

# Name of the case → what the sentence has around the value, and what the value's own words are.
LEFT_OUT: dict[str, tuple[str, str]] = {
    "a telephone number or the address of a machine": (r"\+\d[\d/-]{7,}|\b\d{1,3}(?:\.\d{1,3}){3}\b", r".*"),
    "a bare year or a part of a date": (r".+", r"(?:1[5-9]|20)\d\d|(?:the )?\d{3}0s"),
    "a part of a date in digits": (r"\b\d{1,2}/\d{1,2}/\d{4}\b", r"\d+"),
    "a time of day without a number": (r".+", r"\D*(?:morning|noon|evening|night|lunch|business hours)\D*"),
    "an end computed from a start and a length": (r"^(?=.*\bfrom\b)(?=.*\bfor \d).*$", r".*\b(?:for|last)\b.*"),
    "an article or 'all' where no number is meant": (
        r".+", r"(?:an?|all|another)[ -](?:business )?(?!hundred|thousand|million|dozen|half|quarter|third|few)[a-z]+",
    ),
    "a power as arithmetic": (r"[\d.]+x?\d*\^[-+]*\d+", r".*\^.*"),
    "a comma that may be decimal or part a list": (r"\d+(?:,\d{1,2})+\b", r"\d,\d{1,2}|\d\d"),
}  # fmt: skip
NAMES = "a name or label with a number"
"""What the extraction itself vetoes for one of :data:`NAME_REASONS`."""
NAME_REASONS = frozenset(
    ["a name with a number", "a label with a number", "letters and digits that name something"]
)
_PATTERNS = {
    case: (re.compile(around), re.compile(own, re.IGNORECASE)) for case, (around, own) in LEFT_OUT.items()
}


@dataclass(slots=True)
class Recall:
    """Values asked for and values read; ``left_out`` counts by case, and ``read_of_rest`` is of the rest."""

    asked: int = 0
    read: int = 0
    read_of_rest: int = 0
    left_out: Counter[str] = field(default_factory=Counter)

    def __add__(self, other: Recall) -> Recall:
        return Recall(
            self.asked + other.asked,
            self.read + other.read,
            self.read_of_rest + other.read_of_rest,
            self.left_out + other.left_out,
        )

    @property
    def rest(self) -> int:
        """How many values are not left out."""
        return self.asked - self.left_out.total()


def recall(
    rows: Iterable[tuple[dict[str, Any], Sequence[dict[str, Any]], Sequence[Vetoed]]],
) -> Recall:
    """The recall over rows of the data, each with what was read and what was vetoed in its text."""
    counted = Recall()
    for row, found, vetoed in rows:
        left = [_ends(one["value"]) for one in found]
        for asked in row["quantities"]:
            value = _ends(asked["value"])
            case = left_out(row["text"], str(asked.get("surface") or ""), vetoed)
            match = next((one for one in left if _same(one, value)), None)
            counted.asked += 1
            if match is not None:
                left.remove(match)
                counted.read += 1
                counted.read_of_rest += case is None
            if case is not None:
                counted.left_out[case] += 1
    return counted


def left_out(text: str, surface: str, vetoed: Sequence[Vetoed] = ()) -> str | None:
    """The case for which a value with these words is left out; None for one that must be read."""
    for case, (around, own) in _PATTERNS.items():
        if own.fullmatch(surface) and any(surface in match[0] for match in around.finditer(text)):
            return case
    named = any(surface and surface in veto.surface for veto in vetoed if veto.reason in NAME_REASONS)
    return NAMES if named else None


def table(name: str, counted: Recall) -> Iterator[str]:
    """The lines to print for one file, or for all together."""
    share, rest = (
        100 * counted.read / max(1, counted.asked),
        100 * counted.read_of_rest / max(1, counted.rest),
    )
    whole, part = f"{counted.read}/{counted.asked}", f"{counted.read_of_rest}/{counted.rest}"
    yield f"{name:<32} {whole:>9} {share:5.1f}   {part:>9} {rest:5.1f}"
    for case, number in counted.left_out.most_common():
        yield f"    left out: {number:3} {case}"


def _ends(value: float | list[float]) -> tuple[float, ...]:
    """One number, or the two ends of a range in order; a range of equal ends is one number."""
    ends = {float(end) for end in (value if isinstance(value, list) else [value])}
    return tuple(sorted(ends))


def _same(left: tuple[float, ...], right: tuple[float, ...]) -> bool:
    return len(left) == len(right) and all(
        abs(one - other) <= 1e-5 * max(abs(one), abs(other), 1e-3)
        for one, other in zip(left, right, strict=True)
    )
