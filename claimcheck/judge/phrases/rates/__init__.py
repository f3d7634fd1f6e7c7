"""So much for each one of something: a rate, how often it was paid, and what it comes to."""
