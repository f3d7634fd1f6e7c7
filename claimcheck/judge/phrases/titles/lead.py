"""Where a text begins it tells its title again, in other words: "$80m stadium" above "a $50 million stadium"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence, Set
from decimal import Decimal
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from claimcheck.calendar import is_month
from claimcheck.judge.phrases.spread import spread
from claimcheck.judge.phrases.titles.borne_out import to_the_second
from claimcheck.judge.phrases.titles.one_figure import (
    TOLD,
    another_person,
    may_be,
    near,
    noun_of,
    size,
    words_more,
)
from claimcheck.lexicon import tokens
from claimcheck.lexicon.stems import stem
from claimcheck.records.claim import Claim, Subject

_ASIDE = re.compile(r", \d\d?,|.\(\d\d?\)")
"""How an age stands behind a name: "Ruiz, 39,"."""
_DIGITS = re.compile(r"\d\d+")
_NEXT = 4
"""Characters between a title and the sentence below it."""
_LETTERS = 3
_OLDEST = 130
_BESIDE = 3
_HELD = frozenset(("against", "versus", "to", "with"))


class Lead(BaseModel):
    """When the only figure of its sort where a text begins is the one of the title."""

    model_config = ConfigDict(frozen=True, extra="forbid")

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
    no_person = _of_no_person(title)
    here = [c for c in top if _sort(c, lead.origins, no_person) == _sort(title) and spread(c)]
    if any(_more(c, moves["beside"]) for c in here):
        return None  # "12kg heavier than last year's winner"
    here = list(_winner_s([claim for claim in here if not _of_them(claim)], title))
    noun = noun_of(title, lead.verbs)
    alone = len(here) == 1 and len(_months(here[0])) < 2
    opening = alone and here[0].sentence.start == body[0].sentence.start
    fitting = [
        claim
        for claim in here
        if may_be(title, noun, claim, moves["down"], lead.cared, alone=alone, opening=opening)
    ]
    values = {size(claim) for claim in fitting}
    if len(values) != 1 or (len(here) > len(fitting) and title.quantity.kind != "count"):
        return None
    first = fitting[0]
    if title.quantity.kind == "count" and (_further_down(title, first) or _unread(first, body)):
        return None
    if not near(title, first, lead.far) or another_person(title, first, lead.years):
        return None
    near_by = [first] if title.quantity.kind != "age" else top
    shared = about([title], lead.empty, endings) & about(near_by, lead.empty, endings)
    if title.quantity.kind == "count":
        shared -= {stem(one.head, endings) for one in (noun, first.subject) if one is not None}
    if _before_it(title, first) or _running(first, lead.tallies, lead.bringing):
        return None
    opens = len(here) == 1 and first.sentence.start == body[0].sentence.start
    return first if len(shared) >= _needed(title, first, noun, lead, opens=opens) else None


def _needed(title: Claim, first: Claim, noun: Subject | None, lead: Lead, *, opens: bool) -> int:
    """How many words the two sentences must share; fewer where the figure opens the text, which tells its title."""
    more, close = words_more(title, first, noun), near(title, first, lead.alike)
    needed = 0 if more is None else lead.shared + (more if not close else 0)
    if not opens:
        return needed
    if title.quantity.kind == "count":
        return needed - 1
    moved = title.quantity.trend and first.quantity.trend
    earlier = first.period is not None and first.period.earlier and not (moved or _of_no_person(title))
    return 0 if (not earlier and close) or _swapped(title, first) else needed


def _further_down(title: Claim, claim: Claim) -> bool:
    """Whether a bare number stands behind a sentence that tells the title again without one: "Mills at Ash and Elm will
    close. The firm runs five"."""
    bare = claim.subject is None or not claim.subject.text
    return bare and claim.measure is None and claim.sentence.start - title.sentence.end > _NEXT


def _unread(claim: Claim, body: Sequence[Claim]) -> bool:
    """Whether a sentence has digits that were not read, which may be more of the same: "in Angus 60 …, in Fife 140"."""
    told = sum(len(_DIGITS.findall(one.surface)) for one in body if one.sentence == claim.sentence)
    return len(_DIGITS.findall(claim.sentence.text)) > told


def _swapped(one: Claim, other: Claim) -> bool:
    """Whether two figures of one unit have the same digits: 6.8 and 8.6 per cent."""
    left, right = one.quantity.amount.value, other.quantity.amount.value
    if left is None or right is None:
        return False
    return left != right and sorted(f"{left.normalize():f}") == sorted(f"{right.normalize():f}")


def _before_it(title: Claim, claim: Claim) -> bool:
    """Whether a title tells what is to come and a figure what has been: "to axe 500 jobs", "shed 900 last year"."""
    told = title.sentence.text[: title.quantity.start - title.sentence.start].lower().split()
    period = claim.period
    earlier = period is not None and period.earlier and not period.text.lower().startswith("from ")
    return "to" in told[:-1] and earlier and claim.modality in ("asserted", "past_event")


def _running(claim: Claim, tallies: Set[str], bringing: Set[str]) -> bool:
    """Whether a figure is what a tally comes to with those just told: "took the country's tally to 11"."""
    led = claim.sentence.text[: claim.quantity.start - claim.sentence.start].lower().split()
    return led[-1:] == ["to"] and not tallies.isdisjoint(led) and not bringing.isdisjoint(led)


def _of_them(claim: Claim) -> bool:
    """Whether a figure is of some of those just told: "four of them caught fire"."""
    behind = claim.sentence.text[claim.quantity.end - claim.sentence.start :].split(maxsplit=2)
    return claim.quantity.kind == "count" and behind[:1] == ["of"] and behind[1:2] in (["them"], ["those"])


def _winner_s(here: Sequence[Claim], title: Claim) -> Sequence[Claim]:
    """Of two shares held against each other the one nearer to the title's: "58 percent against 39 percent"."""
    if len(here) != 2 or {claim.quantity.kind for claim in here} != {"percentage"}:
        return here
    one, other = here
    if one.sentence.start != other.sentence.start:
        return here
    text = one.sentence.text[
        one.quantity.end - one.sentence.start : other.quantity.start - one.sentence.start
    ]
    held = not _HELD.isdisjoint(text.lower().split()) and len(text.split()) <= _BESIDE
    return [min(here, key=lambda claim: abs(size(claim) - size(title)))] if held else here


def _months(claim: Claim) -> set[str]:
    """The months that the sentence of a figure names: where there are two, one of them may be another figure's."""
    return {token.lower for token in tokens(claim.sentence.text, 0) if is_month(token.text)}


def _more(claim: Claim, words: Set[str]) -> bool:
    """Whether a figure is a difference by the word right behind it: "12kg heavier"."""
    behind = claim.sentence.text[claim.quantity.end - claim.sentence.start :].split(maxsplit=1)
    return bool(behind) and behind[0].lower().strip(",.;") in words and claim.quantity.kind == "measurement"


def _of_no_person(title: Claim) -> bool:
    """Whether a title gives an age that nobody reaches, which the text may tell by what happened so long ago."""
    return title.quantity.kind == "age" and (title.quantity.amount.value or 0) > _OLDEST


def _sort(claim: Claim, origins: Set[str] = frozenset(), old: bool = False) -> tuple[str, str]:
    """What two figures must have in common to be one: the kind, and the unit as far as it tells things apart.

    ``old``: whether any length of time ago is an age.
    """
    quantity, unit = claim.quantity, claim.quantity.unit
    if quantity.kind == "count" and claim.subject is None and _ASIDE.fullmatch(_around(claim)):
        return "age", ""
    if quantity.kind == "age":
        return "age", unit.name if unit is not None and unit.name != "year" else ""
    behind = claim.sentence.text[quantity.end - claim.sentence.start :].split(maxsplit=1)
    ago = quantity.kind == "duration" and bool(behind) and behind[0].strip(",.;") == "ago"
    if ago and unit is not None and (old or not origins.isdisjoint(claim.sentence.text.lower().split())):
        return "age", unit.name if unit.name != "year" else ""
    kind = "share" if quantity.kind in ("percentage", "ratio") else quantity.kind
    if unit is None or kind == "share":
        return kind, ""
    if kind == "duration" and to_the_second(claim):
        return kind, "second"
    return kind, unit.name if kind == "duration" else (
        unit.currency or unit.name
    ) if kind == "money" else unit.dimension


def _around(claim: Claim) -> str:
    """A number with the mark before and the one behind it."""
    at = claim.quantity.start - claim.sentence.start
    return claim.sentence.text[max(0, at - 2) : claim.quantity.end - claim.sentence.start + 1]


def about(claims: Iterable[Claim], empty: Set[str], endings: Set[str]) -> set[str]:
    """The words of some sentences that say what they are about, without their endings."""
    words = (token.lower for claim in claims for token in tokens(claim.sentence.text, 0) if token.is_word)
    parts = (part for word in words for part in {word, *word.split("-")})  # "ex-minister"
    return {stem(word, endings) for word in parts if len(word) >= _LETTERS and word not in empty}
