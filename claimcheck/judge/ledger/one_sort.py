"""Whether figures are of one sort, so that a sum, a difference or a share of them means anything."""

from __future__ import annotations

from claimcheck.records.claim import Claim


def one_unit(claim: Claim, part: Claim) -> bool:
    mine, theirs = claim.quantity.unit, part.quantity.unit
    if mine == theirs:
        return True
    return (
        mine is not None
        and theirs is not None
        and (mine.name, theirs.name) == ("percentage point", "percent")
    )


def of_one_measure(claim: Claim, *parts: Claim) -> bool:
    """Whether no two of some figures measure different things: 19 killed and 12 hurt are no 31 killed."""
    return len({one.measure for one in (claim, *parts) if one.measure is not None}) < 2


def counts_one_thing(claim: Claim, left: Claim, right: Claim) -> bool:
    """Whether all of some counts count the same things: twelve apples less four apples, not less four pears."""
    if claim.quantity.kind != "count":
        return True
    parts = {one.subject.head for one in (left, right) if one.subject is not None}
    things = {_thing(one) for one in (claim, left, right) if one.subject is not None}
    return len(parts) == 1 and len(things) == 1


def _thing(claim: Claim) -> str:
    """What a count counts; people are people, whatever they are called."""
    subject = claim.subject
    if subject is None:
        return ""
    return "person" if subject.cls == "person" else subject.head


def adds_up(claim: Claim, left: Claim, right: Claim) -> bool:
    """Whether two figures are of one list: the same things, or people of two sorts in one sentence."""
    if claim.quantity.kind != "count":
        return True
    if counts_one_thing(claim, left, right):
        return True
    classes = {one.subject.cls if one.subject is not None else None for one in (claim, left, right)}
    return left.sentence == right.sentence and len(classes) == 1 and None not in classes


def one_base(claim: Claim, small: Claim, large: Claim, *, changed: bool) -> bool:
    """Whether the smaller of two figures is a share of the larger, as the claim tells it, or one became the other."""
    if small.quantity.kind != "count":
        return True
    heads = {one.subject.head for one in (small, large) if one.subject is not None}
    if len(heads) < 2:
        return bool(heads) or changed or small.scope == "subset"
    if changed or small.sentence != large.sentence or claim.subject is None:
        return False
    if shares_out(claim):  # "60 percent of the drawings" are none of 6,000 paintings
        return _thing(claim) == _thing(large)
    return _thing(claim) in (_thing(small), _thing(large))


def shares_out(claim: Claim) -> bool:
    """Whether a share is told as one of what follows it: "60 percent of the drawings"."""
    behind = claim.text_behind.split()
    return behind[:1] == ["of"]
