"""Sentences of two things side by side, and sentences that say who says so: nothing is held together that is apart.

Each sentence that contradicts itself does so too behind "Officials said", with ", the warden found" at its end, and
behind a sentence with a figure of its own; each two paragraphs of two things contradict nothing.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.pipeline import check
from claimcheck.records.source import Source
from claimcheck.rulebook import Rulebook
from claimcheck.settings import Settings

CONTRADICTS = [
    ("part-within-whole", "of the 44 sheds on the quay, 61 were burned"),
    ("part-within-whole", "the shop has 31 looms, 37 of them from Lorn"),
    ("part-within-whole", "of the 700 hens he kept, 810 died"),
    ("age-matches-birth", "born in 1950, the organist died in 2020 at the age of 84"),
    ("rank-within-count", "of the 40 parishes, Marl ranked 52nd for rain"),
    ("multiple-matches-ends", "the tolls tripled, climbing from $400 to $700"),
    ("change-matches-ends", "rents rose by 50 percent, from $400 to $500"),
    ("parts-match-total", "three rowers pulled 31 crates ashore: Bell had 14, Crane nine and Dunn five"),
    (
        "parts-match-total",
        "the storm brought 96mm of rain, with 41mm on Friday, 38mm on Saturday and 29mm on Sunday",
    ),
    (
        "shares-within-whole",
        "of the land by the lake, 55 percent is in oats, 35 percent in flax and 20 percent in rye",
    ),
    (
        "shares-within-whole",
        "each case ended in one of three ways: 64% in a fine, 27% in a ban and 18% in a pardon",
    ),
]
PADDED = (
    "{0}.",
    "Officials said {0}.",
    "Officials said that {0}.",
    "{0}, the warden in Hobart found.",
    "A queue of 30 stood outside the inn. {0}.",
)
APART = [
    "A queue of 30 stood outside the inn. Lemm has won 29 of the club's 31 duels and lost the other two.",
    "A queue of 30 stood outside the inn. The judge fined 16 poachers, nine in full, and freed the other seven.",
    "A queue of 30 stood outside the inn. Kane of the tenants' union said 900 of his tenants had signed.",
    "A queue of 30 stood outside the inn. There were five otters in 2020 and none today, a 100 percent fall.",
    "Pay at the mill runs from $18 to $31 an hour, and the average is $24.\n\nHe averaged 61 with the bat.",
    "A box of ten costs $5.\n\nThere are twice as many girls as boys on the course, 46 of them to 23.",
    "The rate fell from 9% to 7%.\n\nThe strike at the dye plant cost the firm half its orders.",
    "A kiln was lit in Lima at 7:20 a.m. on Sunday (12:20 UTC), the city warden in Hobart found.",
]  # fmt: skip


@pytest.mark.parametrize("padding", PADDED)
@pytest.mark.parametrize(("rule", "text"), CONTRADICTS)
def test_what_stands_around_it_hides_nothing(
    fires: Callable[[str, str], bool], rule: str, text: str, padding: str
) -> None:
    """Who says so, and a figure of something else, change nothing of how the figures stand to each other."""
    text = padding.format(text if padding.startswith("Officials") else text[0].upper() + text[1:])
    assert fires(rule, text)


@pytest.mark.parametrize("text", APART)
def test_figures_of_two_things_are_not_held_together(rulebook: Rulebook, text: str) -> None:
    """A sentence that neither names a thing of the one before nor points back to it is of something else."""
    source = Source(id="wire", name="wire", text=text, language="en", published=None)
    findings = check([source], rulebook, Settings())
    assert len(findings.claims) > 1, "the numbers were not read"
    assert not [one for one in findings.conflicts if one.severity != "info"]
