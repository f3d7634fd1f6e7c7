"""A hedge and more digits than it allows: "about 4,381 people" was either counted or not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Annotated

from pydantic import Field

from claimcheck.judge.phrases import Line, lines
from claimcheck.judge.phrases.conversions.worked_out import worked_out
from claimcheck.judge.phrases.shares.worked_out import fine_shares
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.records.amount import significant_digits
from claimcheck.records.claim import Claim
from claimcheck.strict import Strict

_NUMBERS = re.compile(r"\d(?:[\d.,]|\s(?=\d{3}))*")
_SEPARATORS = re.compile(r"[,\s]")
_TENTH = Decimal("0.1")
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
    more: Annotated[int, Field(ge=0)] = 2
    """Digits that the conversion of a hedged number may have more than it: "about 5 miles (8.05 km)"."""
    more_of_share: Annotated[int, Field(ge=0)] = 1
    """The same of a share with two decimals or more."""
    plain: Annotated[int, Field(ge=0)] = 4
    """Digits that a conversion may have anyway where it has a decimal at most: "about 1,000 feet (304.8 m)"."""


def judge(claim: Claim, parameters: Parameters, facts: Facts) -> Ruling:
    """Count the digits of a hedged number."""
    amount = claim.quantity.amount
    hedge = _hedge(claim, parameters)
    if hedge is None or amount.value is None:
        return Ruling("not_compared", "no hedge stands with it")
    digits = _digits(claim)
    if digits <= parameters.digits:
        return Ruling("not_compared", "it has no more digits than a hedge allows")
    surface = " ".join(claim.surface.split())
    return Ruling("conflict", f"'{hedge}' goes with a rounded number, and {surface} has {digits} digits")


def judge_text(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Count the digits of what was worked out of a hedged number: its conversion, the share that it is."""
    made: list[RuledOn] = []
    before: Line | None = None
    for line in lines(claims, lambda here: any(claim.quantity.unit is not None for claim in here)):
        for left, right in worked_out(line, before, facts.conversions):
            if not _is_plain(right, parameters.plain):
                made += _too_fine((left, right), (left,), right, parameters.more, parameters)
        for part, whole, share in fine_shares(line):
            made += _too_fine(
                (part, whole, share), (part, whole), share, parameters.more_of_share, parameters
            )
        before = line
    return made


def _too_fine(
    claims: Sequence[Claim], of: Sequence[Claim], made: Claim, more: int, parameters: Parameters
) -> Iterator[RuledOn]:
    """A conflict where a number has many more digits than a hedged one ``of`` which it was made."""
    if _hedge(made, parameters) is not None:
        return  # it is looked at by itself
    digits = significant_digits(made.quantity.amount.value or Decimal(0))
    for claim in of:
        hedge = _hedge(claim, parameters)
        if hedge is None or digits <= significant_digits(claim.quantity.amount.value or Decimal(0)) + more:
            continue
        known, surface = (" ".join(one.surface.split()) for one in (claim, made))
        told = (
            f"'{hedge}' goes with a rounded number, and {surface}, worked out of {known}, has {digits} digits"
        )
        yield RuledOn(tuple(sorted(claims, key=lambda one: one.quantity.start)), Ruling("conflict", told))
        return


def _is_plain(claim: Claim, digits: int) -> bool:
    """Whether a conversion is rounded to a handy unit: 304.8 metres for 1,000 feet, 1,858 square metres for 20,000."""
    amount = claim.quantity.amount
    fine = amount.step is not None and amount.step < _TENTH
    return not fine and significant_digits(amount.value or Decimal(0)) <= digits


def _hedge(claim: Claim, parameters: Parameters) -> str | None:
    """The words by which a number is no count: its own hedge, or a guess that its sentence tells."""
    amount = claim.quantity.amount
    hedge = (amount.hedge or "").lower()
    hedged = amount.kind == "about" or any(f" {words} " in f" {hedge} " for words in parameters.hedges)
    text = claim.sentence.text.lower()
    guess = next((words for words in parameters.guesses if words in text), None) or _guessed(
        claim, parameters
    )
    if hedged:
        return amount.hedge if guess or not _tells_of(claim, hedge, parameters.works) else None
    return guess


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
