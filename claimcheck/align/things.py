"""What a row of a reference sheet speaks of, and whether a claim of a text speaks of the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from claimcheck.align.facets import compare
from claimcheck.lexicon import Lemmas, tokens
from claimcheck.lexicon.wording import Wording
from claimcheck.record import Record
from claimcheck.records.claim import Claim
from claimcheck.records.pairing import Outcome

EVENT = "event: "
"""Begins a key that is no word of a text."""
TIMED = ("date", "clock_time")
"""Kinds of which a sentence often has several: only what links a number to the row's noun makes it the row's."""


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

    @property
    def words(self) -> tuple[frozenset[str], ...]:
        """What two rows of one thing have in common."""
        return self.plain, frozenset(self.names)

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """A claim that speaks of the thing has one of these in its sentence or as its measure."""
        event = (EVENT + self.claim.event.family,) if self.claim.event is not None else ()
        measure = (self.claim.measure,) if self.claim.measure is not None else ()
        deed = (self.deed,) if self.claim.quantity.kind in TIMED else ()
        return tuple(dict.fromkeys((self.head, *deed, *measure, *event)))

    def outcome(self, claim: Claim, here: frozenset[str], words: Wording, lemmas: Lemmas) -> Outcome | None:
        """Whether a claim speaks of the thing: same, unknown for perhaps, None for no.

        ``here`` are the forms of the words of its sentence; the names stand somewhere in its text.
        """
        if not self._alike(claim) or self._lies_on_it(claim, words, lemmas):
            return None
        measured = self._lasts(claim, words) or self._measured(claim, words, lemmas)
        if measured is False or not (measured or self._counted(claim, words, lemmas)):
            return None
        missing = {word for word in self.plain if word not in here}
        if claim.quantity.kind in TIMED and self.deed in here:
            missing.discard(self.head)  # "opening of the bridge": it "opened on Friday"
        if measured:
            told = self.claim.event.text if self._lasts(claim, words) and self.claim.event else ""
            missing -= (
                set(forms_of(f"{self.claim.measure_words or ''} {told}", lemmas)) | words.words["lengths"]
            )
        elif missing:
            return None
        absent = [name for name in self.names if name.lower() not in here and not _placed(name, claim)]
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

    def _lies_on_it(self, claim: Claim, words: Wording, lemmas: Lemmas) -> bool:
        """Whether a figure is where something lies on the row's thing: "at a height of 1,900 m on Mount Keld"."""
        text, start = claim.sentence.text, claim.sentence.start
        before = [token.lower for token in tokens(text[: claim.quantity.start - start])[-4:]]
        behind = [token.lower for token in tokens(text[claim.quantity.end - start :])[:3]]
        small = words.words["prepositions"]
        if len(before) < 4 or before[3] != "of" or lemmas.noun(before[2]) != self.head:
            return False
        placed = before[0] in small and before[1] in words.words["determiners"]
        return (
            placed
            and behind[:1] != []
            and behind[0] in small
            and any(n.lower() in behind for n in self.names)
        )

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
        before = tokens(claim.sentence.text[: claim.quantity.start - claim.sentence.start])[-2:]
        return len(before) == 2 and before[1].lower == "of" and lemmas.noun(before[0].lower) == self.head

    def _counted(self, claim: Claim, words: Wording, lemmas: Lemmas) -> bool:
        """Whether the claim counts what the row names, or the row's noun stands before its number."""
        mine = self.plain | {self.head}
        if claim.quantity.kind in TIMED:
            return self._linked(claim, words, lemmas)
        if claim.quantity.kind != "count":
            return self.head in {lemmas.noun(cue.lower()) for cue in claim.cues} or self._linked(
                claim, words, lemmas
            )
        if (claim.subject is not None and claim.subject.head in mine) or self._of_it(claim, lemmas):
            return True
        head = words.heads.get(claim.subject.head) if claim.subject is not None else None
        anyone = claim.subject is None or (head is not None and head.general)
        return anyone and self._linked(claim, words, lemmas)

    def _linked(self, claim: Claim, words: Wording, lemmas: Lemmas) -> bool:
        """Whether only words that link stand between the row's noun and the number: "our staff now stands at 1,300";
        for a time also those that set it ("is set for Friday"), and the noun may be told by its verb ("opened on")."""
        timed = claim.quantity.kind in TIMED
        links = self._links(words) | (words.words["settings"] if timed else frozenset())
        heads = {self.head, self.deed} if timed else {self.head}
        before = claim.sentence.text[: claim.quantity.start - claim.sentence.start]
        if timed and not {name.lower() for name in self.names} <= {token.lower for token in tokens(before)}:
            return False  # "the Tarn museum opens on 15 June, near Keld"
        for token in reversed(tokens(before)):
            forms = {token.lower, lemmas.noun(token.lower), lemmas.verb(token.lower)}
            if forms & heads:
                return True
            if not (forms & links or token.lower in map(str.lower, self.names)):
                return False
        return False

    def _links(self, words: Wording) -> frozenset[str]:
        linking = words.words["links"] - {"by", "from"}
        kinds = ("auxiliaries", "adverbs", "determiners", "rising_verbs", "figures")
        return self.plain.union(linking, *(words.words[kind] for kind in kinds))


def _placed(name: str, claim: Claim) -> bool:
    """Whether a claim's facets tell the name, though its sentence does not ("the city" for Aleppo)."""
    facets: Mapping[str, Iterable[str]] = {
        "place": (claim.place.name, *claim.place.within) if claim.place is not None else (),
        "person": (claim.for_whom.name,) if claim.for_whom is not None else (),
    }
    return any(name.lower() in told.lower().split() for names in facets.values() for told in names)


def thing_of(claim: Claim, subject: str, words: Wording, lemmas: Lemmas) -> Thing:
    """The thing that a row's subject names."""
    kinds = ("auxiliaries", "determiners", "pronouns", "prepositions", "conjunctions", "figures")
    small = frozenset[str]().union(*(words.words[kind] for kind in kinds))
    if claim.quantity.kind in TIMED:
        first, _, rest = subject.partition(" of ")
        subject = rest if rest and lemmas.noun(first.lower()) in words.words["moments"] else subject
    told = [token for token in tokens(subject) if token.is_word]
    telling = [token for token in told if token.lower not in small]
    names = tuple(token.text for token in telling if token.text[0].isupper())
    plain = [lemmas.noun(token.lower) for token in telling if not token.text[0].isupper()]
    head = _head(subject, words, lemmas, small) or (plain or [subject.lower()])[-1]
    return Thing(
        claim,
        subject,
        head,
        lemmas.verb(head),
        frozenset(plain),
        names,
        any(token.lower in words.words["ours"] for token in told),
    )


def _head(subject: str, words: Wording, lemmas: Lemmas, small: frozenset[str]) -> str | None:
    """The noun that the row is about: the last plain word before the first preposition that follows one."""
    head = None
    for token in tokens(subject):
        if token.lower in words.words["prepositions"] and head is not None:
            break
        if token.is_word and token.lower not in small and not token.text[0].isupper():
            head = lemmas.noun(token.lower)
    return head


def forms_of(text: str, lemmas: Lemmas) -> Iterator[str]:
    """Every word in lower case, as a noun and as a verb."""
    for token in tokens(text):
        if token.is_word:
            yield from (token.lower, lemmas.noun(token.lower), lemmas.verb(token.lower))
