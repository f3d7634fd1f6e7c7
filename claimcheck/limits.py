"""How much of anything is read and compared: every limit with its name, its default and what happens beyond it.

The texts come from anywhere. A limit bites with a named warning or error, never in silence; each is a key of the
configuration, and only there can it be raised: neither a text nor a rule file can raise its own.
"""

from __future__ import annotations

from typing import Any

from pydantic import Field

from claimcheck.strict import Strict


def _at_most(default: int, what: str, code: str, beyond: str, least: int = 1, most: int | None = None) -> Any:
    """A limit: on what, and with which code and what consequence it bites. ``most`` is as far as it can be raised."""
    return Field(default, ge=least, le=most, title=what, description=beyond, json_schema_extra={"code": code})


class Limits(Strict):
    """How much is read; what lies beyond is named and left out, never dropped in silence."""

    # fmt: off
    max_bytes: int = _at_most(
        10_000_000, "bytes of a file", "too-large", "an error; the file is left out")
    max_text: int = _at_most(
        1_000_000, "characters of a text, the length of a thick book", "too-long", "an error; the text is left out")
    max_files: int = _at_most(
        5_000, "files of a run, and texts in them", "too-many-files", "an error; the rest is left out")
    max_line: int = _at_most(
        1_000_000, "characters of a line", "long-line", "a warning; the line is read", least=100)
    max_read_seconds: int = _at_most(
        20, "seconds of work to read a file that must be unpacked or parsed", "too-slow",
        "an error; the file is left out")
    max_read_memory: int = _at_most(
        1_000_000_000, "bytes of address space to read such a file", "too-large", "an error; the file is left out",
        least=100_000_000)
    max_parts: int = _at_most(
        2_000, "parts of an office file", "too-large", "an error; the file is left out")
    max_part_bytes: int = _at_most(
        50_000_000, "bytes of one part, unpacked", "too-large", "an error; the file is left out")
    max_unpacked_bytes: int = _at_most(
        200_000_000, "bytes of all parts, unpacked", "too-large", "an error; the file is left out")
    max_ratio: int = _at_most(
        100, "times that a part of 100 kB or more may grow when it is unpacked", "too-large",
        "an error; the file is left out")
    max_pages: int = _at_most(
        2_000, "pages of a PDF file, slides of a presentation", "too-large", "an error; the file is left out")
    max_cells: int = _at_most(
        400_000, "cells of a spreadsheet, empty ones too", "too-large", "an error; the file is left out")
    max_figures: int = _at_most(
        5_000, "figures of a reference sheet", "reference", "an error; the sheet is left out")
    max_sentence: int = _at_most(
        4_000, "characters of a sentence", "long-sentence", "a warning; it is read in pieces",
        least=500, most=50_000)
    max_numbers: int = _at_most(
        5_000, "numbers of a text", "too-many-numbers", "an error; the rest is not read")
    max_sentence_numbers: int = _at_most(
        200, "numbers of a sentence", "too-many-numbers", "an error; the rest is not read")
    max_weekdays: int = _at_most(
        20, "weekdays of a sentence that are held against others", "many-weekdays", "a warning; the others are not")
    max_digits: int = _at_most(
        40, "digits of a number, in a text or a rule file", "not-understood",
        "a warning, and the number is not read; in a rule file an error", most=1_000)
    max_exponent: int = _at_most(
        30, "exponent of a number", "not-understood", "a warning; the number is not read", most=300)
    max_crowd: int = _at_most(
        48, "figures of one sort that are each held against all others", "many-numbers",
        "a warning; each is held against its nearest", least=2)
    max_pairs: int = _at_most(
        20_000, "pairs of figures of one sort", "many-numbers", "a warning; each is held against its nearest three")
    max_rule_files: int = _at_most(
        5_000, "files of a folder of rules", "rulebook", "an error")
    max_rule_bytes: int = _at_most(
        1_000_000, "bytes of a rule file", "rulebook", "an error; the file is left out")
    max_rule_values: int = _at_most(
        10_000, "values of a rule file, aliases written out", "rulebook", "an error; the file is left out")
    max_rule_aliases: int = _at_most(
        100, "aliases of a rule file", "rulebook", "an error; the file is left out")
    max_rule_depth: int = _at_most(
        50, "lists and mappings of a rule file in each other, aliases written out", "rulebook",
        "an error; the file is left out", most=200)
    max_pattern: int = _at_most(
        2_000, "characters of a pattern", "rulebook", "an error; the rule is left out")
    max_mistakes: int = _at_most(
        50, "mistakes of a rule file that are told", "rulebook", "an error that says so; mend those first")
    max_baseline_bytes: int = _at_most(
        50_000_000, "bytes of a baseline", "baseline", "an error")
    max_cache_bytes: int = _at_most(
        300_000_000, "bytes of the cache", "cache", "what was not used for longest is removed")
    # fmt: on


DEFAULTS = Limits()
"""The limits where nobody has set any."""


def table() -> list[tuple[str, str, int, str, str]]:
    """Every limit: its key, what it bounds, its default, the code of its warning or error, what happens beyond it."""
    return [
        (name.replace("_", "-"), str(one.title), one.default, str(_code(one)), str(one.description))
        for name, one in Limits.model_fields.items()
    ]


def _code(one: Any) -> object:
    return one.json_schema_extra["code"]
