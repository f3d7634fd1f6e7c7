"""Reference sheets: rows of figures that a house has approved, read from YAML or CSV."""
