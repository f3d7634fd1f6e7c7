"""Whether a number may be some of another: by kinds, units and nouns."""

from __future__ import annotations

from collections.abc import Set

from claimcheck.lexicon import noun_lemma
from claimcheck.records.claim import Claim, Subject
from claimcheck.records.unit import Unit


def one_sort(total: Claim, part: Claim, *, rated: bool = False) -> bool:
    """Whether a number may be some of another, as far as kinds, units and nouns tell; a part may leave out the unit.

    ``rated``: whether it may leave out of what the total is a rate.
    """
    one, other = total.subject, part.subject
    own = (
        other is not None and other.start >= part.quantity.start
    )  # in "three raids: eight in …" it is of the three
    unlike = (
        own and one and other and one.text and other.text and one.cls and other.cls and one.cls != other.cls
    )
    bare = part.quantity.kind in ("count", "age") and (part.subject is None or not part.subject.text)
    same = part.quantity.kind == total.quantity.kind and _one_unit(
        total.quantity.unit, part.quantity.unit, rated=rated
    )
    things = other is not None and bool(other.cls or _are_counted(other))
    no_thing = part.quantity.kind == "count" and part.quantity.unit is None and not things
    elided = (total.quantity.kind != "count" and no_thing) or (total.quantity.kind == "count" and bare)
    return (same or elided) and not part.quantity.distribution and not unlike


def of_its_own(total: Claim, part: Claim, nouns: Set[str]) -> bool:
    """Whether a number counts what is never a part of a bare one: the wickets of "set 188, they made 174, Shelke taking
    two wickets"."""
    one, other = total.subject, part.subject
    same = one is not None and other is not None and bool(one.text) and one.head == other.head
    return other is not None and other.head in nouns and not same


def _one_unit(whole: Unit | None, part: Unit | None, *, rated: bool) -> bool:
    """Whether two units are one; parts of a rate leave out its "a litre": "nine cents a litre, made of five cents"."""
    if whole is None or part is None or whole == part:
        return whole == part
    return rated and whole.name == part.name and bool(whole.per) and not part.per


def _are_counted(noun: Subject) -> bool:
    """Whether a noun is a plural, of things to be counted: "albums", and not "scrub"."""
    return bool(noun.text) and noun_lemma(noun.text.lower()) != noun.text.lower()
