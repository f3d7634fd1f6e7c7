"""A rule's message with its named fields filled in. No expression, no format code, no attribute access."""

from __future__ import annotations

import re
from collections.abc import Callable

from claimcheck.judge.values import value
from claimcheck.records.claim import Claim

_FIELD = re.compile(r"\{(?:(left|right)\.)?([a-z]+)\}")
_VALUES: dict[str, Callable[[Claim], str | None]] = {
    "source": lambda c: c.source,
    "name": lambda c: c.source,
    "surface": lambda c: c.surface,
    "value": value,
    "unit": lambda c: c.quantity.unit.name if c.quantity.unit else None,
    "measure": lambda c: c.measure,
    "subject": lambda c: c.subject.text if c.subject else None,
    "event": lambda c: c.event.text if c.event else None,
    "place": lambda c: c.place.text if c.place else None,
    "period": lambda c: c.period.text if c.period else None,
    "speaker": lambda c: c.attribution.speaker if c.attribution else None,
    "sentence": lambda c: " ".join(c.sentence.text.split()),
}


def fill(message: str, claims: tuple[Claim, ...], reason: str) -> str:
    """The message with ``{left.source}`` and the like replaced; what a claim does not say reads "not given"."""

    def replacement(found: re.Match[str]) -> str:
        side, name = found.groups()
        if side is None:
            return reason if name == "reason" else found[0]
        claim = claims[-1] if side == "right" else claims[0]
        return (_VALUES[name](claim) if name in _VALUES else None) or "not given"

    return _FIELD.sub(replacement, message)
