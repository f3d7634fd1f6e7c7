"""Dates and times that are in no calendar and on no clock."""

from __future__ import annotations

from collections.abc import Callable

import pytest

RULE = "date-exists"

CONTRADICTS = (
    "The signal box lost power at 16:75 and three trains had to turn back.",
    "He drew a crowd at 19:64 when he climbed the mast.",
    "She won a reprieve at 22:81, her lawyer said.",
    "Doors open at 25:00 on Saturday.",
    "The diary breaks off on 31 June 1944.",
    "The museum reopens on 00 May.",
    "The ceasefire ends on 31 June.",
    "The train left at 9:75 a.m. on Monday.",
    "The law took effect on February 30, 2016.",
    "The embargo lifts at 25:30 GMT.",
    "She was born on 29 February 2015.",
    "The deadline is September 31.",
    "The trial resumes on 32 January.",
    "He was last seen on November 31, 2014.",
    "The shop opened on 31 April 1990.",
    "The quake struck at 14:68 local time.",
    "The strike lasted from 28 to 31 November.",
    "The bus leaves at 7:80 pm.",
    "The election will be held on 31 September.",
    "Payments stop on April 31, the ministry said.",
    "The plane took off at 24:75 GMT.",
    "Schools reopen on 30 February.",
    "The contract ended on February 29, 2017.",
    "The talks resume on 33 October.",
    "It happened at 11:61 a.m. near the port.",
    "The exhibition opened on June 31, 2016.",
    "Polls close at 26:00 local time.",
    "The tax is due by 31 November.",
    "She died on 30 February 1999 in Lyon.",
    "The curfew began at 10:99 p.m. on Monday.",
    "The will, dated 33 March 2011, was found in a drawer.",
    "The bid must be in by 22:75 on Monday, the port said.",
    "Lessons run from 8:15 to 12:70, the school said.",
    "The first shot was heard at 26.15 in the morning, a neighbour said.",
    "The convoy set out at 2575 GMT, the army said.",
    "The bank was robbed at 15:20 a.m., police said.",
    "The fair opens on August 32, and runs for a week.",
    "He was born on the thirty-first of April 1950.",
    "The bridge was closed on 30 February 2012 for repairs.",
    "The final in Tarn has been put back to 19:72 because of the storm.",
    "The pool stays shut from 28 August to 33 August.",
    "The lease, dated 0 June 2012, was found in a drawer.",
    "Trams will not call at Orvel between 23:15 and 24:45 this week, the operator said.",
    "The bar at the pier is open 18:00–24:30.",
)

AGREES = (
    "They led at 16:75 before the break.",
    "The signal box lost power at 16:45 and three trains had to turn back.",
    "Some 30 February flights were cancelled.",
    "The diary breaks off on 30 June 1944.",
    "The ceasefire ends on 30 June.",
    "The train left at 9:45 a.m. on Monday.",
    "The law took effect on February 29, 2016.",
    "The embargo lifts at 23:30 GMT.",
    "He won the race in 25:30.",
    "The deadline is September 30.",
    "The trial resumes on 31 January.",
    "The choir has 32 April birthdays.",
    "The score was 9:75 in the end.",
    "The market reopens at 24:00 local time.",
    "In May 32 people left.",
    "The strike lasted from 28 to 30 November.",
    "The election will be held on 30 September.",
    "Payments stop on April 30, the ministry said.",
    "The plane took off at 00:45 GMT.",
    "Schools reopen on 28 February.",
    "The contract ended on February 29, 2020.",
    "The talks resume on 31 October.",
    "It happened at 11:59 a.m. near the port.",
    "The runner finished in 26:61, a personal record.",
    "Polls close at 20:00 local time.",
    "The tax is due by 31 December.",
    "The ratio of fat to flour is 10:99 in the old book.",
    "There were 32 June weddings and 40 in July.",
    "Some 31 June weddings had to be put off, the hotel said.",
    "Shares closed at 27.40 on Monday, down 3 percent.",
    "The team won by 31:28 after leading at the break.",
    "The price stood at 25.75 in the morning.",
    "Of 40 May 2017 contracts, 12 were sold.",
    "She ran it in 2:31:59 and was home by 14:00.",
    "The will was dated 30 March 2011.",
    "By 12:15 a.m. all 40 had left.",
    "In March 45 people died on the roads.",
    "On January 12 the bridge was closed for 40 days.",
    "The deadline was moved to 17:05 and the game to 18.30.",
    "The index moved to 17:65.",
    "From 27 December to 30 December the museum is closed.",
    "Trams will not call at Orvel between 23:15 and 24:00 this week, the operator said.",
    "There was no 30 February, she told the clerk, and tore up the form.",
    "The permit was dated 31 June, a day that does not exist, the court noted.",
)


@pytest.mark.parametrize("text", CONTRADICTS)
def test_text_contradicts_itself(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers of the sentence cannot all be true."""
    assert fires(RULE, text)


@pytest.mark.parametrize("text", AGREES)
def test_text_agrees_or_is_left_alone(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers agree, or the sentence does not say that they belong together."""
    assert not fires(RULE, text)
