"""A measure and its conversion in brackets."""

from __future__ import annotations

from collections.abc import Callable

import pytest

RULE = "conversions-agree"

CONTRADICTS = (
    "With a dollar at 83 rupees, the bridge, at Rs 166 crore, costs $35 million, engineers say.",
    "Using the bank's rate of 18 pesos to one dollar, they put the 90,000-peso bill at $8,500.",
    "With the euro worth $1.10, her €75,000 prize is worth $98,000.",
    "One pound now buys 190 yen, which makes a 9,500-yen lunch a £70 meal.",
    ("Sought is a man of 5ft 9in, or 184cm, with a limp, said the constable who took the report."),
    "She stands five feet three, or 1.68 metres, and never wears heels on stage.",
    "The tablet has a 10.2-inch screen (31cm corner to corner) and weighs little.",
    ("Seas have warmed by 0.9 degrees Celsius (33.6 degrees Fahrenheit) since 1900, the institute said."),
    "A rise of 2C (35.6F) would melt the glacier, the report says.",
    "Nations pledged to limit warming to 1.5C (34.7F) above the level of 1850.",
    "The calf weighed 11 pounds 4 ounces, or 5.6 kilos, at birth.",
    "The trout was a 14-inch fish (42cm from nose to tail) with a scar.",
    "The snow lay two feet deep in Ostra by morning, which any Frenchman will tell you is 90 centimetres.",
    "The bridge has a clearance of 13 feet, so the sign on the French side gives 3.2 metres.",
    "He lives 30 miles from the sea. For a metric reader: 60 kilometres.",
    "The parcel may weigh no more than 20 kilos, that is to say 55 pounds.",
    "Ten hectares of the wood were lost, in old money 40 acres.",
    "They sank a well of 300 metres, 750 feet in American terms, before they struck water.",
    "The wind blew at 100 kilometres an hour (75 mph) on the summit.",
    "The pedlar pushed his cart 30 miles, which his diary, kept in French, has as 31 kilometres.",
    "The kiln stands at 900C. Those 1,300 degrees Fahrenheit crack most clay.",
    "The witness described a man of six foot one (1.70 m) with a parrot.",
    "Gusts of 140 kph, or in older money 61 mph, felled the maypole.",
    "The village lies 10 km (5 miles) from the border.",
    "A wall 5ft (2.5m) high now runs along the road.",
    "The temperature reached 40C (95F) in the shade.",
    "The fire burned 1,000 acres (600 hectares) of forest.",
    "The car was travelling at 60 mph (120 km/h) when it left the road.",
    "The baby weighed 3.5 kg (9.7 pounds) at birth.",
    "The lake is 200 metres (800 feet) deep.",
    "The runway is 3 miles, or about 8 kilometres, long.",
    "The bridge, 120 metres (3,940 feet) long, was closed.",
    "Sea levels rose by 8 centimetres (5 inches) in that time.",
    "The storm dropped 12 inches (20 cm) of snow.",
    "The tank holds 500 litres (50 cubic metres).",
    "The statue is 12 feet (5.5 metres) tall.",
    "The pipeline runs for 1,200 kilometres (1,950 miles) through the desert.",
    "A 20-metre (35-foot) section of the bridge collapsed.",
    "The oven should be set to 180C (450F).",
    "The suspect is 5 feet 11 inches (1.95 metres) tall.",
    "He was carrying 15 pounds (3 kg) of cocaine.",
    "The park covers 50 hectares (300 acres).",
    "Winds of up to 120 mph (150 km/h) were recorded.",
    "Some 30 centimetres (30 inches) of snow fell overnight.",
    "The tunnel is 2.4 km (3.6 miles) long.",
    "A plot of 500 square metres (54,000 square feet) was sold.",
    "The mountain is 4,800 metres (12,100 feet) high.",
    "They marched 25 miles, or about 60 kilometres, in two days.",
    "The station has seen minus 58 Fahrenheit (minus 30 Celsius).",
    "The tank holds 100 litres (40 US gallons).",
)

AGREES = (
    "With the euro worth $1.10, her €75,000 prize is worth $82,500.",
    "One pound now buys 190 yen, which makes a 9,500-yen lunch a £50 meal.",
    "The dollar was at 150 yen on Monday, when it reported a 3 billion yen loss in Japan; it lost $90 million at home.",
    "The euro rose to $1.12 from $1.08, and the firm's €30 million debt shrank by $400,000.",
    ("Sought is a man of 5ft 9in, or 175cm, with a limp, said the constable who took the report."),
    "The tablet has a 10.2-inch screen (26cm corner to corner) and weighs little.",
    ("Seas have warmed by 0.9 degrees Celsius (1.6 degrees Fahrenheit) since 1900, the institute said."),
    ("The town, which has warmed since May, reached 30 degrees Celsius (86 degrees Fahrenheit) on Monday."),
    "The plant makes 20 tonnes a day (60,000 pounds on Sundays) in May.",
    "A 6ft board (60cm wide at the tail) was found on the beach.",
    "The wall is half a foot (15cm) thick.",
    "Water at 4C (39F) is at its densest, whatever the warming of the lake.",
    "The belt is 1000000000000000000000000000000 km (621371192237333969617434184368 miles) long.",
    "The snow lay two feet deep in Ostra by morning, which any Frenchman will tell you is 60 centimetres.",
    "The lorry is 13 feet high, so it hit the bridge, whose clearance is 3.2 metres.",
    "He lives 30 miles from the sea and 20 kilometres from the next shop.",
    "The programme calls him six foot four; his brother is 1.85 metres tall.",
    "The parcel may weigh no more than 20 kilos; his weighed 55 pounds.",
    "Ten hectares of the wood were lost, and 40 acres of pasture.",
    "They sank a well of 300 metres; the old one, 750 feet down, had run dry.",
    "The tank takes 50 litres; he put in 8 gallons and drove on.",
    "Loch Harl is 7 miles long, and its deepest point is 130 metres.",
    "The river rose 3 metres, to within 4 feet of the road.",
    "She swims 2 miles before breakfast and runs 10 kilometres after it.",
    "A storm with winds of 60 mph dropped hail on Tamm, where gusts of 110 kilometres an hour were measured.",
    "The wall is 4 metres high and 90 feet long.",
    "He ran 3 miles before lunch, then 9 kilometres after it.",
    "The bakery uses 30 kilos of flour a day (90 pounds at Easter).",
    "The farm has 300 acres; another 20 hectares are rented.",
    "The village lies 10 km (6 miles) from the border.",
    "A wall 5ft (1.5m) high now runs along the road.",
    "The temperature reached 40C (104F) in the shade.",
    "The fire burned 1,000 acres (400 hectares) of forest.",
    "The car was travelling at 60 mph (97 km/h) when it left the road.",
    "The baby weighed 3.5 kg (7.7 pounds) at birth.",
    "The plane climbed to 10,000 feet (3,000 metres).",
    "It was 2C (3.6F) warmer than the average of the century.",
    "The runway is 3 miles, or about 5 kilometres, long.",
    "Police searched an area of about 100 miles (160 km).",
    "Sea levels rose by 8 centimetres (3 inches) in that time.",
    "He is six feet (1.83 metres) tall and ran 26.2 miles (42 km).",
    "She swam 50 metres (and 3 miles in open water).",
    "The trench is 36,000 feet (11 km) deep.",
    "The match lasted 90 minutes (5 minutes longer than planned).",
    "The pipeline runs for 1,200 kilometres (750 miles) through the desert.",
    "A 20-metre (66-foot) section of the bridge collapsed.",
    "The oven should be set to 180C (350F).",
    "The suspect is 5 feet 11 inches (1.80 metres) tall.",
    "He was carrying 15 pounds (7 kg) of cocaine.",
    "The park covers 50 hectares (125 acres).",
    "Winds of up to 120 mph (190 km/h) were recorded.",
    "Some 30 centimetres (12 inches) of snow fell overnight.",
    "Between 10 and 12 miles (16-19 km) of road were flooded.",
    "The mountain is 4,800 metres (15,750 feet) high.",
    "The well is 40 metres (and 30 feet wide at the top).",
    "The quake struck 10 km (6.2 miles) deep.",
    "The minister paid 300 pounds ($400) for the meal.",
    "The station has seen minus 40 Fahrenheit (minus 40 Celsius).",
    "The water is 4C (7.2F) warmer.",
    "The tank holds 100 litres (26 US gallons).",
)


@pytest.mark.parametrize("text", CONTRADICTS)
def test_text_contradicts_itself(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers of the sentence cannot all be true."""
    assert fires(RULE, text)


@pytest.mark.parametrize("text", AGREES)
def test_text_agrees_or_is_left_alone(fires: Callable[[str, str], bool], text: str) -> None:
    """The numbers agree, or the sentence does not say that they belong together."""
    assert not fires(RULE, text)
