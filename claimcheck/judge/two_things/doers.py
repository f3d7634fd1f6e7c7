"""The dead of an attack with who did it among them, and the victims alone."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.judge.two_things.clause import Clause
from claimcheck.lexicon import tokens
from claimcheck.lexicon.marks import GENITIVES

_DEAD = "deaths"
_REACH = 3
"""Words between "including" and who did it: "including the suspected gunman"."""


def with_who_did_it(one: Clause, other: Clause) -> str | None:
    """Whether the first of two counts of the dead is one more than the other and told with who did it: "five dead,
    including the gunman" beside "a man killed four people"."""
    if one.claim.measure != _DEAD:
        return None
    whole, rest = one.claim.quantity.amount.value, other.claim.quantity.amount.value
    if whole is None or rest is None or whole != rest + 1:
        return None
    doer = _doer_among(one)
    if doer is None or _doer_among(other) is not None:
        return None
    return f"the one figure is told with the {doer} among them"


def _doer_among(clause: Clause) -> str | None:
    """Who did it, where the words behind a figure say that it has them too."""
    row = tokens(clause.claim.text_behind)
    forms = [clause.table.forms(token) for token in row]
    for match in clause.table.with_doer.within(forms, 0, len(forms)):
        near = row[match.last : match.last + _REACH + 1]
        for token, behind in pairwise(near):
            if token.lower in clause.table.doers and behind.lower not in GENITIVES:
                return token.lower
    return None
