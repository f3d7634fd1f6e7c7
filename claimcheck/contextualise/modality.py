"""Whether a figure is asserted, estimated, planned, denied, conditional, or told of an earlier event."""

from __future__ import annotations

from functools import lru_cache

from claimcheck.contextualise.relative import set_apart
from claimcheck.contextualise.view import View
from claimcheck.lexicon.compiled import compiled
from claimcheck.lexicon.phrases import Match, Phrases
from claimcheck.lexicon.wording import Wording
from claimcheck.record import Record
from claimcheck.records.claim import Event, Modality, Subject
from claimcheck.records.quantity import MOMENTS
from claimcheck.rulebook import Vocabulary

REACH = 7
CLAUSES = 40
"""Words before a number in which "not confirmed" speaks of it."""
SINCE = 4
"""Words between "came" and "weeks after": "came just a few weeks after"."""
PASSED = 2
"""Words between a number without a noun and its verb: "the 11-hour pause will begin"."""
_STRENGTH: tuple[Modality, ...] = ("denied", "conditional", "planned", "estimated")


class ModalWords(Record, eq=False):
    """The table ``rules/wording/modality.yaml``, compiled, with the small words of ``clauses.yaml``."""

    words: Phrases[Modality]
    not_confirmed: Phrases[str]
    superseded: Phrases[str]
    """What a text said before it was put right: "an earlier version of this article said"."""
    occasions: Phrases[str]
    """What names another occasion than the text's own, told in the pluperfect: "in the first leg"."""
    since_then: Phrases[str]
    coming: frozenset[str]
    """Verbs with which these tell that what follows was before the news: "came just weeks after"."""
    breaks: frozenset[str]
    turns: frozenset[str]
    contracted_not: str
    negations: frozenset[str]
    definite: frozenset[str]
    lasting: frozenset[str]
    """Words between what was not so and how long it was not."""
    margins: frozenset[str]
    """Words before the number by which, or with which, something was rejected."""
    passed: frozenset[str]
    function: frozenset[str]


@lru_cache(maxsize=8)
def modal_words(vocabulary: Vocabulary) -> ModalWords:
    """The compiled modal words of a vocabulary."""
    table, clauses = vocabulary.table("modality"), vocabulary.table("clauses")
    kinds: tuple[Modality, ...] = ("denied", "conditional", "planned", "estimated", "past_event", "asserted")
    passed = frozenset((*clauses["auxiliaries"], *clauses["adverbs"]))
    return compiled(
        ModalWords,
        table,
        words=Phrases((phrase, kind) for kind in kinds for phrase in table[kind]),
        passed=passed.union(clauses["relative_pronouns"]),
        function=passed.union(
            *(clauses[key] for key in ("prepositions", "conjunctions", "determiners", "pronouns"))
        ),
    )


def modality(
    view: View,
    number: int,
    event: Event | None,
    words: ModalWords,
    wording: Wording,
    subject: Subject | None = None,
    own_behind: bool = False,
) -> Modality:
    """The modality of a quantity, from its hedge, the words before it in its clause and the verb behind its noun.

    ``own_behind``: the words that say what the number is of stand behind it; a modal verb before it is another
    clause's: "so that lorries could reach the 250,000 people living there".
    """
    quantity, place = view.quantities[number], view.places[number]
    earlier = event is not None and event.instance == "previous"
    if earlier or _long_before(view, words) or _came_after(view, place.first, words):
        return "past_event"
    if any(True for _ in words.not_confirmed.within(view.forms, max(0, place.first - CLAUSES), place.first)):
        return "denied"
    if _superseded(view, place.first, words):
        return "denied"
    found = _before(view, number, words, wording)
    if own_behind and found in ("conditional", "planned"):
        found = None
    if quantity.kind in MOMENTS:
        return (
            found if found is not None and found != "denied" else "asserted"
        )  # "not seen on Monday" denies no Monday
    if (
        found == "denied"
        and quantity.kind == "duration"
        and view.words[place.first - 1].lower in words.lasting
    ):
        found = None  # "could not pay for 90 minutes": so long it was not so
    found = found or _verb_of(view, number, subject, words)
    if found is None and quantity.amount.hedge and "estimate" in quantity.amount.hedge.lower():
        return "estimated"
    return found or "asserted"


def _long_before(view: View, words: ModalWords) -> bool:
    """Whether a sentence tells another occasion: "In the first leg, at Orvel, 30 fans had been held"."""
    had = next((at for at, word in enumerate(view.words) if word.lower == "had"), None)
    if had is None or not any(True for _ in words.occasions.within(view.forms, 0, len(view.words))):
        return False
    return view.is_past(had + 1)


def _came_after(view: View, first: int, words: ModalWords) -> bool:
    """Whether a sentence says only that its news came some time after what the number tells: "The shooting came just
    weeks after a driver shot eight people"."""
    for match in words.since_then.within(view.forms, 0, first):
        before = view.verbs[max(0, match.first - SINCE) : match.first]
        if any(not words.coming.isdisjoint(verbs) for verbs in before):
            return True
    return False


def _before(view: View, number: int, words: ModalWords, wording: Wording) -> Modality | None:
    first = view.places[number].first
    for at in range(first - 1, max(-1, first - REACH - 1), -1):
        match = _at(view, at, words)
        if match is not None and match.label == "denied" and set_apart(view, number, at, wording):
            continue  # "who sold plans that did not exist was sentenced to nine years"
        if match is not None and match.last <= first:
            return None if match.label == "denied" and _no_denial(view, match, first, words) else match.label
        if view.words[at].lower in words.breaks or view.owner[at] is not None:
            return None
    return None


def _superseded(view: View, first: int, words: ModalWords) -> bool:
    """Whether a number is what the text said before it was put right; behind a semicolon or "but" stands what it
    says now."""
    for match in words.superseded.within(view.forms, max(0, first - CLAUSES), first):
        between = view.words[match.last : first]
        return not any(word.lower in words.turns for word in between)
    return False


def _no_denial(view: View, match: Match[Modality], first: int, words: ModalWords) -> bool:
    """Whether what is denied is there all the same: "did not regret the four thefts"; "dismissed 17 of its staff"; or
    is denied by the number: "rejected it by 56 percent"."""
    if match.phrase not in words.negations:
        if view.words[first - 1].lower in words.margins:
            return True
        if any("be" in verbs for verbs in view.verbs[match.last : first]):
            return True  # "taking in rejected asylum seekers is worth 60 million"
    known = view.words[first - 1].lower in words.definite
    return known or (match.last == first and match.phrase not in words.negations)


def _verb_of(view: View, number: int, subject: Subject | None, words: ModalWords) -> Modality | None:
    """The verb of which the number and its noun are the subject: "12 more are feared dead", "six routes will open"."""
    at = view.places[number].last
    left = PASSED
    first, sum_of_money = view.places[number].first, view.quantities[number].kind == "money"
    definite = sum_of_money and first > 0 and view.words[first - 1].lower in words.definite
    if subject is not None and subject.start >= view.quantities[number].number_end:
        at, left = max(at, view.stretch(subject.start, subject.end).last), 0
    found: list[Modality] = []
    while at < len(view.words):
        match = _at(view, at, words)
        if match is not None:
            # "the €3 million fine will not be appealed": a sum that is definite is not denied
            if match.label != "denied" or (match.phrase in words.negations and not definite):
                found.append(match.label)
            at, left = match.last, 0
        elif view.words[at].lower in words.passed:
            at, left = at + 1, 0
        elif left and view.words[at].is_word and view.words[at].lower not in words.function:
            at, left = at + 1, left - 1
        else:
            break
    return next((kind for kind in _STRENGTH if kind in found), None)


def _at(view: View, at: int, words: ModalWords) -> Match[Modality] | None:
    word = view.words[at]
    if at > 0 and word.text[0].isupper():
        return None  # "in May", "Will Hale"
    match = words.words.at(view.forms, at)
    if match is None and word.lower.endswith(words.contracted_not):
        return Match(at, at + 1, "denied", words.contracted_not)
    return match
