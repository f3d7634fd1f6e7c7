"""What every test shares: Hypothesis without a clock, since a loaded machine is no failure of the code."""

from hypothesis import settings

settings.register_profile("steady", deadline=None)
settings.load_profile("steady")
