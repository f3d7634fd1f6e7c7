"""A stretch of a sentence with one figure, and who tells it there: known by structure, whatever the verb.

"In Chief Odell's version the chase went on for 20 minutes." "The harbour master logged 22."
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.voices.clauses import Beside
from claimcheck.lexicon import noun_lemma, verb_lemma
from claimcheck.lexicon.marks import DASHES, MARKS, QUOTES, STOPS
from claimcheck.record import Record
from claimcheck.records.claim import Claim

_STRONG = STOPS | DASHES | {":"}
_DETERMINERS = frozenset(("the", "a", "an", "his", "her", "its", "their"))
_ASIDE = 12
_LEADS = 3
_LONGEST = 6
_SHORT = 3
_VERBAL = ("ing", "ed", "ly")
_NEAR = 24
"""Characters."""
_HELD = ("against", "versus")
_PLACING = ("in", "at", "of", "from")
_IS = ("is", "was")
Speech = Mapping[str, frozenset[str]]


class Teller(NamedTuple):
    """Who tells a figure: the items ``[first, last)``, and the names and nouns by which two are told apart."""

    first: int
    last: int
    names: frozenset[str]


class Segment(Record, eq=False):
    """The items ``[first, last)`` of a line around a figure at ``at``, with who tells it."""

    line: Line
    claim: Claim
    at: int
    first: int
    last: int
    teller: Teller
    surely: bool
    """Whether a word says that he tells it."""
    verb: str | None
    """A verb of his before the bare number, where no word says that he tells it: "logged 22", "made it 650"."""
    skip: frozenset[int]
    """Items that say nothing of the figure: the teller, his verb, an aside behind him."""

    @property
    def all(self) -> list[str]:
        """All items but the teller's."""
        return [self.line.items[n] for n in range(self.first, self.last) if n not in self.skip]

    @property
    def names(self) -> set[str]:
        """The names in it but the teller's; "management in Genk" names a place."""
        items, who = self.line.items, self.teller
        end = next((n for n in range(who.first, who.last) if items[n] in _PLACING), who.last)
        own = set(items[who.first : end])
        return {
            items[n]
            for n in range(self.first, self.last)
            if _named(self.line, n) and n != self.first and items[n] not in own
        }

    @property
    def after(self) -> list[str]:
        """The items behind the figure."""
        return list(self.line.items[self.at + 1 : self.last])

    @property
    def spoken(self) -> list[str]:
        """The items between the teller, with his verb, and the figure."""
        since = max((n + 1 for n in self.skip if n < self.at), default=self.first)
        return list(self.line.items[since : self.at])

    @property
    def told(self) -> list[str]:
        """All items but the teller's and the number, and a noun that only says what is measured: "a fall of 25cm"."""
        of = self.at - 2 if self.line.items[self.at - 1] == "of" else -1
        return [
            self.line.items[n]
            for n in range(self.first, self.last)
            if n not in self.skip and n not in (self.at, of)
        ]


def cut(line: Line, one: int, other: int, words: Beside) -> int | None:
    """Where the stretch of the second of two figures begins: behind the strongest mark or joint between them.

    A comma parts two who speak only right before what one of them owns: "Police say 40, the union's 90".
    """
    for ends in (_STRONG, words.joints, ("and",)):
        found = next((n for n in range(one + 1, other) if line.items[n] in ends), None)
        if found is not None:
            return found + 1
    held = next((n for n in range(one + 1, other) if line.items[n] in _HELD and other - n <= 2), None)
    if held is not None:
        return held + 1  # "2,500 drivers had joined, against the 900 counted by its spokeswoman"
    comma = next((n for n in range(other - 1, one, -1) if line.items[n] == ","), None)
    return comma + 1 if comma is not None and line.items[other - 1] in ("'s", "'") else None


def segment(line: Line, at: int, first: int, last: int, words: Beside, speech: Speech) -> Segment | None:
    """The stretch of a figure with its teller; None where nobody is named who could tell it."""
    claim = line.claim(at)
    mention = (
        _measurer(line, first, at, words)
        or _teller(line, first, at, speech)
        or _behind(line, at, last, words, speech)
    )
    if mention is None and claim is not None:
        mention = _attributed(line, claim, first, last) or _owner(line, first, at)
    if claim is None or mention is None:
        return None
    before = range(max(first, mention.first - _LEADS), mention.last)
    fronted = [n for n in before if line.items[n] in words.sources]
    skip = {*range(mention.first, mention.last), *fronted}
    owner = line.items[mention.last] in ("'s", "'")
    account = owner and not speech["accounts"].isdisjoint(
        map(noun_lemma, line.items[mention.last + 1 : mention.last + 3])
    )
    end = (
        mention.last
        + 2 * account
        + (account and noun_lemma(line.items[mention.last + 1]) not in speech["accounts"])
    )
    skip |= {*range(mention.last, end), *_aside(line, end, last)}
    verbs = [n for n in range(first, last) if n not in skip and _says(line.items[n], speech)]
    verbs += [n for n in range(mention.last, min(end + 1, at)) if line.items[n] in words.counting]
    said, word = claim.attribution, line.words[mention.first]
    inside = said is not None and word is not None and abs(said.start - word.start) < _NEAR
    bare = owner and at - mention.last - 1 == (
        line.items[at - 1] in _IS
    )  # "the union's 900", "the union's is 900"
    surely = bool(verbs or account or inside or bare or (fronted and not owner) or mention.first > at)
    verb = None if surely else _verb_to(line, at, max(skip) + 1, words)
    known = frozenset(skip | {*verbs} | ({verb} if verb is not None else set()))
    return Segment(
        line, claim, at, first, last, mention, surely, line.items[verb] if verb is not None else None, known
    )


def _verb_to(line: Line, at: int, first: int, words: Beside) -> int | None:
    """The one unknown word between a teller and a bare number at the end of its clause: "made it 650"."""
    known = words.figures | words.counters | words.hearers | words.again
    new = [n for n in range(first, at) if line.items[n] not in known and line.items[n] not in (",", "—", "–")]
    ends = line.items[at + 1] in MARKS | QUOTES or line.items[at + 1] in words.behind
    back = not words.back.isdisjoint(line.items[first:at])
    if not ends or len(new) + back == 0 or len(new) > 1:
        return None
    return new[0] if new else first


def _measurer(line: Line, first: int, at: int, words: Beside) -> Teller | None:
    """Who is only known by a name and opens a stretch with what he found out: "Environment Canada measured"."""
    end = first
    while end < at and _named(line, end):
        end += 1
    found = end > first and line.items[end] in words.counting
    return Teller(first, end, frozenset(line.items[first:end])) if found else None


def _owner(line: Line, first: int, at: int) -> Teller | None:
    """Whose a figure is that stands right behind him: "the ministry's figure is 300, the Red Cross's 900"."""
    if at - 1 <= first or line.items[at - 1] not in ("'s", "'"):
        return None
    start = at - 1
    while start > first and (_named(line, start - 1) or start == at - 1):
        start -= 1
    return Teller(start, at - 1, frozenset(line.items[start : at - 1]))


def _attributed(line: Line, claim: Claim, first: int, last: int) -> Teller | None:
    """Who is known to tell a figure, where he stands in its stretch."""
    said = claim.attribution
    if said is None:
        return None
    own = [n for n in range(first, last) if (word := line.words[n]) and said.start <= word.start < said.end]
    if not own:
        return None
    return Teller(
        own[0], own[-1] + 1, frozenset(line.items[n] for n in own) - _DETERMINERS - {"'s", "'", ","}
    )


def _behind(line: Line, at: int, last: int, words: Beside, speech: Speech) -> Teller | None:
    """Who is named behind a figure with a verb of saying beside him, or behind a quotation: "110, says the keeper"."""
    found = _teller(line, at + 1, last, speech)
    if found is not None:
        beside = (*line.items[max(at + 1, found.first - 2) : found.first], line.items[found.last])
        led = line.items[max(at, found.first - 3) : found.first]
        if (
            any(_says(item, speech) for item in beside)
            or led[1:] == ("according", "to")
            or _counted_by(led, words)
        ):
            return found
    for n in range(at + 1, last - 2):
        if _says(line.items[n], speech) and line.items[n - 1] in (",", *QUOTES):
            start = n + 1 + (line.items[n + 1] in _DETERMINERS)
            end = _name_end(line, start + 1, last, speech)
            return Teller(
                n + 1, end, frozenset(line.items[start:end]) - {","}
            )  # '," says his mate, Mr Dutta'
    for n in range(at + 1, last - 3):
        if line.items[n] in QUOTES and line.items[n + 2] == "the":
            return Teller(n + 2, n + 4, frozenset((line.items[n + 3],)))  # '," beamed the commodore'
    return None


def _counted_by(led: Sequence[str], words: Beside) -> bool:
    """Whether a figure is one that somebody found out: "the 900 counted by the railway's spokeswoman"."""
    told = [item for item in led if item not in _DETERMINERS]
    return told[-1:] == ["by"] and len(told) > 1 and told[-2] in words.counting


def _says(item: str, speech: Speech) -> bool:
    return item in speech["verbs"] or verb_lemma(item) in speech["verbs"]


def _teller(line: Line, first: int, last: int, speech: Speech) -> Teller | None:
    """The first of a stretch who can tell something: a noun for somebody, with names beside it, or what he owns."""
    for n in range(first, last):
        if not _tells(line, n, speech):
            continue
        end = _name_end(line, n + 1, last, speech)
        if line.items[end : end + 1] in (("'s",), ("'",)):
            owned = next((m for m in range(end + 1, min(end + 4, last)) if _tells(line, m, speech)), None)
            if owned is not None and noun_lemma(line.items[owned]) not in speech["accounts"]:
                end = _name_end(line, owned + 1, last, speech)  # "the zoo's director, Ana Prieto"
        start = next((m for m in range(n - 1, max(first, n - 4) - 1, -1) if line.items[m] in _DETERMINERS), n)
        if not all(item.isalpha() or "-" in item or item == "'s" for item in line.items[start:n]):
            start = n
        while start == n and n > first and _named(line, start - 1):
            start -= 1
        return Teller(start, end, frozenset(line.items[start:end]) - _DETERMINERS - {"'s", "'", ","})
    return None


def _name_end(line: Line, at: int, last: int, speech: Speech) -> int:
    """Where the names behind a noun for somebody end: "chief executive Lars Holm", "director, Ana Prieto"."""
    if at + 1 < last and not _named(line, at) and (_named(line, at + 1) or _tells(line, at, speech)):
        at += line.items[at] == "," or line.items[at].isalpha()
    while at < last and _named(line, at):
        at += 1
    return at


def _tells(line: Line, at: int, speech: Speech) -> bool:
    word = line.words[at]
    if word is None or not word.is_word:
        return False
    lemma = noun_lemma(word.lower)
    if word.lower in speech["tellers"] or lemma in speech["tellers"]:
        return not _says(word.lower, speech) or line.items[at - 1] in ("the", "a", "an", "his", "her", "its")
    titled = word.lower in speech["titles"] and _named(line, at + 1)
    named = (
        _named(line, at + 1)
        and _named(line, at + 2)
        and _named(line, at) <= (at == 0 or line.items[at - 1] == ".")
    )
    if named and len(lemma) > _SHORT and word.lower not in speech["small"] and not lemma.endswith(_VERBAL):
        return not _says(word.lower, speech)  # "superintendent Carl Voss", whatever he does
    return titled or (
        lemma.endswith(tuple(speech["callings"]))
        and len(lemma) >= _LONGEST
        and at + 1 < len(line.items)
        and not _DETERMINERS.isdisjoint(line.items[max(0, at - 2) : at])
    )


def _named(line: Line, at: int) -> bool:
    word = line.words[at] if 0 <= at < len(line.words) else None
    return word is not None and word.is_word and word.text[0].isupper()


def _aside(line: Line, at: int, last: int) -> Sequence[int]:
    """The items of an aside between two commas behind somebody: "Deputy Ruiz, who drove, recalls"."""
    if line.items[at : at + 1] != (",",):
        return ()
    end = next((n for n in range(at + 1, min(at + _ASIDE, last)) if line.items[n] == ","), None)
    return range(at, end + 1) if end is not None else ()
