"""Past forms that only describe a noun: "a retired admiral", "the frozen division", "99 alleged members"."""

from __future__ import annotations

from claimcheck.contextualise.acts.words import ActWords
from claimcheck.contextualise.view import View


def describes(view: View, at: int, words: ActWords) -> bool:
    """Whether a past form stands where an adjective does: behind an article, "of" or a number, before a noun."""
    if at == 0 or at + 1 >= len(view.words):
        return False
    behind = view.words[at + 1]
    if not behind.is_word or behind.lower in words.small or view.owner[at + 1] is not None:
        return False
    if words.lemmas.past(behind.lower):
        return False  # "the accused fled"
    return view.words[at - 1].lower in words.describing_behind or view.owner[at - 1] is not None
