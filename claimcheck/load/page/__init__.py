"""What a web page says in sight of its reader, and where in the file it says it."""
