"""What was done: the verb that a date, an hour or a length of time belongs to."""

from __future__ import annotations

from functools import lru_cache

from claimcheck.contextualise.view import Stretch, View
from claimcheck.lexicon import Lemmas
from claimcheck.lexicon.phrases import Phrases
from claimcheck.record import Record
from claimcheck.rulebook import Vocabulary

OPENING = 3
"""Words; a date that opens the sentence may have a comma behind it ("On Tuesday, officials placed …")."""
SUBJECT, BESIDE = 8, 3
"""Words between a verb and the noun of what happened; between a time and the noun of what it is the time of."""
REACH = 18
"""Words before a date that its verb may stand; "…arrested by RCMP officers at their homes on Tuesday"."""


class Act(Record):
    """The act's verb (of the row it stands in) and the word that names it."""

    verb: str
    at: int


class ActWords(Record, eq=False):
    """The table ``rules/wording/acts.yaml``, compiled."""

    acts: Phrases[str]
    happenings: Phrases[str]
    general: frozenset[str]
    no_acts: frozenset[str]
    auxiliaries: frozenset[str]
    determiners: frozenset[str]
    breaks: frozenset[str]
    limits: frozenset[str]
    days_and_parts: frozenset[str]
    lemmas: Lemmas


@lru_cache(maxsize=8)
def act_words(vocabulary: Vocabulary) -> ActWords:
    """The compiled acts of a vocabulary."""
    table = vocabulary.table("acts")
    return ActWords(
        Phrases((verb, act) for act, verbs in table["acts"].items() for verb in verbs),
        Phrases((noun, act) for act, nouns in table["happenings"].items() for noun in nouns),
        frozenset(table["general"]),
        frozenset(table["no_acts"]),
        frozenset(table["auxiliaries"]),
        frozenset(vocabulary.table("clauses")["determiners"]),
        frozenset(table["breaks"]),
        frozenset(table["limits"]),
        frozenset(vocabulary.table("calendar")["day_parts"])
        | frozenset(vocabulary.table("subjects")["days"]),
        Lemmas.of(vocabulary),
    )


def act(view: View, number: int, words: ActWords) -> Act | None:
    """The act of a quantity: the nearest verb in a past form before it in its clause, else the one behind it.

    A date that only describes a noun ("the 2007 Oscars") dates no act, nor does one that limits it ("before 1997").
    """
    place = view.places[number]
    before = view.words[place.first - 1].lower if place.first > 0 else ""
    before = view.words[place.first - 2].lower if before == "to" and place.first > 1 else before
    dated = view.quantities[number].kind == "date"
    if before in words.determiners or (dated and before in words.limits):
        return None
    for at in range(place.first - 1, max(-1, place.first - REACH - 1), -1):
        if (
            view.words[at].text in ",;:()–—"
            or view.words[at].lower in words.breaks
            or _other(view, at, words)
        ):
            break
        found = _act(view, at, words)
        if found is not None:
            named = _happening(view, at, words) if found in words.general else None
            return Act(named or found, at)
    behind = place.last
    while behind < len(view.words) and (
        view.words[behind].lower in words.days_and_parts or view.owner[behind] is not None
    ):
        behind += 1  # "Early Tuesday morning, Weil was charged", "At 7 a.m. Wednesday, deputies …"
    opens = behind < len(view.words) and view.words[behind].text == "," and place.first < OPENING
    for at in range(behind + opens, min(place.last + REACH, len(view.words))):
        if view.words[at].text in ",;:()–—." or _other(view, at, words):
            break
        found = _act(view, at, words)
        if found is not None:
            return Act(found, at)
    timed = view.quantities[number].kind in ("date", "clock_time")
    return _told_by_noun(view, place, words) if timed else None


def _happening(view: View, verb: int, words: ActWords) -> str | None:
    """What happened: "the shooting occurred at 3 p.m." tells when somebody shot."""
    for at in range(verb - 1, max(-1, verb - SUBJECT - 1), -1):
        if view.words[at].text in ",;:()–—" or view.words[at].lower in words.breaks:
            break
        named = words.happenings.at(view.nouns, at)
        if named is not None:
            return named.label
    return None


def _told_by_noun(view: View, place: Stretch, words: ActWords) -> Act | None:
    """The act of a noun beside a time: "gunfire around 10:30 a.m.", "Friday's fatal shooting"."""
    for at in (
        *range(place.last, place.last + BESIDE),
        *range(place.first - 1, place.first - BESIDE - 1, -1),
    ):
        if 0 <= at < len(view.words):
            named = words.happenings.at(view.nouns, at)
            if named is not None:
                return Act(named.label, at)
    return None


def _other(view: View, at: int, words: ActWords) -> bool:
    """Whether a verb that tells nothing takes the date for itself: "made her first court appearance Thursday"."""
    word = view.words[at]
    if at > 0 and view.words[at - 1].lower in words.determiners:
        return False  # "for a reported $30 million in 1957"
    return word.is_word and words.lemmas.past(word.lower) and words.lemmas.verb(word.lower) in words.no_acts


def _act(view: View, at: int, words: ActWords) -> str | None:
    word = view.words[at]
    if not word.is_word or view.owner[at] is not None or word.text[0].isupper():
        return None
    lemma = words.lemmas.verb(word.lower)
    if not words.lemmas.past(word.lower) or lemma in words.no_acts or lemma in words.auxiliaries:
        return None
    known = words.acts.at(view.verbs, at)
    return known.label if known is not None else lemma
