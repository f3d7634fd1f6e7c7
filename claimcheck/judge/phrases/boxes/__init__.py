"""Labelled figures in a row, as fact boxes, tables and results have them: "Low: 3C. High: 9C. Average: 12C"."""
