"""A total and the numbers that may be its parts."""
