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
_NEAR = 24
"""Characters."""
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
        """All items but the teller's and the number."""
        return [
            self.line.items[n] for n in range(self.first, self.last) if n not in self.skip and n != self.at
        ]


def cut(line: Line, one: int, other: int, words: Beside) -> int | None:
    """Where the stretch of the second of two figures begins: behind the strongest mark or joint between them.

    A comma parts two who speak only right before what one of them owns: "Police say 40, the union's 90".
    """
    for ends in (_STRONG, words.joints, ("and",)):
        found = next((n for n in range(one + 1, other) if line.items[n] in ends), None)
        if found is not None:
            return found + 1
    comma = next((n for n in range(other - 1, one, -1) if line.items[n] == ","), None)
    return comma + 1 if comma is not None and line.items[other - 1] in ("'s", "'") else None


def segment(line: Line, at: int, first: int, last: int, words: Beside, speech: Speech) -> Segment | None:
    """The stretch of a figure with its teller; None where nobody is named who could tell it."""
    claim = line.claim(at)
    mention = _teller(line, first, at, speech) or _behind(line, at, last, speech)
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
    said, word = claim.attribution, line.words[mention.first]
    inside = said is not None and word is not None and abs(said.start - word.start) < _NEAR
    bare = owner and at == mention.last + 1  # "the union's 900"
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


def _behind(line: Line, at: int, last: int, speech: Speech) -> Teller | None:
    """Who is named behind a figure with a verb of saying beside him, or behind a quotation: "110, says the keeper"."""
    found = _teller(line, at + 1, last, speech)
    if found is not None:
        beside = (*line.items[max(at + 1, found.first - 2) : found.first], line.items[found.last])
        if any(_says(item, speech) for item in beside) or line.items[found.first - 2 : found.first] == (
            "according",
            "to",
        ):
            return found
    for n in range(at + 1, last - 3):
        if line.items[n] in QUOTES and line.items[n + 2] == "the":
            return Teller(n + 2, n + 4, frozenset((line.items[n + 3],)))  # '," beamed the commodore'
    return None


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
