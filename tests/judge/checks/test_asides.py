"""A clause that tells of a thing of its own neither adds to what its sentence tells of nor takes from it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.records.findings import Findings

Told = Callable[[str], Findings]

CONTRADICTS = (
    # behind its sentence
    ("part-within-whole", "Of the 24 boats in Orvel 29 were damaged, where two divers were found asleep."),
    ("part-within-whole", "Of the 24 boats in Orvel 29 were damaged, as 300 villagers looked on."),
    ("part-within-whole", "Of the 24 boats in Orvel 29 were damaged; two divers were hurt."),
    ("part-within-whole", "Of the 24 boats in Orvel 29 were damaged, and the school will host 90 villagers."),
    (
        "parts-match-total",
        "The choir has 30 singers, made up of 12 basses, eight tenors and six altos, after two of its pianos burned.",
    ),
    (
        "shares-within-whole",
        "Rye takes up 54 per cent of the fields, oats 38 per cent and peas 21 per cent, while half of the crew slept.",
    ),
    (
        "length-matches-span",
        "The ten-day fair opens on 2 May 2024 and closes on 29 May 2024, two weeks after a fire at its depot.",
    ),
    (
        "length-matches-span",
        "The ten-day fair opens on 2 May 2024 and closes on 29 May 2024, while the guards work two nights a week.",
    ),
    (
        "length-matches-span",
        "The ten-day fair opens on 2 May 2024 and closes on 29 May 2024, which has been a sore point since 2009.",
    ),
    (
        "speakers-differ",
        "Skipper Ida Sol said the crane cost $40,000. Bursar Jon Sal said it cost $60,000 over a row on weekend pay.",
    ),
    # before it
    (
        "age-matches-birth",
        "After a talk with 14 growers, the singer, born in 1950, was 40 when she died in 2012.",
    ),
    (
        "part-within-whole",
        "As 40 growers waited outside, of the 24 boats in Orvel 29 were found to be damaged.",
    ),
    (
        "change-matches-ends",
        "Despite a strike at the mill, sales rose 50 per cent, from 400 tonnes to 440 tonnes.",
    ),
    # what is told of the thing of the sentence stays in it
    ("part-within-whole", "A jury of nine sat on Monday; 12 of its members were absent."),
    (
        "parts-match-total",
        "The firm will cut 90 jobs, split between Chad, which loses 30, Oman, with 25, and Peru, where 20 posts go.",
    ),
    (
        "shares-within-whole",
        "Rye takes up 54 per cent of the fields, oats 38 per cent, while peas have 21 per cent.",
    ),
    (
        "title-matches-body",
        "Gang steals 40 bikes\n\nA gang broke into a hall in Orvel at 3am, where 60 bikes were stolen.",
    ),
    (
        "average-within-range",
        "Waiting times varied from six minutes to 17 minutes; the average was 19 minutes.",
    ),
    # times beside times, people beside people, a whole and its parts
    (
        "length-matches-span",
        "The canal, which has been dry since 2004, filled again in 2016 after five years.",
    ),
    (
        "length-matches-span",
        "The fair opened on 6 June and closed on 18 June, while the event lasted three days.",
    ),
    ("parts-match-total", "After a rockfall with 48 hikers on the path, 37 were hurt and 16 died."),
    ("parts-match-total", "Before a ballot with 70 members in the hall, 44 spoke for it and 39 against it."),
    ("parts-match-total", "Guards caught 17 people; ten men and nine women were fined."),
    ("parts-match-total", "The coach held 50 pupils, while 31 pupils were hurt and 28 pupils died."),
    ("parts-match-total", "The motion passed by 52 votes to 37; the council has 80 seats."),
    ("parts-match-total", "The motion passed by 52 votes to 37, as the council has only 80 members."),
)
CLEAN = (
    "Of the 24 boats in Orvel 19 were damaged, where 80 divers were found asleep.",
    "Of the 24 boats in Orvel 19 were damaged; 40 divers were hurt.",
    "The choir has 26 singers, made up of 12 basses, eight tenors and six altos, after two of its pianos burned.",
    "Rye takes up 54 per cent of the fields, oats 28 per cent and peas 18 per cent, while a third of the crew slept.",
    "The 28-day fair opens on 2 May 2024 and closes on 29 May 2024, which has been a sore point since 2009.",
    "After a talk with 14 growers, the 40 boats left for Orvel, where 60 families live.",
    "The 28-day fair opens on 2 May 2024 and closes on 29 May 2024,",
    "The canal, which has been dry since 2014, changed hands in 2017 and will fill again in 2020 after six years.",
    "The chapel, which has stood since 1760, was shut in 2001 and opened again in 2010, after 250 years.",
    "The gates opened at 6 p.m., while the choir came on at 7 p.m.; it sang for two hours, until 9 p.m.",
    "The coach left at 6 a.m., while the driver had begun at 5 a.m., and arrived at 10 a.m. after five hours on duty.",
    "After a rockfall with 48 hikers on the path, 31 were hurt and 17 died.",
    "After a talk with 14 growers, a panel of five split 3-2, with the chair and two clerks in favour and two against.",
    "Guards caught 17 people; nine men and eight women were fined.",
    "The motion passed by 52 votes to 28; the council has 80 seats.",
)


@pytest.mark.parametrize(("checked", "text"), CONTRADICTS)
def test_text_contradicts_itself(read: Told, checked: str, text: str) -> None:
    assert checked in {one.rule for one in read(text).conflicts}


@pytest.mark.parametrize("text", CLEAN)
def test_text_does_not_contradict_itself(read: Told, text: str) -> None:
    findings = read(text)
    assert len(findings.claims) > 2
    assert not findings.conflicts


def test_what_is_reported_is_the_claim_that_was_read(read: Told) -> None:
    """A finding has the whole sentence, not the one with blanks in it."""
    text = "Of the 24 boats in Orvel 29 were damaged, where two divers were found asleep."
    findings = read(text)
    assert {claim.sentence.text for one in findings.conflicts for claim in one.claims} == {text}
    assert all(claim in findings.claims for one in findings.conflicts for claim in one.claims)
