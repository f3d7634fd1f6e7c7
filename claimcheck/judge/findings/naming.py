"""What a topic is called in a report: "people trapped in Aleppo", "length of the pause"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from string import capwords

from claimcheck.records.claim import Claim
from claimcheck.records.quantity import MOMENTS
from claimcheck.units.plurals import plural

WORDS = 3
"""Shared words that name a topic for which the texts give no better name."""
_SORTS = {"money": "sum", "duration": "length of time", "ratio": "share", "count": "number"}
_LENGTHS = {"increment": "extension", "limit": "longest length", "target": "planned length"}
_ROLES = {"increment": "further ", "change": "change in ", "target": "target of "}


def topic(claims: Sequence[Claim], labels: Mapping[str, str]) -> str:
    """A name in plain words, from the claims' commonest measure, subject, event and place.

    ``labels`` are the names of measures ("people killed" for deaths).
    """
    kinds = {claim.quantity.kind for claim in claims}
    what = _duration(claims, labels) if kinds <= {"duration"} else _counted(claims, labels)
    what += _over(claims)
    place = _place(claims)
    return f"{what} in {place}" if place and place.lower() not in what.lower() else what


def _over(claims: Sequence[Claim]) -> str:
    """What rates are taken over: " per kilogram", " a day"."""
    rates = [claim.quantity for claim in claims if claim.role == "rate"]
    told = [f"per {q.unit.per}" if q.unit is not None and q.unit.per else q.distribution for q in rates]
    over = _commonest([words for words in told if words])
    return f" {over}" if over else ""


def _place(claims: Sequence[Claim]) -> str | None:
    """The commonest place by name, as some claim writes it ("Aleppo", not "the city" that stands for it)."""
    at_large = [c.place for c in claims if c.place is not None]
    # "in 31 countries" names none
    named = [place for place in at_large if place.text.split()[-1] != place.name]
    name = _commonest([place.name for place in named])
    written = [place.text for place in named if place.name == name and _bare(place.text) == _bare(name)]
    return _commonest(written) or (capwords(name) if name else None)


def _bare(name: str) -> str:
    """A name in lower case without spaces, as the two ways to write it differ in them only: "St Bride 's"."""
    return "".join(name.lower().split())


def _duration(claims: Sequence[Claim], labels: Mapping[str, str]) -> str:
    event = _commonest([c.event.text for c in claims if c.event is not None and not c.event.assumed])
    event = event or _commonest([c.event.text for c in claims if c.event is not None])
    if event:
        return f"{_LENGTHS.get(claims[0].role, 'length')} of the {event}"
    return _counted(claims, labels)


def _counted(claims: Sequence[Claim], labels: Mapping[str, str]) -> str:
    kind = claims[0].quantity.kind
    person = _commonest([c.for_whom.name for c in claims if c.for_whom is not None])
    act = _commonest([c.act for c in claims if c.act is not None])
    if kind == "age" and person:
        return f"age of {'the ' if person.islower() else ''}{person}"
    if kind in MOMENTS and act:
        return f"{'day' if kind == 'date' else 'hour'} of the act “{act}”"
    measure = _commonest([c.measure for c in claims if c.measure is not None])
    subject = _commonest([_noun(c) for c in claims])
    role = _ROLES.get(claims[0].role, "")
    if kind == "age" and subject:
        return f"age of a {subject}"
    if measure is None:
        what = f"{role}{subject or _kind(claims)}"
        return f"{what} of {person}" if person and kind == "count" else what
    label = labels.get(measure, measure.replace("_", " "))
    people = label.startswith("people ")
    if people and kind != "count":  # a turnout of 58.4 percent is no "people attending"
        label = (_commonest([c.measure_words for c in claims if c.measure_words]) or label).lower()
    if subject and not people and subject.lower() not in label:
        return f"{role}{subject} {label}" if claims[0].quantity.kind == "count" else f"{role}{label}"
    return role + label


def _noun(claim: Claim) -> str:
    """What is counted: "beds" in "a 600-bed wing" as in "600 beds"."""
    noun = " ".join(claim.subject.text.split()) if claim.subject is not None else ""
    return plural(noun, {}) if noun and claim.glued and claim.quantity.amount.value != 1 else noun


def _kind(claims: Sequence[Claim]) -> str:
    """What sort of figures they are, and the words that all their clauses share: "length of time (“patient, wait”)"."""
    quantity = claims[0].quantity
    sort = _SORTS.get(quantity.kind, quantity.kind.replace("_", " "))
    if quantity.kind == "measurement" and quantity.unit is not None:
        sort = quantity.unit.dimension.replace("_", " ")
    clauses = [{word.lower(): word for word in claim.cues if not word[0].isdigit()} for claim in claims]
    shared = [word for word in clauses[0] if all(word in clause for clause in clauses)]
    # "Ida" that opens a sentence is kept as "ida": in capitals (which sort first) wherever a clause has it so
    told = [min(clause[word] for clause in clauses) for word in shared[:WORDS]]
    return f"{sort} (“{', '.join(told)}”)" if told else sort


def _commonest(words: Sequence[str]) -> str | None:
    """The most frequent of some words, the shortest and first in the alphabet among equals."""
    counts = Counter(word for word in words if word)
    return min(counts, key=lambda word: (-counts[word], len(word), word)) if counts else None
