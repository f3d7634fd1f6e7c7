"""The marks of a sentence, by what they do. (The words that do the like stand in ``rules/wording/clauses.yaml``.)"""

ENDS = frozenset((".", "!", "?"))
"""They end a sentence."""
STOPS = ENDS | {";"}
"""They end a clause that could be a sentence of its own."""
DASHES = frozenset(("–", "—"))
HYPHENS = frozenset(("-", "‑", "‐"))
JOINING = HYPHENS | DASHES
"""They join the two ends of a range: "8-10"."""
OPENING = frozenset(("(", "["))
CLOSING = frozenset((")", "]"))
OPENED = DASHES | {":", "("}
"""Behind one of them stands what tells more of the thing before it: "five grants: two for …"."""
CLOSING_QUOTES = frozenset(("”", '"', "'", "’", "»"))
"""The straight ones open and close."""
QUOTES = CLOSING_QUOTES | {"“", "‘", "«"}
MARKS = STOPS | DASHES | {",", ":", "(", ")"}
"""All that part the words of a sentence, quotation marks aside."""
GENITIVES = ("'s", "’s")
"""How a word that has something ends; behind a name they are words of their own."""
