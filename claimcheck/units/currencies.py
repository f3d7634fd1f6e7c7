"""Money: the currencies with their names, signs and ISO codes."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from claimcheck.records.unit import Unit
from claimcheck.rulebook import Vocabulary
from claimcheck.units.plurals import plural, unusual
from claimcheck.units.surfaces import normalised


class Currencies:
    """Lookups from what stands before or after a number to a currency."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        table = vocabulary.table("currencies")
        irregular = vocabulary.table("physical")["plurals"]
        only_after = table["codes-only-after"]
        self.ambiguous = frozenset(table["ambiguous"])
        self.names: dict[str, Unit] = {}
        """Names in lower case, singular and plural."""
        self.before: dict[str, Unit] = {}
        self.after: dict[str, Unit] = {}
        self.parts: dict[str, tuple[str | None, int]] = {}
        """Name of a coin → the currency it is a part of (None: several) and how many make one."""
        for row in table["currencies"]:
            unit = _unit(row, row.get("code"), irregular)
            self._add(row, unit, irregular)
            code = row.get("code")
            if code:
                self.after.setdefault(code, unit)
                if code not in only_after:
                    self.before.setdefault(code, unit)
        codes = {row["name"]: row.get("code") for row in table["currencies"]}
        for row in table["parts"]:
            unit = _unit(row, codes.get(row["of"]), irregular, 1 / Decimal(row["parts"]))
            self._add(row, unit, irregular)
            self.parts[row["name"]] = (row["of"], row["parts"])

    def _add(self, row: dict[str, Any], unit: Unit, irregular: dict[str, str]) -> None:
        for name in (row["name"], *row.get("words", ())):
            self.names.setdefault(normalised(name), unit)
            self.names.setdefault(normalised(_several(name, row, irregular)), unit)
        for name in row.get("plurals", ()):
            self.names.setdefault(normalised(name), unit)
        for sign in row.get("before", ()):
            self.before.setdefault(sign, unit)
            letters = sign.removesuffix("$")
            if letters != sign and len(letters) > 1 and letters.isalpha():
                self.before.setdefault(f"{letters} $", unit)
        for sign in row.get("after", ()):
            self.after.setdefault(sign, unit)

    def find(self, surface: str) -> Unit | None:
        """The currency of a sign, a code or a name."""
        written = surface.strip()
        found = self.before.get(written) or self.after.get(written)
        return found or self.names.get(normalised(written))


def _unit(
    row: dict[str, Any], code: str | None, irregular: dict[str, str], factor: Decimal | None = None
) -> Unit:
    """A currency, or a coin that is a ``factor`` of one: the rates between currencies are not fixed."""
    return Unit(
        row["name"],
        "currency",
        factor,
        currency=code,
        plural=unusual(row["name"], _several(row["name"], row, irregular)),
    )


def _several(name: str, row: dict[str, Any], irregular: dict[str, str]) -> str:
    """The plural of one of a currency's names: as the row gives it, with the words before it kept."""
    given: str | None = row.get("plural")
    last = row["name"].split(" ")[-1]
    if given is None or not name.endswith(last):
        return plural(name, irregular)
    return given if name == row["name"] else name[: -len(last)] + given.split(" ")[-1]
