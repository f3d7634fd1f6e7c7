"""Where a text begins it tells its title again, in other words: "$80m stadium" above "a $50 million stadium"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence, Set
from decimal import Decimal
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from claimcheck.judge.phrases.spread import spread
from claimcheck.judge.slips import neighbours_swapped
from claimcheck.lexicon import tokens
from claimcheck.lexicon.stems import stem
from claimcheck.records.claim import Claim, Subject

_ASIDE = re.compile(r", \d\d?,|.\(\d\d?\)")
"""How an age stands behind a name: "Ruiz, 39,"."""
_LETTERS = 3
_LARGE = Decimal(100)
_TOLD = frozenset(("asserted", "planned", "estimated"))
_HUNDRED = Decimal(100)


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
    years: Annotated[Decimal, Field(ge=0)] = Decimal(3)
    """How many years "a 10-year-old girl" of a title may differ from somebody named below, and not in the title."""
    verbs: frozenset[str] = frozenset()
    """Right behind a number these are no nouns: "70,000 flee floods"."""


def told_again(
    title: Claim, body: Sequence[Claim], begins: int, lead: Lead, endings: Set[str]
) -> Claim | None:
    """The figure of the lead that must be the one of the title: the only one of its sort in sentences about the same.

    ``begins`` is where the first sentence of the body with a number stands.
    """
    if (
        title.part != "title"
        or title.quantity.kind not in lead.kinds
        or title.modality not in _TOLD
        or not body
    ):
        return None
    here = [
        c for c in body if c.sentence.start - begins <= lead.top and _sort(c) == _sort(title) and spread(c)
    ]
    noun = _noun(title, lead.verbs)
    fitting = [claim for claim in here if _may_be(title, noun, claim)]
    values = {_size(claim) for claim in fitting}
    if len(values) != 1 or (len(here) > len(fitting) and title.quantity.kind != "count"):
        return None
    first = fitting[0]
    if not _near(title, first, lead.far) or _another_person(title, first, lead.years):
        return None
    about = (
        [first]
        if title.quantity.kind != "age"
        else [c for c in body if c.sentence.start - begins <= lead.top]
    )
    shared = _words([title], lead.empty, endings) & _words(about, lead.empty, endings)
    few = False
    if title.quantity.kind == "count":
        shared -= {stem(one.head, endings) for one in (noun, first.subject) if one is not None}
        few = min(_size(title), _size(first)) < _LARGE
    told = title.measure == first.measure is not None and title.attached and first.attached
    told = told or _named(title, first)
    needed = 0 if told else lead.shared + few + _two_measures(title, first) - _one_noun(noun, first.subject)
    return first if len(shared) >= needed else None


def _sort(claim: Claim) -> tuple[str, str]:
    """What two figures must have in common to be one: the kind, and the unit as far as it tells things apart."""
    quantity, unit = claim.quantity, claim.quantity.unit
    if quantity.kind == "count" and claim.subject is None and _ASIDE.fullmatch(_around(claim)):
        return "age", ""
    if quantity.kind == "age":
        return "age", ""
    kind = "share" if quantity.kind in ("percentage", "ratio") else quantity.kind
    if unit is None or kind == "share":
        return kind, ""
    return kind, unit.name if kind == "duration" else (
        unit.currency or unit.name
    ) if kind == "money" else unit.dimension


def _around(claim: Claim) -> str:
    """A number with the mark before and the one behind it."""
    at = claim.quantity.start - claim.sentence.start
    return claim.sentence.text[max(0, at - 2) : claim.quantity.end - claim.sentence.start + 1]


def _noun(claim: Claim, verbs: Set[str]) -> Subject | None:
    """What a number of a title counts; None where a verb stands behind it."""
    behind = claim.sentence.text[claim.quantity.end - claim.sentence.start :].split(maxsplit=1)
    return None if behind and behind[0].lower() in verbs else claim.subject


def _one_noun(one: Subject | None, other: Subject | None) -> int:
    """How much one noun for both tells: of people little."""
    if one is None or other is None or not one.text or not other.text or one.head != other.head:
        return 0
    return 1 if "person" in (one.cls, other.cls) else 2


def _may_be(title: Claim, left: Subject | None, claim: Claim) -> bool:
    """Whether nothing tells the two apart: their nouns, what happened to them, when."""
    if claim.modality not in _TOLD or claim.role == "increment" or claim.scope in ("subset", "other"):
        return False
    if (
        title.quantity.kind == "percentage"
        and title.quantity.trend
        and claim.quantity.trend != title.quantity.trend
    ):
        return claim.quantity.trend is None
    if claim.period is not None and claim.period.earlier and not _of_its_month(title, claim):
        return False
    if title.quantity.kind != "count":
        return True
    told = (title.measure_words or "").lower()
    if told and claim.measure is None and re.search(rf"\b{re.escape(told)}\b", claim.sentence.text.lower()):
        return True  # "90 fell ill", "140 pupils fell ill"
    right = claim.subject
    bare = left is None or right is None or not left.text or not right.text
    if not bare and left is not None and right is not None:
        one_class = left.cls is not None and left.cls == right.cls
        if left.head != right.head and not one_class:
            return False
    if title.measure is None:
        large = min(_size(title), _size(claim)) >= _LARGE
        return not bare or large or (right is not None and right.cls == "person")
    return title.measure == claim.measure or (
        claim.measure is None and (right is None or bool(_one_noun(left, right)))
    )


def _named(title: Claim, claim: Claim) -> bool:
    """Whether a title has the very word for what a figure measures: unemployment, for "the jobless rate"."""
    return claim.measure is not None and claim.attached and claim.measure in title.cues


def _of_its_month(title: Claim, claim: Claim) -> bool:
    """Whether the month of a figure is no earlier one, but the one of which the text tells as news."""
    told = claim.period is not None and claim.period.text.lower().startswith("in ")
    return told and claim.role == "level" and _named(title, claim)


def _another_person(title: Claim, claim: Claim, years: Decimal) -> bool:
    """Whether the age of the body is that of somebody named who hardly is the one whom the title only describes."""
    who = claim.for_whom
    if title.quantity.kind != "age" or title.subject is None or who is None or who.name.islower():
        return False
    named = any(name.lower() in title.sentence.text.lower() for name in who.name.split())
    one, other = title.quantity.amount.value, claim.quantity.amount.value
    if named or one is None or other is None or neighbours_swapped(f"{one:f}", f"{other:f}"):
        return False
    return abs(one - other) > years


def _near(title: Claim, claim: Claim, far: Decimal) -> bool:
    low, high = sorted((_size(title), _size(claim)))
    return low > 0 and high < far * low


def _size(claim: Claim) -> Decimal:
    known = spread(claim)
    value = claim.quantity.amount.value
    if value is None:
        value = claim.quantity.amount.low or (
            known.middle if known is not None and known.closed else Decimal(0)
        )
    return abs(value) * (_HUNDRED if claim.quantity.kind == "ratio" else 1)


def _two_measures(title: Claim, claim: Claim) -> bool:
    return title.measure != claim.measure and None not in (title.measure, claim.measure)


def _words(claims: Iterable[Claim], empty: Set[str], endings: Set[str]) -> set[str]:
    """The words of some sentences that say what they are about, without their endings."""
    words = (token.lower for claim in claims for token in tokens(claim.sentence.text, 0) if token.is_word)
    parts = (part for word in words for part in {word, *word.split("-")})  # "ex-minister"
    return {stem(word, endings) for word in parts if len(word) >= _LETTERS and word not in empty}
