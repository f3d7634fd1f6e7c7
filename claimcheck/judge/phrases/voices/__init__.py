"""Several speakers of one text."""
