"""Whether a number of a sentence is a share of something told there, and no change of it."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.parts.share_words import ShareWords
from claimcheck.lexicon import noun_lemma
from claimcheck.records.claim import Claim

AMOUNTS = ("count", "money", "measurement", "duration")
SHARES = ("percentage", "ratio")
_TIED = 3


def is_share(line: Line, at: int, share: Claim, words: ShareWords) -> bool:
    """Whether a number is a share of something told, and no change of it."""
    if _in_every(line, at, share, words):
        return True
    if not _may_be_one(share) or _goes_on(line, at, share, words) or _of_another_whole(line, at, words):
        return False
    if _of_whom(line, at, words):
        told = line.items[at + 4 : at + 5] == (",",) and line.claim(at + 5) is not None
        if told or _ahead(line, at):
            return True  # "three quarters of those asked, 420 out of 800, …"
        if line.items[at - 1 : at] != ("or",):
            return False  # "16 were polluted, 40 percent of them with lead": of the part
    led = line.items[max(0, at - _TIED) : at]
    return not any(one == "of" and other in words.taken.whom for one, other in pairwise(led))


def _may_be_one(share: Claim) -> bool:
    """Whether a figure has the form of a share: "45 percent", "a third"."""
    quantity = share.quantity
    if quantity.kind not in SHARES or quantity.amount.value is None or share.role == "change":
        return False
    if quantity.kind == "ratio":
        return 0 < quantity.amount.value <= 1
    return quantity.unit is not None and quantity.unit.name == "percent"


def _goes_on(line: Line, at: int, share: Claim, words: ShareWords) -> bool:
    """Whether the words behind a number make it more or less than something: "40 percent more than a year ago"."""
    if line.items[at + 1 : at + 2] == ("in",) and line.items[at + 2] in words.totals:
        return False
    said = share.sentence.text[share.quantity.end - share.sentence.start :].split(maxsplit=1)[:1]
    if said and said[0].strip(".,;").lower() in words.behind_share:
        return True  # "more than a year" is a length of its own
    near = line.items[at + 1 : at + 3] if line.items[at + 1].isalpha() else ()
    return not words.behind_share.isdisjoint(near)


def _of_whom(line: Line, at: int, words: ShareWords) -> bool:
    """Whether a share is of those told of: "of them are in ruins", not "three quarters of those they heard"."""
    behind = line.items[at + 1 : at + 4]
    of_whom = behind[:1] == ("of",) and behind[1] in words.taken.whom and behind[2][0].isalpha()
    return of_whom and behind[2] not in words.who


def _ahead(line: Line, at: int) -> bool:
    """Whether a share is told before its figures: "half of them are in ruins: 120 of the 500 mills"."""
    if ":" not in line.items[at:]:
        return False
    return not any(claim.quantity.kind in AMOUNTS for n, claim in line.numbers if n < at)


def _of_another_whole(line: Line, at: int, words: ShareWords) -> bool:
    """Whether a share is said to be of what no number of the line counts: "60 of 300 seats, taking 33% of the vote"."""
    if line.items[at + 1 : at + 2] != ("of",):
        return False
    named = words.wholes.intersection(line.items[at + 2 : at + 2 + _TIED])
    amounts = [claim for claim in line.claims if claim.quantity.kind in AMOUNTS]
    counted = {noun.head for claim in amounts if (noun := claim.subject) is not None and noun.text}
    return any(noun_lemma(noun) not in counted for noun in named)


def _in_every(line: Line, at: int, share: Claim, words: ShareWords) -> bool:
    """Whether a coin is told of every hundred: "12 cents in every dollar"."""
    unit, behind = share.quantity.unit, line.items[at + 1 : at + 4]
    coin = unit is not None and unit.name in words.coins and len(behind) > 2
    return (
        coin
        and behind[0] in words.taken.of | {"in", "on"}
        and behind[1] in words.taken.led
        and behind[2].isalpha()
    )
