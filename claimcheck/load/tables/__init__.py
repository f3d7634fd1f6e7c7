"""Tables to text: each figure in a sentence of its own, with the headings of its row and its column."""
