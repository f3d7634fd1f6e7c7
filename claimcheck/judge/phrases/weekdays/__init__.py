"""The days of the week that sentences give to their dates."""
