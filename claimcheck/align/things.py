"""What a row of a reference sheet speaks of, and whether a claim of a text speaks of the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from claimcheck.align.beside_names import contrasted, lies_on_it
from claimcheck.align.facets import compare
from claimcheck.lexicon import Lemmas, tokens
from claimcheck.lexicon.letters import plain
from claimcheck.lexicon.wording import Wording
from claimcheck.record import Record
from claimcheck.records.claim import Claim
from claimcheck.records.pairing import Outcome
from claimcheck.records.quantity import MOMENTS

EVENT = "event: "
"""Begins a key that is no word of a text."""
ANYBODY = "person"


class Thing(Record, eq=False, dict=True):
    """What a row speaks of: its words as lemmas, the one that is measured or counted, and the names among them."""

    claim: Claim
    text: str
    head: str
    deed: str
    """The head as a verb: "open" for "opening"; of a day or an hour it may be told by it."""
    plain: frozenset[str]
    names: tuple[str, ...]
    ours: bool
    verbs: tuple[str, ...] = ()
    """Verbs that tell the head: "own" for "share", "employ" for "employees"."""

    @property
    def words(self) -> tuple[frozenset[str], ...]:
        """What two rows of one thing have in common."""
        return self.plain, frozenset(self.names)

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """A claim that speaks of the thing has one of these in its sentence or as its measure."""
        event = (EVENT + self.claim.event.family,) if self.claim.event is not None else ()
        measure = (self.claim.measure,) if self.claim.measure is not None else ()
        deed = (self.deed,) if self.claim.quantity.kind in MOMENTS else ()
        return tuple(dict.fromkeys((self.head, *deed, *self.verbs, *measure, *event)))

    def outcome(self, claim: Claim, here: frozenset[str], words: Wording, lemmas: Lemmas) -> Outcome | None:
        """Whether a claim speaks of the thing: same, unknown for perhaps, None for no.

        ``here`` are the forms of the words of its sentence; the names stand somewhere in its text.
        """
        if not self._alike(claim) or lies_on_it(self.head, self.names, claim, words, lemmas):
            return None
        if contrasted(self.names, claim, words):
            return None
        by_verb = self._told_by_verb(claim, here)
        measured = self._lasts(claim, words) or (None if by_verb else self._measured(claim, words, lemmas))
        if measured is False or not (measured or self._counted(claim, here, words, lemmas)):
            return None
        missing = {word for word in self.plain if word not in here}
        if claim.quantity.kind in MOMENTS and self.deed in here:
            missing.discard(self.head)  # "opening of the bridge": it "opened on Friday"
        if by_verb:
            missing.discard(self.head)  # "employees": it "employs 1,300 people"
        if measured:
            told = self.claim.event.text if self._lasts(claim, words) and self.claim.event else ""
            missing -= (
                set(forms_of(f"{self.claim.measure_words or ''} {told}", lemmas)) | words.words["lengths"]
            )
        elif missing:
            return None
        absent = [name for name in self.names if plain(name) not in here and not _placed(name, claim)]
        sure = not missing and not absent and (not self.ours or not here.isdisjoint(words.words["ours"]))
        return "same" if sure else "unknown"

    def _lasts(self, claim: Claim, words: Wording) -> bool:
        """Whether both are the length of one event: "length of the pause", "an 11-hour ceasefire"."""
        durations = self.claim.quantity.kind == claim.quantity.kind == "duration"
        named = self.head in words.words["lengths"]
        return durations and named and compare(claim, self.claim, words)["event"].outcome == "same"

    def _alike(self, claim: Claim) -> bool:
        """Whether the two are values of one kind."""
        mine, theirs = self.claim.quantity, claim.quantity
        if self.claim.role == "limit" != claim.role:
            return False
        if mine.kind != theirs.kind or (mine.unit is None) != (theirs.unit is None):
            return False
        return mine.unit is None or theirs.unit is None or mine.unit.dimension == theirs.unit.dimension

    def _measured(self, claim: Claim, words: Wording, lemmas: Lemmas) -> bool | None:
        """Whether the two have one measure; None when it is not told, and the words must say it."""
        if claim.measure is None:
            return None
        if self.claim.measure is None:
            told = set(forms_of(claim.measure_words or "", lemmas))
            return None if told & (self.plain | {self.head}) else False
        pair = frozenset((claim.measure, self.claim.measure))
        return len(pair) == 1 or pair in words.comparable

    def _of_it(self, claim: Claim, lemmas: Lemmas) -> bool:
        """Whether the number stands right behind the row's noun: "a staff of 1,300", whatever follows it."""
        before = tokens(claim.text_before)[-2:]
        return len(before) == 2 and before[1].lower == "of" and lemmas.noun(before[0].lower) == self.head

    def _counted(self, claim: Claim, here: frozenset[str], words: Wording, lemmas: Lemmas) -> bool:
        """Whether the claim counts what the row names, or the row's noun stands before its number."""
        mine = self.plain | {self.head}
        if claim.quantity.kind in MOMENTS:
            return self._linked(claim, words, lemmas)
        if self._told_by_verb(claim, here):
            return True
        if claim.quantity.kind != "count":
            return self.head in {lemmas.noun(cue.lower()) for cue in claim.cues} or self._linked(
                claim, words, lemmas
            )
        if (claim.subject is not None and claim.subject.head in mine) or self._of_it(claim, lemmas):
            return True
        head = words.heads.get(claim.subject.head) if claim.subject is not None else None
        anyone = claim.subject is None or (head is not None and head.general)
        return anyone and self._linked(claim, words, lemmas)

    def _told_by_verb(self, claim: Claim, here: frozenset[str]) -> bool:
        """Whether a verb tells what the row's noun does: "employs 1,300 people", "owns 22 percent"."""
        if claim.quantity.kind == "count" and (claim.subject is None or claim.subject.head != ANYBODY):
            return False
        return not here.isdisjoint(self.verbs)

    def _linked(self, claim: Claim, words: Wording, lemmas: Lemmas) -> bool:
        """Whether only words that link stand between the row's noun and the number: "our staff now stands at 1,300";
        for a time also those that set it ("is set for Friday"), and the noun may be told by its verb ("opened on")."""
        timed = claim.quantity.kind in MOMENTS
        links = self._links(words) | (words.words["settings"] if timed else frozenset())
        heads = {self.head, self.deed} if timed else {self.head}
        before = claim.text_before
        if timed and not {plain(name) for name in self.names} <= {token.lower for token in tokens(before)}:
            return False  # "the Tarn museum opens on 15 June, near Keld"
        for token in reversed(tokens(before)):
            forms = {token.lower, lemmas.noun(token.lower), lemmas.verb(token.lower)}
            if forms & heads:
                return True
            if not (forms & links or token.lower in map(plain, self.names)):
                return False
        return False

    def _links(self, words: Wording) -> frozenset[str]:
        linking = words.words["names_links"]
        kinds = ("auxiliaries", "adverbs", "determiners", "rising_verbs", "figures")
        return self.plain.union(linking, *(words.words[kind] for kind in kinds))


def _placed(name: str, claim: Claim) -> bool:
    """Whether a claim's facets tell the name, though its sentence does not ("the city" for Aleppo)."""
    facets: Mapping[str, Iterable[str]] = {
        "place": (claim.place.name, *claim.place.within) if claim.place is not None else (),
        "person": (claim.for_whom.name,) if claim.for_whom is not None else (),
    }
    return any(plain(name) in plain(told).split() for names in facets.values() for told in names)


def forms_of(text: str, lemmas: Lemmas) -> Iterator[str]:
    """Every word in lower case, as a noun and as a verb."""
    for token in tokens(text):
        if token.is_word:
            yield from (token.lower, lemmas.noun(token.lower), lemmas.verb(token.lower))
