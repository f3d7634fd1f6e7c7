"""The ranking: what an ordinal or a year is a place in."""
