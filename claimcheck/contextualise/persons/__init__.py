"""Whose figure it is: a person's age, somebody's points."""
