"""The nouns: frozen records that the stages pass to each other. They import nothing of ours but errors."""
