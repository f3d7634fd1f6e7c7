"""How two subjects, persons, events, places or periods compare: the same, different, or not to be told."""

from __future__ import annotations

from claimcheck.align.makes import one_make
from claimcheck.lexicon.wording import Wording
from claimcheck.records.claim import HANDFUL, Claim, Event, Period, Place, Subject
from claimcheck.records.pairing import Outcome


def subjects(one: Subject | None, other: Subject | None, wording: Wording) -> Outcome:
    """What is counted; a text that leaves it open counts anything, and "15 hurt" are people of any sort."""
    if any(s is not None and s.head in wording.frequencies for s in (one, other)):
        alike = one is not None and other is not None and one.head == other.head
        return "same" if alike else "unknown"  # "moved the money 241 times" in so many transfers
    one, other = (s if s is None or s.head not in wording.measure_nouns else None for s in (one, other))
    if one is None or other is None:
        known = one or other
        # "15 hurt" are people of any sort
        general = known is not None and known.cls == "person" and _general(known, wording)
        return "same" if known is None or general else "unknown"
    if wording.sort_of(one.head) == wording.sort_of(other.head):
        return _modifiers(one, other, wording)
    if one_make(one, other):
        return "same"
    if one.cls is None or one.cls != other.cls:
        return "different"
    members = (_general(one, wording), _general(other, wording))
    if all(members):
        return "same"
    described = bool(set(one.modifiers) & set(other.modifiers))  # "12 Tarn defendants", "11 Tarn men"
    return "unknown" if any(members) or described else "different"


def _modifiers(one: Subject, other: Subject, wording: Wording) -> Outcome:
    """Whether what describes one noun describes the other, whatever form its words have: "oil-covered", "oiled"."""
    left, right = set(one.modifiers), set(other.modifiers)
    if not left or not right or left & right:
        return "same"
    of = wording.roots.of
    parts = [{of(part) for word in words for part in word.split("-")} for words in (left, right)]
    return "same" if parts[0] & parts[1] else "unknown"


def _general(subject: Subject, wording: Wording) -> bool:
    head = wording.heads.get(subject.head)
    return head is not None and head.general


def people(one: list[str], other: list[str]) -> Outcome:
    """One person by two names in common or by the same single name; a last name alone may be a relative's.

    A single name may be another one's beside it: "Ardale" have the points of the "Ardale Rovers".
    """
    if min(len(one), len(other)) == 1 and one != other:
        return "unknown"
    if one[-1] != other[-1]:
        return "different"
    if min(len(one), len(other)) == 1:
        return "same" if len(one) == len(other) else "unknown"
    return "same" if len(set(one) & set(other)) > 1 else "different"


def stand_in(one: Event, other: Event, wording: Wording) -> bool:
    """Whether an event that a clause leaves unnamed can be the other: it stands for the main one of its family."""
    main = wording.family_heads.get(one.family)
    return (one.assumed or other.assumed) and all(
        event.assumed or event.cls == main for event in (one, other)
    )


def places(one: Place, other: Place) -> Outcome:
    """One place, a part of the other ("Aceh" in "Indonesia": perhaps a part of the figure too), or two places."""
    if one.name == other.name:
        return "same"
    left, right = {one.name, *one.within}, {other.name, *other.within}
    if not left & right:
        return "different"
    narrowed = one.name.endswith(" " + other.name) or other.name.endswith(" " + one.name)
    return "same" if narrowed else "unknown"


def days(one: Period, other: Period) -> Outcome:
    """Whether two periods are of the same days; those of which one is a part of the other perhaps are."""
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return "unknown"  # "on Thursday" in two texts of no known day may be two Thursdays
    if (one.first, one.last) == (other.first, other.last):
        return "same"
    apart = one.last < other.first or other.last < one.first
    return "different" if apart else "unknown"


def described_by_one(left: Claim, right: Claim) -> bool:
    """Whether one number describes a thing ("a two-room flat") that the other clause does not name: its "two rooms"
    are no flat's."""
    for one, other in ((left, right), (right, left)):
        if one.subject is None or not one.glued or other.glued:
            continue
        named = {*other.cues, *(other.subject.modifiers if other.subject is not None else ())}
        if one.subject.modifiers and named.isdisjoint(one.subject.modifiers):
            return True
    return False


def posts_and_people(left: Claim, right: Claim, wording: Wording) -> bool:
    """Whether one counts posts and the other people who did something: the workers at the gates are no jobs."""
    if {c.subject.cls for c in (left, right) if c.subject is not None} != {"job", "person"}:
        return False
    person = left if left.subject is not None and left.subject.cls == "person" else right
    return person.act is not None and "job" not in wording.measures_of.get(person.measure or "", ())


def to_come(planned: Claim, today: Claim) -> bool:
    """Whether one is what there will be at a time to come, and the other what there is."""
    if planned.modality != "planned" or today.modality == "planned" or today.act is not None:
        return False
    own = today.measure is None or today.measure == planned.measure
    later = planned.period is not None and planned.period.later
    return later and own and not (today.period is not None and today.period.later)


def told_by_no_calling(left: Claim, right: Claim, wording: Wording) -> bool:
    """Whether one counts several "men" and the other several of a calling: "19 men were trapped", "22 miners". One man
    and two officers are others."""
    heads = [claim.subject.head for claim in (left, right) if claim.subject is not None]
    values = [claim.quantity.amount.value for claim in (left, right)]
    several = all(value is not None and value > HANDFUL for value in values)
    classes = {claim.subject.cls for claim in (left, right) if claim.subject is not None}
    return several and classes == {"person"} and "man" in heads and len(set(heads) - wording.pronominal) == 1
