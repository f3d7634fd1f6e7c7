"""A hedge and more digits than it allows: "about 4,381 people" was either counted or not."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Annotated

from pydantic import Field

from claimcheck.judge.ruling import Facts, Ruling
from claimcheck.records.amount import significant_digits
from claimcheck.records.claim import Claim
from claimcheck.strict import Strict

_NUMBERS = re.compile(r"\d(?:[\d.,]|\s(?=\d{3}))*")
_SEPARATORS = re.compile(r"[,\s]")
_LONG = ("year", "century")
_CLAUSE = re.compile(r"[\d;:.]")
OUTCOMES = ("conflict", "not-compared")
TAKES = "claim"


class Parameters(Strict):
    """``digits``: significant digits that a hedged number may have; ``hedges``: the words that make it one."""

    digits: Annotated[int, Field(ge=2)] = 3
    hedges: tuple[str, ...]
    guesses: tuple[str, ...] = ()
    """Phrases anywhere in a sentence by which its figures are guesses."""
    guessing: frozenset[str] = frozenset()
    """Words before a number, with no other number between, by which it was guessed: "she guessed there were 12,386"."""
    quoted: frozenset[str] = frozenset()
    """Those of them that are an offer where sums are told: "the builder's estimate was £214,387"."""
    works: frozenset[str] = frozenset()
    """Nouns for what can be about something: book, film."""


def judge(claim: Claim, parameters: Parameters, facts: Facts) -> Ruling:
    """Count the digits of a hedged number."""
    amount = claim.quantity.amount
    hedge = (amount.hedge or "").lower()
    hedged = amount.kind == "about" or any(f" {words} " in f" {hedge} " for words in parameters.hedges)
    guess = next((words for words in parameters.guesses if words in claim.sentence.text.lower()), None)
    guess = guess or _guessed(claim, parameters)
    if hedged and not guess and _tells_of(claim, hedge, parameters.works):
        return Ruling("not_compared", "what is told is about it")
    if not (hedged or guess) or amount.value is None:
        return Ruling("not_compared", "no hedge stands with it")
    digits = _digits(claim)
    if digits <= parameters.digits:
        return Ruling("not_compared", "it has no more digits than a hedge allows")
    surface = " ".join(claim.surface.split())
    words = (
        f"'{amount.hedge if hedged else guess}' goes with a rounded number, and {surface} has {digits} digits"
    )
    return Ruling("conflict", words)


def _guessed(claim: Claim, parameters: Parameters) -> str | None:
    """The word that makes a number a guess: one before it in its clause, or the verb of who gives it."""
    before = claim.sentence.text[: claim.quantity.start - claim.sentence.start].lower()
    words = _CLAUSE.split(before)[-1].split()
    guesses = parameters.guessing - (parameters.quoted if claim.quantity.kind == "money" else frozenset())
    found = next((word for word in reversed(words) if word in guesses), None)
    verb = claim.attribution.verb if claim.attribution is not None else None
    return found or (verb if verb in guesses else None)


def _tells_of(claim: Claim, hedge: str, works: frozenset[str]) -> bool:
    """Whether a work or words are about so many: "the book is about 1,347 letters", "a row about 1,347 votes"."""
    said = claim.sentence.text[: claim.quantity.number_start - claim.sentence.start].lower().split()
    if hedge != "about" or len(said) < 2:
        return False
    return said[-2] in works or (said[-2] in ("is", "was") and not works.isdisjoint(said[:-2]))


def _digits(claim: Claim) -> int:
    """The significant digits of a number; of a length of time in several units those of all: "3 hours 47 minutes"."""
    if claim.quantity.kind != "duration":
        return significant_digits(claim.quantity.amount.value or Decimal(0))
    if re.search(r"\d\.\d\d", claim.surface):
        return significant_digits(claim.quantity.amount.value or Decimal(0))  # "about 93.46 seconds"
    if claim.quantity.unit is not None and claim.quantity.unit.name in _LONG:
        return significant_digits(claim.quantity.amount.value or Decimal(0))  # "about 48,217 years ago"
    written = [Decimal(_SEPARATORS.sub("", number).rstrip(".")) for number in _NUMBERS.findall(claim.surface)]
    return sum(map(significant_digits, written)) if len(written) > 1 else 0
