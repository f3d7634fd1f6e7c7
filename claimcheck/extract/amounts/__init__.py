"""A number with its unit, and the amounts that are made of several."""
