"""The pronoun "one" as a pronoun: "one can", "the one who", "which one"."""

from __future__ import annotations

from claimcheck.extract.reading import NEVER, Context, Cue, Outcome, Reader, Skip


def read_pronoun(context: Context, at: int) -> Outcome:
    """ "One" as a pronoun: "one can", "the one", "which one"."""
    scan, wording = context.scan, context.wording
    if scan.low[at] != "one":
        return None
    before, after = scan.low[at - 1], scan.low[at + 1]
    if after in wording.scales or after in wording.fractions or after == "-" or after in wording.dozen:
        return None
    if scan.hyphen(at - 1):
        return Skip(scan.starts[at], scan.ends[at], at + 1, "a pronoun")
    pronoun = wording.has("names.one_before", after) or (
        before in wording.ordinals and not scan.is_word(at + 1)
    )
    pronoun = pronoun or (before in wording.ordinals and wording.has("names.one_no_noun", after))
    if not pronoun and wording.has("names.one_after", before) and not context.lemmas.plural(after):
        noun_may_follow = scan.is_word(at + 1) and wording.has("names.one_after_before_noun", before)
        pronoun = not noun_may_follow or wording.has("names.one_no_noun", after)
        # "this one hurt, a lot", but "the last one entered no plea"
        pronoun = pronoun or (wording.has("names.one_pointed_at", before) and context.lemmas.past(after))
    if pronoun:
        return Skip(scan.starts[at], scan.ends[at], at + 1, "a pronoun")
    return None


reader = Reader(read_pronoun, NEVER, (Cue(pieces=("one",), where="at"),))
