"""Numbers of houses and streets: "900 Garden Way", "97th Avenue", "the 400 block of"."""

from __future__ import annotations

from claimcheck.extract.reading import NEVER, Context, Cue, Outcome, Reader, Skip


def read_street_number(context: Context, at: int) -> Outcome:
    """The number of a house or street: "900 Garden Way", "97th Avenue", "the 400 block of"."""
    scan, wording = context.scan, context.wording
    if not scan.digits(at) or not scan.texts[at].replace(",", "").isdecimal():
        return None
    here = at + 1
    if scan.glued(here) and wording.has("dates.ordinals", scan.low[here]):
        here += 1
    if scan.low[here] == "block" and wording.has("names.block_of", scan.low[here + 1]):
        return Skip(scan.starts[at], scan.ends[here], here + 1, "the number of a house or street")
    if scan.low[here] in ("-", "block"):
        return None
    for last in range(here, min(here + 5, scan.count)):
        ordinal = scan.digits(last) or (scan.glued(last) and wording.has("dates.ordinals", scan.low[last]))
        if not scan.capital(last) and scan.low[last] != "." and not (ordinal and last > here):
            return None
        if wording.has("names.streets", scan.low[last]) and not context.lemmas.plural(scan.low[last + 1]):
            return Skip(scan.starts[at], scan.ends[last], last + 1, "the number of a house or street")
    return None


reader = Reader(read_street_number, (Cue(("names.streets",), ("block",)),), NEVER)
