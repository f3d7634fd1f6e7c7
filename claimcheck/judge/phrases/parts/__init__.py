"""A number taken out of another, and the share that it is said to be."""
