"""Who tells something in a sentence, each with his cue: a verb of saying, or "according to".

"The harbour master, Ida Sol, said …" leads what he tells; "…, the harbour master said." closes it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.voices.clauses import Beside
from claimcheck.judge.phrases.voices.tellers import DETERMINERS, Speech, named, says, tells
from claimcheck.lexicon import verb_lemma
from claimcheck.lexicon.marks import DASHES, MARKS, QUOTES, STOPS

AND = ("and", "or")
BREAKS = STOPS | DASHES | {";", ":"}
OWNING = ("'s", "'")
_BE = frozenset(("is", "are", "was", "were", "be", "been", "to"))
_WE = ("we", "they", "i", "you")
_OPENS = DETERMINERS | {"who", "which", "whose"}
_FIGURE = DETERMINERS | {"it", "at", "of", "as"}
_HEARERS = 4
"""Items between a closing verb and the mark: "told the reporters on Monday"."""
_ASIDE = 12


class Telling(NamedTuple):
    """A teller with his cue, the items ``[first, last)``. ``leads``: what he tells stands behind, else before it."""

    first: int
    last: int
    leads: bool


def tellings(line: Line, words: Beside, speech: Speech) -> Iterator[Telling]:
    """All of a line, in text order."""
    free = 0
    for n in range(1, len(line.items)):
        if line.items[n - 1 : n + 1] == ("according", "to"):
            led = line.items[n - 2 - (line.items[n - 2] == ",")]
            yield Telling(n - 1, mark(line, n + 1), n == 1 or led in words.joints | BREAKS or led in AND)
        elif line.words[n] is not None and says(line.items[n], speech):
            told = _by_verb(line, n, words, speech)
            if told is not None:
                yield told._replace(
                    first=max(told.first, free)
                )  # "says" and "show" of "says his drawings show"
                free = told.last


def mark(line: Line, at: int) -> int:
    """Where the next mark, dash or quotation mark stands."""
    last = len(line.items)
    return next((n for n in range(at, last) if line.items[n] in MARKS | QUOTES | DASHES), last)


def _by_verb(line: Line, verb: int, words: Beside, speech: Speech) -> Telling | None:
    items, aside, end = line.items, _aside_before(line, verb, speech), mark(line, verb + 1)
    whole = all(line.claim(n) is None for n in range(verb, end))
    inverted = items[verb - 1] in (",", *QUOTES) and not items[verb].endswith("ing")
    if inverted and aside is None and whole and end > verb + 1:
        return Telling(verb, end, leads=False)  # '"…," said the mayor'
    start = _subject(line, verb if aside is None else aside, words)
    if aside is not None and start > 1 and items[start - 1] == "that" and tells(line, start - 2, speech):
        start = _subject(line, start - 1, words)  # "the union that called it, VORA, spoke of 900"
    if not _is_verb(line, start, verb, speech):
        return None
    opened = start > 0 and items[start - 1] in (",", *QUOTES, *DASHES)
    if opened and whole and end - verb <= _HEARERS:
        return Telling(start, end, leads=False)
    behind = items[verb + 1]
    opens = behind in speech["openers"] or behind in QUOTES or behind == "that" or behind.endswith("ing")
    if verb_lemma(items[verb]) in speech["with_that"] and not opens:
        return None  # "the family holds 40 per cent"
    figure = line.claim(verb + 1) is not None or behind in _FIGURE or named(line, verb + 1)
    if verb_lemma(items[verb]) in speech["giving"] and not figure:
        return None  # "food prices rose 7 per cent"
    return Telling(start, verb + 1, leads=True)


def _aside_before(line: Line, verb: int, speech: Speech) -> int | None:
    """Where an aside between commas begins that ends before a verb: "Maria Okafor, a spokeswoman, told"."""
    if line.items[verb - 1] != ",":
        return None
    near = range(verb - 2, max(0, verb - _ASIDE), -1)
    begun = next((n for n in near if line.items[n] in MARKS | QUOTES), None)
    if begun is None or line.items[begun] != "," or begun == verb - 2:
        return None
    opens = line.items[begun + 1]
    somebody = named(line, begun - 1) or tells(line, begun - 1, speech)
    return (
        begun if named(line, begun + 1) or (somebody and (opens in _OPENS or opens.endswith("ing"))) else None
    )


def _subject(line: Line, at: int, words: Beside) -> int:
    """Where the subject before a verb or its aside begins: behind a mark or a joint."""
    ends = words.joints | BREAKS | MARKS | QUOTES | {"that", *AND}
    while at > 0 and line.claim(at - 1) is None:
        owns = line.items[at - 1] == "'" and line.items[at - 2].endswith("s")  # "the drivers' leader"
        if line.items[at - 1] in ends and not owns:
            break
        at -= 1
    return at


def _is_verb(line: Line, start: int, verb: int, speech: Speech) -> bool:
    """Whether what may be a verb is none of "the report", "was found", "the French state", "at last count"."""
    item, led = line.items[verb], line.items[verb - 1]
    if start == verb or item.endswith("ing"):
        return line.items[verb + 1] == "it"  # ", putting it at 20", but ", giving an average of 20"
    if led in DETERMINERS or led in _BE or led in OWNING or named(line, verb):
        return False
    if start > 1 and line.claim(start - 1) is not None and line.items[start - 2] != "of":
        return False  # "seven in ten readers said"
    if item in speech["past"] or item != verb_lemma(item):
        return True
    subject = range(start, verb)
    return any(line.items[n].endswith("s") or line.items[n] in _WE or tells(line, n, speech) for n in subject)
