"""Words by which a length is that of a stretch, or of something else."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

from claimcheck.judge.phrases.spans.ties import Ties


class SpanWords(BaseModel):
    """Words by which a length is that of a stretch, or of something else."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    ties: Ties = Ties()
    """Words that tie a length to the times or dates beside it: lasted, until."""
    domains: frozenset[str] = frozenset()
    """Nouns of what one can do in many places: "20 years in the trade"."""
    entering: frozenset[str] = frozenset()
    """Verbs by which somebody begins in a post: joined, elected."""
    counted: dict[str, str] = Field(default_factory=dict)
    """Nouns of times that are counted, with the unit of each: night → day."""
    anniversaries: frozenset[str] = frozenset()
    """Nouns behind an ordinal that count the years since something: "the 45th anniversary"."""
    overdue: frozenset[str] = frozenset()
    """Words behind a length by which it is how late or early something came: "two years late"."""
    contrasting: frozenset[str] = frozenset()
    """Words that begin a clause in which something else may be told of: though, while."""
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
    joints: frozenset[str] = frozenset()
    """Words and marks behind which a clause may have a subject of its own: "; one driver was held for …"."""
    articles: frozenset[str] = frozenset()
    """Words that open such a subject."""
    earlier: frozenset[str] = frozenset()
    """Words between a length and the stretch behind it that put the length before the stretch."""
    times: frozenset[str] = frozenset()
    """Words with a capital that name no subject: days, months."""
    sittings: frozenset[str] = frozenset()
    """What is held on working days only, and may pause: "the trial lasted 20 days"."""
    denying: frozenset[str] = frozenset()
    """Words by which what has not been for so long is told: "had not won for 20 years"."""
    definite: frozenset[str] = frozenset()
    """Words behind "of" by which a length is a part of what is so long: "three weeks of the season"."""
    came: frozenset[str] = frozenset()
    """Words before "after" by which a length lies before the stretch: "the frost came after six dry weeks"."""
    ordinals: frozenset[str] = frozenset()
    """Words before "one" by which another thing is told: "the last one went on for two weeks"."""
    breaks: frozenset[str] = frozenset()
    """Words of a sentence by which a length may be what a break leaves of a stretch: lunch, paid."""
