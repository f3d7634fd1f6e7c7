"""What one text tells twice: which figures are of one thing that the text has named before."""
