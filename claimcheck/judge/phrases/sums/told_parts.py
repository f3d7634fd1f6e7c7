"""How the parts of a total are told: each beside it, by one verb, as the rest, or in groups."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.judge.phrases.entries import Entry
from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.shares.dividing import Dividing
from claimcheck.judge.phrases.sums.told_apart import first_of_row

_NEAR = 10
_WORDS = 2
_OF_WHICH = {"of", "which", "whom"}


def said_of(parts: Sequence[Entry], dividing: Dividing) -> bool:
    """Whether one verb says of each part what it is: "20 are Catholic, 18 Protestant and 10 mixed"."""
    first, *others = parts
    verb = not first.before and first.after[:1] != () and first.after[0] in dividing.being
    elided = all(dividing.being.isdisjoint(entry.after) for entry in others)
    return verb and elided and all(not entry.before and 0 < len(entry.after) <= _WORDS for entry in others)


def beside(line: Line, total: Entry, parts: Sequence[Entry], dividing: Dividing) -> bool:
    """Whether the parts begin behind a comma right behind the total and each goes on with one small word."""
    first = parts[0]
    if first_of_row(total, parts):
        return False
    if first.at - total.at > _NEAR or line.items[first.at - len(first.before) - 1] not in (
        ",",
        "–",
        "—",
        ":",
        ";",
        "(",
    ):
        return False
    if any(set(entry.before) - _OF_WHICH for entry in parts):
        return False
    if all(entry.whole and not entry.subset for entry in parts) and total.claim.quantity.kind != "count":
        return True  # "15 days, five of skiing and ten of climbing"
    after = [
        entry.after[1:] if entry.after[:1] and entry.after[0] in dividing.being else entry.after
        for entry in parts
    ]
    return len({words[:1] for words in after}) == 1 and bool(after[0]) and after[0][0] in dividing.beside


def is_rest(line: Line, entry: Entry, dividing: Dividing) -> bool:
    """Whether a number is what the others leave: "the remaining 52", "the rest, four men"."""
    led = line.items[max(0, entry.at - 2) : entry.at]
    behind = line.items[entry.at + 1 : entry.at + 4]
    apposed = behind[:1] == (",",) and not dividing.rest.isdisjoint(behind[1:])
    return (
        apposed
        or not dividing.rest.isdisjoint(entry.before[-1:])
        or (led[1:] == (",",) and led[0] in dividing.rest)
        or entry.before[-2:] == ("the", "last")
    )


def grouped(line: Line, first: Entry, dividing: Dividing) -> bool:
    """Whether a word before the first part says that the total falls into groups."""
    return not dividing.groups.isdisjoint(line.items[max(0, first.at - 3) : first.at])
