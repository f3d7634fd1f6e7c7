"""Whether a word that may be a noun is a verb where it stands: "will pay", "they share", "to strike"."""

from __future__ import annotations

from claimcheck.contextualise.view import View
from claimcheck.lexicon.wording import Wording


def is_verb(view: View, at: int, wording: Wording) -> bool:
    """Whether what stands before a word makes a verb of it: "to", a modal or a personal pronoun."""
    return at > 0 and view.words[at - 1].lower in wording.words["before_verbs"]
