"""Claims built by hand, so that the judge is tested without the stages before it."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from claimcheck.align.facets import compare
from claimcheck.judge import PARAMETERS
from claimcheck.lexicon.wording import Wording, wording
from claimcheck.records.amount import Amount
from claimcheck.records.claim import Claim
from claimcheck.records.document import Sentence
from claimcheck.records.pairing import Pairing
from claimcheck.records.quantity import Quantity, QuantityKind
from claimcheck.records.unit import Unit
from claimcheck.rulebook import Rulebook, read_rulebook

HOUR = Unit("hour", "time", Decimal(3600))
DAY = Unit("day", "time", Decimal(86400))


@pytest.fixture(scope="session")
def rulebook() -> Rulebook:
    """The bundled rules."""
    return read_rulebook(checks=PARAMETERS)


def amount(words: str) -> Amount:
    """ "about 12", ">= 46", "< 30", "5..6", "12": an amount in shorthand; "~" and digits give the step."""
    kind = {"about": "about", ">=": "at_least", ">": "more_than", "<=": "at_most", "<": "less_than"}
    head, _, rest = words.rpartition(" ")
    if ".." in words:
        low, high = words.split("..")
        return Amount("between", Decimal(low), Decimal(high))
    value = Decimal(rest)
    step = Decimal(1).scaleb(_zeros(rest))
    if head in (">=", ">"):
        return Amount(kind[head], value, None, head, step)  # type: ignore[arg-type]
    if head in ("<=", "<"):
        return Amount(kind[head], Decimal(0), value, head, step)  # type: ignore[arg-type]
    return Amount("about" if head else "exact", value, value, head or None, step)


def _zeros(digits: str) -> int:
    return len(digits) - len(digits.rstrip("0")) if "." not in digits else -len(digits.split(".")[1])


def claim(words: str, source: str = "a", unit: Unit | None = None, start: int = 0, **facets: object) -> Claim:
    """A claim of a count, or of a duration where a unit of time is given."""
    kind: QuantityKind = "duration" if unit is not None and unit.dimension == "time" else "count"
    quantity = Quantity(
        kind, amount(words), unit, start, start + len(words), words, start, start + len(words)
    )
    return Claim(f"{source}#{start}", source, quantity, Sentence(start, start + len(words), words), **facets)  # type: ignore[arg-type]


@pytest.fixture(scope="session")
def words() -> Wording:
    """The bundled wording."""
    return wording(read_rulebook().vocabulary)


@pytest.fixture(scope="session")
def paired(words: Wording) -> Callable[[Claim, Claim], Pairing]:
    """Two claims side by side with their facets compared."""
    return lambda left, right: Pairing(left, right, compare(left, right, words))
