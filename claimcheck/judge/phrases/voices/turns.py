"""Whether a second voice begins between two figures of a sentence, and which words behind them are an outer voice's.

"The firm says 40 came, and the union that 90 came." has two voices; in "The firm said the family holds 40 per cent and
a fund 35 per cent, auditors found" one tells a list, and another vouches for all of it.
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.judge.phrases.line import Line, lines
from claimcheck.judge.phrases.voices.clauses import Beside
from claimcheck.judge.phrases.voices.tellers import DETERMINERS, Speech, named, tells
from claimcheck.judge.phrases.voices.tellings import AND, BREAKS, OWNING, Telling, mark, tellings
from claimcheck.lexicon import noun_lemma
from claimcheck.records.claim import Claim

_IS = ("is", "was")
_LEANS = ("at", "as", "from", "of", "to")
_PHRASE = 4


def in_turns(one: Claim, other: Claim, words: Beside, speech: Speech) -> bool:
    """Whether two figures of one text stand in two sentences, or a second voice begins between them."""
    if one.sentence.start != other.sentence.start:
        return True
    first, second = sorted((one, other), key=lambda claim: claim.quantity.start)
    line = next(lines((first, second)), None)
    if line is None or len(line.numbers) < 2:
        return False  # "from 7 to 9 a.m." is a figure more, and of the same voice
    return second_voice(line, line.place(first), line.place(second), words, speech)


def second_voice(line: Line, at: int, to: int, words: Beside, speech: Speech) -> bool:
    """Whether another begins to tell between the figures at two places, or the second has a teller of its own."""
    items = line.items
    if to - at > 2 and any(items[n] in BREAKS | words.joints for n in range(at + 1, to)):
        return True
    told = list(tellings(line, words, speech))
    turn = next((one for one in told if one.leads and at < one.first and one.last <= to), None)
    if turn is not None:
        vouched = any(
            one.first > to and not one.leads for one in told
        )  # for both, where nobody else tells the first
        first = not vouched or any(one.last <= turn.first and (one.leads or one.first > at) for one in told)
        return first and not _anew(line, turn, words, speech)
    fronts = [n for n in range(at + 2, to) if items[n] in words.sources and items[n - 1] in (",", *AND)]
    if any(tells(line, m, speech) for n in fronts for m in range(n + 1, min(n + _PHRASE, to))):
        return items[fronts[0]] != "according"  # "and for the union it was 40"
    if _by_phrase(line, to, words, speech) or _owned(line, at, to, told, speech):
        return True
    leading = [one for one in told if one.leads and one.last <= at]
    return bool(leading) and _left_out(line, leading[-1], at, to, words, speech)


def outer_tail(line: Line, to: int, words: Beside, speech: Speech) -> int | None:
    """Where a closing teller begins behind the figure at ``to``: "Ames said 40; Bell 60, a spokesman told them"."""
    return next(
        (one.first for one in tellings(line, words, speech) if one.first > to and not one.leads), None
    )


def _anew(line: Line, turn: Telling, words: Beside, speech: Speech) -> bool:
    """Whether a teller stands in a clause of a thing that was not told of: "an advance the board puts at 25"."""
    first, before = line.items[turn.first : turn.last], set(line.items[: turn.first])
    noun = first[1 : next((n for n in range(1, len(first)) if first[n] in DETERMINERS), 0)]
    if first[0] not in ("a", "an") or not noun or any(noun_lemma(one) in speech["accounts"] for one in noun):
        return False
    return not any(row & before for row in words.alike if not row.isdisjoint(noun))  # "is down 60, a decline"


def _by_phrase(line: Line, to: int, words: Beside, speech: Speech) -> bool:
    """Whether a phrase behind the figure says whose it is: "the 900 counted by Ames", "in the version of Ames"."""
    items, end = line.items, mark(line, to + 1)
    behind = items[to + 1 : end]
    if "according" in behind or ("by" in behind and not words.counting.isdisjoint(behind)):
        return True
    accounts = (n for n in range(to + 2, end) if items[n - 1] in ("that", *speech["accounts"]))
    return any(items[n] == "of" and items[n - 2] in ("in", "by", "the") for n in accounts)


def _owned(line: Line, at: int, to: int, told: Sequence[Telling], speech: Speech) -> bool:
    """Whether both figures are somebody's: "the police's count is 400, the union's 900"."""
    items = line.items
    if items[to - 1 - (items[to - 1] in _IS)] not in OWNING:
        return False
    own = (n for n in range(1, at) if items[n - 1] in OWNING and noun_lemma(items[n]) in speech["accounts"])
    return any(not any(one.first <= n < one.last for one in told) for n in own)


def _left_out(line: Line, first: Telling, at: int, to: int, words: Beside, speech: Speech) -> bool:
    """Whether the second leaves out the verb of the first: "puts the gate at 40, the police at 60"."""
    items = line.items
    start = max(n for n in range(at, to) if n == at or items[n] in (",", *AND)) + 1
    if "that" in items[start:to]:
        return True  # "and the bursar that it cost 60"
    somebody = any(tells(line, n, speech) for n in range(start, to)) and words.apart.isdisjoint(
        items[start:to]
    )
    by = items[to - 1]
    if by in _LEANS:
        gives = items[first.last - 1] in words.counting
        return by in items[first.last : at] and (somebody or (gives and named(line, start)))
    straight = set(items[first.last : at]) <= words.hearers | DETERMINERS
    return somebody and straight  # "told the jury 40 and the vet 60"
