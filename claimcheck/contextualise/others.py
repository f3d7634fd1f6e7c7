"""Others than whom: "killed one and wounded three others" tells all the wounded, not more of them."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.contextualise.view import View
from claimcheck.lexicon.wording import Wording
from claimcheck.record import replace
from claimcheck.records.claim import Claim


def others(view: View, claims: Sequence[Claim], wording: Wording) -> list[Claim]:
    """The claims of one sentence; "others" of another measure than what the sentence told before them are a whole.

    "A woman was killed and three other people were injured": three were injured. "Two men died at the scene; three
    others died in hospital": three more of the dead, who stay others.
    """
    found = []
    for number, claim in enumerate(claims):
        if (
            claim.scope == "other"
            and claim.measure is not None
            and _counts_others(view, number, claim.measure, wording)
        ):
            claim = replace(claim, scope="unspecified", scope_words=())
        found.append(claim)
    return found


def _counts_others(view: View, number: int, measure: str, wording: Wording) -> bool:
    """Whether what the sentence tells before a number happened to people, and is all of another measure."""
    first = view.places[number].first
    told = set()
    for at in range(first):
        for table, forms in (
            (wording.verbs, view.verbs),
            (wording.states, view.verbs),
            (wording.nouns, view.nouns),
        ):
            match = table.at(forms, at)
            # "wounding three others": the verb right before the number is its own
            if match is not None and match.last <= first and not _own(view, match.last, first):
                told.add(match.label.measure)
    return measure not in told and any("person" in wording.measures_of.get(one, ()) for one in told)


def _own(view: View, last: int, first: int) -> bool:
    return all(view.owner[at] is not None or not view.words[at].is_word for at in range(last, first))
