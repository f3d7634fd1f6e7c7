"""Names, labels and turns of phrase with a number in them: vetoes, with the reason."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from claimcheck.extract.reading import Context, Outcome, Skip
from claimcheck.extract.wording import Phrases, Wording, phrases

_ROMAN_SIZED = 13


@dataclass(frozen=True, eq=False)
class _Names:
    labels: Phrases
    phrases: Phrases
    first_pieces: frozenset[str]


def read_name(context: Context, at: int) -> Outcome:
    """A veto for a number that is part of a name."""
    return _phrase(context, at) or _address(context, at) or _letters_touch(context, at) or _label(context, at) or _one(context, at) or _name(context, at)


@lru_cache(maxsize=8)
def _names(wording: Wording) -> _Names:
    table: Any = wording.tables["names"]
    labels = phrases(((word, row["reason"]) for row in table["labels"] for word in row["words"]), backwards=True)
    fixed = phrases(((word, row["reason"]) for row in table["phrases"] for word in row["words"]), backwards=False)
    return _Names(labels, fixed, frozenset(piece for words in fixed.meaning for piece in words))


def _phrase(context: Context, at: int) -> Skip | None:
    """A set phrase that the number is part of."""
    scan, fixed = context.scan, _names(context.wording).phrases
    if scan.low[at] not in _names(context.wording).first_pieces:
        return None
    for first in range(max(0, at - 4), at + 1):
        if scan.low[first] not in fixed.edges:
            continue
        for length in range(min(fixed.longest, scan.count - first), at - first, -1):
            reason = fixed.meaning.get(tuple(scan.low[first : first + length]))
            if reason is not None and not _exempt(context, at, first, first + length):
                return Skip(scan.starts[at], scan.ends[max(at, first + length - 1)], first + length, reason)
    return None


def _exempt(context: Context, at: int, first: int, last: int) -> bool:
    """Phrases that are numbers before certain words: "the one million", "one day after", "no one-year …"."""
    scan = context.scan
    after = scan.word(last)
    if scan.low[at] != "one" and last - 1 == at and last - first > 1 and context.lemmas.plural(after) and not scan.capital(last):
        return True  # "the final four games"
    unit = context.units.after(scan, last)
    if scan.low[at] == "one" and last - 1 == at and unit is not None and not unit.hyphen and len(unit.surface) > 2:
        return True
    if scan.low[at] == "one" and last - 1 == at:
        return after in context.wording.scales or after in context.wording.fractions or (after == "-" and scan.hyphen(last)) or (
            scan.word(first) == "the" and (after in ("in", "per") or context.units.starts(after)) and scan.word(last + 1) != "who"
        )
    if tuple(scan.low[first:last]) == ("one", "day"):
        return after in ("of", "after", "before", "later", "earlier", "ago", "this", "next") or scan.word(first - 1) in ("for", "in", "within", "only", "just", "than")
    return False


def _address(context: Context, at: int) -> Skip | None:
    """The number of a house or street: "900 Garden Way", "97th Avenue", "the 400 block of"."""
    scan, wording = context.scan, context.wording
    if not scan.digits(at) or not scan.texts[at].replace(",", "").isdecimal():
        return None
    here = at + 1
    if scan.glued(here) and wording.has("dates.ordinals", scan.word(here)):
        here += 1
    if scan.word(here) == "block" and scan.word(here + 1) in ("of", "on"):
        return Skip(scan.starts[at], scan.ends[here], here + 1, "the number of a house or street")
    if scan.word(here) in ("-", "block"):
        return None
    for last in range(here, min(here + 4, scan.count)):
        if not scan.capital(last) and scan.word(last) != ".":
            return None
        if wording.has("names.streets", scan.word(last)) and not context.lemmas.plural(scan.word(last + 1)):
            return Skip(scan.starts[at], scan.ends[last], last + 1, "the number of a house or street")
    return None


def _letters_touch(context: Context, at: int) -> Skip | None:
    """Digits with letters on them that are no unit, scale, currency or half of the day: "S8", "MH370", "5G", "24703L"."""
    scan = context.scan
    if not scan.digits(at):
        return None
    start, end, last = scan.starts[at], scan.ends[at], at + 1
    if scan.glued(at) and scan.is_word(at - 1) and context.units.before(scan, at) is None:
        if scan.raw(at - 1) == "x" or (scan.raw(at - 1) in ("e", "E") and scan.digits(at - 2)):
            return None
        return _touching(context, at - 1, last, "letters and digits that name something")
    if scan.glued(at) and scan.word(at - 1) == "." and scan.glued(at - 1) and scan.is_word(at - 2):
        return Skip(start, end, last, "letters and digits that name something")
    acronym = scan.glued(at) and scan.word(at - 1) == "-" and scan.raw(at - 2).isupper() and len(scan.raw(at - 2)) > 2
    if acronym and not context.title_case and context.units.before(scan, at) is None:
        return _touching(context, at, last, "a name with a number")
    if scan.glued(at) and scan.word(at - 1) == "-" and scan.glued(at - 1) and _hyphened(context, at):
        return _touching(context, at, last, "a name with a number")
    if scan.glued(at) and scan.word(at - 1) in ("_", "&") and scan.glued(at - 1):
        return Skip(start, end, last, "letters and digits that name something")
    if scan.glued(last) and scan.is_word(last) and not _may_touch(context, at, last):
        return _touching(context, at, last, "letters and digits that name something")
    return None


def _hyphened(context: Context, at: int) -> bool:
    """Whether the word before a hyphen makes the digits a name: "COVID-19", "F-16", "catch-22"."""
    scan, before = context.scan, context.scan.low[at - 2] if at >= 2 else ""
    if not before or not before[0].isalpha() or before in context.wording.ones or before in context.wording.tens:
        return False
    if context.wording.has("names.hyphen_before", before) or context.units.before(scan, at) is not None:
        return False
    return not (context.units.starts(before) and scan.digits(at - 3))


def _may_touch(context: Context, at: int, here: int) -> bool:
    """Whether the letters glued behind digits belong to a number."""
    scan, wording, word = context.scan, context.wording, context.scan.low[here]
    if scan.glued(here + 1) and scan.digits(here + 1) and word not in ("x", "e", "h", "am", "pm") and scan.word(here + 1) not in ("2", "3"):
        return False
    if word in wording.scales or word in wording.short_scales or word in wording.letter_scales:
        return scan.raw(here) not in ("G",)
    if wording.has("dates.ordinals", word) or word in ("s", "x", "e", "d") or word in wording.tables["clock"]["halves"]:
        return word != "d"
    return context.units.after(scan, here) is not None or wording.has("ages.short", word) or word in wording.dozen or word in ("in", "hrs", "fold")


def _touching(context: Context, first: int, at: int, reason: str) -> Skip:
    """A veto for everything that touches: "24703L202", "737-800"."""
    scan = context.scan
    while at < scan.count and scan.glued(at) and (scan.texts[at][0].isalnum() or scan.hyphen(at)):
        at += 1
    return Skip(scan.starts[first], scan.ends[at - 1], at, reason)


def _label(context: Context, at: int) -> Skip | None:
    """A number behind a word that numbers things: "page 12", "Boeing 737", "No. 1"."""
    scan, labels = context.scan, _names(context.wording).labels
    before = scan.word(at - 1)
    if before not in labels.edges:
        return None
    for length in range(min(labels.longest, at), 0, -1):
        reason = labels.meaning.get(tuple(scan.low[at - length : at]))
        if reason is None:
            continue
        if not _numbers(context, at, at - length):
            return None
        last = at + 1
        while scan.word(last) in (",", "and", "-", "–", "to", "&", "/") and scan.digits(last + 1) and context.units.after(scan, last + 2) is None and scan.word(last) != "to":
            if scan.word(last) in (",", "and") and not before.endswith("s"):
                break
            last += 2
        return Skip(scan.starts[at], scan.ends[last - 1], last, reason)
    return None


def _numbers(context: Context, at: int, first: int) -> bool:
    """Whether a label and its number stand as one: no unit, scale or plural noun behind, no plural label of a verb's object."""
    scan, wording = context.scan, context.wording
    word, after = scan.low[at], scan.word(at + 1)
    if scan.digits(at):
        if "," in scan.texts[at] or after in wording.scales or after in ("%", "percent", "per") or scan.glued(at + 1) and scan.is_word(at + 1) and not scan.capital(at + 1):
            return False
    elif not 0 < wording.ones.get(word, 0) < _ROMAN_SIZED or not scan.capital(first) and after and scan.is_word(at + 1):
        return False
    elif after in wording.scales or after in ("-", "of") and scan.glued(at + 1):
        return False
    capital = scan.capital(first) and not context.title_case or not scan.texts[first][0].isalpha()
    if capital and (first > 0 or not context.lemmas.plural(after)):
        return not (scan.word(at + 1) and context.units.after(scan, at + 1) is not None and not scan.glued(at + 1) and scan.low[first] in ("in", "on"))
    counted = context.units.after(scan, at + 1) is not None or context.lemmas.plural(after) or after in ("more", "people", "other", "new", "of")
    return not counted


def _one(context: Context, at: int) -> Skip | None:
    """ "One" as a pronoun: "one can", "the one", "which one"."""
    scan, wording = context.scan, context.wording
    if scan.low[at] != "one":
        return None
    before, after = scan.word(at - 1), scan.word(at + 1)
    if after in wording.scales or after in wording.fractions or after == "-" or after in wording.dozen:
        return None
    if scan.hyphen(at - 1):
        return Skip(scan.starts[at], scan.ends[at], at + 1, "a pronoun")
    pronoun = wording.has("names.one_before", after) or (wording.has("names.one_after", before) and not context.lemmas.plural(after) and (
        not scan.is_word(at + 1) or before not in ("the", "this", "that", "my", "your", "his", "her", "its", "our", "their", "if", "when", "last", "next", "a")
        or after in ("i", "you", "he", "she", "they", "we", "is", "was", "who", "that", "with", "in", "of", "for", "to", "on", "at", "where", "which", "thing")
    ))
    if pronoun:
        return Skip(scan.starts[at], scan.ends[at], at + 1, "a pronoun")
    return None


def _name(context: Context, at: int) -> Skip | None:
    """A number in a name that no list holds: "Planet 9", "Galaxy Note 7", "Ocean's Eleven", "Dak Prescott (4)"."""
    scan = context.scan
    if context.title_case or context.units.before(scan, at) is not None:
        return None
    if scan.digits(at) and context.wording.has("names.after", scan.word(at + 1)) and scan.capital(at + 1):
        return Skip(scan.starts[at], scan.ends[at + 1], at + 2, "a name with a number")
    if at == 0:
        return None
    before = at - 1
    if scan.word(before) == "(" and scan.word(at + 1) == ")" and scan.low[at].isdecimal() and int(scan.low[at][:4]) < 16 and _is_name(context, at - 2):
        return Skip(scan.starts[at], scan.ends[at], at + 1, "a number behind a name in brackets")
    if scan.word(before) == "'s":
        before -= 1
    if not _is_name(context, before):
        return None
    if scan.digits(at):
        word = scan.low[at]
        code = scan.raw(before).isupper() and len(scan.raw(before)) > 1 and scan.word(at + 1) == "-" and scan.digits(at + 2)
        if code and scan.hyphen(at + 1) and len(scan.word(at + 2)) == 1:
            return Skip(scan.starts[at], scan.ends[at + 2], at + 3, "letters and digits that name something")
        if not word.isdecimal() or len(word) > 4 or scan.glued(at + 1) and (scan.is_word(at + 1) or scan.word(at + 1) in ("%", "-", "–", "/", ":")):
            return None
        if _counts(context, at + 1):
            return None
        return Skip(scan.starts[at], scan.ends[at], at + 1, "a name with a number")
    if scan.capital(at) and (scan.low[at] in context.wording.ones or scan.low[at] in context.wording.tens) and not _counts(context, at + 1):
        return Skip(scan.starts[at], scan.ends[at], at + 1, "a name with a number")
    return None


def _is_name(context: Context, at: int) -> bool:
    scan = context.scan
    if not scan.capital(at) or not scan.is_word(at) or len(scan.texts[at]) < 2:
        return False
    if context.wording.has("names.not_names", scan.low[at]) or scan.low[at] in context.wording.months:
        return False
    starts_sentence = at == 0 or scan.word(at - 1) in (".", '"', "“", ":", "?", "!", "•", "*")
    return not starts_sentence or not scan.raw(at).istitle() or scan.digits(at + 1) and not context.lemmas.plural(scan.word(at + 2))


def _counts(context: Context, at: int) -> bool:
    """Whether what stands behind a number shows that it counts something."""
    scan, wording = context.scan, context.wording
    word = scan.word(at)
    if word in wording.scales or word in ("%", "percent", "per", "-", "people", "of", "more", "other", "dead", "were", "to") or word in wording.short_scales:
        return True
    if context.units.after(scan, at) is not None:
        return True
    for place in (at, at + 1, at + 2):
        if not scan.is_word(place) or wording.has("names.not_names", scan.low[place]) and not scan.capital(place):
            return False
        if context.lemmas.plural(scan.low[place]) and not scan.capital(place):
            return True
    return False
