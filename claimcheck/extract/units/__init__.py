"""The unit or the currency of a number."""
