"""A stretch of a sentence with one figure, and who tells it there: known by structure, whatever the verb.

"In Chief Odell's version the chase went on for 20 minutes." "The harbour master logged 22."
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.voices.clauses import Beside
from claimcheck.judge.phrases.voices.tellers import (
    DETERMINERS,
    Speech,
    Teller,
    attributed,
    by_account,
    elliptic,
    named,
    owner_of,
    says,
    teller,
    told_behind,
)
from claimcheck.judge.phrases.voices.tellings import Telling, tellings
from claimcheck.lexicon import noun_lemma, verb_lemma
from claimcheck.lexicon.marks import DASHES, MARKS, QUOTES, STOPS
from claimcheck.record import Record
from claimcheck.records.claim import Claim

_SHORTENED = re.compile("(?<=[a-z])['’](?:d|s|ll|re|ve)$")
"""What is left of a verb behind a pronoun: "he'd"."""
_STRONG = STOPS | DASHES | {":"}
_ASIDE = 12
_LEADS = 3
_LONG = 6
_NEAR = 24
"""Characters."""
_HELD = ("against", "versus")
PLACING = ("in", "at", "of", "from")
_OWN = ("his", "her", "its", "their")
_IS = ("is", "was")


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
        end = next((n for n in range(who.first, who.last) if items[n] in PLACING), who.last)
        own = set(items[who.first : end])
        until = self.last if who.first < self.at else who.first  # "…, the minister said in Tarn"
        return {
            items[n]
            for n in range(self.first, until)
            if named(self.line, n)
            and n != self.first
            and items[n] not in own
            and (n not in self.skip or end <= n < who.last)
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
            _SHORTENED.sub("", self.line.items[n])
            for n in range(self.first, self.last)
            if n not in self.skip and n not in (self.at, of)
        ]


def turns(line: Line, one: int, other: int, words: Beside) -> Iterator[int]:
    """Where the stretch of the second of two figures may begin: behind the strongest mark or joint between them, or
    behind any comma where there is none."""
    for ends in (_STRONG, words.joints, ("and",)):
        found = next((n for n in range(one + 1, other) if line.items[n] in ends), None)
        if found is not None:
            yield found + 1
            return
    held = next((n for n in range(one + 1, other) if line.items[n] in _HELD and other - n <= 2), None)
    if held is not None:
        yield held + 1  # "2,500 drivers had joined, against the 900 counted by its spokeswoman"
        return
    yield from (n + 1 for n in range(other - 1, one, -1) if line.items[n] == ",")


def segment(
    line: Line, at: int, first: int, last: int, words: Beside, speech: Speech, *, spoken: bool = False
) -> Segment | None:
    """The stretch of a figure with its teller; None where nobody is named who could tell it. ``spoken``: whether it is
    the pronoun with which the stretch begins."""
    claim = line.claim(at)
    behind = told_behind(line, at, last, words, speech)
    if behind is not None and any(says(item, speech) for item in line.items[first:at]):
        behind = None
    mention = behind or teller(line, first, at, speech)
    known = attributed(line, claim, first, last) if claim is not None else None
    if mention is None or (known is not None and (known.first < mention.first or known.last > mention.last)):
        mention = known or owner_of(line, first, at)
    leading = [
        one for one in tellings(line, words, speech) if one.leads and first <= one.first and one.last <= at
    ]
    if len(leading) > 1 and line.items[leading[-1].first] in words.owning:
        leading.pop()  # "says his drawings show"
    if leading and (first or line.items[leading[-1].first] not in words.pronouns):
        mention = _somebody(line, leading[-1], speech)
    alone = elliptic(line, first, at, speech)
    if alone is None and mention is None:
        alone = by_account(line, at, last, speech)
    mention = alone or mention
    if spoken:
        mention = Teller(first, first + 1, frozenset((line.items[first],)))
    if claim is None or mention is None:
        return None
    before = range(max(first, mention.first - _LEADS), mention.last)
    fronted = [n for n in before if line.items[n] in words.sources]
    skip = {*range(mention.first, mention.last), *fronted}
    owner = line.items[mention.last : mention.last + 1] in (("'s",), ("'",))
    account = owner and not speech["accounts"].isdisjoint(
        map(noun_lemma, line.items[mention.last + 1 : mention.last + 3])
    )
    end = (
        mention.last
        + 2 * account
        + (account and noun_lemma(line.items[mention.last + 1]) not in speech["accounts"])
    )
    skip |= {*range(mention.last, end), *_aside(line, end, at if mention.first < at else last)}
    verbs = [n for n in range(first, last) if n not in skip and says(line.items[n], speech)]
    verbs += [m for n in verbs for m in _hearers(line, n)]
    verbs += [m for one in leading[-1:] for m in _till_that(line, one.last, at)]
    verbs += [m for n in verbs for m in _shown(line, n, speech)]
    verbs += [n for n in range(mention.last, min(end + 1, at)) if line.items[n] in words.counting]
    said, word = claim.attribution, line.words[mention.first]
    inside = said is not None and word is not None and abs(said.start - word.start) < _NEAR
    bare = owner and at - mention.last - 1 == (
        line.items[at - 1] in _IS
    )  # "the union's 900", "the union's is 900"
    surely = bool(
        verbs or account or inside or bare or (fronted and not owner) or mention.first > at or alone
    )
    verb = None if surely else _verb_to(line, at, max(skip) + 1, words)
    silent = frozenset(skip | {*verbs} | ({verb} if verb is not None else set()))
    return Segment(
        line, claim, at, first, last, mention, surely, line.items[verb] if verb is not None else None, silent
    )


def _somebody(line: Line, told: Telling, speech: Speech) -> Teller:
    """A teller as far as his verb: "doctors at the clinic"."""
    first = told.first + 2 if line.items[told.first] == "according" else told.first
    last = told.last - (first == told.first)
    items = line.items[first:last]
    return Teller(first, last, frozenset(items) - DETERMINERS - speech["small"] - {"'s", "'", ","})


def _till_that(line: Line, first: int, at: int) -> Sequence[int]:
    """When or to whom he said it: "said after the game that the keeper would be out"."""
    end = next((n for n in range(first, min(first + _LONG, at)) if line.items[n] == "that"), first)
    return range(first, end) if line.items[end - 1] not in PLACING else ()


def _hearers(line: Line, verb: int) -> Sequence[int]:
    """Whom he tells it: "told the inquest it was 40"."""
    if verb_lemma(line.items[verb]) != "tell" or line.items[verb + 1] not in DETERMINERS:
        return ()
    return range(verb + 1, verb + 3)


def _shown(line: Line, verb: int, speech: Speech) -> Sequence[int]:
    """What he owns that shows a figure: "says his drawings show"."""
    end = next(
        (n for n in range(verb + 1, min(verb + 1 + _LEADS, len(line.items))) if line.items[n] in _OWN), None
    )
    shows = end is not None and any(says(item, speech) for item in line.items[end + 1 : end + 1 + _LEADS])
    return range(verb + 1, end + 2) if end is not None and shows else ()


def _verb_to(line: Line, at: int, first: int, words: Beside) -> int | None:
    """The one unknown word between a teller and a bare number at the end of its clause: "made it 650"."""
    known = words.figures | words.counters | words.hearers | words.again
    new = [n for n in range(first, at) if line.items[n] not in known and line.items[n] not in (",", "—", "–")]
    ends = line.items[at + 1] in MARKS | QUOTES or line.items[at + 1] in words.behind
    back = not words.back.isdisjoint(line.items[first:at])
    if not ends or len(new) + back == 0 or len(new) > 1:
        return None
    return new[0] if new else first


def _aside(line: Line, at: int, last: int) -> Sequence[int]:
    """The items of an aside between two commas behind somebody: "Deputy Ruiz, who drove, recalls"."""
    if line.items[at : at + 1] != (",",):
        return ()
    end = next((n for n in range(at + 1, min(at + _ASIDE, last)) if line.items[n] == ","), None)
    return range(at, end + 1) if end is not None else ()
