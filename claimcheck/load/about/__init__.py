"""What a text says of itself: its language, its publisher, its day."""
