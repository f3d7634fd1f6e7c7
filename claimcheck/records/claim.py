"""A quantity with what it measures: one plain record per facet.

A facet that the text does not settle is None ("unknown" when compared), never a guess.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from claimcheck.record import Record
from claimcheck.records.document import Part, Sentence
from claimcheck.records.quantity import Quantity

Scope = Literal["total", "subset", "other", "unspecified"]
Role = Literal["level", "increment", "change", "rate", "target", "limit", "share", "rank", "part_of_date"]
ActSort = Literal["once", "bound", "mishap", "lasting"]
Modality = Literal["asserted", "estimated", "planned", "denied", "conditional", "past_event"]


class Subject(Record):
    """The thing counted or measured.

    ``head`` is the lemma of the head noun ("person" for "people"), ``cls`` its class in the lexicon
    ("person", "vehicle") or None; ``modifiers`` are lemmas in text order.
    """

    text: str
    head: str
    cls: str | None
    modifiers: tuple[str, ...]
    start: int
    end: int


class Event(Record):
    """What happened or lasted.

    ``cls`` is its class in the lexicon ("pause_in_fighting"), ``family`` the wider one; ``instance`` what tells
    it from others of its class ("september", "previous"), None when the text uses its plain name. ``assumed``
    marks an event that the clause leaves unnamed and the text's opening names.
    """

    text: str
    head: str
    cls: str
    family: str
    instance: str | None
    start: int
    end: int
    assumed: bool = False


class Place(Record):
    """``name`` is the place as named, normalised in case; ``within`` the places it lies in, nearest first."""

    text: str
    name: str
    within: tuple[str, ...]
    start: int
    end: int


class Period(Record):
    """The days a figure speaks of: ``[first, last]``, both included, either None when not known.

    ``text`` are the words ("in recent weeks", "Thursday"); ``relation`` is "during" or "as_of".
    """

    text: str
    first: date | None
    last: date | None
    relation: Literal["during", "as_of", "since"]
    start: int
    end: int
    earlier: bool = False
    """Whether it lies well before the text was published: what is told of it is another time's figure."""
    later: bool = False
    """Whether it is yet to come, and the figure is what there will be then: "will have 480 pupils next year"."""


class Person(Record):
    """Whose a figure is. ``name`` is the fullest name the text gives ("Jerry Ortiz" where ``text`` is "Ortiz")."""

    text: str
    name: str
    start: int
    end: int


class Attribution(Record):
    """Who says it: the speaker as written, the speaker's key for comparing, and the verb."""

    speaker: str
    key: str
    verb: str | None
    start: int
    end: int

    @property
    def words(self) -> frozenset[str]:
        """The words of the speaker and the verb in lower case: they say nothing of what a clause is about."""
        return frozenset(f"{self.speaker} {self.verb}".lower().split())


class Ranking(Record):
    """What an ordinal or a year is a place in: ``form`` is "place" ("the third largest city"), "tally" ("his 12th
    title"), "record" ("the worst drought since 1998") or "value" ("a record 45 C"); ``thing`` what is ranked, ``order``
    the order with its noun ("largest city"), ``among`` what bounds it ("ondar", "area"), all in lower case.
    """

    form: Literal["place", "tally", "record", "value"]
    thing: str
    order: str
    among: frozenset[str]


TREATED = "treated"
GRAVE = frozenset(("serious", "critical"))
"""Degrees of those who are hurt so badly that a hospital keeps them."""


class Portion(Record):
    """The portion that a figure is of. ``form``: "part" and "whole" are the 11 and the 14 of "11 of 14 counts";
    "degree" is told by how badly people are hurt (:data:`TREATED` for those of whom only a hospital is told), "branch"
    by a branch of a firm, "place" by where it is ("12 of them in Orvel"); ``of`` says which.
    """

    form: Literal["part", "whole", "degree", "branch", "place"]
    of: str = ""


class Sort(Record):
    """What tells a figure apart from others of its thing: of the group "profit" the name "net", of "site" a plant's.

    ``part``: whether a figure without such a word is of the whole ("19 goals", "12 league goals"). ``near`` are names,
    in lower case, that make the other figure one of the same part all the same: the town of the plant.
    """

    group: str
    name: str
    part: bool = False
    near: frozenset[str] = frozenset()


class Point(Record):
    """From where a length is measured: the way ("after", "ahead"), and the last word of its name, in lower case."""

    way: str
    name: str


HANDFUL = 3


class Claim(Record):
    """A quantity of one source with its facets. ``id`` is unique within a run."""

    id: str
    source: str
    quantity: Quantity
    sentence: Sentence
    measure: str | None = None
    measure_words: str | None = None
    """The words that tell the measure ("killed", "death toll")."""
    attached: bool = False
    """Whether those words hang on the number itself ("15 hurt"), not on a neighbour it shares them with."""
    subject: Subject | None = None
    for_whom: Person | None = None
    event: Event | None = None
    place: Place | None = None
    period: Period | None = None
    scope: Scope = "unspecified"
    scope_words: tuple[str, ...] = ()
    portion: Portion | None = None
    sorts: tuple[Sort, ...] = ()
    role: Role = "level"
    attribution: Attribution | None = None
    modality: Modality = "asserted"
    act: str | None = None
    """What was done on that day, at that hour or for that long: the act's verb ("arrest")."""
    act_sort: ActSort | None = None
    """Whether a thing goes through the act once, is begun or ended by it, or is in a state that lasts."""
    act_kin: tuple[str, ...] = ()
    """The rows of acts of which each tells the same moment of a thing: "built in 1964", "dates from 1964"."""
    act_word: str | None = None
    """The word that tells the act ("detained"), in lower case."""
    ranking: Ranking | None = None
    point: Point | None = None
    cues: tuple[str, ...] = ()
    """Content lemmas and names of the clause: what two claims share when they are about one thing."""

    @property
    def part(self) -> Part:
        """Where in the article the claim stands."""
        return "dateline" if self.quantity.end <= self.sentence.dateline else self.sentence.part

    @property
    def glued(self) -> bool:
        """Whether a hyphen glues a noun to the number: "a two-room flat"."""
        at = self.quantity.number_end - self.sentence.start
        return self.sentence.text[at : at + 1] == "-"

    @property
    def surface(self) -> str:
        """The words of the quantity as written."""
        return self.quantity.surface

    @property
    def text_before(self) -> str:
        """Its sentence up to the quantity."""
        return self.sentence.text[: self.quantity.start - self.sentence.start]

    @property
    def text_behind(self) -> str:
        """Its sentence behind the quantity."""
        return self.sentence.text[self.quantity.end - self.sentence.start :]

    @property
    def is_earlier(self) -> bool:
        """Whether it is said to be of well before its text was published."""
        return self.period is not None and self.period.earlier

    @property
    def is_handful(self) -> bool:
        """Whether it counts :data:`HANDFUL` at most: "one" is mostly a pronoun, and two are mostly a part."""
        value = self.quantity.amount.value
        return self.quantity.kind == "count" and value is not None and value <= HANDFUL

    @property
    def is_one_of_some(self) -> bool:
        """Whether it counts a few of what its text speaks of: the one of "one of 99 arrested" is no second figure of
        the arrested."""
        return self.is_handful and self.scope == "subset"
