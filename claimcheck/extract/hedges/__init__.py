"""The words around a number that make it less exact."""
