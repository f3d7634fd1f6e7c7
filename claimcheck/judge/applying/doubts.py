"""How much speaks against two claims being of one thing: each doubt lowers confidence, and severity with it."""

from __future__ import annotations

from claimcheck.judge.rivals.nearness import in_one_clause
from claimcheck.records.claim import Claim
from claimcheck.records.pairing import Pairing
from claimcheck.records.quantity import MOMENTS
from claimcheck.rulebook import Rule

LARGE = 100
"""From how many on somebody has a figure once: "2,029 career points", and 20 in any game."""


def doubtful(pairing: Pairing, rule: Rule) -> int:
    """The doubts that a pairing leaves about what a rule asks to be the same."""
    claims = (pairing.left, pairing.right)
    doubts = _not_known(pairing, rule)
    sure = rule.no_doubt_in_one_clause if in_one_clause(pairing) else ()
    doubts += sum(_apart_in_time(pairing, facet) for facet in rule.may_differ if facet not in sure)
    doubts += any(claim.measure is not None and not claim.attached for claim in claims)
    doubts += any(_handful(claim) for claim in claims)
    doubts += _two_nouns(pairing)
    doubts += any(map(_part_of_what, claims))
    doubts += _two_owners(pairing)
    doubts += _some_of_all(pairing)
    return doubts + (any(_unnamed(claim) for claim in claims) and 1 + (not _something_shared(pairing)))


def _two_owners(pairing: Pairing) -> bool:
    """Whether both texts say whose a figure is, and by names that need not be one's: "Orvel's port", "Tamm's docks"."""
    found = pairing.facets["for_whom"]
    return found.outcome == "unknown" and found.left is not None and found.right is not None


def _some_of_all(pairing: Pairing) -> bool:
    """Whether one figure is said to be of all and a smaller one may be of some, told in a clause of its own: "in all,
    46 witnesses gave evidence", "the prosecution called 31 witnesses"."""
    if pairing.same("clause") or pairing.same("measure"):
        return False
    for whole, other in ((pairing.left, pairing.right), (pairing.right, pairing.left)):
        all_of_it, some = whole.quantity.amount.value, other.quantity.amount.value
        if whole.scope == "total" != other.scope and all_of_it is not None and some is not None:
            return some < all_of_it
    return False


def _part_of_what(claim: Claim) -> bool:
    """Whether a figure is a part and does not say of what: "four of them", "two of his children"."""
    return claim.scope in ("subset", "other") and claim.portion is None


def _two_nouns(pairing: Pairing) -> bool:
    """Whether two nouns may name the same things or one some of the other: "42 office buildings", "18 houses".
    "Eight workers" and "eight people" of one toll mostly are the same."""
    one, other = pairing.left.subject, pairing.right.subject
    if one is None or other is None or "person" in (one.cls, other.cls):
        return False
    return _unknown(pairing, "subject") and one.head != other.head


def _unnamed(claim: Claim) -> bool:
    """Whether somebody is only "the girl" whom a text speaks of."""
    return claim.for_whom is not None and claim.for_whom.name.islower()


def _something_shared(pairing: Pairing) -> bool:
    """Whether more than the noun is known to be the same."""
    return any(pairing.same(facet) for facet in ("measure", "act", "clause", "event", "place"))


def _handful(claim: Claim) -> bool:
    """Up to three things that nothing happened to: "one" is mostly a pronoun, and two are mostly a part."""
    return claim.measure is None and claim.is_handful


def _apart_in_time(pairing: Pairing, facet: str) -> bool:
    """Whether a facet that may differ does; for a length of time, whether it is told and not known to be the same."""
    if pairing.left.quantity.kind in MOMENTS:
        return False  # the day is what such claims state
    found = pairing.facets[facet]
    if pairing.left.quantity.kind != "duration":
        return found.outcome == "different"
    return found.outcome != "same" and (found.left is not None or found.right is not None)


def _not_known(pairing: Pairing, rule: Rule) -> int:
    """How many of the facets that must be the same are not known to be, less one that another makes up for."""
    missing = sum(_unknown(pairing, facet) for facet in rule.same)
    claims = (pairing.left, pairing.right)
    one_sided = (claims[0].measure is None) != (claims[1].measure is None)
    # one killed of the dozen who were there; twelve children and 31 people of one ferry
    part = (one_sided and any(claim.is_handful for claim in claims)) or _unknown(pairing, "subject")
    made_up = not part and any(_stands_in(pairing, facet, rule) for facet in rule.instead)
    made_up = made_up or (bool(rule.instead) and all(map(_describes, claims)) and _one_noun(pairing))
    return missing - 1 if missing and made_up else missing


def _describes(claim: Claim) -> bool:
    """Whether the number describes a thing: "a 48-page report"."""
    return claim.subject is not None and claim.subject.start == claim.quantity.number_end + 1 and claim.glued


def _one_noun(pairing: Pairing) -> bool:
    one, other = pairing.left.subject, pairing.right.subject
    return one is not None and other is not None and bool(set(one.modifiers) & set(other.modifiers))


def _stands_in(pairing: Pairing, facet: str, rule: Rule) -> bool:
    """Whether a facet is the same in a way that no other thing would be: of a clause, that a name or another number
    is shared, and not just the place that a rule asks for anyway; "homes" and "power" are words of any storm; of whose
    they are, a total that nobody has twice."""
    if facet == "for_whom":
        return pairing.same(facet) and all(_large(claim) for claim in (pairing.left, pairing.right))
    if facet != "clause" or not pairing.same("clause"):
        return pairing.same(facet)
    asked = "place" in rule.same
    return any(not word[:1].islower() and not (asked and _of_place(word, pairing)) for word in pairing.shared)


def _of_place(word: str, pairing: Pairing) -> bool:
    places = (claim.place.name for claim in (pairing.left, pairing.right) if claim.place is not None)
    return any(word.lower() in name.split() for name in places)


def _large(claim: Claim) -> bool:
    value = claim.quantity.amount.value
    return value is not None and value >= LARGE


def _unknown(pairing: Pairing, facet: str) -> bool:
    return facet in pairing.facets and pairing.facets[facet].outcome == "unknown"
