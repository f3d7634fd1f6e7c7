"""Whether a second voice begins between two figures of a sentence, and which words behind them are an outer voice's.

"The firm says 40 came, and the union that 90 came." "The firm said the family holds 40 per cent and a fund 35 per cent,
auditors found": the first has two voices; the second one, which tells a list, and another that vouches for all of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.judge.phrases.line import Line, lines
from claimcheck.judge.phrases.voices.clauses import Beside
from claimcheck.judge.phrases.voices.tellers import DETERMINERS, Speech, named, says, tells
from claimcheck.lexicon import noun_lemma, verb_lemma
from claimcheck.lexicon.marks import DASHES, MARKS, QUOTES, STOPS
from claimcheck.records.claim import Claim

_BREAKS = STOPS | DASHES | {";", ":"}
_BE = frozenset(("is", "are", "was", "were", "be", "been", "to"))
_HEARERS = 4
"""Items between a closing verb and the mark: "told the reporters on Monday"."""
_ASIDE = 12
_AND = ("and", "or")
_OPENS = DETERMINERS | {"who", "which"}
_WE = ("we", "they", "i", "you")
_LEANS = ("at", "as", "from", "of", "to")
_PHRASE = 4


class Telling(NamedTuple):
    """A teller with his cue, the items ``[first, last)``. ``leads``: what he tells stands behind, else before it."""

    first: int
    last: int
    leads: bool


def tellings(line: Line, words: Beside, speech: Speech) -> Iterator[Telling]:
    """Who tells something, each with a verb of saying or "according to", in text order."""
    for n in range(1, len(line.items)):
        if line.items[n - 1 : n + 1] == ("according", "to"):
            end = _mark(line, n + 1, len(line.items))
            opened = line.items[n - 2] in _joints(words) or (
                n > 2 and line.items[n - 2] == "," and line.items[n - 3] in _joints(words)
            )
            yield Telling(n - 1, end, n == 1 or opened)
        elif line.words[n] is not None and says(line.items[n], speech):
            told = _by_verb(line, n, words, speech)
            if told is not None:
                yield told


def second_voice(line: Line, at: int, to: int, words: Beside, speech: Speech) -> bool:
    """Whether another begins to tell between the figures at two places, or the second has a teller of its own."""
    items = line.items
    if to - at > 2 and _last_joint(line, at, to, words) > at:
        return True
    told = list(tellings(line, words, speech))
    turn = next((one for one in told if one.leads and at < one.first and one.last <= to), None)
    if turn is not None:
        vouched = any(
            one.first > to and not one.leads for one in told
        )  # for both, where nobody else tells the first
        first = not vouched or any(one.last <= turn.first and (one.leads or one.first > at) for one in told)
        return first and not _anew(line, turn, speech)
    fronts = (
        n
        for n in range(at + 2, to)
        if items[n] in words.sources - {"according"} and items[n - 1] in (",", *_AND)
    )
    if any(tells(line, m, speech) for n in fronts for m in range(n + 1, min(n + _PHRASE, to))):
        return True  # "and for the union it was 40"
    first = [one for one in told if one.leads and one.last <= at]
    end = _mark(line, to + 1, len(items))
    if _by_phrase(line, at, to, end, told, words, speech):
        return True
    return bool(first) and _left_out(line, first[-1], at, to, words, speech)


def in_turns(one: Claim, other: Claim, words: Beside, speech: Speech) -> bool:
    """Whether two figures of one text stand in two sentences, or a second voice begins between them."""
    if one.sentence.start != other.sentence.start:
        return True
    first, second = sorted((one, other), key=lambda claim: claim.quantity.start)
    line = next(lines((first, second)), None)
    if line is None or len(line.numbers) < 2:
        return False  # "from 7 to 9 a.m." is a figure more, and of the same voice
    return second_voice(line, line.place(first), line.place(second), words, speech)


def outer_tail(line: Line, to: int, words: Beside, speech: Speech) -> int | None:
    """Where a closing teller begins behind the figure at ``to``: "Ames said 40; Bell 60, a spokesman told reporters"."""
    return next(
        (one.first for one in tellings(line, words, speech) if one.first > to and not one.leads), None
    )


def _anew(line: Line, turn: Telling, speech: Speech) -> bool:
    """Whether a teller stands in a clause of a thing that was not told of: "an advance the board puts at 25 per cent"."""
    first = line.items[turn.first : turn.last]
    inner = next((n for n in range(1, len(first)) if first[n] in DETERMINERS), 0)
    noun = first[1:inner]
    return (
        first[0] in ("a", "an")
        and bool(noun)
        and not any(noun_lemma(one) in speech["accounts"] for one in noun)
    )


def _last_joint(line: Line, at: int, to: int, words: Beside) -> int:
    """Where the last clause between two places begins; the first place, where none does."""
    return max((n for n in range(at + 1, to) if line.items[n] in _BREAKS | words.joints), default=at)


def _is_verb(line: Line, start: int, verb: int, speech: Speech) -> bool:
    """Whether what may be a verb is none of "the report", "was found", "the French state", "at last count"."""
    led = line.items[verb - 1]
    if start == verb or line.items[verb].endswith("ing"):
        return line.items[verb + 1] == "it"  # ", putting it at 20", but ", giving an average of 20"
    if led in DETERMINERS or led in _BE or led in ("'s", "'") or (named(line, verb) and verb > 1):
        return False
    if start > 1 and line.claim(start - 1) is not None and line.items[start - 2] != "of":
        return False  # "40 of them said"
    several = any(
        line.items[n].endswith("s") or line.items[n] in _WE or tells(line, n, speech)
        for n in range(start, verb)
    )
    return several or line.items[verb] in speech["past"] or line.items[verb] != verb_lemma(line.items[verb])


def _joints(words: Beside) -> frozenset[str]:
    return words.joints | _BREAKS | frozenset(_AND)


def _mark(line: Line, at: int, last: int) -> int:
    return next((n for n in range(at, last) if line.items[n] in MARKS | QUOTES | DASHES), last)


def _by_verb(line: Line, verb: int, words: Beside, speech: Speech) -> Telling | None:
    items = line.items
    end = _mark(line, verb + 1, len(items))
    if items[verb - 1] in (",", *QUOTES) and line.claim(min(end, len(items) - 1)) is None and end > verb + 1:
        whole = all(line.claim(n) is None for n in range(verb, end))
        if whole and not _aside_before(line, verb, speech):
            return Telling(verb, end, leads=False)  # '"…," said the mayor'
    start = _subject(line, verb, words, speech)
    if not _is_verb(line, start, verb, speech):
        return None
    short = end - verb <= _HEARERS and all(line.claim(n) is None for n in range(verb, end))
    closes = short and start > 0 and items[start - 1] in (",", *QUOTES, *DASHES)
    behind = items[verb + 1]
    opens = behind in speech["openers"] or behind in QUOTES or behind == "that" or behind.endswith("ing")
    if not closes and verb_lemma(items[verb]) in speech["with_that"] and not opens:
        return None  # "the family holds 40 per cent"
    return Telling(start, end if closes else verb + 1, leads=not closes)


def _aside_before(line: Line, verb: int, speech: Speech) -> int | None:
    """Where an aside between commas begins that ends before a verb: "Maria Okafor, a spokeswoman, told"."""
    if line.items[verb - 1] != ",":
        return None
    begun = next(
        (n for n in range(verb - 2, max(0, verb - _ASIDE), -1) if line.items[n] in MARKS | QUOTES), None
    )
    short = begun is not None and line.items[begun] == "," and begun < verb - 2
    if begun is None or not short or not (named(line, begun - 1) or tells(line, begun - 1, speech)):
        return None
    opens = line.items[begun + 1]
    return begun if opens in _OPENS or opens.endswith("ing") or named(line, begun + 1) else None


def _subject(line: Line, verb: int, words: Beside, speech: Speech) -> int:
    """Where the subject of a verb begins: behind a mark or a joint."""
    at = verb
    aside = _aside_before(line, verb, speech)
    if aside is not None:
        at = aside
    ends = _joints(words) | MARKS | QUOTES | {"that"}
    while at > 0 and line.items[at - 1] not in ends and line.claim(at - 1) is None:
        at -= 1
    return at


def _by_phrase(
    line: Line, at: int, to: int, end: int, told: Sequence[Telling], words: Beside, speech: Speech
) -> bool:
    """Whether a phrase at the figure says whose it is: "against the 900 counted by Ames", "the Red Cross's 900"."""
    items = line.items
    behind = items[to + 1 : end]
    if "according" in behind or ("by" in behind and not words.counting.isdisjoint(behind)):
        return True
    if any(
        items[n] == "of"
        and items[n - 1] in ("that", *speech["accounts"])
        and items[n - 2] in ("in", "by", "the")
        for n in range(to + 2, end)
    ):
        return True
    owned = items[to - 1] in ("'s", "'") or (items[to - 2] in ("'s", "'") and items[to - 1] in _BE)
    apart = [n for n in range(1, at) if not any(one.first <= n < one.last for one in told)]
    return owned and any(
        noun_lemma(items[n]) in speech["accounts"] and items[n - 1] in ("'s", "'") for n in apart
    )


def _left_out(line: Line, first: Telling, at: int, to: int, words: Beside, speech: Speech) -> bool:
    """Whether the second leaves out the verb of the first: "puts the gate at 40, the police at 60"."""
    items = line.items
    start = max(n for n in range(at, to) if n == at or items[n] in (",", *_AND)) + 1
    if "that" in items[start:to]:
        return True  # "and the bursar that it cost 60"
    by = items[to - 1]
    somebody = any(tells(line, n, speech) for n in range(start, to)) and words.apart.isdisjoint(
        items[start:to]
    )
    if by in _LEANS:
        gives = items[first.last - 1] in words.counting
        return by in items[first.last : at] and (somebody or (gives and named(line, start)))
    straight = set(items[first.last : at]) <= words.hearers | DETERMINERS
    return somebody and straight  # "told the jury 40 and the vet 60"
