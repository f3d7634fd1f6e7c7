"""Whether a word that may be a noun is a verb where it stands: "will pay", "they share", "to strike the port"."""

from __future__ import annotations

from claimcheck.contextualise.view import View
from claimcheck.lexicon.wording import Wording


def is_verb(view: View, at: int, wording: Wording) -> bool:
    """Whether a modal or a personal pronoun stands before a word, or "to" before it and its object behind.

    "Due to fire in the hall" has a noun, "to fire the crew" a verb.
    """
    if at == 0:
        return False
    before = view.words[at - 1].lower
    if before in wording.words["before_verbs"]:
        return True
    behind = view.lower(at + 1)
    object_behind = behind in wording.words["determiners"] or behind in wording.words["object_pronouns"]
    return before == "to" and (object_behind or view.owner[at + 1 : at + 2] not in ((), (None,)))
