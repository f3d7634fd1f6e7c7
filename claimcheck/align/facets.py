"""How two claims compare, facet by facet: same, different or unknown, with the words that decided it.

Only an explicit difference is "different"; what a text leaves open is "unknown".
"""

from __future__ import annotations

from collections.abc import Callable

from claimcheck.lexicon.stems import stem, stems
from claimcheck.lexicon.wording import Wording
from claimcheck.records.claim import Claim, Event, Period, Place, Subject
from claimcheck.records.pairing import Comparison, Outcome, weight

ENOUGH = 3
"""Shared words of a clause, names and other numbers counting double, from which two clauses speak of one thing.
On real stories two shared words were right as often as not for money; one was right for nothing."""
MANY_OWNERS = 5
"""The same for points and games, of which everybody in a text has some number: two names and a word."""


def compare(left: Claim, right: Claim, wording: Wording) -> dict[str, Comparison]:
    """Every facet of a pairing, in the order of ``pairing.FACETS``."""
    return {name: facet(left, right, wording) for name, facet in _FACETS.items()}


def _measure(left: Claim, right: Claim, wording: Wording) -> Comparison:
    one, other = left.measure, right.measure
    words = (left.measure_words, right.measure_words)
    if one is None or other is None:
        return Comparison("unknown", *words)
    alike = one == other or frozenset((one, other)) in wording.comparable
    return Comparison("same" if alike else "different", *words)


def _subject(left: Claim, right: Claim, wording: Wording) -> Comparison:
    one, other = left.subject, right.subject
    words = (one.text if one else None, other.text if other else None)
    outcome = _subjects(one, other, wording)
    if outcome == "same" and _tallied(left, right, wording) and not _of_one(left, right, wording):
        outcome = "unknown"  # points are somebody's points
    return Comparison(outcome, *words)


def _tallied(left: Claim, right: Claim, wording: Wording) -> bool:
    """Whether everybody in a text has some number of what is counted: games, points."""
    return any(c.subject is not None and c.subject.head in wording.tallied for c in (left, right))


def _of_one(left: Claim, right: Claim, wording: Wording) -> bool:
    """Whether two counts are known to be one's own, or their clauses share so much that they must be; the games
    that somebody played are not those that they missed."""
    if _act(left, right, wording).outcome == "different":
        return False
    return "same" in (_for_whom(left, right, wording).outcome, _clause(left, right, wording).outcome)


def _subjects(one: Subject | None, other: Subject | None, wording: Wording) -> Outcome:
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
        return _modifiers(one, other)
    if one.cls is None or one.cls != other.cls:
        return "different"
    members = (_general(one, wording), _general(other, wording))
    if all(members):
        return "same"
    described = bool(set(one.modifiers) & set(other.modifiers))  # "12 Tarn defendants", "11 Tarn men"
    return "unknown" if any(members) or described else "different"


def _modifiers(one: Subject, other: Subject) -> Outcome:
    left, right = set(one.modifiers), set(other.modifiers)
    if not left or not right or left & right:
        return "same"
    return "unknown"


def _general(subject: Subject, wording: Wording) -> bool:
    head = wording.heads.get(subject.head)
    return head is not None and head.general


def _for_whom(left: Claim, right: Claim, wording: Wording) -> Comparison:
    one, other = left.for_whom, right.for_whom
    words = (one.name if one else None, other.name if other else None)
    if one is None or other is None:
        return Comparison("unknown", *words)
    return Comparison(_people(one.name.lower().split(), other.name.lower().split()), *words)


def _people(one: list[str], other: list[str]) -> Outcome:
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


def _event(left: Claim, right: Claim, wording: Wording) -> Comparison:
    one, other = left.event, right.event
    words = (_event_words(one), _event_words(other))
    if one is None or other is None:
        return Comparison("unknown", *words)
    if one.instance != other.instance:
        return Comparison("different", *words)
    if one.cls == other.cls or (one.family == other.family and _stand_in(one, other, wording)):
        return Comparison("same", *words)
    if one.family == other.family or left.quantity.kind != "duration":
        return Comparison("unknown", *words)
    return Comparison("different", *words)


def _stand_in(one: Event, other: Event, wording: Wording) -> bool:
    """Whether an event that a clause leaves unnamed can be the other: it stands for the main one of its family."""
    main = wording.family_heads.get(one.family)
    return (one.assumed or other.assumed) and all(
        event.assumed or event.cls == main for event in (one, other)
    )


def _event_words(event: Event | None) -> str | None:
    if event is None:
        return None
    text = f"{event.instance} {event.text}" if event.instance else event.text
    return f"{text} (named at the start of the text)" if event.assumed else text


def _place(left: Claim, right: Claim, wording: Wording) -> Comparison:
    one, other = left.place, right.place
    words = (one.text if one else None, other.text if other else None)
    if one is None or other is None:
        return Comparison("unknown", *words)
    return Comparison(_places(one, other), *words)


def _places(one: Place, other: Place) -> Outcome:
    """One place, a part of the other ("Aceh" in "Indonesia": perhaps a part of the figure too), or two places."""
    if one.name == other.name:
        return "same"
    left, right = {one.name, *one.within}, {other.name, *other.within}
    if not left & right:
        return "different"
    narrowed = one.name.endswith(" " + other.name) or other.name.endswith(" " + one.name)
    return "same" if narrowed else "unknown"


def _period(left: Claim, right: Claim, wording: Wording) -> Comparison:
    one, other = left.period, right.period
    words = (one.text if one else None, other.text if other else None)
    if (one is not None and one.earlier) != (other is not None and other.earlier):
        return Comparison("different", *words)
    if one is None or other is None:
        return Comparison("unknown", *words)
    outcome = days(one, other)
    return Comparison(outcome, *words)


def days(one: Period, other: Period) -> Outcome:
    """Whether two periods are of the same days; those of which one is a part of the other perhaps are."""
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return "unknown"  # "on Thursday" in two texts of no known day may be two Thursdays
    if (one.first, one.last) == (other.first, other.last):
        return "same"
    apart = one.last < other.first or other.last < one.first
    return "different" if apart else "unknown"


def _scope(left: Claim, right: Claim, wording: Wording) -> Comparison:
    words = (" ".join(left.scope_words) or None, " ".join(right.scope_words) or None)
    whole = ("total", "unspecified")
    alike = left.scope == right.scope or (left.scope in whole and right.scope in whole)
    return Comparison("same" if alike else "different", *words)


def _role(left: Claim, right: Claim, wording: Wording) -> Comparison:
    # "8.5 per cent more", "a rise of 7.5 per cent"
    shares = left.quantity.sort == right.quantity.sort == ("percentage", "share")
    alike = left.role == right.role or (shares and {left.role, right.role} == {"increment", "change"})
    return Comparison("same" if alike else "different", left.role, right.role)


def _modality(left: Claim, right: Claim, wording: Wording) -> Comparison:
    one, other = left.modality, right.modality
    stated = ("asserted", "estimated")
    if one == other or (one in stated and other in stated):
        outcome: Outcome = "same"
    elif {one, other} <= {"planned", *stated}:
        outcome = "unknown"
    else:
        outcome = "different"
    return Comparison(outcome, one, other)


def _attribution(left: Claim, right: Claim, wording: Wording) -> Comparison:
    one, other = left.attribution, right.attribution
    if one is None or other is None:
        return Comparison("unknown", one.speaker if one else None, other.speaker if other else None)
    return Comparison("same" if one.key == other.key else "different", one.speaker, other.speaker)


def _clause(left: Claim, right: Claim, wording: Wording) -> Comparison:
    """Names and content words both clauses share: enough of them make one thing likely, few say nothing."""
    alike, endings = wording.alike, wording.words["endings"]
    mine = {alike.get(low := cue.lower(), low): cue for cue in left.cues}
    # the panel that "deliberated" for 40 hours had "30 hours of deliberations"
    roots = stems(left.cues, endings)
    found = (
        (mine.get(alike.get(low := cue.lower(), low)) or roots.get(stem(cue, endings)), cue)
        for cue in right.cues
    )
    # a name that opens one of the sentences is written there as any word is
    shared = [max(own, cue, key=_named) for own, cue in found if own is not None]
    words = ", ".join(shared) or None
    owned = _for_whom(left, right, wording).outcome == "same"
    many = _tallied(left, right, wording) and not owned
    enough = len(shared) > 1 and weight(shared) + owned >= (MANY_OWNERS if many else ENOUGH)
    return Comparison("same" if enough else "unknown", words, words)


def _named(cue: str) -> bool:
    return not cue[0].islower()


def _act(left: Claim, right: Claim, wording: Wording) -> Comparison:
    if left.act is None or right.act is None:
        return Comparison("unknown", left.act, right.act)
    general = {left.act, right.act} & wording.general_acts and {left.act, right.act} & wording.happenings
    return Comparison("same" if left.act == right.act or general else "different", left.act, right.act)


_FACETS: dict[str, Callable[[Claim, Claim, Wording], Comparison]] = {
    "measure": _measure,
    "subject": _subject,
    "for_whom": _for_whom,
    "event": _event,
    "place": _place,
    "period": _period,
    "scope": _scope,
    "role": _role,
    "modality": _modality,
    "attribution": _attribution,
    "clause": _clause,
    "act": _act,
}
