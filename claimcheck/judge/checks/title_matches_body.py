"""What a title counts, its text must count too: not 12 dead above a report of 14."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated

from pydantic import Field

from claimcheck.judge.phrases import levels, spread
from claimcheck.judge.phrases.titles.borne_out import agrees, follows
from claimcheck.judge.phrases.titles.counted_on import counted_on
from claimcheck.judge.phrases.titles.lead import Lead, told_again
from claimcheck.judge.phrases.titles.one_figure import noun_of, one_class
from claimcheck.judge.phrases.titles.results import is_interim, is_margin, of_the_game, results
from claimcheck.judge.phrases.titles.years import years_apart
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.judge.values import value
from claimcheck.lexicon import noun_lemma, verb_lemma
from claimcheck.records.claim import Claim
from claimcheck.strict import Strict

OUTCOMES = ("conflict", "compatible")
TAKES = "text"
_TOLD = {"asserted", "planned"}
"""A title says "opens 15 shops" of what its text says is planned."""
_SHORT = 3


class Parameters(Strict):
    """Which parts of an article stand for the rest, and how roughly they may do so."""

    parts: tuple[str, ...] = ("title", "summary")
    """The parts that are held against the body."""
    kinds: tuple[str, ...] = ("count", "magnitude", "money")
    """Kinds of figures that are compared wherever the body has them."""
    at_the_top: tuple[str, ...] = ()
    """Kinds that are compared only where the body begins: further down they are mostly of something else."""
    interim: frozenset[str] = frozenset()
    """Words of a clause whose score is not the last one: half-time, leading."""
    winning: frozenset[str] = frozenset()
    """Verbs of a title before the margin of a game: "win by 12"."""
    points: frozenset[str] = frozenset()
    """What such a margin counts."""
    top: Annotated[int, Field(ge=1)] = 400
    """How many characters the beginning of the body has."""
    rounded: Annotated[Decimal, Field(ge=0, lt=1)] = Decimal("0.1")
    """How far a number above 20 may be off in a title, as a share of it."""
    shared: Annotated[int, Field(ge=1)] = 2
    """Words that the two clauses must share where neither names what sort of figure it is."""
    lead: Lead | None = None
    """Where given, the only figure of its sort where the text begins is held against the title's."""

    @property
    def every_kind(self) -> frozenset[str]:
        """All kinds of figures of a title that are held against the text."""
        return frozenset((*self.kinds, *self.at_the_top, *(self.lead.kinds if self.lead else ())))


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Hold every figure of the title and the summary against the figures of the body."""
    own = [
        claim
        for claim in claims
        if not claim.quantity.derived and claim.quantity.kind in parameters.every_kind
    ]
    body = [claim for claim in claims if claim.part == "body" and not claim.quantity.derived]
    begins = next((claim.sentence.start for claim in claims if claim.part == "body"), 0)
    made = []
    for claim in own:
        if claim.part in parameters.parts and _sized(claim, body):
            others = [other for other in own if other.part == claim.part and other is not claim]
            ruled = _ruled(claim, body, others, begins, parameters, facts)
            if ruled is not None:
                made.append(ruled)
    if parameters.lead is not None:
        for one, other in (
            *counted_on(claims, begins, parameters.lead),
            *years_apart(claims, begins, parameters.lead, facts.endings),
        ):
            reason = f"the title has {one.surface}, the text below it {other.surface}"
            made.append(RuledOn((one, other), Ruling("conflict", reason)))
    return made


def _sized(title: Claim, body: Sequence[Claim]) -> bool:
    """Whether a figure of a title has a size: "dozens" has its least, where no count of the text reaches it."""
    amount = title.quantity.amount
    if amount.kind != "vague" or title.quantity.kind != "count":
        return title.quantity.kind == "score" or spread(title) is not None
    counts = [claim.quantity.amount for claim in body if claim.quantity.kind == "count"]
    return amount.low is not None and all(
        one.kind != "vague" and (one.high or one.low or amount.low) < amount.low for one in counts
    )


def _ruled(
    title: Claim,
    body: Sequence[Claim],
    others: Sequence[Claim],
    begins: int,
    parameters: Parameters,
    facts: Facts,
) -> RuledOn | None:
    fitting = next((claim for claim in body if agrees(title, claim, parameters.rounded)), None)
    every, body = body, [claim for claim in body if not _of_another(title, claim, others)]
    rivals = [claim for claim in body if _alike(title, claim, parameters, begins)]
    if fitting is not None:
        return RuledOn((title, fitting), Ruling("compatible", "the text has the figure of its title"))
    if is_margin(title, parameters.winning, parameters.points):
        rivals = results(title, every, parameters.interim, parameters.winning) or []
    elif not rivals and parameters.lead is not None:
        again = told_again(title, body, begins, parameters.lead, facts.endings, facts.moves)
        same = again is not None and again.quantity.amount.value == title.quantity.amount.value
        told = again is not None and of_the_game(title, again, parameters.interim, parameters.winning)
        rivals = [again] if again is not None and told and not same else []
    if not rivals or follows(title, every) or _with_its_point(title, every):
        return None
    first = rivals[0]
    several = {claim.quantity.amount.value for claim in rivals} - {first.quantity.amount.value}
    where = "title" if title.part == "title" else "summary"
    reason = f"the {where} has {value(title)}, the text below it {value(first)}"
    return RuledOn((title, first), Ruling("conflict", reason, doubts=1 if several else 0))


def _with_its_point(title: Claim, body: Sequence[Claim]) -> bool:
    """Whether the text has the very number, with its digits behind the point, as whatever it was read: a quake "of 6.8
    shakes" a town, "a magnitude 6.8 earthquake"."""
    value = title.quantity.amount.value
    if value is None or value == value.to_integral_value():
        return False
    return any(claim.quantity.amount.value == value for claim in body)


def _of_another(title: Claim, claim: Claim, others: Sequence[Claim]) -> bool:
    """Whether a figure is that of another one of the title: "One dead, four hurt" above "four were hurt". Where a title
    measures one thing twice ("takes 54 of 90 seats"), it is that one's that has its value."""
    value, one = claim.quantity.amount.value, title.measure == claim.measure is not None
    return any(
        other.quantity.sort == claim.quantity.sort
        and other.quantity.amount.value == value is not None
        and (not one or other.measure == title.measure)
        for other in others
    )


def _alike(title: Claim, claim: Claim, parameters: Parameters, begins: int) -> bool:
    """Whether the two surely measure the same: one measure, or one noun in clauses about the same."""
    top = claim.sentence.start - begins <= parameters.top
    kinds = (*parameters.kinds, *parameters.at_the_top) if top else parameters.kinds
    if title.quantity.kind not in kinds:
        return False
    if title.quantity.kind != claim.quantity.kind:
        return False
    if title.quantity.kind == "ordinal" and _of_before(claim, parameters):
        return False
    if title.quantity.kind == "score":
        return (
            not is_interim(claim, parameters.interim, parameters.winning)
            and len(_lemmas(title) & _lemmas(claim)) >= 1
        )
    if levels(title, claim) is None or _told_otherwise(title, claim, parameters):
        return False
    if title.quantity.kind == "magnitude":
        return True
    verbs = parameters.lead.verbs if parameters.lead is not None else frozenset()
    left, right = noun_of(title, verbs), claim.subject
    if title.measure is not None or claim.measure is not None:
        one_thing = left is None or right is None or left.head == right.head or one_class(left, right)
        return one_thing and _of_one_measure(title, claim, parameters, top=top)
    if left is None or right is None:
        return top and left is right and _one_clause(title, claim, parameters)
    if left.head != right.head or left.modifiers != right.modifiers:
        return False
    shared = _lemmas(title) & _lemmas(claim) - {left.head.removesuffix("e")}
    return len(shared) >= (1 if top else parameters.shared)


def _of_before(claim: Claim, parameters: Parameters) -> bool:
    """Whether a place in a row is one of before: "four years after their second title"."""
    led = claim.sentence.text[: claim.quantity.start - claim.sentence.start].lower().split()[-_SHORT:]
    return parameters.lead is not None and not parameters.lead.before.isdisjoint(led)


def _told_otherwise(title: Claim, claim: Claim, parameters: Parameters) -> bool:
    """Whether one is a part, a change, a plan or of another time, and the other is not."""
    parts = {claim.scope, title.scope} & {"subset", "other"}
    shares = title.quantity.kind == "percentage" and len(_lemmas(title) & _lemmas(claim)) >= parameters.shared
    if (claim.role != title.role and not shares) or (parts and claim.scope_words != title.scope_words):
        return True
    if title.quantity.kind == "duration" and claim.period is not None and claim.period.earlier:
        return True
    told = {claim.modality, title.modality}
    timed = claim.period != title.period and None not in (claim.period, title.period)
    return (len(told) > 1 and not told <= _TOLD) or timed


def _of_one_measure(title: Claim, claim: Claim, parameters: Parameters, *, top: bool) -> bool:
    """Whether both measure one thing; where one does not say, it stands at the top in a clause about the same."""
    if title.measure == claim.measure:
        return title.attached and claim.attached
    loose = None in (title.measure, claim.measure) and title.quantity.kind not in parameters.kinds[:1]
    return loose and top and _one_clause(title, claim, parameters)


def _one_clause(title: Claim, claim: Claim, parameters: Parameters) -> bool:
    """Whether two figures that count no noun, a price or an age, stand in clauses about the same."""
    if title.quantity.kind == "age" and not _owner(claim) & _lemmas(title):
        return False
    if title.quantity.kind == "duration" and not _owner(title) & (_owner(claim) | _lemmas(claim)):
        return False
    return len(_lemmas(title) & _lemmas(claim)) >= parameters.shared


def _owner(claim: Claim) -> set[str]:
    """The noun of an age or a length: the woman of "a 43-year-old woman", the truce of "a 12-hour truce"."""
    behind = claim.sentence.text[claim.quantity.end - claim.sentence.start :].split(maxsplit=1)
    return {noun_lemma(behind[0].strip(".,;:").lower()).removesuffix("e")} if behind else set()


def _lemmas(claim: Claim) -> set[str]:
    """What the clause is about: a title says "closes" where the text says "closed"."""
    return {_stem(word) for word in claim.cues}


def _stem(word: str) -> str:
    """A word without its ending, as far as two forms of it are compared: "banned" and "ban", "closes" and "closed"."""
    stem = verb_lemma(word.lower()).removesuffix("e")
    return stem[:-1] if len(stem) > _SHORT and stem[-1] == stem[-2] and stem[-1] not in "ls" else stem
