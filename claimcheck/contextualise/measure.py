"""What sort of figure a number is: deaths, injured, trapped … told by the word it hangs on.

The order in which words are asked follows how news attaches them: the counted noun itself ("12 deaths"; where it
names people, "12 residents", it is asked last), a state
or passive after it ("15 hurt", "46 people were killed"), a verb or a measuring noun before it ("killed 12",
"the death toll rose to 12"), and last the neighbour in a list ("killed 12 soldiers and 8 civilians").
"""

from __future__ import annotations

from claimcheck.contextualise.subject import of_a_parent
from claimcheck.contextualise.view import Stretch, View
from claimcheck.lexicon.phrases import Match
from claimcheck.lexicon.wording import MeasureWord, Wording
from claimcheck.record import Record
from claimcheck.records.claim import Subject

REACH = 7
"""How many words away a measuring word may stand."""
LONG_SUBJECT = 16
"""How far before its verb "the number of …" may begin."""
WIDE = 5
"""Up to how many words away other words may stand between the number and the noun it is linked to."""


COUNTED = ("count", "percentage", "ratio", "ordinal", "money")
"""Kinds of numbers that can tell how many of somebody or something."""


class Found(Record):
    """A measure, the words that told it, whether they hang on the number itself, and stand behind it."""

    measure: str
    words: str
    attached: bool
    behind: bool = False


def measure(view: View, number: int, subject: Subject | None, wording: Wording) -> Found | None:
    """The measure of a quantity of a sentence, None when no word tells it."""
    if subject is not None and subject.head in wording.frequencies:
        return None
    kind, place = view.quantities[number].kind, view.places[number]
    if of_a_parent(view, place.first, wording):
        return None  # "a mother of 12 was killed" kills no children
    taken = _object(view, place.first, subject, wording)
    if taken is not None:
        return taken
    after = place.last
    matches: list[Match[MeasureWord] | None] = []
    named: list[Match[MeasureWord] | None] = []
    if subject is not None and subject.start >= view.quantities[number].number_end:
        span = view.stretch(subject.start, subject.end)
        after = max(after, span.last)
        named.append(_head_noun(view, after, wording))
        matches.append(_modifier(view, span, wording))
    # "12 deaths" are that, whatever is said of them; of "12 residents" what happened to them tells more
    named_last = subject is not None and subject.cls == "person"
    if kind in ("duration", "money") and place.last < len(view.words):
        # "a five-year sentence", "a $590 million takeover"
        matches.append(wording.nouns.at(view.nouns, place.last))
    matches += [_after(view, after, wording), _before(view, number, place.first, wording)]
    for match in (*matches, *named) if named_last else (*named, *matches):
        if match is not None and _allowed(match.label.measure, kind, subject, wording):
            words = view.text(match.first, match.last)
            return Found(match.label.measure, words, True, match.first >= place.last)
    unit = view.quantities[number].unit
    told = wording.dimensions.get(unit.dimension) if unit is not None and unit.per is None else None
    return Found(told, unit.name, False) if told is not None and unit is not None else None


def _object(view: View, first: int, subject: Subject | None, wording: Wording) -> Found | None:
    """ "The disease took 57 lives": what the verb before the number does to what is counted."""
    verbs = wording.objects.get(subject.head) if subject is not None else None
    if not verbs or not first:
        return None
    told = next((verb for verb in sorted(view.verbs[first - 1]) if verb in verbs), None)
    return Found(verbs[told], view.text(first - 1, first), True) if told is not None else None


def _allowed(measure: str, kind: str, subject: Subject | None, wording: Wording) -> bool:
    """Whether a measure can be taken of this kind of number and of what is counted."""
    kinds = wording.measure_kinds.get(measure)
    if kinds is not None and kind not in kinds:
        return False
    classes = wording.measures_of.get(measure)
    if classes and kind not in COUNTED:
        return False  # "three weeks before he was murdered", "about 1:30 a.m."
    if subject is None or not classes or subject.cls in classes or subject.head in wording.measure_nouns:
        return True
    return subject.cls is None and measure not in wording.strict_measures


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


def _after(view: View, index: int, wording: Wording) -> Match[MeasureWord] | None:
    """A state, a passive or an intransitive verb behind the number or its noun."""
    words = wording.words
    passive = preposition = suffered = False
    for at in range(index, min(index + REACH + 1, len(view.words))):
        word = view.words[at]
        if view.owner[at] is not None:
            return None
        state = wording.states.at(view.verbs, at)
        if state is not None and (passive or not preposition):
            return state if passive or not _has_object(view, state.last, wording) else None
        verb = wording.verbs.at(view.verbs, at)
        if verb is not None and (passive or (verb.label.voice == "intransitive" and not preposition)):
            return verb
        noun = wording.nouns.at(view.nouns, at) if suffered else None
        if noun is not None:
            return noun
        if preposition and word.lower in words["of_things"]:
            return None  # "for $950 million in a deal that should close by March"
        if word.lower in words["auxiliaries"]:
            passive = True
        elif word.lower in words["prepositions"]:
            preposition = True
        elif view.verbs[at] & words["light_verbs"]:
            suffered = suffered or bool(view.verbs[at] & words["suffering_verbs"])
        elif not (
            word.lower in words["relative_pronouns"]
            or word.lower in words["adverbs"]
            or word.lower in words["besides"]
            or ((preposition or suffered) and _plain(view, at, wording))
        ):
            return None
    return None


def _plain(view: View, at: int, wording: Wording) -> bool:
    """Whether a word only fills a phrase: no conjunction and no mark that ends one."""
    word = view.words[at]
    return word.lower not in wording.words["conjunctions"] and (
        word.is_word or word.text in wording.open_quotes
    )


def _has_object(view: View, index: int, wording: Wording) -> bool:
    """ "12 militants killed a soldier": the people before the verb are not the ones it counts."""
    if index >= len(view.words):
        return False
    word = view.words[index]
    return word.lower in wording.words["determiners"] or view.owner[index] is not None


def _before(view: View, number: int, index: int, wording: Wording) -> Match[MeasureWord] | None:
    """A verb or a measuring noun before the number."""
    words = wording.words
    linked = priced = False
    money = view.quantities[number].kind == "money"
    for at in range(index - 1, max(-1, index - REACH - 2), -1):
        word = view.words[at]
        if view.owner[at] is not None:
            return None
        noun = wording.nouns.ending_at(view.nouns, at + 1)
        if noun is not None and (linked or at == index - 1):
            return noun
        verb = wording.verbs.ending_at(view.verbs, at + 1)
        if verb is not None and verb.label.voice == "verb" and (priced or not linked):
            return verb
        if money and word.lower in ("for", "at"):  # "sold to Orlo for $45 million", "closed at $41.20"
            linked = priced = True
        elif view.verbs[at] & words["rising_verbs"]:
            told = _number_of(view, at, wording) or _headed(view, at, wording)
            if told is not None:
                return told
            linked = True
        elif word.lower in words["links"] or "be" in view.verbs[at]:
            linked = True
        elif not (
            word.lower in words["determiners"]
            or word.lower in words["auxiliaries"]
            or word.lower in words["adverbs"]
            or view.verbs[at] & words["light_verbs"]
            or (linked and index - at <= WIDE and _plain(view, at, wording))
        ):
            return None
    return None


def _number_of(view: View, verb: int, wording: Wording) -> Match[MeasureWord] | None:
    """ "The number of people killed by the flood in Marl has risen to 17": the words behind "number of" tell."""
    for first in range(verb - 1, max(0, verb - LONG_SUBJECT), -1):
        if view.words[first].text in ",;:":
            return None
        if view.words[first].lower == "of" and "number" in view.nouns[first - 1]:
            for at in range(first + 1, verb):
                told = wording.states.at(view.verbs, at) or wording.nouns.at(view.nouns, at)
                if told is not None:
                    return told
            return None
    return None


def _headed(view: View, verb: int, wording: Wording) -> Match[MeasureWord] | None:
    """ "The death toll from the collapse of the Marl dam rose to 17": the noun that heads the verb's subject."""
    words = wording.words
    for at in range(verb - 1, max(-1, verb - LONG_SUBJECT), -1):
        if not _plain(view, at, wording) or view.owner[at] is not None:
            return None
        noun = wording.nouns.ending_at(view.nouns, at + 1)
        if noun is None:
            continue
        begins = noun.first == 0 or view.words[noun.first - 1].lower in words["determiners"]
        goes_on = view.words[noun.last].lower in words["prepositions"]
        return noun if begins and goes_on else None
    return None
