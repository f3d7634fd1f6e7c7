"""What a number shares with its neighbour: the measure over a list, the noun that an ellipsis leaves out."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.contextualise.measures.fitting import fits
from claimcheck.contextualise.view import View
from claimcheck.lexicon.wording import Wording
from claimcheck.record import replace
from claimcheck.records.claim import Claim

_MOVED = ("money", "count", "percentage")


def inherit(view: View, claims: Sequence[Claim], wording: Wording) -> list[Claim]:
    """The claims of one sentence with what each takes over from the one before it in a list.

    "killed 12 soldiers and 8 civilians": the 8 are killed too; "killed 12 people in Homs and 15 in Hama":
    the 15 are people; "revenue rose 12 percent to $3.4 billion": the sum is revenue; "three men and two women
    dead": the men are dead too. What is taken over is marked as not attached.
    """
    found: list[Claim] = []
    for number, claim in enumerate(claims):
        found.append(_from_before(view, number, found, claim, wording))
    for number in range(len(found) - 1, 0, -1):
        before, behind = found[number - 1], found[number]
        if not (_listed(view, number, wording) and _alike(before, behind)):
            continue
        if before.act is None or not _comma_between(view, number):
            found[number - 1] = _told_behind(before, behind)
    return found


def _from_before(view: View, number: int, found: Sequence[Claim], claim: Claim, wording: Wording) -> Claim:
    """A claim with what it takes over from those found before it."""
    before = found[-1] if found else None
    if before is not None:
        if _listed(view, number, wording) and _alike(before, claim):
            if _is_of_another_sort(before, claim, wording):
                return claim
            claim = _as_listed(before, claim)
            if _of_the_same(before, claim):
                claim = replace(claim, scope=before.scope, scope_words=before.scope_words)
        if claim.measure is None and _reached(view, number, before, claim):
            claim = _with_measure_of(before, claim)
    if claim.measure is None and claim.scope == "subset" and claim.portion is not None:
        return _worse(found, claim)
    return claim


def _of_the_same(before: Claim, claim: Claim) -> bool:
    """Whether a number leaves out the noun of the part before it: "cut 1,400 jobs, 380 of them in Ribe, 210 in Elk"."""
    if before.scope != "subset" or claim.scope != "unspecified":
        return False
    part, noun = before.subject, claim.subject
    return part is not None and noun is not None and part.start == noun.start < before.quantity.start


def _is_of_another_sort(before: Claim, claim: Claim, wording: Wording) -> bool:
    """Whether a number counts something that the measure of the one before it cannot be of."""
    if claim.measure is not None or before.measure is None or claim.subject is None:
        return False
    fitting = fits(before.measure, claim.quantity, claim.subject, wording)
    return _own_noun(before, claim) or not fitting


def _as_listed(before: Claim, claim: Claim) -> Claim:
    """What a list leaves out is that of the number before: the measure, and where there is no noun the noun too."""
    if claim.measure is not None or (claim.subject is not None and before.measure is None):
        return claim
    listed = _with_measure_of(before, claim)
    return listed if claim.subject is not None else replace(listed, subject=before.subject)


def _with_measure_of(other: Claim, claim: Claim) -> Claim:
    return replace(claim, measure=other.measure, measure_words=other.measure_words, attached=False)


def _worse(found: Sequence[Claim], claim: Claim) -> Claim:
    """The worse hurt of those before them: "injured 23 people on Monday, 11 of them seriously"; those of one place:
    "arrested 60 people, among them 14 in Orvel"."""
    whole = next((one for one in reversed(found) if _alike(one, claim)), None)
    if whole is None or claim.portion is None or claim.portion.form not in ("degree", "place"):
        return claim
    return replace(claim, measure=whole.measure, measure_words=whole.measure_words, attached=False)


def _own_noun(before: Claim, claim: Claim) -> bool:
    """Whether what a number counts is itself the measure, and the next counts something else: "11 arrests and 30
    trams" arrests no trams."""
    what, told = before.subject, before.measure_words
    if what is None or told is None or claim.subject is None or claim.subject.start == what.start:
        return False
    return what.text.endswith(told)


def _reached(view: View, number: int, before: Claim, claim: Claim) -> bool:
    """Whether a figure is what a change led to: "revenue rose 12 percent to $3.4 billion", "rose from $3 billion to
    $3.4 billion"."""
    place = view.places[number - 1]
    between = [word.lower for word in view.words[place.last : view.places[number].first]]
    if before.measure is None or claim.quantity.kind not in _MOVED or between != ["to"]:
        return False
    came = view.lower(place.first - 1) == "from"
    return before.role == "change" or (came and before.quantity.sort == claim.quantity.sort)


def _comma_between(view: View, number: int) -> bool:
    """Whether a comma parts two numbers: "pulled 169 survivors from the water, and 32 people were missing"."""
    first, last = view.places[number - 1].last, view.places[number].first
    return any(word.text == "," for word in view.words[first:last])


def _told_behind(claim: Claim, behind: Claim) -> Claim:
    """ "left three men and two women dead": what is told behind the last of a list is told of all."""
    what, last = claim.subject, behind.subject
    if claim.measure is not None or behind.measure_words is None or what is None or last is None:
        return claim
    if not last.text or last.start < behind.quantity.number_end or what.cls != last.cls:
        return claim
    rest = behind.sentence.text[last.end - behind.sentence.start :]
    if behind.measure_words not in rest:
        return claim
    return replace(claim, measure=behind.measure, measure_words=behind.measure_words, attached=False)


def _alike(before: Claim, claim: Claim) -> bool:
    left, right = before.quantity, claim.quantity
    return left.kind == right.kind == "count" and not left.derived and not right.derived


def _listed(view: View, number: int, wording: Wording) -> bool:
    """Whether nothing but one listed thing and a comma or "and" stands between two numbers."""
    first, last = view.places[number - 1].last, view.places[number].first
    between = [word.lower for word in view.words[first:last]]
    return (
        0 < len(between) <= 6
        and between[-1] in wording.words["listing"]
        and not any(word in wording.words["breaks"] or word in (";", ":", "–", "—") for word in between[:-1])
    )


def as_windows(claims: Sequence[Claim]) -> list[Claim]:
    """A bare duration as long as a clock window of the same text takes over the window's event.

    "from 9am to 7pm … giving them 10 hours to do so": the ten hours are that window again.
    """
    windows = [c for c in claims if c.quantity.derived and c.event is not None]
    found = []
    for claim in claims:
        if claim.event is None and claim.quantity.kind == "duration":
            same = next((w for w in windows if _as_long(w, claim)), None)
            if same is not None and same.event is not None:
                claim = replace(claim, event=replace(same.event, assumed=True), period=same.period)
        found.append(claim)
    return found


def _as_long(window: Claim, claim: Claim) -> bool:
    one, other = window.quantity, claim.quantity
    return one.unit == other.unit and one.amount.low == other.amount.low == other.amount.high
