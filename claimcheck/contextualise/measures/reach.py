"""How far from a number the words may stand that tell its measure, and what may stand between."""

from __future__ import annotations

from claimcheck.contextualise.view import View
from claimcheck.lexicon.wording import Wording

REACH = 7
"""How many words away a measuring word may stand."""
LONG_SUBJECT = 16
"""How far before its verb "the number of …" may begin."""
WIDE = 5
"""Up to how many words away other words may stand between the number and the noun it is linked to."""


def plain(view: View, at: int, wording: Wording) -> bool:
    """Whether a word only fills a phrase: no conjunction and no mark that ends one."""
    word = view.words[at]
    return word.lower not in wording.words["conjunctions"] and (
        word.is_word or word.text in wording.open_quotes
    )
