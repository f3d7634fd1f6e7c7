"""Names with a number that no list holds: "Planet 9", "Galaxy Note 7", "Ocean's Eleven"."""

from __future__ import annotations

from claimcheck.extract.reading import Context, Cue, Outcome, Reader, Skip

_WITH_A_NUMBER = "a name with a number"
_LONGEST = 4
"""Digits of a number that a name may have."""
_SMALL = 16
"""What stands in brackets behind a name is a seat or a rank below this, and may be an age from it on."""


def read_name(context: Context, at: int) -> Outcome:
    """A number in a name that no list holds: "Planet 9", "Galaxy Note 7", "Ocean's Eleven", "Dak Prescott (4)"."""
    found = _name(context, at)
    if found is None or context.scan.title_case or context.units.money.before(context.scan, at) is not None:
        return None
    return found


def _name(context: Context, at: int) -> Skip | None:
    """The number and what of its name stands behind it."""
    scan = context.scan
    if scan.digits(at):
        behind = _named_behind(context, at)
        if behind is not None:
            return behind
    elif not scan.capital(at):
        return None
    if at == 0:
        return None
    if _is_in_brackets(context, at):
        return Skip(scan.starts[at], scan.ends[at], at + 1, "a number behind a name in brackets")
    before = at - 1 - (scan.low[at - 1] == "'s")
    if not _is_name(context, before):
        return None
    if scan.digits(at):
        return _behind_name(context, before, at)
    in_words = scan.low[at] in context.wording.ones or scan.low[at] in context.wording.tens
    if not in_words or not scan.capital(at) or _counts(context, at + 1):
        return None
    return Skip(scan.starts[at], scan.ends[at], at + 1, _WITH_A_NUMBER)


def _named_behind(context: Context, at: int) -> Skip | None:
    """Digits that the word behind them makes a name: "747 Max"."""
    scan, has = context.scan, context.wording.has
    after = scan.low[at + 1]
    if has("names.after", after) and scan.capital(at + 1):
        return Skip(scan.starts[at], scan.ends[at + 1], at + 2, _WITH_A_NUMBER)
    if has("names.after_digits", after) and scan.low[at].isdecimal() and len(scan.low[at]) > 2:
        return Skip(scan.starts[at], scan.ends[at], at + 1, _WITH_A_NUMBER)
    return None


def _is_in_brackets(context: Context, at: int) -> bool:
    """Whether a small number in brackets stands behind a name: "Dak Prescott (4)"."""
    low = context.scan.low
    small = low[at].isdecimal() and int(low[at][:4]) < _SMALL
    return small and low[at - 1] == "(" and low[at + 1] == ")" and _is_name(context, at - 2)


def _behind_name(context: Context, before: int, at: int) -> Skip | None:
    """Digits that belong to the name before them: "Planet 9", "BA 12-3"."""
    scan = context.scan
    word, behind = scan.low[at], scan.low[at + 1]
    letters = scan.texts[before].isupper() and len(scan.texts[before]) > 1
    joined = behind == "-" and scan.hyphen(at + 1) and scan.digits(at + 2) and len(scan.low[at + 2]) == 1
    if letters and joined:
        return Skip(scan.starts[at], scan.ends[at + 2], at + 3, "letters and digits that name something")
    goes_on = scan.glued(at + 1) and (scan.is_word(at + 1) or behind in ("%", "-", "–", "/", ":"))
    if not word.isdecimal() or len(word) > _LONGEST or goes_on:
        return None
    if _counts(context, at + 1) or _listed(context, at):
        return None
    return Skip(scan.starts[at], scan.ends[at], at + 1, _WITH_A_NUMBER)


def _is_name(context: Context, at: int) -> bool:
    scan = context.scan
    if not scan.capital(at) or not scan.is_word(at) or len(scan.texts[at]) < 2:
        return False
    if context.wording.has("names.not_names", scan.low[at]) or scan.low[at] in context.wording.months:
        return False
    starts_sentence = at == 0 or scan.low[at - 1] in (".", '"', "“", ":", "?", "!", "•", "*")
    return (
        not starts_sentence
        or not scan.texts[at].istitle()
        or (scan.digits(at + 1) and not context.lemmas.plural(scan.low[at + 2]))
    )


def _listed(context: Context, at: int) -> bool:
    """Whether a name and its number go on a list of numbers: "Ondar had 21, Velm 17 and New Sarn 22", "Wins 22, played
    40"."""
    scan, first = context.scan, at
    labelled = scan.is_word(3) and not scan.capital(3) and scan.digits(4)
    if at == 1 and scan.low[2] in _JOINTS and labelled and not scan.is_word(5):
        return True
    while first > 1 and scan.digits(first):
        name = first
        while first > 0 and scan.capital(first - 1):
            first -= 1
        if first == name:
            return name < at
        if scan.low[first - 1] not in _JOINTS:
            return False
        first -= 3 if scan.low[first - 1] == "and" and scan.low[first - 2] == "," else 2
    return False


def _counts(context: Context, at: int) -> bool:
    """Whether what stands behind a number shows that it counts something."""
    scan, wording = context.scan, context.wording
    word = scan.low[at]
    if word in wording.scales or wording.has("names.counts_before", word) or word in wording.short_scales:
        return True
    if context.units.after(scan, at) is not None:
        return True
    for place in (at, at + 1, at + 2):
        if not scan.is_word(place) or (
            wording.has("names.not_names", scan.low[place]) and not scan.capital(place)
        ):
            return False
        if context.lemmas.plural(scan.low[place]) and not scan.capital(place):
            return True
    return False


_JOINTS = (",", "and", ";")
_BEFORE = Cue(pieces=("(", "'s"), where="before")
reader = Reader(
    read_name,
    (Cue(("names.after", "names.after_digits"), where="behind"), _BEFORE, Cue(form="behind a capital")),
    (Cue(form="capital"),),
)
