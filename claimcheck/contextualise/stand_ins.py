"""What "it", "they" and "the firm" stand for: the subject and the object of the sentence before. "The mill burned down.
It was built in 1964."

Only the words that lead a sentence are asked, in the way of Hobbs's search from the subject on: whoever reads on takes
"it" for what the sentence before was about.
"""

from __future__ import annotations

from claimcheck.contextualise.view import View
from claimcheck.lexicon import Lemmas
from claimcheck.lexicon.marks import GENITIVES
from claimcheck.lexicon.wording import Wording

_LONGEST = 9
"""Words of a subject: "The new stadium of Orvel United"."""
_OPENING = 3
"""Words before a figure that a participle opens: "Built as a mill in 1964, it …"."""
_NEAR = 12
"""Words to a figure's left among which the pronoun that leads its clause stands."""


def topic(view: View, before: tuple[str, ...], lemmas: Lemmas, wording: Wording) -> tuple[str, ...]:
    """What a sentence is about: the nouns and names of its subject and of its object, as cues have them; ``before`` is
    what the sentence before it was about, and stays so where this one begins with a pronoun or tells no subject."""
    if _pronoun_at(view, 0, wording):
        return before
    verb = next(
        (at for at in range(1, min(_LONGEST, len(view.words))) if _begins_verb(view, at, wording)), None
    )
    subject = _phrase(view, 0, verb if verb is not None else len(view.words), lemmas, wording)
    if verb is None:
        return subject or before
    behind = _phrase(view, _past_infinitive(view, verb + 1, wording), len(view.words), lemmas, wording)
    if not any(word[0].islower() for word in behind):
        behind = ()  # "Orvel Mills sued Tarn Foods": a name alone is somebody else
    return tuple(dict.fromkeys((*subject, *behind))) or before


def _past_infinitive(view: View, at: int, wording: Wording) -> int:
    """The first word behind "to" and its verb: "are to get a new stadium", "wants to buy the mill"."""
    while view.lower(at) in wording.words["auxiliaries"] | wording.words["adverbs"]:
        at += 1
    return at + 2 if view.lower(at) == "to" else at


def _phrase(view: View, first: int, last: int, lemmas: Lemmas, wording: Wording) -> tuple[str, ...]:
    """The nouns and names of the phrase that begins at a word, up to its first preposition, comma or verb."""
    listed, found = wording.words, []
    for at in range(first, min(first + _LONGEST, last)):
        word = view.words[at]
        ends = not word.is_word and word.text not in GENITIVES
        led = view.lower(at - 1) in listed["determiners"]  # "a painting", but "extending the pause"
        ends = ends or (word.lower.endswith("ing") and len(view.verbs[at]) > 1 and not led)
        if ends or word.lower in listed["prepositions"] or (at > first and _begins_verb(view, at, wording)):
            break
        small = len(word.lower) < 3 or word.lower in listed["determiners"] | listed["auxiliaries"]
        if view.owner[at] is None and not small:
            found.append(word.text if at and word.text[0].isupper() else lemmas.noun(word.lower))
    return tuple(found)


def stands_for(view: View, number: int, told: tuple[str, ...], wording: Wording) -> tuple[str, ...]:
    """The words of what the pronoun stands for that leads the clause of a number; none where no pronoun leads it."""
    first, behind = view.places[number].first, view.places[number].last
    if (
        first <= _OPENING
        and view.lower(behind) == ","
        and view.lower(behind + 1) in wording.words["things_told_of"]
    ):
        return told  # "Built in 1964, it had stood empty"
    for at in range(first - 1, max(-1, first - 1 - _NEAR), -1):
        if view.words[at].text in ";:–—":
            return ()
        if _pronoun_at(view, at, wording) and (at == 0 or view.words[at - 1].text == ","):
            return told
    return ()


def _pronoun_at(view: View, at: int, wording: Wording) -> bool:
    """Whether a pronoun stands at a word, or a noun for what has been named: "the firm"."""
    if view.lower(at) in wording.words["things_told_of"]:
        return True
    return view.lower(at) == "the" and view.lower(at + 1) in wording.words["told_of_again"]


def _begins_verb(view: View, at: int, wording: Wording) -> bool:
    word = view.words[at].lower
    if word in wording.words["auxiliaries"]:
        return word not in GENITIVES
    return at > 0 and view.is_past(at)
