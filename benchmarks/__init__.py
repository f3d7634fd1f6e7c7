"""Measurements, printed and never asserted: a slow machine is no bug."""
