"""What the files of office programs have in common: their archive, and their charts."""
