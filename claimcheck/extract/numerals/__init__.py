"""Numbers as they are written: in digits, in words, with a scale."""
