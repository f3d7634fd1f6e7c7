"""What tells that two speakers speak of two things: words before and behind two figures, and whose each one is."""

from __future__ import annotations

from collections.abc import Set
from itertools import pairwise

from claimcheck.judge.phrases.voices.clauses import Beside, own, told_before
from claimcheck.judge.phrases.voices.set_apart import of_two_sorts, two_ends, two_places
from claimcheck.lexicon.roots import Roots
from claimcheck.records.claim import Claim

_REACH = 8
"""Words before a number."""
_FOLLOWS = 3
"""Characters between two sentences that follow each other."""
_THEY = frozenset(("he", "she", "it", "they"))
_FIRST = 3
"""Words behind a verb of saying among which the subject stands."""
Both = tuple[Claim, Claim]


def set_apart(left: Claim, right: Claim, contrasting: Set[str]) -> bool:
    """Whether the text itself sets the two figures against each other in one sentence, so that its readers know:
    "the police put the crowd at 20,000, while the organisers spoke of 50,000"."""
    one, other = sorted((left, right), key=lambda claim: claim.quantity.start)
    if one.sentence.start != other.sentence.start:
        return False
    between = one.sentence.text[
        one.quantity.end - one.sentence.start : other.quantity.start - one.sentence.start
    ]
    words = between.lower().replace(",", " , ").split()
    at = max((n for n, word in enumerate(words) if word in contrasting), default=None)
    # "while rain fell, and organisers spoke of": the word of contrast is of another clause
    return at is not None and "and" not in words[at:]


def told_of_each(both: Both, tellers: Set[str], sorts: Set[str]) -> bool:
    """Whether words right behind both numbers tell two things of one sort: "in the first blast", "in the second"."""
    one, other = (
        frozenset(tellers).intersection(
            claim.sentence.text[claim.quantity.end - claim.sentence.start :]
            .replace(".", " ")
            .split(maxsplit=_REACH)[:_REACH]
        )
        for claim in both
    )
    kinds = [frozenset(sorts).intersection(words_before(claim)) for claim in both]
    behind = [claim.sentence.text[claim.quantity.end - claim.sentence.start :] for claim in both]
    tails = [text.lower().split(maxsplit=_REACH)[:_REACH] for text in behind]
    nouns = [claim.subject.text.lower() if claim.subject else "" for claim in both]
    ends = [tail[tail[:1] == [noun] :] for tail, noun in zip(tails, nouns, strict=True)]
    places = two_places(*tails) or two_ends(*ends) or _own_head(both) or _of_two_sorts(both)
    return bool(one and other and one != other) or kinds[0] != kinds[1] or places


def _of_two_sorts(both: Both) -> bool:
    """Whether the words before two figures are of two sorts of one thing: "sales of tea rose", "sales of iron rose"."""
    one, other = sorted(both, key=lambda claim: claim.quantity.start)
    since = one.quantity.end if one.sentence == other.sentence else other.sentence.start
    left = one.sentence.text[: one.quantity.start - one.sentence.start]
    right = other.sentence.text[since - other.sentence.start : other.quantity.start - other.sentence.start]
    return of_two_sorts(left.lower().split(), right.lower().split())


def _own_head(both: Both) -> bool:
    """Whether the second figure stands right behind a thing that the first sentence does not name before: "and the
    bridge 40 metres"."""
    one, other = sorted(both, key=lambda claim: claim.quantity.start)
    led = words_before(other)[-2:]
    if len(led) < 2 or led[0] not in ("the", "a", "an", "its") or not led[1].isalpha():
        return False
    told = one.sentence.text[: max(0, other.quantity.number_start - one.sentence.start)].lower().split()[:-1]
    return one.sentence == other.sentence and led[1] not in told


def words_before(claim: Claim) -> list[str]:
    """The words right before a number."""
    text = claim.sentence.text[: claim.quantity.number_start - claim.sentence.start]
    return text.lower().split()[-_REACH:]


def each_of_himself(both: Both, words: Beside) -> bool:
    """Whether both say of themselves what they do: "it would send 300 trucks", "it would send 120"."""
    if both[0].quantity.kind != "count":
        return False
    return all(own(claim.attribution, told_before(claim), words) for claim in both)


def of_rivals(both: Both, rivals: Set[str]) -> bool:
    """Whether the one is the other's rival and tells what he himself will do: "her rival said she would hire 8,000"."""
    rival = any(
        not rivals.isdisjoint(claim.sentence.text.lower().replace(",", " ").split()) for claim in both
    )
    own = any(not _THEY.isdisjoint(told_before(claim)[:2]) for claim in both)
    return rival and own


def two_subjects(both: Both, words: Beside, roots: Roots) -> bool:
    """Whether each tells of another thing: "said his striker would be out", "said the keeper would be out"."""
    if both[0].quantity.kind == "count":
        return False
    leads, owning = words.leads, words.owning
    first = []
    opens = [told_before(claim)[:2] for claim in both]
    opens = [told[told[:1] == ["that"] :] for told in opens]
    for one, other in (opens, opens[::-1]):
        if one[:1] and one[0] in words.owners and other[:1] and other[0] in owning:
            return True  # "said it made $3 million", "said that his shops made"
    for claim in both:
        told = told_before(claim)[:_FIRST]
        first.append([item for led, item in pairwise(told) if led in leads])
    return all(first) and roots.of(first[0][0]) != roots.of(first[1][0])


def next_to(both: Both) -> bool:
    one, other = sorted((both[0].sentence, both[1].sentence), key=lambda sentence: sentence.start)
    return other.start - one.end <= _FOLLOWS


def points(claim: Claim) -> bool:
    """Whether a figure counts percentage points."""
    unit = claim.quantity.unit
    return claim.quantity.kind == "percentage" and unit is not None and "point" in unit.name
