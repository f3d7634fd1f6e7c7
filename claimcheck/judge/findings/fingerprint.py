"""Names for findings that outlive a moved line and die when a value changes."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence

SHORT = 12
"""Hexadecimal digits of a finding's short id."""


class Fingerprints:
    """Hands out fingerprints; the n-th finding with the same contents counts n."""

    def __init__(self) -> None:
        self._seen: Counter[tuple[str, ...]] = Counter()

    def next(self, rule: str, topic: str, sources: Sequence[str], values: Sequence[str]) -> str:
        """The fingerprint (64 hexadecimal digits) of a finding: rule, topic, sources, values, n-th of its kind."""
        key = (rule, topic, *sorted(set(sources)), "=", *sorted(values))
        self._seen[key] += 1
        contents = "\x1f".join((*key, str(self._seen[key])))
        return hashlib.sha256(contents.encode("utf-8", "surrogatepass")).hexdigest()
