"""Two speakers of one text and the hours that they give for one act."""

from __future__ import annotations

from collections.abc import Callable

import pytest

RULE = "speakers-time-differently"

CONTRADICTS = (
    "Holm was pronounced dead at 1:35 a.m., police said. The coroner's office said he was pronounced dead at 1:19 a.m.",
    "The first explosion occurred at 6.40 pm, the fire brigade said. Neighbours said it occurred at 6.10 pm.",
    "According to the army, the pause began at 8 a.m. The rebels said the pause began at 8:45 a.m.",
    "Police said the shooting happened at about 9:15 p.m. A witness, Ana Reyes, said it happened at 9:50 p.m.",
    "The airline said the flight left at 14:05. The airport said it left at 14:40.",
    "The match began at 7.30pm, the league said; the club said it began at 8pm.",
    "The ministry said the blast happened at 11:20 a.m., while the governor said it happened at 11:55 a.m.",
    "Her lawyer said she was arrested at 5:10 p.m. Police said she was arrested at 5:40 p.m.",
    "The ferry sank at 3:05 a.m., the coast guard said. The owner said it sank at 3:50 a.m.",
    "Prosecutors said the suspect was released at 2 p.m. Relatives said he was released at 2:45 p.m.",
    "The quake struck at 4:22 a.m., the observatory said. The mayor said it struck at 4:52 a.m.",
    "The hospital said the boy died at 10:05 p.m. His mother said he died at 10:30 p.m.",
)

AGREES = (
    "Holm was pronounced dead at 1:25 a.m., police said. The coroner's office said he was pronounced dead at 1:19 a.m.",
    "The first explosion occurred at 6.40 pm, the fire brigade said. Neighbours said the second occurred at 9.10 pm.",
    "According to the army, the pause began at 8 a.m. The rebels said the pause ended at 8:45 a.m.",
    "Police said the shooting happened at about 9:15 p.m. A witness, Ana Reyes, said police arrived at 9:50 p.m.",
    "The airline said the flight left at 14:05. The airport said it landed at 14:40.",
    "The match began at 7.30pm, the league said; the club said the gates were opened at 7pm.",
    "The ministry said the blast happened at 11:20 a.m., and the governor said it happened at 11:20.",
    "Her lawyer said she was arrested at 5:10 p.m. Police said she was questioned at 5:40 p.m.",
    "The ferry sank at 3:05 a.m., the coast guard said. The coast guard said it sank at 3:50 a.m. on Monday.",
    "Prosecutors said the suspect was released at 2 p.m. His family said he was home at 2:45 p.m.",
    "The quake struck at 4:22 a.m., the observatory said. Many people woke at 4:52 a.m., the mayor said.",
    "The hospital said the boy died at 10:05 p.m. His mother said his brother died at 4 p.m.",
)


@pytest.mark.parametrize("text", CONTRADICTS)
def test_two_hours_are_found(fires: Callable[[str, str], bool], text: str) -> None:
    assert fires(RULE, text)


@pytest.mark.parametrize("text", AGREES)
def test_what_can_be_so_is_none(fires: Callable[[str, str], bool], text: str) -> None:
    assert not fires(RULE, text)
