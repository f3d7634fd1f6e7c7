"""The attribution: who says it, in which words."""
