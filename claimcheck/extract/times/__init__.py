"""The pieces of dates and of times of day."""
