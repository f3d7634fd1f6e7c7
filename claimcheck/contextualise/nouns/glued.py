"""The noun that a hyphen glues to its number: "a 12-man crew"."""

from __future__ import annotations

from claimcheck.contextualise.nouns.runs import ends_noun
from claimcheck.contextualise.nouns.words import NounWords
from claimcheck.records.claim import Subject
from claimcheck.records.quantity import Quantity


def glued_noun(words: NounWords, quantity: Quantity) -> Subject | None:
    """ "A 12-man crew": the noun glued to the number, with the noun it describes as modifier."""
    view = words.view
    at = view.at(quantity.number_end)
    if quantity.kind != "count" or at >= len(view.words):
        return None
    token = view.words[at]
    rest = (
        token.text[quantity.number_end - token.start :]
        if token.start < quantity.number_end < token.end
        else ""
    )
    if not rest.startswith("-") or not rest[1:].isalpha() or quantity.end > quantity.number_end:
        return None
    start = quantity.number_end + 1
    lemma = words.lemmas.noun(rest[1:])
    modifiers: tuple[str, ...] = ()
    if at + 1 < len(view.words) and view.words[at + 1].is_word and not ends_noun(words, at + 1, -1, at):
        modifiers = (words.lemmas.noun(view.words[at + 1].lower),)
    return Subject(rest[1:], lemma, words.cls(lemma, None), modifiers, start, token.end)
