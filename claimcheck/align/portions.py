"""Whether two figures are of one scope: both of the whole, or of one portion of it."""

from __future__ import annotations

from claimcheck.record import replace
from claimcheck.records.claim import GRAVE, TREATED, Claim

_WHOLE = ("total", "unspecified")


def one_scope(left: Claim, right: Claim, one_act: bool, one_clause: bool) -> bool:
    """Whether the scopes of two claims are the same.

    "11 of 14 counts" are the "11 counts" of the other text when both tell one act (``one_act``) and share words enough
    (``one_clause``); then the 14 are not. The seriously injured are no others' but those of that degree.
    """
    if _of_two_sorts(left, right) or _of_two_sorts(right, left):
        return False
    if _all_there(left, right) or _all_there(right, left):
        return True
    left, right = _unplaced(left), _unplaced(right)
    degrees = {claim.portion.of if claim.portion is not None else "" for claim in (left, right)}
    if TREATED in degrees and degrees & GRAVE:
        return True
    if degrees - {"", TREATED}:
        return len(degrees) == 1
    forms = {claim.portion.form if claim.portion is not None else None for claim in (left, right)}
    if forms == {"part", "whole"}:
        return False
    if one_act and left.measure == right.measure:
        if forms == {"part", None} and one_clause:
            return left.scope != "other" != right.scope
        if forms == {"whole", None}:
            return False
    return left.scope == right.scope or (left.scope in _WHOLE and right.scope in _WHOLE)


def _all_there(part: Claim, other: Claim) -> bool:
    """Whether a part told by its place is what the other text counts there: "12 of them in Orvel", "15 in Orvel"."""
    if part.portion is None or part.portion.form != "place" or other.place is None:
        return False
    return other.scope in _WHOLE and other.place.name == part.portion.of


def _unplaced(claim: Claim) -> Claim:
    placed = claim.portion is not None and claim.portion.form == "place"
    return replace(claim, portion=None) if placed else claim


def _of_two_sorts(one: Claim, other: Claim) -> bool:
    """Whether a figure is told apart from the other: net from operating profit; a part from what is not said to be
    one, unless the other names what the part is of."""
    theirs = {sort.group: sort for sort in other.sorts}
    for sort in one.sorts:
        found = theirs.get(sort.group)
        if found is not None and found.name != sort.name:
            return True
        if found is None and sort.part and sort.near.isdisjoint(_names(other)):
            return True
    return False


def _names(claim: Claim) -> set[str]:
    place = claim.place.name.split() if claim.place is not None else []
    return {*place, *(cue.lower() for cue in claim.cues)}
