"""quantulum3's own table of units, compiled to the JSON that the lexicon starts from.

``python -m claimcheck.units.quantulum_tables`` writes it again for the installed quantulum3; a test says
when that is due. Only the table's files are read: the package itself is not imported.
"""

from __future__ import annotations

import json
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

COMPILED = Path(__file__).with_name("lexicon.json")

_PREFIXES = {"n": ("nano", -9), "µ": ("micro", -6), "m": ("milli", -3), "c": ("centi", -2), "d": ("deci", -1),
             "k": ("kilo", 3), "M": ("mega", 6), "G": ("giga", 9), "T": ("tera", 12)}  # fmt: skip
"""The prefixes that are spelled out; the others stand before no unit that a news text uses."""


@lru_cache(maxsize=1)
def compiled_tables() -> dict[str, dict[str, Any]]:
    """Name of each unit → its dimension, words, symbols and how it is made of others."""
    tables: dict[str, dict[str, Any]] = json.loads(COMPILED.read_text("utf-8"))["units"]
    return tables


def compile_tables() -> dict[str, Any]:
    """The compilation for the installed quantulum3."""
    spec = find_spec("quantulum3")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("quantulum3 is not installed")
    folder = Path(spec.submodule_search_locations[0])
    merged: dict[str, dict[str, Any]] = {}
    for file in (folder / "units.json", folder / "_lang" / "en_US" / "units.json"):
        for name, unit in json.loads(file.read_text("utf-8")).items():
            merged.setdefault(name, {}).update(unit)
    units: dict[str, dict[str, Any]] = {}
    for name, unit in merged.items():
        if "entity" not in unit:
            continue
        units[name] = _row(unit)
        for prefix in unit.get("prefixes", ()):
            if prefix in _PREFIXES and unit["entity"] != "time":
                units.setdefault(f"{_PREFIXES[prefix][0]}{name}", _prefixed(name, unit, prefix))
    return {"about": "Compiled from quantulum3's tables (MIT); do not edit.", "units": units}


def _row(unit: dict[str, Any]) -> dict[str, Any]:
    row: dict[str, Any] = {"dimension": unit["entity"]}
    if unit.get("surfaces"):
        row["words"] = unit["surfaces"]
    if unit.get("symbols"):
        row["symbols"] = unit["symbols"]
    if unit.get("dimensions"):
        row["parts"] = [[part["base"], part["power"]] for part in unit["dimensions"]]
    return row


def _prefixed(name: str, unit: dict[str, Any], prefix: str) -> dict[str, Any]:
    word, power = _PREFIXES[prefix]
    return {
        "dimension": unit["entity"],
        "words": [word + surface for surface in unit["surfaces"]],
        "symbols": [prefix + symbol for symbol in unit["symbols"] if symbol.isalpha()],
        "prefix": [power, name],
    }


if __name__ == "__main__":
    COMPILED.write_text(
        json.dumps(compile_tables(), ensure_ascii=False, indent=0, sort_keys=True) + "\n", "utf-8"
    )
