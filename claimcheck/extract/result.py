"""What comes out of a text: its numbers as read, as seen and not understood, as left out."""

from __future__ import annotations

from claimcheck.record import Record
from claimcheck.records.quantity import Quantity, Unread


class Vetoed(Unread, gc=False):
    """A number that counts nothing: part of a name, an address, a label; with the reason in words."""


class Read(Record, gc=False):
    """Every number of a text: read, seen and not understood, or left out because it is no quantity."""

    quantities: tuple[Quantity, ...]
    unread: tuple[Unread, ...] = ()
    vetoed: tuple[Vetoed, ...] = ()
    beyond: tuple[Unread, ...] = ()
    """Those unread because a limit was reached: there is no telling what else stands there."""
