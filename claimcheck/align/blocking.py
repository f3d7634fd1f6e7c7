"""Which claims are worth comparing: those that share a key, so that cost grows with the claims, not their square."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations

from claimcheck.align.makes import make
from claimcheck.lexicon.stems import stem
from claimcheck.lexicon.wording import Wording
from claimcheck.limits import DEFAULTS, Limits
from claimcheck.records.amount import significant_digits
from claimcheck.records.claim import Claim
from claimcheck.records.document import MARKED
from claimcheck.records.quantity import MOMENTS

PAIRED = (
    "count", "money", "duration", "percentage", "ratio", "measurement", "age", "magnitude", "date", "clock_time",
    "score", "ordinal",
)  # fmt: skip
"""Kinds whose values are compared between sources; ordinals only as places in one ranking."""


BY_CLAUSE = ("money", "percentage", "ratio", "measurement", "score", "duration", "clock_time")
"""Kinds that are also compared by the words of their clause: a sum of money rarely has a noun of its own."""
FEWEST_WORDS, MOST_WORDS = 2, 12
"""Words of a clause by all of which together any other figure is compared: two sentences that are one but for it."""
HALF_DAY = 12 * 60
"""Minutes: hours twelve apart may be one, "a.m." written for "p.m."."""
COMMON = 60
"""Claims; a word that more of them share ("company") tells nothing."""
ALIKE = 24
"""Claims; where more numbers have the same digits, two of them have them in another order by chance."""
LONG = 4
"""Significant digits from which two numbers that differ in one digit are compared whatever they count."""


SWAPPED = 2
"""Significant digits from which two numbers of the same digits in another order are compared."""
TELLING = 3
"""Significant digits from which two counts of one value are compared whatever they count."""
NEIGHBOURS, FEWEST = 12, 3
"""How many others a claim of a large block is held against, by each key; in the largest blocks fewer."""
NEIGHBOURS_INSIDE = 2
"""How many of those may stand in its own text: such pairs only let a repetition join a topic."""
LARGE = 100
"""From how many on "people" and "men" count as a noun that tells what is counted."""


def blocks(claims: Sequence[Claim], wording: Wording) -> list[list[Claim]]:
    """Groups of claims that share a key, each in the order given; a claim may stand in several."""
    found: dict[tuple[str, ...], list[Claim]] = {}
    for claim in claims:
        if claim.part in MARKED or claim.sentence.repeated or claim.quantity.kind not in PAIRED:
            continue
        for key in keys(claim, wording):
            found.setdefault(key, []).append(claim)
    return [found[key] for key in sorted(found) if _worth(key, found[key])]


def _worth(key: tuple[str, ...], block: Sequence[Claim]) -> bool:
    """Whether a group has pairs that some rule could speak of; a slip of a digit is one between texts."""
    if key[2] == "digits":
        return _swapped(block)
    if key[2] == "slip":
        return any(claim.source != block[0].source for claim in block)
    return len(block) > 1 and not (key[2] in ("cue", "words") and len(block) > COMMON)


def _swapped(block: Sequence[Claim]) -> bool:
    """Whether few enough numbers have the same digits for two of them, in two texts, to be a slip of one another."""
    if len(block) > ALIKE or len({claim.source for claim in block}) < 2:
        return False
    return len({claim.quantity.amount.value for claim in block}) > 1


def pairs(block: Sequence[Claim], limits: Limits = DEFAULTS) -> Iterable[tuple[Claim, Claim]]:
    """The pairs of a block, the claim that comes first in the order given on the left.

    In a large block every claim is paired with its nearest :data:`NEIGHBOURS` only, few of them of its own text, in
    the order of place, event, person and names, so that cost grows with the number of claims and not with its square.
    """
    if len(block) <= limits.max_crowd:
        yield from combinations(block, 2)
        return
    order = {claim.id: index for index, claim in enumerate(block)}
    near = _side_by_side(block)
    reach = max(FEWEST, min(NEIGHBOURS, limits.max_pairs // len(block)))
    for index, claim in enumerate(near):
        inside = 0
        for other in near[index + 1 : index + 1 + reach]:
            inside += other.source == claim.source
            if other.source != claim.source or inside <= NEIGHBOURS_INSIDE:
                yield (claim, other) if order[claim.id] < order[other.id] else (other, claim)


def _side_by_side(block: Sequence[Claim]) -> list[Claim]:
    """The claims so that those of one thing come together; there the first of each text stand before all second."""
    nth: Counter[tuple[str, ...]] = Counter()
    ordered = []
    for claim in block:
        things = _thing(claim)
        ordered.append((things, nth[*things, claim.source], claim))
        nth[*things, claim.source] += 1
    return [claim for *_, claim in sorted(ordered, key=lambda row: row[:2])]


def _thing(claim: Claim) -> tuple[str, ...]:
    """What two claims of one thing have in common: place, event, person, names."""
    names = sorted(cue for cue in claim.cues if cue[0].isupper())
    return (
        claim.place.name if claim.place is not None else "",
        claim.event.cls if claim.event is not None else "",
        claim.for_whom.name if claim.for_whom is not None else "",
        " ".join(names),
    )


def keys(claim: Claim, wording: Wording) -> Iterable[tuple[str, ...]]:
    """The keys of a claim: its kind and dimension with what it measures, what is counted, or what it belongs to."""
    quantity = claim.quantity
    base = quantity.sort
    found: set[tuple[str, ...]] = set()
    if claim.measure is not None:
        found.add((*base, "measure", claim.measure))
        found.update(
            (*base, "measure", "+".join(sorted(pair))) for pair in wording.comparable if claim.measure in pair
        )
    if claim.subject is not None and quantity.kind in ("age", "duration"):
        found.add((*base, "subject", claim.subject.head))
    if claim.subject is not None and quantity.kind == "count" and not _anyone(claim, wording):
        found.add((*base, "subject", wording.sort_of(claim.subject.head)))
        head, named = wording.heads.get(claim.subject.head), make(claim.subject)
        if head is not None and head.general and head.cls != "person":  # "eight charges", "seven counts"
            found.add((*base, "class", head.cls))
        if head is not None and head.general and head.cls == "person" and claim.place is not None:
            found.add(
                (*base, "people of", claim.place.name)
            )  # "20,000 residents of Marl", "32,000 people in Marl"
        if named is not None:
            found.add((*base, "make", named))
    if claim.event is not None and quantity.kind == "duration":
        found.add((*base, "event", claim.event.family))
    if claim.ranking is not None and claim.ranking.thing:
        found.add((*base, "ranking", claim.ranking.thing, claim.ranking.order))
    if quantity.kind == "ordinal":
        if claim.subject is not None and claim.subject.head in wording.words["moments_of_play"]:
            found.add((*base, "subject", claim.subject.head))
        return found
    if claim.for_whom is not None:
        found.add((*base, "for whom", claim.for_whom.name.split()[-1].lower()))
    if quantity.kind == "magnitude":
        found.add((*base, "magnitude"))
    if quantity.kind == "clock_time" and quantity.amount.value is not None:
        found.add((*base, "half day", str(quantity.amount.value % HALF_DAY)))
    if claim.act is not None and quantity.kind in MOMENTS:
        found.add((*base, "act", claim.act))
        if claim.act in wording.happenings:  # "the incident happened"
            found.update((*base, "act", act) for act in wording.general_acts)
    if claim.point is not None:
        found.add((*base, "point", claim.point.way, claim.point.name))
    if claim.act in wording.lasting_acts and quantity.kind == "duration":
        found.add((*base, "act", claim.act))
    if quantity.kind in BY_CLAUSE:
        found.update((*base, "cue", cue.lower()) for cue in claim.cues)
        found.update((*base, "cue", wording.known_as(cue)) for cue in claim.cues)
        found.update((*base, "cue", root) for root in wording.roots.among(claim.cues))
    elif FEWEST_WORDS <= len(claim.cues) <= MOST_WORDS:
        endings = wording.words["endings"]
        told = sorted({stem(cue.lower(), endings) for cue in claim.cues})
        found.add((*base, "words", " ".join(told)))
    return found | set(_slips(claim, base))


def _anyone(claim: Claim, wording: Wording) -> bool:
    """People are compared by what happened to them: "one man" and "three men" of a story rarely are the same; a
    large number of them, or of children or pilgrims, is told by its noun."""
    subject = claim.subject
    head = wording.heads.get(subject.head) if subject is not None else None
    if subject is None or head is None or head.cls != "person":
        return False
    value = claim.quantity.amount.value
    anyone = head.general or subject.head in wording.pronominal
    return anyone and (value is None or value < LARGE)


def _slips(claim: Claim, base: tuple[str, ...]) -> Iterable[tuple[str, ...]]:
    """A key for each digit of a long number left out: two numbers one digit apart share one."""
    value = claim.quantity.amount.value
    if value is None:
        return
    digits, many = f"{value:f}", significant_digits(value)
    if claim.quantity.kind == "count" and claim.quantity.amount.kind == "exact" and many >= TELLING:
        yield (*base, "value", digits)
    written = digits.replace(".", "")
    if many >= SWAPPED:  # the same digits in another order
        yield (*base, "digits", f"{len(written)}:{''.join(sorted(written))}")
    if many < LONG:
        return
    for at, digit in enumerate(digits):
        if digit != ".":
            yield (*base, "slip", f"{digits[:at]}?{digits[at + 1 :]}")
