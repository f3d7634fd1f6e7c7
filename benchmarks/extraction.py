"""Read a file of sentences and write what is extracted, in the shape that an extraction scorer reads.

    python -m benchmarks.extraction GOLD.jsonl > PRED.jsonl
    python -m benchmarks.extraction --recall SPEC.jsonl ...

Only the texts and ids are used. The table :data:`CONVENTIONS` says where the annotations of the public
data sets follow another convention than claimcheck does for its users, and what is done about it. ``--recall`` prints
how many of the values in the test files of other readers are read (:mod:`benchmarks.recall`).
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from benchmarks.recall import Recall, recall, table
from benchmarks.rows import from_to, guesses, parts_of, row_of
from claimcheck.contextualise.nouns.subject import subject
from claimcheck.contextualise.view import view
from claimcheck.extract import Vetoed, quantities_of
from claimcheck.lexicon import lemmas_of
from claimcheck.lexicon.wording import wording
from claimcheck.records.document import Sentence
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
_SECONDS = {"month": 2_592_000.0, "year": 31_536_000.0, "decade": 315_360_000.0}


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
        parts = parts_of(quantity)
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
    lemmas, words = lemmas_of(vocabulary), wording(vocabulary)
    found: list[dict[str, Any]] = []
    skipped = False
    for number, quantity in enumerate(seen):
        if skipped:
            skipped = False
            continue
        following = seen[number + 1] if number + 1 < len(seen) else None
        if " or " in quantity.surface and quantity.amount.kind == "between" and quantity.kind != "score":
            found += guesses(quantity, subject(whole, number, lemmas, words))
            continue
        parts = parts_of(quantity)
        if parts:
            found += parts
            continue
        row = from_to(text, quantity, following) or row_of(
            text, quantity, subject(whole, number, lemmas, words)
        )
        skipped = row is not None and isinstance(row["value"], list) and row.pop("joined", False)
        if row is not None:
            found.append(row)
    return found + [row for veto in read.vetoed if (row := _network(veto))]


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
