"""Several places named as one: a figure "in Orvel and Tamm" is neither's alone."""

from __future__ import annotations

from claimcheck.contextualise.places.names import Named, name_end
from claimcheck.contextualise.places.words import PlaceWords
from claimcheck.contextualise.view import View
from claimcheck.lexicon.marks import GENITIVES
from claimcheck.record import replace
from claimcheck.records.claim import Place

MOST = 6
"""Names of a list; of a longer one the first speaks for all."""
_AND = ("and", "&")


def listed(one: Named, place: Place, words: PlaceWords) -> Place:
    """The place of a name, or of the list that the name opens: "orvel and tamm", in the order of the alphabet."""
    view, names, last = one.view, [place.name], one.last
    before = view.nouns[one.preposition - 1] if one.preposition else frozenset[str]()
    if view.words[one.preposition].lower not in words.strong and before.isdisjoint(
        words.standing_for | words.wider
    ):
        return place  # "the towns of Orvel and Tamm", and not "friends of Orvel and Tamm"
    while len(names) < MOST and last < len(view.words):
        joint = view.words[last].lower
        if joint not in _AND and (joint != "," or _opens(view, one.preposition)):
            return place
        first = last + 1
        first += view.lower(first) in words.leading
        end = name_end(view, first, words)
        if end == first:
            return place
        spelt = " ".join(word.lower for word in view.words[first:end] if word.text != ".")
        names.append(words.known_as(spelt))
        last = end
        if joint in _AND:
            return _several(view, place, names, last) if _closes(view, last, words) else place
    return place


def _opens(view: View, at: int) -> bool:
    """Whether a clause begins with a word: "In Orvel, Ida Holm and Jon Vesely were …"."""
    return at == 0 or not view.words[at - 1].is_word


def _several(view: View, place: Place, names: list[str], last: int) -> Place:
    end = view.words[last - 1].end
    start = place.start - view.sentence.start
    text = view.sentence.text[start : end - view.sentence.start]
    return replace(place, text=text, name=" and ".join(sorted(set(names))), within=(), end=end)


def _closes(view: View, at: int, words: PlaceWords) -> bool:
    """Whether a list ends at a word, so that its last name is no other clause's: "in Orvel and Tamm said"."""
    if at >= len(view.words) or view.owner[at] is not None:
        return True
    word = view.words[at]
    if word.lower in GENITIVES:
        return False
    return not word.is_word or word.lower in words.behind_lists or word.lower in words.strong | words.weak
