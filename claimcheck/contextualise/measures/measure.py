"""What sort of figure a number is: deaths, injured, trapped … told by the word it hangs on.

The order in which words are asked follows how news attaches them: the counted noun itself ("12 deaths"; where it
names people, "12 residents", it is asked last), a state
or passive after it ("15 hurt", "46 people were killed"), a verb or a measuring noun before it ("killed 12",
"the death toll rose to 12"), and last the neighbour in a list ("killed 12 soldiers and 8 civilians").
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.contextualise.measures.before import told_before
from claimcheck.contextualise.measures.behind import told_behind
from claimcheck.contextualise.measures.fitting import fitting
from claimcheck.contextualise.measures.sums import sum_in
from claimcheck.contextualise.nouns.parents import of_a_parent
from claimcheck.contextualise.spoken_of import Says
from claimcheck.contextualise.view import Stretch, View
from claimcheck.lexicon.measure_words import MeasureWord
from claimcheck.lexicon.phrases import Match
from claimcheck.lexicon.wording import Wording
from claimcheck.record import Record
from claimcheck.records.claim import Subject
from claimcheck.records.quantity import Quantity


class Found(Record):
    """A measure, the words that told it, whether they hang on the number itself, and stand behind it."""

    measure: str
    words: str
    attached: bool
    behind: bool = False


def measure(view: View, number: int, subject: Subject | None, text: Says, wording: Wording) -> Found | None:
    """The measure of a quantity of a sentence, None when no word tells it; ``text`` knows what else is spoken of."""
    if subject is not None and subject.head in wording.frequencies:
        return None
    quantity, place = view.quantities[number], view.places[number]
    if of_a_parent(view, place.first, wording):
        return None  # "a mother of 12 was killed" kills no children
    taken = _object(view, place.first, subject, wording)
    if taken is not None:
        return taken
    for match in _telling(view, number, subject, wording):
        told = fitting(match, quantity, subject, text, wording) if match is not None else None
        if match is not None and told is not None:
            return Found(told, view.text(match.first, match.last), True, match.first >= place.last)
    return _had(view, place.first, subject, wording) or _by_unit(quantity, wording)


def _telling(
    view: View, number: int, subject: Subject | None, wording: Wording
) -> Iterator[Match[MeasureWord] | None]:
    """What may tell the measure, in the order in which it is asked."""
    kind, place = view.quantities[number].kind, view.places[number]
    after = place.last
    named = modifier = None
    if subject is not None and subject.start >= view.quantities[number].number_end:
        span = view.stretch(subject.start, subject.end)
        after = max(after, span.last)
        named, modifier = _head_noun(view, after, wording), _modifier(view, span, wording)
    # "12 deaths" are that, whatever is said of them; of "12 residents" what happened to them tells more
    named_last = subject is not None and subject.cls == "person"
    if not named_last:
        yield named
    yield modifier
    if kind == "money":
        yield sum_in(view, place.last, wording)
    if kind in ("duration", "money") and place.last < len(view.words):
        yield wording.nouns.at(view.nouns, place.last)  # "a five-year sentence", "a $590 million takeover"
    yield told_behind(view, after, wording)
    yield told_before(view, number, place.first, wording)
    if named_last:
        yield named


def _by_unit(quantity: Quantity, wording: Wording) -> Found | None:
    """What a number of its unit can only be: miles an hour are a speed."""
    unit = quantity.unit
    if unit is None or unit.per is not None:
        return None
    if unit.without_scale and (quantity.amount.value or 0) >= 0:
        return None  # "warmer by four degrees" is no temperature, "minus four degrees" is
    own = wording.dimensions.get(unit.dimension)
    return Found(own, unit.name, False) if own is not None else None


def _object(view: View, first: int, subject: Subject | None, wording: Wording) -> Found | None:
    """ "The disease took 57 lives": what the verb before the number does to what is counted."""
    verbs = wording.objects.get(subject.head) if subject is not None else None
    if not verbs or not first:
        return None
    told = next((verb for verb in sorted(view.verbs[first - 1]) if verb in verbs), None)
    return Found(verbs[told], view.text(first - 1, first), True) if told is not None else None


def _had(view: View, first: int, subject: Subject | None, wording: Wording) -> Found | None:
    """ "The firm has 1,200 employees": all there are, where nothing tells which ("… employees on strike")."""
    verbs = wording.had.get(subject.head, {}) if subject is not None and first else {}
    told = next((verb for verb in sorted(view.verbs[first - 1]) if verb in verbs), None)
    if subject is None or told is None:
        return None
    behind = view.stretch(subject.start, subject.end).last
    closed = behind >= len(view.words) or not view.words[behind].is_word
    closed = closed or view.words[behind].lower in wording.words["leaving_whole"]
    return Found(verbs[told], subject.text, True) if closed else None


def _modifier(view: View, span: Stretch, wording: Wording) -> Match[MeasureWord] | None:
    """ "41 missing people", "640 injured passengers": the noun's own modifier tells what happened."""
    for at in range(span.first, span.last - 1):
        state = wording.states.at(view.verbs, at)
        if state is not None and state.last < span.last:
            return state
    return None


def _head_noun(view: View, last: int, wording: Wording) -> Match[MeasureWord] | None:
    """ "12 deaths": the counted noun is the measure."""
    return wording.nouns.ending_at(view.nouns, last)
