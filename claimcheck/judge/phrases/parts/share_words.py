"""Words that set a share beside a part and its whole."""

from __future__ import annotations

from claimcheck.judge.phrases.parts.part_of import Taken
from claimcheck.strict import Strict


class ShareWords(Strict):
    """Words that set a share beside a part and its whole."""

    taken: Taken
    """Words by which a number is some of another: "of the 50 passengers", "among them"."""
    links: frozenset[str] = frozenset()
    """Words between a mark and the number that it sets beside two others."""
    ties: frozenset[str] = frozenset()
    """Words that tie a number to two others without a mark."""
    apart: frozenset[str] = frozenset()
    """Words between three numbers by which they are of two things."""
    who: frozenset[str] = frozenset()
    """Words behind "of those" by which the whole is meant: "half of those they heard"."""
    coins: frozenset[str] = frozenset()
    """Coins of which a hundred are the sum that they are told to be in: "12 cents in every dollar"."""
    named: frozenset[str] = frozenset()
    """Nouns that name a share: rate, margin, turnout."""
    over: frozenset[str] = frozenset()
    """Words before the whole where such a noun follows: "4 million on sales of 80, a margin of 5 percent"."""
    behind_share: frozenset[str] = frozenset()
    """Words behind a share that make it one of another whole, or a change: "40 percent more than a year ago"."""
    wholes: frozenset[str] = frozenset()
    """Words behind "of" by which a share is of another whole: "33 percent of the vote", "of its previous total"."""
    which: frozenset[str] = frozenset()
    """Words that take up what was told before: "which its owner described as 40 percent"."""
    when: frozenset[str] = frozenset()
    """Words before such a word by which another time or place is told: "in April that was 90 percent"."""
    stating: frozenset[str] = frozenset()
    """Words between such a word and the share by which nothing else is told."""
    leaving: frozenset[str] = frozenset()
    """Words that begin a clause on what a part leaves of its whole: leaving."""
    totals: frozenset[str] = frozenset()
    """Nouns behind "of" that mean the whole, whatever it is: total, lot."""
    other_rates: frozenset[str] = frozenset()
    """Words of a sentence by which a share may be a rate or a change of other things: interest, gain."""
    gone: frozenset[str] = frozenset()
    """Words behind the whole of a fraction that only say what became of it: "that's half the flock gone"."""
    portions: frozenset[str] = frozenset()
    """Nouns behind a share that only call it one: "the 15 per cent share was a start"."""
    succeeding: frozenset[str] = frozenset()
    """Words that open a sentence with the share of what came off: "Kicking at 60 percent, he landed 18 of 24"."""
    each: frozenset[str] = frozenset()
    """Words before each unit of a sum: "35 percent of every tax dollar"."""
    tries: frozenset[str] = frozenset()
    """What comes off or not, behind such a word: "18 of his 24 attempts"."""
