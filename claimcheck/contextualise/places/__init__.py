"""The place: where, without a gazetteer."""
