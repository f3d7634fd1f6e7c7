"""Which figure of a box has a label of some sort; of two that have one no figure is taken."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Set

from claimcheck.judge.phrases.boxes.fields import Box, Field
from claimcheck.judge.ruling import RuledOn


def only(
    box: Iterable[Field], labels: Set[str], fits: Callable[[Field], bool] = lambda one: True
) -> Field | None:
    """The one field with a label of a list; None where none or several have."""
    found = [one for one in box if not labels.isdisjoint(one.bag) and fits(one)]
    return found[0] if len(found) == 1 else None


def of_kinds(box: Box, *kinds: str) -> list[Field]:
    """The fields whose figures are of some kinds and give a value."""
    return [
        one for one in box if one.claim.quantity.kind in kinds and one.claim.quantity.amount.value is not None
    ]


def one_unit(one: Field, other: Field) -> bool:
    """Whether two figures are of one kind and unit."""
    left, right = one.claim.quantity, other.claim.quantity
    return left.kind == right.kind and left.unit == right.unit


def beyond(made: Iterable[RuledOn], box: Box) -> list[RuledOn]:
    """The rulings but for those on figures of one box alone, of which its labels tell how they belong together."""
    inside = {one.claim.id for one in box}
    return [one for one in made if not inside.issuperset(claim.id for claim in one.claims)]
