"""The readers, in the order in which they are tried at each candidate: the first that reads it wins."""

from __future__ import annotations

from claimcheck.extract.readers import (
    ages,
    amounts,
    bare_ages,
    clock_times,
    damaged,
    dates,
    decades_of_life,
    elapsed_times,
    expectancies,
    identifiers,
    labels,
    lone_units,
    magnitudes,
    multiples,
    names,
    ordinals,
    phrases,
    pronouns,
    ranges,
    ratios,
    scores,
    spoken_times,
    street_numbers,
    years,
)
from claimcheck.extract.reading import Reader

READERS: dict[str, Reader] = {
    "damaged": damaged.reader,
    "elapsed_times": elapsed_times.reader,
    "clock_times": clock_times.reader,
    "spoken_times": spoken_times.reader,
    "dates": dates.reader,
    "decades_of_life": decades_of_life.reader,
    "years": years.reader,
    "scores": scores.reader,
    "magnitudes": magnitudes.reader,
    "ages": ages.reader,
    "expectancies": expectancies.reader,
    "bare_ages": bare_ages.reader,
    "phrases": phrases.reader,
    "street_numbers": street_numbers.reader,
    "identifiers": identifiers.reader,
    "labels": labels.reader,
    "pronouns": pronouns.reader,
    "names": names.reader,
    "ratios": ratios.reader,
    "ordinals": ordinals.reader,
    "ranges": ranges.reader,
    "multiples": multiples.reader,
    "amounts": amounts.reader,
    "lone_units": lone_units.reader,
}
"""Module of the folder → its reader."""
