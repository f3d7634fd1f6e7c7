"""Whether anything sets an expression of time apart from a number: an insertion, another clause or verb."""

from __future__ import annotations

from claimcheck.contextualise.view import View
from claimcheck.lexicon.wording import Wording
from claimcheck.records.claim import Period


def holds(view: View, first: int, wording: Wording) -> bool:
    """Whether the verb before a number says what there is ("have", "be", "employ"), and no act."""
    small = wording.words["determiners"] | wording.words["adverbs"]
    at = first - 1
    while at >= 0 and view.words[at].lower in small:
        at -= 1
    return at >= 0 and not view.verbs[at].isdisjoint(wording.words["holding"])


def may_be_of(view: View, number: int, candidate: Period, at: int, wording: Wording) -> bool:
    """Whether nothing sets an expression of time, whose first word is the one at ``at``, apart from a number."""
    quantity, place = view.quantities[number], view.places[number]
    own = candidate.start < quantity.end and quantity.start < candidate.end and quantity.kind != "date"
    # "it was meant to last eight hours" speaks of no hours gone by
    before = view.lower(at - 1) if own else ""
    verb = before == "to" or before in wording.words["auxiliaries"]
    if view.lower(at - 1) == "than":
        return False  # "8,000 more than last year" is of no last year
    if verb or (own and candidate.first is None and candidate.last is None):
        return False  # "three days" is no period; "in the first three days of June" is one
    if _inserted(view, place.last, at, wording) or _insertion(view, at, place.first, wording):
        return False
    if _of_a_compared(view, number, at, wording):
        return False
    if _of_another_clause(view, place.last, at) or _of_another_clause(
        view, view.at(candidate.end), place.first
    ):
        return False
    return not (
        _of_another_verb(view, place.first, place.last, at, wording)
        or _fronted(view, at, place.first, wording)
        or _joined_today(view, at, place.first, wording)
    )


def _inserted(view: View, first: int, last: int, wording: Wording) -> bool:
    """Whether the number stands in an insertion that ends before the expression: "Holm, said to own 12 boats, was
    charged in 2004"; a bare figure is what it stands behind: "the record, $9 million, was set in 2016"."""
    if first + 1 < last and view.words[first].text == "," and _is_bare(view, first):
        first += 1
    return any(
        view.words[at].text == "," and view.words[at + 1].lower in wording.words["auxiliaries"]
        for at in range(first, last - 1)
    )


def _is_bare(view: View, comma: int) -> bool:
    """Whether nothing but an amount of money stands between a comma and the one before it."""
    number = view.owner[comma - 1]
    if number is None or view.quantities[number].kind != "money":
        return False
    before = view.places[number].first - 1
    return before > 0 and view.words[before].text == ","


def _insertion(view: View, first: int, last: int, wording: Wording) -> bool:
    """Whether the expression stands in an insertion that ends before the number: "the ferry, built in 1987, was
    carrying 214 people"."""
    opened = next((at for at in range(first - 1, -1, -1) if view.words[at].text == ","), None)
    if opened is None:
        return False
    if _inserted(view, first, last, wording):
        return True
    # "the trust, founded in 1994, closed a home and dismissed 17": a participle opens it, another verb goes on
    closed = next((at for at in range(first, last - 1) if view.words[at].text == ","), None)
    return closed is not None and view.is_past(opened + 1) and view.is_past(closed + 1)


def _of_another_clause(view: View, first: int, last: int) -> bool:
    """Whether a semicolon and another number stand between: "he plans to cut 150 jobs; 90 went in 2021"; or a comma
    with a participle, a number and a year: "on a swing of 14 points, overturning a majority of 9,840 in 2022"."""
    if any(view.words[at].text == ";" for at in range(first, last)):
        return any(view.owner[at] is not None for at in range(first, last))
    near = view.owner[last : last + 3]
    if not any(n is not None and view.quantities[n].kind == "date" for n in near):
        return False
    return any(
        view.words[at].text == ","
        and view.words[at + 1].lower.endswith("ing")
        and view.words[at + 1].lower != "according"
        and any(view.owner[n] is not None for n in range(at, last))
        for at in range(first, last)
    )


def _of_another_verb(view: View, first: int, last: int, at: int, wording: Wording) -> bool:
    """Whether what the number tells holds today, and what is joined to it was done then: "operates seven ferries and
    paid a fine last year"; or is, and something is to happen then: "will cost £85 million and open in 2027"."""
    joined = [i + 1 for i in range(last, at - 1) if view.words[i].lower in wording.words["conjunctions"]]
    if any(view.is_past(i) for i in joined) and _today(view, first, wording):
        return True
    return any(view.verbs[i] for i in joined) and holds(view, first, wording)


def _today(view: View, first: int, wording: Wording) -> bool:
    """Whether the verb right before a number is of the present: "has", "measures"."""
    before = view.lower(first - 1)
    return before in wording.words["today"] or (
        before.endswith("s") and len(view.verbs[first - 1]) > 1 and not before.endswith("ss")
    )


def _fronted(view: View, at: int, first: int, wording: Wording) -> bool:
    """Whether the expression is of what a thing that is so today went through: "Built in 2003, the ferry is 86 metres
    long"."""
    ends = any(view.words[n].text == "," for n in range(at, first))
    return ends and view.is_past(0) and _today(view, first, wording)


def _joined_today(view: View, at: int, first: int, wording: Wording) -> bool:
    """Whether a verb of today, joined to what was then, has the number: "a premium to the price in May, and values
    its equity at $3.6 billion"."""
    joined = (i + 1 for i in range(at, first - 2) if view.words[i].lower in wording.words["conjunctions"])
    return any(
        view.words[i].lower.endswith("s")
        and len(view.verbs[i]) > 1
        and view.words[i + 1].lower in wording.words["determiners"] | wording.words["possessives"]
        for i in joined
    )


def _of_a_compared(view: View, number: int, at: int, wording: Wording) -> bool:
    """Whether the expression is of a figure that this one is compared with: "$421 million, against $388 million last
    year"."""
    for later in range(number + 1, len(view.places)):
        place = view.places[later]
        if place.last > at:
            return False
        before = [word.lower for word in view.words[max(0, place.first - 2) : place.first]]
        compared = len(before) > 1 and before[0] in wording.words["compared"]
        if before and (compared or before[-1] in wording.words["comparing"]):
            return True
    return False
