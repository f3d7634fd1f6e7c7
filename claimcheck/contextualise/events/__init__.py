"""The event that a number speaks of."""
