"""Whether an item between a move and its figures begins something else."""

from __future__ import annotations

from claimcheck.judge.phrases.moves.move import Move, Words
from claimcheck.lexicon.marks import MARKS

_ARTICLES = ("the", "a", "an")
Items = tuple[str, ...]


def parts_them(region: Items, move: Move, words: Words) -> bool:
    """Whether something else begins in the items between a move and its figures."""
    return any(_parts(region, n, move, words) for n in range(len(region)))


def _parts(region: Items, n: int, move: Move, words: Words) -> bool:
    """Whether an item between a move and its figures begins something else."""
    item, rest = region[n], region[n + 1 :]
    refers = not words["back_verbs"].isdisjoint(rest)
    behind = rest[0] if rest else ""
    if item in words["stop"] or _relative(region, n, move, words):
        return True
    if item in words["soft"]:
        if item == "when" and (behind in words["back"] or (not rest and "since" in region[:n])):
            return False  # "tripled since 2018, when it stood at 2,000", "when 2,000 people came"
        if item == "as" and (behind in words["as_with"] or behind.startswith("#") or _opens(rest, words)):
            return False
        return MARKS.isdisjoint(rest)
    if item == "and":
        if not rest and move.factor is not None and not move.finite:
            return False  # "£4,000 by noon and ten times that by midnight"
        if region[max(0, n - 1) : n] == (",",) and behind in words["placed"]:
            return True  # "fell 6 percent, and in the port, its largest district, from 40 to 30"
        return behind not in words["going_on"] and not refers and not _closed(rest, words)
    if item == "with":
        return region[n - 1 : n] != ("compared",) and bool(rest) and not _opens(rest, words)
    if item in (";", "."):
        noun = behind in _ARTICLES and (not move.finite or not words["times"].isdisjoint(rest[1:2]))
        goes_on = (
            noun or refers or behind in words["back"] or behind.startswith("#") or behind in words["opening"]
        )
        return bool(rest) and not goes_on
    return item.startswith(("#percentage", "#ratio"))


def _relative(region: Items, n: int, move: Move, words: Words) -> bool:
    """Whether a place or a time is told more of: ", where crowds have risen", ", the month the timetable of …"."""
    if region[n] == "which" and region[max(0, n - 1) : n] in (("in",), ("during",)):
        return True  # "in a year in which 400 shops closed"
    if region[max(0, n - 1) : n] != (",",):
        return False
    rest = region[n + 1 :]
    if region[n] == "where":
        return bool(rest) and words["back"].isdisjoint(rest) and not _opens(rest, words)
    told = rest[1:2] and (rest[1] in _ARTICLES or rest[1] in words["relative"])
    return region[n] in _ARTICLES and rest[:1] != () and rest[0] in words["times"] and bool(told)


def _closed(rest: Items, words: Words) -> bool:
    """Whether what an "and" adds is over before the figures: "between January and June, going from …"."""
    if ":" in rest:
        return True
    if "," not in rest:
        return False
    behind = rest[len(rest) - rest[::-1].index(",") :]
    return (
        not behind or behind[0].endswith("ing") or behind[0] in words["onto"] or behind[0] in words["onwards"]
    )


def _opens(rest: Items, words: Words) -> bool:
    """Whether nothing but small words stand before the figure that follows."""
    return all(item in words["through"] for item in rest)
