"""Ages, lengths, zones, days and ranges told in any order, whose roles follow from what the figures are."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CONTRADICTS: dict[str, tuple[str, ...]] = {
    "age-matches-birth": (
        (
            "Born in the winter of 1944, Tove Aakre was all of 31 by the time her first collection "
            "came out, in 1962."
        ),
        "Records show the victim's date of birth as 4 July 1980; she was killed in May 2012. She was 41.",
        "Marta Klein, whose birth in 1933 was never registered, celebrated turning ninety in 2003.",
        '"My grandfather was born in 1901 and he was 55 when the dam burst in 1949," Mrs Ito said.',
        "Although only twelve when the levee broke in 2005, Deja Moore, a 1981 baby, remembers all of it.",
        (
            "He became, at 19, the youngest captain in the league's history in 2011. He was born in "
            "March 1986."
        ),
        "The bishop will turn seventy in 2025, having been born in 1945, and must then offer to go.",
        "Sprinter Leo Adjei (born 2001) ran the trials of 2019 as a fourteen-year-old.",
        "When Oda Lind died in 1988 she was eighty-four; the parish book puts her birth in 1914.",
        (
            "Sir Hugh was sixty-one at his retirement in 2010. A native of Perth, he had been born "
            "there in 1939."
        ),
        "Ivy Platt, a widow of 77 born in 1930, was robbed on her doorstep in June 1999.",
        "By 2014, when he stood down, Councillor Obi, born in 1948, was 76 and nearly blind.",
        "Fatima Zaki is thirty-eight. She was born in 1961 and joined the bank in 2009.",
        (
            "Mrs Adeyemi was sworn in on 4 May 2016, then aged thirty-three, though her file states "
            "that she was born in 1975."
        ),
        (
            "Twenty-nine when he took over the choir in 1984, Mr Bell, born in 1961, will lay down "
            "the baton in June."
        ),
        '"I was sixteen in 1978," says the drummer, who was born in Tarn in 1955.',
        "The victim (born 1990) was 42 at the time of the crash in 2012, an inspector told the court.",
        (
            "A chess prodigy born in Baku on 3 March 1999, she beat a grandmaster in April 2010, aged "
            "just seven."
        ),
        "She entered parliament in 1987 aged 40. She had been born in 1936 in a fishing village.",
        (
            "When the verdict was read out in 2015, the former treasurer, a man of 70 whose passport "
            "gives 1938 as his year of birth, closed his eyes."
        ),
        "By the time of her death in 2006, the weaver, who had been born in 1921, was ninety-five.",
        (
            "Ochieng – born in Kisumu in 1984 – became, in 2010 and at the age of 31, the first of "
            "his clan to fly a jet."
        ),
        "The calf, born in the zoo in 2001, had reached the age of 20 when it was moved to Lyon in 2015.",
        "Its first stone was laid in 1820, and the chapel marked its 150th birthday in 2005.",
    ),
    "length-matches-span": (
        (
            '"We went in on the 3rd of May and came out on the 9th of May, and I tell you those three '
            'weeks were the worst of my life," the miner said.'
        ),
        (
            "From its launch in March 1995 to its closure in March 2001, the magazine printed fiction "
            "for a dozen years."
        ),
        (
            "The ferry cast off at 11.15 p.m. and tied up at 5.45 a.m., a crossing of nine hours that "
            "usually takes six."
        ),
        "Parliament rose on 20 July. It came back on 7 September, after a recess of eleven weeks.",
        (
            "He was elected leader in 1998 and resigned in 2004; sixteen years at the top had worn "
            "him out, he said."
        ),
        "For four hours on Sunday, between 2 p.m. and 3.30 p.m., no train crossed the border.",
        (
            "Rehearsals start on 2 January and the first night is on 30 January, which leaves the "
            "company only ten days."
        ),
        "Doctors operated from 8.20 a.m. until 11.50 a.m.; the six-hour procedure saved the leg.",
        "The embargo, imposed in 1962 and lifted in 1970, strangled the port for twenty-five years.",
        "Between the first ballot, on 4 March, and the last, on 11 March, the cardinals sat for 20 days.",
        (
            "Holm's spell in charge was short. Appointed on 1 June 2017, he was sacked on 4 July "
            "2017, after just nine days."
        ),
        "Counting began at 10 p.m. It was over by 4 a.m., eleven hours later.",
        "The lease runs for ten years, beginning on 1 April 2020 and expiring on 31 March 2025.",
        "Begun in 1902, the dam was finished in 1911, twenty years after work had started.",
        (
            "The storm knocked out power at 3.10 p.m. Crews had it back at 3.40 p.m. after three "
            "hours in the dark."
        ),
        "Her six-week tour opens in Leeds on 4 May and ends in Hull on 18 May.",
        "Divers searched the lake for five days, from Monday 3 June until Wednesday 19 June 2019.",
        (
            "Rain began to fall at about midnight on 3 March and did not let up until noon on 5 "
            "March, ten days of it without a break."
        ),
        (
            "Bishop from 1971 until 1980, Dr Lund used to say that his nineteen years in the job had "
            "been too short."
        ),
        (
            "The exam starts at 9 a.m. and finishes at noon, and candidates who need all five hours "
            "should say so."
        ),
        "From the first arrest on 2 June to the last on 9 June, the operation took five weeks.",
        (
            "The strike, now over, began on 1 October 2018. It ended on 12 October 2018, having "
            "lasted two months."
        ),
        (
            "Anyone who sat through it – curtain up at 6 p.m., curtain down at 11 p.m. – will agree "
            "that eight hours of Wagner is a long time."
        ),
        (
            'She swam from 7.15 a.m. until 10.45 a.m. "Seven hours in that water," she said, "and I '
            'never saw a seal."'
        ),
        "Construction took sixteen years: the foundations were dug in 2001 and the roof went on in 2008.",
        "The tunnel was shut between 10 p.m. on Friday and 6 a.m. on Saturday, i.e. for twelve hours.",
        (
            "On 12 April he vanished and on 17 April he was found, after 30 days during which nobody "
            "heard from him."
        ),
        "For two weeks in 2016, from 4 to 8 July, the town had no water.",
        "The eclipse set in at 21:14 and was over at 21:52, a spectacle of almost two hours.",
    ),
    "time-zones-agree": (
        "The crew will splash down at 1843 GMT, which for watchers in Houston in January means 2:43 p.m.",
        "Bidding closes at 3 p.m. London time tomorrow, five in the afternoon in New York.",
        "Bells rang in Manila at 6 a.m. At that moment it was 9 p.m. in Madrid, the priest said.",
        '"It was 11 p.m. here in Lima and 4 a.m. in Tokyo when the results came through," she said.',
        (
            "In Delhi, where thousands had gathered, the clocks said 8.30 p.m.; the probe had touched "
            "down at 1600 GMT."
        ),
        "Trading in Tokyo was halted at 10:15 a.m. (9:15 p.m. in New York), the exchange said in January.",
        "The broadcast goes out at 20:00 CET – 9 p.m. for viewers in Moscow.",
        (
            "Shortly after 5 a.m. in Sydney – 7 p.m. in London the evening before – the prime "
            "minister resigned."
        ),
        "The webinar starts at noon Eastern (8 a.m. Pacific).",
        "Moscow said the missile was launched at 14:20 Moscow time, or 12:20 GMT.",
        "At midnight in Berlin, 3 a.m. in Istanbul, the ceasefire took effect.",
        (
            "The tsunami warning was lifted at 4.40 p.m. in Jakarta. It was then 11.40 in the "
            "morning, Greenwich Mean Time, a spokesman said."
        ),
        (
            "It was 8.05 p.m. in Rio de Janeiro and 7.05 a.m. in Tokyo when the referee blew his "
            "whistle, TV viewers in both cities agreed."
        ),
        "Viewers can tune in at 19:30 CET (20:30 GMT).",
        "The market in Singapore opens at 9 a.m., or 3 a.m. in London.",
        "Doors at 18:00 UTC, i.e. 9 p.m. in Delhi.",
        "When the bells of Athens struck noon, it was already 3 p.m. in Baku on that February day.",
        "The order took effect at one minute past midnight Eastern, 7:01 a.m. in London.",
        "The call began at 6 p.m. in Seoul. In Berlin it was half past ten in the morning, an aide said.",
    ),
    "weekday-matches-date": (
        "The dam broke on 3 May 2017. It was a Sunday, and the schools were shut.",
        "11 November 2018 fell on a Friday.",
        (
            "Married on a Saturday in the spring of the great flood – April 3, 2014 – the couple "
            "never left the valley."
        ),
        (
            "The ledger for 14 February 2012, which by the calendar on the wall was a Monday, has "
            "been torn out."
        ),
        "Because 1 January 2020 was a Friday, the new tax took effect only on the Monday after.",
        "It was on a Monday – to be exact, 5 August 2015 – that the last tram ran.",
        "The date was 17 March 2016, a rainy Sunday.",
        "On 20 July 2021, that is to say on a Friday, the papers were signed.",
    ),
    "date-exists": (
        "The deadline for objections, 30 February, has been extended.",
        '"Meet me on the thirty-first of June," the note read.',
        "The satellite was lost at 13:71, the agency said.",
        "Entries dated later than Nov. 31, 2018 will not be read.",
        "The library closes at 25 o'clock on Thursdays, a misprinted sign claims.",
        "The parcel was scanned in Leipzig on 32.10.2019.",
        "The permit (valid until 29.02.2023) was renewed.",
        "Born 31/04/1975 in Leeds, the driver was let off.",
        "At a quarter past twenty-six the lights went out.",
        "The bus leaves at 7.85 p.m. from the square.",
        "The log entry for September the 31st is in another hand.",
        "On the last day of the month, 31 November 2016, the plant shut.",
        "The hearing, set for the 45th of January, was a misprint.",
        "At 14:30 p.m. and again at 12:75 p.m. the alarm went off.",
        "The treaty lapsed at midnight on June 31st.",
        "The photograph is stamped 2019-02-30 14:05.",
        "Her appointment was moved to April 31.",
        "The shop was founded on the 0th of May.",
        "The 31st of September will be a holiday, the mayor announced.",
        "The document is dated February 29, 2100.",
        "The pact was sealed on the thirty-first day of November.",
        "Doors open between 9:65 and 10:30 each morning.",
    ),
    "range-in-order": (
        "The jazz week (14–9 July) sold out at once.",
        "Nurses were offered a rise of between 6 and 4 percent.",
        "Expect to pay £18 to £12 for a main course.",
        "Roadworks will run from 9 to 3 October, the council warned.",
        "She reigned 1837-1801, according to the plaque.",
        "Temperatures will be in the range 12 to 7 degrees, the forecaster said.",
        '"You need 40 to 30 hours on the simulator before they let you near a cockpit," he said.',
        "The children, aged between 14 and 9, were found at dusk.",
        "The exhibition is open 30 June – 2 June 2024.",
        "Sentences for the offence start at ten years and go up to six.",
        "The bottom of the market is around $900 a tonne and the top about $700.",
        "Fossils between 60 and 90 million years old were found in layers 12 to 8 metres down.",
        "Stakes range from £50 up to £20 a hand.",
        "He was Bishop of Tarn from March 1988 to June 1982.",
        "The patrol covers 250 to 180 kilometres a night.",
        "The disease kills 40–30% of those it infects.",
        "Each hive yields twenty to fifteen kilos of honey.",
        "The job pays 3,000 to 2,500 euros a month.",
        "The term of office ran from 1 January 2016 until 31 December 2015.",
        "The ship will be in dock between 12 May and 3 May.",
        "The lightest crate weighs 40 kg, the heaviest 25 kg.",
        "Work is due to last from spring 2027 to autumn 2026.",
        "The market will be held on August 21-14 in the square.",
    ),
}

AGREES: dict[str, tuple[str, ...]] = {
    "age-matches-birth": (
        (
            "Born in the winter of 1944, Tove Aakre was all of 18 by the time her first collection "
            "came out, in 1962."
        ),
        "The farm passed in 1990 to Neil Gow, then a lad of twenty-two who had been born in 1968.",
        "Born in 1950, he was 17 when he left school and joined a bank that closed in 2001.",
        "Marta Klein, born in 1933, taught for 40 years and retired in 1998 to a house built in 1870.",
        "She was born in 1950, her husband in 1944; at 30 he took over the firm, which failed in 2001.",
        "Deja Moore, 45, was born in 1961 in a house that was pulled down in 1988.",
        "Born in 1981 in Lagos, he met his wife, then 22, in 2010 in Leeds.",
        (
            "He became, at 19, the youngest captain in the league. He was born in March 1986 and "
            "retired in 2019."
        ),
        "Ada Stone, born in 1948, stood down in 2014 after her mother died at 92.",
        "Fatima Zaki is sixty. She was born in 1961 and joined the bank in 2009.",
        "The pianist, who gave his first recital at nine and his last in 2006, was born in 1930.",
        "Ivor Hale (born 1932) married at 25, was widowed at 40 and came to the valley in 1990.",
        "Adams, 34, who was born in 1990, will stand for the seat again in 2028.",
        "Magnus Lind, who was born in 1958 and is now 52, took over the sawmill from his father in 1990.",
        "Born in 1930, he was a pilot at 20 and died in 1995.",
        "Ruth Kamande, born in 1950, died in 2020. She was 22 when she wrote her first novel.",
        "Ruth Kamande, born in 1950, died in 2020. She would have been 82 this week.",
        (
            "Mrs Adeyemi was sworn in on 4 May 2016, then aged forty-one, though her husband, born in "
            "1960, is far better known."
        ),
        '"I was sixteen in 1978," says the drummer, whose brother was born in Tarn in 1955.',
        "She entered parliament in 1987 aged 40. Her opponent had been born in 1936 in a fishing village.",
        "Born 1967, he was a father at 20, a grandfather at 39 and in 2010 a widower.",
        "Ruth, 12, reads to Mr Hale, who was born in 1931, every Friday since 2019.",
        "The trust, born in 1990, lent the painting, made when the artist was 30, to a museum in 2012.",
        "Born in 1944, she has lived alone since her son, then 19, emigrated in 1992.",
        (
            "The victim (born 1990) was 16 when the abuse began and told nobody until 2012, an "
            "inspector told the court."
        ),
        "He died in 2001 at 64, leaving a daughter, born in 1970, and two sons.",
        "The king, who came to the throne at 18 and was deposed in 1952, was born in 1920.",
        "Dr Novak, born in 1950, treated the pope in 1981; the pope was 60.",
        "John Smith, 45, and Ann Jones, who was born in 1990, were married in 2012.",
        "In 2005 Ann Reed, born in 1960, married Tom Hale, 30, in Leeds.",
        "Her father was born in 1940 and she was 12 when he died in 1980.",
        "The singer was born in 1950; when she was 20 her first record came out and in 1990 her last.",
        (
            "At 19 he left for Chile, and by 2010, when his uncle, who was born in 1950, died, he "
            "owned three mines."
        ),
    ),
    "length-matches-span": (
        (
            '"We went in on the 3rd of May and came out on the 9th of May, and I tell you those six '
            'days were the worst of my life," the miner said.'
        ),
        (
            "He was elected leader in 1998 and resigned in 2004; his brother had held the seat for "
            "sixteen years."
        ),
        "Parliament rose on 20 July. It came back on 7 September, after a recess of seven weeks.",
        "She joined the firm in 1998, left in 2004 and then spent ten years in Chile.",
        (
            "The bank, founded in 1910, was nationalised in 1946 and has been in private hands again "
            "for 20 years."
        ),
        "Sentenced to ten years in 2001, he was freed in 2006.",
        "The bridge opened in 1998 and was closed in 2004 for a two-year repair.",
        "The 20-year lease, signed in 1990, was cut short in 2001.",
        "The trial began on 4 May and is expected to last three weeks; it resumes on 6 May.",
        "He worked there for 40 years and died in 2010, having retired in 1995.",
        (
            "Polls opened at 7 a.m. At 11 a.m. turnout stood at 20 percent, and voters had queued for "
            "two hours in places."
        ),
        "He arrived at 9 a.m. and left at 6 p.m. after a two-hour lunch.",
        "The ten-day festival opened on 3 May. On 6 May a stage collapsed.",
        "They met in 1990 and married in 1998, and she gave up work for five years when the twins came.",
        (
            "The contract, worth 5 million a year, was signed in 2010 for 15 years and ended in 2016 "
            "when the club went bankrupt."
        ),
        "In 2001 he was jailed for six years, and in 2003 the sentence was quashed.",
        "The restaurant is open from 6 p.m. to 11 p.m.; dinner takes three hours.",
        "Bishop from 1971 until 1980, Dr Lund had spent nineteen years as a monk.",
        (
            "The strike began on 1 October 2018. A year later, on 12 October 2019, the firm closed "
            "after 40 years in business."
        ),
        "They opened the mill in 1990 and sold it in 2001. Those who bought it had waited for three years.",
        "He was mayor from 1998 to 2004. Five years later he was dead.",
        "The museum opened in 1967. In 1999, after two years of work, a new wing was added.",
        "He was born in 1950. He died in 2010 after 12 years in a home.",
        "The café is open from 8 a.m. to 6 p.m. A walk of two hours leads up to it.",
        "The war broke out in 1914. By 1920 the mill had stood idle for two years.",
        "The committee met at 10 a.m. and voted at 3 p.m. after two hours of debate.",
        "On 3 May he was arrested. On 9 May he was released, three weeks before his wedding.",
        (
            "Patients arrive at 8 a.m. and leave at 4 p.m.; those two hours of therapy are the heart "
            "of the day."
        ),
    ),
    "time-zones-agree": (
        "The crew will splash down at 1843 GMT, which for watchers in Houston in January means 12:43 p.m.",
        "Bidding closes at 3 p.m. London time tomorrow, ten in the morning in New York.",
        "Bells rang in Manila at 6 a.m. At that moment it was midnight in Madrid, the priest said.",
        "Doors open at 7 p.m. in Paris. In London the show starts at 8 p.m.",
        "The team flew from Doha at 8 a.m. and were in London for a 1 p.m. press conference.",
        "The shop in Berlin opens at 9 a.m., the one in Moscow at 10 a.m.",
        "Polling stations close at 8 p.m. in London; in Lagos they shut at 5 p.m.",
        "The president called Tokyo at 9 a.m. and London at noon.",
        "The match kicks off at 8 p.m. in Madrid. It was 9 p.m. in London when last year's final ended.",
        "Flights leave Nairobi at 9 a.m. and Doha at 2 p.m., local times.",
        "The office in London opens at 9 a.m.; the one in Dubai closed at 5 p.m., it was learned.",
        "The strike hit Kyiv at 4 a.m., hours after the 11 p.m. speech in Moscow that was broadcast live.",
        "He was due in London at noon but was still in Paris at 3 p.m., it was said.",
        "The show is live at 8 p.m. in London and repeated at 10 p.m. in Lagos.",
        "In Madrid dinner is at 10 p.m.; in Oslo it is at 5 p.m.",
        "It was 6 a.m. when she left Lima. It was 9 p.m. in Tokyo, a day later, when she landed.",
    ),
    "weekday-matches-date": (
        "The dam broke on 3 May 2017. It was a Wednesday, and the schools were shut.",
        "He said on Monday that the lease, dated 3 May 2017, was void.",
        (
            "On Tuesday, according to the police, who have since 3 May 2017 been looking for him, he "
            "rang a friend."
        ),
        "The match is on Sunday; the last one, on 5 May 2017, ended in a draw.",
        "They met on 3 May 2017. It was a Sunday newspaper that brought them together.",
        "She was born on 3 May 2017, and on that Sunday the bells rang.",
        "The council met on Monday to discuss the fire of 3 May 2017.",
        "In a statement on Friday, the firm said: 3 May 2017 was the last day for claims.",
        "The fair opens on Saturday, exactly two years after the fire, 3 May 2017, that closed it.",
    ),
    "date-exists": (
        "The permit, no. 2021-13-28, was renewed.",
        "She finished in 2:61 and won by 3:75 at the meet.",
        "The witness gave the 31st day of January as the date.",
        "The score stood at 13:71 at the break.",
        "The team lost at 45:72 in the cup.",
    ),
    "range-in-order": (
        "The date was moved from 21 to 14 August 2025.",
        "He cut the price from 90 to 70 euros.",
        "The vote was 12 to 7.",
        "The deadline slipped back, 9 June to 2 June, to please the owners.",
        "They won 21–14, 21–9.",
        "From 40 in January to 30 in August, the number of cases fell.",
        "Apartments from 1400 to 1 May.",
        "The ratio is 3 to 1.",
        "The bill went from 12 to 5 June because of the strike.",
        "The odds were 9 to 4.",
        "The count fell 250 to 180 kilometres from the pole.",
        "The firm has 12 to 3 August to reply.",
        "They lost 21-14 July 4 in the cup final.",
        "The storm hit on August 21 - 14 people died.",
        "The plan runs from 30 April to 4 May and from 28 December to 3 January.",
        "From 100 to 14 August only 3 arrived.",
    ),
}


@pytest.mark.parametrize(
    ("rule", "text"), [(rule, text) for rule, texts in CONTRADICTS.items() for text in texts]
)
def test_text_contradicts_itself(fires: Callable[[str, str], bool], rule: str, text: str) -> None:
    """Two figures of the text cannot both be true."""
    assert fires(rule, text)


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule, texts in AGREES.items() for text in texts])
def test_text_agrees_or_is_left_alone(fires: Callable[[str, str], bool], rule: str, text: str) -> None:
    """The figures agree, or are those of two people, places, days or things."""
    assert not fires(rule, text)
