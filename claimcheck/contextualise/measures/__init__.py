"""The measure: what sort of figure a number is."""
