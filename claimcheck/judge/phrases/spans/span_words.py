"""Words by which a length is that of a stretch, or of something else."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

from claimcheck.judge.phrases.spans.ties import Ties


class SpanWords(BaseModel):
    """Words by which a length is that of a stretch, or of something else."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    ties: Ties = Ties()
    """Words that tie a length to the times or dates beside it: lasted, until."""
    opening: frozenset[str] = frozenset()
    """Words of opening hours: a festival opens once, a shop every day."""
    later: frozenset[str] = frozenset()
    """Words behind a weekday that make it one of another week."""
    apart: frozenset[str] = frozenset()
    """Words of a sentence whose length may be of another thing than its dates, if no word ties them."""
    travel: frozenset[str] = frozenset()
    """Verbs before "in" that end a journey, whose two times are told by two clocks."""
    aside: frozenset[str] = frozenset()
    """Words behind a length that bring in something else with the dates: "a guarantee on roofs laid from 2001"."""
    not_behind: frozenset[str] = frozenset()
    """Words right before a length that is no length of a stretch: "on eight days", "a year and three months"."""
    local: frozenset[str] = frozenset({"local", "time"})
    """Words behind a time that make it that of its own place."""
    another: frozenset[str] = frozenset()
    """Words behind a length by which it is measured to another day: "two years earlier"."""
    starting: frozenset[str] = frozenset()
    """Words besides ``ties.begun`` by which a moment is the first of a stretch: "the first concrete", "shut on"."""
    closing: frozenset[str] = frozenset()
    """Words besides ``ties.ended`` by which one is its last: "the last turbine", "opened again"."""
