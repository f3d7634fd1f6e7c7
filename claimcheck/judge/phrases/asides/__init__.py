"""Clauses that tell of a thing of their own."""
