"""The act: the verb that a date, an hour or a length of time belongs to."""
