"""Whether figures of a source are of what a draft's sentence is about."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.judge.ledger.kinship import stems
from claimcheck.judge.phrases.moves.move import way_of
from claimcheck.judge.ruling import Facts
from claimcheck.lexicon import verb_lemma
from claimcheck.records.claim import Claim


def one_topic(claim: Claim, figures: Sequence[Claim], facts: Facts) -> bool:
    """Whether one of some figures of a passage measures what the claim measures, or shares a word of its clause."""
    mine = told_of(claim, facts)
    return any(
        (claim.attached and claim.measure is not None and claim.measure == one.measure)
        or not mine.isdisjoint(told_of(one, facts))
        for one in figures
    )


def wholly_of(claim: Claim, figures: Sequence[Claim], facts: Facts) -> bool:
    """Whether figures of a passage tell of all that the claim's clause is about: "online sales" are not "sales"."""
    mine = told_of(claim, facts)
    return bool(mine) and mine <= set().union(*(told_of(one, facts) for one in figures))


def told_of(claim: Claim, facts: Facts) -> set[str]:
    """The roots of what a clause is about: no numbers, and no words of rise and fall, for everything rises."""
    cues = [cue for cue in claim.cues if not cue[0].isdigit() and not _moves(cue.lower(), facts)]
    about = [verb_lemma(cue) if cue.islower() else cue for cue in cues]
    things = [claim.subject.head] if claim.subject is not None else []
    return stems(claim, (*about, *things), facts.endings)


def _moves(word: str, facts: Facts) -> bool:
    return bool(way_of(word, facts.moves)) or word in facts.moves["went"]
