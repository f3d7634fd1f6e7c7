"""Bytes to texts that look like news: each byte is a word, a number or something nasty, for any engine to turn."""

from __future__ import annotations

_WORDS = """
The fire at the_mill in Arden killed 12 people on Tuesday police said more than at_least about between and to
from 3,000 250,000 2.5 million bn half a_quarter_of two-thirds hundreds dozens twenty-six $ € £ % kg km hours
9am 7pm 5_May_2016 2016 May Friday yesterday sixth third aged 66 one_in_five 3-1 per_cent 10_km_(6_miles)
up_to fell rose by injured trapped pounds m k M 1/2 ½ ٢٧٥٬٠٠٠ ２７５ 275_000 8,5 1e5 ×_10^3 -5 −7 99999999999 0.1
he_said she_told_the_BBC Mr Smith Smith,_66, U.N. a.m. Boeing_737 9/11 Route_66 COVID-19 S&P_500 000 1.2m
12-15 8–11 year-old who which no not if will planned previous ceasefire pause lasted began ended another total
of_whom including other
"""
_MARKS = [
    ". ",
    ", ",
    "\n\n",
    "\n",
    "\r\n",
    "\r",
    "\t",
    " ",
    " “",
    "” ",
    '"',
    "'",
    "’s ",
    "(",
    ")",
    "[",
    "]",
    " – ",
    "-",
    ":",
    ";",
    "? ",
    "!",
    "…",
    "%",
    "°C",
    "/",
    "|",
    "*",
    "_",
    "`",
    "# ",
    "> ",
    "- ",
    "<b>",
    "</b>",
    "<script>",
    "&amp;",
    "&#50;",
    "\u202e",
    "\u2066",
    "\u200b",
    "\u00ad",
    "\ufeff",
    "\u00a0",
    "\u2009",
    "\u2028",
    "\u2029",
    "\u0085",
    "\x0c",
    "\x1b[31m",
    "\x07",
    "\x9b2J",
    "\ufffe",
    "\U000e0041",
    "e\u0301",
    "\U0001f6a8",
    "速報",
    "\n::error::x",
    "\n##[group]",
    "=1+1",
    "@SUM(1)",
    "[x](javascript:alert(1))",
    "{{7*7}}",
    "{left.source}",
    "[bold]",
    "[/]",
    "-->",
    "]]>",
    "\\",
    "\0",
    "\ufffd",
    "---\n",
    "title: ",
    "<!-- claimcheck off -->",
    "```\n",
    "\u0661",
    "²",
    "Ⅵ",
    "⑧",
    "l1",
    "2З0",
    "O",
]
PIECES = (*(word.replace("_", " ") + " " for word in _WORDS.split()), *_MARKS)
assert len(PIECES) <= 256, "one byte names a piece"


def text_of(data: bytes) -> str:
    """A text: the first byte says whether the others name pieces or are the text's own bytes."""
    if data[:1] >= b"\xc0":
        return data[1:].decode("utf-8", "replace")
    return "".join(PIECES[byte % len(PIECES)] for byte in data[1:])


def halves(data: bytes) -> tuple[bytes, bytes]:
    """Two inputs out of one: the first byte says where the first ends."""
    cut = 1 + (data[0] * (len(data) - 1) // 255 if data else 0)
    return data[1:cut], data[cut:]
