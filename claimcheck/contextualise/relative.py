"""Relative clauses: what they tell is said of the noun before them, not of a number outside.

A reading by words alone, which rather ends a clause too early than too late: what it leaves out stays with the number.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.contextualise.view import Stretch, View
from claimcheck.lexicon.wording import Wording


def relative_clauses(view: View, wording: Wording) -> Iterator[Stretch]:
    """The relative clauses of a sentence, each with its pronoun, in text order; one may stand in another."""
    pronouns, auxiliaries = wording.words["relative_pronouns"], wording.words["auxiliaries"]
    for at in range(1, len(view.words) - 1):
        word = view.words[at].lower
        if word not in pronouns or (not view.words[at - 1].is_word and view.words[at - 1].text != ","):
            continue
        if view.words[at - 1].lower in wording.words["prepositions"]:
            continue  # "five of whom died"
        if word in wording.words["determiners"] and view.words[at + 1].lower not in auxiliaries:
            continue  # "said that nine died", but "plans that did not exist"
        yield Stretch(at, _end(view, at, wording))


def own_clause(view: View, number: int, wording: Wording) -> Stretch | None:
    """The innermost relative clause that a number stands in; None where it stands in none."""
    at = view.places[number].first
    found = [clause for clause in relative_clauses(view, wording) if clause.first < at < clause.last]
    return found[-1] if found else None


def set_apart(view: View, number: int, at: int, wording: Wording) -> bool:
    """Whether a word stands in a relative clause that does not speak of a number: the number is neither in it nor in
    what the clause describes."""
    return any(_parts(view, number, at, clause, wording) for clause in relative_clauses(view, wording))


def of_somebody(view: View, number: int, at: int, wording: Wording) -> bool:
    """Whether a word only tells something of a person's life, beside what a number says: "Hale, who turned 23 in March,
    scored 19 goals" tells of no goals in March; "the gunman, who opened fire in Homs, killed 12" tells where."""
    return any(
        _parts(view, number, at, clause, wording) and _of_a_life(view, clause, wording)
        for clause in relative_clauses(view, wording)
    )


def _parts(view: View, number: int, at: int, clause: Stretch, wording: Wording) -> bool:
    """Whether a clause that a word stands in has neither the number nor, before it, what belongs to the number."""
    place = view.places[number]
    if not clause.first <= at < clause.last or clause.first <= place.first < clause.last:
        return False
    return place.first >= clause.last or not _described(view, place.last, clause.first, wording)


def _of_a_life(view: View, clause: Stretch, wording: Wording) -> bool:
    """Whether a clause is of somebody, and its first verb tells of a life and of no deed: "who was born in Marl"."""
    if view.lower(clause.first) not in wording.words["of_persons"]:
        return False
    for at in range(clause.first + 1, clause.last):
        if view.verbs[at] & wording.words["of_a_life"]:
            return True
        if view.lower(at) not in wording.words["auxiliaries"] | wording.words["adverbs"]:
            return False
    return False


def _described(view: View, first: int, pronoun: int, wording: Wording) -> bool:
    """Whether the number before ``first`` may belong to what a relative clause describes: no name stands behind
    another noun's preposition between ("38 seconds ahead of Soto, who was born in Spain"), and no verb."""
    between = range(first, pronoun)
    if any(_is_finite(view, at, wording) for at in between):
        return False
    links = [at for at in between if view.words[at].lower in wording.words["prepositions"]]
    return not any(view.words[at + 1].text[:1].isupper() for at in links if at + 1 < pronoun)


def _end(view: View, pronoun: int, wording: Wording) -> int:
    """Where a relative clause ends: at the comma behind its verb, where another verb goes on, at a semicolon."""
    due, at = 1, pronoun + 1
    while at < len(view.words):
        word = view.words[at]
        if word.text in ";:–—" or (word.text == "," and due <= 0):
            return at
        if word.lower in wording.words["relative_pronouns"] - wording.words["determiners"]:
            due += 1
        elif _is_finite(view, at, wording):
            if due <= 0:
                return at
            due, at = due - 1, _behind_verb(view, at, wording)
            continue
        at += 1
    return at


def _is_finite(view: View, at: int, wording: Wording) -> bool:
    """Whether a word is a verb of a time of its own: "was", "sold"."""
    return view.lower(at) in wording.words["auxiliaries"] or view.is_past(at)


def _behind_verb(view: View, at: int, wording: Wording) -> int:
    """The word behind a verb with its auxiliaries: "did not exist", "has worked"."""
    if view.words[at].lower not in wording.words["auxiliaries"]:
        return at + 1
    small = wording.words["auxiliaries"] | wording.words["adverbs"] | wording.words["negations"]
    while view.lower(at) in small:
        at += 1
    return at + 1 if at < len(view.words) and any(view.verbs[at]) and view.words[at].is_word else at
