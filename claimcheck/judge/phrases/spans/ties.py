"""Words between and around a length and a stretch that make it the stretch's own, or another's."""

from __future__ import annotations

from claimcheck.strict import Strict


class Ties(Strict):
    """Words between and around a length and a stretch that make it the stretch's own, or another's."""

    links: frozenset[str] = frozenset()
    """Right before a length behind a stretch: giving, covers, lasting."""
    nouns: frozenset[str] = frozenset()
    """With "of" before a length: "a stretch of 14 years"."""
    small: frozenset[str] = frozenset()
    """Words that may stand between the two: for, some, in, all, only."""
    opens: frozenset[str] = frozenset()
    """Right before a stretch behind a length: from, between, "("."""
    begun: frozenset[str] = frozenset()
    """Verbs right before a stretch behind a length of which one of ``ended`` brings in the end: "that began in"."""
    ended: frozenset[str] = frozenset()
    same_day: tuple[str, ...] = ()
    """Phrases by which two times are of one day, so that a length of more hours than it has is held against them."""
    tails: frozenset[str] = frozenset()
    """Right behind a length that sums a stretch up: later, altogether; "in all" is two words."""
    parting: frozenset[str] = frozenset()
    """Words between the two by which they are of two things."""
    recurring: frozenset[str] = frozenset()
    """Words by which a stretch comes again or holds several such lengths."""

    lasting: frozenset[str] = frozenset()
    """Verbs right before a length by which it is that of what the sentence is about: lasted, took, spent."""
    pointing: tuple[str, ...] = ()
    """Phrases of a clause by which a length in it is of what was just told: by then, in that time."""
    leaving: frozenset[str] = frozenset()
    """Verbs behind "which" by which a length is what the dates make: "which leaves the players only ten days"."""
    outset: frozenset[str] = frozenset()
    """Words behind "twenty years after" for the beginning of the stretch: work had started."""
    owners: frozenset[str] = frozenset()
    """Words right before a length that was just told of: "his nine years"."""
    others: frozenset[str] = frozenset()
    """Words of a sentence by which even such a length is of another thing: each, earlier."""
    on: frozenset[str] = frozenset()
    """Words right behind a length that leads from the one end of a stretch to the other: "two weeks later"."""
    at: frozenset[str] = frozenset()
    """Words between such a length and the end that it leads to: ", at about 9 p.m.", ", on 3 May"."""
    until_now: frozenset[str] = frozenset()
    """Words before a length that reaches up to today, up to a stretch or from it: "has toured for", "then spent"."""
    since: frozenset[str] = frozenset()
    """Words right before a date from which something goes on: "chaired the board from 1999"."""
    closing: frozenset[str] = frozenset()
    """Words before a length that the end of a stretch ends: "ending a nine-day silence"."""
    barely: frozenset[str] = frozenset()
    """Words between "for" and a length that say what is thought of the whole: "for a mere week"."""
    elapsing: frozenset[str] = frozenset()
    """Verbs right behind a length that lies between two moments: "six weeks separated the two"."""
    elsewhere: frozenset[str] = frozenset()
    """Words right behind a length by which it is told from another moment: "two years earlier"."""
    agreed: frozenset[str] = frozenset()
    """Words for what is agreed to be so long, and may end before: lease, sentence."""
    beyond: frozenset[str] = frozenset()
    """Words right before a length that goes beyond a stretch: "for the first time in 30 years"."""
    onto: frozenset[str] = frozenset()
    """Words before "a three-year" by which it is of something new: on, for, with."""
