"""How near two figures lie: a sign that they are of one thing, never a proof."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal

from claimcheck.calendar import is_month, names_weekday
from claimcheck.lexicon import tokens
from claimcheck.lexicon.marks import GENITIVES
from claimcheck.lexicon.roots import Roots
from claimcheck.records.claim import Claim
from claimcheck.records.pairing import Pairing
from claimcheck.records.unit import Unit

_PARTS = {"title": 0, "summary": 1, "heading": 3}


def beside_act(pairing: Pairing, roots: Roots) -> list[str]:
    """The words that two clauses share beside those that tell their acts."""
    claims = (pairing.left, pairing.right)
    acts = {roots.of(word) for claim in claims for word in (claim.act, claim.act_word) if word}
    return [word for word in pairing.shared if roots.of(word) not in acts]


def alike(one: Unit | None, other: Unit | None) -> bool:
    """Whether two units are one, or lengths of time that can be converted."""
    if one is None or other is None or one == other:
        return one == other
    times = one.dimension == other.dimension == "time" and one.per == other.per
    return times and one.factor is not None and other.factor is not None


def by_sentence(claims: Iterable[Claim]) -> dict[tuple[str, int], list[Claim]]:
    """The figures of each sentence, by its text and its place there; none where a sentence has none."""
    found: dict[tuple[str, int], list[Claim]] = defaultdict(list)
    for claim in claims:
        found[claim.source, claim.sentence.start].append(claim)
    return found


def position(claim: Claim) -> tuple[int, int]:
    """How early a text gives a figure: in its title, its summary, its body or a heading; and where there."""
    return _PARTS.get(claim.part, 2), claim.quantity.start


def whole_today(claim: Claim) -> bool:
    """Whether a figure is none of a part, no addition or change, and not another time's: it may be a text's own."""
    return claim.scope != "subset" and claim.role == "level" and not claim.is_earlier


def of_two_times(pairing: Pairing) -> bool:
    """Whether both figures are dated, and not alike: "in May", "in June"; of texts of no known day by their words."""
    left, right = pairing.left.period, pairing.right.period
    if left is None or right is None or pairing.same("period"):
        return False
    one, other = (frozenset[str]().union(*days_named(period.text)) for period in (left, right))
    return pairing.different("period") or bool(one and other and one.isdisjoint(other))


def days_named(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """The weekdays and the months that some words name."""
    words = [token.text for token in tokens(text, 0)]
    return frozenset(filter(names_weekday, words)), frozenset(filter(is_month, words))


def of_two_names(pairing: Pairing) -> bool:
    """Whether each clause has names, and none in common: "Lund moved 41 million containers", "Orvel 14 million"."""
    return not pairing.named_alike and all(_has_name(claim) for claim in (pairing.left, pairing.right))


def in_one_clause(pairing: Pairing) -> bool:
    """Whether the two clauses are one, and name neither two times nor two things."""
    return pairing.same("clause") and not of_two_times(pairing) and not of_two_names(pairing)


def _has_name(claim: Claim) -> bool:
    """Whether a clause has a name, or its sentence begins with whose it is: "Orvel's port"."""
    opening = tokens(claim.sentence.text)[:2]
    owned = len(opening) > 1 and opening[1].text in GENITIVES
    return owned or any(cue[0].isupper() for cue in claim.cues)


def within(left: Claim, right: Claim, times: Decimal, floor: Decimal = Decimal(0)) -> bool:
    """Whether the larger of two values is at most ``times`` the smaller one, by size, and both are above nought and
    at least ``floor``; not where one of them gives no single value. Days and weeks are held in one unit."""
    one, other = left.quantity.amount.value, right.quantity.amount.value
    if one is None or other is None or 0 in (one, other):
        return False
    units = (left.quantity.unit, right.quantity.unit)
    if units[0] != units[1] and alike(*units):
        one, other = (
            v * (u.factor if u and u.factor else 1) for v, u in zip((one, other), units, strict=True)
        )
    low, high = sorted((abs(one), abs(other)))
    return low >= floor and high <= times * low
