"""A figure that moved: by how much, how many times, and the two figures between which it did."""
