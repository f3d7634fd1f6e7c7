"""Numbers that stand together in one sentence: in which words, and how exactly their digits let them be taken."""

from claimcheck.judge.phrases.line import Line, lines
from claimcheck.judge.phrases.shapes import Found, Phrasing
from claimcheck.judge.phrases.spread import Spread, levels, spread

__all__ = ["Found", "Line", "Phrasing", "Spread", "levels", "lines", "spread"]
