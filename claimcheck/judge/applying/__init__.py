"""Rules applied to claims, pairings and texts: which rule speaks, what its check says, how surely."""
