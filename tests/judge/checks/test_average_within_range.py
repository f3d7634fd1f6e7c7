"""Averages against the range they are of."""

from __future__ import annotations

from collections.abc import Callable

import pytest

RULE = "average-within-range"

CONTRADICTS = (
    "Bids of $1.2m, $1.5m and $1.6m averaged $1.9m.",
    "Her rounds of 71, 74 and 70 averaged 75.",
    "Trout caught in the lake weighed 2.1kg on average, wardens reported. None was under 2.6kg, and one weighed 7kg.",
    "The nine bakers charge from £3 to £4.50 a loaf. That makes an average of £5.10, the magazine found.",
    "Waiting times averaged 31 minutes at the county's six clinics. They were shortest in Tarn, at 38 "
    "minutes, and longest in Orvel, at 55.",
    "He took between 4 and 9 wickets in every match. “An average of 12 is what the club paid for,” said the coach.",
    "Nitrate in the wells, whose lowest reading was 11 milligrams per litre and whose highest was 40, "
    "averaged 8 milligrams, the survey found.",
    "Teachers earned average bonuses of 3,100 euros in June. Nobody had less than 3,400 euros, the "
    "ministry said, and one had 9,000.",
    "Nobody on the crew is under 30, nobody over 50, and the average sailor is 57.",
    "The lightest ram weighs 70 kg. The heaviest comes to 95. The average, the judge found, is 110 kg.",
    "Boats ask £40 and £65 for the trip. The mean is £80.",
    "Their ages ranged from 20 to 40, with an average of 45.",
    "Rents run from 500 to 900 euros, with an average of 950 euros.",
    "The lake is between 3 and 5 metres deep, with an average depth of 6 metres.",
    "The average price is $80, ranging from $90 to $120.",
    "Waits lasted from two to six hours, and the average was eight hours.",
    "Salaries range from $30,000 to $60,000, with a median of $65,000.",
    "The fish weigh between 2 and 4 kg, an average of 5 kg.",
    "Class sizes ranged from 18 to 25, averaging 28.",
    "Scores ranged from 40 to 70 (average 75).",
    "The trees are from 10 to 15 metres tall, with a mean height of 8 metres.",
    "Temperatures ranged from 10C to 18C, with an average of 21C.",
    "Growth was between 1 percent and 2 percent, with an average of 3 percent.",
    "Prices range from 12 to 20 euros, with an average of 25 euros.",
    "The runners were between 18 and 30 years old, with an average age of 35.",
    "Loans run from $500 to $2,000, averaging $2,500.",
    "Delays ranged from 10 to 30 minutes, and the average delay was 45 minutes.",
    "The average wait was 5 days, ranging from 7 to 14 days.",
    "Winds were between 40 and 60 mph, with an average of 70 mph.",
    "Marks ranged from 55 to 80, with a mean of 90.",
    "The flats measure between 40 and 70 square metres, with an average of 90 square metres.",
    "Turnout varied from 40 percent to 60 percent, with an average of 70 percent.",
    "Fares are from 3 to 5 dollars, the median fare being 8 dollars.",
    "The boats are between 8 and 12 metres long, on average 15 metres.",
    "Families have from two to four children, with an average of five.",
    "Pupils in the trial were between four and eight years old; their mean age was 10.6.",
    "Melons at the market ranged from 90 cents to $2.40 a pound, averaging 60 cents.",
    "Trees in the wood are 15 to 22 metres high (average height: 26 metres).",
    "On average the storms last 14 hours; the shortest took three hours and the longest 11.",
    "Nobody in the tug-of-war team is under 80 kilos or over 110; the team averages 124.",
    "Bids came in anywhere from €40,000 to €65,000, which makes the mean of €72,000 hard to explain.",
    "The commonest catch was small: fish of 2 to 5 kilos, averaging 900 grams.",
    "Last winter's five storms brought gusts of 88, 92, 95, 101 and 104 km/h, a mean of 110 km/h.",
    "The average mark was 71. The weakest pupil in the class scored 34, the strongest 68.",
    "Speeds on the descent varied: 42 km/h at the least, 77 km/h at the most, 81 km/h as a mean.",
    "Between eight and fifteen nurses are on duty on any one night, the rota says, and the nightly average is six.",
    "Her five novels are short, running from 120 pages to 190, and the average novel of hers has 240 pages.",
    "Ages on the bus ran from six to sixty, the mean being seventy-one.",
)

AGREES = (
    "Offers of $1.2m, $1.5m and $1.6m averaged $1.43m.",
    "While base pay runs from $41,000 to $88,000, overtime took average earnings to $93,500.",
    "Basic salaries run from £20,000 to £30,000, and bonuses bring the average to £41,000.",
    "Starting pay ranges from $40,000 to $45,000, and teachers average $61,000.",
    "Fares averaged £4.20 on the line. The cheapest taxi to the airport costs £30, the dearest £55.",
    "Waiting times averaged 31 minutes at the county's six clinics. In Orvel they were 38, in Tarn 55 minutes.",
    "Rainfall averaged 40mm across the county's nine stations. In June it was lowest in Port Erin, with "
    "47mm, and highest in Peel, with 62mm.",
    "He took between 4 and 9 wickets in every match. An average of 12 people watched.",
    "Teachers earned average bonuses of 3,100 euros in June. None had less than 2,400 euros, and one had 9,000.",
    "Bills will rise on average by £27 a year. The largest firm made £84m and the smallest £31m.",
    "The rooms cost from $38 to $55 a night. That is well below the city's average of $61.",
    "Turnout averaged 44% across the nine districts. Four years ago it was lowest in Port Erin, with "
    "47%, and highest in Peel, with 62%.",
    "Tips run from $38 to $55 a shift. That compares with an average of $61 in the city.",
    "Pupils scored 61 on average. No teacher had fewer than 70 books to mark, and one had 90.",
    "The average player is 24. The youngest coach is 30, the oldest 60.",
    "This year's pumpkins weighed between 33 kg and 41 kg; last year's, grown in a wetter summer, averaged 45 kg.",
    "The lightest ram weighs 70 kg, the heaviest 95; the average farmer here is 61.",
    "The new trams have 80 to 120 seats, while the old ones held 60 on average.",
    "The cast, aged 9 to 14, play to crowds with an average age of 16.",
    "Their ages ranged from 20 to 40, with an average of 31.",
    "Rents run from 500 to 900 euros, with an average of 750 euros.",
    "The lake is between 3 and 5 metres deep, with an average depth of 4 metres.",
    "The average price is $100, ranging from $90 to $120.",
    "Waits lasted from two to six hours, and the average was four hours.",
    "Salaries range from $30,000 to $60,000, with a median of $45,000.",
    "Rents run from 500 to 900 euros, and 1,200 people are on the list.",
    "Class sizes ranged from 18 to 25, compared with an average of 28 in the country.",
    "Scores ranged from 40 to 70 (average 55).",
    "It rained from 3 to 5 May, with an average of 20 millimetres.",
    "Temperatures ranged from 10C to 18C, with an average of 14C.",
    "Between 20 and 40 people live there, and the average income is 900 euros.",
    "Prices range from 12 to 20 euros, with an average of 15 euros.",
    "The runners were between 18 and 30 years old, with an average age of 24.",
    "Loans run from $500 to $2,000, averaging $1,500.",
    "Delays ranged from 10 to 30 minutes, and the average delay was 20 minutes.",
    "The average wait was 10 days, ranging from 7 to 14 days.",
    "Winds were between 40 and 60 mph, with gusts of 70 mph.",
    "Marks ranged from 55 to 80, with a mean of 68.",
    "The flats measure between 40 and 70 square metres, with rents of 900 euros on average.",
    "Turnout varied from 40 percent to 60 percent, while the national average was 70 percent.",
    "Fares are from 3 to 5 dollars, and drivers earn 80 dollars a day.",
    "The boats are between 8 and 12 metres long, on average 10 metres.",
    "From 20 to 40 people came, fewer than the usual average of 60.",
    "The dam's level varies between 61 and 70 metres; the long-term average is 74.",
    "Students sat for three to five exams each, scoring 64 on average.",
    "The holes are 2 to 4 metres deep and on average 5 metres apart.",
    '"I have had chicks hatch at 19 days and at 23," the breeder said, "and 21 on average."',
    "The quickest runner took 31 minutes and the slowest 58; the average age was 62.",
    "Rents in the block run from £1,500 to £1,900; the average in the borough is £1,200.",
    "Pupils scored between 34 and 68; last year's average was 71.",
    "The vans carry 8 to 12 parcels each and do an average of 60 miles a day.",
    "The five storms brought gusts of 88 to 104 km/h, where the average February sees 60 km/h.",
    "Tickets cost €20 to €35, and a family spends €90 on average at the fair.",
    "The shortest film runs 61 minutes, the longest 190, and they average just under two hours.",
    "Between eight and fifteen nurses are on duty, for an average of 40 patients.",
    "From 1990 to 2000 the river froze on 12 days a year on average.",
    "The mean depth of the lake is 12 metres, and 3 to 5 metres of that is mud.",
    "Its wingspan is 2 to 3 metres; the average adult weighs 7 kilos, the heaviest 11.",
)


@pytest.mark.parametrize("text", CONTRADICTS)
def test_text_contradicts_itself(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers of the sentence cannot all be true."""
    assert fires(RULE, text)


@pytest.mark.parametrize("text", AGREES)
def test_text_agrees_or_is_left_alone(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers agree, or the sentence does not say that they belong together."""
    assert not fires(RULE, text)
