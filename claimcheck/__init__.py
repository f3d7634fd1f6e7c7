"""Shows where the numbers of several texts about one story cannot all be true."""

__version__ = "0.1.0"
