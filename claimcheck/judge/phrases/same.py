"""What is asked again and again of the same claims is kept under the very objects that they are."""

from __future__ import annotations

from collections.abc import Callable
from operator import is_
from typing import Protocol, TypeVar

T_co = TypeVar("T_co", covariant=True)
_FORGET: list[Callable[[], None]] = []


class _Cache(Protocol):
    def cache_clear(self) -> None: ...


C = TypeVar("C", bound=_Cache)


def kept(answers: C) -> C:
    """A function whose answers about claims are kept, as it is, and noted down: :func:`forget` clears it."""
    _FORGET.append(answers.cache_clear)
    return answers


def forget() -> None:
    """Let go of the claims of a check that is done, with all that was kept under them."""
    for clear in _FORGET:
        clear()


class Same(tuple[T_co, ...]):
    """Records that are looked up by identity: comparing them field by field takes longer than what is kept saves."""

    __slots__ = ()

    def __hash__(self) -> int:
        return hash(tuple(map(id, self)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and len(self) == len(other) and all(map(is_, self, other))
