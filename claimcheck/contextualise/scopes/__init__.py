"""Scope and role: whole or part; level, addition, change, rate, goal, limit."""
