"""What the sources' figures, taken together, say of one number of a draft."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from claimcheck.judge.ledger.figure import Figure, figure_of
from claimcheck.judge.ledger.holders import of_another, rival
from claimcheck.judge.ledger.opposing import opposite
from claimcheck.judge.ledger.same_thing import gives, rules_out
from claimcheck.judge.ruling import Facts
from claimcheck.judge.senses.ways import way as ways_of
from claimcheck.record import Record, replace
from claimcheck.records.claim import Claim

CLEARLY = 2
"""By so much a figure that rules a value out must outweigh those that give it."""


class Evidence(Record):
    """The source's figures that give the draft's value, rule it out, or leave it open; the nearest of kin first."""

    given: tuple[Claim, ...] = ()
    excluded: tuple[Claim, ...] = ()
    open: tuple[Claim, ...] = ()
    why: str | None = None
    """How the first figure that rules the value out does so, where it has the same value."""
    aside: str | None = None
    """The same of the figure that leaves it open."""
    outweighed: bool = False
    """Whether a figure that rules the value out has clearly more in common with it than those that give it."""


def weigh(
    claim: Claim,
    draft: Sequence[Claim],
    sources: Sequence[Claim],
    compared: Collection[str],
    facts: Facts,
    way: int = 0,
) -> Evidence:
    """Hold a number of a draft against every figure of the sources; ``compared`` are those that rules found alike.

    ``way``: whether the draft tells of a rise (1), a fall (-1) or neither.
    """
    found = []
    for other in sources:
        figure = figure_of(claim, other, other.id in compared, facts)
        if figure is not None and figure.says == "gives":
            figure = _unless_against(claim, figure, draft, sources, facts, way)
        if figure is not None:
            found.append(figure)
    given = [one for one in found if one.says == "gives" and gives(claim, one, found, facts)]
    excluded = [
        one
        for one in found
        if one.says == "excludes"
        and rules_out(claim, one, found, facts)
        and not any(_is_anothers(claim, one, another, draft, sources, facts) for another in given)
    ]
    left = [
        one
        for one in found
        if (one.says == "leaves open" and (one.compared or one.kin.things)) or one.against is not None
    ]
    nearest = max(excluded, key=lambda one: one.weight, default=None)
    return Evidence(
        tuple(_nearest(given)),
        tuple(_nearest(excluded)[:1]),
        tuple(_nearest(left)[:1]),
        nearest.against if nearest is not None else None,
        max(left, key=lambda one: one.weight).against if left else None,
        bool(given) and bool(excluded) and _outweighed(given, excluded),
    )


def _unless_against(
    claim: Claim,
    figure: Figure,
    draft: Sequence[Claim],
    sources: Sequence[Claim],
    facts: Facts,
    way: int,
) -> Figure | None:
    """A figure of the draft's value, turned where its words or another beside it say the opposite; None where it is of
    something else."""
    other, joins = figure.claim, facts.senses.joins
    beside = rival(claim, other, _sentence(claim, draft), _sentence(other, sources), joins)
    if beside is not None:
        return replace(figure, claim=beside.claim, says="excludes", against=beside.how, beside=True)
    ways = (way, ways_of(other, sources, facts.moves) if way else 0)
    against = opposite(claim, other, ways, facts)
    if against is None:
        return figure
    if against.both and claim.quantity.amount.value != other.quantity.amount.value:
        return None  # 1,786 bridges are no "more than 1,000" of the people
    return replace(figure, says="leaves open" if against.both else "excludes", against=against.how)


def _is_anothers(
    claim: Claim,
    one: Figure,
    given: Figure,
    draft: Sequence[Claim],
    sources: Sequence[Claim],
    facts: Facts,
) -> bool:
    mine, theirs = _sentence(claim, draft), _sentence(one.claim, sources)
    return not one.beside and of_another(claim, one.claim, given.claim, mine, theirs, facts.senses.joins)


def _sentence(claim: Claim, text: Sequence[Claim]) -> list[Claim]:
    """The claims of the sentence of one of them."""
    return [one for one in text if one.source == claim.source and one.sentence.start == claim.sentence.start]


def _outweighed(given: Sequence[Figure], excluded: Sequence[Figure]) -> bool:
    """Whether the figures that rule a value out have clearly more in common with it than those that give it.

    A figure that a rule found to be of the same thing gives it in however few words: "killed 34 people" is what a
    district says that "put the number of dead at 34"; another source in the draft's own words only disputes it.
    """
    if any(one.compared for one in given):
        return False
    return _best(excluded) >= _best(given) + CLEARLY


def _best(figures: Sequence[Figure]) -> int:
    return max(one.weight for one in figures)


def _nearest(figures: Sequence[Figure]) -> list[Claim]:
    return [one.claim for one in sorted(figures, key=lambda one: -one.weight)]
