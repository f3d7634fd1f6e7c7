"""Whether two figures that differ are of two things, so that both can be true: each module asks one question."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from claimcheck.judge.ruling import Facts
from claimcheck.judge.two_things.clause import Clause
from claimcheck.judge.two_things.described import described_apart
from claimcheck.judge.two_things.doers import with_who_did_it
from claimcheck.judge.two_things.extents import part_of_whole
from claimcheck.judge.two_things.happened import not_what_came
from claimcheck.judge.two_things.kinds import one_kind_of_all
from claimcheck.judge.two_things.moments import another_moment
from claimcheck.judge.two_things.others import another_thing
from claimcheck.judge.two_things.places import in_another_place, in_two_streets, of_two_countries
from claimcheck.records.claim import Claim

_Question = Callable[[Clause, Clause], str | None]
_ASKED: tuple[_Question, ...] = (
    described_apart,
    not_what_came,
    part_of_whole,
    another_moment,
    in_another_place,
    in_two_streets,
    of_two_countries,
    another_thing,
    one_kind_of_all,
    with_who_did_it,
)
"""What is asked of two clauses, each way round: why the first figure is not of what the second is, or None."""


def two_things(left: Claim, right: Claim, facts: Facts) -> str | None:
    """Why two figures are of two things, in words; None where nothing tells that."""
    if left.quantity.kind == "ordinal":
        return None  # "the second largest city", "the third largest city"
    return _first(_ASKED, left, right, facts)


def told_of_two(left: Claim, right: Claim, facts: Facts) -> str | None:
    """The same of what two tell in one text, where "the hotel promises 200 metres" is no less told than walked."""
    return _first((described_apart, another_moment), left, right, facts)


def _first(asked: Sequence[_Question], left: Claim, right: Claim, facts: Facts) -> str | None:
    one, other = Clause.of(left, facts.apart_words), Clause.of(right, facts.apart_words)
    found = (ask(*both) for ask in asked for both in ((one, other), (other, one)))
    return next((reason for reason in found if reason is not None), None)
