"""A sentence as the readers see it, and the places where one may start."""
