"""What there is, against what was done with some of it: "has 40 aircraft", "ordered 25 aircraft"."""

from __future__ import annotations

from claimcheck.judge.around import before
from claimcheck.judge.ruling import Facts
from claimcheck.lexicon.senses import Senses
from claimcheck.records.claim import Claim


def kept_and_done(left: Claim, right: Claim, facts: Facts) -> bool:
    """Whether just one of two figures is all that somebody has, and the other one is told of another way."""
    kept = _kept(left, facts.senses), _kept(right, facts.senses)
    if kept[0] == kept[1]:
        return False
    stock, other = (left, right) if kept[0] else (right, left)
    if other.glued:
        return False  # "the 180-seat parliament meets today": the act is not the seats'
    return other.act is not None or (stock.measure is not None and other.measure is None)


def _kept(claim: Claim, senses: Senses) -> bool:
    """Whether a verb of having stands right before a figure: "employs some 3,500 nurses"."""
    row = before(claim)
    while row and row[-1].lower in senses.passed and row[-1].lower not in senses.perfect:
        row.pop()
    return bool(row) and senses.lemmas.verb(row[-1].lower) in senses.keeping
