"""Places in a row against its length."""

from __future__ import annotations

from collections.abc import Callable

import pytest

RULE = "rank-within-count"

CONTRADICTS = (
    "Nine brothers ran the farm, and Per, the 11th, ran the shop.",
    "Rosa Lund came 17th, one of just 15 riders to finish.",
    "On the eighth day of the seven-day retreat, the monks broke their silence.",
    "Among 60 universities examined, ours was 64th, the rector conceded.",
    "The sprinter was ninth in a race of eight runners.",
    "The third test in the two-test series starts in Galle on Thursday.",
    "The province came in 14th out of the country's 13 provinces and territories in terms of school results.",
    "It was the fourth of three debates before the election.",
    "She finished 12th out of 10 runners.",
    "He was the third of two sons.",
    "Their team came fifth of four in the final race.",
    "The 7th of five planned hospitals opened in May.",
    "This is the sixth stage of five.",
    "The country ranked 40th of 35 nations in the study.",
    "It is his third of two allowed jumps.",
    "She ranked eighth out of six candidates.",
    "The tenth of nine witnesses spoke on Monday.",
    "The school came 25th among 20 schools.",
    "The fifth of the four ships sank.",
    "The eighth of seven planned ferries was launched on Friday.",
    "Norway came 14th out of 12 countries.",
    "It was the fifth strike of four this year.",
    "He is the third of two brothers to join the club.",
    "Her paper was ranked 11th among 10 entries.",
    "The crew won the sixth of five races.",
    "Their third of two goals came late.",
    "Britain finished seventh among six teams.",
    "The 21st of 20 lots was a painting.",
    "She is the fourth of three daughters.",
    "It was the ninth of the eight games.",
    "The lorry was 31st out of 30 in the queue.",
    "Chapter nine is the weakest of the book's seven chapters, the reviewer wrote.",
    "Runners from 20 clubs took part; the Kenyan came 23rd in the field of 19.",
    "It was the seventh goal of a match in which just five were scored.",
    "The hotel has 14 floors; a guest fell from the 17th floor.",
    "Ireland were placed 25th in a contest with 22 countries.",
    "The crash happened on the 14th lap of a 12-lap race in Assen.",
    "Finland ranked ninth of the eight Nordic and Baltic states.",
    "He was the twenty-third of the 20 witnesses called by the defence.",
    "The trial of the four men ended when the fifth of them was cleared.",
    "The bank was the fifth of only four lenders to pass the test.",
    "She is the ninth of the family's six children.",
    "The committee has 12 members; the thirteenth of them never came.",
    "The Frenchman, 31st in a field of 28, said he was happy.",
    "It was the fifth goal in a match that ended with only four.",
    "She lives on the 22nd floor of an 18-storey tower.",
    "The university came 105th in a ranking of 100 institutions.",
    "Their sixth child was born in May; the couple have five children.",
    "For clean water the survey puts the isle 23rd out of 19 crofting isles.",
    '"I was the ninth of six grandchildren to be given the ring," said Ilse.',
    "The play has four acts, and the fifth act drags.",
    "Kestrel finished fourteenth in a race of eleven yachts.",
    "The 12-storey block was evacuated after smoke was seen on the 15th floor.",
    "Eight horses ran, and the favourite came home tenth.",
    "They are on the seventh verse of a hymn that has five.",
    "It rained on the ninth day of the week-long regatta.",
    "The symphony has three movements; the audience left during the fourth.",
)

AGREES = (
    "The rowers, the youngest of them 18 and the oldest 31, have four medals among them.",
    "The 3rd son of two dentists, he sold his first boat at 12.",
    "Nine brothers ran the farm, and Per, the 7th, ran the shop.",
    "On the tenth day of the trial, two of the nine jurors fell ill.",
    "The fifth-floor flat has four rooms.",
    "It was the third of three debates before the election.",
    "She finished 9th out of 10 runners.",
    "He was the second of two sons.",
    "Their team came fourth of four in the final race.",
    "The 3rd of five planned hospitals opened in May.",
    "A third of two million voters stayed at home.",
    "The country ranked 30th of 35 nations in the study.",
    "It was the third day of two weeks of rain.",
    "On the fifth of May 2 men came.",
    "The tenth of 19 witnesses spoke on Monday.",
    "She was third, and two of the four others fell.",
    "He came third of 200 in the marathon.",
    "The sixth of seven planned ferries was launched on Friday.",
    "Norway came 11th out of 12 countries.",
    "It was the fourth strike of four this year.",
    "He is the second of two brothers to join the club.",
    "Her paper was ranked 10th among 10 entries.",
    "The crew won the first of five races.",
    "In the third quarter of 2 years ago it lost money.",
    "Britain finished fourth among six teams.",
    "The 19th of 20 lots was a painting.",
    "He left on the 20th of May with 12 men.",
    "Two thirds of one million people stayed at home.",
    "The fourth man and 3 of his friends were freed.",
    "The hotel has 14 floors and the fire started on the 12th floor.",
    "She came fifth in the first race and third in the second; 14 runners started.",
    "The third chapter runs to two pages.",
    "His 12th goal in 10 matches took the club to third place among 20.",
    "Six of the seven runners-up were from the 10th district.",
    "The 5th Regiment lost two soldiers and the third was hurt.",
    "It was the third attack in two weeks, and the fifth this year.",
    "The 14th game of the 12-team league ended in a draw.",
    "The third suspect was arrested a day after the two men were charged.",
    "Two players were sent off and a third was booked.",
    "The second of the two bombs killed three people; a third was defused.",
    "Only three of the 12 jurors spoke; the eighth juror said nothing.",
    "The third of the four suspects is 19.",
    "He came second in both of his two races.",
    "For clean water the survey puts the isle 13th out of 19 crofting isles.",
    "The play has four acts, and the fifth performance drags.",
    "Eight horses ran, and it was the tenth race of the day.",
    "The symphony has three movements; it is his fourth.",
    "Three sisters run the shop on Ninth Street.",
    "The 12-storey block stands next to the 15th tower of the estate.",
    "They are on the third verse of a hymn that has five.",
    "Two of the teams finished tenth.",
    "It is the fifth fire in three weeks.",
    "He won the third of his two rivals' titles.",
    "The seventh person to be told was one of five cousins.",
)


@pytest.mark.parametrize("text", CONTRADICTS)
def test_text_contradicts_itself(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers of the sentence cannot all be true."""
    assert fires(RULE, text)


@pytest.mark.parametrize("text", AGREES)
def test_text_agrees_or_is_left_alone(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers agree, or the sentence does not say that they belong together."""
    assert not fires(RULE, text)
