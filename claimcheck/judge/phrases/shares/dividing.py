"""Words by which shares and parts are dealt out of one whole."""

from __future__ import annotations

from decimal import Decimal

from pydantic import Field

from claimcheck.strict import Strict


class Dividing(Strict):
    """Words by which shares are parts of one whole."""

    verbs: tuple[str, ...] = ()
    """Verbs of the first clause that give each share to somebody: "own", "came from", "goes to"."""
    deals: frozenset[str] = frozenset()
    """Verbs, each in its first form, of what nobody can do with what another did it with: buy, eat, choose."""
    theirs: frozenset[str] = frozenset()
    """Words behind "of" by which each has a whole of his own: "half of his matches", "of what it makes"."""
    exclusive: tuple[str, ...] = ()
    """Phrases of a sentence that sorts all there is, each into one sort: "broken down by", "the one"."""
    every: frozenset[str] = frozenset()
    """Words for all of which shares are told: each, everyone."""
    single: frozenset[str] = frozenset()
    """Words beside them by which each goes with one share only: one, once, single."""
    sole: frozenset[str] = frozenset()
    """Words of what is told of a share by which nothing else is so: "nothing but oats"."""
    denying: frozenset[str] = frozenset()
    """Words by which what is told of a share is not so: not, none."""
    opposites: tuple[tuple[frozenset[str], frozenset[str]], ...] = ()
    """Two words each of which nothing is both: under and over the limit, in and out."""
    people: frozenset[str] = frozenset()
    """Nouns of many who can each do several things, though they have the form of one: people, staff."""
    placed: frozenset[str] = frozenset()
    """Words right behind a share by which what follows is where, when or of whom: "60 percent in the north"."""
    coins: frozenset[str] = frozenset()
    """Coins of which a hundred are the sum they are told to be of: "of every crown 40 cents go on rent"."""
    changing: frozenset[str] = frozenset()
    """Words behind a share by which it is a change: "30 percent more flour"."""
    bounds: frozenset[str] = frozenset()
    """Words before a bare number by which it is no share: "28 percent under 25"."""
    towards: tuple[str, ...] = ()
    """Words between the other shares and what they go to, all the same."""
    beside: frozenset[str] = frozenset()
    """Words with which each part of a list goes on: "55 from the north and 45 from the south"."""
    own_nouns: frozenset[str] = frozenset()
    """Nouns of what is no part of a number without a noun: the wickets beside runs."""
    inside: frozenset[str] = frozenset()
    """Verbs that deal something out "in" several things: "invested 50 percent in shares, 30 percent in bonds"."""
    earning: frozenset[str] = frozenset()
    """Verbs of what somebody has of something of his own ("owned") in each place: gets, sells, employs."""
    owned: frozenset[str] = frozenset()
    """Words behind "of" by which the whole is somebody's own: its, their."""
    places: frozenset[str] = frozenset()
    """Words before a share by which it is one of another place, day or group."""
    votes: tuple[str, ...] = ()
    """Words of a sentence that tells who got how much of one vote."""
    asking: frozenset[str] = frozenset()
    """Words behind "asked" by which one thing is asked for: which, who."""
    owning: frozenset[str] = frozenset()
    """Verbs of what several each have of one thing: "each of the three owns 25 percent"."""
    mixtures: frozenset[str] = frozenset()
    """Nouns of what is made of several things: blend, alloy."""
    stakes: frozenset[str] = frozenset()
    """What somebody holds of a company: stake, interest."""
    singular: frozenset[str] = frozenset()
    """Verbs of one thing that has no members, whose shares are each of another sort: "of the land 55 percent is"."""
    being: frozenset[str] = frozenset()
    """Verbs behind a fraction in words by which it is no ordinal: "a third is forest"."""
    alone: frozenset[str] = frozenset()
    """Words of a share that is of no whole beside others: "91 percent voted for it, on a turnout of 78 percent"."""
    rest: frozenset[str] = frozenset()
    """Words beside a share that say that it is what others leave: "the other 40 percent"."""
    fractions: dict[str, Decimal] = Field(default_factory=dict)
    """Fractions in words: half, third."""
    overlapping: frozenset[str] = frozenset()
    """Words of what one can do or be besides another: said, speaks."""
    groups: frozenset[str] = frozenset()
    """Nouns of what a total falls into: "two groups, 5,600 plants and 2,400 ferns"."""
    dating: frozenset[str] = frozenset()
    """Words before a date by which a share is that of the date: "48 percent in 2010"."""
    parting: frozenset[str] = frozenset()
    """Words behind the second share by which it is of another time: "58 percent said yes, then 45 percent"."""
    apart: tuple[str, ...] = ()
    """Words by which two shares are of two wholes or two times."""
    moving: frozenset[str] = frozenset()
    """Of these the ones that do so only by a share: "up 40 percent", but no "bringing up the rear"."""
    up: frozenset[str] = frozenset()
    """Verbs that take "up" out of those: "make up", "end up"."""
