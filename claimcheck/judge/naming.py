"""What a topic is called in a report: "people trapped in eastern Aleppo", "length of the pause"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from claimcheck.records.claim import Claim

_ROLES = {
    "increment": "addition to the ",
    "change": "change of the ",
    "rate": "rate of the ",
    "target": "target of the ",
}


def topic(claims: Sequence[Claim]) -> str:
    """A name in plain words, from the claims' commonest measure, subject, event and place."""
    kinds = {claim.quantity.kind for claim in claims}
    what = _duration(claims) if kinds <= {"duration"} else _counted(claims)
    place = _commonest([c.place.text for c in claims if c.place is not None])
    return f"{what}, {place}" if place and place.lower() not in what.lower() else what


def _duration(claims: Sequence[Claim]) -> str:
    event = _commonest([c.event.text for c in claims if c.event is not None and not c.event.assumed])
    event = event or _commonest([c.event.text for c in claims if c.event is not None])
    role = _ROLES.get(claims[0].role, "")
    if event:
        return f"{role}length of the {event}"
    return f"{role}{_counted(claims)}"


def _counted(claims: Sequence[Claim]) -> str:
    measure = _commonest([c.measure.replace("_", " ") for c in claims if c.measure is not None])
    subject = _commonest([" ".join(c.subject.text.split()) for c in claims if c.subject is not None])
    person = _commonest([c.for_whom.text for c in claims if c.for_whom is not None])
    if claims[0].quantity.kind == "age" and person:
        return f"age of {person}"
    if measure and subject and measure not in subject:
        return f"{measure}: {subject}"
    return measure or subject or claims[0].quantity.kind.replace("_", " ")


def _commonest(words: Sequence[str]) -> str | None:
    """The most frequent of some words, the shortest and first in the alphabet among equals."""
    counts = Counter(words)
    return min(counts, key=lambda word: (-counts[word], len(word), word)) if counts else None
