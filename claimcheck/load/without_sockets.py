"""Libraries that bring network code along, loaded so that none of it runs.

trafilatura loads urllib3, which tries out on import whether the system speaks IPv6: it opens a socket. Nothing here
asks for a page, so that question need not be put.
"""

from __future__ import annotations

import socket  # only to keep others from using it: the one place where it is imported
from importlib import import_module
from types import ModuleType


def load(name: str) -> ModuleType:
    """A library, loaded without a socket being opened."""
    speaks = socket.has_ipv6
    socket.has_ipv6 = False
    try:
        return import_module(name)
    finally:
        socket.has_ipv6 = speaks
