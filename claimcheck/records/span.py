"""Where something stands in a text: half-open ranges of Unicode code points."""

from __future__ import annotations

from claimcheck.record import Record


class Mention(Record, order=True):
    """A stretch ``text[start:end]`` of a source's text, kept with its words.

    ``start`` is inclusive, ``end`` exclusive, both counted in code points from the start of the
    *source's* text (never of the sentence).
    """

    start: int
    end: int
    text: str

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end or self.end - self.start != len(self.text):
            raise ValueError(f"span [{self.start}, {self.end}) does not fit {self.text!r}")
