"""What was done: the verb that a date, an hour or a length of time belongs to."""

from __future__ import annotations

from claimcheck.contextualise.acts.beside import by_noun
from claimcheck.contextualise.acts.counted import has_own_verb, infinitive
from claimcheck.contextualise.acts.lasting import opens_again
from claimcheck.contextualise.acts.participles import describes
from claimcheck.contextualise.acts.words import ActWords
from claimcheck.contextualise.view import Stretch, View
from claimcheck.record import Record
from claimcheck.records.claim import ActSort, Subject
from claimcheck.records.quantity import MOMENTS

OPENING = 3
"""Words; a date that opens the sentence may have a comma behind it ("On Tuesday, officials placed …")."""
SUBJECT, BESIDE = 8, 3
"""Words between a verb and the noun of what happened; between a time and the noun of what it is the time of."""
REACH = 18
"""Words before a date that its verb may stand; "…arrested by RCMP officers at their homes on Tuesday"."""
APART = 7
"""Words behind a verb up to which a word may stand that makes it another: "found Tom Ferris guilty"."""


class Act(Record):
    """The act's verb (of the row it stands in), the word that names it, and its sort."""

    verb: str
    at: int
    sort: ActSort | None = None


def act(view: View, number: int, words: ActWords, what: Subject | None = None) -> Act | None:
    """The act of a quantity with its sort; None where no word tells one. ``what`` is what a count counts."""
    found = _told(view, number, words, what)
    if found is None:
        return None
    others = words.of_things.get(found.verb, {})
    verb = others.get(what.cls, found.verb) if what is not None and what.cls is not None else found.verb
    return Act(verb, found.at, words.sorts.get(verb))


def _told(view: View, number: int, words: ActWords, what: Subject | None) -> Act | None:
    """The act of a quantity: the nearest verb in a past form before it in its clause, else the one behind it.

    A date that only describes a noun ("the 2007 Oscars") dates no act, nor does one that limits it ("before 1997").
    """
    place = view.places[number]
    before = view.lower(place.first - 1)
    before = view.words[place.first - 2].lower if before == "to" and place.first > 1 else before
    kind = view.quantities[number].kind
    dated, timed = kind == "date", kind in MOMENTS
    if before in words.until and dated:
        again = opens_again(view, place.first - 1, words)
        return Act(*again) if again is not None else None
    beside = by_noun(view, number, words) if dated else None
    if beside is not None:
        return Act(*beside)
    if before in words.determiners or (dated and before in words.limits):
        return None
    return _before(view, number, words, what) or _behind(view, place, words, timed)


def _before(view: View, number: int, words: ActWords, what: Subject | None) -> Act | None:
    """The act of the nearest verb before a quantity in its clause."""
    place, kind = view.places[number], view.quantities[number].kind
    timed = kind in MOMENTS
    own = kind == "count" and has_own_verb(view, number, what, words)
    reach = 0 if own else REACH
    last = _told_aside(view, place.first - 1, words)
    if kind == "clock_time" and view.lower(last) in words.near:
        last -= 1  # "the slope gave way shortly after 4 a.m."
    for at in range(last, max(-1, place.first - reach - 1), -1):
        if (
            view.words[at].text in ",;:()–—"
            or view.words[at].lower in (words.breaks if timed else words.breaks_of_counts)
            or _other(view, at, words)
        ):
            break
        meant = infinitive(view, at, place.first, words) if kind == "count" else None
        found = meant or _act(view, at, words, timed)
        done = _meant(view, at, place.first, found, words, timed) if found is not None else None
        if done is not None:
            return Act(done, at)
    return None


def _meant(view: View, at: int, time: int, found: str, words: ActWords, timed: bool) -> str | None:
    """What the act of a verb is called: by the noun before it, where it only says that something happened or began;
    None where it says nothing without such a noun ("sentencing is due on 8 May")."""
    phrase = _with_word_before(view, at, words) or found
    told = phrase in words.general or phrase in words.of_nouns or (timed and found in words.beginnings)
    named = _happening(view, at, words) if told else None
    if found in words.of_nouns:
        return named
    anew = words.again.get(found) if timed and _again(view, at, time, words) else None
    return named or _led(view, at, found, words) or anew or found


def _behind(view: View, place: Stretch, words: ActWords, timed: bool) -> Act | None:
    """The act of the verb behind a quantity that opens its clause, or of a noun beside a time."""
    behind = place.last
    while behind < len(view.words) and (
        view.words[behind].lower in words.days_and_parts or view.owner[behind] is not None
    ):
        behind += 1  # "Early Tuesday morning, Weil was charged", "At 7 a.m. Wednesday, deputies …"
    opens = view.lower(behind) == "," and place.first < OPENING
    for at in range(behind + opens, min(place.last + REACH, len(view.words))):
        if view.words[at].text in ",;:()–—." or _other(view, at, words):
            break
        found = _act(view, at, words, timed)
        if found is not None:
            return Act(found, at)
    return _told_by_noun(view, place, words) if timed else None


def _with_word_before(view: View, verb: int, words: ActWords) -> str | None:
    """The act of a phrase that ends with a verb: "the vote will be held"."""
    known = words.acts.at(view.verbs, verb - 1) if verb else None
    return known.label if known is not None and known.last > verb else None


def _led(view: View, verb: int, told: str, words: ActWords) -> str | None:
    """What a verb tells of the noun before it: "construction was finished in 1964"."""
    made = words.led.get(told, {})
    before = range(max(0, verb - SUBJECT), verb) if made else ()
    return next((made[noun] for at in before for noun in view.nouns[at] if noun in made), None)


def _again(view: View, verb: int, date: int, words: ActWords) -> bool:
    return any(view.words[at].lower == words.again["word"] for at in range(verb + 1, date))


def _happening(view: View, verb: int, words: ActWords) -> str | None:
    """What happened: "the shooting occurred at 3 p.m." tells when somebody shot."""
    last = verb - 1
    if last > 0 and view.words[last].lower in words.relatives:
        last -= 1 + (view.words[last - 1].text == ",")  # "the fire, which broke out on Friday"
    for at in range(last, max(-1, verb - SUBJECT - 1), -1):
        if view.words[at].text in ",;:()–—" or view.words[at].lower in words.breaks:
            break
        named = words.happenings.at(view.nouns, at)
        if named is not None:
            return named.label
    return None


def _told_by_noun(view: View, place: Stretch, words: ActWords) -> Act | None:
    """The act of a noun beside a time: "gunfire around 10:30 a.m.", "Friday's fatal shooting", "14 May is the day of
    the vote"."""
    behind = place.last
    if view.lower(behind) in words.auxiliary_forms:
        while view.lower(behind) in words.of_moments:
            behind += 1
    for at in (
        *range(behind, behind + BESIDE),
        *range(place.first - 1, place.first - BESIDE - 1, -1),
    ):
        if 0 <= at < len(view.words):
            named = words.happenings.at(view.nouns, at)
            if named is not None:
                return Act(named.label, at)
    return None


def _other(view: View, at: int, words: ActWords) -> bool:
    """Whether a verb that tells nothing takes the date for itself: "made her first court appearance Thursday"."""
    word, known = view.words[at], words.acts.at(view.verbs, at)
    if (known is not None and known.last > at + 1) or _with_word_before(view, at, words):
        return False  # "took place", "is scheduled for"
    if view.lower(at - 1) in words.determiners:
        return False  # "for a reported $30 million in 1957"
    return word.is_word and words.lemmas.past(word.lower) and words.lemmas.verb(word.lower) in words.no_acts


def _told_aside(view: View, at: int, words: ActWords) -> int:
    """The word to begin with before a date: the act, where a comma makes the date an aside to it."""
    if at > 1 and view.words[at].lower in words.aside and view.words[at - 1].text == ",":
        before = view.words[at - 2].lower
        if words.lemmas.past(before) and words.lemmas.verb(before) not in words.no_acts:
            return at - 2
    return at


def _act(view: View, at: int, words: ActWords, timed: bool) -> str | None:
    """The act that a word tells: a past form, and of what is ``timed`` also what the table has in another form."""
    word = view.words[at]
    if (
        not word.is_word
        or view.owner[at] is not None
        or (word.text[0].isupper() and not _opens(view, at, words))
    ):
        return None
    if describes(view, at, words):
        return None
    if not words.lemmas.past(word.lower):
        return _known_act(view, at, words) if timed else None
    known = words.acts.at(view.verbs, at)
    if known is not None and known.last > at + 1:
        return known.label
    lemma = words.lemmas.verb(word.lower)
    for behind, made in words.apart.get(lemma, {}).items():
        if any(later.lower == behind for later in view.words[at + 1 : at + 1 + APART]):
            return made
    if lemma in words.no_acts or lemma in words.auxiliaries:
        return None
    return known.label if known is not None else lemma


def _opens(view: View, at: int, words: ActWords) -> bool:
    """Whether a past form with a capital opens its sentence before a time: "Established in 1912, Velm makes locks"."""
    return at == 0 and len(view.words) > 1 and view.words[1].lower in words.aside


def _known_act(view: View, at: int, words: ActWords) -> str | None:
    """The act of the table that a form tells which is not known for a past one: it lies ahead ("is to begin"), is told
    in the present ("the fair opens"), or of several words ("went off", "hit the coast")."""
    before = view.lower(at - 1)
    known = words.acts.at(view.verbs, at)
    if known is None or before in words.determiners:
        return None
    low = view.words[at].lower
    ahead = before in words.ahead and words.lemmas.verb(low) == low
    many = low == words.lemmas.verb(low) and words.lemmas.plural(before)  # "lessons end at noon"
    present = (low.endswith("s") or many) and known.label in words.present
    told = ahead or present or low in words.unchanging or known.last > at + 1
    return known.label if told else None
