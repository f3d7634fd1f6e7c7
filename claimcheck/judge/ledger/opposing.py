"""Whether a source says the opposite with the same figure: a fall for a rise, a loss for a profit, a denial, a plan."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from claimcheck.judge.ledger.kinship import Kinship
from claimcheck.judge.ledger.topics import told_of, wholly_of
from claimcheck.judge.ledger.years import other_year
from claimcheck.judge.ruling import Facts
from claimcheck.judge.senses.opposing import opposed
from claimcheck.judge.senses.owners import named, owners
from claimcheck.judge.senses.sorts import other_sort
from claimcheck.lexicon import tokens
from claimcheck.records.claim import Claim

ENOUGH = 2
"""Weight from which a figure and the one that says the opposite are of one thing."""


class Against(NamedTuple):
    """What a source's figure says against a draft's of the same value, in words.

    ``both``: both may be true, of two things; the draft then has its figure from nowhere.
    """

    how: str
    both: bool = False


def opposite(claim: Claim, other: Claim, ways: tuple[int, int], facts: Facts) -> Against | None:
    """What a source's figure says against a draft's of the same value; None where it says nothing.

    ``ways``: whether each is told as a rise (1), a fall (-1) or neither.
    """
    senses = facts.senses
    if not _denied(claim, senses.denying | senses.refusing) and (
        _names(other, senses.denying) or (other.modality == "denied" and _one_act(claim, other, facts))
    ):
        return Against("the source denies it")
    told = opposed(claim, other, ways, facts)
    if told is not None:
        return Against(f"the source says {told.theirs} and not {told.mine}", told.both)
    sort = other_sort(claim, other, facts)
    if sort is not None:
        return Against(f"the source has this number of another thing: “{sort}”", both=True)
    whose = owners(claim, other, facts)
    if whose is not None and not (named(whose.mine, other, facts) or named(whose.theirs, claim, facts)):
        return Against(f"the source has it of {whose.theirs} and not of {whose.mine}", both=True)
    year = other_year(claim, other)
    if year is not None and _one_deed(claim, other, facts):
        return Against(f"the source has it of {year}")
    return _yet_to_be(claim, other, facts)


def of_one_thing(claim: Claim, other: Claim, kin: Kinship, facts: Facts) -> bool:
    """Whether a figure and its opposite have enough in common for one to contradict the other."""
    if kin.weight >= ENOUGH:
        return True
    mine, theirs = told_of(claim, facts), told_of(other, facts)
    return len(mine - theirs) <= 1 and not mine.isdisjoint(theirs)  # the one word is the opposite


def _yet_to_be(claim: Claim, other: Claim, facts: Facts) -> Against | None:
    """Whether a draft says that what a source of no earlier day plans has been done: "opened", "is to open"."""
    if claim.modality != "asserted" or other.modality != "planned":
        return None
    days = [facts.published.get(one.source) for one in (claim, other)]
    if days[0] is not None and days[1] is not None and days[0] > days[1]:
        return None
    senses, row = facts.senses, tokens(claim.sentence.text, 0)
    planned = {cue for cue in other.cues if cue.islower() and senses.lemmas.verb(cue) == cue}
    for at, token in enumerate(row):
        if token.text in claim.cues and senses.done(row, at):
            verb = senses.lemmas.verb(token.lower)
            if verb in planned:
                return Against(f"the source only says that it is to be: “{verb}”")
    return None


def _one_deed(claim: Claim, other: Claim, facts: Facts) -> bool:
    """Whether the years of two figures are those of one deed: work on flats begins in one year and ends in the next."""
    if claim.act is not None or other.act is not None:
        return claim.act == other.act
    return (claim.measure is not None and claim.measure == other.measure) or wholly_of(claim, (other,), facts)


def _denied(claim: Claim, denying: Collection[str]) -> bool:
    return claim.modality == "denied" or _names(claim, denying)


def _names(claim: Claim, words: Collection[str]) -> bool:
    return any(cue.lower() in words for cue in claim.cues)


def _one_act(claim: Claim, other: Claim, facts: Facts) -> bool:
    """Whether what is denied is what the draft says: "12 boats did not return" denies no "12 boats are missing"."""
    if claim.act is not None and (claim.act == other.act or _names(other, (claim.act,))):
        return True
    return (claim.measure is not None and claim.measure == other.measure) or wholly_of(claim, (other,), facts)
