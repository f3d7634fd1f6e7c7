"""Whether a figure is told as known: "the seven victims", "all of the 45 passengers", "his four-year sentence"."""

from __future__ import annotations

from collections.abc import Set

from claimcheck.judge.around import before, next_to
from claimcheck.judge.phrases.twice.words import Known
from claimcheck.lexicon import Token, tokens, verb_lemma
from claimcheck.records.claim import Claim

_REACH = 3
_NOUN = 4
_NARROWED = 60
"""Characters behind a noun among which the words stand that narrow it."""


def is_known(claim: Claim, told: str, words: Known) -> bool:
    """Whether a determiner of something known stands before a figure, and no words make it a part of that which the
    sentence ``told`` before does not give as well: "a trial of 640", "none of the 460 in the trial"."""
    row = [token.lower for token in before(claim)][-_REACH:]
    if not row or not words.parting.isdisjoint(row):
        return False
    return row[-1] in words.definite and not _narrowed(claim, told, words)


def _narrowed(claim: Claim, told: str, words: Known) -> bool:
    noun = claim.subject.end if claim.subject is not None else claim.quantity.end
    end = max(noun, claim.quantity.end) - claim.sentence.start
    row = [token.lower for token in tokens(claim.sentence.text[end : end + _NARROWED])][:_NOUN]
    bare = claim.glued or claim.quantity.kind == "money"  # "the $5 million profit of May": the noun follows
    at = next(
        (at for at, word in enumerate(row[: 1 + bare]) if word in words.narrowing and (bare or at == 0)), None
    )
    if at is None:
        return False
    known = {verb_lemma(token.lower) for token in tokens(told)} - words.narrowing - words.definite
    return known.isdisjoint(map(verb_lemma, row[at + 1 :]))


def word_before(claim: Claim) -> str:
    """The word or mark right before a figure, in lower case; empty where it opens its sentence."""
    row = before(claim)
    return row[-1].lower if row else ""


def nouns_behind(claim: Claim, stops: Set[str]) -> list[Token]:
    """The plain words right behind a figure, up to a small word, a past form or a mark: "road", "bridge"."""
    found: list[Token] = []
    for token in next_to(claim, _NOUN):
        if token.text == "-" and not found:
            continue
        past = token.lower.endswith("ed") and verb_lemma(token.lower) != token.lower
        if not token.is_word or token.lower in stops or token.text[0].isupper() or (found and past):
            break
        found.append(token)
    return found
