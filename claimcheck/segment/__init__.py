"""A source cut into sentences, with quotations and the parts of the article."""

from claimcheck.segment.segmenting import segment

__all__ = ["segment"]
