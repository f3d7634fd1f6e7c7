"""An average, and the values among which it must lie."""
