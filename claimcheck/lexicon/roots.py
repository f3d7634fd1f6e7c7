"""What a word has in common with its other forms and with the words that news takes for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from claimcheck.lexicon.stems import stem

MOST = 20_000
"""Words of which the root is kept."""


class Roots:
    """A word is known by its stem, that of "pledged" by the first word of its row: "promise".

    ``rows`` are those of ``rules/wording/synonyms.yaml``, ``forms`` the irregular forms of verbs.
    """

    def __init__(
        self,
        endings: frozenset[str] = frozenset(),
        rows: Iterable[Sequence[str]] = (),
        forms: Mapping[str, Sequence[str]] | None = None,
    ) -> None:
        self._endings, self._known = endings, dict[str, str]()
        self._rows: dict[str, str] = {}
        for row in rows:
            for word in row:
                for form in (word, *(forms or {}).get(word, ())):
                    self._rows.setdefault(stem(form, endings), row[0])

    def of(self, word: str) -> str:
        """The root of a word in whatever case."""
        known = self._known.get(word)
        if known is None:
            told = stem(word.lower(), self._endings)
            known = self._rows.get(told, told)
            if len(self._known) < MOST:
                self._known[word] = known
        return known

    def among(self, words: Iterable[str]) -> dict[str, str]:
        """Words by their roots; names with a capital have none."""
        return {self.of(word): word for word in words if word[:1].islower()}
