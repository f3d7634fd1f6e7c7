"""Numbers without nouns behind their total, each with words of its own: "nine were built, six fell, four stand"."""

from __future__ import annotations

from collections.abc import Sequence, Set

from claimcheck.judge.phrases.entries import Entry
from claimcheck.judge.phrases.line import Line
from claimcheck.records.claim import Claim

_SEVERAL = 3
_AND = ("and", "&", ";", "while")


def told_apart(
    total: Entry, groups: Sequence[tuple[Line, Sequence[Entry]]], overlapping: Set[str]
) -> tuple[Entry, ...]:
    """The numbers behind a total that each tell what became of some of it; none where two may be of the same ones.

    ``overlapping`` are words of what one can do or be besides another: said, speaks.
    """
    parts = [entry for _, group in groups for entry in group]
    if len(parts) < _SEVERAL or not all(_bare(entry.claim) for entry in parts):
        return ()
    if any(not overlapping.isdisjoint(entry.words) for entry in parts):
        return ()
    if any(entry.subset for entry in parts[1:]) or first_of_row(total, parts):
        return ()
    words = [_own_words(entry) for entry in parts]
    if (
        not all(words)
        or len(set(words)) < len(words)
        or any(entry.after[-1:] == ("more",) for entry in parts)
    ):
        return ()
    return tuple(parts) if _closed(groups) else ()


def first_of_row(total: Entry, parts: Sequence[Entry]) -> bool:
    """Whether the largest figure is told as the others are: "24 points in the first game, 12 in the second"."""
    led = {part.after[:1] for part in parts}
    if len(led) != 1 or () in led or total.after[:2] == ("in", "all"):
        return False
    return total.after[:1] in led or total.after[1:2] in led


def _bare(claim: Claim) -> bool:
    """Whether a number leaves its noun to the total: "34 were upheld", "sending 25 back"."""
    noun, quantity = claim.subject, claim.quantity
    if quantity.kind != "count" or quantity.unit is not None or quantity.distribution:
        return False
    if quantity.amount.kind not in ("exact", "about"):
        return False
    return noun is None or not noun.text or not 0 <= noun.start - quantity.number_end <= 1


def _own_words(entry: Entry) -> tuple[str, ...]:
    """What is told of a part: the words behind it, or the verb before it."""
    return tuple(word for word in (*entry.before[-1:], *entry.after) if word.isalpha())


def _closed(groups: Sequence[tuple[Line, Sequence[Entry]]]) -> bool:
    """Whether a joint stands before the last part, as where a list ends."""
    line, group = groups[-1]
    last = group[-1]
    return line.items[last.at - len(last.before) - 1] in _AND
