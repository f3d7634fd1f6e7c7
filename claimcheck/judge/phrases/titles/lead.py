"""Where a text begins it tells its title again, in other words: "$80m stadium" above "a $50 million stadium"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from decimal import Decimal
from typing import Annotated

from pydantic import Field

from claimcheck.calendar import is_month
from claimcheck.judge.phrases.spread import spread
from claimcheck.judge.phrases.titles.one_figure import (
    TOLD,
    another_person,
    may_be,
    near,
    noun_of,
    size,
    words_more,
)
from claimcheck.judge.phrases.titles.other_figures import (
    before_it,
    further_down,
    is_difference,
    not_held,
    of_them,
    running,
    unread,
)
from claimcheck.judge.phrases.titles.sorts import of_no_person, sort_of
from claimcheck.lexicon import tokens
from claimcheck.lexicon.stems import stem
from claimcheck.records.claim import Claim, Subject
from claimcheck.strict import Strict

_LETTERS = 3
_RETOLD = 2
"""Words of its title that a sentence has which tells it again."""


class Lead(Strict):
    """When the only figure of its sort where a text begins is the one of the title."""

    kinds: frozenset[str] = frozenset()
    """Kinds of figures, of which a sentence rarely has two of one thing's."""
    top: Annotated[int, Field(ge=1)] = 250
    """How many characters the lead has, from the first sentence with a number."""
    shared: Annotated[int, Field(ge=1)] = 1
    """Words that title and lead must share; one more for numbers below a hundred."""
    empty: frozenset[str] = frozenset()
    """Words that are shared by any two."""
    far: Annotated[Decimal, Field(gt=1)] = Decimal(12)
    """From how many times as much on the two are hardly of one thing."""
    alike: Annotated[Decimal, Field(gt=1)] = Decimal("2.5")
    """Up to how many times as much two are of one thing where a text opens with the only one of its sort."""
    years: Annotated[Decimal, Field(ge=0)] = Decimal(3)
    """How many years "a 10-year-old girl" of a title may differ from somebody named below, and not in the title."""
    origins: frozenset[str] = frozenset()
    """Words of a sentence in which "600 years ago" tells how old something is: born, built."""
    cared: frozenset[str] = frozenset()
    """Measures that a title takes for each other: the injured of a title are treated in its text."""
    tallies: frozenset[str] = frozenset()
    """Nouns of what is counted on and on: tally."""
    bringing: frozenset[str] = frozenset()
    """Verbs by which it comes to a figure: taking, took."""
    streaks: frozenset[str] = frozenset()
    """Words behind a number of what goes on without a break: "four in a row"."""
    before: frozenset[str] = frozenset()
    """Words of a sentence that tells how long it had been before: "had won four in a row"."""
    turning: frozenset[str] = frozenset()
    """Verbs right before the years that something is old: "turns 100", "marks 150 years"."""
    kept: frozenset[str] = frozenset()
    """Nouns behind an ordinal of the same: "its 125th birthday"."""
    against: frozenset[str] = frozenset()
    """Words right before a figure that another is held against: "will pay $50, against $40 now"."""
    held: frozenset[str] = frozenset()
    """Words between two shares that are held against each other: "58 percent against 39"."""
    verbs: frozenset[str] = frozenset()
    """Right behind a number these are no nouns: "70,000 flee floods"."""


def told_again(
    title: Claim,
    body: Sequence[Claim],
    begins: int,
    lead: Lead,
    endings: Set[str],
    moves: Mapping[str, Set[str]],
) -> Claim | None:
    """The figure of the lead that must be the one of the title: the only one of its sort in sentences about the same.

    ``moves`` are the words of ``rules/wording/moves.yaml``; ``begins`` is where the first sentence of the body with a
    number stands.
    """
    if (
        title.part != "title"
        or title.quantity.kind not in lead.kinds
        or title.modality not in TOLD
        or not body
    ):
        return None
    top = [claim for claim in body if claim.sentence.start - begins <= lead.top]
    top = _of_its_news(title, top, lead.empty, endings)
    no_person = of_no_person(title)
    here = [c for c in top if sort_of(c, lead.origins, no_person) == sort_of(title) and spread(c)]
    if any(is_difference(c, moves["beside"]) for c in here):
        return None  # "12kg heavier than last year's winner"
    here = list(not_held([claim for claim in here if not of_them(claim)], title, lead.held, lead.against))
    noun = noun_of(title, lead.verbs)
    alone = len(here) == 1 and len(_months(here[0])) < 2
    opening = alone and here[0].sentence.start == top[0].sentence.start
    fitting = [
        claim
        for claim in here
        if may_be(title, noun, claim, moves["down"], lead.cared, alone=alone, opening=opening)
    ]
    values = {size(claim) for claim in fitting}
    if len(values) != 1 or (len(here) > len(fitting) and title.quantity.kind != "count"):
        return None
    first = fitting[0]
    if title.quantity.kind == "count" and (further_down(title, first) or unread(first, body)):
        return None
    if not near(title, first, lead.far) or another_person(title, first, lead.years):
        return None
    near_by = [first] if title.quantity.kind != "age" else top
    shared = about([title], lead.empty, endings) & about(near_by, lead.empty, endings)
    if title.quantity.kind == "count":
        shared -= {stem(one.head, endings) for one in (noun, first.subject) if one is not None}
    if before_it(title, first) or running(first, lead.tallies, lead.bringing):
        return None
    opens = len(here) == 1 and first.sentence.start == top[0].sentence.start
    return first if len(shared) >= _needed(title, first, noun, lead, opens=opens) else None


def _of_its_news(title: Claim, top: list[Claim], empty: Set[str], endings: Set[str]) -> list[Claim]:
    """The figures of the sentences that have a word of the title, where one of them has two: "A crowd of 40 gathered.
    The mill will cut 90 jobs" tells "Mill to cut 70 jobs" in its second sentence."""
    told = about([title], empty, endings)
    shared = {claim.sentence.start: len(told & about([claim], empty, endings)) for claim in top}
    top = [claim for claim in top if shared[claim.sentence.start] or not claim.sentence.aside]
    if max(shared.values(), default=0) < _RETOLD:
        return top
    return [claim for claim in top if shared[claim.sentence.start]]


def _needed(title: Claim, first: Claim, noun: Subject | None, lead: Lead, *, opens: bool) -> int:
    """How many words the two sentences must share; fewer where the figure opens the text, which tells its title."""
    more, close = words_more(title, first, noun), near(title, first, lead.alike)
    needed = 0 if more is None else lead.shared + (more if not close else 0)
    if not opens:
        return needed
    if title.quantity.kind == "count":
        return needed - 1
    moved = title.quantity.trend and first.quantity.trend
    earlier = first.period is not None and first.period.earlier and not (moved or of_no_person(title))
    return 0 if (not earlier and close) or _swapped(title, first) else needed


def _swapped(one: Claim, other: Claim) -> bool:
    """Whether two figures of one unit have the same digits: 6.8 and 8.6 per cent."""
    left, right = one.quantity.amount.value, other.quantity.amount.value
    if left is None or right is None:
        return False
    return left != right and sorted(f"{left.normalize():f}") == sorted(f"{right.normalize():f}")


def _months(claim: Claim) -> set[str]:
    """The months that the sentence of a figure names: where there are two, one of them may be another figure's."""
    return {token.lower for token in tokens(claim.sentence.text, 0) if is_month(token.text)}


def about(claims: Iterable[Claim], empty: Set[str], endings: Set[str]) -> set[str]:
    """The words of some sentences that say what they are about, without their endings."""
    words = (token.lower for claim in claims for token in tokens(claim.sentence.text, 0) if token.is_word)
    parts = (part for word in words for part in {word, *word.split("-")})  # "ex-minister"
    return {stem(word, endings) for word in parts if len(word) >= _LETTERS and word not in empty}
