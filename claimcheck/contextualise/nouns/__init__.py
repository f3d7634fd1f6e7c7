"""The subject: what a number counts, or what a length of time is the length of."""
