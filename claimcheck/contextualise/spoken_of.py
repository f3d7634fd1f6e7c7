"""Whether a text speaks of something anywhere: what a word means may hang on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from claimcheck.contextualise.view import View

Says = Callable[[frozenset[str]], bool]
"""Whether a text has one of some nouns anywhere."""


def says(views: Sequence[View]) -> Says:
    """Whether the sentences of a text have one of some nouns; each set is looked for once, and only when asked."""

    @lru_cache(maxsize=64)
    def anywhere(nouns: frozenset[str]) -> bool:
        return any(not nouns.isdisjoint(forms) for view in views for forms in view.nouns)

    return anywhere
