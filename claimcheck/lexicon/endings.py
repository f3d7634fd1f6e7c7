"""Endings that tell the form of a word which no list has. They are grammar; lists of words stand under ``rules/``."""

from __future__ import annotations

PARTICIPLE = ("ed", "ing")
NOT_PAST = ("s", "ing")
"""Of the forms of a verb besides its base, those that are not its past."""
PAST_OR_PLURAL = ("s", "ed")
"""Of a verb that tells what a subject does or did: "blames", "blamed"."""
ADVERB_OR_PARTICIPLE = ("ly", "ing")
SINGULAR = ("ss", "us", "is")
"""Of nouns whose s is no plural."""
