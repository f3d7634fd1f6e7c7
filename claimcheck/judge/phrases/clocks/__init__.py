"""Times by the clocks of two places."""
