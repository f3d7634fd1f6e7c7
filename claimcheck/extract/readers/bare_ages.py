"""Ages that stand alone: "Smith, 66,", "Jones (41)", "she turned 30", "a boy of 7"."""

from __future__ import annotations

from claimcheck.extract.numerals.numeral import Numeral
from claimcheck.extract.numerals.numerals import numeral_at
from claimcheck.extract.readers.ages import bare_age, joined
from claimcheck.extract.reading import Context, Cue, Outcome, Reader

YOUNGEST = 10
"""Years; a smaller number behind a noun may number the thing."""
ADULT, OLD, OLDEST = 16, 100, 110
"""Years: who is told by a name alone, without a word for an age, is this old and not that old."""
HOURS = 12
_OPENS = frozenset(("", ".", "!", "?", ",", '"', "“"))


def read_bare_age(context: Context, at: int) -> Outcome:
    """The age of a person, by the name, the noun or the verb beside it."""
    numeral = numeral_at(context.scan, at, context.wording)
    if numeral is None:
        return None
    in_words = numeral.shape == "number" and context.scan.low[at - 1] == "of"  # "a boy of eight"
    if not numeral.plain and not in_words:
        return None
    if not _after_name(context, numeral) or joined(context, numeral) is not None:
        return None
    return bare_age(context, numeral)


def _after_name(context: Context, numeral: Numeral) -> bool:
    """Whether a bare number stands behind a name as an age does."""
    scan, at, has = context.scan, numeral.first, context.wording.has
    at -= has("ages.adverbs", scan.low[at - 1])
    before, after = scan.low[at - 1], scan.low[numeral.last]
    if before == "of":
        return _of_that_age(context, numeral)
    if has("ages.at_age", before):
        return _at_that_age(context, numeral)
    if not 0 < numeral.value <= context.wording.tables["ages"]["oldest"]:
        return False
    if scan.glued(numeral.last) and scan.is_word(numeral.last):
        return False
    if before in (",", "("):
        return _set_off(context, numeral, at)
    if has("ages.turning", before) or has("ages.was", before):
        told = _told_by_verb(context, numeral, at)
        if told is not None:
            return told
    if after == "of" and has("ages.wholes", scan.low[numeral.last + 1]):
        return False  # "gave the Centre Alliance 49 of the 101 seats"
    known = _name(context, at - 1) and _name(context, at - 2)
    return known and has("ages.after_bare", after) and ADULT <= numeral.value < OLD


def _set_off(context: Context, numeral: Numeral, at: int) -> bool:
    """Whether a number behind a comma or in brackets is the age of who stands before: "Ana Reyes, 41,"."""
    scan, has = context.scan, context.wording.has
    before, after, somebody = scan.low[at - 1], scan.low[numeral.last], scan.low[at - 2]
    enclosed = (before, after) in ((",", ","), ("(", ")"))
    if before == "," and enclosed and numeral.value >= YOUNGEST and scan.text.islower():
        return scan.is_word(at - 2) and somebody not in context.wording.months  # a text without capitals
    surname = at - 3 if somebody == "." and has("ages.juniors", scan.low[at - 3]) else at - 2
    if before == "," and _name(context, surname):
        goes_on = scan.digits(numeral.last + 1) or scan.glued(numeral.last + 1)
        return after in (",", ".", ";", ":", ")", "") and not goes_on
    if before == "(" and enclosed and _name(context, at - 2):
        return numeral.value >= ADULT
    several = at < numeral.first and has("ages.people", context.lemmas.noun(somebody))  # "two boys, both 15,"
    # of "of the 500 patients, 100, or 25 %" they are as many, not as old
    one = (several or has("ages.people", somebody)) and not context.lemmas.plural(somebody)
    if before == "," and one and not scan.is_word(numeral.last):
        return True
    return enclosed and _described(context, at - 2, numeral)


def _told_by_verb(context: Context, numeral: Numeral, at: int) -> bool | None:
    """Whether a number behind "turned" or "was" is an age; None where who stands before does not tell."""
    scan, has, value = context.scan, context.wording.has, numeral.value
    before, after = scan.low[at - 1], scan.low[numeral.last]
    if has("ages.turning", before) and (not scan.is_word(numeral.last) or has("ages.at_that_time", after)):
        return value < OLDEST
    if has("ages.was", before) and has("ages.whose", scan.low[at - 2]) and value < OLDEST:
        return _ends_or_goes_on(context, numeral)
    last = at - 2 - (scan.low[at - 2] == ",")  # "Her captain, Ana Reyes, is 51."
    full = (
        _name(context, last) and _name(context, last - 1) and scan.low[last - 2] != "the"
    )  # "the Dow Jones"
    if before == "is" and full and value >= ADULT:
        return _ends_or_goes_on(context, numeral)  # "Ana Reyes is 51 and lives in Marl."
    if before == "was" and full and ADULT <= value < OLDEST and after in (".", ""):
        return not _led(context, last)  # "Ana Reyes was 91."
    named = has("ages.was", before) and _name(context, at - 2)
    if named and ADULT <= value < OLDEST and after in (".", ""):
        return scan.low[at - 3] in _OPENS  # "Weil was 24."
    return None


def _led(context: Context, last: int) -> bool:
    """Whether the name that ends at a word only says where: "the top speed at Silver Lake was 35"."""
    first = last
    while first > 0 and _name(context, first - 1):
        first -= 1
    return context.wording.has("ages.leading", context.scan.low[first - 1])


def _ends_or_goes_on(context: Context, numeral: Numeral) -> bool:
    """Whether nothing is counted behind "she was 44": the clause ends, "and lives in Marl" or "when he" follows."""
    scan, has = context.scan, context.wording.has
    after, behind = scan.low[numeral.last], scan.low[numeral.last + 1]
    if after in (",", ".", ""):
        return True
    if has("ages.at_that_time", after) and has("ages.then_who", behind):
        return True
    counted = not scan.is_word(numeral.last + 1) or behind in context.wording.starts
    return after == "and" and not counted and numeral.value >= YOUNGEST


def _described(context: Context, noun: int, numeral: Numeral) -> bool:
    """ "The singer, 41, came on stage": an age behind somebody told by a noun of their own."""
    scan, has = context.scan, context.wording.has
    word = scan.low[noun]
    if (
        not scan.is_word(noun)
        or scan.capital(noun)
        or context.lemmas.plural(word)
        or has("ages.no_one", word)
    ):
        return False
    if numeral.value < YOUNGEST or scan.digits(numeral.last + 1):
        return False
    callings = tuple(context.wording.tables["ages"]["callings"])
    if not has("ages.people", word) and not word.endswith(callings):
        return False
    for at in range(noun - 1, max(-1, noun - 4), -1):
        if has("ages.one_of", scan.low[at]):
            return True
        if not scan.is_word(at):
            return False
    return False


def _at_that_age(context: Context, numeral: Numeral) -> bool:
    """ "At 14 he slept here", "At 24, Ann Moss is …", "a champion at 26 when she won"; up to 12 it may be an hour."""
    scan, has, here = context.scan, context.wording.has, numeral.last
    if not HOURS < numeral.value < 100:
        return False
    set_off = scan.low[here] == ","
    here += set_off
    here += has("ages.then", scan.low[here])
    if has("ages.at_which", scan.low[numeral.first - 2]):  # "He died at 83."
        return not scan.is_word(here) or has("ages.at_that_time", scan.low[here])
    named = set_off and numeral.first == 1 and _name(context, here) and _name(context, here + 1)
    return named or has("ages.whose", scan.low[here])


def _of_that_age(context: Context, numeral: Numeral) -> bool:
    """ "A boy of 7 was saved", "a woman of 63": one person, and nothing behind that the number counts."""
    scan, here = context.scan, numeral.first - 2
    person = scan.low[here]
    if context.wording.has("ages.number_of", person) or not context.wording.has("ages.people", person):
        return False
    if not 0 < numeral.value <= 110:
        return False
    one = any(context.wording.has("ages.one_person", word) for word in scan.low[max(0, here - 3) : here])
    after = scan.low[numeral.last]
    counts = context.lemmas.plural(after) or context.units.after(scan, numeral.last) is not None
    described = scan.is_word(numeral.last) and not context.wording.has("ages.after_bare", after)
    counts = counts or (
        described and context.lemmas.plural(scan.low[numeral.last + 1])
    )  # "of 34 crime novels"
    return one and not counts and after not in ("%", "-")


def _name(context: Context, at: int) -> bool:
    """Whether a word looks like the end of a person's name."""
    scan = context.scan
    if context.wording.has("ages.juniors", scan.low[at]):
        return True
    if not scan.capital(at) or not scan.is_word(at) or len(scan.low[at]) < 2 or scan.texts[at].isupper():
        return False
    word = scan.low[at]
    known = (
        word in context.wording.months or word in context.wording.weekdays or word in context.wording.starts
    )
    return not known and not context.wording.has("names.not_people", word)


reader = Reader(
    read_bare_age,
    (
        Cue(("ages.turning", "ages.was", "ages.at_age", "ages.adverbs"), (",", "(", "of"), "before"),
        Cue(("ages.after_bare",), where="behind"),
    ),
    (Cue(pieces=("of",), where="before"),),
)
