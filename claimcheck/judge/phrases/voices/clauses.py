"""The clause that gives a figure, without who says it; and the words that tell what it is about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from decimal import Decimal
from typing import Annotated

from pydantic import Field

from claimcheck.judge.phrases.line import Line, lines
from claimcheck.lexicon import noun_lemma
from claimcheck.lexicon.marks import MARKS, QUOTES
from claimcheck.lexicon.roots import Roots
from claimcheck.lexicon.stems import stem
from claimcheck.records.claim import Attribution, Claim
from claimcheck.strict import Strict

_HAVING = ("has", "have", "had")
_MARKS = MARKS | QUOTES


class Beside(Strict):
    """Words of a clause that gives a figure for what was just told, and those by which it tells of something else."""

    figures: frozenset[str] = frozenset()
    """Between the verb of saying and the number: "put the death toll at", "that it was closer to"."""
    counting: frozenset[str] = frozenset()
    """Verbs of somebody who finds out how many there are: counted, saw."""
    counters: frozenset[str] = frozenset()
    """Words beside such a verb: "she had counted"; without one, what "she had" is hers."""
    behind: frozenset[str] = frozenset()
    """Right behind a bare number: "3,500 on strike", "8 per cent for the same month"."""
    joints: frozenset[str] = frozenset()
    """Where a clause begins: but, while, whereas."""
    apart: frozenset[str] = frozenset()
    """Words of either clause by which the two are of two things: second, another, other."""
    times: frozenset[str] = frozenset()
    """Words that tell a time: a figure of "this season" is not one of the last."""
    owning: frozenset[str] = frozenset()
    """Those of them by which it is somebody's: its, his."""
    which: frozenset[str] = frozenset()
    """Words before them that tell which: "last season", "this season"."""
    same: frozenset[str] = frozenset()
    """Words by which such a time is the one named before: "the same month"."""
    nearby: frozenset[str] = frozenset()
    """Words before a pronoun by which a figure is of a thing beside the one told of: "the car in front of him"."""
    absolute: frozenset[str] = frozenset()
    """Words for what is somebody's own: hers, theirs."""
    again: frozenset[str] = frozenset()
    """Words by which the noun behind them is the one told of: "the same measures"."""
    making: frozenset[str] = frozenset()
    """Verbs that tell nothing new of such a thing: "the same measures will yield"."""
    hearers: frozenset[str] = frozenset()
    """Whom somebody tells: "told jurors it was 11"."""
    owners: frozenset[str] = frozenset()
    """Words with which a speaker begins to tell of himself: "said it would send 300"."""
    whose: dict[str, frozenset[str]] = Field(default_factory=dict)
    """Words for somebody with those for what is his: "her insurer says that she lost 12 hives" tells of the other."""
    alike: tuple[frozenset[str], ...] = ()
    """Words that may tell one thing of it: a crowd gathers and marches, a thing costs and is worth."""
    leads: frozenset[str] = frozenset()
    """Words before a noun that a clause is about: the, its."""
    ways: tuple[frozenset[str], ...] = ()
    """Words that tell in which way a thing is measured: height, length."""
    unknown: Annotated[int, Field(ge=0)] = 0
    """How many words of its own the second clause may have where it shares the noun or the unit and a word."""
    back: frozenset[str] = frozenset()
    """Words that point back at what was told: it, he, same."""
    pronouns: frozenset[str] = frozenset()
    """Those that stand for a thing told of: it, they."""
    generic: frozenset[str] = frozenset()
    """Nouns that stand for what has a narrower one: animal, vehicle."""
    people: frozenset[str] = frozenset()
    """Those for people of any sort: "nine crew", "seven men"."""
    sources: frozenset[str] = frozenset()
    """Words before somebody who opens a clause, by which what stands in it is his: "for the union", "per the paper"."""
    expecting: frozenset[str] = frozenset()
    """Verbs by which a figure is what somebody had thought before: expected, hoped."""
    far: Annotated[Decimal, Field(gt=1)] = Decimal(20)
    """From how many times as much on the two hardly count the same."""

    @property
    def known(self) -> frozenset[str]:
        """All words that tell nothing of a thing."""
        sets = self.figures, self.counting, self.hearers, self.again, self.counters, self.behind, self.joints
        return frozenset(("and",)).union(*sets)

    def alike_roots(self, roots: Roots) -> tuple[frozenset[str], ...]:
        """The rows of ``alike`` by the roots of their words."""
        return tuple(frozenset(map(roots.of, row)) for row in self.alike)


class Clause:
    """What stands around a number up to the joints of its clause, without who says it."""

    def __init__(self, line: Line, claim: Claim, words: Beside, since: int, until: int) -> None:
        self.claim = claim
        at = line.place(claim)
        ends = words.joints | {";", "."}
        first, last = at, at + 1
        while first > 0 and line.items[first - 1] not in ends:
            first -= 1
        while last < len(line.items) and line.items[last] not in ends and not _behind(line, last, until):
            last += 1
        said = claim.attribution
        speaker = (said.start, said.end) if said is not None else (0, 0)
        if since < speaker[0] < claim.quantity.start:
            first = next((n for n in range(first, at) if _behind(line, n, speaker[0])), first)
        inside = [
            n
            for n in range(first, last)
            if (word := line.words[n]) is None or not speaker[0] <= word.start < speaker[1]
        ]
        before = [line.items[n] for n in inside if n < at]
        verb = said.verb.lower().split()[-1] if said is not None and said.verb else ""
        told = next((n for n in reversed(range(len(before))) if before[n] == verb), -1)
        self.before: list[str] = before[told + 1 :]
        self.after: list[str] = [line.items[n] for n in inside if n > at]
        self.all: list[str] = [line.items[n] for n in inside]
        lead = next((n for n in range(first, at) if n in inside and line.items[n] not in _MARKS), at)
        self.contrasts = (
            line.items[first - 1] in words.joints | {";"} if first else line.items[lead] in words.joints
        )
        self.own = own(said, self.before, words)
        self.having = [item for item in self.before[-1:] if item in _HAVING]
        """ "Has" as the only verb: "it has 52"."""

    @property
    def tail(self) -> list[str]:
        """The words behind the number up to the next mark."""
        items = (
            self.after[3:] if self.after[:3:2] == [",", ","] else self.after
        )  # "21, the landlord said, had moved"
        return items[: next((n for n, item in enumerate(items) if item in _MARKS), len(items))]

    def told_behind(self, words: Beside) -> list[str]:
        """The words behind the number up to where a clause of its own or a phrase of place or time begins."""
        tail = self.tail
        return tail[: next((n for n, item in enumerate(tail) if item in words.behind), len(tail))]


def _behind(line: Line, at: int, offset: int) -> bool:
    word = line.words[at]
    return word is not None and word.start >= offset


def own(said: Attribution | None, told: Iterable[str], words: Beside) -> bool:
    """Whether a speaker tells of himself: "it would send", "claimed to have sent"; ``told`` stands behind the verb."""
    first = next((item for item in told if item != "that" and item not in words.hearers), "")
    several = said is not None and noun_lemma(said.key) != said.key
    return first in words.owners and not (several and first == "it")


def told_before(claim: Claim) -> list[str]:
    """The words between a verb of saying and the number, where the speaker stands before it."""
    said, sentence = claim.attribution, claim.sentence
    if said is None or not sentence.start <= said.start < claim.quantity.start:
        return []
    told = sentence.text[said.end - sentence.start : claim.quantity.start - sentence.start].lower().split()
    return told[told.index(said.verb.lower()) + 1 :] if said.verb and said.verb.lower() in told else []


def widened(about: Set[str], words: Beside, endings: Set[str]) -> Set[str]:
    """Stems with those of words that tell the same of a thing."""
    more = ({stem(word, endings) for word in alike} for alike in words.alike)
    return frozenset(about).union(*(alike for alike in more if not alike.isdisjoint(about)))


def clause_of(claim: Claim, claims: Sequence[Claim], words: Beside, since: int, until: int) -> Clause:
    """The clause of a claim, which ends before ``until``, where the next speaker stands.

    It begins with its speaker, if he stands behind ``since``.

    Its sentence is cut into words only now, which takes longer than all the rest.
    """
    here = [other for other in claims if other.sentence.start == claim.sentence.start]
    return Clause(next(lines(here)), claim, words, since, until)


def own_noun(claim: Claim) -> str | None:
    """The noun behind a number, "people" of "40 people"; not one taken over from another clause."""
    subject = claim.subject
    own = subject is not None and subject.text and subject.start >= claim.quantity.number_end
    return subject.head if own and subject is not None else None
