"""Shares that are dealt out of one whole, and what they are shares of."""
