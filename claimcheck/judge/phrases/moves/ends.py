"""The two ends of a move ("from 40 to 50"), whether they were read as two numbers or as one range."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.judge.phrases.shapes import Found
from claimcheck.judge.phrases.spread import Spread, levels
from claimcheck.judge.values import number
from claimcheck.lexicon import noun_lemma
from claimcheck.records.claim import Claim

NOUNS = "nouns"
"""Among the words of what was found: that its two figures are told to be of two things held against each other."""

POINTS = {"percentage point": Decimal(1), "basis point": Decimal("0.01")}
"""The units of a change of a share that is no change in per cent."""


def ends(found: Found) -> tuple[Spread, Spread] | None:
    """The old value and the new one, from the slots "old" and "new" or the range "ends"; None when not comparable."""
    if "ends" not in found.slots:
        return levels(found.slots["old"], found.slots["new"])
    whole = found.slots["ends"]
    amount = whole.quantity.amount
    if amount.low is None or amount.high is None or not told_from(whole):
        return None  # "the 18-49 age group" is no move
    # A range keeps one written step for both of its ends.
    half = min((amount.step or Decimal(0)) / 2, abs(amount.low) / 50)
    return Spread(amount.low, amount.low).wider(half), Spread(amount.high, amount.high).wider(half)


def in_points(change: Claim) -> Decimal:
    """What one of the unit of a change of a share is in percentage points: a basis point is a hundredth of one."""
    unit = change.quantity.unit
    return POINTS.get(unit.name, Decimal(1)) if unit is not None else Decimal(1)


def told_from(claim: Claim) -> bool:
    """Whether a range is told by its two ends: "from 40 to 50", "from an average of 40 to 50"."""
    led = claim.sentence.text[: claim.quantity.start - claim.sentence.start].lower().split()[-1:]
    averaged = claim.quantity.amount.kind == "between" and " to " in claim.surface and led == ["from"]
    return claim.surface.lower().startswith("from ") or averaged


def named_ends(found: Found) -> tuple[str, str]:
    """The two ends in the words of the text."""
    if "ends" not in found.slots:
        return found.slots["old"].surface, found.slots["new"].surface
    amount = found.slots["ends"].quantity.amount
    return number(amount.low or Decimal(0)), number(amount.high or Decimal(0))


def count_different_things(found: Found) -> bool:
    """Whether the nouns of the two ends say that they count different things."""
    if "ends" in found.slots or NOUNS in found.words:
        return False
    old, new = found.slots["old"].subject, found.slots["new"].subject
    if old is None or new is None or old.head == new.head:
        return False
    if old.cls is not None and new.cls is not None:
        return old.cls != new.cls
    return all(noun_lemma(subject.text) != subject.text.lower() for subject in (old, new))  # two plurals
