"""What is now against what was then, or what there is so far against what there will be."""

from __future__ import annotations

from claimcheck.judge.two_things.clause import Clause


def another_moment(one: Clause, other: Clause) -> str | None:
    """Whether the first figure is told as one of now, and the other as one of long ago or of what is to come."""
    now, then = one.has(one.table.now), other.claim.period
    if now is not None and then is not None and then.earlier and other.has(other.table.now) is None:
        return f"the one is told with “{now}”, the other of what was {then.text}"
    so_far = one.has(one.table.so_far)
    if so_far is not None and other.claim.modality == "planned" and one.claim.modality != "planned":
        return f"the one is told with “{so_far}”, the other of what is to come"
    return None
