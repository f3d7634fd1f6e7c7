"""Whether a move is told of what stood before it, or of something that it names itself."""

from __future__ import annotations

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.moves.move import Move, Words
from claimcheck.judge.phrases.topics import BOUNDS, names, root
from claimcheck.lexicon.marks import MARKS, QUOTES

_REACH = 5


def refers_back(line: Line, move: Move, words: Words) -> bool:
    """Whether a move is named as one that was told before: "the 45 percent decline", "another tenfold rise"."""
    if move.finite or new_complement(line, move, words):
        return False
    n = move.begins - 1
    if n >= 0 and not QUOTES.isdisjoint(line.items[max(0, n - 1) : n + 1]):
        return True  # 'admits to a "seven percent decline"'
    while n >= 0 and (line.items[n] in words["through"] and line.items[n] not in words["refers"]):
        n -= 1
    if n > 0 and line.items[n] in words["stated"] and line.items[n - 1] in words["refers"]:
        return True  # "that is a rise of 5 percent"
    return n >= 0 and (line.items[n] in words["refers"] or _taken_as_told(line, n, words))


def _circumstance(items: tuple[str, ...], first: int, words: Words) -> bool:
    """Whether the last word of a phrase names what a move came about in: "a cautious market", "a hard year"."""
    last = next((n for n in range(first, len(items)) if items[n] in MARKS or items[n] in BOUNDS), len(items))
    return last > first and (items[last - 1] in words["circumstances"] or items[last - 1] in words["times"])


def _taken_as_told(line: Line, n: int, words: Words) -> bool:
    """Whether a verb before a move takes it as known: "the bishop welcomed a five per cent rise"."""
    behind = line.items[n + 1 :][: _REACH + 1]
    if any(item in words[key] for item in behind for key in ("times", "timely", "cues_behind")):
        return False  # "; the board regrets a five per cent cut this year"
    for item in reversed(line.items[max(0, n - _REACH) : n + 1]):
        if item in MARKS or item.startswith("#"):
            return False
        if item in words["factive"]:
            return True
    return False


def new_complement(line: Line, move: Move, words: Words) -> bool:
    """Whether a move is one of something that it names itself: "a 5 % rise in rents", "has doubled its efforts"."""
    items = line.items
    n = move.ends
    if move.finite and items[n : n + 1] and items[n] in words["articles"] and line.claim(n + 1) is None:
        known = {root(item) for item in items[: move.begins]}  # "has doubled its efforts"
        return names(line, n + 1, words) and root(items[n + 1]) not in known
    if move.finite or items[move.ends : move.ends + 1] == () or items[move.ends] not in words["of_what"]:
        return False
    known = {root(item) for item in items[: move.begins]}
    if items[move.ends + 1] in words["a"] and _circumstance(items, move.ends + 2, words):
        return False  # "growth of 9 percent in a flat market"
    for n in range(move.ends + 1, len(items)):
        if items[n] in MARKS or items[n] in BOUNDS or items[n].startswith("#"):
            return False
        if names(line, n, words) and root(items[n]) not in known:
            return True
    return False


def parted(line: Line, first: int, last: int, words: Words) -> bool:
    """Whether what follows is set against what stands before ("while"), or is another time's: "since it stood"."""
    between = line.items[first:last]
    if not words["stop"].isdisjoint(between):
        return True
    since = [
        n
        for n, item in enumerate(between)
        if item in words["since"]
        and words["perfect"].isdisjoint(between[max(0, n - 1) : n])  # "has since come down"
    ]
    if not since or len(between) <= since[-1] + 1:
        return False
    clause = between[since[-1] + 1 :]
    ended = "and" in clause or clause[0] in words["timely"] or clause[0].startswith("#date")
    dated = any(item.startswith("#date") or item in words["earlier"] for item in line.items[last + 1 :])
    return not (ended and not dated) and MARKS.isdisjoint(
        clause
    )  # "since it shut and now costs", "since May to trade at"
