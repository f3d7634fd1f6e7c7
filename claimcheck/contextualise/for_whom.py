"""Whose: the person an age, a sentence or a pay belongs to, by name or by description."""

from __future__ import annotations

from claimcheck.contextualise.view import View
from claimcheck.records.span import Mention

REACH = 4


def for_whom(view: View, number: int) -> Mention | None:
    """The person of an age: "Smith, 66" or "66-year-old John Smith"; None for other kinds and when unnamed."""
    quantity, place = view.quantities[number], view.places[number]
    if quantity.kind != "age":
        return None
    before = place.first
    if before > 0 and view.words[before - 1].text == ",":
        before -= 1
    last = before
    while before > 0 and _name(view, before - 1):
        before -= 1
    if before < last:
        return _mention(view, before, last)
    for first in range(place.last, min(place.last + REACH, len(view.words))):
        if _name(view, first):
            last = first
            while last < len(view.words) and _name(view, last):
                last += 1
            return _mention(view, first, last)
        if not view.words[first].is_word or view.owner[first] is not None:
            return None
    return None


def _name(view: View, at: int) -> bool:
    word = view.words[at]
    return word.is_word and word.text[0].isupper() and view.owner[at] is None


def _mention(view: View, first: int, last: int) -> Mention:
    return Mention(view.words[first].start, view.words[last - 1].end, view.text(first, last))
