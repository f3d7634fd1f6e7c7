"""An age told as known of the one person whose age a text has told: "the 56-year-old leaves two sons"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.judge.phrases.twice.known import nouns_behind, word_before
from claimcheck.judge.phrases.twice.likeness import Pair
from claimcheck.judge.phrases.twice.plain import is_plain
from claimcheck.judge.phrases.twice.told_of import aged
from claimcheck.judge.phrases.twice.words import Known
from claimcheck.judge.ruling import Facts
from claimcheck.lexicon import verb_lemma
from claimcheck.records.claim import Claim


def ages_as_known(claims: Sequence[Claim], words: Known, facts: Facts) -> Iterator[Pair]:
    """The age of the one person whose age a text has told, and another for "the 56-year-old", who did something."""
    ages = [claim for claim in claims if claim.quantity.kind == "age"]
    if len({claim.quantity.ends for claim in ages}) != 2:
        return
    first = ages[0]
    for claim in ages[1:]:
        if claim.quantity.ends == first.quantity.ends or aged(first) is None:
            continue
        if any(aged(other) for other in ages if other.quantity.ends == claim.quantity.ends):
            return
        if _does(claim, words, facts) and word_before(claim) in words.definite and is_plain(first, words):
            yield first, claim
            return


def _does(claim: Claim, words: Known, facts: Facts) -> bool:
    """Whether a verb follows an age, and no words that tell of whom it is: "the 16-year-old accused of the theft"."""
    behind = [token.lower for token in nouns_behind(claim, frozenset())[:2]]
    if not behind or not words.narrowing.isdisjoint(behind):
        return False
    return behind[0] in facts.clauses["auxiliaries"] or verb_lemma(behind[0]) != behind[0]
