"""Four figures that are a time by what stands beside them: "sails at 1830 GMT (1930 in Bergen)"."""

from __future__ import annotations

from claimcheck.extract.reading import Context

_NAMED = 3
"""Words of a place before "time"."""


def is_time(context: Context, at: int) -> bool:
    """Whether four figures are a time: before a zone, as another of the sentence, or by the place that has it."""
    zoned = context.wording.has("clock.zones", context.scan.low[at + 1])
    return zoned or _like_another(context, at) or _named_time(context, at)


def _like_another(context: Context, at: int) -> bool:
    """Whether four figures are a time as others of the sentence are: "sails at 1830 GMT (1930 in Bergen)"."""
    scan, has = context.scan, context.wording.has
    if scan.low[at - 1] not in ("(", "or", "/") or not has("clock.like_another", scan.low[at + 1]):
        return False
    return any(
        len(word) == 4 and word.isdecimal() and has("clock.zones", scan.low[n + 1])
        for n, word in enumerate(scan.low[:at])
    )


def _named_time(context: Context, at: int) -> bool:
    """Whether four figures are a time by the name of a place with "time" behind them: "at 0600 Queensland time"."""
    scan = context.scan
    if not context.wording.has("clock.named_after", scan.low[at - 1]):
        return False
    behind = scan.texts[at + 1 : at + 2 + _NAMED]
    named = behind[: behind.index("time")] if "time" in behind else ()
    return len(named) > 0 and all(word[:1].isupper() for word in named)
