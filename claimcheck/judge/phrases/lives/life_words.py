"""The words by which a rule on ages knows births, deaths, ages and other people."""

from __future__ import annotations

from functools import cached_property

from pydantic import ConfigDict

from claimcheck.strict import Strict


class LifeWords(Strict):
    """Words that tie an age to a birth or a death, and those that bring in another person."""

    model_config = ConfigDict(ignored_types=(cached_property,))

    born: tuple[str, ...]
    """Words and phrases behind which a date is one of a birth."""
    made: tuple[str, ...] = ()
    """The same of things, which have an age only as "the 97-year-old cinema" and on an anniversary."""
    died: tuple[str, ...]
    """Words that tell a death."""
    lived: frozenset[str] = frozenset()
    """Words before the age to which somebody lived: "lived to be 78"."""
    others: tuple[str, ...]
    """Words for relatives, whose age it may be."""
    women: frozenset[str] = frozenset()
    """Those of them whom "she" can mean: "the actor's mother was born in 1930; she was 20 when …"."""
    men: frozenset[str] = frozenset()
    """Those of them whom "he" can mean."""
    hers: frozenset[str] = frozenset()
    """Pronouns for women."""
    his: frozenset[str] = frozenset()
    """Pronouns for men."""
    owning: frozenset[str] = frozenset()
    """Words before somebody told of by whose they are: "her opponent", "the mayor's rival"."""
    papers: frozenset[str] = frozenset()
    """What is somebody's and nobody: "whose licence gives his date of birth as"."""
    fronts: frozenset[str] = frozenset()
    """Words that open a sentence before it says of whom it is: "Born in 1950, …", "At 30, …"."""
    taking: frozenset[str] = frozenset()
    """Prepositions and verbs before a name that is not the one told of: "bought by Keogh, 71"."""
    says: frozenset[str] = frozenset()
    """Words beside a relative who only says it: "said her daughter"."""
    events: tuple[str, ...] = ()
    """Words for an event at which the age was another, between the birth and the age or the death."""
    then: tuple[str, ...] = ()
    """What brings in the event at which the age was the one given: "was 12 when the wall fell in 1989"."""
    links: frozenset[str] = frozenset()
    """Words between somebody and "born": who was."""
    near: frozenset[str] = frozenset()
    """Words between an age and the year in which it was the age: "in 2012, at the age of 22"."""
    parting: frozenset[str] = frozenset()
    """Words between an age and a date that part them: "joined the navy at 17 and retired in 2010"."""
    unreal: frozenset[str] = frozenset()
    """Words of what has not happened, or never will: "will stand in 2030", "would have been 90"."""
    before_age: tuple[str, ...]
    """What stands directly before an age that is the age now."""
    before_bare: tuple[str, ...] = ()
    """What stands before a bare number that is an age."""
    of: frozenset[str] = frozenset()
    """Nouns with "of" behind which a bare number is an age: "a boy of nine"."""

    anybody: frozenset[str] = frozenset()
    """Words for whoever is told of: "young for someone born in 1985"."""
    onward: frozenset[str] = frozenset()
    """Words behind a length by which years are counted on to another day: "seventy years later"."""

    @cached_property
    def births(self) -> frozenset[tuple[str, ...]]:
        """The phrases of a birth, cut into words."""
        return frozenset(tuple(phrase.split()) for phrase in self.born)

    @cached_property
    def makings(self) -> frozenset[tuple[str, ...]]:
        """The phrases of a thing's making, cut into words."""
        return frozenset(tuple(phrase.split()) for phrase in self.made)

    @cached_property
    def deaths(self) -> frozenset[tuple[str, ...]]:
        """The phrases of a death, cut into words."""
        return frozenset(tuple(phrase.split()) for phrase in self.died)

    @cached_property
    def cues(self) -> frozenset[str]:
        """The first words of all births."""
        return frozenset(phrase[0] for phrase in self.births | self.makings)

    @cached_property
    def births_first(self) -> frozenset[str]:
        """The words by which a sentence tells of a birth."""
        return frozenset(phrase[0] for phrase in self.births)
