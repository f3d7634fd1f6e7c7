"""A speaker in a sentence, with the verb and the words that are said."""

from __future__ import annotations

from claimcheck.contextualise.view import Stretch
from claimcheck.record import Record


class Mention(Record):
    """A speaker with the verb, both as words of the sentence, and the words ``[first, last)`` that are said.

    ``leads`` tells "police said 12 died" from "12 died, police said".
    """

    speaker: Stretch
    verb: Stretch
    leads: bool
    first: int = 0
    last: int = 0
    disputes: bool = False
    """Whether the speaker disputes a figure told before: "…, putting it at 94"."""
