"""Names behind prepositions of place: where they begin and end, and what they lie in."""

from __future__ import annotations

from claimcheck.contextualise.places.words import PlaceWords
from claimcheck.contextualise.view import View
from claimcheck.record import Record
from claimcheck.records.claim import Place

LONGEST = 5


class Named(Record):
    """A name ``[first, last)`` with the narrowing words from ``narrowed`` on, behind the word ``preposition``."""

    view: View
    preposition: int
    narrowed: int
    first: int
    last: int
    holder: str | None

    def spell(self, known: PlaceWords, first: int | None = None) -> str:
        """The name as it is compared, its words one space apart."""
        words = self.view.words[self.first if first is None else first : self.last]
        lower = [word.lower for word in words if word.text != "."]
        spelt = (known.spellings.get(word, word) if word != lower[-1] else word for word in lower)
        return known.known_as(" ".join(spelt))


def named(view: View, words: PlaceWords) -> list[Named]:
    """The names behind a preposition of place, in text order."""
    found = []
    at = 0
    while at < len(view.words) - 1:
        if view.words[at].lower not in words.strong and view.words[at].lower not in words.weak:
            at += 1
            continue
        first = at + 1
        while first < len(view.words) and _leads(view, first, words):
            first += 1
        last = name_end(view, first, words)
        holder = None
        if last > first and view.lower(last) == "'s":
            end = name_end(view, last + 1, words)
            if end == last + 2 and view.words[end - 1].lower in words.facilities:
                last = end  # "at St. Anne's Hospital", unlike "Orvel's Beam Hospital"
            elif end > last + 1:  # "in Indonesia's Aceh province"
                holder = words.holder(" ".join(w.lower for w in view.words[first:last]))
                first, last = last + 1, end
        if _owns(view, last, words):
            at = last
        elif last > first and not _adjective(view, last, words):
            last = _subject_behind(view, at, first, last, words)
            narrowed = first
            while narrowed - 1 > at and view.words[narrowed - 1].lower in words.directions:
                narrowed -= 1
            found.append(Named(view, at, narrowed, first, last, holder))
            at = last
        else:
            at += 1
    return found


def _owns(view: View, last: int, words: PlaceWords) -> bool:
    """Whether a name that ends before a word only tells whose the next thing is: "in Velm's home town of Orvel"."""
    behind = [word.lower for word in view.words[last : last + 3]]
    return behind[:1] in (["'s"], ["’s"]) and not words.possessions.isdisjoint(behind[1:])


def _subject_behind(view: View, at: int, first: int, last: int, words: PlaceWords) -> int:
    """Where the place ends when the subject of the sentence follows it: "After the recount in Dunmore Bellamy led".

    A sentence that opens with its place has no other subject before the verb; of "North Velden" both words are the
    place's.
    """
    if not 1 < last - first < 4 or last >= len(view.words) or not _opens(view, at, words):
        return last
    named = view.words[first].lower in words.directions | words.saints | words.particles
    if not view.is_past(last) or view.words[last].text[0].isupper() or named:
        return last
    two = f"{view.words[first].lower} {view.words[first + 1].lower}"
    return (
        last
        if view.words[last - 1].lower in words.facilities | words.generic
        else first + 1 + (two in words.known)
    )


def _opens(view: View, at: int, words: PlaceWords) -> bool:
    """Whether a preposition opens the sentence, or goes on with what opens it: "After the recount in", "In the first
    count in"."""
    if at == 0:
        return True
    small = words.strong | words.weak | words.openers
    inner = [word for word in view.words[1:at] if word.lower not in words.before_opened]
    plain = [w for w in inner if view.owner[view.at(w.start)] is None]
    return view.words[0].lower in small and len(plain) == 1 and plain[0].text[0].islower()


def _leads(view: View, at: int, words: PlaceWords) -> bool:
    low = view.words[at].lower
    return (
        low == "the" or low in words.leading or (low in words.directions and view.words[at].text[0].islower())
    )


def name_end(view: View, first: int, words: PlaceWords) -> int:
    """Where the name that begins at a word ends; ``first`` itself where none begins."""
    last = first
    while last < len(view.words) and last - first < LONGEST and view.owner[last] is None:
        word = view.words[last]
        follows = view.words[last + 1] if last + 1 < len(view.words) else None
        capital = follows is not None and follows.text[0].isupper() and view.owner[last + 1] is None
        if word.text[0].isupper() or _hyphened(word.text):
            if word.lower in words.not_places:
                break
        elif not (
            last > first
            and capital
            and (
                word.lower in words.particles
                or (word.text == "." and view.words[last - 1].lower in words.saints)
                or (word.lower == "of" and view.words[last - 1].lower in words.joined_by_of)
            )
        ):
            break
        last += 1
    return last


def lies_in(view: View, last: int, words: PlaceWords) -> str | None:
    """What a name that ends before ``last`` lies in, by the name behind a comma: "Aleppo, Syria"."""
    if last + 1 >= len(view.words) or view.words[last].text != ",":
        return None
    end = name_end(view, last + 1, words)
    name = words.holder(" ".join(w.lower for w in view.words[last + 1 : end] if w.text != "."))
    if not name:
        return None
    ends, listed = _close(view, end, words)
    if not ends:
        return None  # "in Aleppo, Russia has …"
    own = " ".join(w.lower for w in view.words[max(0, last - 2) : last])
    many = view.words[last - 1].lower in words.known or own in words.known  # "Vietnam, Cambodia and Laos"
    return name if not listed or (name in words.known and not many) else None


def _close(view: View, at: int, words: PlaceWords) -> tuple[bool, bool]:
    """Whether "Aleppo, Syria" ends here, and whether it may be a list: "Aleppo, Homs, and Idlib"."""
    if at >= len(view.words) or view.owner[at] is not None:
        return True, False
    if view.words[at].lower in words.joining:
        return True, True
    if view.words[at].text not in ",.;)–—":
        return False, False
    follows = view.words[at + 1] if at + 1 < len(view.words) else None
    return True, view.words[at].text == "," and follows is not None and follows.lower in words.joining


def _hyphened(text: str) -> bool:
    """ "al-Qasr", "d'Ivoire": a small word glued to a name."""
    front, dash, rest = text.replace("’", "-").replace("'", "-").partition("-")
    return bool(dash) and len(front) < 4 and front.isalpha() and rest[:1].isupper()


def _adjective(view: View, last: int, words: PlaceWords) -> bool:
    """Whether the name only qualifies the noun behind it: "Russian airstrikes"."""
    follows = last < len(view.words) and view.words[last].is_word and view.words[last].text[0].islower()
    return follows and view.words[last - 1].lower.endswith(tuple(words.adjective_endings))


def several(view: View, words: PlaceWords) -> list[Place]:
    """ "In 13 countries", "across a dozen nations": places at large, of which one named alone is but a part."""
    found = []
    for at, word in enumerate(view.words):
        if word.lower not in words.several:
            continue
        first = at
        while first > 0 and (view.owner[first - 1] is not None or view.words[first - 1].lower in words.some):
            first -= 1
        if 0 < first < at and view.words[first - 1].lower in words.strong:
            found.append(Place(view.text(first, at + 1), word.lower, (), view.words[first].start, word.end))
    return found
