"""Births, deaths, and how old somebody was when."""
