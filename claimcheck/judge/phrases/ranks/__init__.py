"""Places in a row, and how many there are in it."""
