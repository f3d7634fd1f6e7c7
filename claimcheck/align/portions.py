"""Whether two figures are of one scope: both of the whole, or of one portion of it."""

from __future__ import annotations

from claimcheck.records.claim import TREATED, Claim

_WHOLE = ("total", "unspecified")


def one_scope(left: Claim, right: Claim, one_act: bool, one_clause: bool) -> bool:
    """Whether the scopes of two claims are the same.

    "11 of 14 counts" are the "11 counts" of the other text when both tell one act (``one_act``) and share words enough
    (``one_clause``); then the 14 are not. The seriously injured are no others' but those of that degree.
    """
    degrees = {claim.portion.of if claim.portion is not None else "" for claim in (left, right)}
    if TREATED in degrees and degrees & {"serious", "critical"}:
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
