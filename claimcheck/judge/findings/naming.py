"""What a topic is called in a report: "people trapped in Aleppo", "length of the pause"."""

from __future__ import annotations

import re
from calendar import day_name, month_name
from collections import Counter
from collections.abc import Sequence
from string import capwords

from claimcheck.records.claim import Claim
from claimcheck.records.labels import Labels
from claimcheck.records.quantity import MOMENTS
from claimcheck.units.plurals import plural

WORDS = 3
"""Shared words that name a topic for which the texts give no better name."""
_SORTS = {
    "money": "sum",
    "duration": "length of time",
    "ratio": "share",
    "count": "number",
    "date": "day",
    "clock_time": "hour",
}
_OFTEN = frozenset(("time", "occasion"))
_DAYS = frozenset(name.lower() for name in (*day_name, *month_name))
_YEAR = re.compile(r"1\d{3}|2[01]\d\d")
_FROM = re.compile(
    r"\s*((?:after|before|off|from|above|below|behind|ahead of|past) (?!(?:it|he|she|they|this|that|which)\b)"
    r"(?:(?:the|its|his|her|their) )?(?:[\w’'-]+ing(?: (?:the )?[A-Z][\w’'-]+)?\b|[\w’'-]+))"
)
"""From where a length is measured: "after leaving Caxio", "before the start"."""
_LENGTHS = {"increment": "extension", "limit": "longest length", "target": "planned length"}
_ROLES = {"increment": "further ", "change": "change in ", "target": "target of "}


def topic(claims: Sequence[Claim], labels: Labels) -> str:
    """A name in plain words, from the claims' commonest measure, subject, event and place.

    ``labels`` are the names of measures ("people killed" for deaths). One that is told by an act ("began") is of a
    place only where all claims are.
    """
    kinds = {claim.quantity.kind for claim in claims}
    what = _duration(claims, labels) if kinds <= {"duration"} else _counted(claims, labels)
    what += _over(claims)
    place = _place(claims) if not _is_act(claims) or all(claim.place for claim in claims) else None
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
    written = [place.text for place in named if place.name == name and not place.text.startswith("the ")]
    return _commonest(written) or (capwords(name) if name else None)


def _duration(claims: Sequence[Claim], labels: Labels) -> str:
    event = _commonest([_event(c) for c in claims if c.event is not None and not c.event.assumed])
    event = event or _commonest([_event(c) for c in claims])
    if event:
        return f"{_LENGTHS.get(claims[0].role, 'length')} of the {event}"
    return _counted(claims, labels)


def _counted(claims: Sequence[Claim], labels: Labels) -> str:
    kind = claims[0].quantity.kind
    person = _commonest([c.for_whom.name for c in claims if c.for_whom is not None])
    if kind == "age" and person:
        return f"age of {'the ' if person.islower() else ''}{person}"
    if _is_act(claims):
        return _kind(claims)
    measure = _commonest([c.measure for c in claims if c.measure is not None])
    subject = _commonest([_noun(c) for c in claims if not _is_empty(c)])
    role = _ROLES.get(claims[0].role, "")
    if kind == "age" and subject:
        return f"age of a {subject}"
    if measure is None:
        what = f"{role}{subject or _kind(claims)}"
        return f"{what} of {person}" if person and kind == "count" else what
    label = _label(measure, claims, labels)
    people = label.startswith("people ")
    if people and kind != "count":  # a turnout of 58.4 percent is no "people attending"
        label = (_commonest([c.measure_words for c in claims if c.measure_words]) or label).lower()
    if subject and not people and subject.lower() not in label:
        return f"{role}{subject} {label}" if claims[0].quantity.kind == "count" else f"{role}{label}"
    return role + label


def _label(measure: str, claims: Sequence[Claim], labels: Labels) -> str:
    """What a measure is called; by the one noun of its own that all claims have for it ("bail"), if it has no name."""
    kind, told = claims[0].quantity.kind, {c.measure_words.lower() for c in claims if c.measure_words}
    nouns = labels.nouns.get(measure, frozenset())
    label = labels.names.get(measure, measure.replace("_", " "))
    if claims[0].role == "rate" and measure in labels.rates:
        label = labels.rates[measure]
    elif len(told) == 1 and nouns & {word := next(iter(told)), word.removesuffix("s")}:
        label = word
    if kind == "percentage" and claims[0].role == "level" and "money" in labels.kinds.get(measure, ()):
        label += ", in per cent"  # a premium of 28 percent is no price
    return label


def _is_act(claims: Sequence[Claim]) -> bool:
    return claims[0].quantity.kind in MOMENTS and any(claim.act for claim in claims)


def _is_empty(claim: Claim) -> bool:
    """Whether what is counted is only how often something was done: "have met nine times"."""
    return claim.subject is not None and claim.subject.head in _OFTEN


def _event(claim: Claim) -> str:
    """The words for an event; "talks", which opens a sentence, has its capital from there."""
    if claim.event is None:
        return ""
    text = claim.event.text
    opens = claim.event.start == claim.sentence.start and text[1:].islower()
    return text[0].lower() + text[1:] if opens else text


def _noun(claim: Claim) -> str:
    """What is counted: "beds" in "a 600-bed wing" as in "600 beds"."""
    noun = " ".join(claim.subject.text.split()) if claim.subject is not None else ""
    return plural(noun, {}) if noun and claim.glued and claim.quantity.amount.value != 1 else noun


def _kind(claims: Sequence[Claim]) -> str:
    """What sort of figures they are, and the words that all their clauses share: "length of time (“patient, wait”)";
    or, where hardly any are, from where they are measured: "length of time after leaving Caxio"."""
    quantity = claims[0].quantity
    sort = _SORTS.get(quantity.kind, quantity.kind.replace("_", " "))
    if quantity.kind == "measurement" and quantity.unit is not None:
        sort = quantity.unit.dimension.replace("_", " ")
    if all(_is_empty(claim) for claim in claims):
        sort = "number of times"
    elif quantity.kind == "count" and all(_YEAR.fullmatch(claim.surface) for claim in claims):
        sort = "year or number"
    told = _shared(claims)
    if len(told) < 2 and quantity.kind in ("duration", "measurement"):
        from_where = filter(None, (_FROM.match(claim.text_behind) for claim in claims))
        if (found := next(from_where, None)) is not None:
            return f"{sort} {found[1]}"
    acts = (
        _commonest([claim.act_word or claim.act for claim in claims if claim.act])
        if _is_act(claims)
        else None
    )
    if acts:
        told = [word for word in told[: WORDS - 1] if word.lower() not in {c.act for c in claims}] + [acts]
    return f"{sort} (“{', '.join(told)}”)" if told else sort


def _shared(claims: Sequence[Claim]) -> list[str]:
    """Words that all clauses share, but days, which a report shows anyway."""
    clauses = [
        {
            word.lower(): word
            for word in claim.cues
            if not word[0].isdigit() and word.lower() not in _DAYS | _OFTEN
        }
        for claim in claims
    ]
    shared = [word for word in clauses[0] if all(word in clause for clause in clauses)]
    # "Ida" that opens a sentence is kept as "ida": in capitals (which sort first) wherever a clause has it so
    return [min(clause[word] for clause in clauses) for word in shared[:WORDS]]


def _commonest(words: Sequence[str | None]) -> str | None:
    """The most frequent of some words, the shortest and first in the alphabet among equals."""
    counts = Counter(word for word in words if word)
    return min(counts, key=lambda word: (-counts[word], len(word), word)) if counts else None
