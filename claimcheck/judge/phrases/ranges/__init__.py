"""Ranges and which of their ends is the later one."""
