"""Who wins by a score: "Lund beat Marl 3-2" and "Marl lost to Lund 3-2" are one result, "Marl beat Lund 3-2" is not."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.judge.ruling import Facts
from claimcheck.lexicon import tokens
from claimcheck.lexicon.tokens import Token
from claimcheck.records.claim import Claim

Names = frozenset[str]
NEAR = 8
"""Words and marks between a score and its verb."""


def winners(claim: Claim, other: Claim, facts: Facts) -> tuple[str, str] | None:
    """Who wins in each of two texts, where the winner of one is the loser of the other, and the other way round."""
    one, another = _sides(claim, facts), _sides(other, facts)
    mine, theirs = one[0] & another[1], one[1] & another[0]
    return (_name(mine), _name(theirs)) if mine and theirs else None


def one_match(claim: Claim, other: Claim, facts: Facts) -> bool:
    """Whether both texts tell that one side has beaten the other: a result, and no score at half-time."""
    one, another = _sides(claim, facts), _sides(other, facts)
    return bool(one[0] & another[0] and one[1] & another[1])


def _name(words: Names) -> str:
    return " ".join(sorted(word.capitalize() for word in words))


def _sides(claim: Claim, facts: Facts) -> tuple[Names, Names]:
    """The names of the winner and of the loser, less those that both have, by the verb nearest to the score."""
    words, own = facts.senses, range(claim.quantity.start + 1, claim.quantity.end)
    # "4–1" is one word of the row, and its dash ends no clause
    row = [token for token in tokens(claim.sentence.text, claim.sentence.start) if token.start not in own]
    score = next((at for at, token in enumerate(row) if token.start >= claim.quantity.start), len(row))
    verbs = [at for at, token in enumerate(row) if token.lower in words.beating | words.losing]
    at = min(verbs, key=lambda n: abs(n - score), default=None)
    if (
        at is None
        or abs(at - score) > NEAR
        or any(token.lower in words.breaks for token in _between(row, at, score))
    ):
        return frozenset(), frozenset()
    before, behind = _names(row[:at]), _names(row[at + 1 :])
    sides = before - behind - words.days, behind - before - words.days
    won = row[at].lower in words.beating and not _passive(row, at, words.being)
    return sides if won else sides[::-1]


def _between(row: Sequence[Token], at: int, score: int) -> Sequence[Token]:
    return row[min(at, score) : max(at, score)]


def _names(row: Sequence[Token]) -> Names:
    return frozenset(token.lower for token in row if token.text[0].isupper())


def _passive(row: Sequence[Token], at: int, being: Names) -> bool:
    """Whether a verb of winning tells what was done to those before it: "were thrashed by Lund"."""
    by = [n for n in range(at + 1, len(row) - 1) if row[n].lower == "by" and row[n + 1].text[0].isupper()]
    return bool(by) and any(token.lower in being for token in row[max(0, at - 2) : at])
