"""Which words and measures of a text go with one of its figures only: "turnout" where it gives no other share.

Two texts of one story that each give just one figure with a word mostly speak of one thing: the one turnout, the one
lump sum that was offered. Where a text has two such figures, nothing tells which of them the other text means.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from functools import cached_property

from claimcheck.judge.rivals.nearness import by_sentence, whole_today, within
from claimcheck.lexicon.letters import plain
from claimcheck.lexicon.roots import Roots
from claimcheck.records.claim import Claim, Person
from claimcheck.records.quantity import MOMENTS

CLOSE = Decimal("1.15")
"""Figures within 15 % of each other are of one thing sooner than others."""
LENGTHS = ("measurement", "duration")
"""Kinds whose measures are of one thing by themselves: "sentenced to nine years", "his 11-year sentence"."""
_Key = tuple[str, tuple[str, str], str, bool]
_Values = dict[tuple[object, ...], set[object]]


class LoneFigures:
    """The figures of a story by the words of their clauses; put together when first asked."""

    def __init__(self, claims: Iterable[Claim] = (), roots: Roots | None = None) -> None:
        self._claims, self._roots = tuple(claims), roots or Roots()
        self._known: dict[str, frozenset[str]] = {}
        self._told: dict[str, frozenset[str]] = {}
        self._same: dict[frozenset[str], frozenset[str]] = {}

    def words(self, left: Claim, right: Claim) -> frozenset[str]:
        """The stems in both clauses that in neither text another value of this sort has in its clause."""
        shared = self._stems(left) & self._stems(right)
        return frozenset(word for word in shared if self._lone(left, word) and self._lone(right, word))

    def told_by(self, left: Claim, right: Claim) -> int:
        """How many words only these two figures have, in the sense of :meth:`words`; a name of several is one."""
        lone, found, name = self.words(left, right), 0, False
        for cue in left.cues:
            named = not cue[0].islower()
            if self._roots.of(cue) in lone:
                found += not (name and named)
                name = named
            else:
                name = False
        return found

    def given(self, left: Claim, right: Claim) -> bool:
        """Whether one of the two texts gives the other's value as well, of whatever."""
        return any(
            claim.quantity.ends in self._all_values[other.source, claim.quantity.sort]
            for claim, other in ((left, right), (right, left))
        )

    def of_one_kind(self, left: Claim, right: Claim) -> bool:
        """Whether each text gives one value only of their kind: the one score that it has."""
        return all(len(self._all_values[claim.source, claim.quantity.sort]) == 1 for claim in (left, right))

    @cached_property
    def _all_values(self) -> _Values:
        return self._values_by(lambda claim: [(claim.source, claim.quantity.sort)])

    def _values_by(self, keys: Callable[[Claim], Iterable[tuple[object, ...]]]) -> _Values:
        """The values that the story gives under each of some keys of its figures."""
        found: _Values = defaultdict(set)
        for claim in self._claims:
            for key in keys(claim):
                found[key].add(claim.quantity.ends)
        return found

    def of_one_measure(self, left: Claim, right: Claim) -> bool:
        """Whether both are the only value of one measure in their texts: the one height. A sum or a share must be told
        by one word too: spending on schools is not "the budget"."""
        one = left.measure is not None and left.measure == right.measure
        words = (left.measure_words or "").lower(), (right.measure_words or "").lower()
        named = words[0] == words[1] or left.quantity.kind in LENGTHS or within(left, right, CLOSE)
        of = left.for_whom or right.for_whom
        return one and named and all(self._lone(claim, f"={claim.measure}", of) for claim in (left, right))

    def of_one_act(self, left: Claim, right: Claim) -> bool:
        """Whether each text gives one value only for an act: one length of the closure, one hour of the start."""
        one = left.act is not None and left.act == right.act
        return one and all(self._lone(claim, f"@{claim.act}") for claim in (left, right))

    def of_kin_acts(self, left: Claim, right: Claim, row: str) -> bool:
        """Whether each text gives one value only for the acts of a row: one hour of the landslide, whether the slope
        gave way, the mud struck or the disaster began then."""
        one = row in left.act_kin and row in right.act_kin
        return one and all(self._lone(claim, f"@@{row}") for claim in (left, right))

    def from_one_point(self, left: Claim, right: Claim) -> bool:
        """Whether each text gives one length only from a point: one lead over somebody, one time after the alarm."""
        one = left.point is not None and left.point == right.point
        return one and all(self._lone(claim, _point(claim)) for claim in (left, right))

    def of_one_noun(self, left: Claim, right: Claim) -> bool:
        """Whether both are counts of things that neither text counts twice, parts and earlier times apart: the 480
        homes of one text, and the 520 of the other, are the homes that the story is about."""
        if left.subject is None or right.subject is None:
            return False
        heads = {left.subject.head, right.subject.head}
        counted = self._counted
        return all(
            len(set().union(*(counted.get((claim.source, head), ()) for head in heads))) == 1
            for claim in (left, right)
        )

    @cached_property
    def _counted(self) -> _Values:
        return self._values_by(
            lambda claim: (
                [(claim.source, claim.subject.head)]
                if claim.quantity.kind == "count" and claim.subject is not None and whole_today(claim)
                else ()
            )
        )

    def clause(self, claim: Claim) -> frozenset[str]:
        """The stems of a clause, its other numbers among them, without who says it and the figure's own words; kept,
        since a claim stands in many pairings, and once for all clauses in the same words."""
        known = self._told.get(claim.id)
        if known is None:
            own, who = claim.surface.lower(), _who(claim)
            words = (low for cue in claim.cues if (low := cue.lower()) not in who and low not in own)
            found = frozenset(map(self._roots.of, words))
            known = self._told[claim.id] = self._same.setdefault(found, found)
        return known

    def clause_values(self, claim: Claim) -> int:
        """How many values the story's texts give in just these words: in many, the sentence is a form."""
        return len(self._clauses[claim.quantity.sort, self.clause(claim)])

    @cached_property
    def _clauses(self) -> _Values:
        return self._values_by(lambda claim: [(claim.quantity.sort, self.clause(claim))])

    def alone(self, claim: Claim) -> bool:
        """Whether its sentence has no other figure of its sort."""
        return len(self.beside(claim)) == 1

    def beside(self, claim: Claim) -> list[Claim]:
        """The figures of its sort in its sentence, itself among them."""
        return [one for one in self._around(claim) if one.quantity.sort == claim.quantity.sort]

    def dates_another(self, claim: Claim) -> bool:
        """Whether a date only tells when another figure of its sentence was: "14 weeks in 2022"."""
        return any(
            one.quantity.kind not in MOMENTS
            and one.period is not None
            and one.period.start < claim.quantity.end
            and one.period.end > claim.quantity.start
            for one in self._around(claim)
        )

    def _around(self, claim: Claim) -> list[Claim]:
        return self._sentences[claim.source, claim.sentence.start]

    @cached_property
    def _sentences(self) -> Mapping[tuple[str, int], list[Claim]]:
        return by_sentence(self._claims)

    def _lone(self, claim: Claim, word: str, of: Person | None = None) -> bool:
        """Whether a text gives no other value with a word; ``of`` is whose it is, where what is somebody else's ("her
        bookkeeper got 18 months") is no rival."""
        rivals = self._values[claim.source, _sort(claim), word, _then(claim)]
        return all(
            value == claim.quantity.ends or (of is not None and all(_of_another(who, of) for who in owners))
            for value, owners in rivals.items()
        )

    @cached_property
    def _values(self) -> dict[_Key, dict[object, list[Person | None]]]:
        found: dict[_Key, dict[object, list[Person | None]]] = defaultdict(lambda: defaultdict(list))
        for claim in self._claims:
            for word in self._keys(claim) if not claim.is_one_of_some else ():
                held = found[claim.source, _sort(claim), word, _then(claim)]
                held[claim.quantity.ends].append(claim.for_whom)
        return found

    def _keys(self, claim: Claim) -> Iterator[str]:
        yield from self._stems(claim)
        if claim.measure is not None:
            yield f"={claim.measure}"
        if claim.act is not None:
            yield f"@{claim.act}"
        for row in claim.act_kin:
            yield f"@@{row}"
        if claim.point is not None:
            yield _point(claim)

    def _stems(self, claim: Claim) -> frozenset[str]:
        """The stems of a clause without who says it; kept, since a claim stands in many pairings."""
        known = self._known.get(claim.id)
        if known is not None:
            return known
        who = _who(claim)
        plain = (low for cue in claim.cues if not cue[0].isdigit() and (low := cue.lower()) not in who)
        found = self._known[claim.id] = frozenset(map(self._roots.of, plain))
        return found


def _sort(claim: Claim) -> tuple[str, str]:
    """The kind and dimension of a figure; a bare year is no rival of a day ("opened in 1974", "burned on Monday"), nor
    the 88th minute one of the 23rd goal."""
    if claim.quantity.kind == "ordinal":
        return "ordinal", claim.subject.head if claim.subject is not None else ""
    day = claim.quantity.date
    return ("date", "year") if day is not None and day.year_alone else claim.quantity.sort


def _of_another(who: Person | None, of: Person) -> bool:
    """Whether two persons have no word of their names in common."""
    return who is not None and not set(plain(who.name).split()) & set(plain(of.name).split())


def _then(claim: Claim) -> bool:
    """Whether a figure is of another time: the turnout of four years ago is not the rival of this one."""
    return claim.is_earlier and claim.quantity.kind != "date"


def _point(claim: Claim) -> str:
    return f">{claim.point.way} {claim.point.name}" if claim.point is not None else ""


def _who(claim: Claim) -> frozenset[str]:
    """The words of who says it; none where nobody is named."""
    return claim.attribution.words if claim.attribution is not None else frozenset()
