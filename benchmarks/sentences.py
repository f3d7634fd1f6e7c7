"""Sentences with the numbers that news writes, for measuring speed only."""

from __future__ import annotations

SENTENCES = (
    "The fire destroyed 1,264 stalls and injured at least 30 people.",
    "Some 1,300 stalls burned, and losses could reach $13 million.",
    "The river stood at 6.4 metres on Wednesday, about 21 feet.",
    "Net profit rose by 18 per cent to $310 million from $262 million.",
    "Between 20 and 30 millimetres of rain are expected.",
    "The pause is to run from 9am to 7pm.",
    "Fewer than half of the 24,000 residents have come back.",
    "Anna Reyes, 34, has run the bakery for nearly 12 years.",
    "A quarter of a million people live within 15 kilometres of the plant.",
    "More than 3,00,000 voters signed in the first two weeks.",
    "United won 3-1 before a crowd of 18,500.",
    "Oil closed at $86 a barrel, up from $82 on Monday.",
    "Temperatures fell to minus 5 degrees Celsius overnight.",
    "The government promised 1.2 million doses by 31 March 2024.",
    "Twelve of the 40 survivors are still in hospital.",
    "Route 66 is closed for 8 kilometres (5 miles).",
    "The ship, 190 metres long, carried 30,000 tonnes of grain.",
    "One in five households pays more than $600 a month.",
    "The war, now in its sixth year, has driven out nearly half of the population.",
    "Dozens were hurt when the 60-year-old bridge gave way at 4:17 a.m.",
)
