"""Numbers that label something: "page 12", "Boeing 737", "No. 1", "Chapter Two"."""

from __future__ import annotations

from claimcheck.extract.name_words import name_words
from claimcheck.extract.reading import Context, Cue, Outcome, Reader, Skip

_ROMAN_SIZED = 13


def read_label(context: Context, at: int) -> Outcome:
    """A number behind a word that numbers things: "page 12", "Boeing 737", "No. 1"."""
    scan, wording = context.scan, context.wording
    labels = name_words(wording).labels
    before = scan.low[at - 1]
    for length in labels.edges.get(before, ()):
        reason = labels.meaning.get(tuple(scan.low[at - length : at])) if length <= at else None
        if reason is None:
            continue
        if not _numbers(context, at, at - length):
            return None
        last = at + 1
        while (
            wording.has("names.label_joints", scan.low[last])
            and scan.digits(last + 1)
            and context.units.after(scan, last + 2) is None
            and scan.low[last] != "to"
        ):
            if scan.low[last] in (",", "and") and not before.endswith("s"):
                break
            last += 2
        if last == at + 1 and before.endswith("s") and before[:-1] in labels.edges:
            return None  # "the herd numbers 64": several labels have several numbers
        return Skip(scan.starts[at], scan.ends[last - 1], last, reason)
    return None


def _numbers(context: Context, at: int, first: int) -> bool:
    """Whether a label and its number stand as one: no unit, scale or plural noun behind."""
    scan, wording = context.scan, context.wording
    word, after = scan.low[at], scan.low[at + 1]
    if scan.digits(at):
        if (
            "," in scan.texts[at]
            or after in wording.scales
            or wording.has("small_words.percent", after)
            or (scan.glued(at + 1) and scan.is_word(at + 1) and not scan.capital(at + 1))
        ):
            return False
    elif (
        (
            not 0 < wording.ones.get(word, 0) < _ROMAN_SIZED
            or (not scan.capital(first) and after and scan.is_word(at + 1))
        )
        or after in wording.scales
        or (after in ("-", "of") and scan.glued(at + 1))
    ):
        return False
    capital = (scan.capital(first) and not scan.title_case) or not scan.texts[first][0].isalpha()
    if capital and (first > 0 or not context.lemmas.plural(after)):
        return not (
            scan.low[at + 1]
            and context.units.after(scan, at + 1) is not None
            and not scan.glued(at + 1)
            and wording.has("names.before_measures", scan.low[first])
        )
    here = at + 1
    if wording.has("names.label_ranges", after) and scan.digits(at + 2):
        here, after = at + 3, scan.low[at + 3]  # "plans to release 10 to 12 films"
    counted = (
        context.units.after(scan, here) is not None
        or context.lemmas.plural(after)
        or wording.has("names.counted_behind", after)
    )
    return not counted


_CUE = Cue(("names.labels.last",), where="before")
reader = Reader(read_label, (_CUE,), (_CUE,))
