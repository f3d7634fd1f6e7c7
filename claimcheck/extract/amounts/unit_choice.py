"""Which unit a word behind a number names, and whether it names one here at all."""

from __future__ import annotations

from claimcheck.extract.numerals.numeral import Numeral
from claimcheck.extract.reading import Context
from claimcheck.extract.scan.scan import Scan
from claimcheck.extract.units.words import Found
from claimcheck.record import replace

_WORD = 3
_QUOTES = ("'", '"', "”")
"""Marks of feet and inches that also end a quotation."""
_MEASURED = ("time", "length", "mass", "volume")


def unit_behind(context: Context, numeral: Numeral) -> Found | None:
    """The unit behind a numeral as the sentence has it; None when what follows is no unit."""
    scan, at, has = context.scan, numeral.last, context.wording.has
    word = scan.low[at]
    if numeral.shape == "fraction" and word == "of" and has("small_words.ones", scan.low[at + 1]):
        return _of_one(context, at)
    if word not in context.units.behind:
        return None
    hyphened = word == "-" and scan.low[at + 1] == "in" and scan.hyphen(at)
    if hyphened or has("unit_contexts.short_inches", word):
        return _inches(context, numeral, at)
    if (word == "of" and numeral.shape == "vague") or (
        numeral.shape == "fraction" and has("small_words.articles", word)
    ):
        at += 1
    if word in ("(", "{", "<") and numeral.in_digits and scan.low[at + 2] in (")", "}", ">"):
        return _in_brackets(context, at)
    if numeral.in_digits and len(scan.texts[at]) < _WORD:
        cued = _cued_unit(context, numeral)
        if cued is not None:
            return cued
    found = context.units.after(scan, at) or _past_a_word(context, at)
    if found is None or not _stands(context, numeral, found):
        return None
    return _which(context, numeral, found)


def _in_brackets(context: Context, at: int) -> Found | None:
    """A unit of one word that stands in brackets: "12 (km)"."""
    found = context.units.after(context.scan, at + 1)
    if found is None or found.last != at + 2 or context.units.lexicon.is_ambiguous(found.surface):
        return None
    return Found(found.unit, at + 3, False, found.surface)


def _past_a_word(context: Context, at: int) -> Found | None:
    """A unit with a word between the number and it: "six more months", "517 rushing yards"."""
    if context.scan.low[at] not in context.wording.sets["unit_contexts.between_number_and_unit"]:
        return None
    found = context.units.after(context.scan, at + 1)
    return None if found is None or found.hyphen or len(found.surface) < _WORD else found


def _of_one(context: Context, at: int) -> Found | None:
    """The unit of which a fraction is told: "half of one per cent", "a quarter of an hour", but no "a quarter of a
    year's pay"."""
    scan = context.scan
    found = context.units.after(scan, at + 2)
    if found is None or found.unit.dimension == "share":
        return found
    if found.hyphen or found.unit.dimension not in _MEASURED or scan.low[at + 1] == "one":
        return None
    behind = scan.low[found.last]
    return None if behind.startswith(("'", "’", "-")) else found


def _inches(context: Context, numeral: Numeral, at: int) -> Found | None:
    scan = context.scan
    at += scan.low[at] == "-"
    after = scan.low[at + 1]
    if after == "." and scan.glued(at + 1):
        after = scan.low[at + 2]
    glued = scan.glued(at) and numeral.in_digits
    if not numeral.in_digits and scan.low[numeral.last - 1] not in ("half",):
        return None
    feet = context.wording.has("unit_contexts.feet", scan.low[at - 2])
    if glued or feet or (context.wording.has("unit_contexts.inch_before", after) and numeral.value < 200):
        unit = context.units.lookup("inch")
        return Found(unit, at + 1, False, "in") if unit is not None else None
    return None


def _stands(context: Context, numeral: Numeral, found: Found) -> bool:
    """Whether a surface that is not always a unit is one behind this number."""
    scan, wording, surface = context.scan, context.wording, found.surface
    low = surface.lower()
    glued = scan.glued(numeral.last) and numeral.in_digits
    if (len(surface) == 1 and surface.isalpha()) or wording.has("unit_contexts.glued_only", low):
        if surface in _QUOTES:
            return glued and not _closes_a_quotation(scan, numeral, surface)
        if not numeral.in_digits:
            return False
        if glued:
            return not scan.digits(found.last) or not scan.glued(found.last)
        return surface in wording.tables["unit_contexts"]["spaced_letters"] and not _names_follow(
            scan, found.last
        )
    if surface == low and low in wording.tables["unit_contexts"]["verbs_until"]:
        return numeral.value > wording.tables["unit_contexts"]["verbs_until"][low] and not scan.is_word(
            found.last
        )
    if wording.has("unit_contexts.needs_mass_cue", low):
        return _cued(context, "unit_contexts.mass_cues")
    if surface.isupper() and surface.isalpha() and not numeral.in_digits:
        return False
    if (
        not glued
        and not found.hyphen
        and scan.capital(numeral.last)
        and not surface.isupper()
        and low == surface.lower()
    ):
        # "Two Second Street", "the three Mile Island reactors": a name, unless the headline has all in capitals.
        return scan.title_case or not scan.capital(found.last) or len(surface) <= 3
    return True


def _which(context: Context, numeral: Numeral, found: Found) -> Found:
    """The likeliest unit of a surface that names several."""
    low = found.surface.lower()
    if context.wording.has("unit_contexts.mass_or_money", low) and numeral.scale < 1_000_000:
        mass = (
            found.hyphen or context.scan.low[found.last] == "of" or _cued(context, "unit_contexts.mass_cues")
        )
        if mass:
            unit = context.units.lookup("lb")
            if unit is not None:
                return Found(unit, found.last, found.hyphen, found.surface)
    below_zero = numeral.value < 0  # "minus 43 degrees" is no angle
    if found.unit.name == "degree" and (below_zero or _cued(context, "unit_contexts.warmth_cues")):
        warmth = replace(found.unit, dimension="temperature", factor=None)  # of which scale is not told
        return Found(warmth, found.last, found.hyphen, found.surface)
    return found


def _cued_unit(context: Context, numeral: Numeral) -> Found | None:
    """An abbreviation that other words of the sentence make a unit: "150 kn" beside "cost"."""
    scan, at = context.scan, numeral.last
    at += scan.hyphen(at)
    surface = scan.texts[at]
    if len(surface) >= _WORD or not surface[:1].isalpha() or (scan.glued(at + 1) and scan.is_word(at + 1)):
        return None
    for row in context.wording.tables["unit_contexts"]["cued_units"]:
        if row["surface"] == surface and any(cue in scan.low for cue in row["cues"]):
            unit = context.units.lexicon.named(row["unit"])
            return Found(unit, at + 1, at > numeral.last, surface) if unit is not None else None
    return None


def _cued(context: Context, name: str) -> bool:
    return not context.wording.sets[name].isdisjoint(context.scan.low)


def _names_follow(scan: Scan, at: int) -> bool:
    return (
        scan.capital(at) or scan.hyphen(at) or (scan.low[at] == "." and scan.glued(at) and scan.glued(at + 1))
    )


def _closes_a_quotation(scan: Scan, numeral: Numeral, mark: str) -> bool:
    """Whether a mark behind a number ends what somebody says: "“We were 40”, he said", but "a 40” screen"."""
    if scan.glued(numeral.last + 1):
        return True
    before = scan.low[: numeral.first]
    if mark == "”" and before[-1:] == ["'"]:
        return False  # 5’ 6”
    if mark != "”":
        return before.count(mark) % 2 == 1
    # What was opened in the sentence before is not seen here; a mark of a measure has a word behind it.
    return before.count("“") > before.count(mark) or not scan.is_word(numeral.last + 1)
