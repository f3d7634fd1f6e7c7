"""Whether the second of two stretches gives another figure of the very thing that the first told of."""

from __future__ import annotations

from collections.abc import Set
from decimal import Decimal
from itertools import pairwise

from claimcheck.judge.phrases.voices.agreeing import agree, is_time
from claimcheck.judge.phrases.voices.clauses import Beside, own_noun
from claimcheck.judge.phrases.voices.pointing import new_words, points_back
from claimcheck.judge.phrases.voices.segments import PLACING, Segment
from claimcheck.lexicon.roots import Roots
from claimcheck.records.claim import Claim

_TALLIES = (["number", "of"], ["count", "of"], ["total", "of"])
_SHORT = 3
_WHOLE = Decimal(100)
_NEW = 2
"""Words of its own that the second may have beside as many that it shares."""
_ALIKE = Decimal(5)
"""Up to how many times as much a figure is of the same thing where a word of its sentence is new."""


def of_one_thing(left: Segment, right: Segment, words: Beside, roots: Roots) -> bool:
    """Whether the second tells nothing that the first does not, or as much of it as is new, or points back."""
    one, other = left.claim, right.claim
    if _sets_apart(one, other) or _elsewhere(left, right) or not _may_count_one(left, right, words, roots):
        return False
    written = {roots.of(item) for item in left.line.items[left.first : left.last] if len(item) >= _SHORT}
    about = written.union(*(alike for alike in words.alike_roots(roots) if not alike.isdisjoint(written)))
    if _of_another(right, {*map(roots.of, words.known), *written}, about, words, roots):
        return False
    told = _told(right, words, roots)
    led_nouns = {roots.of(item) for led, item in pairwise(["", *right.told]) if led in words.leads}
    if is_time(one) and not led_nouns <= {*written, *map(roots.of, words.known)}:
        return False  # "says the shop opened in 1921", "says the house was built in 1834"
    new, shared = _new(left, right, told - about, roots), told & about
    if not new:
        return True
    surely = left.surely and right.surely
    if surely and points_back(left, right, words, roots):
        return not agree(one, other, _ALIKE, Decimal(0))
    if None not in (one.measure, other.measure) and one.measure != other.measure:
        return False
    if agree(one, other, _ALIKE, Decimal(0)) or not new.isdisjoint(led_nouns) or _names_apart(left, right):
        return False  # "put the tunnel at 130 million"
    if not words.back.isdisjoint(right.told) and len(new) <= words.unknown:
        return True
    return surely and len(new) <= min(len(shared), _NEW) and one.measure == other.measure


def _new(left: Segment, right: Segment, told: Set[str], roots: Roots) -> set[str]:
    """The roots of what the second tells and the first has in no form."""
    old = {item for item in left.line.items[left.first : left.last] if item[0].isalpha()}
    return {roots.of(item) for item in new_words({one for one in right.told if roots.of(one) in told}, old)}


def _sets_apart(one: Claim, other: Claim) -> bool:
    """Whether two figures have places of their own, or one is a part or a rise and no level. A rate may be told again
    without its time: "the rent was £640 a month", "it was £720"."""
    places = {claim.place.name for claim in (one, other) if claim.place is not None}
    units = one.quantity.unit, other.quantity.unit
    left_out = None not in units and bool(units[0] and units[0].per) and not (units[1] and units[1].per)
    roles = {"level", "target", "change"} | ({"rate"} if left_out else set())
    return len(places) > 1 or bool({one.role, other.role} - roles)


def _may_count_one(left: Segment, right: Segment, words: Beside, roots: Roots) -> bool:
    """Whether the nouns of two figures let them be of one thing; two tallies with their nouns are for their pairing."""
    one, other = left.claim, right.claim
    if of_people(one, other, words):
        return one.measure == other.measure and not right.names - left.names
    noun, named = own_noun(other), own_noun(one)
    if not noun or not named:
        return True
    unheard = _unheard(one, other)
    if roots.of(noun) != roots.of(named) and not (unheard and one.measure == other.measure is not None):
        return False  # "14 tonnes of cod", "22 tonnes of haddock"
    return unheard or other.quantity.kind != "count" or None in (one.measure, other.measure)


def _told(segment: Segment, words: Beside, roots: Roots) -> set[str]:
    """What a stretch tells beside its figure and what that counts."""
    noun = own_noun(segment.claim)
    return {
        roots.of(item)
        for led, item in pairwise(["", *segment.told])
        if led not in words.again  # "of the same voyage"
        and item[0].isalpha()
        and len(item) >= _SHORT
        and item not in words.known
        and item != noun
    }


def _unheard(one: Claim, other: Claim) -> bool:
    """Whether the second is not known to be another's, so that no pairing holds the two against each other: "a ministry
    said 40 had died, while Nurses Abroad counted 60 deaths"."""
    left, right = one.attribution, other.attribution
    return left is None or right is None or left.key == right.key


def _elsewhere(left: Segment, right: Segment) -> bool:
    """Whether the second opens with a place that the first does not name: "in Orvel, the mayor says, it was 65"."""
    opened = right.line.items[right.first : right.first + 2]
    return len(opened) > 1 and opened[0] in PLACING and opened[1] in right.names - left.names


def of_people(one: Claim, other: Claim, words: Beside) -> bool:
    """Whether two counts are of people, one of them by a word for people of any sort: "nine crew", "seven men"."""
    left, right = one.subject, other.subject
    if left is None or right is None or not left.cls == right.cls == "person" or left.head == right.head:
        return False
    return not words.people.isdisjoint((left.head, right.head))


def _of_another(right: Segment, known: Set[str], about: Set[str], words: Beside, roots: Roots) -> bool:
    """Whether a figure is of what somebody owns, or of some of what was told: "his shops", "number of new members"."""
    items = [item for item in right.spoken if item.isalpha()]
    owned = [
        item
        for n, (led, item) in enumerate(pairwise(items))
        if led in words.owning
        and not (items[n + 2 : n + 3] and items[n + 2] in words.figures and items[n + 3 : n + 4])
        # "its landing speed was", not "its calf weighed"
    ]
    tallied = [item for n, item in enumerate(items) if items[max(0, n - 2) : n] in _TALLIES]
    tallied = [item for item in tallied if roots.of(item) not in about]
    return any(roots.of(item) not in known and item not in words.owning for item in (*owned, *tallied))


def _names_apart(left: Segment, right: Segment) -> bool:
    """Whether each names somebody or a place that the other does not: "in Ghent", "in Genk"."""
    own, other = left.names, right.names
    return bool(own - other and other - own)


def complement(one: Claim, other: Claim) -> bool:
    """Whether two shares make up a whole: 42 per cent think so, and 58 do not."""
    values = [claim.quantity.amount.value for claim in (one, other)]
    shares = one.quantity.kind == other.quantity.kind == "percentage"
    return shares and None not in values and abs(sum(value or Decimal(0) for value in values) - _WHOLE) <= 1
