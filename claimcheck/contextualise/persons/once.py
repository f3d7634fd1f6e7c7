"""Ages that somebody had long ago: "she was 17 when she joined the club", "at 17, Tom Hale joined", "then 62"."""

from __future__ import annotations

from claimcheck.contextualise.view import View
from claimcheck.lexicon.wording import Wording

_REACH = 18
"""Words among which the verb stands that says what somebody did at an age."""
_PART = 7
"""Words between an age and "when": "was 17 years old in the spring when she joined"."""
_SAID = 3
"""Words between "was" and the age: "was only just 17"."""


def at_another_time(view: View, number: int, wording: Wording) -> bool:
    """Whether a number, if it is an age, is told of a time before the news: what somebody did at that age says so.

    What befalls somebody in the news ("was 34 when he was shot", "died at 91") is of no other time.
    """
    if view.quantities[number].kind != "age":
        return False
    place = view.places[number]
    return (
        _before_when(view, place.first, place.last, wording)
        or _opening(view, place.first, place.last, wording)
        or _did_so_old(view, place.first, wording)
    )


def _before_when(view: View, first: int, last: int, wording: Wording) -> bool:
    """ "She was 17 when she joined": behind the age "when" and a deed; "two-year-old Ida was buried when it rained"
    only describes her."""
    if not any("be" in verbs for verbs in view.verbs[max(0, first - _SAID) : first]):
        return False
    for at in range(last, min(last + _PART, len(view.words))):
        word = view.words[at]
        if word.text in ",;:.–—":
            return False
        if word.lower in wording.words["when_so_old"]:
            end = min(at + 1 + _REACH, len(view.words))
            own = view.lower(at + 1) in wording.words["singular_pronouns"]
            return _deed(view, at + 1, end, wording) or (not own and _is_told(view, at + 1, end))
    return False


def _is_told(view: View, first: int, last: int) -> bool:
    """Whether a clause tells what somebody else did, or what befell them: "when her husband was killed"."""
    return any(view.is_past(at) for at in range(first, last)) and view.words[first].text[0].islower()


def _opening(view: View, first: int, last: int, wording: Wording) -> bool:
    """ "At 17, Tom Hale joined", "When she turned 17, she left", "As a 17-year-old, he": a clause in front that tells
    how old somebody was when they did what follows."""
    if first == 0 or last >= len(view.words) or view.words[last].text != ",":
        return False
    if view.words[0].lower not in wording.words["opening_age"] or any(
        word.text == "," for word in view.words[:first]
    ):
        return False
    return _deed(view, last + 1, min(last + 1 + _REACH, len(view.words)), wording)


def _did_so_old(view: View, first: int, wording: Wording) -> bool:
    """ "Joined the club at the age of 17", "joined it aged 17", "then 62": a deed before the age, no comma between."""
    before = view.words[first - 1].lower
    led = view.words[first - 2].lower if before == "-" and first > 1 else before
    glued = view.words[first].lower.partition("-")[0]  # "then-15-year-old Weil"
    if not wording.words["at_that_time"].isdisjoint((led, glued)):
        return True
    if before not in wording.words["of_age"] or _somebody(view, first - 2, wording):
        return False
    begins = next((at + 1 for at in range(first - 1, -1, -1) if view.words[at].text in ",;:–—"), 0)
    return _deed(view, max(begins, first - _REACH), first - 1, wording)


def _somebody(view: View, at: int, wording: Wording) -> bool:
    """Whether a word right before "aged" is who is described: "arrested a man aged 44"."""
    if at < 0:
        return False
    known = wording.words["grown"] | wording.words["young"]
    return not view.nouns[at].isdisjoint(known) or view.words[at].text[0].isupper()


def _deed(view: View, first: int, last: int, wording: Wording) -> bool:
    """Whether what is told is a deed of the past, and nothing of the news itself: no death, nothing that has befallen
    the one whose age it is, and nothing of a day of this week."""
    last = next((at for at in range(first, last) if view.words[at].text in ",;:–—"), last)
    listed = wording.words
    if any(view.lower(at) in listed["days"] for at in range(first, last)):
        return False  # "was elected on Sunday aged 44"
    if not any(view.is_past(at) or view.verbs[at] & listed["befalling"] for at in range(first, last)):
        return False
    if _in_a_year(view, first, last):
        return True  # "when he crashed in 1984"
    return not any(_in_the_news(view, at, wording) for at in range(first, last))


def _in_the_news(view: View, at: int, wording: Wording) -> bool:
    """Whether a verb tells of a death, or what was done to somebody: "was shot", and not "hit her first century"."""
    if view.verbs[at] & wording.words["dying"]:
        return True
    return bool(view.verbs[at] & wording.words["befalling"]) and any(
        "be" in verbs for verbs in view.verbs[max(0, at - 2) : at]
    )


def _in_a_year(view: View, first: int, last: int) -> bool:
    """Whether a clause names the year of what it tells."""
    owners = {view.owner[at] for at in range(first, last)} - {None}
    dates = (view.quantities[owner].date for owner in owners if owner is not None)
    return any(date is not None and date.year_alone for date in dates)
