"""A length of time beside the two times or dates that it lies between."""
