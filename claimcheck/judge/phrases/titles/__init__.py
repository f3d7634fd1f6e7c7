"""A title, and what stands below it."""
