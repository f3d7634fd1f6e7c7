"""Read a file of sentences and write what is extracted, in the shape that an extraction scorer reads.

    python -m benchmarks.extraction GOLD.jsonl > PRED.jsonl
    python -m benchmarks.extraction --recall SPEC.jsonl ...

Only the texts and ids are used. The table :data:`CONVENTIONS` says where the annotations of the public
data sets follow another convention than claimcheck does for its users, and what is done about it. ``--recall`` prints
how many of the values in the test files of other readers are read (:mod:`benchmarks.recall`).
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from benchmarks.recall import Recall, recall, table
from claimcheck.contextualise.subject import subject
from claimcheck.contextualise.view import view
from claimcheck.extract import Vetoed, quantities_of
from claimcheck.lexicon import Lemmas
from claimcheck.lexicon.wording import wording
from claimcheck.records.claim import Subject
from claimcheck.records.document import Sentence
from claimcheck.records.quantity import Quantity
from claimcheck.rulebook import Vocabulary, read_rulebook

CONVENTIONS = (
    "An age is given in 'year of age' and the like; a percentage in 'percentage'.",
    "A share ('half', 'one in five') has no unit here; the data writes '% -'.",
    "'Hundreds' is [100, 1000]: a vague plural spans one power of ten; 'several' and 'a few' have no value.",
    "'A couple' is 2 and 'dozens' 12.",
    "A score's unit is the noun behind it; giga- and megatonnes are 'gigaton' and 'megaton'.",
    "Dates, clock times, ordinals and scores are no quantities; a score before a noun ('a 9-2 lead') is a range.",
    "'An hour', 'a week' are no quantities; neither is 'one' in set phrases.",
    "A clock range is one range of hours of the day, and its derived duration is left out.",
    "Where a figure goes 'from A to B', the two are one range.",
    "A bare '5G' counts there.",
    "In a file named …seconds every duration is in seconds, a month of 30 days and a year of 365.",
    "The counted noun with its describing words is the unit; participles, 'more' and 'other' are left out.",
    "'Three years and two months' are two quantities.",
    "'Eight or nine' are two values; 'more than 10 and less than 40' is one range; 'within six weeks' is exact.",
    "'Times' is the unit 'count'; superlatives are plain adjectives.",
    "The bound of a trend is 'up' or 'down'; a hedge 'at least' is '>', 'up to' is '<'.",
    "Currencies have the adjective of their country ('thai baht', 'croatian kuna'), by their ISO code.",
    "'One of the oldest bridges in Spain' counts an 'old bridge Spain': a superlative keeps its place.",
)
_CHANGE = {
    "exact": "=", "between": "=", "about": "~", "at_least": ">", "more_than": ">", "at_most": "<",
    "less_than": "<", "vague": "=",
}  # fmt: skip
# By ISO code: the names that differ from ours.
_CURRENCIES = {
    "AED": "united arab emirates dirham", "ARS": "argentine peso", "BRL": "brazilian real", "CLP": "chilean peso",
    "CNY": "chinese yuan", "CZK": "czech koruna", "DKK": "danish krone", "EGP": "egyptian pound",
    "HRK": "croatian kuna", "HUF": "hungarian forint", "IDR": "indonesian rupiah", "INR": "indian rupee",
    "IRR": "iranian rial",
    "JPY": "japanese yen", "KRW": "south korean won", "KZT": "kazakhstani tenge", "MYR": "malaysian ringgit",
    "NGN": "nigerian naira", "NOK": "norwegian krone", "PEN": "peruvian sol", "PLN": "polish zloty",
    "RON": "romanian leu", "RUB": "russian ruble", "SEK": "swedish krona", "SGD": "singaporean dollar",
    "THB": "thai baht", "TRY": "turkish lira", "TWD": "new taiwan dollar", "UAH": "ukrainian hryvnia",
    "VND": "vietnamese dong", "ZAR": "south african rand",
}  # fmt: skip
_SECONDS = {"month": 2_592_000.0, "year": 31_536_000.0, "decade": 315_360_000.0}
# A part of a longer duration, and how many make one of it.
_PARTS = {"year": ("month", 12), "week": ("day", 7), "day": ("hour", 24)}
_PER = {"mmbtu": "mega british thermal unit"}
_SILENT_KINDS = ("date", "ordinal")
_ADJECTIVES = ("gifted", "talented", "wicked", "rugged", "sacred", "naked", "limited")
_LEFT_OUT = (
    "other",
    "more",
    "most",
    "latest",
    "others",
    "additional",
    "further",
    "total",
    "whopping",
    "record",
    "estimated",
    "own",
    "'s",
)


def predictions(
    rows: Iterable[dict[str, Any]], vocabulary: Vocabulary, *, seconds: bool = False
) -> Iterator[dict[str, Any]]:
    """For each row with an id and a text, the same with what was read."""
    for row in rows:
        found = _in_seconds(row["text"], vocabulary) if seconds else _extract(row["text"], vocabulary)
        yield {"id": row["id"], "quantities": found}


def _in_seconds(text: str, vocabulary: Vocabulary) -> list[dict[str, Any]]:
    """The durations of a text; those next to each other are one ("1 year 1 month")."""
    found: list[dict[str, Any]] = []
    end = -1
    for quantity in quantities_of(text, vocabulary).quantities:
        if quantity.kind != "duration" or quantity.unit is None or quantity.unit.factor is None:
            continue
        value = quantity.amount.value if quantity.amount.kind != "vague" else quantity.amount.low
        if value is None:
            continue
        whole = float(value) * _SECONDS.get(quantity.unit.name, float(quantity.unit.factor))
        parts = _parts(quantity)
        if quantity.unit.name == "year" and parts:
            whole = parts[0]["value"] * _SECONDS["year"] + parts[1]["value"] * _SECONDS["month"]
        if found and text[end : quantity.start].strip(" ,") in ("", "and"):
            found[-1]["value"] += whole
        else:
            found.append({"value": whole, "unit": "second", "change": "=", "surface": quantity.surface})
        end = quantity.end
    return found


def _extract(text: str, vocabulary: Vocabulary) -> list[dict[str, Any]]:
    read = quantities_of(text, vocabulary)
    seen = [quantity for quantity in read.quantities if not quantity.derived]
    whole = view(Sentence(0, len(text), text), seen, vocabulary)
    lemmas, words = Lemmas.of(vocabulary), wording(vocabulary)
    found: list[dict[str, Any]] = []
    skipped = False
    for number, quantity in enumerate(seen):
        if skipped:
            skipped = False
            continue
        following = seen[number + 1] if number + 1 < len(seen) else None
        if " or " in quantity.surface and quantity.amount.kind == "between" and quantity.kind != "score":
            found += _guesses(quantity, subject(whole, number, lemmas, words))
            continue
        parts = _parts(quantity)
        if parts:
            found += parts
            continue
        row = _from_to(text, quantity, following) or _row(
            text, quantity, subject(whole, number, lemmas, words)
        )
        skipped = row is not None and isinstance(row["value"], list) and row.pop("joined", False)
        if row is not None:
            found.append(row)
    return found + [row for veto in read.vetoed if (row := _network(veto))]


def _row(text: str, quantity: Quantity, what: Subject | None) -> dict[str, Any] | None:
    value = _value(text, quantity)
    if value is None:
        return None
    change = _CHANGE[quantity.amount.kind]
    if (quantity.amount.hedge or "").lower().startswith(("within", "inside")):
        change = "="
    if quantity.amount.kind == "between" and quantity.amount.hedge and change == "=":
        change = "~"
    unit = _score_unit(text, quantity) if quantity.kind == "score" else _unit(quantity, what)
    if unit == "time" or quantity.surface.endswith("fold"):
        unit = "count"
    if what is not None and text[quantity.number_start : quantity.number_end].lower() == "one":
        unit += _place_of_superlative(text, what)
    if quantity.trend is not None and change in ("=", "~", "<", ">"):
        change = _direction(quantity.trend) or change
    return {"value": value, "unit": unit, "change": change, "surface": quantity.surface}


def _parts(quantity: Quantity) -> list[dict[str, Any]]:
    """A duration told in two units, each as a quantity of its own; empty for any other."""
    name = quantity.unit.name if quantity.unit is not None else ""
    value = quantity.amount.value
    if name not in _PARTS or value is None or f" {_PARTS[name][0]}" not in quantity.surface:
        return []
    part, size = _PARTS[name]
    row = _row("", quantity, None)
    assert row is not None
    return [row | {"value": float(int(value))}, row | {"value": float(round(value % 1 * size)), "unit": part}]


def _value(text: str, quantity: Quantity) -> float | list[float] | None:
    amount = quantity.amount
    if quantity.kind in _SILENT_KINDS:
        return None
    if quantity.kind == "score":
        left, right = (float(part) for part in quantity.surface.replace("–", "-").split("-"))
        return [left, right] if left != right else None
    if quantity.kind == "clock_time":
        if amount.kind != "between" or amount.low is None or amount.high is None:
            return None
        return [float(amount.low) / 60, float(amount.high) % 1440 / 60]
    if amount.kind == "vague":
        if amount.low is None or amount.high is None:
            return None
        return _vague(quantity, float(amount.low), float(amount.high))
    if text[quantity.number_start : quantity.number_end].lower() in ("a", "an", "another", "full", "whole"):
        return None
    if amount.kind == "between":
        assert amount.low is not None and amount.high is not None
        return [float(amount.low), float(amount.high)]
    value = amount.value
    return None if value is None else float(value)


def _vague(quantity: Quantity, low: float, high: float) -> float | list[float] | None:
    words = quantity.surface.lower()
    if "couple" in words:
        return 2.0
    if "dozens" in words:
        return 12.0
    if words.split()[0] in ("several", "a", "few") or "several" in words or "few" in words:
        return None
    if "tens of" in words:
        return [low / 2, high + 1]
    if words.startswith("hundreds of") or "hundreds of" in words:
        return [low / 2, high + 1]
    return [low / 2, high + 1]


def _unit(quantity: Quantity, what: Subject | None) -> str:
    unit = quantity.unit
    if quantity.kind == "age" and unit is not None:
        return f"{unit.name} of age"
    if unit is not None:
        name = _CURRENCIES.get(unit.currency or "", unit.name)
        if name.split()[-1][0] != unit.name.split()[-1][0]:
            name = unit.name  # "sen", a hundredth of the ringgit
        name = "percentage" if name == "percent" else name.replace("gatonne", "gaton")
        return f"{name} per {_PER.get(unit.per, unit.per)}" if unit.per else name
    if quantity.kind in ("ratio",):
        return "% -" if what is None else f"% {_noun(what)}"
    if quantity.kind == "clock_time":
        return "clock hour"
    if what is None or not what.text:
        return "-"
    per = (
        f" per {quantity.distribution.split(' ', 1)[1]}"
        if quantity.distribution and " " in quantity.distribution
        else ""
    )
    return _noun(what) + per


def _noun(what: Subject) -> str:
    describing = [
        word for word in what.modifiers
        if word not in _LEFT_OUT and not (word.endswith("ed") and len(word) > 5 and word not in _ADJECTIVES)
    ]  # fmt: skip
    describing = [_plain(word) for word in describing]
    head = {"person": "people"}.get(what.head, what.head) if what.text.endswith("people") else what.head
    return " ".join([*describing, head])


_PLACE = re.compile(r"\s+in\s+(?:(?:the|his|her|its|their|my|our)\s+)?((?:[A-Z]\w+)(?: [A-Z]\w+)*|[a-z]{3,})")


def _place_of_superlative(text: str, what: Subject) -> str:
    """ " Spain" for "one of the oldest bridges in Spain"; empty without a superlative or a place."""
    if not any(word.endswith("est") or word in ("most", "best", "worst") for word in what.modifiers):
        return ""
    place = _PLACE.match(text, what.end)
    return f" {place[1]}" if place and place[1] != "this" else ""


def _score_unit(text: str, quantity: Quantity) -> str:
    word = text[quantity.end :].split()[:1]
    return (
        word[0]
        if word and word[0] in ("lead", "win", "victory", "defeat", "loss", "draw", "majority")
        else "-"
    )


def _plain(word: str) -> str:
    """The plain form of a superlative: "proudest" → "proud"."""
    if word == "best":
        return "good"
    if not word.endswith("est") or len(word) < 6:
        return word
    stem = word[:-3]
    if stem[-1] == "i":
        return stem[:-1] + "y"
    if stem[-1] == stem[-2] and stem[-1] not in "ls":
        return stem[:-1]
    return stem + "e" if stem[-1] in "gcv" and stem[-2] not in "n" else stem


def _direction(trend: str) -> str | None:
    vocabulary = _vocabulary()
    for way in ("up", "down"):
        if trend.lower() in vocabulary.table("trends")[way]:
            return way
    return None


def _from_to(text: str, left: Quantity, right: Quantity | None) -> dict[str, Any] | None:
    """The two ends of "from A to B" as one range."""
    if (
        right is None
        or (left.kind != right.kind and left.unit and right.unit)
        or left.kind in (*_SILENT_KINDS, "clock_time", "score")
    ):
        return None
    before, between = text[: left.start].rstrip().lower(), text[left.end : right.start].strip().lower()
    bounded = _bounded(left, right, between)
    if bounded is not None:
        return bounded
    if (
        not before.endswith("from")
        or between != "to"
        or left.amount.value is None
        or right.amount.value is None
    ):
        return None
    unit = right if right.unit is not None and not (left.unit is not None and left.unit.per) else left
    if left.unit is not None and right.unit is not None and left.unit.name != right.unit.name:
        return None
    value = [float(left.amount.value), float(right.amount.value)]
    return {
        "value": value, "unit": _unit(unit, None), "change": "=", "surface": text[left.start : right.end],
        "joined": True,
    }  # fmt: skip


def _bounded(left: Quantity, right: Quantity, between: str) -> dict[str, Any] | None:
    """ "More than 10 and less than 40" as one range."""
    floor, ceiling = ("more_than", "at_least"), ("less_than", "at_most")
    kinds = left.amount.kind, right.amount.kind
    if not ((kinds[0] in floor and kinds[1] in ceiling) or (kinds[0] in ceiling and kinds[1] in floor)):
        return None
    if between not in ("and", "but", ","):
        return None
    low, high = sorted(float(side.amount.value or 0) for side in (left, right))
    if (kinds[0] in floor) != (float(left.amount.value or 0) == low):
        return None
    return {
        "value": [low, high],
        "unit": _unit(right, None),
        "change": "=",
        "surface": left.surface,
        "joined": True,
    }


def _guesses(quantity: Quantity, what: Subject | None) -> list[dict[str, Any]]:
    """ "Eight or nine euros" as two values, the hedge on the first."""
    assert quantity.amount.low is not None and quantity.amount.high is not None
    unit, hedged = _unit(quantity, what), "~" if quantity.amount.hedge else "="
    return [
        {"value": float(value), "unit": unit, "change": change, "surface": quantity.surface}
        for value, change in ((quantity.amount.low, hedged), (quantity.amount.high, "="))
    ]


def _network(veto: Vetoed) -> dict[str, Any] | None:
    if len(veto.surface) == 2 and veto.surface[0].isdigit() and veto.surface[1] == "G":
        return {
            "value": float(veto.surface[0]),
            "unit": "generation wireless",
            "change": "=",
            "surface": veto.surface,
        }
    return None


_LOADED: list[Vocabulary] = []


def _vocabulary() -> Vocabulary:
    if not _LOADED:
        _LOADED.append(read_rulebook().vocabulary)
    return _LOADED[0]


def main(arguments: Sequence[str]) -> int:
    """Write the predictions for each file named, or print what share of its values is read."""
    paths = [Path(argument) for argument in arguments if argument != "--recall"]
    if not paths:
        sys.stderr.write("usage: python -m benchmarks.extraction [--recall] GOLD.jsonl ... > PRED.jsonl\n")
        return 2
    if "--recall" in arguments:
        _print_recall(paths)
        return 0
    for path in paths:
        for row in predictions(_rows(path), _vocabulary(), seconds=_in_seconds_there(path)):
            sys.stdout.write(json.dumps(row, ensure_ascii=False) + "\n")
    return 0


def _print_recall(paths: Sequence[Path]) -> None:
    vocabulary, whole = _vocabulary(), Recall()
    sys.stdout.write(f"{'values read':<32} {'of all':>15}   {'less left out':>15}\n")
    for path in paths:
        rows = list(_rows(path))
        found = predictions(rows, vocabulary, seconds=_in_seconds_there(path))
        counted = recall(
            (row, one["quantities"], quantities_of(row["text"], vocabulary).vetoed)
            for row, one in zip(rows, found, strict=True)
        )
        sys.stdout.writelines(line + "\n" for line in table(path.stem, counted))
        whole += counted
    sys.stdout.writelines(line + "\n" for line in table("all together", whole))


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def _in_seconds_there(path: Path) -> bool:
    return path.stem.endswith("seconds")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
