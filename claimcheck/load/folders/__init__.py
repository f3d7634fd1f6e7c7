"""Which files of a folder are texts."""
