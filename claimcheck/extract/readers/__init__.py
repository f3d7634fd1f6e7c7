"""The readers, in the order in which they are tried at each candidate: the first that reads it wins."""

from __future__ import annotations

from claimcheck.extract.readers.ages import read_age
from claimcheck.extract.readers.amounts import read_amount
from claimcheck.extract.readers.clock_times import read_clock_time
from claimcheck.extract.readers.damaged import read_damaged
from claimcheck.extract.readers.dates import read_date
from claimcheck.extract.readers.identifiers import read_identifier
from claimcheck.extract.readers.labels import read_label
from claimcheck.extract.readers.magnitudes import read_magnitude
from claimcheck.extract.readers.names import read_name
from claimcheck.extract.readers.ordinals import read_ordinal
from claimcheck.extract.readers.phrases import read_phrase
from claimcheck.extract.readers.pronouns import read_pronoun
from claimcheck.extract.readers.ranges import read_range
from claimcheck.extract.readers.ratios import read_ratio
from claimcheck.extract.readers.scores import read_score
from claimcheck.extract.readers.street_numbers import read_street_number
from claimcheck.extract.readers.years import read_year
from claimcheck.extract.reading import Reader

READERS: dict[str, Reader] = {
    "damaged": read_damaged,
    "clock_times": read_clock_time,
    "dates": read_date,
    "years": read_year,
    "scores": read_score,
    "magnitudes": read_magnitude,
    "ages": read_age,
    "phrases": read_phrase,
    "street_numbers": read_street_number,
    "identifiers": read_identifier,
    "labels": read_label,
    "pronouns": read_pronoun,
    "names": read_name,
    "ratios": read_ratio,
    "ordinals": read_ordinal,
    "ranges": read_range,
    "amounts": read_amount,
}
"""Module of the folder → its reader."""
