"""Parts that the text says are all there are must add up to its total: 7 men and 6 women are 13 people, not 12."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import cached_property
from itertools import combinations
from typing import Annotated

from pydantic import ConfigDict, Field

from claimcheck.judge.phrases import Line, lines
from claimcheck.judge.phrases.boxes.fields import boxes
from claimcheck.judge.phrases.boxes.sums import BoxSum, sums
from claimcheck.judge.phrases.entries import Entry
from claimcheck.judge.phrases.shares.dividing import Dividing
from claimcheck.judge.phrases.shares.families import Families, FamilyWords
from claimcheck.judge.phrases.singles import begins
from claimcheck.judge.phrases.spread import half_step, sum_slack
from claimcheck.judge.phrases.sums.listing import Listing, is_open, said
from claimcheck.judge.phrases.sums.lone_sum import lone_sums
from claimcheck.judge.phrases.sums.one_measure import in_one_unit
from claimcheck.judge.phrases.sums.portions import Portions, portions
from claimcheck.judge.phrases.sums.run_reasons import Adding
from claimcheck.judge.phrases.sums.runs import Run, runs
from claimcheck.judge.phrases.sums.some_of_total import of_its_own, one_sort
from claimcheck.judge.phrases.sums.votes import Vote, Voting, vote
from claimcheck.judge.phrases.untold import untold_lines
from claimcheck.judge.ruling import Facts, RuledOn, Ruling
from claimcheck.judge.values import number
from claimcheck.records.claim import Claim
from claimcheck.strict import Strict

OUTCOMES = ("conflict", "compatible")
TAKES = "text"
_KINDS = ("count", "money", "measurement", "duration")
_MANY = 3
_MOST = 8
_LITTLE = Decimal("0.15")
_REST_NEAR = Decimal("0.5")
"""How far the sum may be off where the text says that the last part is what the others leave."""


class Parameters(Strict):
    """Words by which numbers are the parts of one, and are all of it."""

    model_config = ConfigDict(ignored_types=(cached_property,))

    families: FamilyWords = Field(default_factory=dict)
    """Answers, states or kinds that are parts of one whole: dead and injured, yes and no."""
    open_words: tuple[str, ...] = ()
    """Words that say that the list is not the whole."""
    overlap_words: tuple[str, ...] = ()
    """Words that say that its entries may be of the same ones, or of other things."""
    complete: tuple[str, ...] = ()
    """Families of which two members are all: men and women, passed and failed."""
    attended: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    """Families from which members of the total may be absent, unless the total counts one of these nouns: votes."""
    dividing: Dividing = Field(default_factory=Dividing)
    """Words by which several numbers are parts of one: "the remaining 12", "20 came from the state"."""
    adding: Adding = Field(default_factory=Adding)
    """Words by which a run of numbers adds up to the one beside it."""
    voting: Voting = Field(default_factory=Voting)
    """Words of a vote, of which a chamber has no more than members."""
    near: Annotated[Decimal, Field(gt=0, lt=1)] = Decimal("0.34")
    """How far the sum may be off, as a share of the total, and still be meant as the sum of the parts."""

    @cached_property
    def listing(self) -> Listing:
        """The words by which a list is open."""
        return Listing(frozenset(self.open_words), frozenset(self.overlap_words), self.adding.made_of)

    @cached_property
    def by_family(self) -> Families:
        """The ``families``, to ask which members words name."""
        return Families(self.families)


def judge(claims: Sequence[Claim], parameters: Parameters, facts: Facts) -> list[RuledOn]:
    """Add up every list of parts that stands beside its total; of two readings the one with more of the numbers."""
    rows = list(untold_lines(in_one_unit(claims), facts.speech, _counts))
    made: list[RuledOn] = []
    for line in rows:
        voted = vote(line, parameters.voting)
        if voted is not None:
            made += _ruled((voted.members, *voted.told), _of_vote(voted))
        for run in runs(line, parameters.adding):
            made += _ruled(run.claims, _of_run(line, run, parameters))
    for line, run in lone_sums(rows, parameters.adding):
        made += _ruled(run.claims, _of_run(line, run, parameters))
    for found in portions(rows, parameters.by_family, parameters.dividing):
        here = (found.total.claim, *(part.claim for part in found.parts))
        made += _ruled(here, _of_portions(found, parameters))
    for box, _ in boxes(list(lines(claims)), facts.boxes):
        for totalled in sums(box, facts.boxes):
            made += _ruled((totalled.total, *totalled.parts), _of_box(totalled, parameters))
    told: list[RuledOn] = []
    taken: set[str] = set()
    for one in sorted(made, key=lambda one: -len(one.claims)):
        if taken.isdisjoint(claim.id for claim in one.claims):
            taken |= {claim.id for claim in one.claims}
            told.append(one)
    return told


def _ruled(claims: tuple[Claim, ...], ruling: Ruling | None) -> list[RuledOn]:
    in_order = tuple(sorted(claims, key=lambda claim: claim.quantity.start))
    return [] if ruling is None else [RuledOn(in_order, ruling)]


def _of_run(line: Line, run: Run, parameters: Parameters) -> Ruling | None:
    """Parts set off from their total, or of which it is said to be made."""
    total = run.total.claim
    whole = total.quantity.amount.value or Decimal(0)
    if total.quantity.amount.kind not in ("exact", "about") or max(run.values) >= whole:
        return None
    if any(of_its_own(total, part.claim, parameters.dividing.own_nouns) for part in run.parts):
        return None
    rated = run.why == "made of"
    if run.why != "alone" and not all(one_sort(total, part.claim, rated=rated) for part in run.parts):
        return None
    off = sum(run.values, Decimal(0)) - whole
    next_one = off == run.slack == half_step(total) > 0  # 5.5 million is no "5 million"
    if abs(off) <= run.slack and not next_one:
        return Ruling("compatible", f"the parts add up to {number(whole)}")
    if _scored(line, whole) or (not run.ones and _beside(line, run.parts[0]) == -off):
        return None
    if abs(off) > parameters.near * whole or _adds_up(line, run, parameters) or (off < 0 and _unread(line)):
        return None
    return None if not run.whole and _lacks_some(line, run, off, parameters) else _conflict(run.values, whole)


def _lacks_some(line: Line, run: Run, off: Decimal, parameters: Parameters) -> bool:
    """Whether parts that nothing says to be all of the total may leave some out, or overlap."""
    plain = not any(part.before or _is_person(part.claim) for part in run.parts[1:])
    apart = said(line).isdisjoint(set(parameters.overlap_words) - parameters.adding.included)
    kinds = run.why == "included" and off > 0 and apart and plain and not _is_person(run.parts[0].claim)
    if not kinds and is_open(line, off, run.parts, parameters.listing):
        return True
    if run.why == "set off" and off < 0 and not _closed(line, run):
        return True
    if run.why in ("behind", "fronted"):
        family = parameters.by_family.family_of([part.words for part in run.parts])
        return family is None or (off < 0 and len(run.parts) < _MANY and family not in parameters.complete)
    return off < 0 and run.why == "included"


def _closed(line: Line, run: Run) -> bool:
    """Whether an "and" or a third part ends a list, so that no more of it is to come: no "41, 20 pupils, 9 maids"."""
    between = line.items[run.parts[-2].at : run.parts[-1].at] if len(run.parts) > 1 else ()
    return len(run.values) >= _MANY or not {"and", "&", "plus", ";", ")"}.isdisjoint(between)


def _unread(line: Line) -> bool:
    """Whether a sentence has digits that were not read as a number: they may be one more part ("the Blues 21")."""
    return any(item[0].isdigit() for item in line.items)


def _is_person(claim: Claim) -> bool:
    """Whether a number counts people, who can be of two sorts at once: "including six women and four Danes"."""
    return claim.subject is None or claim.subject.cls == "person"


def _adds_up(line: Line, run: Run, parameters: Parameters) -> bool:
    """Whether other numbers of the sentence add up to the total, or the parts to another number."""
    sorts = parameters.by_family.family_of([part.words for part in run.parts])
    sure = run.why == "made of" or run.ones or sorts is not None
    own = {claim.id for claim in run.claims} if sure else {run.total.claim.id}
    others = [
        claim
        for claim in line.claims
        if claim.id not in own and _may_add(claim, run) and not _says_how_many(claim, run)
    ][:_MOST]
    known = [value for claim in others if (value := claim.quantity.amount.value) is not None]
    together = sum(run.values) + (run.total.claim.quantity.amount.value or Decimal(0))
    if any(together + sum(some) in known for some in ((), *((value,) for value in known))):
        return True  # "Lemm grew 400, Rask 310 and Tolm 90; the silos took 800": the run is one row with its total
    sums = {sum(some) for size in range(2, len(known) + 1) for some in combinations(known, size)}
    return run.total.claim.quantity.amount.value in sums or sum(run.values) in known


def _says_how_many(claim: Claim, run: Run) -> bool:
    """Whether a number tells how many the parts are of: "Three pickers filled 31 crates: Ann 14, Bo nine, Cy five"."""
    one, other = claim.subject, run.total.claim.subject
    heads = {noun.head for noun in (one, other) if noun is not None and noun.text}
    ahead = (
        claim.quantity.start < run.total.claim.quantity.start
    )  # but "three. The two men, one tall and one short"
    return ahead and claim.quantity.amount.value == len(run.parts) and len(heads) > 1


def _may_add(claim: Claim, run: Run) -> bool:
    """Whether a number may be one more part or total: "six months" is none of three Danes, two Finns and one Swede."""
    return claim.quantity.kind in ("count", "age", run.total.claim.quantity.kind)


def _counts(claims: Sequence[Claim]) -> bool:
    return any(claim.quantity.kind in _KINDS for claim in claims)


def _of_box(found: BoxSum, parameters: Parameters) -> Ruling | None:
    """The parts of a box beside their total."""
    whole = found.total.quantity.amount.value or Decimal(0)
    off = sum(found.values, Decimal(0)) - whole
    if abs(off) <= sum_slack(found.total, found.parts):
        return Ruling("compatible", f"the parts add up to {number(whole)}")
    if abs(off) > parameters.near * whole or (off < 0 and not found.full):
        return None
    return _conflict(found.values, whole)


def _of_vote(voted: Vote) -> Ruling | None:
    """The votes of a chamber, some of which may be missing unless the text says that nobody was."""
    members = voted.members.quantity.amount.value or Decimal(0)
    off = sum(voted.values, Decimal(0)) - members
    if off > 0 or (off and voted.all_voted):
        return _conflict(voted.values, members)
    return None if off else Ruling("compatible", f"the votes add up to {number(members)}")


def _of_portions(found: Portions, parameters: Parameters) -> Ruling | None:
    """Parts that are all of one family, or the last of which is the rest."""
    whole = found.total.claim.quantity.amount.value or Decimal(0)
    off = sum(found.values, Decimal(0)) - whole
    if abs(off) <= found.slack:
        return Ruling("compatible", f"the parts add up to {number(whole)}")
    if any(
        is_open(line, off, found.parts, parameters.listing, rest=found.why == "rest") for line in found.lines
    ):
        return None
    counted = found.total.claim.quantity.kind == "count"
    if counted and any(
        sum(some) == whole for n in range(2, len(found.values)) for some in combinations(found.values, n)
    ):
        return None  # "of 300, 120 were heard and 40 of those hired; the other 180 were turned down"
    if any(_of_a_larger(line, found) for line in found.lines):
        return None
    if any(_scored(line, whole) or _beside(line, found.parts[0]) == -off for line in found.lines):
        return None
    if off < 0 and any(map(_unread, found.lines)):
        return None
    near = _REST_NEAR if found.why == "rest" else parameters.near
    if abs(off) > near * whole or any(value >= whole for value in found.values):
        return None
    if off < 0 and not _all_of_it(found, -off / whole, parameters):
        return None
    return _conflict(found.values, whole)


def _of_a_larger(line: Line, found: Portions) -> bool:
    """Whether the total makes another number with one of the parts: "of 120, 70 are brown and 35 lay; the other 50"."""
    whole = found.total.claim.quantity.amount.value or Decimal(0)
    known = {claim.quantity.amount.value for claim in line.claims if claim is not found.total.claim}
    return found.why == "rest" and any(whole + value in known for value in found.values)


def _scored(line: Line, whole: Decimal) -> bool:
    """Whether a vote in figures makes the total, so that its votes may be told again in part: "split 4-3"."""
    amounts = (claim.quantity.amount for claim in line.claims if claim.quantity.kind == "score")
    return any((amount.low or Decimal(0)) + (amount.high or Decimal(0)) == whole for amount in amounts)


def _beside(line: Line, first: Entry) -> int:
    """How many before the first part are told without a number: "the abbot and three monks"."""
    here = first.at < len(line.items) and line.claim(first.at) is first.claim
    joined_to = here and line.items[first.at - 1] == "and"
    return begins(line, first, the=True)[1] if joined_to else 0


def _all_of_it(found: Portions, missing: Decimal, parameters: Parameters) -> bool:
    """Whether parts that add up to less than their total must be all of it; ``missing`` is the share they leave out."""
    if found.why != "family":
        return found.why == "rest" or (
            found.why in ("beside", "apart") and found.whole and missing <= _LITTLE
        )
    if not found.whole:
        return False
    line, at = found.lines[0], found.total.at
    if line.claim(at) is found.total.claim and line.items[max(0, at - 1)] in parameters.adding.the_whole:
        return True  # "all 40 delegates voted, 22 in favour and 17 against"
    subject = found.total.claim.subject
    if found.family in parameters.attended:
        return subject is not None and subject.head in parameters.attended[found.family]
    return found.family in parameters.complete or len(found.parts) >= _MANY


def _conflict(values: Sequence[Decimal], whole: Decimal) -> Ruling:
    off = sum(values, Decimal(0)) - whole
    total_words = " + ".join(number(value) for value in values)
    left_over = "is not accounted for" if off == -1 else "are not accounted for"
    missing = f"{number(abs(off))} {'more than the text says' if off > 0 else left_over}"
    reason = f"{total_words} is {number(whole + off)}, not {number(whole)}: {missing}"
    return Ruling("conflict", reason)
