"""Judgements → findings: the topics of a story with their sides, names, notes and fingerprints."""
